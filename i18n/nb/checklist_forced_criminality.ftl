# Sjekklisten «forced-criminality»: det saksbehandleren leser. Oppbyggingen står i checklists/forced-criminality.toml.

checklist-forced-criminality = Utnyttelse til lovbrudd
    .purpose = Oppdage folk som tvinges til lovbrudd: cannabisdyrking, frakt eller salg av narkotika, tyveri, bedrageri, svindelsentre, proformaekteskap.
    .audience = Saksbehandlere som har samtaler; besøk hos frihetsberøvede
    .when = Pågripelse, aksjon, løslatelse fra et lukket anlegg eller et rop om hjelp fra et slikt.

## Narkotika, tyveri og bedrageri

section-forced-criminality-crime = Narkotika, tyveri og bedrageri
indicator-cx-forced = Personen tvinges til å begå lovbrudd for andre.
indicator-cx-grow-house = Personen bodde innelåst eller alene på et dyrkings- eller produksjonssted.
indicator-cx-courier = Personen måtte frakte narkotika eller varer uten å vite om det eller kunne si nei.
indicator-cx-debt-drugs = Narkotikagjeld, spillegjeld eller gjeld for «tapte varer» brukes til å tvinge fram lovbrudd.
indicator-cx-id-fraud = Bankkontoer, selskaper eller ytelser er opprettet i personens navn for andre.
indicator-cx-sham-marriage = Personen måtte gifte seg for at en annen skulle få oppholdstillatelse.

## Svindelsentre

section-forced-criminality-scam = Svindelsentre
indicator-cx-fake-it-job = Personen svarte på en annonse om jobb innen kontor, IT, salg eller oversettelse og ble ført et annet sted.
indicator-cx-border = Personen ble ført over en grense om natten eller uten utreisestempel.
indicator-cx-compound = Stedet har vakter eller gjerder, eller telefonene er tatt.
indicator-cx-sold = Noen sa at personen var kjøpt eller måtte kjøpe seg fri.
indicator-cx-targets = Personen må nå måltall og straffes når de ikke nås.
indicator-cx-peer = Personen måtte rekruttere eller straffe andre.
indicator-cx-overstay = Personen risikerer bøter eller tiltale for å ha oppholdt seg for lenge i landet eller for tvungne handlinger (ta opp straffrihet; ikke et tegn i seg selv).
indicator-cx-educated = Andre avviste personen som «ikke et typisk offer» på grunn av utdanning, mannlig kjønn eller teknisk dyktighet (en påminnelse mot fordommer, ikke et tegn).
