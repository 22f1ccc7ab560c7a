# Kontrolinis sąrašas „organ-removal“: ką skaito pareigūnas.

checklist-organ-removal = Organų paėmimas
    .purpose = Pastebėti prekybą žmonėmis organams paimti.
    .audience = Pokalbius vedantys pareigūnai; vizų dėl gydymo pareigūnai
    .when = Pilietis prašo pagalbos po operacijos užsienyje arba kelionė gydytis nesutampa su tikrove.

## Požymiai

section-organ-removal-signs = Požymiai
indicator-or-surgery-story = Asmuo davė ar ruošiasi duoti organą arba turi operacijos randą, kurio jam niekas nepaaiškino.
    .care = Neapžiūrinėkite asmens. Pažymėkite tik tai, kas matoma.
indicator-or-promised-money = Asmeniui už organą žadėta pinigų ar darbo.
indicator-or-not-paid = Pažadėta suma nesumokėta ar sumažinta.
indicator-or-no-info = Asmeniui nepasakyta apie riziką arba jis pasirašė dokumentus, kurių negalėjo perskaityti.
indicator-or-no-withdraw = Asmeniui neleista persigalvoti.
indicator-or-false-relation = Dokumentuose melagingai nurodyta, kad donoras ir gavėjas – giminės.
indicator-or-broker-travel = Kelionę, būstą, pasą ir kliniką surengė tarpininkas.
indicator-or-debt = Asmuo sutiko dėl skolos ar grasinimų.
indicator-or-no-aftercare = Asmuo neturi medicininių dokumentų ar priežiūros po operacijos.
indicator-or-recruit-others = Asmens prašoma verbuoti kitus donorus.
