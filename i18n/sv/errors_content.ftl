# Vad innehållskontrollen säger om en fil med checklistor, kontakter, länder, scenarier eller texter. För dem som skriver
# innehåll. Fil, rad och fält står före meningen. Orden inom citattecken är namn i filerna: de ändras inte.

fault-form = Filen kan inte läsas här: { $value }. Jämför den med en fil som följer med.
fault-no-file = Filen { $value } saknas. Lägg till den.
fault-unknown-field = Det finns inget sådant fält. Kontrollera stavningen, eller ta bort det.
fault-missing-field = Fältet saknas. Lägg till det.
fault-unknown-value = ”{ $value }” kan inte stå här. Använd ett ord, en kod eller ett datum som fältet tar emot.
fault-bad-id = ”{ $value }” kan inte vara ett id. Använd små bokstäver, siffror och bindestreck, högst 64; ett scenarios id börjar med ”scn-”.
fault-duplicate = ”{ $value }” står två gånger. Ta bort det ena, eller ge det ett annat namn om det aldrig har släppts.
fault-no-such = Det finns inget ”{ $value }”. Kontrollera stavningen, eller lägg till det.
fault-not-ilo = ”{ $value }” är inte en av ILO:s indikatorer. Ange en ur checklistan ”ilo-core”.
fault-no-source = ”{ $value }” säger inte varifrån det kommer. Lägg till en källa.
fault-undeclared-source = Katalogen har ingen källa ”{ $value }”. Lägg till den i assets/catalogue.toml, eller ange en annan.
fault-other-name = Filen bör heta efter ”{ $value }”. Byt namn på filen, eller rätta id:t om det aldrig har släppts.
fault-strength = Varje indikator i checklistan ”ilo-core” har en styrka, och ingen annan indikator har det. Rätta ”{ $value }”.
fault-other-country = ”{ $value }” bör börja med koden för sitt land. Rätta id:t, eller flytta kontakten till sitt lands fil.
fault-not-first = ”{ $value }” kan inte vara den första kontakten: den är nedlagd, tar inga ärenden eller hör till ett annat land. Ange en annan.
fault-half-verified = ”{ $value }” säger inte fullständigt vem som kontrollerade den och när. Lägg till det som saknas, eller ta bort båda.
fault-hours = Det här är inga öppettider. Skriv dagar som ”mon-fri” eller ”sat,sun”, och tider som ”09:00” och ”24:00”, den tidigare först.
fault-other-hours = ”{ $value }” är öppen 24/7 i ord, men inte som dagar och tider. Rätta det ena.
fault-phone = ”{ $value }” är inget internationellt nummer. Skriv ”+” och 7 till 15 siffror utan mellanslag, eller lämna det tomt.
fault-both-lists = ”{ $value }” anger både var den finns och var den inte finns. Behåll en av de två listorna.
fault-no-interval = Inget anger efter hur många månader kontakter av typen ”{ $value }” kontrolleras igen. Lägg till det.
fault-other-result = För de här svaren ger regeln ”{ $value }”, inte det som väntades, eller hittar andra dimensioner. Rätta svaren eller det som väntas.
fault-no-text = Texten ”{ $value }” saknas på det här språket. Lägg till den.
fault-unused = Inget använder texten ”{ $value }”. Kontrollera stavningen, eller ta bort den.
fault-other-gaps = Texten ”{ $value }” har andra luckor än på engelska. Använd samma namn mellan klammerparenteserna.
fault-no-fluent = Raden kan inte läsas som en text. Kontrollera tecknen ”=”, klammerparenteserna och mellanslagen i början av raderna.
fault-no-prose = En sådan rad kan inte finnas i ett kapitel i handboken: ”{ $value }”. Använd rubriker, stycken, listor, rutor och länkar.
fault-other-sections = Avsnitten eller länkarna är andra än i strukturen eller på engelska: ”{ $value }”. Använd samma, i samma ordning.
fault-other-term = Termbasen har ett annat ord för detta: ”{ $value }”. Använd det.
fault-no-term = Den engelska texten har en term ur termbasen här. Skriv ”{ $value }”, eller ange texten under ”apart”.
