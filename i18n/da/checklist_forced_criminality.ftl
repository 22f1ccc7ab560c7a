# Tjekliste "forced-criminality": hvad medarbejderen læser. Opbygningen står i checklists/forced-criminality.toml.

checklist-forced-criminality = Udnyttelse til strafbare handlinger
    .purpose = At opdage personer, der tvinges til kriminalitet: hampdyrkning, transport eller salg af stoffer, tyveri, bedrageri, svindelcentre, proformaægteskab.
    .audience = Medarbejdere, der fører samtaler; besøg hos frihedsberøvede
    .when = Anholdelse, razzia, løsladelse fra et lukket område eller et opkald om hjælp derfra.

## Stoffer, tyveri og bedrageri

section-forced-criminality-crime = Stoffer, tyveri og bedrageri
indicator-cx-forced = Personen tvinges til at begå kriminalitet for andre.
indicator-cx-grow-house = Personen boede indelåst eller alene på et dyrknings- eller produktionssted.
indicator-cx-courier = Personen blev sat til at bære stoffer eller varer uden at vide det eller uden at kunne nægte.
indicator-cx-debt-drugs = En gæld for stoffer, spil eller ”mistede varer” bruges til at tvinge personen til kriminalitet.
indicator-cx-id-fraud = Der er oprettet bankkonti, selskaber eller ydelser i personens navn til brug for andre.
indicator-cx-sham-marriage = Personen blev tvunget til at gifte sig, så en anden kan få en tilladelse.

## Svindelcentre

section-forced-criminality-scam = Svindelcentre
indicator-cx-fake-it-job = Personen svarede på et kontor-, it-, salgs- eller oversætterjob og blev bragt et andet sted hen.
indicator-cx-border = Personen blev bragt over en grænse om natten eller uden udrejsestempel.
indicator-cx-compound = Stedet har vagter eller hegn, eller telefonerne er taget.
indicator-cx-sold = Personen fik at vide, at vedkommende var købt eller skulle købe sig fri.
indicator-cx-targets = Personen skal nå bestemte mål og straffes for ikke at nå dem.
indicator-cx-peer = Personen blev tvunget til at rekruttere eller straffe andre.
indicator-cx-overstay = Personen risikerer bøde eller sigtelse for at have overskredet sit ophold eller for de aftvungne handlinger (tag straffrihed op; ikke et tegn i sig selv).
indicator-cx-educated = Andre har afvist personen som ”ikke et typisk offer” på grund af uddannelse, køn eller it-kundskaber (en påmindelse om fordomme, ikke et tegn).
