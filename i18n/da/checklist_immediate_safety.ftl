# Tjekliste "immediate-safety": hvad medarbejderen læser. Opbygningen står i checklists/immediate-safety.toml.

checklist-immediate-safety = Akut sikkerhedstjek
    .purpose = At afgøre på få minutter, om der skal handles før alt andet.
    .audience = Alle medarbejdere
    .when = Først. Før indikatorer, formularer og indtastning.

## Tegn på akut fare

section-immediate-safety-danger = Tegn på akut fare
indicator-is-trafficker-near = Den, der formodes at kontrollere personen, er i eller nær bygningen eller i telefonen.
indicator-is-being-tracked = Personens telefon eller taske bliver måske sporet.
indicator-is-violence-risk = Personen frygter vold i dag, hvis vedkommende tager tilbage.
indicator-is-medical = Personen har akut brug for læge eller er gravid og har det dårligt.
indicator-is-suicide = Personen taler om at skade sig selv eller om selvmord.
indicator-is-child = Personen er eller kan være et barn.
indicator-is-dependants = Børn eller andre er stadig i magten hos den, der kontrollerer.
indicator-is-removal = Udsendelse, løsladelse eller transport er lige forestående.
indicator-is-staff-link = En lokalansat, en vagt eller en tolk kender måske den, der kontrollerer.
indicator-is-nowhere-tonight = Personen har ikke noget sikkert sted i nat.
indicator-is-fears-state = Personen er bange for sit eget lands myndigheder eller for denne repræsentation.

## Hvad du gør

section-immediate-safety-act = Hvad du gør
indicator-is-act-separate = Før personen til et lokale for sig selv med en almindelig begrundelse.
indicator-is-act-ask-first = Spørg den voksne, hvad vedkommende mener er sikrest, før du ringer til nogen.
indicator-is-act-emergency = Livsfare: Ring til alarmnummeret i det land, hvor personen er, eller få personen til at ringe.
indicator-is-act-child = Barn: Ring til børnemyndighederne, før barnet går, og spørg, hvad du skal gøre med den voksne. Frygt for barnet nu betyder alarmnummeret.
indicator-is-act-safe-contact = Aftal en sikker måde og tid at tage kontakt igen på.
