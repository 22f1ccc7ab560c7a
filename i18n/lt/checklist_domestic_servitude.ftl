# Kontrolinis sąrašas „domestic-servitude“: ką skaito pareigūnas.

checklist-domestic-servitude = Išnaudojimas namų ūkyje, taip pat ir diplomatų
    .purpose = Pastebėti namų ūkio ir slaugos darbuotojų išnaudojimą, taip pat dirbančių akredituotiems diplomatams.
    .audience = Pokalbius vedantys pareigūnai; protokolo ir personalo darbuotojai
    .when = Namų ūkio ar slaugos darbuotojas kreipiasi į atstovybę arba vyksta kasmetinis asmeninis pokalbis.

## Bet kuriuose namuose

section-domestic-servitude-household = Bet kuriuose namuose
indicator-ds-no-private-space = Darbuotojas neturi savo erdvės arba miega bendroje ar netinkamoje vietoje.
indicator-ds-eats-apart = Darbuotojas gauna prastą maistą arba tik likučius.
indicator-ds-always-on-call = Darbuotojas turi būti pasiekiamas dieną ir naktį, be visos laisvos dienos.
indicator-ds-never-alone-out = Darbuotojas niekada ar retai išeina iš namų be darbdavio.
indicator-ds-phone-limited = Darbuotojui neleidžiama naudotis telefonu arba jo pokalbių klausomasi.
indicator-ds-insults = Namiškiai darbuotoją žemina, jam grasina ar jį muša (paklauskite, kas iš to).
indicator-ds-reported-missing = Darbdavys praneša, kad darbuotojas dingo arba vogė.
indicator-ds-pay-home = Sakoma, kad atlyginimas siunčiamas namo ar „taupomas“, o darbuotojas negali to patikrinti.
indicator-ds-extra-house = Darbuotojas „paskolinamas“ kitiems namams ar šeimos verslui.
indicator-ds-aupair = Namų ūkyje visą darbo dieną be atlyginimo dirba au pair, studentas ar giminaitis.

## Diplomato ar konsulo namuose

section-domestic-servitude-diplomatic = Diplomato ar konsulo namuose
indicator-ds-dip-contract = Vizai pateikta sutartis skiriasi nuo tos, kurios laikomasi namuose.
indicator-ds-dip-card = Darbdavys laiko darbuotojo pasą, sutartį ar akreditacijos kortelę.
indicator-ds-dip-bank = Atlyginimas nemokamas į darbuotojo vardu atidarytą banko sąskaitą.
indicator-ds-dip-immunity = Darbuotojui sakyta, kad dėl imuniteto niekas negali padėti.
indicator-ds-dip-transfer = Darbuotojas turi vykti su darbdaviu į naują paskyrimo vietą arba netekti viso statuso.
indicator-ds-dip-no-interview = Darbdavys neleidžia darbuotojui ateiti į asmeninį pokalbį arba jame dalyvauja.
