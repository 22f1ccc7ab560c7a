# Checklistan ”forced-criminality”: vad handläggaren läser. Strukturen finns i checklists/forced-criminality.toml.

checklist-forced-criminality = Exploatering i brottslig verksamhet
    .purpose = Upptäcka personer som tvingas till brott: cannabisodling, transport eller försäljning av narkotika, stöld, bedrägeri, bedrägericenter, skenäktenskap.
    .audience = Handläggare som håller samtal; besök hos frihetsberövade
    .when = Gripande, razzia, frigivning från ett inhägnat område, eller ett rop på hjälp därifrån.

## Narkotika, stöld och bedrägeri

section-forced-criminality-crime = Narkotika, stöld och bedrägeri
indicator-cx-forced = Personen tvingas begå brott åt andra.
indicator-cx-grow-house = Personen har bott inlåst eller ensam på en odlings- eller produktionsplats.
indicator-cx-courier = Personen har tvingats bära narkotika eller varor, utan att veta om det eller utan att kunna vägra.
indicator-cx-debt-drugs = En skuld för narkotika, spel eller ”förlorade varor” används för att tvinga fram brott.
indicator-cx-id-fraud = Bankkonton, bolag eller bidrag har öppnats i personens namn åt andra.
indicator-cx-sham-marriage = Personen har tvingats gifta sig för att någon annan ska få uppehållstillstånd.

## Bedrägericenter

section-forced-criminality-scam = Bedrägericenter
indicator-cx-fake-it-job = Personen svarade på ett jobb inom kontor, it, försäljning eller översättning och fördes någon annanstans.
indicator-cx-border = Personen fördes över en gräns på natten eller utan utresestämpel.
indicator-cx-compound = Platsen har vakter, stängsel eller beslagtagna telefoner.
indicator-cx-sold = Personen har fått höra att hen har köpts eller måste köpa sig fri.
indicator-cx-targets = Personen måste nå mål och straffas om de inte nås.
indicator-cx-peer = Personen har tvingats rekrytera eller straffa andra.
indicator-cx-overstay = Personen riskerar böter eller åtal för att ha stannat för länge eller för de påtvingade handlingarna (ta upp icke-bestraffning; inget tecken i sig).
indicator-cx-educated = Andra har avfärdat personen som ”inget typiskt offer” på grund av utbildning, manligt kön eller teknisk kunskap (en påminnelse om fördomar, inget tecken).
