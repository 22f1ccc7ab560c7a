# Tjekliste "informed-consent": hvad medarbejderen læser. Opbygningen står i checklists/informed-consent.toml.

checklist-informed-consent = Informeret samtykke
    .purpose = At sikre, at personen forstår og frit tager stilling til samtalen, notaterne og hver henvisning.
    .audience = Medarbejder, der fører samtalen
    .when = Før samtalen, før hver henvisning og igen, når noget ændrer sig.

## Samtykke til samtalen

section-informed-consent-talk = Samtykke til samtalen
indicator-ic-who-i-am = Jeg fortalte, hvem jeg er, og hvad jeg kan og ikke kan gøre.
indicator-ic-purpose = Jeg forklarede, hvorfor jeg spørger, og hvor lang tid det tager.
indicator-ic-voluntary = Jeg sagde, at personen kan sige nej til alle spørgsmål, holde pause eller stoppe og stadig få hjælp.
indicator-ic-limits = Jeg forklarede, hvornår jeg kan være nødt til at sige det til andre (livsfare, et barn, lokal lovgivning).
indicator-ic-language = Samtykket blev givet på et sprog og i en form, som personen forstår.
indicator-ic-limits-first = Grænserne for fortrolighed blev forklaret, før personen fortalte sin historie.

## Samtykke til at skrive ned

section-informed-consent-record = Samtykke til at skrive ned
indicator-ic-record = Personen går med til, at der skrives ned, og ved, hvad der står.
indicator-ic-storage = Personen ved, hvor det gemmes, hvor længe, og hvem der kan læse det.
indicator-ic-access = Personen ved, at vedkommende kan se, rette eller slette det.
indicator-ic-statistics = Personen blev spurgt særskilt om brug i anonym statistik.
indicator-ic-anonymous = Personen blev tilbudt hjælp uden at opgive navn.

## Samtykke til henvisning

section-informed-consent-refer = Samtykke til henvisning
indicator-ic-refer-each = Personen gik med til hver modtagende organisation ved navn.
indicator-ic-refer-what = Personen gik med til præcis det, der deles.
indicator-ic-police-separate = Der blev spurgt særskilt om kontakt med politiet.
indicator-ic-withdraw = Personen ved, hvordan samtykket tilbagekaldes.
indicator-ic-child-assent = Barn: Barnet blev hørt, barnets egen accept søgt og en værge eller børnemyndighederne inddraget.
