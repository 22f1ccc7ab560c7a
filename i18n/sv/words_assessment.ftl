# Ord i en bedömning. Texter för personal: här får ett tecken kallas indikator.

## Vad som är känt om en indikator. ”Vet ej” och ”Ej frågat” får aldrig bli samma ord.

answer-yes = Ja
answer-no = Nej
answer-unclear = Vet ej
answer-declined = Ville inte svara
answer-not-asked = Ej frågat
answer-hint = Vet ej = du har tittat efter eller frågat men vet fortfarande inte. Ej frågat = det har inte kommit upp.

## Utfallet i akten, i listor och tabeller.

band-none-now = Inga tecken noterade i det här samtalet
band-not-enough-asked = För lite frågat hittills
band-some = Några tecken, inte hela bilden
band-presumed = Förmodat offer (arbetsbegrepp)

## Varför en bedömning blir ”förmodat”, en mening per regel. ILO är Internationella arbetsorganisationen.

rule-a-child = Personen är eller kan vara under 18 år, och det finns minst ett tecken på exploatering eller så mycket som skulle räcka för en vuxen. För ett barn behöver varken tvång eller vilseledande visas.
rule-a1 = ILO:s mönster: tillräckligt många tecken på exploatering, tillräckligt från rekryteringen och tillräckligt från platsen dit personen fördes.
rule-a2 = Tillräckligt många tecken på exploatering och tillräckligt i en annan grupp av tecken.
rule-a3 = Minst ett tecken på exploatering, tillsammans med ett starkt eller två medelstarka tecken på tvång, vilseledande eller utnyttjande av utsatt situation.
rule-a4 = Tiggeri, brott, äktenskap, avlägsnande av organ, surrogatmoderskap eller adoption: minst ett tecken på exploatering och minst ett på tvång, vilseledande eller utnyttjande av utsatt situation.
rule-a5 = Personen berättar om att utnyttjas eller ha utnyttjats genom tvång, hot eller vilseledande.
rule-a6 = Handläggaren bedömer det så och har skrivit varför.
rule-a7 = Ett starkt tecken från rekryteringen och ett starkt tecken från destinationen. Exploateringen kan vara planerad men ännu inte ha börjat.

## Ålder i en bedömning.

age-adult = Vuxen
age-child = Under 18 år
age-may-be-child = Kan vara under 18

## Vad en checklista är till för.

checklist-type-indicator = Tecken
checklist-type-protocol = Steg

## Hur en indikator blir känd.

kind-observe = Syns eller är redan känt
kind-ask = Fråga
kind-document = Läs i en handling
kind-do = Gör

## Vad en indikator talar för. Handling, medel och syfte är de tre rättsliga elementen i människohandel.

element-act = Handling: hur personen hamnade i situationen
element-means = Medel: hur personen kontrolleras
element-purpose = Syfte: hur personen utnyttjas
element-context = Sammanhang
element-protocol = Steg
element-safety = Säkerhet
element-need = Behov
element-risk = Risk

## ILO:s sex grupper av tecken. Två gäller rekryteringen, två destinationen.

dimension-deceptive-recruitment = Vilseledande vid rekryteringen
dimension-coercive-recruitment = Tvång vid rekryteringen
dimension-abuse-of-vulnerability-recruitment = Utnyttjande av utsatt situation vid rekryteringen
    .calm = Utsatt situation vid rekryteringen
dimension-exploitation = Exploaterande förhållanden
    .calm = Levnads- och arbetsförhållanden
dimension-coercion-at-destination = Kontroll på destinationen
dimension-abuse-of-vulnerability-at-destination = Utnyttjande av utsatt situation på destinationen
    .calm = Utsatt situation på destinationen

## Hur tungt en indikator väger i ILO:s lista.

strength-strong = Starkt
strength-medium = Medelstarkt
strength-weak = Svagt

## Former av exploatering enligt direktiv 2011/36/EU med ändringen 2024.

form-labour = Arbetskraftsexploatering
    .calm = Arbete
form-sexual = Sexuell exploatering
    .calm = Sexuella tjänster
form-begging = Påtvingat tiggeri
    .calm = Tiggeri
form-criminal-activity = Exploatering i brottslig verksamhet
    .calm = Småbrott
form-domestic-servitude = Hushållsslaveri
    .calm = Arbete i hushåll
form-forced-marriage = Tvångsäktenskap
    .calm = Äktenskap
form-organ-removal = Avlägsnande av organ
    .calm = Organ
form-illegal-adoption = Olaglig adoption
    .calm = Adoption
form-surrogacy = Exploatering genom surrogatmoderskap
    .calm = Surrogatmoderskap

## Vem en indikator gäller.

population-any = Alla
population-adult = Vuxna
population-child = Barn

## ILO:s fyra listor. En indikator kan väga olika i dem.

profile-adult-sexual = Vuxen, sexuell exploatering
profile-child-sexual = Barn, sexuell exploatering
profile-adult-labour = Vuxen, arbetskraftsexploatering
profile-child-labour = Barn, arbetskraftsexploatering

## Hur mycket av källan till en indikator som har lästs.

basis-read = Källan är läst
basis-partly-read = Källan är delvis läst
basis-general-knowledge = Allmän kunskap, ingen källa läst

## Var man möter personen, där en egen lista är till hjälp. Personen kan läsa det.

meeting-place-detention = I fängelse, häkte eller förvar
meeting-place-visa-interview = Vid en visumintervju
