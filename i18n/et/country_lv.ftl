# Läti: riigipeatükk.

## Lühidalt

country-lv-reflection = 30 päeva kolmandate riikide kodanikele pärast ohvri staatuse andmist (inimene peab tegutsema kolme päeva jooksul)
country-lv-statute = Inimkaubanduse ohvri riigis viibimise seadus, §-d 1–4
country-lv-identification = politsei, prokurör, kohus; või vabaühenduse kokku kutsutud komisjon (sotsiaaltöötaja, psühholoog, jurist, politseiametnik)
country-lv-mechanism = ühtset õigusakti ei ole; teenused ministrite kabineti määruse 344/2019 alusel, otsustab riiklik sotsiaalse integratsiooni agentuur; teenuseosutajad Shelter Safe House ja MARTA
country-lv-coordinator = siseministeerium
country-lv-rapporteur = sama inimene, kes on koordinaator

## Faktid

country-lv-fact-instrument-palermo-protocol = Läti ratifitseeris ÜRO inimkaubanduse protokolli (Palermo protokoll) 2004. aasta mais
    .note = Allikas on ühe entsüklopeedia koopia, mitte ÜRO hoiulevõtja
country-lv-fact-instrument-coe-convention-197 = Euroopa Nõukogu inimkaubanduse vastu võitlemise konventsioon (nr 197) kehtib Lätis alates 1. juulist 2008
country-lv-fact-instrument-eu = Kehtib direktiiv 2011/36/EL, mida on muudetud direktiiviga 2024/1712. Muudatus tuli riigi õigusesse üle võtta 15. juuliks 2026. Kas seda on tehtud, ei ole kontrollitud. Kehtib veel kolm direktiivi: 2004/81/EÜ elamislubade, 2012/29/EL ohvrite ja 2004/80/EÜ hüvitise kohta.
country-lv-fact-criminal-provision = Kuriteokoosseisud on kriminaalseaduse §-des 154.1 ja 154.2
country-lv-fact-identification = Riigi makstav abi eeldab ametlikku ohvri staatust. Inimene ei pea saama ega tahtma koostööd teha. Staatuse võib anda vabaühenduse kokku kutsutud komisjon. Inimene võib seda ise taotleda.
country-lv-fact-recovery-reflection = Järelemõtlemisaeg on 30 päeva, ainult kolmandate riikide kodanikele. Seda saab ainult inimene, keda on juba inimkaubanduse ohvriks tunnistatud. Inimene peab tegutsema kolme päeva jooksul pärast staatuse andmist. Piirivalve, uurijad või teenuseosutaja peavad sellest inimesele kirjalikult teatama. Sel ajal ei ole vaja viisat ega luba.
    .note = Seega ei kaitse see aeg inimest, kes on alles eeldatav ohver. Seaduse §-d 1 kuni 3 ja § 4 algus loeti lehelt likumi.lv. Arv 30 päeva loeti ministeeriumi seletusest eelnõu kohta (2006), mitte seadusest endast.
country-lv-fact-compensation = Kannatanutele makstava riikliku hüvitise seaduse alusel maksab õigusabi amet hüvitist tahtliku kuriteo eest. Hüvitatakse moraalne kahju, kehalised kannatused või varaline kahju. Inimene peab olema kriminaalmenetluse seaduse järgi kannatanuks tunnistatud.
    .note = Loetud tõlge kehtib 31. detsembrini 2018. Sellest võib järeldada, et ainult vabaühenduse komisjoni antud staatusest ei piisa.
country-lv-fact-origin-country = Läti on endiselt peamiselt päritoluriik. Alates 2015. aastast on juhtumeid olnud ka riigi sees.
country-lv-fact-non-punishment = Karistamata jätmise säte on olemas ja umbes 2017. aastal lisati sellele haldusõigusrikkumised. USA välisministeeriumi 2023. aasta inimkaubanduse aruande (TIP) järgi karistas politsei ohvreid ikkagi. Aruanne soovitab sätet tegelikult rakendada.
    .note = Numbrit „kriminaalseaduse § 58(6)“ ei loetud kusagilt ja see ei ole kinnitust leidnud
country-lv-fact-legal-aid = On riigi õigusabi, rehabilitatsiooniprogrammis ka vabaühenduste juristid
country-lv-fact-children = Laste nõuandeliin 116 111 töötab ööpäev läbi. Kadunud laste liin 116 000 on riigipolitseis.
country-lv-fact-embassies = Läti saatkondi välismaal nimetatakse esimeste seas, kes ohvreid märkavad
country-lv-fact-permit = Kui inimene on valmis koostööd tegema, võib pädev asutus taotleda tähtajalist elamisluba
    .note = Loa lühimat kestust ei loetud
country-lv-fact-duration-of-services = Riik maksab rehabilitatsiooni eest kuni 180 päeva (ministrite kabineti 16. juuli 2019. aasta määrus 344). Seejärel järgneb kahe aasta jooksul viis ühetunnist nõustamist, kui ei kohaldata kriminaalmenetluse aegset tuge. Otsustab riiklik sotsiaalse integratsiooni agentuur.
    .note = Loetud lehel on määrus märgitud kehtivaks
country-lv-fact-instrument-coe-convention-197-2 = Läti andis Euroopa Nõukogu inimkaubanduse vastu võitlemise konventsiooni ratifitseerimiskirja hoiule 6. märtsil 2008. 24. jaanuari 2008. aasta seadus määrab koordinaatoriks siseministeeriumi.
    .note = See sobib kokku jõustumisega 1. juulil 2008 (kolme kuu reegel), kuid seda kuupäeva ennast ei loetud
