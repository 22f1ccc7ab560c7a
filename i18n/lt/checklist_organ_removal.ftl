# Kontrolinis sąrašas „organ-removal“: ką skaito pareigūnas.

checklist-organ-removal = Organų paėmimas
    .purpose = Pastebėti prekybą žmonėmis organams paimti.
    .audience = Pokalbius vedantys pareigūnai; vizų dėl gydymo pareigūnai
    .when = Pilietis prašo pagalbos po operacijos užsienyje arba kelionė gydytis nesutampa su tikrove.

## Požymiai

section-organ-removal-signs = Požymiai
indicator-or-surgery-story = Asmuo davė ar ruošiasi duoti organą arba turi operacijos randą, kurio jam niekas nepaaiškino.
    .care = Neapžiūrinėkite asmens. Pažymėkite tik tai, kas matoma.
    .example = Užsienyje dirbantis darbininkas sako, kad ėjo pasitikrinti sveikatos dėl darbo, o išėjo su tvarsčiu, kurio niekas nepaaiškino.
    .ordinary = Žmonės organą giminaičiui duoda ir savo noru, o randas gali likti po skubios operacijos, paaiškintos paskubomis.
indicator-or-promised-money = Asmeniui už organą žadėta pinigų ar darbo.
    .example = Jaunas tėvas sako, kad autobusų stotyje vyras jam už inkstą pasiūlė metų atlyginimą ir vairuotojo darbą.
    .ordinary = Ligoninė gali atlyginti donoro kelionę ir negautas pajamas; paklauskite, kas, kiek ir už ką žadėjo.
indicator-or-not-paid = Pažadėta suma nesumokėta ar sumažinta.
    .example = Moteris sako, kad gavo dešimtadalį sumos, o visa kita, kaip jai pasakė, išleista jos viešbučiui ir skrydžiams.
    .ordinary = Donoro kelionės išlaidos gali būti atlygintos pavėluotai ar mažiau, nei tikėtasi; paklauskite, už ką tie pinigai turėjo būti.
indicator-or-no-info = Asmeniui nepasakyta apie riziką arba jis pasirašė dokumentus, kurių negalėjo perskaityti.
    .example = Sutikimo forma donorės aplanke parašyta kalba, kurios ji nemoka skaityti; nei vertimo, nei atmintinės kartu nėra.
    .ordinary = Skubiu atveju arba kai prie lovos yra vertėjas, pacientas gali pasirašyti formą, kurios pats perskaityti negali.
indicator-or-no-withdraw = Asmeniui neleista persigalvoti.
    .example = Vyras sako, kad prieš operaciją prašėsi namo, bet jam liepė pirma grąžinti pinigus už bilietą, tyrimus ir viešbutį.
    .ordinary = Klinika gali prašyti dar pagalvoti ar priminti išlaidas ir vis tiek išleisti; paklauskite, kas buvo po to „ne“.
indicator-or-false-relation = Dokumentuose melagingai nurodyta, kad donoras ir gavėjas – giminės.
    .example = Klinikos formoje donoras vadinamas paciento broliu, bet jo gimimo liudijime įrašyti visai kiti tėvai.
    .ordinary = Svainystės, įvaikinimo ar antros šeimos siejami giminės dokumentuose gali neturėti nei bendros pavardės, nei tėvų.
indicator-or-broker-travel = Kelionę, būstą, pasą ir kliniką surengė tarpininkas.
    .example = Vaisių skynėjas sako, kad vienas internete sutiktas vyras jam parūpino pasą, skrydį, butą ir kliniką, o dabar laukia lauke.
    .ordinary = Skrydžius, kambarius ir klinikas užsako ir gydymo kelionių agentūros ar paslaugūs giminės; paklauskite, kas moka ir už ką.
indicator-or-debt = Asmuo sutiko dėl skolos ar grasinimų.
    .example = Turgaus pardavėjas sako, kad jam davus inkstą skolintojas dovanotų skolą ir paliktų ramybėje seserį.
    .ordinary = Skolų turintis žmogus organą artimajam gali duoti ir laisva valia; paklauskite, ar skola arba grasinimas turėjo įtakos.
indicator-or-no-aftercare = Asmuo neturi medicininių dokumentų ar priežiūros po operacijos.
    .example = Prieš tris savaites grįžusio donoro aplanke – įlaipinimo kortelės ir viešbučio sąskaita, bet nė vieno lapo iš ligoninės.
    .ordinary = Dokumentai kelyje gali dingti arba atkeliauti paštu; šiaip ar taip, asmenį netrukus turėtų apžiūrėti gydytojas.
indicator-or-recruit-others = Asmens prašoma verbuoti kitus donorus.
    .example = Padavėja sako, kad likusius pinigus gaus tik tada, kai kraujo tyrimui atves du draugus.
    .ordinary = Donoro sergančiam giminaičiui tarp pažįstamų gali ieškoti ir šeima, bet atvirai ir nieko nemokėdama už surastus žmones.
