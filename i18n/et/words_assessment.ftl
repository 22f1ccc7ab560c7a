# Hindamise sõnad. Ametnikule mõeldud tekstid.

## Mida ühe tunnuse kohta teatakse. „Ei tea“ ja „Küsimata“ ei tohi kunagi saada samaks sõnaks.

answer-yes = Jah
answer-no = Ei
answer-unclear = Ei tea
answer-declined = Ei soovinud öelda
answer-not-asked = Küsimata
answer-hint = Ei tea = küsisite või vaatasite, aga vastus jäi teadmata. Küsimata = teema ei tulnud jutuks.

## Tulemus, nagu see seisab kirjes, loendites ja tabelites.

band-none-now = Selles vestluses tunnuseid kirja ei pandud
band-not-enough-asked = Veel pole piisavalt küsitud
band-some = Mõned tunnused, mitte terviklik pilt
band-presumed = Eeldatav ohver (töömõiste)

## Miks hindamine jõuab tulemuseni „eeldatav ohver“, iga reegli kohta üks lause.

rule-a-child = Inimene on või võib olla alla 18-aastane ning olemas on vähemalt üks ärakasutamise tunnus või nii palju tunnuseid, kui piisaks täiskasvanu puhul. Lapse puhul ei ole vaja näidata sundi ega pettust.
rule-a1 = ILO muster: piisavalt ärakasutamise tunnuseid, piisavalt värbamise tunnuseid ja piisavalt tunnuseid sihtkohast.
rule-a2 = Piisavalt ärakasutamise tunnuseid ja piisavalt tunnuseid veel ühes rühmas.
rule-a3 = Vähemalt üks ärakasutamise tunnus koos ühe tugeva või kahe keskmise tunnusega, mis viitavad sunnile, pettusele või haavatava seisundi ärakasutamisele.
rule-a4 = Kerjamine, kuriteod, abielu, elundi äravõtmine, surrogaatemadus või lapsendamine: vähemalt üks ärakasutamise tunnus ning vähemalt üks sunni, pettuse või haavatava seisundi ärakasutamise tunnus.
rule-a5 = Inimene ütleb, et teda kasutatakse või kasutati ära sunni, ähvarduse või pettuse abil.
rule-a6 = Ametnik hindab nii ja on põhjuse kirja pannud.
rule-a7 = Üks tugev tunnus värbamisest ja üks tugev tunnus sihtkohast. Ärakasutamine võib olla kavas, kuid veel alustamata.

## Vanus hindamisel.

age-adult = Täiskasvanu
age-child = Alla 18
age-may-be-child = Võib olla alla 18

## Milleks kontrollnimekiri on.

checklist-type-indicator = Tunnused
checklist-type-protocol = Sammud

## Kuidas tunnus teatavaks saab.

kind-observe = Näen või juba tean
kind-ask = Küsin
kind-document = Loen dokumendist
kind-do = Teen

## Millele tunnus viitab.

element-act = Tegu: kuidas inimene sellesse olukorda sattus
element-means = Vahend: kuidas inimest kontrolli all hoitakse
element-purpose = Eesmärk: kuidas inimest ära kasutatakse
element-context = Taust
element-protocol = Samm
element-safety = Turvalisus
element-need = Vajadus
element-risk = Oht

## ILO kuus tunnuste rühma.

dimension-deceptive-recruitment = Pettus värbamisel
dimension-coercive-recruitment = Sund värbamisel
dimension-abuse-of-vulnerability-recruitment = Haavatava seisundi ärakasutamine värbamisel
    .calm = Haavatav seisund värbamisel
dimension-exploitation = Ärakasutamise tingimused
    .calm = Elu- ja töötingimused
dimension-coercion-at-destination = Kontroll sihtkohas
dimension-abuse-of-vulnerability-at-destination = Haavatava seisundi ärakasutamine sihtkohas
    .calm = Haavatav seisund sihtkohas

## Kui palju tunnus ILO loendis kaalub.

strength-strong = Tugev
strength-medium = Keskmine
strength-weak = Nõrk

## Ärakasutamise vormid nagu direktiivis 2011/36/EL koos 2024. aasta muudatusega.

form-labour = Tööalane ärakasutamine
    .calm = Töö
form-sexual = Seksuaalne ärakasutamine
    .calm = Seksuaalteenused
form-begging = Sunnitud kerjamine
    .calm = Kerjamine
form-criminal-activity = Ärakasutamine kuritegelikus tegevuses
    .calm = Pisikuriteod
form-domestic-servitude = Sunniviisiline majapidamistöö
    .calm = Töö majapidamises
form-forced-marriage = Sundabielu
    .calm = Abielu
form-organ-removal = Elundi äravõtmine
    .calm = Elundid
form-illegal-adoption = Ebaseaduslik lapsendamine
    .calm = Lapsendamine
form-surrogacy = Surrogaatemaduse ärakasutamine
    .calm = Surrogaatemadus

## Kelle kohta tunnus käib.

population-any = Kõik
population-adult = Täiskasvanud
population-child = Lapsed

## ILO neli loendit. Tunnuse kaal võib neis erineda.

profile-adult-sexual = Täiskasvanu, seksuaalne ärakasutamine
profile-child-sexual = Laps, seksuaalne ärakasutamine
profile-adult-labour = Täiskasvanu, tööalane ärakasutamine
profile-child-labour = Laps, tööalane ärakasutamine

## Kui palju tunnuse allikast on loetud.

basis-read = Allikas on loetud
basis-partly-read = Allikas on osaliselt loetud
basis-general-knowledge = Üldteadmine, allikat pole loetud

## Kus inimesega kohtutakse.

meeting-place-detention = Vanglas või kinnipidamiskeskuses
meeting-place-visa-interview = Viisavestlusel
