# Sjekklisten «detention-visit»: det saksbehandleren leser. Oppbyggingen står i checklists/detention-visit.toml.

checklist-detention-visit = Besøk i fengsel, politiarrest og utlendingsinternat
    .purpose = Finne mulige ofre blant frihetsberøvede borgere før tiltale, erkjennelse eller uttransport.
    .audience = Konsulære ansatte som besøker frihetsberøvede
    .when = Ved første besøk, og igjen når tiltale eller uttransport varsles.

## Tegn

section-detention-visit-detention = Tegn
indicator-dv-offence-typical = Det påståtte lovbruddet er av en type ofre ofte blir tvunget til (narkotika, tyveri, tigging, bedrageri, dokumenter eller salg av sex).
    .calm = Det påståtte lovbruddet er av en type folk ofte blir tvunget til (narkotika, tyveri, tigging, bedrageri, dokumenter eller salg av sex).
indicator-dv-low-role = Personen hadde den laveste og mest utsatte rollen og ingen del i fortjenesten.
indicator-dv-locked-at-scene = Personen ble funnet innelåst, sovende på stedet eller uten nøkler, telefon eller penger.
indicator-dv-told-to-plead = Noen har sagt hva personen skal si, eller at personen skal erkjenne straffskyld raskt.
indicator-dv-lawyer-paid = En fremmed eller arbeidsgiveren betaler advokaten eller gir advokaten instrukser.
indicator-dv-forced = Personen sier at det skjedde under tvang.
indicator-dv-fear-release = Personen er redd for løslatelse eller uttransport på grunn av hvem som venter.
indicator-dv-age-disputed = Personen kan være under 18 år, men er registrert som voksen.
indicator-dv-several-same = Flere borgere sitter inne for samme lovbrudd med samme historie.
