# Kontrolinis sąrašas „begging-petty-crime“: ką skaito pareigūnas.

checklist-begging-petty-crime = Elgetavimas ir smulkūs nusikaltimai gatvėje
    .purpose = Pastebėti žmones, išnaudojamus elgetauti, prekiauti gatvėje, vagiliauti iš kišenių ar parduotuvių.
    .audience = Pokalbius vedantys pareigūnai; lankantys sulaikytuosius
    .when = Pilietis sustabdomas, baudžiamas, sulaikomas ar jam padedama dėl elgetavimo ar smulkios vagystės.

## Požymiai

section-begging-petty-crime-signs = Požymiai
indicator-bg-target = Asmuo kasdien turi atnešti nustatytą sumą.
indicator-bg-punished = Jei atneša per mažai, asmuo baudžiamas.
indicator-bg-money-collected = Didžiąją dalį pinigų arba visus pasiima žmogus ne iš asmens šeimos ūkio.
indicator-bg-dropped-off = Asmenį atveža ir pasiima žmogus, kuris pats neelgetauja ir sprendžia, kur asmuo stovės.
indicator-bg-disability-used = Kitas žmogus naudojasi asmens negalia, amžiumi, nėštumu ar sužalojimu, kad asmuo surinktų daugiau.
indicator-bg-injured-on-purpose = Asmuo buvo sužalotas arba jam neleista gydytis, kad surinktų daugiau.
indicator-bg-sleep-group = Vienas žmogus sprendžia, kur kiti miega, ir laiko jų dokumentus ar pinigus.
indicator-bg-welfare = Kitas žmogus naudoja asmens tapatybę išmokoms, paskoloms ar telefono sutartims.
indicator-bg-moved-circuits = Kada asmuo vežamas į kitą miestą ar šalį, sprendžia kitas žmogus.
indicator-bg-child-present = Kas nors verčia vaiką elgetauti ar vogti arba svaigina vaiką, kad šis būtų ramus.
