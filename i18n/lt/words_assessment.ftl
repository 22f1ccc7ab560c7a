# Vertinimo žodžiai. Tekstai darbuotojams.

## Kas žinoma apie vieną požymį. „Nežinoma“ ir „Neklausta“ niekada neturi tapti tuo pačiu žodžiu.

answer-yes = Taip
answer-no = Ne
answer-unclear = Nežinoma
answer-declined = Nenorėjo sakyti
answer-not-asked = Neklausta
answer-hint = Nežinoma – žiūrėjote arba klausėte ir vis tiek nežinote. Neklausta – apie tai nebuvo kalbos.

## Rezultatas, kaip jis stovi įraše, sąrašuose ir lentelėse.

band-none-now = Per šį pokalbį požymių neužrašyta
band-not-enough-asked = Dar klausta per mažai
band-some = Yra požymių, bet ne visas vaizdas
band-presumed = Galima auka (darbinis terminas)

## Kodėl vertinimas tai rodo, po vieną sakinį kiekvienai taisyklei. TDO – Tarptautinė darbo organizacija.

rule-a-child = Asmuo yra arba gali būti jaunesnis nei 18 metų, ir yra bent vienas išnaudojimo požymis arba tiek požymių, kiek pakaktų suaugusiajam. Dėl vaiko jėgos ar apgaulės įrodyti nereikia.
rule-a1 = TDO modelis: pakanka išnaudojimo požymių, pakanka verbavimo požymių ir pakanka požymių iš vietos, į kurią asmuo nuvežtas.
rule-a2 = Pakanka išnaudojimo požymių ir pakanka požymių dar vienoje grupėje.
rule-a3 = Bent vienas išnaudojimo požymis ir vienas stiprus arba du vidutiniai jėgos, apgaulės ar pasinaudojimo pažeidžiamumu požymiai.
rule-a4 = Elgetavimas, nusikaltimai, santuoka, organų paėmimas, surogatinė motinystė ar įvaikinimas: bent vienas išnaudojimo požymis ir bent vienas jėgos, apgaulės ar pasinaudojimo pažeidžiamumu požymis.
rule-a5 = Asmuo sako, kad yra arba buvo išnaudojamas jėga, grasinimais ar apgaule.
rule-a6 = Taip mano pareigūnas ir užrašė kodėl.
rule-a7 = Vienas stiprus verbavimo požymis ir vienas stiprus požymis iš paskirties vietos. Išnaudojimas gali būti planuojamas ir dar neprasidėjęs.

## Amžius vertinant.

age-adult = Suaugęs asmuo
age-child = Iki 18 metų
age-may-be-child = Gali būti iki 18 metų

## Kam skirtas kontrolinis sąrašas.

checklist-type-indicator = Požymiai
checklist-type-protocol = Žingsniai

## Kaip sužinoma apie požymį.

kind-observe = Matoma arba jau žinoma
kind-ask = Klausti
kind-document = Skaityti dokumente
kind-do = Atlikti

## Ką požymis rodo. Veika, priemonės ir tikslas – trys teisiniai prekybos žmonėmis elementai.

element-act = Veika: kaip asmuo pateko į šią padėtį
element-means = Priemonės: kaip asmuo kontroliuojamas
element-purpose = Tikslas: kaip asmuo išnaudojamas
element-context = Aplinkybės
element-protocol = Žingsnis
element-safety = Saugumas
element-need = Poreikis
element-risk = Rizika

## Šešios TDO požymių grupės.

dimension-deceptive-recruitment = Apgaulė verbuojant
dimension-coercive-recruitment = Prievarta verbuojant
dimension-abuse-of-vulnerability-recruitment = Pasinaudojimas pažeidžiamumu verbuojant
    .calm = Pažeidžiamumas verbuojant
dimension-exploitation = Išnaudojimo sąlygos
    .calm = Gyvenimo ir darbo sąlygos
dimension-coercion-at-destination = Kontrolė paskirties vietoje
dimension-abuse-of-vulnerability-at-destination = Pasinaudojimas pažeidžiamumu paskirties vietoje
    .calm = Pažeidžiamumas paskirties vietoje

## Požymio svoris TDO sąraše.

strength-strong = Stiprus
strength-medium = Vidutinis
strength-weak = Silpnas

## Išnaudojimo formos, kaip Direktyvoje 2011/36/ES su 2024 m. pakeitimu.

form-labour = Išnaudojimas darbui
    .calm = Darbas
form-sexual = Seksualinis išnaudojimas
    .calm = Seksualinės paslaugos
form-begging = Priverstinis elgetavimas
    .calm = Elgetavimas
form-criminal-activity = Išnaudojimas nusikalstamai veiklai
    .calm = Smulkūs nusikaltimai
form-domestic-servitude = Išnaudojimas namų ūkyje
    .calm = Darbas namų ūkyje
form-forced-marriage = Priverstinė santuoka
    .calm = Santuoka
form-organ-removal = Organų paėmimas
    .calm = Organai
form-illegal-adoption = Neteisėtas įvaikinimas
    .calm = Įvaikinimas
form-surrogacy = Išnaudojimas surogatinei motinystei
    .calm = Surogatinė motinystė

## Apie ką požymis.

population-any = Visi
population-adult = Suaugusieji
population-child = Vaikai

## Keturi TDO sąrašai.

profile-adult-sexual = Suaugęs asmuo, seksualinis išnaudojimas
profile-child-sexual = Vaikas, seksualinis išnaudojimas
profile-adult-labour = Suaugęs asmuo, išnaudojimas darbui
profile-child-labour = Vaikas, išnaudojimas darbui

## Kiek perskaitytas požymio šaltinis.

basis-read = Šaltinis perskaitytas
basis-partly-read = Perskaityta šaltinio dalis
basis-general-knowledge = Bendros žinios, šaltinis neskaitytas

## Kur susitinkama su asmeniu. Asmuo gali tai skaityti.

meeting-place-detention = Kalėjime ar sulaikymo vietoje
meeting-place-visa-interview = Per pokalbį dėl vizos
