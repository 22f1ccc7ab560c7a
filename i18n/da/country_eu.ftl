# Den Europæiske Union / Europa-Kommissionen: kapitlet. Opbygning, kilder og hvor sikker hver oplysning er: assets/countries/eu.toml.

## Kort fortalt

country-eu-reflection = mindst 30 dage efter Europarådets konvention om indsatsen mod menneskehandel, artikel 13; direktiv 2004/81/EF overlader længden til medlemsstaterne
country-eu-statute = 2004/81/EF, art. 6
country-eu-identification = medlemsstaterne
country-eu-mechanism = direktiv 2024/1712 kræver en formel henvisningsmekanisme og et kontaktpunkt
country-eu-coordinator = EU's koordinator for bekæmpelse af menneskehandel
country-eu-rapporteur = netværk af nationale rapportører

country-eu-served-help-without-testimony = hjælp må ikke gøres betinget: direktiv 2011/36/EU, artikel 11, stk. 3, uden at direktiv 2004/81/EF berøres
country-eu-served-presumed = fra det øjeblik, der er rimelig grund
country-eu-served-men = under hensyn til køn
country-eu-served-permit-without-cooperation = hver stat bestemmer
country-eu-served-permit-with-cooperation = direktiv 2004/81/EF

## Oplysninger

country-eu-fact-directive-2024-1712 = Direktiv 2024/1712 blev vedtaget den 13. juni 2024 og offentliggjort i EU-Tidende den 24. juni. Det har været i kraft siden den 14. juli 2024. Medlemsstaterne havde frist til den 15. juli 2026 til at gennemføre det i national ret. Den dato er nu passeret. Hvad hver stat har gjort, er ikke kontrolleret.
country-eu-fact-directive-2024-1712-content = Direktiv 2024/1712 tilføjer tvangsægteskab, ulovlig adoption og udnyttelse af surrogatmoderskab. Bevidst brug af et offers ydelser er en lovovertrædelse. Indkvartering gives uden hensyn til nationalitet eller opholdsgrundlag. Digitale midler gør lovovertrædelsen grovere. Medlemsstaterne skal have henvisningsmekanismer og kontaktpunkter (dette sidste punkt er ikke bekræftet).
country-eu-fact-116006 = Det europæiske hotlinenummer 116 006 blev reserveret i 2009. Det var i drift i 13 stater i 2023 og i 14 i december 2025. Det ændrede direktiv om ofres rettigheder vil forpligte alle stater til at drive det (december 2025, ifølge Victim Support Europe).
country-eu-fact-no-common-hotline = Ét EU-nummer om menneskehandel blev drøftet til direktivet fra 2024, men ikke vedtaget. Der er stadig 27 forskellige numre (ifølge et dansk debatindlæg fra 2024).
country-eu-fact-compensation = Den bistående myndighed er dér, hvor offeret bor. Den afgørende myndighed er dér, hvor forbrydelsen skete.
country-eu-fact-rapporteurs = I Estland og Letland er én instans både koordinator og rapportør. I Litauen og Polen er indenrigsministeriet rapportør. I Finland og Belgien er rapportøren uafhængig.
country-eu-fact-denmark-opt-out = Danmark deltog ikke i vedtagelsen af direktiv 2011/36/EU og er ikke bundet af det
    .note = At det også gælder direktiv 2024/1712, er kun en slutning
country-eu-fact-directive-2024-1712-2 = Direktiv 2024/1712, i kraft siden den 14. juli 2024, skulle være gennemført i national ret senest den 15. juli 2026. Der blev hverken fundet en liste over stater, der nåede fristen, eller en traktatbrudssag.
country-eu-fact-instrument-coe-convention-197 = Europarådets konvention om indsatsen mod menneskehandel (nr. 197) har 48 parter: alle Europarådets 46 medlemsstater, Belarus og Israel. EU kan blive part.
    .note = Artikel 13 fastsætter mindst 30 dage for refleksionsperioden (også læst på amnesty.org.pl)
country-eu-fact-changed-victims-rights-116006 = Ændrede regler om ofres rettigheder vil forpligte alle EU-stater til at drive linjen 116 006. I december 2025 havde 14 af 27 den.
