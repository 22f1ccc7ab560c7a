# Tjekliste "detention-visit": hvad medarbejderen læser. Opbygningen står i checklists/detention-visit.toml.

checklist-detention-visit = Besøg i fængsel, hos politiet og i lukket udlændingecenter
    .purpose = At finde mulige ofre blandt frihedsberøvede borgere før sigtelse, tilståelse eller udsendelse.
    .audience = Konsulære medarbejdere, der besøger frihedsberøvede
    .when = Ved første besøg og igen, når sigtelse eller udsendelse bliver varslet.

## Tegn

section-detention-visit-detention = Tegn
indicator-dv-offence-typical = Den påståede lovovertrædelse er af en slags, som ofre ofte tvinges til (narkotika, tyveri, tiggeri, bedrageri, dokumentfalsk eller overtrædelser ved sexarbejde).
    .calm = Den påståede lovovertrædelse er af en slags, som folk ofte tvinges til (narkotika, tyveri, tiggeri, bedrageri, dokumentfalsk eller overtrædelser ved sexarbejde).
indicator-dv-low-role = Personen havde den laveste og mest udsatte rolle og ingen del i udbyttet.
indicator-dv-locked-at-scene = Personen blev fundet låst inde, sovende på stedet eller uden nøgler, telefon eller penge.
indicator-dv-told-to-plead = Nogen har sagt til personen, hvad vedkommende skal sige, eller at vedkommende hurtigt skal erkende sig skyldig.
indicator-dv-lawyer-paid = En fremmed eller arbejdsgiveren betaler eller instruerer advokaten.
indicator-dv-forced = Personen siger, at vedkommende blev tvunget til det.
indicator-dv-fear-release = Personen er bange for løsladelse, kaution eller udsendelse på grund af dem, der venter.
indicator-dv-age-disputed = Personen kan være under 18 år, men er registreret som voksen.
indicator-dv-several-same = Flere borgere er tilbageholdt for den samme handling med den samme historie.
