# Vertinimas žingsnis po žingsnio. Ekraną gali matyti asmenį kontroliuojantis žmogus: kol informacija suskleista, čia nėra sunkių žodžių.

assessment-steps-title = Žingsniai
assessment-safety-title = Saugumas
assessment-consent-title = Sutikimas
assessment-observe-title = Stebėjimas
assessment-ask-title = Klausimai
assessment-assess-title = Įvertinimas
assessment-refer-title = Nukreipimas
assessment-record-title = Įrašymas

assessment-step-label = { $number } žingsnis iš { $count }: { $step }
assessment-state-not-started = Nepradėta
assessment-state-not-yet-asked = Dar neklausta
assessment-state-skipped = Praleista
assessment-state-in-progress = Vyksta
assessment-state-done = Atlikta
assessment-answered-count = { $answered } iš { $count }

assessment-continue-action = Tęsti
assessment-jump-action = Eiti prie…
assessment-jump-title = Eiti prie
assessment-jump-find-label = Rasti žingsnį ar klausimą
assessment-jump-empty = Nėra nei tokio žingsnio, nei klausimo
assessment-jump-step = { $number } žingsnis: { $step }
assessment-show-details-action = Rodyti daugiau
assessment-hide-details-action = Rodyti mažiau
assessment-later-action = Grįžti vėliau
assessment-later-hint = Atsakymai išlieka. Tęskite puslapyje „Vertinimas“.
assessment-start-action = Pradėti vertinimą
assessment-none-title = Pradėto vertinimo nėra
assessment-none-hint = Vertinti galima be slaptafrazės. Nieko nesaugoma, kol asmens nepaklausta.

assessment-consent-not-asked = Sutikimas: dar neklausta
assessment-consent-yes = Sutikimas: taip
assessment-consent-no-names = Sutikimas: be vardų
assessment-consent-nothing = Sutikimas: nieko nesaugoma

## Pavojus.

make-safe-stop = Nebeklauskite. Pirmiausia pasirūpinkite, kad visi būtų saugūs.
make-safe-kept = Jūsų atsakymai išlieka tokie, kokie yra
make-safe-number-label = Skubios pagalbos numeris
make-safe-call-action = Kam skambinti
make-safe-back-action = Atgal
make-safe-on-action = Tęsti klausimus

## Sutikimas.

consent-information-hint = Nieko nesaugoma. Kitame puslapyje matysite, kam skambinti. Pirma paklauskite: ar saugu turėti numerį su savimi?
consent-reason-label = Kodėl nebuvo galima paklausti?
consent-reason-hint = Vienas sakinys

## Šalis.

country-change-action = Keisti
country-change-label = Keisti: { $what }
situation-located-in-label = Kur asmuo yra dabar?

## Vadovo sąrašas ekspertams.

assess-expert-title = Atsakyti pagal pačius taisyklės požymius
assess-expert-hint = Ekspertams: TDO požymiai pagal grupes. Jie skaičiuojami greta ankstesnių atsakymų.
assess-expert-label = Taisyklės požymiai: { $dimension }

## Stebėjimas.

observe-title = Ką galima matyti ar žinoti neklausus
observe-places-label = Kur susitinkate?
observe-forms-label = Į ką tai panašu? Galima rinktis kelis variantus arba nė vieno.
observe-answered = Atsakyta { $answered } iš { $count }
observe-ask-action = Toliau: klausimai
observe-refer-action = Iškart nukreipti
observe-hint-title = Kaip tuo naudotis
observe-body-hint = Neapžiūrinėkite asmens. Pažymėkite tik tai, kas matoma.
observe-keys-hint = Klavišai eilutėje: 1 taip, 2 ne, 3 nežinoma, 4 nenorėjo sakyti, 0 neklausta. Rodyklėmis pereinama į kitą eilutę, „Enter“ ją atveria.

assessment-more-action = Daugiau ir pastaba
assessment-more-label = Daugiau ir pastaba: { $what }
assessment-note-label = Pastaba
assessment-note-shown = Pastaba: { $note }
assessment-example = Išgalvotas pavyzdys: { $text }
assessment-ordinary = Gali būti ir kita priežastis: { $text }
assessment-speaks-for = Rodo: { $what }
assessment-source = Šaltinis: { $source } ({ $basis })

## Klausimai.

ask-empty = Nėra ko klausti. Tęskite.
ask-card-label = { $number } klausimas iš { $count }. Bet kurį galite praleisti.
ask-supports-label = Tai, ką asmuo papasakojo, rodo:
ask-words-label = Asmens žodžiai (nebūtina)
ask-says-exploited = Asmuo sako, kad buvo verčiamas, kad jam grasinta ar jis apgautas.
ask-next-action = Kitas klausimas
ask-previous-action = Ankstesnis
ask-declined-said = Viskas gerai. Sakykite: „Ačiū, kad pasakėte. Galime apie tai nekalbėti.“
ask-declined-action = Nenori atsakyti
ask-stop-action = Čia sustoti
ask-hint-open = Užduokite atvirą klausimą ir klausykitės. Viena tema vienu metu ir niekada „kodėl“.
ask-hint-skip = Pasakykite, kodėl klausiate ir kad galima neatsakyti
ask-hint-pause = Po sunkaus atsakymo padėkokite, patylėkite, pasiūlykite pertrauką
ask-hint-end = Baikite tuo, kas svarbu dabar: „Kas Jums šiandien padėtų?“

## Įvertinimas.

assess-title = Ką užrašėte
assess-hint = Atžymos skaičiuojamos: po vieną kiekvienam klausimui. Jos nesumuojamos, o neatsakyta nėra „ne“.
assess-dimension-of = { $dimension }: { $counts }, iš { $count }
assess-legend-yes = taip
assess-legend-unclear = nežinoma arba nepasakyta
assess-legend-no = ne
assess-legend-not-asked = neklausta
assess-ask-action = Klausti šių
assess-ask-label = Klausti šių: { $dimension }
assess-other-view-hint = Greta rezultato. Jo niekada nesumažina.
assess-refer-action = Toliau: nukreipimas
assess-back-action = Atgal prie klausimų
results-change-none = Nė vienas pavienis atsakymas to nepakeistų
