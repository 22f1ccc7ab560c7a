# Checklistan ”surrogacy-illegal-adoption”: vad handläggaren läser. Strukturen finns i checklists/surrogacy-illegal-adoption.toml.

checklist-surrogacy-illegal-adoption = Exploatering genom surrogatmoderskap och olaglig adoption
    .purpose = Upptäcka de två syften som lades till i EU-rätten 2024. Surrogatmoderskap eller adoption som sådan är ingen indikator.
    .audience = Konsulär personal som handlägger födslar, föräldraskap, adoption och barns resehandlingar
    .when = Ett ärende om födsel, föräldraskap, adoption eller första pass väcker oro.

## Exploatering genom surrogatmoderskap

section-surrogacy-illegal-adoption-surrogacy = Exploatering genom surrogatmoderskap
    .calm = Surrogatmoderskap
indicator-su-forced = Kvinnan tvingades eller lurades att bli surrogatmamma.
indicator-su-kept = Kvinnan hålls i ett kontrollerat boende eller får inte resa under graviditeten.
indicator-su-docs = Någon annan har hennes pass eller vårdhandlingar.
indicator-su-no-choice = Hon kan inte bestämma om medicinsk behandling.
indicator-su-debt = Hon får höra att hon är skyldig pengar om graviditeten avslutas eller hon ändrar sig.
indicator-su-unpaid = Utlovade pengar eller utlovad vård har inte getts.

## Olaglig adoption

section-surrogacy-illegal-adoption-adoption = Olaglig adoption
indicator-ia-payment = Pengar utöver lagliga avgifter betalades för barnet eller för samtycket.
indicator-ia-no-consent = En förälder gick inte med på det, vilseleddes eller pressades direkt efter födseln.
indicator-ia-false-birth = Födseln registrerades med falsk identitet för modern (inte där lagen på platsen medger det).
indicator-ia-no-authority = Ingen behörig myndighet har godkänt adoptionen.
indicator-ia-same-clinic = Samma klinik, jurist eller agent förekommer i flera tveksamma ärenden.
