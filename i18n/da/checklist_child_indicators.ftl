# Tjekliste "child-indicators": hvad medarbejderen læser. Opbygningen står i checklists/child-indicators.toml.

checklist-child-indicators = Børn og unge under 18 år
    .purpose = At opdage menneskehandel med børn. Når det gælder et barn, behøver midler (magt, vildledning, tvang) ikke at blive påvist.
    .audience = Alt personale; inddrag børnemyndighederne tidligt
    .when = Enhver person, der er, siger at være eller kan være under 18 år.

## Hvem barnet er sammen med

section-child-indicators-with-whom = Hvem barnet er sammen med
indicator-ch-no-parent = Barnet har ingen kontakt med eller adgang til forældre eller værger.
indicator-ch-adult-not-parent = Den voksne kan ikke vise, at vedkommende er forælder eller har tilladelse.
indicator-ch-found-claim = En voksen siger, at vedkommende ”fandt” barnet.
indicator-ch-adult-answers = Den voksne svarer for barnet, eller barnet ser først på den voksne.
indicator-ch-group-unrelated = Barnet rejser eller bor med en gruppe, det ikke er i familie med.
indicator-ch-same-adult = Den samme voksne, adresse eller sponsor går igen ved flere børn.
indicator-ch-birth-doc = Fødselsattesten eller forældrenes samtykke mangler, kommer sent, er ændret eller passer ikke.

## Hvordan barnet har det

section-child-indicators-behaviour = Hvordan barnet har det
indicator-ch-afraid = Barnet ser bange ud eller opfører sig ikke som andre børn i den alder.
indicator-ch-no-details = Barnet ved ikke, hvor det skal hen, eller hvem der tager imod det.
indicator-ch-phone-list = Barnet har kun et telefonnummer eller taxinummer på sig.
indicator-ch-missing-before = Barnet har tidligere været forsvundet fra hjem, skole eller institution.
indicator-ch-gifts = Barnet har penge, telefon eller dyre ting fra en ældre person uden nogen forklaring.

## Tegn på udnyttelse

section-child-indicators-exploitation = Tegn på udnyttelse
    .calm = Dagligliv
indicator-ch-works = Barnet udfører arbejde, der ikke egner sig for et barn.
indicator-ch-works-hours = Barnet arbejder mange timer eller om natten.
indicator-ch-no-school = Nogen holder barnet fra skole, så det kan arbejde, tjene penge eller passe en husholdning.
indicator-ch-no-play = Barnet har ingen venner på sin egen alder og ingen fritid.
indicator-ch-eats-apart = Barnet spiser eller sover adskilt fra familien eller under dårlige forhold.
indicator-ch-sexual = Der er et eller andet tegn på seksuel udnyttelse, billeder eller en voksen ”kæreste”.
    .calm = Der er et eller andet tegn på seksuel kontakt, billeder eller en voksen ”kæreste”.
indicator-ch-begs-steals = Barnet tigger, stjæler, sælger eller bærer stoffer for andre.
indicator-ch-marriage = Barnet er gift, forlovet eller skal snart giftes.
indicator-ch-illegal-adoption = Barnet kan være led i en ulovlig adoption, eller der er betalt for det.
indicator-ch-online = En voksen, barnet har mødt på nettet, bad det rejse i hemmelighed eller sende seksuelle billeder.
