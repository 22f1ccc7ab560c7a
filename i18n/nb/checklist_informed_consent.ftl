# Sjekklisten «informed-consent»: det saksbehandleren leser. Oppbyggingen står i checklists/informed-consent.toml.

checklist-informed-consent = Informert samtykke
    .purpose = Sørge for at personen forstår og fritt bestemmer over samtalen, nedtegningen og hver henvisning.
    .audience = Saksbehandleren som har samtalen
    .when = Før samtalen, før hver henvisning, og igjen når noe endrer seg.

## Samtykke til samtalen

section-informed-consent-talk = Samtykke til samtalen
indicator-ic-who-i-am = Jeg sa hvem jeg er, hva jeg kan gjøre, og hva jeg ikke kan gjøre.
indicator-ic-purpose = Jeg forklarte hvorfor jeg spør, og hvor lang tid det tar.
indicator-ic-voluntary = Jeg sa at personen kan la være å svare, ta pause eller stoppe, og likevel få hjelp.
indicator-ic-limits = Jeg forklarte når jeg kanskje må si det til andre (fare for liv, et barn, loven på stedet).
indicator-ic-language = Samtykket ble gitt på et språk og i en form personen forstår.
indicator-ic-limits-first = Grensene for konfidensialiteten ble forklart før personen fortalte historien sin.

## Samtykke til nedtegning

section-informed-consent-record = Samtykke til nedtegning
indicator-ic-record = Personen godtar at det skrives ned, og vet hva som står der.
indicator-ic-storage = Personen vet hvor det oppbevares, hvor lenge og hvem som kan lese det.
indicator-ic-access = Personen vet at det er mulig å se, rette eller slette det.
indicator-ic-statistics = Personen ble spurt for seg om bruk i anonym statistikk.
indicator-ic-anonymous = Personen fikk tilbud om hjelp uten å oppgi navn.

## Samtykke til henvisning

section-informed-consent-refer = Samtykke til henvisning
indicator-ic-refer-each = Personen sa ja til hver mottakende organisasjon ved navn.
indicator-ic-refer-what = Personen sa ja til nøyaktig hva som deles.
indicator-ic-police-separate = Det ble spurt for seg om kontakt med politiet.
indicator-ic-withdraw = Personen vet hvordan samtykket trekkes.
indicator-ic-child-assent = Barn: synspunktene er hørt, barnet er spurt om det er enig, verge eller barnevern er med.
