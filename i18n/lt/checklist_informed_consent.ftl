# Kontrolinis sąrašas „informed-consent“: ką skaito pareigūnas.

checklist-informed-consent = Informuoto asmens sutikimas
    .purpose = Pasirūpinti, kad asmuo suprastų ir laisvai spręstų dėl pokalbio, įrašo ir kiekvieno nukreipimo.
    .audience = Pokalbį vedantis pareigūnas
    .when = Prieš pokalbį, prieš kiekvieną nukreipimą ir vėl, kai kas nors keičiasi.

## Sutikimas kalbėtis

section-informed-consent-talk = Sutikimas kalbėtis
indicator-ic-who-i-am = Pasakiau, kas esu, ką galiu ir ko negaliu.
indicator-ic-purpose = Paaiškinau, kodėl klausiu ir kiek tai truks.
indicator-ic-voluntary = Pasakiau, kad galima neatsakyti, daryti pertrauką ar sustoti ir vis tiek gauti pagalbą.
indicator-ic-limits = Paaiškinau, kada man gali tekti pranešti kitiems (pavojus gyvybei, vaikas, vietos teisė).
indicator-ic-language = Sutikimas duotas asmeniui suprantama kalba ir forma.
indicator-ic-limits-first = Konfidencialumo ribos paaiškintos dar prieš asmens pasakojimą.

## Sutikimas užrašyti

section-informed-consent-record = Sutikimas užrašyti
indicator-ic-record = Asmuo sutinka su įrašu ir žino, kas jame.
indicator-ic-storage = Asmuo žino, kur ir kiek laiko įrašas saugomas ir kas gali jį skaityti.
indicator-ic-access = Asmuo žino, kad įrašą gali matyti, taisyti ar prašyti ištrinti.
indicator-ic-statistics = Dėl anoniminės statistikos klausta atskirai.
indicator-ic-anonymous = Asmeniui siūlyta pagalba nesakant vardo.

## Sutikimas nukreipti

section-informed-consent-refer = Sutikimas nukreipti
indicator-ic-refer-each = Asmuo sutiko su kiekviena pavadinta priimančia organizacija.
indicator-ic-refer-what = Asmuo sutiko būtent su tuo, kas perduodama.
indicator-ic-police-separate = Dėl ryšio su policija klausta atskirai.
indicator-ic-withdraw = Asmuo žino, kaip atšaukti sutikimą.
indicator-ic-child-assent = Vaikas: išklausyta jo nuomonė, siekta jo pritarimo, pasitelktas globėjas ar vaiko teisių apsauga.
