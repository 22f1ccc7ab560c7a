# Eesti: riigipeatükk.

## Lühidalt

country-ee-reflection = 30 kuni 60 kalendripäeva, prokuratuuri otsusel
country-ee-statute = Välismaalaste seadus, ohvri tähtajaline elamisluba (§ 203 jj)
country-ee-identification = eeldatavad ohvrid: Sotsiaalkindlustusamet organisatsiooni või välisriigi asutuse teate põhjal; tuvastatud ohvrid: kriminaalmenetlus
country-ee-mechanism = ohvriabi seadus ja 2018. aasta juhised; kontaktpunkt on Sotsiaalkindlustusamet
country-ee-coordinator = Justiitsministeerium (Justiits- ja Digiministeerium)
country-ee-rapporteur = Justiitsministeerium (Justiits- ja Digiministeerium), sama mis koordinaator

country-ee-served-permit-with-cooperation = taotleb prokurör inimese kirjalikul nõusolekul

## Faktid

country-ee-fact-instrument-palermo-protocol = Eesti ühines ÜRO inimkaubanduse protokolliga (Palermo protokoll) 2004. aastal
country-ee-fact-instrument-coe-convention-197 = Euroopa Nõukogu inimkaubanduse vastu võitlemise konventsioon (nr 197) kehtib Eestis alates 1. juunist 2015
country-ee-fact-instrument-eu = Kehtib direktiiv 2011/36/EL, mida on muudetud direktiiviga 2024/1712. Muudatus tuli riigi õigusesse üle võtta 15. juuliks 2026. Kas seda on tehtud, ei ole kontrollitud. Kehtib veel kolm direktiivi: 2004/81/EÜ elamislubade, 2012/29/EL ohvrite ja 2004/80/EÜ hüvitise kohta.
country-ee-fact-criminal-provision = Kuriteokoosseisud on karistusseadustiku §-des 133, 133-1, 133-2, 133-3 ja 175
country-ee-fact-two-categories = Alates 1. jaanuarist 2017 tunneb seadus kaht rühma. Eeldatavad ohvrid on need, kellest on teatanud abistav organisatsioon või välisriigi pädev asutus. Tuvastatud ohvrid on need, kelle asjus on alustatud kriminaalmenetlust. Eesti kodaniku või alalise elaniku puhul avab tee teenuste juurde välisriigi asutuse teade.
country-ee-fact-duration-of-services = 2019. aastal said eeldatavad ohvrid ilma kriminaalmenetluseta teenuseid kuni 60 päeva, koostööd tegevatel ohvritel ajapiirangut ei olnud. Balti suunamiskataloogi järgi kestavad teenused seni, kuni vajadus lõpeb.
country-ee-fact-recovery-reflection = Prokuratuur annab 30 kuni 60 kalendripäeva järelemõtlemisaega, et inimene saaks otsustada, kas aidata asjaolusid välja selgitada. Aeg algab hetkest, kui inimesele on võimalustest räägitud. Prokurör võib selle varem lõpetada, kui inimene võtab omal algatusel kahtlustatavatega uuesti ühendust või ohustab avalikku korda. Siis täidetakse lahkumiskohustus kohe.
    .note = Loetud leht on aastast 2014 ja välismaalaste seaduse kehtivat teksti ei loetud. 2018. aastal soovitas Euroopa Nõukogu eksperdirühm GRETA, et see aeg hõlmaks eeldatavaid ohvreid ja välistaks väljasaatmise.
country-ee-fact-men = Aastatel 2018–2021 oli 264 eeldatavat ohvrit. Ülekaalus oli tööalane ärakasutamine, peamiselt Ukrainast ja Poolast pärit meeste puhul.
country-ee-fact-compensation = Ohvriabi seaduse järgi on riiklikul süsteemil kaks osa: ohvriabiteenused ja hüvitis kuriteoohvritele. Seadus võeti vastu 14. detsembril 2022 (RT I, 06.01.2023, 1) ja kehtib alates 1. aprillist 2023.
    .note = Loeti ainult §-e 1 kuni 4, aadressi riigiteataja.ee/akt/106012023001 koopiast. Seda, et hüvitist maksab Sotsiaalkindlustusamet, sealt ei loetud. 2018. aastal soovitas Euroopa Nõukogu eksperdirühm GRETA tagada tegeliku juurdepääsu hüvitisele.
country-ee-fact-practice-warning = USA välisministeeriumi inimkaubanduse aruanne (TIP, 2024) heidab ette, et praktikas ei antud järelemõtlemisaega, elamislube ega hüvitist. Sellegipoolest on Eesti esimesel tasemel (Tier 1).
country-ee-fact-legal-aid = Tasuta õigus- ja sotsiaalnõustamist saab inimkaubanduse nõuandeliini kaudu
country-ee-fact-children = Karistusseadustiku § 175 käib alaealiste kohta. Abivajavast lapsest tuleb teatada. Laste liinid on 116 111 ja 116 000.
country-ee-fact-rapporteur = Koordinaator täidab ka raportööri ülesandeid
country-ee-fact-non-punishment = Eraldi sätet karistamata jätmise kohta ei ole kinnitust leidnud
country-ee-fact-permit = Tähtajaline elamisluba on võimalik „olulise avaliku huvi korral“. Seda taotleb prokurör posti teel inimese kirjalikul nõusolekul. Inimene ise ega saatkond taotleda ei saa.
    .note = Et saatkond taotleda ei saa, ei ole tekstis sõnaselgelt kirjas, kuid järeldub sellest selgelt
country-ee-fact-duty-to-report = Lastekaitseseaduse § 27 järgi peab igaüks, kes teab abivajavast lapsest, sellest viivitamata teatama kohalikule omavalitsusele või numbril 116 111. § 31 järgi peab igaüks, kes teab hädaohus olevast lapsest, helistama numbril 112.
    .note = Loetud tekstis ei ole erandit välismaal töötavatele ametnikele
country-ee-fact-instrument-coe-convention-197-2 = Eesti andis Euroopa Nõukogu inimkaubanduse vastu võitlemise konventsiooni ratifitseerimiskirja hoiule 5. veebruaril 2015. Reservatsioon kehtib alates 1. juunist 2015, mil konventsioon jõustus.
country-ee-fact-changed-line-operator = Umbes 2019. aastal läks liin 660 7320 vabaühenduselt üle Sotsiaalkindlustusametile. Number on sama, aga vastaja on teine.
