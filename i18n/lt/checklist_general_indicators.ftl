# Kontrolinis sąrašas „general-indicators“: ką skaito pareigūnas.

checklist-general-indicators = Bendrieji požymiai
    .purpose = Pirmas bendras sąrašas bet kuriai išnaudojimo formai, kai forma dar neaiški.
    .audience = Visi konsuliniai darbuotojai; pokalbius vedantys pareigūnai
    .when = Pastebėjus įspėjamąjį ženklą, per pirmą pokalbį vienumoje.

## Veika (kas su asmeniu daryta)

section-general-indicators-act = Veika (kas su asmeniu daryta)
indicator-gi-act-recruited = Kas nors asmenį verbavo (pasiūlymas, skelbimas, santykiai, pardavimas).
indicator-gi-act-moved = Kas nors surengė ar apmokėjo asmens kelionę ar pervežimą.
indicator-gi-act-housed = Kas nors asmenį apgyvendino, slėpė ar laikė.
indicator-gi-act-received = Asmuo perduotas kitam žmogui arba kitas žmogus jį priėmė.

## Kontrolė ir judėjimas

section-general-indicators-control = Kontrolė ir judėjimas
indicator-gi-watched = Asmens judėjimas stebimas, lydimas ar ribojamas.
indicator-gi-cannot-leave-work = Asmuo negali laisvai išeiti iš darbo vietos ar būsto.
indicator-gi-no-docs = Asmuo neturi savo tapatybės dokumentų (neskaitant pamestų ar esančių pas instituciją).
indicator-gi-limited-contact = Ryšys su šeima, draugais ar kuo nors išorėje ribojamas arba jo klausomasi.
indicator-gi-moved-often = Asmuo dažnai vežamas iš vietos į vietą ir nežino kodėl.
indicator-gi-no-phone-money = Asmuo neturi savo telefono ar pinigų.

## Grasinimai ir smurtas

section-general-indicators-threats = Grasinimai ir smurtas
indicator-gi-violence = Žmonės, kontroliuojantys asmens darbą, būstą, pinigus ar judėjimą, prieš jį smurtauja ar smurtavo.
indicator-gi-threats = Žmonės, kontroliuojantys asmens darbą, būstą, pinigus ar judėjimą, jam grasina ar grasino smurtu.
indicator-gi-family-threat = Grasinama asmens šeimai arba jai kenkiama.
indicator-gi-authorities-threat = Asmeniui grasinama, kad bus perduotas valdžios institucijoms.
indicator-gi-distrust = Atrodo, kad asmuo nežino, ar gali Jumis pasitikėti (po blogos patirties tai įprasta; savaime tai nieko nereiškia).
indicator-gi-drugged = Asmeniui duodama narkotikų, alkoholio ar vaistų, kad būtų kontroliuojamas.

## Išnaudojimas

section-general-indicators-exploitation = Išnaudojimas
    .calm = Darbas ir kasdienis gyvenimas
indicator-gi-little-pay = Asmuo negauna atlyginimo arba gauna mažai.
indicator-gi-no-access-earnings = Asmens uždarbį pasiima ar kontroliuoja kitas žmogus.
indicator-gi-long-hours = Asmuo ilgą laiką dirba labai daug valandų arba neturi poilsio dienų.
indicator-gi-poor-housing = Asmuo gyvena prastame ar nesaugiame būste.
indicator-gi-no-medical = Asmuo negali gauti medicinos pagalbos.
indicator-gi-punished = Asmeniui skiriamos baudos, atimamas maistas ar jis baudžiamas kitaip.
indicator-gi-debt = Asmuo mano, kad turi toliau dirbti ar paklusti, kol sumokės skolą darbdaviui, verbuotojui, partneriui ar kontroliuojančiam žmogui.
indicator-gi-false-promise = Asmuo pasikliovė pažadu, kuris pasirodė netikras.
