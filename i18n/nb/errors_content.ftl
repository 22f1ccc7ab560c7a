# Hva innholdskontrollen sier om en fil med sjekklister, kontakter, land, scenarioer eller tekster. For dem som skriver innhold, på
# kommandolinjen og når en pakke installeres. Fil, linje og felt står foran setningen. Ordene i anførselstegn er navn i filene:
# de blir stående som de er.

fault-form = Filen kan ikke leses her: { $value }. Sammenlign den med en fil som følger med.
fault-no-file = Filen { $value } mangler. Legg den til.
fault-unknown-field = Det finnes ikke noe slikt felt. Sjekk skrivemåten, eller fjern det.
fault-missing-field = Dette feltet mangler. Legg det til.
fault-unknown-value = «{ $value }» kan ikke stå her. Bruk et ord, en kode eller en dato som feltet godtar.
fault-bad-id = «{ $value }» kan ikke være en id. Bruk små bokstaver, sifre og bindestreker, høyst 64 tegn; id-en til et scenario begynner med «scn-».
fault-duplicate = «{ $value }» står to ganger. Fjern den ene, eller gi den et annet navn hvis den aldri er utgitt.
fault-no-such = Det finnes ingen «{ $value }». Sjekk skrivemåten, eller legg den til.
fault-not-ilo = «{ $value }» er ikke en av ILOs indikatorer. Oppgi en fra sjekklisten «ilo-core».
fault-no-source = «{ $value }» sier ikke hvor det kommer fra. Legg til en kilde.
fault-undeclared-source = Katalogen har ingen kilde «{ $value }». Legg den til i assets/catalogue.toml, eller oppgi en annen.
fault-other-name = Filen skal ha navn etter «{ $value }». Endre filnavnet, eller rett id-en hvis den aldri er utgitt.
fault-strength = Alle indikatorer i sjekklisten «ilo-core» har en styrke, og ingen andre indikatorer har det. Rett «{ $value }».
fault-other-country = «{ $value }» skal begynne med koden til landet sitt. Rett id-en, eller flytt kontakten til landets fil.
fault-not-first = «{ $value }» kan ikke være den første kontakten: Den er lagt ned, tar ikke saker eller hører til et annet land. Oppgi en annen.
fault-half-verified = «{ $value }» sier ikke fullstendig hvem som kontrollerte den, og når. Legg til det som mangler, eller fjern begge.
fault-hours = Dette er ikke åpningstider. Skriv dager som «mon-fri» eller «sat,sun», og klokkeslett som «09:00» og «24:00», det tidligste først.
fault-other-hours = «{ $value }» er åpen 24/7 i ord, men ikke som dager og klokkeslett. Rett det ene.
fault-phone = «{ $value }» er ikke et internasjonalt nummer. Skriv «+» og 7 til 15 sifre uten mellomrom, eller la det stå tomt.
fault-both-lists = «{ $value }» sier både hvor den virker og hvor den ikke virker. Behold én av de to listene.
fault-no-interval = Det står ikke etter hvor mange måneder kontakter av typen «{ $value }» skal kontrolleres igjen. Legg det til.
fault-other-result = For disse svarene gir regelen «{ $value }», ikke det som er ventet, eller den finner andre dimensjoner. Rett svarene eller det som er ventet.
fault-no-text = Teksten «{ $value }» mangler på dette språket. Legg den til.
fault-unused = Ingenting bruker teksten «{ $value }». Sjekk skrivemåten, eller fjern den.
fault-other-gaps = Teksten «{ $value }» har andre åpninger enn på engelsk. Bruk de samme navnene i klammene.
fault-no-fluent = Denne linjen kan ikke leses som en tekst. Sjekk tegnet «=», klammene og mellomrommene i begynnelsen av linjene.
fault-no-prose = Denne linjen er ikke noe av det et kapittel i håndboken kan inneholde: «{ $value }». Bruk overskrifter, avsnitt, lister, bokser og lenker.
fault-other-sections = Delene eller lenkene er andre enn i strukturen eller på engelsk: «{ $value }». Bruk de samme, i samme rekkefølge.
fault-other-term = Ordlisten har et annet ord for dette: «{ $value }». Bruk det.
fault-no-term = Den engelske teksten bruker et begrep fra ordlisten her. Skriv «{ $value }», eller nevn teksten under «apart».
