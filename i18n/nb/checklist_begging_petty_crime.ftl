# Sjekklisten «begging-petty-crime»: det saksbehandleren leser. Oppbyggingen står i checklists/begging-petty-crime.toml.

checklist-begging-petty-crime = Tigging og småkriminalitet på gaten
    .purpose = Oppdage folk som utnyttes til tigging, gatesalg, lommetyveri eller butikktyveri.
    .audience = Saksbehandlere som har samtaler; besøk hos frihetsberøvede
    .when = En borger er stanset, bøtelagt, frihetsberøvet eller får bistand i forbindelse med tigging eller nasking.

## Tegn

section-begging-petty-crime-signs = Tegn
indicator-bg-target = Personen må komme med et fast beløp hver dag.
indicator-bg-punished = Personen blir straffet for å komme med for lite.
indicator-bg-money-collected = Noen utenfor personens egen husstand tar det meste av eller alle pengene.
indicator-bg-dropped-off = Personen blir satt av og hentet av noen som ikke selv tigger, og som bestemmer hvor personen skal stå.
indicator-bg-disability-used = Noen bruker personens funksjonsnedsettelse, alder, graviditet eller skade for å få inn mer penger.
indicator-bg-injured-on-purpose = Personen er blitt skadet, eller nektet behandling, for at det skal gi mer penger.
indicator-bg-sleep-group = Én person bestemmer hvor de andre sover, og beholder dokumentene eller pengene deres.
indicator-bg-welfare = Noen bruker personens identitet til trygd, lån eller telefonabonnementer.
indicator-bg-moved-circuits = Noen andre bestemmer når personen skal flyttes mellom byer eller land.
indicator-bg-child-present = Noen får et barn til å tigge eller stjele, eller gir et barn beroligende midler.
