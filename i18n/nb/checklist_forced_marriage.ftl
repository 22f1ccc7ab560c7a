# Sjekklisten «forced-marriage»: det saksbehandleren leser. Oppbyggingen står i checklists/forced-marriage.toml.

checklist-forced-marriage = Tvangsekteskap og utnyttelse i ekteskap
    .purpose = Oppdage tvangsekteskap i utlandet, og ekteskap brukt til utnyttelse av arbeid, sex eller oppholdsstatus.
    .audience = Saksbehandlere som har samtaler; visumsaksbehandlere i ektefellesaker
    .when = En borger ber om hjelp i utlandet, eller saksbehandleren ser varseltegn i en familiesak.

## Tegn

section-forced-marriage-signs = Tegn
indicator-fm-not-chosen = Personen har ikke selv valgt ektefellen eller kan ikke si nei til ekteskapet.
indicator-fm-passport-taken = Familien tok passet eller billetten ved ankomst.
indicator-fm-one-way = Personen ble tatt med på «ferie» og fikk ikke reise tilbake.
indicator-fm-kept-in = Personen får ikke lenger gå ut, gå ut alene eller ringe venner.
indicator-fm-pressure = Personen blir truet, slått eller sterkt presset til å gå med på et ekteskap.
indicator-fm-honour = Personen er redd for å bli skadet på grunn av «skam» eller «ære».
indicator-fm-knows-little = Personen vet svært lite om den framtidige ektefellen eller reiseplanen.
indicator-fm-school-term = En ung person tas med til utlandet lenge i skoletiden.
indicator-fm-payment = Personen ble giftet bort mot sin vilje for penger eller for å gjøre opp gjeld (vanlig medgift eller gave er ikke et tegn).
indicator-fm-servant = I ekteskapet må personen arbeide, tigge eller ha sex med andre.
indicator-fm-spouse-status = Ektefellen bruker oppholdstillatelsen eller barna som trussel.
