# Henvis i vinduet: hvad man ved om personens situation, hver oplysning som en kort etiket med svaret ved siden af.

refer-title = Hvem du kan ringe til
refer-context-label = Hvad der afgør, hvem du kan ringe til
refer-context-more-action = { $count ->
    [one] { $count } oplysning til
   *[other] { $count } oplysninger til
}
refer-context-fewer-action = Færre oplysninger
refer-place-hint = Vælg, hvor personen er nu: Kontakterne dér kommer først
refer-finish-action = Afslut
refer-carry-hint = Spørg, før du giver noget videre. Dit svar her gemmes ikke.

## Hvad der står på en etiket. Svaret følger, eller en af disse to.

situation-not-said-empty = ikke oplyst
situation-not-asked-empty = ikke spurgt
situation-located-in-chip = Personen er nu i:
situation-post-in-chip = Du ringer fra:
situation-nationalities-chip = Statsborger i:
situation-exploited-in-chip = Det skete i:
situation-age-chip = Alder:
situation-needs-chip = Behov:
situation-languages-chip = Taler:
situation-sex-chip = Mand eller kvinde:
situation-residence-chip = Papirer:
situation-police-chip = Politi:
situation-forms-chip = Kan dreje sig om:
situation-who-contacts-chip = Hvem ringer:
situation-home-state-contact-chip = Egen stat:
situation-mission-conflict-chip = Embedsperson involveret:
situation-formally-identified-chip = Formelt identificeret:

## Spørgsmålene over valgene. Siderne om sikkerhed har dem om alder og behov.

situation-post-in-label = Hvor ringer du fra?
situation-nationalities-label = Hvilke lande er personen statsborger i?
situation-stateless-label = Statsløs
situation-exploited-in-label = Hvor skete det?
situation-languages-label = Hvilke sprog taler personen?
situation-sex-label = Mand, kvinde eller andet, som personen selv siger?
situation-residence-label = Hvilket opholdsgrundlag har personen?
situation-police-label = Hvad siger personen om politiet?
situation-forms-label = Hvad kan det dreje sig om?
situation-who-contacts-label = Hvem ringer?
situation-home-state-contact-label = Er kontakt med personens egen stat ønsket?
situation-mission-conflict-label = Er en embedsperson, en diplomats husholdning eller nogen fra denne repræsentation involveret?
situation-formally-identified-label = Har en myndighed formelt identificeret personen?

## Om én kontakt.

refer-why-label = Hvorfor denne kontakt: { $name }
refer-about-title = Mere om denne kontakt
refer-about-label = Mere om denne kontakt: { $name }
refer-consent-contact-label = Går personen med til, at du kontakter { $name }?
refer-consent-police-label = Går personen med til, at du kontakter politiet ({ $name })?
refer-consent-sharing-label = Går personen med til, at du siger til { $name }, hvem vedkommende er?
refer-outcome-of-label = Hvad skete der med { $name }?
refer-note-label = Note om { $name } (valgfrit)
refer-note-hint = Det mindst mulige, som den næste har brug for

## Hvad personen kan forvente i et land. Værdierne er kildernes egne ord.

refer-expect-reflection-label = Tid til at komme sig og beslutte
refer-expect-identification-label = Hvem der kan identificere formelt
refer-expect-source = Kilde: { $source } ({ $date })
refer-expect-undated = ingen dato
refer-expect-hint = Praksis kan være anderledes. Lov ikke noget.
