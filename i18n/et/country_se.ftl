# Rootsi: riigipeatükk.

## Lühidalt

country-se-reflection = 30 päeva, saab pikendada
country-se-statute = Välismaalaste seadus (2005:716) 5. ptk § 15
country-se-identification = inimene loetakse ametlikult tuvastatuks, kui algatatakse eeluurimine; märgata võib igaüks
country-se-mechanism = inimkaubanduse kahtluse käsiraamat (riiklik suunamismehhanism), mille eest vastutab soolise võrdõiguslikkuse amet
country-se-coordinator = Rootsi soolise võrdõiguslikkuse amet
country-se-rapporteur = Rootsi politseiamet

country-se-served-help-without-testimony = sotsiaalteenuste ja kodanikuühiskonna programmi jaoks ei nõuta; luba on seotud koostööga
country-se-served-permit-without-cooperation = ainult järelemõtlemisaeg; kodanikuühiskonna programm koostööd ei nõua
country-se-served-permit-with-cooperation = tähtajaline, uurimise juhi taotlusel

## Faktid

country-se-fact-instrument-palermo-protocol = Rootsi ühines ÜRO inimkaubanduse protokolliga (Palermo protokoll) 2004. aastal
country-se-fact-instrument-coe-convention-197 = Rootsi allkirjastas Euroopa Nõukogu inimkaubanduse vastu võitlemise konventsiooni (nr 197) 16. mail 2005 ja ratifitseeris selle 31. mail 2010. See kehtib alates 1. septembrist 2010.
country-se-fact-instrument-eu = Kehtib direktiiv 2011/36/EL, mida on muudetud direktiiviga 2024/1712. Muudatus tuli riigi õigusesse üle võtta 15. juuliks 2026. Kas seda on tehtud, ei ole kontrollitud. Kehtib veel kolm direktiivi: 2004/81/EÜ elamislubade, 2012/29/EL ohvrite ja 2004/80/EÜ hüvitise kohta.
country-se-fact-criminal-provision = Inimkaubandus on kuritegu karistusseadustiku 4. peatüki § 1a järgi, karistus on kaks kuni kümme aastat. Inimese ärakasutamine on astmeline süütegu, mis lisati eelnõuga 2017/18:123. Karistus on kuni neli aastat, raskel juhul kaks kuni kümme.
    .note = Numbrit „§ 1b“ ja praegusi karistusmäärasid ei loetud
country-se-fact-recovery-reflection = Järelemõtlemisaeg on 30 päeva. Migratsiooniamet otsustab mõne päevaga. Alates 1. augustist 2022 võivad taotleda ka sotsiaalkomisjonid ja siis ei ole eeluurimist vaja.
country-se-fact-who-applies = Ei inimene ise ega saatkond saa taotleda. Seda peab tegema sotsiaalkomisjon või uurimise juht.
country-se-fact-nsp = Kodanikuühiskonna riiklik toetusprogramm (NSP) annab umbes 30 päeva tingimusteta kaitset. Aastatel 2019–2020 oli see rahapuudusel suletud ja 2021. aastal töötas taas.
country-se-fact-legal-aid = Ohvril on tasuta advokaat (målsägandebiträde) ja tõlk
country-se-fact-helplines-by-sex = Naistele, meestele ja transinimestele on eraldi üleriigilised liinid
country-se-fact-compensation = Kahjuhüvitise mõistab välja kohus. Muidu maksab kuriteokahjude hüvitist kuriteoohvrite amet. Vaja on avaldust politseile. Taotlus tuleb esitada kolme aasta jooksul kuriteost või menetluse lõpust. See hõlmab kuritegusid Rootsis ja välismaal, kui inimese püsiv elukoht oli Rootsis. Inimkaubanduse eest on teadaolevalt määratud 60 000 kuni 250 000 Rootsi krooni.
    .note = Nõue võib jääda rahuldamata, kui seos Rootsiga on nõrk. See ei kehti vägivallakuriteo kohta ELi kodaniku või elaniku vastu (lawline).
country-se-fact-coordination-moves = 1. jaanuaril 2018 läks koordineerimine Stockholmi lääni valitsuselt üle uuele soolise võrdõiguslikkuse ametile. Veebileht kolis hiljem aadressilt nmtsverige.se aadressile nspm.jamstalldhetsmyndigheten.se.
country-se-fact-children = Piirkondlikud koordinaatorid aitavad igas vanuses inimesi. Vastutavad sotsiaalteenistused.
country-se-fact-non-punishment = Kas karistamata jätmise säte on olemas, ei ole kinnitust leidnud
country-se-fact-transposition-2024-1712 = Direktiivi 2024/1712 rakendamiseks anti 6. veebruaril 2025 uurimisülesanne (dir. 2025:8). Selle aruanne on SOU 2025:119, „Ett nytt brott och andra åtgärder mot människohandel“. Valitsuse eelnõu ega seadust ei leitud.
country-se-fact-duty-to-report = Sotsiaalteenuste seaduse (2025:400) järgi peavad teatud asutused ja nende töötajad viivitamata teatama sotsiaalkomisjonile. Kohustus puudutab last, kellele on tehtud kahju või kelle puhul seda kahtlustatakse. Eelnõu 2025/26:12 (11. september 2025) lisab asutusi.
    .note = Loendit, paragrahvi numbrit ja seda, kas kohustus hõlmab välisesindusi, ei loetud
country-se-fact-recovery-reflection-2 = Omavalitsuse sotsiaalkomisjon võib 30 päeva taotleda olenemata sellest, kas inimene teeb koostööd (USA välisministeeriumi inimkaubanduse aruanne, TIP, 2023)
country-se-fact-changed-social-committee = Alates 1. augustist 2022 võib järelemõtlemisaega taotleda ka sotsiaalkomisjon
country-se-fact-changed-coordination-move = Alates 2018. aastast koordineerib tööd soolise võrdõiguslikkuse amet. Hiljem kolis selle veebileht uuesti.
