# Sjekklisten «first-contact»: det saksbehandleren leser. Oppbyggingen står i checklists/first-contact.toml.

checklist-first-contact = Varseltegn i skranken, på telefon og i meldinger
    .purpose = Merke at en vanlig konsulær henvendelse kan være noe mer, før noen samtale.
    .audience = Ansatte i skranken, på telefon og i vakt, og honorære konsuler
    .when = Ved hver første kontakt. Tar rundt to minutter. Les den aldri høyt.

## Hvordan personen kommer

section-first-contact-arrival = Hvordan personen kommer
indicator-fc-comes-alone-fled = Personen har nylig rømt fra en arbeidsplass, en leilighet eller en partner.
indicator-fc-no-belongings = Personen har få eller ingen eiendeler, eller klær som ikke passer årstiden.
indicator-fc-injury = Personen har synlige eller ubehandlede skader, eller ser syk eller utmattet ut.
    .care = Ikke undersøk personen. Noter bare det som er synlig.
indicator-fc-afraid = Personen virker redd, følger med på døren eller spør om noen kan se inn.
indicator-fc-unknown-address = Personen kan ikke oppgi adressen til boligen eller arbeidsplassen.
indicator-fc-unsure-country = Personen er ikke sikker på hvilken by eller hvilket land dette er.

## Dokumenter

section-first-contact-documents = Dokumenter
indicator-fc-docs-held = Noen andre har passet eller ID-kortet og vil ikke gi det tilbake.
indicator-fc-emergency-travel-doc = Det bes om nødpass, og forklaringen om det «mistede» passet henger ikke sammen.
indicator-fc-docs-false = Dokumentene er falske, endret eller tilhører en annen.
indicator-fc-docs-others-pay = En annen insisterer på å betale, hente eller beholde det nye dokumentet.
indicator-fc-many-requests = Samme kontaktperson, adresse eller telefon går igjen i flere borgeres søknader.
indicator-fc-job-mismatch = Den oppgitte grunnen til oppholdet stemmer ikke med visumet, tillatelsen eller arbeidet som faktisk gjøres.

## Følget

section-first-contact-companion = Følget
indicator-fc-companion-speaks = Følget svarer for personen eller retter på svarene, ut over hjelp med språk, sykdom eller funksjonsnedsettelse.
indicator-fc-companion-refuses-private = Følget nekter eller motsetter seg en samtale på tomannshånd.
indicator-fc-companion-relation-unclear = Følgets forhold til personen er uklart eller endrer seg.
indicator-fc-phone-monitored = Noen holder eller følger med på personens telefon, eller en samtale står åpen under besøket.

## Historien

section-first-contact-story = Historien
indicator-fc-rehearsed = Svarene virker innøvd, eller flere forteller samme historie ord for ord.
indicator-fc-pay-problem = Personen forteller om arbeid uten lønn eller med langt lavere lønn enn avtalt.
indicator-fc-debt-mentioned = Personen nevner gjeld til en arbeidsgiver, en agent eller en partner.
indicator-fc-deceived-mentioned = Personen sier at jobben eller reisen ikke var som lovet.
indicator-fc-cannot-leave = Personen forteller om å bli hindret i å forlate et sted, en jobb eller en person.

## Telefon, meldinger og andre som melder fra

section-first-contact-remote = Telefon, meldinger og andre som melder fra
indicator-fc-call-cut = En samtale er hviskende, blir brutt eller kommer fra en annens telefon.
indicator-fc-family-report = Familie eller venner forteller om tapt kontakt, endret stemme eller innøvde meldinger.
indicator-fc-ransom = Familien blir bedt om å betale for å få personen fri eller for «kontrakten».
indicator-fc-third-party-report = En arbeidsgiver, kunde, nabo eller organisasjon er bekymret for en borger.
