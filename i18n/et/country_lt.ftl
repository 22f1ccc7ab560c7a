# Leedu: riigipeatükk.

## Lühidalt

country-lt-reflection = 30 päeva välismaalastest ohvritele, et otsustada koostöö üle
country-lt-statute = Välismaalaste õigusliku seisundi seadus, art 49-2
country-lt-identification = politsei ja spetsialiseerunud vabaühendused; soovitused käskkirjas I-327/1V-1015/A1-758 (2015, redaktsioon 20. august 2020)
country-lt-mechanism = ametlik suunamine politsei ja vabaühenduste vahel
country-lt-coordinator = siseministeerium
country-lt-rapporteur = siseministeerium

country-lt-served-permit-without-cooperation = koostöö on vajalik
country-lt-served-permit-with-cooperation = tähtajaline

## Faktid

country-lt-fact-instrument-palermo-protocol = Leedu ühines ÜRO inimkaubanduse protokolliga (Palermo protokoll) 2003. aastal
country-lt-fact-instrument-coe-convention-197 = Euroopa Nõukogu inimkaubanduse vastu võitlemise konventsioon (nr 197) kehtib Leedus alates 1. novembrist 2012
country-lt-fact-instrument-eu = Kehtib direktiiv 2011/36/EL, mida on muudetud direktiiviga 2024/1712. Muudatus tuli riigi õigusesse üle võtta 15. juuliks 2026. Kas seda on tehtud, ei ole kontrollitud. Kehtib veel kolm direktiivi: 2004/81/EÜ elamislubade, 2012/29/EL ohvrite ja 2004/80/EÜ hüvitise kohta.
country-lt-fact-criminal-provision = Kuriteokoosseisud on kriminaalkoodeksi artiklites 147, 147-1, 147-2 ja 157
country-lt-fact-recovery-reflection = Järelemõtlemisaeg on 30 päeva. Elamisluba saavad need, kes teevad koostööd.
country-lt-fact-unconditional = Kuriteoohvrite abistamise seaduse (2021) järgi saavad kõik ohvrid abi enne menetlust, selle ajal ja pärast seda. Ei ole tähtis, kas nad pöördusid politseisse.
country-lt-fact-men = 2018. aastal oli viis avaliku raha toel töötavat kriisikeskust meestele. Vabaühendused aitasid 128 meest.
country-lt-fact-children = Lapsohvritele eraldi varjupaika ei ole. Vilniuses on riiklik keskus seksuaalselt väärkoheldud lastele.
country-lt-fact-consular = Välisministeerium juhatab välismaal olevad ohvrid mis tahes Leedu esindusse. Kui seda ei ole, juhatab ta nad mõne teise ELi riigi saatkonda.
country-lt-fact-compensation = 2017. aastal said kolmteist ohvrit kokku umbes 34 000 eurot
    .note = Riiklikku hüvitiste süsteemi ennast ei loetud
country-lt-fact-legal-aid = Teisene õigusabi on vägivallakuritegude, sealhulgas inimkaubanduse ohvritele tasuta
country-lt-fact-non-punishment = USA välisministeeriumi 2021. aasta inimkaubanduse aruande (TIP) järgi võttis Leedu vastu sätte tööalase inimkaubanduse ohvrite karistamata jätmise kohta. 2020. aasta parlamendieelnõu XIIIP-4454 muutis kriminaalkoodeksi artiklit 147-1.
    .note = Artiklit 147(3) ei loetud. Et eelnõu ja säte kuuluvad kokku, on järeldus.
country-lt-fact-rapporteur = Raportöör on siseministeerium
country-lt-fact-criminal-provision-2 = Kriminaalkoodeksi artikkel 147 käib inimkaubanduse kohta. Artikkel 157 käib lapse ostmise või müümise kohta, kus vahendit ei ole vaja näidata. Artikkel 147-1 on olemas.
    .note = Artiklit 147-2 ei loetud
country-lt-fact-identification = 17. detsembri 2015. aasta käskkiri I-327/1V-1015/A1-758 (peaprokurör, siseminister, sotsiaalminister) sisaldab soovitusi. Need käsitlevad tuvastamist, eeluurimist ja koostööd. Terviktekst kehtib alates 20. augustist 2020.
