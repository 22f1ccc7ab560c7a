# Samtykke: hva saksbehandleren sier, og hva det spørres om. Setninger i anførselstegn sies til personen: ingen juridiske ord der.

consent-title = Før du spør om noe
consent-explain-title = Forklar på personens språk
consent-explain-record = hva du skriver ned, hvor det oppbevares, og hvem som kan lese det
consent-explain-freedom = at det går an å si nei, hoppe over, stoppe eller be deg slette det
consent-explain-limits = hva du kanskje må si videre: fare for liv, et barn, en plikt etter loven
consent-explain-help = at et nei ikke endrer den konsulære bistanden

# Sies til personen.
consent-explain = Jeg vil gjerne skrive ned noe av det du forteller, så du lettere kan få støtte. Jeg forteller deg hvem som kan se det. Du kan si nei, hoppe over spørsmål eller stoppe. Du kan be meg slette det, og jeg sier fra hvis loven krever at jeg tar vare på noe. Sier du nei, får du den samme hjelpen her likevel.
    .child = Jeg vil hjelpe deg. Jeg vil gjerne skrive ned noe av det du forteller, så de som kan hjelpe, får vite det. Jeg forteller deg hvem som kan lese det. Du kan si nei. Du kan hoppe over alle spørsmål du vil, og du kan stoppe. Du har ikke gjort noe galt ved å snakke med meg, og jeg hjelper deg uansett.
# Sies til personen, før personen forteller.
consent-limits = Før du forteller mer: Hvis noens liv er i fare, hvis et barn er i fare, eller hvis loven krever det, må jeg kanskje si det til noen. Da sier jeg fra til deg først. Du bestemmer hvor mye du sier.
    .child = Noe må jeg kanskje fortelle til dem som har som jobb å beskytte barn, så du kan være trygg. Jeg forteller deg først hvem de er. Det du vil, er viktig.
consent-child = For et barn: Hør hva barnet vil, og ta med en verge eller barnevernet.
consent-interpreter = Bruk en profesjonell tolk. Ikke bruk slektninger, venner, ledsagere eller arbeidsgivere.

consent-recording-label = Sier personen ja til at du spør og skriver ned svarene?
consent-recording-yes = Ja, spør og skriv
consent-recording-no-names = Spør, men ikke skriv navn
consent-recording-information-only = Bare gi informasjon
consent-recording-no = Nei
consent-recording-not-asked = Ikke mulig å spørre
consent-recording-not-asked-hint = Skriv hvorfor
consent-contact-label = Sier personen ja til at du kontakter en hjelpeorganisasjon?
consent-contact-yes = Ja
consent-contact-not-now = Ikke nå
consent-contact-no = Nei
consent-interpreter-label = Tolk
consent-language-label = Språket dere snakket
consent-items-hint = Spør om hver ting for seg, når den blir aktuell
consent-refused-hint = Takk personen. Spør om det er trygt å ha med seg et nummer. Du kan stoppe her.
consent-written-hint = Det som er skrevet, slettes når du går videre. Det som ble fortalt før, kan også bli liggende forseglet, sammen med tilbaketrekkingen.
consent-seal-action = Forsegl i stedet
consent-withdraw-action = Trekk samtykket

## Før noe skrives ut eller gis bort: Kan det bli funnet hos personen?

consent-carry-label = Er det trygt å ha dette med seg?
consent-carry-nothing = Ikke ta med noe
consent-carry-by-heart = Lær ett nummer utenat
consent-carry-other-name = Lagre det under et annet navn
consent-carry-slip = En nøytral lapp
consent-carry-card = Kortet
