# Taani: riigipeatükk.

## Lühidalt

country-dk-reflection = 30 päeva; kokku kuni 120, kui inimene aitab vabatahtlikku naasmist ette valmistada, või erilistel põhjustel
country-dk-statute = Välismaalaste seadus § 33 lg 14
country-dk-identification = alates 2022. aasta jaanuarist Taani inimkaubandusvastane keskus (CMM) Taani ja ELi kodanike ning seaduslikult riigis viibijate puhul, Taani migratsiooniamet viibimisõiguseta inimeste ja varjupaigataotlejate puhul; abi saamise õiguse üle otsustavad kohtud
country-dk-mechanism = Taani inimkaubandusvastane keskus (CMM) täidab suunamismehhanismi ülesannet
country-dk-coordinator = Taani inimkaubandusvastane keskus (CMM), soolise võrdõiguslikkuse ministeerium
country-dk-rapporteur = sõltumatut raportööri ei ole teada

country-dk-served-help-without-testimony = koostööd politseiga ei nõuta; pikem aeg on seotud naasmise ettevalmistamisega
country-dk-served-presumed = täielik abi pärast hindamist
country-dk-served-without-papers = riigist lahkumise tähtajana
country-dk-served-permit-with-cooperation = § 9c(5), kui inimese kohalolek on uurimise või kohtu jaoks vajalik

## Faktid

country-dk-fact-instrument-palermo-protocol = Taani ühines ÜRO inimkaubanduse protokolliga (Palermo protokoll) 2003. aastal
country-dk-fact-instrument-coe-convention-197 = Taani ratifitseeris Euroopa Nõukogu inimkaubanduse vastu võitlemise konventsiooni (nr 197) 19. septembril 2007. See kehtib alates 1. veebruarist 2008. Taani deklareeris, et konventsioon ei kehti kuni edasise otsuseni Fääri saartel ega Gröönimaal.
    .note = See territoriaalne piirang on konsulaaresindustele oluline
country-dk-fact-instrument-eu = Direktiiv 2011/36/EL ei ole Taanile siduv. Taanil on erand ELi justiitsvaldkonna õigusest. Direktiivi alus on Euroopa Liidu toimimise lepingu (ELTL) artikli 82 lõige 2 ja artikli 83 lõige 1. Taani kriminaalõigus viidi direktiiviga kooskõlla 2012. aasta märtsi seadusega nr 275.
    .note = Seda loeti ainult direktiivi 2011/36 kohta. Et sama kehtib direktiivi 2024/1712 kohta, on järeldus, sest õiguslik alus on sama. Direktiivi 2004/81/EÜ ei loetud.
country-dk-fact-criminal-provision = Inimkaubandus on kuritegu karistusseadustiku § 262a järgi. 2012. aasta märtsi seadus nr 275 (14. detsembri 2011. aasta eelnõu L 57) tõstis karistuse ülemmäära kaheksalt aastalt kümnele. Samuti lisas see ärakasutamise vormina kuritegelikud teod.
country-dk-fact-recovery-reflection = Inimene saab riigist lahkumiseks 30 päeva, kõige rohkem 120 päeva. Ülempiir tõsteti 2013. aastal 100 päevalt. Seaduslikult riigis viibijad saavad samaväärse taastumisaja.
country-dk-fact-identification = Esmane tuvastamine on vestlus Taani inimkaubandusvastases keskuses (CMM). See ei anna iseenesest õigust tegevuskava järgsele abile. Tuge ja majutust võidakse seni pakkuda.
country-dk-fact-men = Mehi majutatakse meeste kriisikeskustes, ühes Kopenhaageni hostelis ja korterites. Varjupaika taotlevaid mehi majutatakse varjupaigakeskustes.
country-dk-fact-women = Naistele on kaks salajase aadressiga varjupaika, mida peab Reden International
country-dk-fact-emphasis-on-return = Pikendamine sõltub koostööst naasmise ettevalmistamisel. 2014. aasta kriitika „rõhk on naasmisel“ kehtib endiselt.
country-dk-fact-children = Alla 18-aastased noored saavad koha hoolekandeasutuses ja eriteenuseid
country-dk-fact-legal-aid = Õigusabi käib Taani inimkaubandusvastase keskuse (CMM) kaudu
country-dk-fact-compensation = Kuriteokahjude hüvitamise nõukogu hüvitab kehalise ja vaimse tervise kahju (seadus: Offererstatningsloven). Kuriteost tuleb politseile teatada 72 tunni jooksul (§ 10(1)). Sellest võib loobuda, kui asjaolud seda toetavad (§ 10(2)). Nõue esitatakse kriminaalasjas.
    .note = Aega on vähe: 72 tundi. Inimkaubanduse ohvri puhul on erand tavaline tee. Kontrollige seaduse kehtivat teksti.
country-dk-fact-non-punishment = Prokuröridele on juhised. Kohus võib süüdistatavale ohvri staatuse anda.
country-dk-fact-identification-2 = Alates 2022. aasta jaanuarist tuvastavad ametlikult ainult kaks asutust. Taani inimkaubandusvastane keskus (CMM) teeb seda Taani ja ELi kodanike ning seaduslikult riigis viibijate puhul. Taani migratsiooniamet teeb seda viibimisõiguseta inimeste ja varjupaigataotlejate puhul. Vabaühendused selleks enam vestlusi ei pea ja õigus abile ei sõltu koostööst.
    .note = Kas inimesel on õigus abile, hindavad Taani inimkaubandusvastane keskus, migratsiooniamet ja kohtud
country-dk-fact-duty-to-report = Avalikud teenistujad peavad teatama omavalitsusele alla 18-aastasest lapsest, kes vajab erilist tuge või keda on väärkoheldud. Nad teevad seda, kui saavad sellest teada või neil on põhjust nii arvata. Igaühel on see kohustus, kui laps on hooletusse jäetud, teda alandatakse või ta on ohus.
    .note = Varem oli see kohustus sotsiaalteenuste seaduse §-s 153, nüüd on see lasteseaduses (Barnets lov). Allikad nimetavad eri paragrahve. Kas kohustus kehtib välisesindustele, ei loetud.
country-dk-fact-changed-cmm-move = 2022. aastal viidi Taani inimkaubandusvastane keskus (CMM) teise ametkonna alla ja selle postkast muutus. Vanades loendites on veel endine.
