# Henvis i vinduet: det man vet om personens situasjon, hvert forhold som en kort etikett med svaret ved siden av, og det som
# registreres om en kontakt. Den som kontrollerer personen, kan se skjermen.

refer-title = Hvem du ringer
refer-context-label = Det som avgjør hvem du ringer
refer-context-more-action = { $count ->
    [one] { $count } punkt til
   *[other] { $count } punkter til
}
refer-context-fewer-action = Færre punkter
refer-place-hint = Velg hvor personen er nå: Kontaktene der kommer først
refer-finish-action = Avslutt
refer-carry-hint = Spør før du gir fra deg noe. Svaret ditt her lagres ikke.

## Det som står på en knapp. Svaret følger, eller ett av disse to.

situation-not-said-empty = ikke sagt
situation-not-asked-empty = ikke spurt
situation-located-in-chip = Personen er nå i:
situation-post-in-chip = Du ringer fra:
situation-nationalities-chip = Borger av:
situation-exploited-in-chip = Det skjedde i:
situation-age-chip = Alder:
situation-needs-chip = Trenger:
situation-languages-chip = Snakker:
situation-sex-chip = Kvinne eller mann:
situation-residence-chip = Papirer:
situation-police-chip = Politiet:
situation-forms-chip = Kan gjelde:
situation-who-contacts-chip = Hvem ringer:
situation-home-state-contact-chip = Eget land:
situation-mission-conflict-chip = Tjenesteperson involvert:
situation-formally-identified-chip = Formelt identifisert:

## Spørsmålene over valgene. Sikkerhetssidene har dem om alder og behov.

situation-post-in-label = Hvor ringer du fra?
situation-nationalities-label = Hvilke land er personen borger av?
situation-stateless-label = Statsløs
situation-exploited-in-label = Hvor skjedde det?
situation-languages-label = Hvilke språk snakker personen?
situation-sex-label = Kvinne, mann eller annet, slik personen selv sier?
situation-residence-label = Hvilken oppholdsrett har personen?
situation-police-label = Hva sier personen om politiet?
situation-forms-label = Hva kan det gjelde?
situation-who-contacts-label = Hvem ringer?
situation-home-state-contact-label = Er kontakt med personens eget land ønsket?
situation-mission-conflict-label = Er en tjenesteperson, en diplomats husholdning eller noen ved denne utenriksstasjonen involvert?
situation-formally-identified-label = Har en myndighet formelt identifisert personen?

## Om én kontakt. $name: organisasjonen.

refer-why-label = Hvorfor denne kontakten: { $name }
refer-about-title = Mer om kontakten
refer-about-label = Mer om kontakten: { $name }
refer-consent-contact-label = Sier personen ja til at du kontakter { $name }?
refer-consent-police-label = Sier personen ja til at du kontakter politiet ({ $name })?
refer-consent-sharing-label = Sier personen ja til at { $name } får vite hvem personen er?
refer-outcome-of-label = Hva skjedde med { $name }?
refer-note-label = Notat om { $name } (valgfritt)
refer-note-hint = Det minste den neste trenger

## Hva personen kan vente seg i et land.

refer-expect-reflection-label = Tid til å komme seg og tenke
refer-expect-identification-label = Hvem som kan identifisere formelt
refer-expect-source = Kilde: { $source } ({ $date })
refer-expect-undated = uten dato
refer-expect-hint = Praksis kan være en annen. Ikke lov noe.
