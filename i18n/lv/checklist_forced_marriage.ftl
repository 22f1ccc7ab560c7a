# Kontrolsaraksts „forced-marriage”: ko lasa darbinieks. Uzbūve ir failā checklists/forced-marriage.toml.

checklist-forced-marriage = Piespiedu laulība un ekspluatācija laulībā
    .purpose = Pamanīt piespiedu laulību ārzemēs un laulību, ko izmanto darbaspēka vai seksuālai ekspluatācijai vai statusa dēļ.
    .audience = Darbinieki, kas veic sarunas; vīzu darbinieki laulāto lietās
    .when = Valstspiederīgais ārzemēs lūdz palīdzību, vai darbinieks ģimenes lietā redz brīdinājuma zīmes.

## Pazīmes

section-forced-marriage-signs = Pazīmes
indicator-fm-not-chosen = Persona laulāto neizvēlējās vai nevar atteikties no laulības.
indicator-fm-passport-taken = Pēc ierašanās ģimene atņēma pasi vai biļeti.
indicator-fm-one-way = Personu aizveda „brīvdienās” un neļauj atgriezties.
indicator-fm-kept-in = Personai vairs neļauj iet ārā, būt vienai vai zvanīt draugiem.
indicator-fm-pressure = Personai draud, to sit vai smagi spiež piekrist laulībai.
indicator-fm-honour = Persona baidās, ka tai nodarīs pāri „kauna” vai „goda” dēļ.
indicator-fm-knows-little = Persona ļoti maz zina par nākamo laulāto vai ceļojumu.
indicator-fm-school-term = Jaunieti mācību laikā uz ilgu laiku aizved uz ārzemēm.
indicator-fm-payment = Personu bez tās piekrišanas atdeva laulībā par naudu vai parāda dzēšanai (tradicionāls pūrs vai dāvana nav pazīme).
indicator-fm-servant = Laulībā personai liek strādāt, ubagot vai nodarboties ar seksu ar citiem.
indicator-fm-spouse-status = Laulātais draud ar uzturēšanās atļauju vai bērniem.
