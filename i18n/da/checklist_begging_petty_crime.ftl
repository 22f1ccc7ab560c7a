# Tjekliste "begging-petty-crime": hvad medarbejderen læser. Opbygningen står i checklists/begging-petty-crime.toml.

checklist-begging-petty-crime = Tiggeri og småkriminalitet på gaden
    .purpose = At opdage personer, der udnyttes til tiggeri, gadesalg, lommetyveri eller butikstyveri.
    .audience = Medarbejdere, der fører samtaler; besøg hos frihedsberøvede
    .when = En borger standses, får en bøde, tilbageholdes eller får hjælp i forbindelse med tiggeri eller mindre tyverier.

## Tegn

section-begging-petty-crime-signs = Tegn
indicator-bg-target = Personen skal skaffe et bestemt beløb hver dag.
indicator-bg-punished = Personen straffes, hvis vedkommende skaffer for lidt.
indicator-bg-money-collected = En uden for personens egen husstand tager de fleste eller alle pengene.
indicator-bg-dropped-off = Personen sættes af og hentes af en, der ikke selv tigger, og som bestemmer, hvor personen skal stå.
indicator-bg-disability-used = En anden bruger personens handicap, alder, graviditet eller skade til at få flere penge ind.
indicator-bg-injured-on-purpose = Personen er blevet skadet eller nægtet behandling, for at der kan tjenes mere.
indicator-bg-sleep-group = Én person bestemmer, hvor de andre sover, og opbevarer deres dokumenter eller penge.
indicator-bg-welfare = Nogen bruger personens identitet til ydelser, lån eller telefonabonnementer.
indicator-bg-moved-circuits = En anden bestemmer, hvornår personen flyttes mellem byer eller lande.
indicator-bg-child-present = Nogen får et barn til at tigge eller stjæle eller giver et barn stoffer for at holde det i ro.
