# Kāpēc kontaktu iesaka vai neiesaka. Darbinieks šos teikumus lasa citu zem cita un izlemj.

## Kas noteikti der.

reason-emergency = Ja ir tūlītējas briesmas dzīvībai
reason-child-protection = Var rīkoties bērna labā
reason-in-country = Valstī, kurā persona atrodas
reason-own-nationals = Palīdz saviem valstspiederīgajiem ārzemēs
reason-reachable-from-here = Sasniedzams no Jūsu biroja
reason-serves-age = Palīdz šāda vecuma cilvēkiem
reason-serves-sex = Palīdz tādiem cilvēkiem kā šī persona, vīrietim, sievietei vai citam
reason-serves-form = Pārzina šo ekspluatācijas veidu
reason-presumed-ok = Palīdz pirms formālas identificēšanas
reason-residence-any = Palīdz neatkarīgi no uzturēšanās tiesībām
reason-cooperation-not-required = Palīdz bez sadarbības ar policiju
reason-not-police = Nav policijas daļa
reason-specialised = Specializējas cilvēku tirdzniecības jautājumos
reason-first-contact = Valsts vadlīnijās nosaukts pirmais
reason-one-stop = Ved pie visu veidu palīdzības
reason-open-now = Tagad ir atvērts
reason-speaks-language = Runā personas valodā
reason-meets-need = Atbilst vajadzībai, ko atzīmējāt

## Kas nav zināms. Jautājumi kontaktam vai personai, pirms uz to paļauties.

ask-first-serves-age = Vai viņi palīdz šāda vecuma cilvēkiem?
ask-first-serves-sex = Vai viņi palīdz vīriešiem, sievietēm, visiem?
ask-first-serves-form = Vai viņi palīdz šāda ekspluatācijas veida gadījumā?
ask-first-residence = Vai viņi palīdz neatkarīgi no uzturēšanās tiesībām?
ask-first-cooperation = Vai palīdzība ir atkarīga no sadarbības ar policiju?
ask-first-identification = Vai palīdzība ir atkarīga no formālas identificēšanas?
ask-first-speaks-language = Vai viņi runā personas valodā?
ask-first-opening-hours = Kad viņi strādā?
ask-first-reachable-from-here = Vai numurs ir sazvanāms no Jūsu biroja?
ask-first-does-it-inform-police = Vai viņi informē policiju?
ask-first-home-state-contact = Vai saziņa ar personas valsti ir droša un vēlama?

## Kur jābūt uzmanīgiem.

caution-never-checked = Neviens nav piezvanījis, lai šo kontaktu pārbaudītu
caution-past-review = Pārbaudiet, pirms uz to paļauties: nākamā pārbaude ir nokavēta
caution-blocked = Sen nav pārbaudīts. Atrodiet citu kontaktu vai vispirms piezvaniet, lai pārbaudītu.
caution-number-unconfirmed = Numurs avotā nav atrasts
caution-may-inform-police = Var informēt policiju vai migrācijas dienestu. Nesauciet vārdu un pirms jebkādas novirzīšanas pasakiet to personai.
caution-professionals-only = Uz šo līniju zvanāt Jūs. Tā nav domāta personai.
caution-may-not-connect-from-abroad = No ārzemēm var nebūt sazvanāms. Zvaniet uz numuru starptautiskajā formātā.
caution-rings-elsewhere = Uz šo numuru zvana pati persona. Ja zvanīsiet no sava biroja, atbildēs cita valsts.
caution-sources-conflict = Avoti ir pretrunīgi
caution-capacity = Var nebūt brīvu vietu
caution-for-the-child-to-talk = Šeit bērns var izrunāties. Rīkoties bērna labā tas nevar.

## Kāpēc kontakts neder. Tas tomēr ir sarakstā, lai darbinieks varētu lemt citādi.

because-serves-women-only = Palīdz tikai sievietēm
because-serves-men-only = Palīdz tikai vīriešiem
because-serves-children-only = Palīdz tikai bērniem
because-serves-adults-only = Palīdz tikai pieaugušajiem
because-other-form = Domāts citam ekspluatācijas veidam
because-formal-identification-required = Palīdz tikai pēc formālas identificēšanas
because-cooperation-required = Palīdz tikai tiem, kas sadarbojas ar policiju
because-irregular-only = Palīdz tikai cilvēkiem bez uzturēšanās tiesībām
because-third-country-only = Palīdz tikai ārpus ES un EEZ esošu valstu pilsoņiem
because-nationals-only = Palīdz tikai saviem valstspiederīgajiem
because-not-in-service-here = Nedarbojas tur, kur persona atrodas
because-professionals-only = Līnija domāta speciālistiem, bet zvanītu persona
because-own-mission = Iesaistīts kāds, kas saistīts ar Jūsu pārstāvniecību
because-police-not-asked = Persona nav lūgusi policijas palīdzību
because-home-state = Saziņa ar personas valsti: vēl nav jautāts, persona nevēlas vai nav droši

## Ko ar kontaktu var darīt, ievērojot personas piekrišanu.

action-call = Zvanīt
action-call-for-advice-without-name = Zvanīt pēc padoma, nesaucot vārdu
action-give-number = Iedot numuru personai
action-refer-with-consent = Novirzīt ar personas piekrišanu

## Kas jāzina pirms kontakta izvēles.

warning-no-contacts-here = Sarakstā nav kontaktu šajā valstī. Zvaniet savas ministrijas dežurantam.
warning-no-national-helpline = Šai valstij sarakstā nav valsts palīdzības tālruņa
warning-state-may-penalise = Šajā valstī var sodīt arī cilvēkus, kurus kāds ekspluatējis. Pirms saziņas ar tās iestādēm konsultējieties ar speciālistu.
warning-mission-conflict = Var būt iesaistīts kāds, kas saistīts ar amatpersonu vai Jūsu pārstāvniecību. Risiniet to ārpus pārstāvniecības un stāstiet tikai tiem, kam tas jāzina.
warning-child-first = Izturieties pret personu kā pret bērnu, kamēr iestāde nav lēmusi citādi. Vispirms – bērnu aizsardzība.
warning-no-child-authority-on-file = Bērnu aizsardzības iestādes šeit sarakstā nav. Zvaniet uz ārkārtas tālruni un lūdziet dežurējošo bērnu aizsardzības vai sociālo dienestu.
warning-asylum-advice-first = Pirms saziņas ar personas valsti saņemiet padomu par patvērumu
warning-clock-before-content = Šī datora pulkstenis rāda agrāku datumu nekā kontaktu saraksts. Iestatiet pulksteni: citādi nevar zināt, cik vecs ir kontakts.
