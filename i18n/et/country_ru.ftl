# Venemaa Föderatsioon: riigipeatükk.

## Lühidalt

country-ru-reflection = ei ole
country-ru-identification = ei ole
country-ru-mechanism = ei ole
country-ru-coordinator = ei ole
country-ru-rapporteur = ei ole

country-ru-served-help-without-testimony = riiklikku abi ei ole
country-ru-served-men = ainult vabaühendused
country-ru-served-children = üldised teenused lastele

## Faktid

country-ru-fact-cbss-status = Venemaa Föderatsiooni liikmesus Läänemeremaade Nõukogus (CBSS) peatati 3. märtsil 2022 ja ta lahkus 17. mail 2022. Käsiraamatu kontaktid ja koostöökanalid enam ei kehti.
country-ru-fact-instrument-palermo-protocol = Venemaa Föderatsioon ratifitseeris ÜRO inimkaubanduse protokolli (Palermo protokoll) 2004. aastal
country-ru-fact-instrument-coe-convention-197 = Venemaa Föderatsioon ei ole Euroopa Nõukogu inimkaubanduse vastu võitlemise konventsiooni (nr 197) osaline. 2017. aastaks olid selle ratifitseerinud kõik teised Euroopa Nõukogu riigid. Praegused 48 osalist on 46 liikmesriiki, Valgevene ja Iisrael.
    .note = Et ta ei ole seda kunagi allkirjastanud, sobib kokku 2015. aasta Vikipeedia loendiga riikidest, kes ei olnud allkirjastanud ega ratifitseerinud. Nõukogust lahkumise kuupäeva ei loetud.
country-ru-fact-instrument-eu = Ükski ELi õigusakt ei kehti
country-ru-fact-criminal-provision = Kriminaalkoodeksi artikli 127.1 järgi on kuritegu inimest ärakasutamise eesmärgil osta, müüa, värvata, vedada, üle anda, varjata või vastu võtta. Karistus on kuni viis aastat, raskendavatel asjaoludel kolm kuni kümme aastat. Artikkel 127.2 käib orja töö kasutamise kohta.
country-ru-fact-services = Teenuseid ega tuvastamise menetlust ei ole ja ohvreid karistatakse. Riik on kolmandal tasemel (Tier 3). Riigil on ukrainlaste ja Põhja-Korea töötajatega seotud inimkaubanduse muster (USA välisministeeriumi inimkaubanduse aruanne, TIP, 2025).
country-ru-fact-shelters = Viimased eraldi varjupaigad suleti 2015. aastal. Kogu töö on vabaühenduste õlul ja neid piiratakse.
country-ru-fact-product-rule = See programm ei soovita siin kunagi vaikimisi politseid. Ta soovitab ainult inimese oma riigi konsulaaresindust ja vabaühendusi, koos hoiatusega. Venemaa välisesindused saavad programmi endiselt kasutada, kuid väljaspool Läänemeremaade Nõukogu (CBSS) kanalit.
country-ru-fact-compensation = Eraldi hüvitist ei ole
country-ru-fact-cbss-status-2 = Välisministeerium teatas lahkumisest 17. mail 2022. Kirjad saadeti Läänemeremaade Nõukogu (CBSS) liikmesriikidele, ELi kõrgele esindajale ja sekretariaadile.
