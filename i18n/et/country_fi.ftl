# Soome: riigipeatükk.

## Lühidalt

country-fi-reflection = kuni kuus kuud inimestele, kellel ei ole viibimisõigust
country-fi-statute = Välismaalaste seadus (301/2004) §-d 52b–52c
country-fi-identification = riiklikku abisüsteemi vastuvõtmine kahtluse korral; ametlikult tuvastavad asutused
country-fi-mechanism = inimkaubanduse ohvrite riiklik abisüsteem
country-fi-coordinator = valitsuse koordineerimine ministeeriumi tasandil (justiitsministeerium)
country-fi-rapporteur = diskrimineerimise ombudsman (Yhdenvertaisuusvaltuutettu)

country-fi-served-permit-without-cooperation = kui inimene on eriti haavatavas seisundis
country-fi-served-permit-with-cooperation = tähtajaline, uurimise ja kohtu ajaks

## Faktid

country-fi-fact-instrument-palermo-protocol = Soome kiitis ÜRO inimkaubanduse protokolli (Palermo protokoll) heaks 2006. aastal
country-fi-fact-instrument-coe-convention-197 = Soome allkirjastas Euroopa Nõukogu inimkaubanduse vastu võitlemise konventsiooni (nr 197) 29. augustil 2006 ja ratifitseeris selle 30. mail 2012. See kehtib alates 1. septembrist 2012.
    .note = Kolmandas hindamisvoorus võttis komitee oma soovituse vastu 21. juunil 2024. Valitsuse vastuse tähtpäev oli 21. juuni 2026.
country-fi-fact-instrument-eu = Kehtib direktiiv 2011/36/EL, mida on muudetud direktiiviga 2024/1712. Muudatus tuli riigi õigusesse üle võtta 15. juuliks 2026. Kas seda on tehtud, ei ole kontrollitud. Kehtib veel kolm direktiivi: 2004/81/EÜ elamislubade, 2012/29/EL ohvrite ja 2004/80/EÜ hüvitise kohta.
country-fi-fact-criminal-provision = Inimkaubandus ja raske inimkaubandus on kuriteod karistusseadustiku 25. peatüki §-de 3 ja 3a järgi. Seotud kuriteod on töötaja hädaolukorda ära kasutav diskrimineerimine (kiskonnantapainen työsyrjintä), raske kupeldamine ja ebaseaduslikule riiki sisenemisele kaasaaitamine raskel kujul.
country-fi-fact-recovery-reflection = Järelemõtlemisaeg kestab kuni kuus kuud. See muudab viibimisõiguseta inimese viibimise seaduslikuks ja sel ajal välja ei saadeta. Selle annab riiklik abisüsteem (NAS) vastuvõtmisel, politsei või piirivalve.
country-fi-fact-rule-change-2025-05-06 = Alates 6. maist 2025 ei muuda viibimisõiguseta esitatud elamisloa taotlus menetluse ajaks viibimist enam seaduslikuks. Käimasolev järelemõtlemisaeg loetakse seaduslikuks viibimiseks. Seepärast on praktiline järjekord: kõigepealt järelemõtlemisaeg, seejärel taotlus.
country-fi-fact-permit = Elamisloa võivad saada ohvrid, kes osalevad uurimises või kohtumenetluses. Eriti haavatavas seisundis ohvrid ei pea koostööd tegema. Luba ei saa taotleda välismaalt. Diskrimineerimise ombudsmani hinnangul on lävi kõrge.
country-fi-fact-assistance-law = Vastuvõtuseaduse 746/2011 4. peatüki järgi on inimesel pärast vastuvõtmist seadusest tulenev õigus teenustele. Omavalitsus teenindab oma elanikke. Riiklik abisüsteem (NAS) teenindab neid, kellel ei ole koduomavalitsust.
country-fi-fact-men-and-forms = Abi on mõeldud igast soost, igast rahvusest ja igas vanuses inimestele ning kõigi inimkaubanduse vormide jaoks. Kuritegu võis toimuda välismaal või aastaid tagasi.
country-fi-fact-unconditional = Abi on tasuta ja vabatahtlik ning viibimisõiguse puudumine ei ole takistus. Varasemate aruannete (2017 kuni 2019) järgi sõltus riigisiseste juhtumite pikaajaline abi sellest, kas politsei menetles juhtumit inimkaubandusena. Seadust on sellest ajast muudetud (viimane punkt ei ole kinnitust leidnud).
country-fi-fact-legal-aid = Kriminaalmenetluses on inimkaubanduse ohvritel alates eeluurimisest tasuta esindaja
country-fi-fact-compensation = Riigikassa hüvitab isikukahju ja kannatused kuriteokahjude hüvitamise seaduse (1204/2005) alusel. Inimene teatab kõigepealt kuriteost politseile ja nõuab hüvitist kohtus süüdlaselt. Taotlus tuleb esitada kolme aasta jooksul lõplikust kohtuotsusest või kümne aasta jooksul kuriteost, kui kohtumenetlust ei olnud. See hõlmab kuritegusid Soomes. Välismaal toimunud kuritegu loeb ainult siis, kui inimene elab püsivalt Soomes ja oli välismaal töö, õpingute vms pärast.
    .note = 2019. aastal soovitas Euroopa Nõukogu eksperdirühm GRETA, et see hõlmaks kõiki inimkaubanduse ohvreid (um.fi, 5. juuni 2019)
country-fi-fact-children = Saatjata laps saab esindaja. Riiklik abisüsteem (NAS) teeb koostööd lastekaitsega. Vanemaid otsitakse ainult siis, kui see on turvaline.
country-fi-fact-non-punishment = Asutused võivad meetmetest loobuda. Soome ohvriabi (RIKU) ütleb ohvritele, et sunnitud kuriteo eest ei tohiks karistada. Üldist erandit seaduses ei ole teada.
country-fi-fact-criminal-provision-2 = Inimkaubanduse säte on karistusseadustiku 25. peatüki § 3
    .note = Loeti ainult § 3. § 3a (raske inimkaubandus) ja seotud kuritegusid ei loetud.
country-fi-fact-transposition-2024-1712 = Justiitsministeeriumi töörühm (VN/33260/2024) tegi ettepaneku muuta karistusseadustiku 25. peatükki kahest kohast. § 3 nimetaks ka surrogaatemadust ja uus § 3 d hõlmaks inimkaubanduse all kannatava inimese kasutamist. Arvamusi koguti 2025. aasta oktoobrist novembrini. Seaduse vastuvõtmise kohta midagi ei leitud.
    .note = Tähtpäev 15. juuli 2026 on möödas. Kuhu muudatus tänaseks on jõudnud, ei ole teada.
country-fi-fact-non-punishment-2 = Euroopa Nõukogu eksperdirühm GRETA (teine aruanne, 2019) soovitas Soomel teha rohkem selleks, et ohvreid ei karistataks
    .note = Seadusest sellist sätet ei leitud
country-fi-fact-duty-to-report = Lastekaitseseaduse 417/2007 § 25 järgi peavad loetletud asutuste töötajad teatama lastekaitsele viivitamata, konfidentsiaalsusest hoolimata. Lapse vastu suunatud seksuaal- või vägivallakuriteo kahtlusest peavad nad teatama ka politseile. Loendis on sotsiaal- ja tervishoid, haridus, noorsootöö, politsei, vanglateenistus, päästeteenistus, vastuvõtukeskused ja häirekeskused. Samuti on seal toll, piirivalve, täitevasutus, rahvapensioniamet (Kela) ja kirikud. Kõik teised võivad teatada konfidentsiaalsusest hoolimata. Välisteenistust loetud loendis ei ole.
    .note = Tervise ja Heaolu Instituudi (THL) andmetel saadetakse teade nüüd heaolupiirkonnale, mitte omavalitsusele. Seda ei saadeta kunagi kaitsmata e-kirjaga (THL). § 25 kehtivat sõnastust Finlexist ei loetud.
