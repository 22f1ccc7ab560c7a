# Euroopa Liit / Euroopa Komisjon: riigipeatükk.

## Lühidalt

country-eu-reflection = vähemalt 30 päeva Euroopa Nõukogu inimkaubanduse vastu võitlemise konventsiooni artikli 13 järgi; direktiiv 2004/81/EÜ jätab pikkuse riikide otsustada
country-eu-statute = 2004/81/EÜ art 6
country-eu-identification = liikmesriigid
country-eu-mechanism = direktiiv 2024/1712 nõuab ametlikku suunamismehhanismi ja kontaktpunkti
country-eu-coordinator = ELi inimkaubandusvastase tegevuse koordinaator
country-eu-rapporteur = riiklike raportööride võrgustik

country-eu-served-help-without-testimony = abi ei tohi teha sõltuvaks koostööst: direktiivi 2011/36/EL artikkel 11(3), ilma et see piiraks direktiivi 2004/81/EÜ kohaldamist
country-eu-served-presumed = alates piisavast alusest
country-eu-served-men = sugu arvestav abi
country-eu-served-permit-without-cooperation = otsustab iga riik
country-eu-served-permit-with-cooperation = direktiiv 2004/81/EÜ

## Faktid

country-eu-fact-directive-2024-1712 = Direktiiv 2024/1712 võeti vastu 13. juunil 2024 ja avaldati Euroopa Liidu Teatajas 24. juunil. See kehtib alates 14. juulist 2024. Riikidel oli aega see oma õigusesse üle võtta 15. juulini 2026. See tähtpäev on nüüd möödas. Mida iga riik on teinud, ei ole kontrollitud.
country-eu-fact-directive-2024-1712-content = Direktiiv 2024/1712 lisab sundabielu, ebaseadusliku lapsendamise ja surrogaatemaduse ärakasutamise. Ohvri teenuste teadlik kasutamine on süütegu. Varjupaika antakse kodakondsusest ja riigis viibimise õigusest sõltumata. Digivahendid muudavad süüteo raskemaks. Riikidel peavad olema suunamismehhanism ja kontaktpunkt (viimane punkt ei ole kinnitust leidnud).
country-eu-fact-116006 = Euroopa nõuandeliini number 116 006 reserveeriti 2009. aastal. 2023. aastal töötas see 13 riigis ja 2025. aasta detsembris 14 riigis. Muudetud ohvrite õiguste direktiiv kohustab kõiki riike seda tööle panema (Victim Support Europe’i andmetel, detsember 2025).
country-eu-fact-no-common-hotline = 2024. aasta direktiivi ettevalmistamisel arutati ühtset ELi inimkaubanduse numbrit, kuid seda ei võetud vastu. Endiselt on 27 eri numbrit (ühe Taani 2024. aasta arvamusartikli järgi).
country-eu-fact-compensation = Abistav asutus on seal, kus ohver elab. Otsustav asutus on seal, kus kuritegu toime pandi.
country-eu-fact-rapporteurs = Eestis ja Lätis on koordinaator ja raportöör sama asutus. Leedus ja Poolas on raportöör siseministeerium. Soomes ja Belgias on raportöör sõltumatu.
country-eu-fact-denmark-opt-out = Taani ei osalenud direktiivi 2011/36/EL vastuvõtmisel ja see ei ole Taanile siduv
    .note = Et sama kehtib direktiivi 2024/1712 kohta, on ainult järeldus
country-eu-fact-directive-2024-1712-2 = 14. juulist 2024 kehtiv direktiiv 2024/1712 tuli riikide õigusesse üle võtta 15. juuliks 2026. Tähtpäevast kinni pidanud riikide loendit ega rikkumismenetluse algust ei leitud.
country-eu-fact-instrument-coe-convention-197 = Euroopa Nõukogu inimkaubanduse vastu võitlemise konventsioonil (nr 197) on 48 osalist: kõik 46 Euroopa Nõukogu liikmesriiki, Valgevene ja Iisrael. EL võib osaliseks saada.
    .note = Konventsiooni artikkel 13 seab järelemõtlemisaja alampiiriks 30 päeva (loetud ka lehelt amnesty.org.pl)
country-eu-fact-changed-victims-rights-116006 = Muudetud ohvrite õiguste reeglid kohustavad kõiki ELi riike liini 116 006 tööle panema. 2025. aasta detsembris oli see 14 riigis 27-st.
