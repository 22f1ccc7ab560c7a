# Kontrolsaraksts „child-indicators”: ko lasa darbinieks. Uzbūve ir failā checklists/child-indicators.toml.

checklist-child-indicators = Bērni un jaunieši līdz 18 gadiem
    .purpose = Pamanīt cilvēku tirdzniecību, kas skar bērnus. Bērna gadījumā līdzekļi (spēka lietošana, maldināšana, piespiešana) nav jāpierāda.
    .audience = Visi darbinieki; agri nodot bērnu aizsardzības dienestiem
    .when = Jebkura persona, kas ir, saka, ka ir, vai varētu būt jaunāka par 18 gadiem.

## Ar ko bērns ir kopā

section-child-indicators-with-whom = Ar ko bērns ir kopā
indicator-ch-no-parent = Bērnam nav saziņas ar vecākiem vai aizbildņiem, vai bērns nevar pie viņiem nokļūt.
indicator-ch-adult-not-parent = Pieaugušais nevar pierādīt, ka ir bērna vecāks vai ka tam ir atļauja.
indicator-ch-found-claim = Pieaugušais saka, ka bērnu „atradis”.
indicator-ch-adult-answers = Pieaugušais atbild bērna vietā, vai bērns pirms atbildes skatās uz pieaugušo.
indicator-ch-group-unrelated = Bērns ceļo vai dzīvo kopā ar cilvēkiem, kas nav radinieki.
indicator-ch-same-adult = Tas pats pieaugušais, tā pati adrese vai tas pats sponsors parādās pie vairākiem bērniem.
indicator-ch-birth-doc = Dzimšanas apliecības vai vecāku piekrišanas nav, tā ir vēlu izdota, labota vai neatbilst.

## Kā bērns jūtas un izturas

section-child-indicators-behaviour = Kā bērns jūtas un izturas
indicator-ch-afraid = Bērns izskatās nobijies vai neizturas kā šāda vecuma bērns.
indicator-ch-no-details = Bērns nezina, kurp dodas vai kas viņu sagaidīs.
indicator-ch-phone-list = Bērnam līdzi ir tikai tālruņa numurs vai taksometra numurs.
indicator-ch-missing-before = Bērns jau ir pazudis no mājām, skolas vai aprūpes iestādes.
indicator-ch-gifts = Bērnam ir neizskaidrojama nauda, tālrunis vai dārgas lietas no vecāka cilvēka.

## Ekspluatācijas pazīmes

section-child-indicators-exploitation = Ekspluatācijas pazīmes
    .calm = Ikdiena
indicator-ch-works = Bērns dara darbu, kas bērnam nav piemērots.
indicator-ch-works-hours = Bērns strādā daudzas stundas vai naktīs.
indicator-ch-no-school = Kāds nelaiž bērnu skolā, lai bērns strādātu, pelnītu vai rūpētos par mājsaimniecību.
indicator-ch-no-play = Bērnam nav vienaudžu draugu un brīva laika.
indicator-ch-eats-apart = Bērns ēd vai guļ atsevišķi no ģimenes vai sliktos apstākļos.
indicator-ch-sexual = Ir jebkāda pazīme, kas liecina par seksuālu izmantošanu, attēliem vai pieaugušu „draugu”.
    .calm = Ir jebkāda pazīme, kas liecina par seksuālu kontaktu, attēliem vai pieaugušu „draugu”.
indicator-ch-begs-steals = Bērns citu labā ubago, zog, tirgo vai pārnēsā narkotikas.
indicator-ch-marriage = Bērns ir precējies, saderināts vai drīz tiks izprecināts.
indicator-ch-illegal-adoption = Bērns varētu būt nelikumīgi adoptēts, vai par viņu ir maksāts.
indicator-ch-online = Tiešsaistē iepazīts pieaugušais lūdza bērnu slepeni atbraukt vai sūtīt seksuālus attēlus.
