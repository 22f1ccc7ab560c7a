# Tjekliste "forced-marriage": hvad medarbejderen læser. Opbygningen står i checklists/forced-marriage.toml.

checklist-forced-marriage = Tvangsægteskab og udnyttelse i ægteskab
    .purpose = At opdage tvangsægteskab i udlandet og ægteskab, der bruges til at udnytte arbejdskraft, seksualitet eller opholdsgrundlag.
    .audience = Medarbejdere, der fører samtaler; visummedarbejdere i ægtefællesager
    .when = En borger beder om hjælp i udlandet, eller en medarbejder ser advarselstegn i en familiesag.

## Tegn

section-forced-marriage-signs = Tegn
indicator-fm-not-chosen = Personen har ikke selv valgt ægtefællen eller kan ikke sige nej til ægteskabet.
indicator-fm-passport-taken = Familien tog pas eller billet ved ankomsten.
indicator-fm-one-way = Personen blev taget med på ”ferie” og måtte ikke rejse hjem igen.
indicator-fm-kept-in = Personen må ikke længere gå ud, være alene eller ringe til venner.
indicator-fm-pressure = Personen trues, slås eller presses hårdt til at gå med til et ægteskab.
indicator-fm-honour = Personen frygter at lide overlast på grund af ”skam” eller ”ære”.
indicator-fm-knows-little = Personen ved meget lidt om den kommende ægtefælle eller rejseplanen.
indicator-fm-school-term = En ung tages med til udlandet i længere tid i skoletiden.
indicator-fm-payment = Personen er givet bort til ægteskab uden selv at være gået med til det, mod penge eller for at afvikle gæld (en sædvanlig medgift eller gave er ikke et tegn).
indicator-fm-servant = I ægteskabet tvinges personen til at arbejde, tigge eller have sex med andre.
indicator-fm-spouse-status = Ægtefællen bruger opholdstilladelsen eller børnene som trussel.
