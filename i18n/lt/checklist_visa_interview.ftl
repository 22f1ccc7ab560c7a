# Kontrolinis sąrašas „visa-interview“: ką skaito pareigūnas.

checklist-visa-interview = Pokalbis dėl vizos ir prevencija
    .purpose = Pastebėti būsimos prekybos žmonėmis riziką tarp vizos prašytojų ir suteikti apsaugančios informacijos. Vien šis sąrašas niekada nepateisina atsisakymo.
    .audience = Vizų pareigūnai
    .when = Darbo, au pair, studentų darbo, namų ūkio, pramogų, sezoninio darbo, šeimos ir vaiko vizos.

## Prašymas

section-visa-interview-application = Prašymas
indicator-vi-same-agent = Daugelyje prašymų sutampa tarpininkas, rėmėjas, telefonas ar žodžiai.
    .example = Devyniuose šio mėnesio prašymuose nurodytas tas pats mobiliojo telefono numeris, o trijuose ta pati rašybos klaida.
    .ordinary = Priežastis gali būti žinoma agentūra, didelis darbdavys ar vienintelis kelionių biuras miestelyje.
indicator-vi-coached = Prašytojas atsako išmoktai ir nežino pagrindinių darbo faktų.
    .example = Jis nė nestabtelėjęs išberia ūkio adresą, bet negali pasakyti, kas ten auginama ir ką reikės dirbti.
    .ordinary = Išmoktai gali skambėti bet kas, kai jaudinasi, kalba svetima kalba ar nori laikytis draugų patarimų.
indicator-vi-job-unreal = Darbdavio, adreso ar atlyginimo neįmanoma patikrinti arba jie nerealūs.
    .example = Rašte padavėjui siūloma 5000 eurų per mėnesį, o nurodytu adresu yra tik automobilių aikštelė.
    .ordinary = Nauja ar maža įmonė gali neturėti svetainės, o klaidingas adresas – būti rašybos klaida ar persikėlimo pasekmė.
indicator-vi-no-contract-copy = Prašytojas neturi sutarties kopijos jam suprantama kalba.
    .example = Jos aplanke – nuotraukos ir banko raštas; sutartis, parašyta jai nesuprantama kalba, liko agentūroje.
    .ordinary = Kopija gali būti dar pakeliui ar pas vertėją, ir ją galima atnešti kitą kartą.
indicator-vi-fee-debt = Kad sumokėtų tarpininkui, prašytojas skolinosi arba perrašė turtą.
    .example = Paklaustas, kaip sumokėjo tarpininkui, žvejys atsako, kad brolio valtis dabar priklauso tam žmogui.
    .ordinary = Šeimos iš tiesų sudeda pinigus ar ima banko paskolą tikrai progai ir tokiomis sąlygomis, kad įstengtų grąžinti.
indicator-vi-passport-agent = Tarp apsilankymų pasą laiko tarpininkas.
    .example = Ji sako paso niekada neturėjusi namie: apsilankymo dieną agentūra jį atneša, o paskui vėl pasiima.
    .ordinary = Tarpininkui jo gali kelioms dienoms reikėti kitai vizai, bet tada jis duoda kvitą ir paprašytas pasą grąžina.
indicator-vi-agent-present = Tarpininkas ar darbdavys primygtinai nori dalyvauti pokalbyje.
    .example = Dailiu kostiumėliu vilkinti moteris prie langelio prieina kartu su dviem jaunais virėjais ir paprašyta palaukti lauke nesitraukia.
    .ordinary = Kas nors gali norėti versti ar padėti dėl negalios, bet paaiškinus palauks lauke.
indicator-vi-visa-mismatch = Prašoma lankytojo vizos, nors ketinama dirbti.
    .example = Prašyme nurodyta, kad dvi savaites bus lankomos įžymios vietos, o aplanke guli pamainų grafikas su prašytojo pavarde.
    .ordinary = Lankytojo viza gali tikti mugei ar darbo pokalbiui, be to, žmonės per klaidą pasirenka ne tą prašymą.
indicator-vi-spouse-unknown = Sutuoktinio ar sužadėtinio vizos prašytojas labai mažai žino apie partnerį.
    .example = Jaunas vyras, vykstantis pas žmoną, negali pasakyti, kur ji dirba ir ar turi vaikų.
    .ordinary = Šeimos gali supiršti porą, kai to nori abu, o kai kurios poros iki šiol matėsi vos kelis kartus.
indicator-vi-online-partner = Kviečiantis partneris sutiktas tik internetu ir už viską moka.
    .example = Ji moka už jo bilietą, vizą ir drabužius; jie niekada nesusitiko, o skambinant jos kamera visada išjungta.
    .ordinary = Poros iš tiesų susipažįsta internete, ir vienas gali tiesiog turėti daugiau pinigų; klauskite, ką jie žino vienas apie kitą.
indicator-vi-sponsor-repeat = Kviečiantis asmuo anksčiau jau kvietė kelis darbuotojus ar sutuoktinius.
    .example = Jūsų įrašuose matyti, kad per ketverius metus tas pats vyras kvietė dvi sužadėtines ir tris valytojas.
    .ordinary = Auganti įmonė samdo vėl, šeimai reikia naujos slaugytojos, o žmonės tuokiasi ir antrą kartą.
indicator-vi-child-alone = Vaiko rėmėjo, globėjo ar mokyklos neįmanoma patikrinti.
    .example = Mokykla, turinti priimti penkiolikmetį, neturi telefono, o jos rašte nurodytas privataus buto adresas.
    .ordinary = Mokyklos atostogauja, globėjai persikelia, tad atsakymo gali tekti palaukti; jis turėtų būti gautas prieš vaiko kelionę.
indicator-vi-domestic-private = Su privačiu namų ūkio darbuotoju nekalbėta vienumoje.
    .example = Byloje visi įrašai apie namų tvarkytojos apsilankymus vizų skyriuje baigiasi žodžiais „darbdavys dalyvavo“.
    .ordinary = Gali būti neapsižiūrėta ar nebuvo vertėjo; pokalbį vienumoje dar galima surengti.

## Ką duoti ir padaryti

section-visa-interview-prevention = Ką duoti ir padaryti
indicator-vi-info-given = Asmens kalba suteikta informacija apie teises ir skubios pagalbos kontaktus.
indicator-vi-info-understood = Asmuo savais žodžiais galėjo pasakyti, ką daryti, jei kas nors nepavyktų.
indicator-vi-info-logged = Užrašyta, kad informacija suteikta.
