# Kontrolinis sąrašas „detention-visit“: ką skaito pareigūnas.

checklist-detention-visit = Lankymas kalėjime, areštinėje ar migrantų sulaikymo vietoje
    .purpose = Pastebėti galimas aukas tarp sulaikytų piliečių dar iki kaltinimų, kaltės pripažinimo ar išsiuntimo.
    .audience = Sulaikytuosius lankantys konsuliniai darbuotojai
    .when = Pirmą kartą lankant ir vėl, kai pranešama apie kaltinimus ar išsiuntimą.

## Požymiai

section-detention-visit-detention = Požymiai
indicator-dv-offence-typical = Įtariamas nusikaltimas, kurį aukos dažnai verčiamos daryti (narkotikai, vagystė, elgetavimas, sukčiavimas, dokumentų ar su sekso paslaugomis susiję pažeidimai).
    .calm = Įtariamas nusikaltimas, kurį žmonės dažnai verčiami daryti (narkotikai, vagystė, elgetavimas, sukčiavimas, dokumentų ar su sekso paslaugomis susiję pažeidimai).
    .example = Devyniolikos metų studentui pateiktame kaltinime išvardytos trys per savaitę atidarytos banko sąskaitos, iš kurių pinigus išsiėmė kiti.
    .ordinary = Vien kaltinimas mažai ką pasako: tokių dalykų imamasi ir savo noru ar iš vargo, o kartais žmogus apkaltinamas neteisingai.
indicator-dv-low-role = Asmens vaidmuo buvo žemiausias, labiausiai matomas, ir pelno dalies jis negavo.
    .example = Moteris sako, kad už maistą visą dieną nešiojo krepšius iš parduotuvės į automobilį ir taip ir nesužinojo, kas tas prekes parduoda.
    .ordinary = Prie nusikaltimo žmogus gali šiek tiek prisidėti draugo prašomas ar iš vargo, niekieno neverčiamas.
indicator-dv-locked-at-scene = Asmuo rastas užrakintas, miegantis vietoje arba be raktų, telefono ar pinigų.
    .example = Kratos protokole įrašyta, kad durys buvo užsklęstos iš lauko, o vyras miegojo ant čiužinio tarp augalų lempų.
    .ordinary = Sargai gali nakvoti vietoje savo noru, o durys gali būti užrakintos nuo vagių; paklauskite, kas turėjo raktą.
indicator-dv-told-to-plead = Kas nors asmeniui nurodė, ką sakyti, arba greitai pripažinti kaltę.
    .example = „Liepė viską pasirašyti ir sakė, kad po mėnesio būsiu namie“, – sako moteris, negalinti tų dokumentų perskaityti.
    .ordinary = Kartu su klientu išnagrinėjęs bylą, advokatas gali patarti pripažinti kaltę ar pasirengti klausimams.
indicator-dv-lawyer-paid = Advokatui moka arba nurodinėja nepažįstamas žmogus ar darbdavys.
    .example = Dėl suklastotų dokumentų sulaikytas padavėjas sako, kad restorano atsiųstas advokatas prieš kiekvieną susitikimą skambina savininkui.
    .ordinary = Darbdavys gali mokėti iš geros valios, o asmeniui nežinoma labdaros organizacija gali atsiųsti advokatą, ginantį tik paties asmens interesus.
indicator-dv-forced = Asmuo sako, kad buvo priverstas tai daryti.
    .example = Pagyvenęs vyras sako, kad vežti lagaminą buvo priverstas: to lagamino savininkai laukė prie jo anūkės mokyklos.
    .ordinary = Spausti galėjo smurtaujantis partneris ar skolintojas; ir tada asmeniui reikia advokato ir jį reikia atidžiai išklausyti.
indicator-dv-fear-release = Asmuo bijo paleidimo, užstato ar išsiuntimo dėl to, kas jo laukia.
    .example = Jauna moteris, kurią turi paleisti už užstatą, prašo jos nepaleisti, nes per abu posėdžius prie teismo stovėjo tas pats automobilis.
    .ordinary = Bijoti galima giminių, buvusio partnerio ar nesantaikos gimtinėje; kad ir ko bijoma, pasirūpinkite saugumo planu.
indicator-dv-age-disputed = Asmuo gali būti jaunesnis nei 18 metų, bet įrašytas kaip suaugęs.
    .example = Sulaikymo protokole jam dvidešimt vieni, bet pagal sesers atsiųstą mokyklos pažymėjimą turėtų būti šešiolika.
    .ordinary = Tarnautojas galėjo suklysti arba gimimas nebuvo įregistruotas; kol paaiškės, pasirūpinkite tuo, ko reikia vaikui.
indicator-dv-several-same = Keli piliečiai sulaikyti dėl to paties nusikaltimo ir pasakoja tą patį.
    .example = Dviejuose kalėjimuose laikomų keturių piliečių bylose – tas pats pasakojimas: vyras automobilių aikštelėje, siuntinys, penkiasdešimt eurų, jokio vardo.
    .ordinary = Kartu keliavę draugai galėjo patirti tuos pačius įvykius arba vėliau apie juos kalbėtis.
