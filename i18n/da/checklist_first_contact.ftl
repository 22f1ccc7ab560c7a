# Tjekliste "first-contact": hvad medarbejderen læser. Opbygningen står i checklists/first-contact.toml.

checklist-first-contact = Faresignaler ved skranken, i telefonen og i beskeder
    .purpose = At bemærke, at en almindelig konsulær henvendelse kan være noget mere, før enhver samtale.
    .audience = Personale ved skranke og telefon, vagthavende og honorære konsuler
    .when = Ved hver første henvendelse. Tager omkring to minutter. Læs den aldrig højt.

## Hvordan personen kommer

section-first-contact-arrival = Hvordan personen kommer
indicator-fc-comes-alone-fled = Personen er for nylig løbet væk fra en arbejdsplads, en lejlighed eller en partner.
indicator-fc-no-belongings = Personen har få eller ingen ejendele eller tøj, der ikke passer til årstiden.
indicator-fc-injury = Personen har synlige eller ubehandlede skader eller ser syg eller udmattet ud.
    .care = Undersøg ikke personen. Noter kun det, der er synligt.
indicator-fc-afraid = Personen virker bange, holder øje med døren eller spørger, om nogen kan se vedkommende.
indicator-fc-unknown-address = Personen kan ikke oplyse adressen, hvor vedkommende bor eller arbejder.
indicator-fc-unsure-country = Personen er ikke sikker på, hvilken by eller hvilket land vedkommende er i.

## Dokumenter

section-first-contact-documents = Dokumenter
indicator-fc-docs-held = En anden har passet eller identitetskortet og vil ikke give det tilbage.
indicator-fc-emergency-travel-doc = Der søges om nødpas, og forklaringen om det ”mistede” pas passer ikke.
indicator-fc-docs-false = Dokumenterne er falske, ændrede eller tilhører en anden.
indicator-fc-docs-others-pay = En anden insisterer på at betale, hente eller opbevare det nye dokument.
indicator-fc-many-requests = Den samme kontaktperson, adresse eller telefon går igen i flere borgeres anmodninger.
indicator-fc-job-mismatch = Den oplyste grund til opholdet passer ikke med visummet, tilladelsen eller det arbejde, der faktisk udføres.

## Ledsageren

section-first-contact-companion = Ledsageren
indicator-fc-companion-speaks = En ledsager svarer for personen eller retter personen ud over hjælp med sprog, sygdom eller handicap.
indicator-fc-companion-refuses-private = Ledsageren nægter eller modsætter sig en samtale på tomandshånd.
indicator-fc-companion-relation-unclear = Ledsagerens forhold til personen er uklart eller ændrer sig.
indicator-fc-phone-monitored = Personens telefon holdes, overvåges eller er i et åbent opkald under besøget.

## Historien

section-first-contact-story = Historien
indicator-fc-rehearsed = Svarene lyder indøvede, eller flere fortæller ordret den samme historie.
indicator-fc-pay-problem = Personen siger, at vedkommende ikke fik løn eller fik langt mindre end aftalt for sit arbejde.
indicator-fc-debt-mentioned = Personen nævner en gæld til en arbejdsgiver, en mellemmand eller en partner.
indicator-fc-deceived-mentioned = Personen siger, at arbejdet eller rejsen ikke var, som det var blevet fortalt.
indicator-fc-cannot-leave = Personen siger, at nogen ikke lader vedkommende forlade et sted, et arbejde eller en person.

## Opkald, beskeder og andre, der henvender sig

section-first-contact-remote = Opkald, beskeder og andre, der henvender sig
indicator-fc-call-cut = Der hviskes i telefonen, opkaldet afbrydes, eller der ringes fra en andens telefon.
indicator-fc-family-report = Familie eller en ven fortæller om mistet kontakt, en forandret stemme eller indstuderede beskeder.
indicator-fc-ransom = Familien bliver bedt om at betale for, at personen slippes fri, eller for personens ”kontrakt”.
indicator-fc-third-party-report = En arbejdsgiver, kunde, nabo eller ngo er bekymret for en borger.
