# Kun i udgaver til test: hjælp til de kommandoer, som test bruger, og hvad de finder.

cli-harness-about = Kun til test: opdigt sager, og se efter dem
cli-harness-work-about = Gem opdigtede sager, og vis betegnelsen for hver, når den er sikret
cli-harness-work-count-help = Hvor mange sager; uden tal eller med 0 uden ende
cli-harness-work-canaries-help = En JSON-liste med ord, der spredes over felterne, hvert med et tal
cli-harness-check-about = Kontroller alt, og vis betegnelsen for hver sag
cli-harness-dump-about = Vis alt, hvad sagerne indeholder
cli-harness-erase-all-about = Slet alle sager, og vis betegnelsen for hver og mappen for hver sikkerhedskopi, der stadig indeholder dem
cli-harness-lock-and-wait-about = Åbn og læs alle sager, lås ved den første linje, der kommer ind, og vent
cli-harness-fill-about = Opdigt hurtigt mange sager
cli-harness-fill-cases-help = Hvor mange sager
cli-harness-assess-many-about = Vurder mange sæt svar, ét pr. linje, og vis niveau og regler for hvert

error-harness-half-there = Sagen { $label } er beskadiget: Den er der kun halvt
error-harness-not-filed = Det, der var forseglet i { $file }, er beskadiget og blev ikke arkiveret
