# Kontrolinis sąrašas „immediate-needs“: ką skaito pareigūnas.

checklist-immediate-needs = Neatidėliotini poreikiai
    .purpose = Surašyti, ko asmeniui reikia per artimiausias 72 valandas.
    .audience = Už atvejį atsakingas pareigūnas
    .when = Kai tik asmuo saugus. Poreikiai nepriklauso nuo jokio rezultato.

## Poreikiai

section-immediate-needs-needs = Poreikiai
indicator-in-shelter = Reikia saugios vietos apsistoti.
    .label = Saugi vieta
indicator-in-medical = Reikia medicinos pagalbos, taip pat dėl lytinės ir reprodukcinės sveikatos.
    .label = Medicinos pagalba
indicator-in-psych = Reikia pirmosios psichologinės pagalbos ar pagalbos krizėje.
    .label = Pagalba krizėje
indicator-in-food-clothes = Reikia maisto, drabužių ar higienos reikmenų.
    .label = Maistas, drabužiai, higiena
indicator-in-phone-money = Reikia saugaus telefono, šiek tiek grynųjų ar transporto.
    .label = Telefonas, pinigai, transportas
indicator-in-interpreter = Reikia vertėjo, kurio lytį pasirenka pats asmuo.
    .label = Vertėjas
indicator-in-document = Reikia paso ar laikinojo kelionės dokumento.
    .label = Pasas ar kelionės dokumentas
indicator-in-lawyer = Reikia teisinės konsultacijos, taip pat dėl nebaudimo ir atlyginimo.
    .label = Teisinė konsultacija
indicator-in-status = Reikia konsultacijos dėl apsisprendimo laikotarpio ar leidimo gyventi.
    .label = Konsultacija dėl teisės būti šalyje
indicator-in-family = Nori arba nenori, kad būtų pranešta šeimai.
    .label = Pranešti šeimai ar ne
indicator-in-dependants = Vaikams ar išlaikomiems žmonėms reikia priežiūros ar apsaugos.
    .label = Vaikų ar išlaikomų žmonių priežiūra
indicator-in-disability = Reikia pagalbos dėl negalios, priklausomybės ar nėštumo.
    .label = Negalia, priklausomybė, nėštumas
indicator-in-guardian = Vaikui reikia globėjo ar atstovo.
    .label = Globėjas vaikui
