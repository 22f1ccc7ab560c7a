# Hvad indholdskontrollen siger om en fil med tjeklister, kontakter, lande, scenarier eller tekster. Til dem, der skriver indhold.

fault-form = Filen kan ikke læses her: { $value }. Sammenlign den med en fil, der følger med.
fault-no-file = Filen { $value } mangler. Tilføj den.
fault-unknown-field = Feltet findes ikke. Kontroller stavemåden, eller fjern det.
fault-missing-field = Feltet mangler. Tilføj det.
fault-unknown-value = ”{ $value }” kan ikke stå her. Brug et ord, en kode eller en dato, som feltet kan tage.
fault-bad-id = ”{ $value }” kan ikke være et id. Brug små bogstaver, cifre og bindestreger, højst 64; et scenaries id begynder med ”scn-”.
fault-duplicate = ”{ $value }” står to gange. Fjern den ene, eller giv den et andet navn, hvis den aldrig er udgivet.
fault-no-such = Der er ingen ”{ $value }”. Kontroller stavemåden, eller tilføj den.
fault-not-ilo = ”{ $value }” er ikke en af ILO's indikatorer. Angiv en fra tjeklisten ”ilo-core”.
fault-no-source = ”{ $value }” siger intet om, hvor den kommer fra. Tilføj en kilde.
fault-undeclared-source = Kataloget har ingen kilde ”{ $value }”. Tilføj den i assets/catalogue.toml, eller angiv en anden.
fault-other-name = Filen skal være opkaldt efter ”{ $value }”. Omdøb filen, eller ret id, hvis den aldrig er udgivet.
fault-strength = Hver indikator på tjeklisten ”ilo-core” har en styrke, og ingen anden indikator har. Ret ”{ $value }”.
fault-other-country = ”{ $value }” skal begynde med landets kode. Ret id, eller flyt kontakten til sit lands fil.
fault-not-first = ”{ $value }” kan ikke være den første kontakt: Den er nedlagt, tager ikke sager eller hører til et andet land. Angiv en anden.
fault-half-verified = ”{ $value }” siger ikke fuldt ud, hvem der kontrollerede den og hvornår. Tilføj det, der mangler, eller fjern begge dele.
fault-hours = Det er ikke åbningstider. Skriv dage som ”mon-fri” eller ”sat,sun” og tider som ”09:00” og ”24:00”, den tidligste først.
fault-other-hours = ”{ $value }” har åbent 24/7 i ord, men ikke i dage og tider. Ret en af delene.
fault-phone = ”{ $value }” er ikke et internationalt nummer. Skriv ”+” og 7 til 15 cifre uden mellemrum, eller lad det stå tomt.
fault-both-lists = ”{ $value }” siger både, hvor den arbejder, og hvor den ikke gør. Behold den ene af de to lister.
fault-no-interval = Intet siger, efter hvor mange måneder kontakter af typen ”{ $value }” kontrolleres igen. Tilføj det.
fault-other-result = For disse svar giver reglen ”{ $value }”, ikke det forventede, eller finder andre dimensioner. Ret svarene eller det forventede.
fault-no-text = Teksten ”{ $value }” mangler på dette sprog. Tilføj den.
fault-unused = Intet bruger teksten ”{ $value }”. Kontroller stavemåden, eller fjern den.
fault-other-gaps = Teksten ”{ $value }” har andre pladser end på engelsk. Brug de samme navne mellem krøllede parenteser.
fault-no-fluent = Linjen kan ikke læses som en tekst. Kontroller tegnene ”=”, krøllede parenteser og mellemrummene i begyndelsen af linjer.
fault-no-prose = Denne linje er ikke noget, som et kapitel i håndbogen kan indeholde: ”{ $value }”. Brug overskrifter, afsnit, lister, bokse og links.
fault-other-sections = Afsnittene eller linkene er andre end i opbygningen eller på engelsk: ”{ $value }”. Brug de samme i samme rækkefølge.
fault-other-term = Termbasen har et andet ord for dette: ”{ $value }”. Brug det.
fault-no-term = Den engelske tekst bruger her en term fra termbasen. Brug ”{ $value }”, eller nævn teksten under ”apart”.
