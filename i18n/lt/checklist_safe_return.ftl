# Kontrolinis sąrašas „safe-return“: ką skaito pareigūnas.

checklist-safe-return = Saugaus grįžimo vertinimas
    .purpose = Kartu su asmeniu nuspręsti, ar, kada ir kaip saugu grįžti. Grįžimas – viena galimybė, ne tikslas.
    .audience = Už atvejį atsakingas pareigūnas su partneriais abiejose šalyse
    .when = Greta kelionės dokumento ar bilieto išdavimo, niekada kaip jų sąlyga.

## Pasirinkimas ir kitos galimybės

section-safe-return-choice = Pasirinkimas ir kitos galimybės
indicator-sr-wants = Asmuo laisvai nori grįžti ir gali persigalvoti.
indicator-sr-alternatives = Asmeniui papasakota apie apsisprendimo laikotarpį, leidimus, prieglobstį ir trečią šalį.
indicator-sr-proceedings = Grįžus asmuo nepraras reikalavimo, teismo posėdžio ar nesumokėto atlyginimo.
indicator-sr-consent-share = Asmuo sutinka su tuo, kas perduodama šaliai, į kurią grįžta.
indicator-sr-asylum = Klausta, ar bijo savo valstybės, ir prieš bet kokį ryšį su ja pasiūlyta konsultacija dėl prieglobsčio.

## Rizika namuose

section-safe-return-risk = Rizika namuose
indicator-sr-recruiter-home = Verbuotojas ar jo bendrininkai gyvena netoli grįžimo vietos.
indicator-sr-family-involved = Šeima dalyvavo prekyboje žmonėmis arba iš jos pelnosi.
indicator-sr-debt-open = Skola verbuotojui tebėra.
indicator-sr-stigma = Asmuo bijo gėdos, smurto ar atstūmimo.
indicator-sr-prosecution = Namuose asmuo gali būti kaltinamas dėl veiksmų, kuriuos buvo priverstas daryti.
indicator-sr-health = Asmens sveikata leidžia keliauti, o priežiūra gali tęstis.
indicator-sr-same-causes = Išvykimo priežastys (skola, smurtas, nėra darbo) nepasikeitė.
indicator-sr-child-best = Vaikas: geriausių interesų vertinimas palaiko grįžimą ir laukia patikrintas globėjas.
indicator-sr-family-threat = Verbuotojas pažįsta šeimą namuose, jai grasina ar gali ją pasiekti, o šeima įspėta tik jei asmuo to nori.

## Kelionė

section-safe-return-journey = Kelionė
indicator-sr-escort = Nuspręsta, ar reikia palydos ar pasitikimo oro uoste.
indicator-sr-neutral-doc = Kelionės dokumente nėra žymos apie prekybą žmonėmis.
indicator-sr-met = Atvykus asmenį pasitinka nurodyta organizacija.
indicator-sr-emergency-plan = Asmuo turi numerius ir planą, jei kelyje kiltų sunkumų.
