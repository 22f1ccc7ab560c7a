# Kontrollnimekiri „forced-marriage“: mida ametnik loeb.

checklist-forced-marriage = Sundabielu ja ärakasutamine abielus
    .purpose = Märgata sundabielu välismaal ja abielu, mida kasutatakse tööalaseks, seksuaalseks või staatusega seotud ärakasutamiseks.
    .audience = Vestlust läbi viivad ametnikud; abikaasade juhtumeid menetlevad viisaametnikud
    .when = Kodanik palub välismaal abi või ametnik näeb perejuhtumis ohumärke.

## Tunnused

section-forced-marriage-signs = Tunnused
indicator-fm-not-chosen = Inimene ei valinud abikaasat ise või ei saa abielust keelduda.
indicator-fm-passport-taken = Pere võttis kohale jõudes passi või pileti ära.
indicator-fm-one-way = Inimene viidi „puhkusele“ ja tagasi tulla ei lubatud.
indicator-fm-kept-in = Inimest ei lubata enam välja, üksi olla ega sõpradele helistada.
indicator-fm-pressure = Inimest ähvardatakse, lüüakse või survestatakse tugevalt, et ta abieluga nõustuks.
indicator-fm-honour = Inimene kardab, et talle tehakse „häbi“ või „au“ pärast kurja.
indicator-fm-knows-little = Inimene teab tulevasest abikaasast või reisiplaanist väga vähe.
indicator-fm-school-term = Noor viiakse kooliajal pikaks ajaks välismaale.
indicator-fm-payment = Inimene anti ilma tema nõusolekuta abiellu raha eest või võla katteks (tavapärane kaasavara või kingitus ei ole tunnus).
indicator-fm-servant = Abielus sunnitakse inimest töötama, kerjama või teistega seksima.
indicator-fm-spouse-status = Abikaasa kasutab ähvardamiseks elamisluba või lapsi.
