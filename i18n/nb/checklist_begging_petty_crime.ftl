# Sjekklisten «begging-petty-crime»: det saksbehandleren leser. Oppbyggingen står i checklists/begging-petty-crime.toml.

checklist-begging-petty-crime = Tigging og småkriminalitet på gaten
    .purpose = Oppdage folk som utnyttes til tigging, gatesalg, lommetyveri eller butikktyveri.
    .audience = Saksbehandlere som har samtaler; besøk hos frihetsberøvede
    .when = En borger er stanset, bøtelagt, frihetsberøvet eller får bistand i forbindelse med tigging eller nasking.

## Tegn

section-begging-petty-crime-signs = Tegn
indicator-bg-target = Personen må komme med et fast beløp hver dag.
    .example = En eldre kvinne som selger papirblomster, sier at hun må ha førti euro før hun får slutte for dagen.
    .ordinary = Noen setter seg selv et mål for dagen, for å ha råd til en seng, billetten hjem eller medisin til en slektning.
indicator-bg-punished = Personen blir straffet for å komme med for lite.
    .example = Etter en dårlig dag, sier en ung mann, får han ikke kveldsmat og må sove utenfor varebilen.
    .ordinary = Også par og familier krangler om penger; den som blir skadet eller går sulten på grunn av det, skal ha hjelp uansett.
indicator-bg-money-collected = Noen utenfor personens egen husstand tar det meste av eller alle pengene.
    .example = Hver time kommer en mann forbi de tre kvinnene på kirketrappen, og alle tømmer koppen sin i posen hans.
    .ordinary = Venner kan samle myntene i én pung hos den de stoler på, og dele dem etterpå.
indicator-bg-dropped-off = Personen blir satt av og hentet av noen som ikke selv tigger, og som bestemmer hvor personen skal stå.
    .example = Rett overfor konsulatet setter en sjåfør av en mann i rullestol hver morgen, peker på et hjørne og kommer tilbake i skumringen.
    .ordinary = En nabo eller slektning kan gi skyss til en som går dårlig, til et sted personen selv har valgt.
indicator-bg-disability-used = Noen bruker personens funksjonsnedsettelse, alder, graviditet eller skade for å få inn mer penger.
    .example = «Jeg må legge fra meg benprotesen i leiligheten, for han sier at folk gir mer da», sier en mann som er bøtelagt på stasjonen.
    .ordinary = Noen med funksjonsnedsettelse, eller sent i svangerskapet, finner ingen annen inntekt og velger selv å tigge.
indicator-bg-injured-on-purpose = Personen er blitt skadet, eller nektet behandling, for at det skal gi mer penger.
    .example = Hun sier at mannen som tar myntene hennes, rev i stykker brevet fra klinikken, fordi den vonde foten «gir mer».
    .ordinary = Det kan skyldes en ulykke, og behandling kan ha uteblitt fordi penger eller forsikring mangler; lege trengs uansett.
indicator-bg-sleep-group = Én person bestemmer hvor de andre sover, og beholder dokumentene eller pengene deres.
    .example = En gateselger sier at én mann fordeler madrassene og har alles identitetskort i en kakeboks.
    .ordinary = I en delt leilighet kan én leieboer fordele sengene og ta vare på papirer for andre, som kan få dem når som helst.
indicator-bg-welfare = Noen bruker personens identitet til trygd, lån eller telefonabonnementer.
    .example = En mann fra herberget, som ikke eier telefon, viser et inkassovarsel for fire telefonabonnementer i hans navn.
    .ordinary = En stjålet lommebok, en forveksling av navn eller egne gamle abonnementer kan føre til de samme brevene.
indicator-bg-moved-circuits = Noen andre bestemmer når personen skal flyttes mellom byer eller land.
    .example = Bøtene hennes kommer fra fem byer på sju uker, og alle bussbillettene er bestilt av samme mann.
    .ordinary = Gatemusikanter og selgere følger markeder og sesonger, og én i gruppen kan planlegge ruten for alle.
indicator-bg-child-present = Noen får et barn til å tigge eller stjele, eller gir et barn beroligende midler.
    .example = En mann på en benk nikker mot hver reisende som en gutt på ni skal spørre, og tar så myntene fra ham.
    .ordinary = En forelder som tigger, kan ha barnet med fordi barnepass mangler; et barn som må tigge eller stjele, trenger hjelp uansett hvem som står bak.
