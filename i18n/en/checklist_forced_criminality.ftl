# Checklist "forced-criminality": what the officer reads. The structure is in checklists/forced-criminality.toml.

checklist-forced-criminality = Exploitation of criminal activities
    .purpose = Detect people forced into crime: cannabis growing, drug carrying or dealing, theft, fraud, scam centres, sham marriage.
    .audience = Interview officers; detention visits
    .when = Arrest, raid, release from a compound, or a call for help from one.

## Drugs, theft and fraud

section-forced-criminality-crime = Drugs, theft and fraud
indicator-cx-forced = The person is made to commit crimes for others.
indicator-cx-grow-house = The person lived locked in or alone at a growing or production site.
indicator-cx-courier = The person was made to carry drugs or goods without knowing or being able to refuse.
indicator-cx-debt-drugs = A drug, gambling or "lost goods" debt is used to force crimes.
indicator-cx-id-fraud = Bank accounts, companies or benefits were opened in the person's name for others.
indicator-cx-sham-marriage = The person was made to marry so that another person gets a permit.

## Scam centres

section-forced-criminality-scam = Scam centres
indicator-cx-fake-it-job = The person answered an office, IT, sales or translation job and was taken elsewhere.
indicator-cx-border = The person was taken across a border at night or without an exit stamp.
indicator-cx-compound = The site has guards, fences or confiscated phones.
indicator-cx-sold = The person was told they had been bought, or that they must buy themselves out.
indicator-cx-targets = The person must meet targets and is punished for missing them.
indicator-cx-peer = The person was made to recruit or punish others.
indicator-cx-overstay = The person faces fines or charges for overstay or for the forced acts (raise non-punishment; not a sign by itself).
indicator-cx-educated = Others dismissed the person as "not a typical victim" because educated, male or tech-skilled (a note against bias, not a sign).
