# Kontrolinis sąrašas „interview-conduct“: ką skaito pareigūnas.

checklist-interview-conduct = Kaip vesti pokalbį
    .purpose = Trumpa atmintinė pokalbio metu.
    .audience = Pokalbį vedantis pareigūnas
    .when = Prieš kiekvieną pokalbį, per jį ir po jo.

## Prieš pokalbį

section-interview-conduct-before = Prieš pokalbį
indicator-iv-private = Atskiras, ramus kambarys be stiklo, langelio ar lankytojų.
indicator-iv-alone = Asmuo vienas su darbuotojais; palydovas kitur.
indicator-iv-interpreter-vetted = Vertėjas nepriklausomas, patikrintas ir ne iš tos pačios aplinkos.
indicator-iv-gender-choice = Asmuo pasirinko, kokios lyties bus pokalbio vedėjas ir vertėjas.
indicator-iv-referral-ready = Nukreipimo kontaktai paruošti dar prieš pirmą klausimą.
indicator-iv-needs-first = Pirma – vanduo, maistas, tualetas, poilsis ir pirmoji pagalba.
indicator-iv-one-interview = Patikrinkite, kas jau kalbėjosi su asmeniu; nekartokite.

## Per pokalbį

section-interview-conduct-during = Per pokalbį
indicator-iv-open = Klauskite atvirai; tegul asmuo pasakoja bet kokia tvarka.
indicator-iv-no-details = Neklauskite nereikalingų seksualinio ar kitokio smurto smulkmenų.
indicator-iv-not-interrogate = Netikrinkite, neprieštaraukite, nerodykite netikėjimo; po traumos spragos ir pasikeitimai įprasti.
indicator-iv-no-promise = Nežadėkite saugumo, leidimų, pinigų ar rezultatų.
indicator-iv-own-words = Svarbius teiginius užrašykite asmens žodžiais; nuomonę laikykite atskirai.
indicator-iv-listen-risk = Klauskite paties asmens, kaip jis vertina pavojų, ir tai gerbkite.
indicator-iv-pause = Stebėkite, ar asmeniui nesunku; siūlykite pertraukas; jei reikia, sustokite.
indicator-iv-child-specialist = Vaikas: klauskite tik to, ko reikia saugumui; pokalbį palikite specialistams.

## Po pokalbio

section-interview-conduct-after = Po pokalbio
indicator-iv-summarise = Pasakykite, kas bus toliau ir kas tai darys.
indicator-iv-safe-leave = Pasitikrinkite, kaip asmuo saugiai išeis ir ką su savimi turės.
indicator-iv-door-open = Jei asmuo atsisako pagalbos, pasakykite, kad gali bet kada sugrįžti.
indicator-iv-debrief = Pareigūnas ir vertėjas po pokalbio jį aptaria.

## Niekada

section-interview-conduct-never = Niekada
indicator-iv-never-call = Niekada be sutikimo neskambinkite darbdaviui, partneriui, tarpininkui ar šeimai.
indicator-iv-never-handover = Niekada neduokite dokumentų palydovui ar tarpininkui.
indicator-iv-never-photo = Niekada be sutikimo nefotografuokite ir nekopijuokite žinučių.
