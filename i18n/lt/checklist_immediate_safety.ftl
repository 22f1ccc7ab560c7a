# Kontrolinis sąrašas „immediate-safety“: ką skaito pareigūnas.

checklist-immediate-safety = Skubus saugumo patikrinimas
    .purpose = Per kelias minutes nuspręsti, ar reikia veikti prieš visa kita.
    .audience = Bet kuris darbuotojas
    .when = Pirmiausia. Prieš požymius, formas ar duomenų įvedimą.

## Tiesioginio pavojaus požymiai

section-immediate-safety-danger = Tiesioginio pavojaus požymiai
indicator-is-trafficker-near = Žmogus, kuris galbūt kontroliuoja asmenį, yra pastate, šalia jo arba telefonu.
indicator-is-being-tracked = Asmens telefonas ar krepšys gali būti sekamas.
indicator-is-violence-risk = Asmuo bijo, kad grįžęs šiandien patirs smurtą.
indicator-is-medical = Asmeniui skubiai reikia medicinos pagalbos arba nėščia moteris blogai jaučiasi.
indicator-is-suicide = Asmuo kalba apie savęs žalojimą ar savižudybę.
indicator-is-child = Asmuo yra arba gali būti vaikas.
indicator-is-dependants = Vaikai ar kiti žmonės vis dar kontroliuojančio žmogaus valdžioje.
indicator-is-removal = Netrukus bus išsiuntimas, paleidimas ar pervežimas.
indicator-is-staff-link = Vietinis darbuotojas, apsaugininkas ar vertėjas gali pažinoti kontroliuojantį žmogų.
indicator-is-nowhere-tonight = Šiąnakt asmuo neturi saugios vietos.
indicator-is-fears-state = Asmuo bijo savo šalies institucijų arba šios atstovybės.

## Ką daryti

section-immediate-safety-act = Ką daryti
indicator-is-act-separate = Radę įprastą priežastį, palydėkite asmenį į atskirą kambarį.
indicator-is-act-ask-first = Prieš kam nors skambindami paklauskite suaugusio asmens, kas, jo manymu, saugiausia.
indicator-is-act-emergency = Pavojus gyvybei: skambinkite šalies, kurioje asmuo yra, skubios pagalbos numeriu arba tegul skambina pats asmuo.
indicator-is-act-child = Vaikas: kol vaikas neišėjo, skambinkite vaiko teisių apsaugos institucijai ir klauskite, ką daryti dėl suaugusiojo; jei dėl vaiko nuogąstaujate dabar – skubios pagalbos numeriu.
indicator-is-act-safe-contact = Sutarkite saugų būdą ir laiką vėl susisiekti.
