# Norra: riigipeatükk.

## Lühidalt

country-no-reflection = kuus kuud, ei saa pikendada
country-no-statute = Välismaalaste määrus § 8-3
country-no-identification = ühtset asutust ei ole: tuvastama peab iga asutus
country-no-mechanism = Euroopa Nõukogu eksperdirühm GRETA (2017) kutsus üles looma ametlikku suunamismehhanismi; hiljem sellest midagi ei loetud; riiklik strateegia 2025–2030
country-no-coordinator = inimkaubandusvastane koordineerimisüksus (KOM), üksikjuhtumitega ei tegele
country-no-rapporteur = ei ole teada

country-no-served-men = nõuandeliini kaudu; eluase on eraldi
country-no-served-children = lastekaitse
country-no-served-permit-without-cooperation = järelemõtlemisaja luba; varjupaik
country-no-served-permit-with-cooperation = kuni 12 kuud, saab pikendada

## Faktid

country-no-fact-instrument-palermo-protocol = Norra ratifitseeris ÜRO inimkaubanduse protokolli (Palermo protokoll) 2003. aastal
country-no-fact-instrument-coe-convention-197 = Norra ratifitseeris Euroopa Nõukogu inimkaubanduse vastu võitlemise konventsiooni (nr 197) 2008. aastal. See kehtib alates 1. maist 2008 (päev ei ole kinnitust leidnud).
country-no-fact-instrument-eu = Norra ei ole ELi riik ja direktiivid ei ole talle siduvad
country-no-fact-criminal-provision = Kuriteokoosseisud on karistusseadustiku §-des 257 ja 258. Karistus on kuni kuus või kuni kümme aastat.
country-no-fact-recovery-reflection = Inimene saab kuueks kuuks elamisloa, mida ei saa pikendada. Ta taotleb seda politseis isiklikult. Koostöö tegemise ega ütluste andmise kohustust ei ole.
country-no-fact-permit = Piiratud elamisluba kehtib kuni ühe aasta ja seda saab pikendada. See on inimesele, kelle viibimine on uurimise või kohtu jaoks vajalik.
country-no-fact-who-identifies = Iga asutus, organisatsioon või inimene, kellel on põhjust muretseda, peab kohtlema inimest nii, nagu ta võiks olla ohver, ja ta edasi suunama
country-no-fact-safe-housing = Täiskasvanud majutatakse kriisikeskusesse, laste majutamise korraldab lastekaitse. Riik maksab advokaadi nõustamise eest avalduse esitamisel.
country-no-fact-children = Lapsed majutab lastekaitse. Alaealise igasugune ärakasutamine loetakse inimkaubanduseks, vahendit ei ole vaja tõendada.
country-no-fact-legal-aid = Riik maksab advokaadile nõustamise ja avalduse koostamise eest
country-no-fact-return = Turvalisel naasmisel aitavad Norra migratsiooniamet (UDI) ja Rahvusvaheline Migratsiooniorganisatsioon (IOM)
country-no-fact-compensation = Vägivallaohvritele makstava riikliku hüvitise seadus (17. juuni 2022 nr 57, kehtib alates 1. jaanuarist 2023) nimetab §-s 1 inimkaubandust (karistusseadustiku § 257). Kuriteost tuleb teatada. Taotlus esitatakse hüvitisametile (Kontoret for voldsoffererstatning) kuue kuu jooksul lõplikust kohtuotsusest või ühe aasta jooksul prokuröri lõplikust otsusest. Kuritegu välismaal loeb ainult siis, kui ohver elas Norras ja asja arutas Norra kohus. Ülempiir on 60-kordne riikliku kindlustuse põhisumma (60 G).
    .note = Kui uurimist aidatakse liiga vähe, võidakse keelduda (§ 7). Seadus loeti tervikuna läbi. Viimati muudeti seda seadusega 2025-04-25-12 alates 1. jaanuarist 2026.
country-no-fact-non-punishment = Säte on olemas. Euroopa Nõukogu eksperdirühm GRETA tervitas kriminaalmenetluse seaduse muudatusi, kuid leiab, et sätet kohaldatakse liiga vähe. GRETA soovitab, et riigi peaprokuröri juhised hõlmaksid iga süütegu, milleks ohvrit sunniti. § 69 lubab prokuröril erilistel põhjustel süüdistusest loobuda, kuigi süü on tõendatud.
    .note = Millist paragrahvi GRETA silmas peab, ei loetud. GRETA nimetab tagajärgedena, mis tuleks kõrvaldada, ka kinnipidamist, sissesõidukeelde ja hilist tuvastamist.
country-no-fact-duty-to-report = Karistusseadustiku § 196 järgi peab igaüks püüdma ära hoida teatud loetletud raskeid süütegusid, saladuse hoidmise kohustusest hoolimata. See kehtib, kuni süütegu saab veel ära hoida ja see on kindel või väga tõenäoline. 2020. aasta eelnõu (Prop. 66 L 2019-2020) nägi ette lisada raske inimkaubanduse ja sundabielu.
    .note = Kas täiendus vastu võeti, ei loetud. Aruanne NOU 2024:13 käsitleb süütegusid välismaal. Avaliku sektori asutuste kohustust lastekaitse ees ei loetud.
country-no-fact-strategy = Aastateks 2025–2030 on riiklik inimkaubandusvastane strateegia. Kavas on kuriteokoosseisud üle vaadata.
    .note = Tekst loeti regjeringen.no lehe koopiast
country-no-fact-changed-rosa-all-forms = Alates 2016. aastast on ROSA liin avatud igast soost inimestele ja kõigi ärakasutamise vormide jaoks
