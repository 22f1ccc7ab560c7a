# Hvorfor en kontakt foreslås eller ikke. Medarbejderen læser dem under hinanden og beslutter.

## Hvad der vides at passe.

reason-emergency = Ved livsfare nu
reason-child-protection = Kan gribe ind for et barn
reason-in-country = I det land, hvor personen er
reason-own-nationals = Hjælper landets egne borgere i udlandet
reason-reachable-from-here = Kan nås fra dit kontor
reason-serves-age = Hjælper personer i denne alder
reason-serves-sex = Hjælper personer af dette køn: mand, kvinde eller andet
reason-serves-form = Kender denne form for udnyttelse
reason-presumed-ok = Hjælper før formel identifikation
reason-residence-any = Hjælper uanset opholdsgrundlag
reason-cooperation-not-required = Hjælper uden samarbejde med politiet
reason-not-police = Er ikke en del af politiet
reason-specialised = Specialiseret i menneskehandel
reason-first-contact = Nævnes først i statens egen vejledning
reason-one-stop = Fører til alle former for hjælp
reason-open-now = Åbent nu
reason-speaks-language = Taler personens sprog
reason-meets-need = Dækker et behov, du har noteret

## Hvad der ikke vides. Spørgsmål til kontakten eller personen, før man stoler på det.

ask-first-serves-age = Hjælper de personer i denne alder?
ask-first-serves-sex = Hjælper de mænd, kvinder, alle?
ask-first-serves-form = Hjælper de ved denne form for udnyttelse?
ask-first-residence = Hjælper de uanset opholdsgrundlag?
ask-first-cooperation = Afhænger hjælpen af samarbejde med politiet?
ask-first-identification = Afhænger hjælpen af formel identifikation?
ask-first-speaks-language = Taler de personens sprog?
ask-first-opening-hours = Hvornår har de åbent?
ask-first-reachable-from-here = Kan nummeret nås fra dit kontor?
ask-first-does-it-inform-police = Underretter de politiet?
ask-first-home-state-contact = Er kontakt med personens eget land sikker og ønsket?

## Hvad man skal være opmærksom på.

caution-never-checked = Ingen har ringet til denne kontakt for at kontrollere den
caution-past-review = Kontroller, før du stoler på den: Næste kontrol er overskredet
caution-blocked = Ikke kontrolleret længe. Find en anden kontakt, eller ring selv først.
caution-number-unconfirmed = Nummeret er ikke fundet i nogen kilde
caution-may-inform-police = Kan underrette politiet eller udlændingemyndighederne. Nævn intet navn, og fortæl personen det før en henvisning.
caution-professionals-only = Denne linje ringer du til. Den er ikke for personen.
caution-may-not-connect-from-abroad = Kan måske ikke nås fra udlandet. Brug det internationale nummer.
caution-rings-elsewhere = Dette nummer ringer personen til. Fra dit kontor ringer det i et andet land.
caution-sources-conflict = Kilderne siger noget forskelligt
caution-capacity = Der er måske ingen ledig plads
caution-for-the-child-to-talk = Her kan barnet tale med nogen. Linjen kan ikke gribe ind for barnet.

## Hvorfor en kontakt ikke passer. Den står stadig på listen, så medarbejderen kan beslutte noget andet.

because-serves-women-only = Hjælper kun kvinder
because-serves-men-only = Hjælper kun mænd
because-serves-children-only = Hjælper kun børn
because-serves-adults-only = Hjælper kun voksne
because-other-form = Er til for en anden form for udnyttelse
because-formal-identification-required = Hjælper kun efter formel identifikation
because-cooperation-required = Hjælper kun dem, der samarbejder med politiet
because-irregular-only = Hjælper kun personer uden lovligt ophold
because-third-country-only = Hjælper kun borgere fra lande uden for EU og EØS
because-nationals-only = Hjælper kun landets egne borgere
because-not-in-service-here = Arbejder ikke dér, hvor personen er
because-professionals-only = Linjen er for fagfolk, og det er personen, der skal ringe
because-own-mission = En med tilknytning til din egen repræsentation er involveret
because-police-not-asked = Personen har ikke bedt om politiet
because-home-state = Kontakt med personens egen stat: ikke spurgt endnu, ikke ønsket eller ikke sikker

## Hvad der kan gøres med en kontakt inden for det, personen er gået med til.

action-call = Ring
action-call-for-advice-without-name = Ring og få råd uden at nævne navn
action-give-number = Giv personen nummeret
action-refer-with-consent = Henvis med personens samtykke

## Hvad man skal vide, før man vælger en kontakt.

warning-no-contacts-here = Kontaktlisten har ingen kontakt for dette land. Ring til den vagthavende i dit ministerium.
warning-no-national-helpline = Der er ikke registreret en national hotline for dette land
warning-state-may-penalise = Personer, der er blevet udnyttet, kan blive straffet i dette land. Spørg en specialist før enhver kontakt med landets myndigheder.
warning-mission-conflict = En med tilknytning til en embedsperson eller til din repræsentation kan være involveret. Tag det op uden for repræsentationen, og fortæl det kun til dem, der skal vide det.
warning-child-first = Behandl personen som et barn, indtil en myndighed afgør andet. Beskyttelse af barnet kommer først.
warning-no-child-authority-on-file = Der er ikke registreret nogen børnemyndighed her. Ring til alarmnummeret, og bed om den vagthavende børnemyndighed eller de sociale myndigheder.
warning-asylum-advice-first = Få råd om asyl før enhver kontakt med personens egen stat
warning-clock-before-content = Computerens ur viser en tid, der ligger før kontaktlisten. Stil uret: Ellers kan man ikke se, hvor gammel en kontakt er.
