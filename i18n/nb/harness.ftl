# Bare i utgaver laget for tester: hjelp til kommandoene testene bruker, og det de finner.

cli-harness-about = Bare for tester: lag oppdiktede saker og følg med på dem
cli-harness-work-about = Lagre oppdiktede saker og skriv ut etiketten på hver når den er trygg
cli-harness-work-count-help = Hvor mange saker; uten tall eller med 0 uten ende
cli-harness-work-canaries-help = En JSON-liste med ord som skal spres over feltene, hvert med et nummer
cli-harness-check-about = Kontroller alt og skriv ut etiketten på hver sak
cli-harness-dump-about = Skriv ut alt sakene inneholder
cli-harness-erase-all-about = Slett alle saker, og skriv ut etiketten på hver og mappen til hver sikkerhetskopi som fortsatt har dem
cli-harness-lock-and-wait-about = Åpne og les alle saker, lås ved første linje som kommer inn, og vent
cli-harness-fill-about = Lag mange oppdiktede saker raskt
cli-harness-fill-cases-help = Hvor mange saker
cli-harness-assess-many-about = Vurder mange sett med svar, ett per linje, og skriv ut nivå og regler for hvert

# $label: en saks etikett, for eksempel K7M-4QD.
error-harness-half-there = Saken { $label } er skadet: Bare halvparten er der
# $file: navnet på en fil, uten mappen.
error-harness-not-filed = Det som var forseglet i { $file }, er skadet og ble ikke lagt inn
