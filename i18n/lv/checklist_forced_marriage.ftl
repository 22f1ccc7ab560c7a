# Kontrolsaraksts „forced-marriage”: ko lasa darbinieks. Uzbūve ir failā checklists/forced-marriage.toml.

checklist-forced-marriage = Piespiedu laulība un ekspluatācija laulībā
    .purpose = Pamanīt piespiedu laulību ārzemēs un laulību, ko izmanto darbaspēka vai seksuālai ekspluatācijai vai statusa dēļ.
    .audience = Darbinieki, kas veic sarunas; vīzu darbinieki laulāto lietās
    .when = Valstspiederīgais ārzemēs lūdz palīdzību, vai darbinieks ģimenes lietā redz brīdinājuma zīmes.

## Pazīmes

section-forced-marriage-signs = Pazīmes
indicator-fm-not-chosen = Persona laulāto neizvēlējās vai nevar atteikties no laulības.
    .example = Jauns vīrietis e-pastā raksta, ka piektdien ir viņa kāzas un ka vecāki tikai smejas, kad viņš saka „nē”.
    .ordinary = Sarunātā laulībā ģimenes piedāvā, bet izlemj pāris; pajautājiet, kas notiktu pēc atteikuma.
indicator-fm-passport-taken = Pēc ierašanās ģimene atņēma pasi vai biļeti.
    .example = Studente stāsta, ka tēvocis lidostā „drošības labad” savācis visu pases un viņējo neatdod.
    .ordinary = Ģimenes ceļojumā dokumentus bieži glabā kopā; svarīgi, vai persona savējos dabū, kad palūdz.
indicator-fm-one-way = Personu aizveda „brīvdienās” un neļauj atgriezties.
    .example = Zvana deviņpadsmitgadīga sieviete: divas nedēļas pie vecmāmiņas ilgst jau piekto mēnesi, un viņas lidojumu tēvs atcēlis.
    .ordinary = Ciemošanos var paildzināt arī slimība, bēres vai naudas trūkums, bet tad katrs drīkst aizbraukt.
indicator-fm-kept-in = Personai vairs neļauj iet ārā, būt vienai vai zvanīt draugiem.
    .example = Kopš saderināšanās, stāsta zvanītāja, brālis visur iet viņai līdzi un ir nomainījis viņas tālruņa kodu.
    .ordinary = Svešā vai nedrošā vietā ģimene var turēt cilvēku tuvumā aiz rūpēm; pajautājiet, vai vēlēšanos iziet kāds uzklausa.
indicator-fm-pressure = Personai draud, to sit vai smagi spiež piekrist laulībai.
    .example = Veikala pārdevējs stāsta, ka tēvs zvērējis izdzīt māti no mājām, ja dēls līgavu nepieņems.
    .ordinary = Vecāki var lūgties un pierunāt un tomēr pieņemt atteikumu; ja mājās draud vai sit, palīdzība pienākas jebkurā gadījumā.
indicator-fm-honour = Persona baidās, ka tai nodarīs pāri „kauna” vai „goda” dēļ.
    .example = Jauns vīrietis stāsta, ka ģimene uzzinājusi par viņa attiecībām ar puisi un tēvoči tagad runā par „kauna nomazgāšanu”.
    .ordinary = Dažs baidās no tenkām vai strīda, cits – no vardarbības mājās, kaut laulība nav plānota, un aizsardzība tam vajadzīga tikpat ļoti.
indicator-fm-knows-little = Persona ļoti maz zina par nākamo laulāto vai ceļojumu.
    .example = Jautāta par līgavaini, vīzas pieprasītāja nosauc vārdu, bet ne vecumu, ne darbu un nevar pateikt, kur abi dzīvos.
    .ordinary = Pāris, kas iepazinies nesen vai caur radiniekiem, viens par otru var zināt maz, un tomēr abi precas labprāt.
indicator-fm-school-term = Jaunieti mācību laikā uz ilgu laiku aizved uz ārzemēm.
    .example = Piecpadsmitgadīgas meitenes lietā ir marta biļete vienā virzienā un vēstule, kurā skola jautā, kur viņa ir.
    .ordinary = Ģimenes mācību laikā brauc prom arī slimības, nāves gadījuma vai pārcelšanās dēļ; bērns tik un tā jāuzklausa divatā.
indicator-fm-payment = Personu bez tās piekrišanas atdeva laulībā par naudu vai parāda dzēšanai (tradicionāls pūrs vai dāvana nav pazīme).
    .example = Sieviete stāsta, ka patēva parāds dzēsts dienā, kad viņu izprecināja aizdevējam; viņai neviens nejautāja.
    .ordinary = Pūrs un dāvanas starp ģimenēm daudzviet ir paraža; pajautājiet, vai persona piekrita un vai varēja atteikties.
indicator-fm-servant = Laulībā personai liek strādāt, ubagot vai nodarboties ar seksu ar citiem.
    .example = Vīrietis, kas ieprecējies maiznieka ģimenē, stāsta, ka no diviem naktī cep bez algas un nedrīkst to pārtraukt.
    .ordinary = Laulātie mājas darbus vai darbu ģimenes veikalā bieži dala nevienlīdzīgi; pajautājiet, kas notiek, ja viens atsakās vai saslimst.
indicator-fm-spouse-status = Laulātais draud ar uzturēšanās atļauju vai bērniem.
    .example = Kāda māte rāda vīra ziņu: ja viņa aizies, viņš panāks, ka atļauju anulē, un bērnus viņa neredzēs.
    .ordinary = Tādi vārdi krīt arī rūgtas šķiršanās laikā; padoms par atļauju un aizgādību personai palīdz jebkurā gadījumā.
