# Kontrolinis sąrašas „detention-visit“: ką skaito pareigūnas.

checklist-detention-visit = Lankymas kalėjime, areštinėje ar migrantų sulaikymo vietoje
    .purpose = Pastebėti galimas aukas tarp sulaikytų piliečių dar iki kaltinimų, kaltės pripažinimo ar išsiuntimo.
    .audience = Sulaikytuosius lankantys konsuliniai darbuotojai
    .when = Pirmą kartą lankant ir vėl, kai pranešama apie kaltinimus ar išsiuntimą.

## Požymiai

section-detention-visit-detention = Požymiai
indicator-dv-offence-typical = Įtariamas nusikaltimas, kurį aukos dažnai verčiamos daryti (narkotikai, vagystė, elgetavimas, sukčiavimas, dokumentų ar su sekso paslaugomis susiję pažeidimai).
    .calm = Įtariamas nusikaltimas, kurį žmonės dažnai verčiami daryti (narkotikai, vagystė, elgetavimas, sukčiavimas, dokumentų ar su sekso paslaugomis susiję pažeidimai).
indicator-dv-low-role = Asmens vaidmuo buvo žemiausias, labiausiai matomas, ir pelno dalies jis negavo.
indicator-dv-locked-at-scene = Asmuo rastas užrakintas, miegantis vietoje arba be raktų, telefono ar pinigų.
indicator-dv-told-to-plead = Kas nors asmeniui nurodė, ką sakyti, arba greitai pripažinti kaltę.
indicator-dv-lawyer-paid = Advokatui moka arba nurodinėja nepažįstamas žmogus ar darbdavys.
indicator-dv-forced = Asmuo sako, kad buvo priverstas tai daryti.
indicator-dv-fear-release = Asmuo bijo paleidimo, užstato ar išsiuntimo dėl to, kas jo laukia.
indicator-dv-age-disputed = Asmuo gali būti jaunesnis nei 18 metų, bet įrašytas kaip suaugęs.
indicator-dv-several-same = Keli piliečiai sulaikyti dėl to paties nusikaltimo ir pasakoja tą patį.
