# Kontrolinis sąrašas „domestic-servitude“: ką skaito pareigūnas.

checklist-domestic-servitude = Išnaudojimas namų ūkyje, taip pat ir diplomatų
    .purpose = Pastebėti namų ūkio ir slaugos darbuotojų išnaudojimą, taip pat dirbančių akredituotiems diplomatams.
    .audience = Pokalbius vedantys pareigūnai; protokolo ir personalo darbuotojai
    .when = Namų ūkio ar slaugos darbuotojas kreipiasi į atstovybę arba vyksta kasmetinis asmeninis pokalbis.

## Bet kuriuose namuose

section-domestic-servitude-household = Bet kuriuose namuose
indicator-ds-no-private-space = Darbuotojas neturi savo erdvės arba miega bendroje ar netinkamoje vietoje.
    .example = Auklė sako, kad jos lova – sofa vaikų žaidimų kambaryje, o drabužiai sudėti dėžėje koridoriuje.
    .ordinary = Mažame bute ir pati šeima gali gyventi ankštai, o slaugytojai kartais kurį laiką miega šalia ligonio.
indicator-ds-eats-apart = Darbuotojas gauna prastą maistą arba tik likučius.
    .example = Virėjas sako, kad kasdien pagamina tris patiekalus, o pats gauna ryžių ir to, kas lieka lėkštėse.
    .ordinary = Kai kas mieliau valgo vėliau ar gaminasi pats; paklauskite, ar maisto pakanka ir ar galima rinktis.
indicator-ds-always-on-call = Darbuotojas turi būti pasiekiamas dieną ir naktį, be visos laisvos dienos.
    .example = Darbuotoja sako, kad kūdikio monitorius stovi prie jos lovos ir kad per keturiolika mėnesių ji neturėjo nė vieno laisvo sekmadienio.
    .ordinary = Gimus kūdikiui ar kam nors susirgus, kelios savaitės gali būti sunkios, o poilsis ir laisvos dienos suteikiamos vėliau.
indicator-ds-never-alone-out = Darbuotojas niekada ar retai išeina iš namų be darbdavio.
    .example = Namų tvarkytoja sako, kad per dvejus metus į miestą buvo išvykusi tik darbdavių automobiliu ir kartu su jais.
    .ordinary = Naujas žmogus gali niekur neiti, nes nemoka kalbos, nežino kelio arba namai stovi nuošaliai.
indicator-ds-phone-limited = Darbuotojui neleidžiama naudotis telefonu arba jo pokalbių klausomasi.
    .example = „Taip, garsiakalbis įjungtas“, – vidury pokalbio šeimos kalba kažkam pasako slaugytoja.
    .ordinary = Šeima gali prašyti neskambinti darbo metu, o kartais ryšys prastas; paklauskite, kaip būna vakarais.
indicator-ds-insults = Namiškiai darbuotoją žemina, jam grasina ar jį muša (paklauskite, kas iš to).
    .example = Pagyvenęs vyras, dirbantis šeimai vairuotoju ir valytoju, sako, kad prie svečių jį vadina „asilu“.
    .ordinary = Tai gali būti smurtas, kurį patiria ir kiti namiškiai, arba ginčas dėl darbo; pagalba priklauso abiem atvejais.
indicator-ds-reported-missing = Darbdavys praneša, kad darbuotojas dingo arba vogė.
    .example = Pora el. laišku prašo Jūsų panaikinti auklės pasą: ji išėjusi „su mūsų papuošalais“.
    .ordinary = Gali būti tikras nerimas ar tikra vagystė; policija tai gali ištirti ir be Jūsų nurodyto adreso.
indicator-ds-pay-home = Sakoma, kad atlyginimas siunčiamas namo ar „taupomas“, o darbuotojas negali to patikrinti.
    .example = Darbuotojai sakyta, kad atlyginimas siunčiamas jos mamai, bet kalbėdama telefonu mama apie jokius pinigus neužsiminė.
    .ordinary = Kai kas pats prašo atlyginimą siųsti namo; tada jis mato kvitus ir apie pinigus išgirsta iš šeimos.
indicator-ds-extra-house = Darbuotojas „paskolinamas“ kitiems namams ar šeimos verslui.
    .example = Penkiasdešimtmetis pasakoja, kad po namų ruošos iki pat uždarymo iškrauna dėžes šeimos parduotuvėje.
    .ordinary = Dėl antro darbo gali būti laisvai susitarta ir už jį mokama; paklauskite, kas taip nusprendė ir kam tenka pinigai.
indicator-ds-aupair = Namų ūkyje visą darbo dieną be atlyginimo dirba au pair, studentas ar giminaitis.
    .example = Studijuoti atvykęs pusbrolis pasakoja, kad už maistą ir lovą visą dieną prižiūri namus ir tris vaikus.
    .ordinary = Giminaičiai ir au pair iš tiesų padeda namuose, bet sutartomis valandomis, ir jiems lieka laiko mokslams ir draugams.

## Diplomato ar konsulo namuose

section-domestic-servitude-diplomatic = Diplomato ar konsulo namuose
indicator-ds-dip-contract = Vizai pateikta sutartis skiriasi nuo tos, kurios laikomasi namuose.
    .example = Vizos byloje – sutartis dėl 40 valandų; darbuotoja rodo kitą, rezidencijoje pasirašytą, dėl „visų reikiamų valandų“.
    .ordinary = Šeima galėjo susitarti su darbuotoju dėl geresnių sąlygų ir tiesiog nepranešti atstovybei.
indicator-ds-dip-card = Darbdavys laiko darbuotojo pasą, sutartį ar akreditacijos kortelę.
    .example = Į kasmetinį pokalbį vairuotojas atsineša tik kortelės kopiją; pati kortelė, sako, yra pasiuntinio seife.
    .ordinary = Kortelė ir pasas gali būti protokolo skyriuje, kur jie pratęsiami, arba seife, kurį darbuotojas gali atsirakinti.
indicator-ds-dip-bank = Atlyginimas nemokamas į darbuotojo vardu atidarytą banko sąskaitą.
    .example = Kaip atlyginimo įrodymą šeima atsiunčia šešis grynųjų pinigų kvitus, parašytus tuo pačiu rašalu ir ta pačia data.
    .ordinary = Ką tik atvykęs darbuotojas gali dar laukti sąskaitos, o pirmomis savaitėmis grynuosius gauti pagal kvitus.
indicator-ds-dip-immunity = Darbuotojui sakyta, kad dėl imuniteto niekas negali padėti.
    .example = „Turiu imunitetą, tad tavęs neklausys nei policija, nei teismas“, – auklei pasakė darbdavys.
    .ordinary = Darbdavys galėjo neteisingai suprasti taisykles ar taip pasakyti supykęs; pasakykite darbuotojui, kad pagalba yra.
indicator-ds-dip-transfer = Darbuotojas turi vykti su darbdaviu į naują paskyrimo vietą arba netekti viso statuso.
    .example = Birželį šeima išvyksta į kitą paskyrimo vietą; patarnautojas sako, kad turi vykti kartu arba liks be dokumentų.
    .ordinary = Leidimas iš tiesų gali baigtis kartu su paskyrimu, o kai kas mielai vyksta su šeima; paklauskite, ką darbuotojas rinktųsi pats.
indicator-ds-dip-no-interview = Darbdavys neleidžia darbuotojui ateiti į asmeninį pokalbį arba jame dalyvauja.
    .example = „Nuo manęs jis paslapčių neturi“, – sako pirmoji sekretorė, įėjusi kartu su savo sodininku ir atsisėdusi šalia.
    .ordinary = Darbdavys gali norėti padėti versti arba nežinoti, kad pokalbis skirtas tik darbuotojui.
