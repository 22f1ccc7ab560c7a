# Sjekklisten «child-indicators»: det saksbehandleren leser. Oppbyggingen står i checklists/child-indicators.toml.

checklist-child-indicators = Barn og unge under 18 år
    .purpose = Oppdage menneskehandel med barn. For et barn er det ikke nødvendig å påvise noe middel (tvang, villedning, press).
    .audience = Alle ansatte; overlat saken tidlig til barnevernet
    .when = Alle som er, sier at de er eller kan være under 18 år.

## Hvem barnet er sammen med

section-child-indicators-with-whom = Hvem barnet er sammen med
indicator-ch-no-parent = Barnet har ikke kontakt med foreldre eller verger, eller får ikke kontakt med dem.
indicator-ch-adult-not-parent = Den voksne kan ikke vise foreldreskap eller tillatelse.
indicator-ch-found-claim = En voksen sier at barnet ble «funnet».
indicator-ch-adult-answers = Den voksne svarer for barnet, eller barnet ser på den voksne først.
indicator-ch-group-unrelated = Barnet reiser eller bor med en gruppe som ikke er i slekt med det.
indicator-ch-same-adult = Samme voksne, adresse eller referanseperson går igjen for flere barn.
indicator-ch-birth-doc = Fødselsattesten eller foreldrenes samtykke mangler, er sen, endret eller stemmer ikke.

## Hvordan barnet har det

section-child-indicators-behaviour = Hvordan barnet har det
indicator-ch-afraid = Barnet virker redd eller oppfører seg ulikt andre barn på samme alder.
indicator-ch-no-details = Barnet vet ikke hvor det skal, eller hvem som møter det.
indicator-ch-phone-list = Barnet har bare med seg et telefonnummer eller et drosjenummer.
indicator-ch-missing-before = Barnet har tidligere forsvunnet hjemmefra, fra skolen eller fra en institusjon.
indicator-ch-gifts = Barnet har uforklarlige penger, telefon eller dyre ting fra en eldre person.

## Tegn på utnyttelse

section-child-indicators-exploitation = Tegn på utnyttelse
    .calm = Hverdagen
indicator-ch-works = Barnet gjør arbeid som ikke passer for et barn.
indicator-ch-works-hours = Barnet arbeider lange dager eller om natten.
indicator-ch-no-school = Noen holder barnet borte fra skolen for at det skal arbeide, tjene penger eller ta seg av et hjem.
indicator-ch-no-play = Barnet har ingen venner på egen alder og ingen fritid.
indicator-ch-eats-apart = Barnet spiser eller sover atskilt fra familien eller under dårlige forhold.
indicator-ch-sexual = Det finnes tegn på seksuell utnyttelse, bilder eller en voksen «kjæreste».
    .calm = Det finnes tegn på seksuell kontakt, bilder eller en voksen «kjæreste».
indicator-ch-begs-steals = Barnet tigger, stjeler, selger eller bærer narkotika for andre.
indicator-ch-marriage = Barnet er gift, forlovet eller i ferd med å bli det.
indicator-ch-illegal-adoption = Barnet kan være del av en ulovlig adopsjon, eller det er betalt for barnet.
indicator-ch-online = En voksen barnet møtte på nettet, ba det om å reise i hemmelighet eller sende seksuelle bilder.
