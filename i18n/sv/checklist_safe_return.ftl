# Checklistan ”safe-return”: vad handläggaren läser. Strukturen finns i checklists/safe-return.toml.

checklist-safe-return = Bedömning inför ett tryggt återvändande
    .purpose = Bestämma tillsammans med personen om, när och hur ett återvändande är säkert. Återvändande är ett alternativ, inte målet.
    .audience = Handläggaren i ärendet med partner i båda länderna
    .when = Parallellt med att en resehandling eller biljett utfärdas, aldrig som villkor för den.

## Val och alternativ

section-safe-return-choice = Val och alternativ
indicator-sr-wants = Personen vill av fri vilja återvända, och får ändra sig.
indicator-sr-alternatives = Personen har fått veta om betänketid, tillstånd, asyl och en tredje plats.
indicator-sr-proceedings = Ett återvändande kostar inte personen ett anspråk, en förhandling eller obetald lön.
indicator-sr-consent-share = Personen går med på vad som lämnas ut till landet för återvändande.
indicator-sr-asylum = Frågan om rädsla för hemlandets myndigheter har ställts, och asylrådgivning erbjöds före all kontakt med dem.

## Risker i hemlandet

section-safe-return-risk = Risker i hemlandet
indicator-sr-recruiter-home = Rekryteraren eller dennes medhjälpare bor nära platsen för återvändandet.
indicator-sr-family-involved = Familjen medverkade i människohandeln eller tjänar på den.
indicator-sr-debt-open = En skuld till rekryteraren finns kvar.
indicator-sr-stigma = Personen är rädd för skam, våld eller att bli avvisad av omgivningen.
indicator-sr-prosecution = Personen kan åtalas i hemlandet för påtvingade handlingar.
indicator-sr-health = Personen kan resa och vården kan fortsätta.
indicator-sr-same-causes = Skälen till att personen reste (skuld, våld, inget arbete) finns kvar.
indicator-sr-child-best = Barn: en bedömning av barnets bästa talar för återvändande, och en kontrollerad omsorgsperson väntar.
indicator-sr-family-threat = Rekryteraren känner till, hotar eller kan nå familjen hemma, och familjen har varnats bara om personen vill det.

## Resan

section-safe-return-journey = Resan
indicator-sr-escort = Behovet av ledsagare eller möte på flygplatsen är avgjort.
indicator-sr-neutral-doc = Resehandlingen bär inga spår av människohandel.
indicator-sr-met = En namngiven organisation möter personen vid ankomsten.
indicator-sr-emergency-plan = Personen har nummer och en plan om något händer på vägen.
