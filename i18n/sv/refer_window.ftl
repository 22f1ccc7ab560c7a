# Hänvisa i fönstret: vad som är känt om var personen står, varje uppgift som en kort etikett med svaret bredvid, och vad som
# noteras om en kontakt. Den som kontrollerar personen kan se skärmen.

refer-title = Vem du ringer
refer-context-label = Vad som avgör vem du ringer
refer-context-more-action = { $count ->
    [one] { $count } uppgift till
   *[other] { $count } uppgifter till
}
refer-context-fewer-action = Färre uppgifter
refer-place-hint = Välj var personen är nu: kontakterna där kommer först
refer-finish-action = Avsluta
refer-carry-hint = Fråga innan du lämnar över något. Ditt svar här sparas inte.

## Vad som står på en etikett. Svaret följer, eller ett av dessa två.

situation-not-said-empty = ej sagt
situation-not-asked-empty = ej frågat
situation-located-in-chip = Personen är nu i:
situation-post-in-chip = Du ringer från:
situation-nationalities-chip = Medborgarskap:
situation-exploited-in-chip = Det hände i:
situation-age-chip = Ålder:
situation-needs-chip = Behov:
situation-languages-chip = Talar:
situation-sex-chip = Man eller kvinna:
situation-residence-chip = Tillstånd:
situation-police-chip = Polis:
situation-forms-chip = Kan gälla:
situation-who-contacts-chip = Vem ringer:
situation-home-state-contact-chip = Eget land:
situation-mission-conflict-chip = Tjänsteman inblandad:
situation-formally-identified-chip = Formellt identifierad:

## Frågorna över valen. Säkerhetssidorna har dem om ålder och behov.

situation-post-in-label = Varifrån ringer du?
situation-nationalities-label = I vilka länder är personen medborgare?
situation-stateless-label = Statslös
situation-exploited-in-label = Var hände det?
situation-languages-label = Vilka språk talar personen?
situation-sex-label = Man, kvinna eller annat, som personen säger?
situation-residence-label = Vilken rätt har personen att vistas i landet?
situation-police-label = Vad säger personen om polisen?
situation-forms-label = Vad kan det gälla?
situation-who-contacts-label = Vem ringer?
situation-home-state-contact-label = Är kontakt med personens eget land önskad?
situation-mission-conflict-label = Är en tjänsteman, ett diplomathushåll eller någon på den här utlandsmyndigheten inblandad?
situation-formally-identified-label = Har en myndighet formellt identifierat personen?

## Om en kontakt. $name: organisationen.

refer-why-label = Varför den här kontakten: { $name }
refer-about-title = Mer om den här kontakten
refer-about-label = Mer om den här kontakten: { $name }
refer-consent-contact-label = Går personen med på att du kontaktar { $name }?
refer-consent-police-label = Går personen med på att du kontaktar polisen ({ $name })?
refer-consent-sharing-label = Går personen med på att { $name } får veta vem det gäller?
refer-outcome-of-label = Vad hände med { $name }?
refer-note-label = Anteckning om { $name } (valfritt)
refer-note-hint = Det minsta som nästa person behöver

## Vad personen kan vänta sig i ett land. Värdena är källornas egna ord.

refer-expect-reflection-label = Tid att återhämta sig och bestämma
refer-expect-identification-label = Vem som formellt får identifiera
refer-expect-source = Källa: { $source } ({ $date })
refer-expect-undated = inget datum
refer-expect-hint = I praktiken kan det vara annorlunda. Lova ingenting.
