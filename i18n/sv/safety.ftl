# Säkerhet: sidan som läses med någon vid disken, och de första frågorna. Den som kontrollerar personen kan se skärmen:
# här står inga ord om människohandel eller offer.

safety-help-title = Någon är hos mig nu
safety-help-alone = Prata enskilt med varje besökare, som rutin. Fråga: ”Kan du prata tryggt nu? Hur lång tid har vi?”
# $emergency: nödnumret i landet där personen är.
safety-help-danger = Livsfara nu: ring { $emergency }.
safety-help-danger-dial = I telefon: låt personen själv ringa { $emergency } från platsen.
safety-help-ask = Fråga annars personen vad som är säkrast innan du ringer någon.
safety-help-offer = Erbjud vatten, en sittplats och en tolk som inte är anhörig.
safety-help-say = Säg: ”Du bestämmer vad du berättar. Du kan sluta när du vill. Du har inte gjort något fel genom att prata med mig.”
safety-help-do-not = Lova inget, pressa inte fram detaljer, ring inte arbetsgivaren eller familjen och behåll inte passet.
safety-alone-title = Sätt att få en stund i enrum
safety-alone-fingerprint = Fingeravtryck
safety-alone-form = En blankett i ett annat rum
safety-alone-photo = Ett foto

## De första frågorna, en per sida.

safety-danger-label = Är någon i omedelbar fara?
safety-danger-yes = Avbryt frågorna. Svaren finns kvar. Ring { $emergency } om någons liv är i fara.
safety-age-label = Är personen under 18 år, eller kan det vara så?
safety-age-maybe = Kan vara det
safety-private-label = Är du ensam med personen?
safety-private-no = Hitta en vardaglig anledning till en stund i enrum, eller föreslå en annan tid
safety-needs-label = Vad behövs just nu?
safety-needs-empty = Inget nu
safety-stop-action = Avbryt, säkerhet först
safety-child-banner = Behandla personen som ett barn tills en myndighet beslutar något annat. Kontakter till barnskyddet visas först.
safety-leave-hint = Du kan lämna allt här tomt
