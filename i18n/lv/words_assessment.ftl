# Izvērtējuma vārdi. Teksti darbiniekam.

## Kas zināms par vienu pazīmi. „Nav zināms” un „Nav jautāts” nekad nedrīkst kļūt par vienu un to pašu.

answer-yes = Jā
answer-no = Nē
answer-unclear = Nav zināms
answer-declined = Negribēja teikt
answer-not-asked = Nav jautāts
answer-hint = Nav zināms = skatījāties vai jautājāt, bet joprojām nav skaidrs. Nav jautāts = par to nav runāts.

## Rezultāts ierakstā, sarakstos un tabulās. Virsraksti uz ekrāna ir failā results.ftl.

band-none-now = Šajā sarunā pazīmes nav fiksētas
band-not-enough-asked = Pagaidām jautāts par maz
band-some = Dažas pazīmes, aina nav pilnīga
band-presumed = Iespējamais upuris (darba termins)

## Kāpēc izvērtējumā ir „iespējamais upuris”, viens teikums katram noteikumam. SDO ir Starptautiskā Darba organizācija.

rule-a-child = Persona ir vai varētu būt jaunāka par 18 gadiem, un ir vismaz viena ekspluatācijas pazīme vai tik daudz pazīmju, cik pietiktu pieaugušajam. Bērna gadījumā piespiešana vai maldināšana nav jāpierāda.
rule-a1 = SDO modelis: pietiekami daudz ekspluatācijas pazīmju, pietiekami daudz vervēšanas pazīmju un pietiekami daudz pazīmju vietā, uz kuru persona nogādāta.
rule-a2 = Pietiekami daudz ekspluatācijas pazīmju un pietiekami daudz pazīmju vēl vienā grupā.
rule-a3 = Vismaz viena ekspluatācijas pazīme un viena spēcīga vai divas vidējas piespiešanas, maldināšanas vai ievainojamības izmantošanas pazīmes.
rule-a4 = Ubagošana, noziedzīgas darbības, laulība, orgāna izņemšana, surogātmaternitāte vai adopcija: vismaz viena ekspluatācijas pazīme un vismaz viena piespiešanas, maldināšanas vai ievainojamības izmantošanas pazīme.
rule-a5 = Persona saka, ka to ekspluatē vai ekspluatēja ar spēku, draudiem vai maldināšanu.
rule-a6 = Tā vērtē amatpersona, un iemesls ir pierakstīts.
rule-a7 = Viena spēcīga vervēšanas pazīme un viena spēcīga pazīme galamērķī. Ekspluatācija var būt iecerēta, bet vēl nav sākusies.

## Vecums izvērtējumā.

age-adult = Pieaugusi persona
age-child = Nav 18 gadu
age-may-be-child = Varbūt nav 18 gadu

## Kam kontrolsaraksts domāts.

checklist-type-indicator = Pazīmes
checklist-type-protocol = Soļi

## Kā pazīme kļūst zināma.

kind-observe = Redzams vai jau zināms
kind-ask = Jautāt
kind-document = Izlasīt dokumentā
kind-do = Darīt

## Par ko pazīme liecina. Darbība, līdzekļi un mērķis ir trīs cilvēku tirdzniecības juridiskie elementi.

element-act = Darbība: kā persona nonāca šajā situācijā
element-means = Līdzekļi: kā personu kontrolē
element-purpose = Mērķis: kā personu ekspluatē
element-context = Konteksts
element-protocol = Solis
element-safety = Drošība
element-need = Vajadzība
element-risk = Risks

## SDO sešas pazīmju grupas.

dimension-deceptive-recruitment = Maldināšana vervējot
dimension-coercive-recruitment = Piespiešana vervējot
dimension-abuse-of-vulnerability-recruitment = Ievainojamības izmantošana vervējot
    .calm = Ievainojamība vervējot
dimension-exploitation = Ekspluatācijas apstākļi
    .calm = Dzīves un darba apstākļi
dimension-coercion-at-destination = Kontrole galamērķī
dimension-abuse-of-vulnerability-at-destination = Ievainojamības izmantošana galamērķī
    .calm = Ievainojamība galamērķī

## Cik daudz pazīme sver SDO sarakstā.

strength-strong = Spēcīga
strength-medium = Vidēja
strength-weak = Vāja

## Ekspluatācijas veidi saskaņā ar Direktīvu 2011/36/ES un tās 2024. gada grozījumiem.

form-labour = Darbaspēka ekspluatācija
    .calm = Darbs
form-sexual = Seksuāla izmantošana
    .calm = Seksuāli pakalpojumi
form-begging = Piespiedu ubagošana
    .calm = Ubagošana
form-criminal-activity = Izmantošana noziedzīgās darbībās
    .calm = Sīki pārkāpumi
form-domestic-servitude = Mājkalpība
    .calm = Darbs mājsaimniecībā
form-forced-marriage = Piespiedu laulība
    .calm = Laulība
form-organ-removal = Orgānu izņemšana
    .calm = Orgāni
form-illegal-adoption = Nelikumīga adopcija
    .calm = Adopcija
form-surrogacy = Surogātmaternitātes ekspluatācija
    .calm = Surogātmaternitāte

## Uz ko pazīme attiecas.

population-any = Visi
population-adult = Pieaugušie
population-child = Bērni

## SDO četri saraksti. Katrā pazīme var svērt citādi.

profile-adult-sexual = Pieaugušais, seksuāla izmantošana
profile-child-sexual = Bērns, seksuāla izmantošana
profile-adult-labour = Pieaugušais, darbaspēka ekspluatācija
profile-child-labour = Bērns, darbaspēka ekspluatācija

## Cik pilnīgi izlasīts pazīmes avots.

basis-read = Avots ir izlasīts
basis-partly-read = Avots ir izlasīts daļēji
basis-general-knowledge = Vispārīgas zināšanas, avots nav lasīts

## Tikšanās vieta, kurai ir savs saraksts. Persona to var izlasīt.

meeting-place-detention = Cietumā vai aizturēšanas vietā
meeting-place-visa-interview = Vīzas intervijā
