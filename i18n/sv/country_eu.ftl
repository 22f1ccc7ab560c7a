# Europeiska unionen / Europeiska kommissionen: landkapitlet. Strukturen, källorna och hur säker varje uppgift är finns i assets/countries/eu.toml.

## I korthet

country-eu-reflection = minst 30 dagar enligt Europarådets konvention om människohandel, artikel 13; direktiv 2004/81/EG överlåter längden åt staterna
country-eu-statute = 2004/81/EG, art. 6
country-eu-identification = medlemsstaterna
country-eu-mechanism = direktiv 2024/1712 kräver en formell hänvisningsmekanism och en kontaktpunkt
country-eu-coordinator = EU:s samordnare för kampen mot människohandel
country-eu-rapporteur = nätverk av nationella rapportörer

country-eu-served-help-without-testimony = hjälpen får inte villkoras: direktiv 2011/36/EU, artikel 11(3), utan att det påverkar tillämpningen av direktiv 2004/81/EG
country-eu-served-presumed = från och med att det finns rimliga skäl
country-eu-served-men = könsspecifik
country-eu-served-permit-without-cooperation = varje stat bestämmer
country-eu-served-permit-with-cooperation = direktiv 2004/81/EG

## Fakta

country-eu-fact-directive-2024-1712 = Direktiv 2024/1712 antogs den 13 juni 2024 och offentliggjordes i Europeiska unionens officiella tidning den 24 juni. Det gäller sedan den 14 juli 2024. Staterna hade till den 15 juli 2026 på sig att genomföra det i nationell rätt. Det datumet har passerat. Vad varje stat har gjort är inte kontrollerat.
country-eu-fact-directive-2024-1712-content = Direktiv 2024/1712 tillför tvångsäktenskap, olaglig adoption och exploatering genom surrogatmoderskap. Medvetet användande av ett offers tjänster är ett brott. Skyddat boende ges oavsett nationalitet och rätt att vistas. Digitala medel gör brottet grövre. Staterna behöver hänvisningsmekanismer och kontaktpunkter (den sista punkten är inte bekräftad).
country-eu-fact-116006 = Det europeiska stödnumret 116 006 reserverades 2009. Det var i bruk i 13 stater 2023 och i 14 i december 2025. Det reviderade brottsofferdirektivet kommer att ålägga alla stater att ha det (december 2025, enligt Victim Support Europe).
country-eu-fact-no-common-hotline = Ett gemensamt EU-nummer mot människohandel diskuterades inför direktivet 2024 men antogs inte. Det finns fortfarande 27 olika nummer (enligt en dansk debattartikel från 2024).
country-eu-fact-compensation = Biståndsmyndigheten finns där offret bor. Den beslutande myndigheten finns där brottet begicks.
country-eu-fact-rapporteurs = I Estland och Lettland är ett och samma organ både samordnare och rapportör. I Litauen och Polen är inrikesministeriet rapportör. I Finland och Belgien är rapportören oberoende.
country-eu-fact-denmark-opt-out = Danmark deltog inte i antagandet av direktiv 2011/36/EU och är inte bundet av det
    .note = Att det också gäller direktiv 2024/1712 är bara en slutsats
country-eu-fact-directive-2024-1712-2 = Direktiv 2024/1712, i kraft sedan den 14 juli 2024, skulle ha genomförts i nationell rätt senast den 15 juli 2026. Varken en lista över stater som höll tiden eller något överträdelseärende har hittats.
country-eu-fact-instrument-coe-convention-197 = Europarådets konvention om människohandel (nr 197) har 48 parter: rådets alla 46 medlemsstater, Belarus och Israel. EU får bli part.
    .note = Artikel 13 anger minst 30 dagars betänketid (läst också på amnesty.org.pl)
country-eu-fact-changed-victims-rights-116006 = Reviderade regler om brottsoffers rättigheter kommer att ålägga alla EU-stater att ha linjen 116 006. I december 2025 hade 14 av 27 den.
