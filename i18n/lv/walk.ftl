# Vadītais izvērtējums terminālī. Katru tekstu lasa ekrāna lasītājs, un tas ietilpst 80 kolonnās.

walk-welcome =
    Guidepost: no pirmās pazīmes līdz palīdzībai.
    Pilnīga pārliecība nav vajadzīga. Jebkuru jautājumu var atstāt tukšu.

walk-commands =
    Ierakstiet numuru un nospiediet Enter. Tikai Enter atstāj jautājumu, kā ir.
      ?  šī palīdzība     <  solis atpakaļ    >  nākamais solis
      j  soļu saraksts    !  drošība tagad    q  beigt šeit

home-title = Kas Jums vajadzīgs?
walk-home-with-me = Pie manis tagad kāds ir: vispirms drošība, ko teikt, kam zvanīt
walk-home-find-help = Kur zvanīt: palīdzības tālruņi un kontakti pa valstīm

walk-prompt-number = Numurs:
walk-prompt-numbers = Numuri, atdalīti ar komatu:
walk-prompt-answer = 1 jā, 2 nē, 3 nav zināms, 4 negribēja teikt, 0 nav jautāts, s izlaist daļu:
walk-prompt-country = Valsts, nosaukums vai kods:
walk-prompt-contact = Kontakta numurs, + visiem, Enter – tālāk:
walk-prompt-find = Meklēt:
walk-find-label = Ierakstiet valsti, pilsētu, organizāciju vai tālruņa numuru
walk-prompt-unknown = { $count ->
    [zero] Ierakstiet numurus no 1 līdz { $count } vai nospiediet Enter, lai izlaistu.
    [one] Ierakstiet numurus no 1 līdz { $count } vai nospiediet Enter, lai izlaistu.
   *[other] Ierakstiet numurus no 1 līdz { $count } vai nospiediet Enter, lai izlaistu.
}
walk-yes = Jā
walk-no = Nē

walk-jump-label = Kurš solis?

## Drošība

walk-safety-title = Drošība

## Piekrišana

walk-consent-title = Piekrišana
consent-identity-label = Vai persona piekrīt, ka kontaktam pasaka, kas tā ir?
walk-consent-needed = Izvēlieties vienu. Nekas netiek saglabāts, kamēr personai nav jautāts.
walk-consent-why-not-asked = Kāpēc personai nevarēja pajautāt?
walk-consent-information = Nekas netiek saglabāts. Šeit redzams, kam zvanīt. Vispirms pajautājiet, vai personai ir droši nēsāt līdzi numuru.

## Vērot un jautāt

walk-forms-title = Pēc kā tas izskatās
walk-forms-label = Pēc kā tas izskatās? Var būt vairāki, var nebūt neviena.
walk-observe-title = Vērot
observe-intro = Tikai tas, ko varat redzēt vai jau zināt. Par to tagad nejautājiet.
walk-ask-title = Jautāt
ask-intro = Jautājiet tikai tad, ja tas ir droši, divatā un persona piekrita. Var izlaist un pārtraukt.
walk-ask-says-exploited = Vai persona saka, ka to piespieda, tai draudēja vai to maldināja?
walk-parts-label = Kura daļa? Ar Enter pāriet uz nākamo soli.
walk-parts-progress = { $list }: { $title } ({ $answered } no { $count })
walk-answer-unknown = Ierakstiet 1, 2, 3, 4 vai 0. Enter atstāj, kā ir, s izlaiž daļu.

## Izvērtēt

walk-assess-title = Ko Jūs pierakstījāt
walk-assess-more = Vai kaut ko pievienot? Ar Enter tālāk – kam zvanīt.
walk-assess-judgement = Piedāvāt novirzīšanu pēc sava vērtējuma
walk-assess-judgement-prompt = Kāpēc, vienā teikumā:
walk-assess-other-view = Cits viedoklis, ko glabā līdzās rezultātam
walk-assess-other-view-prompt = Jūsu viedoklis:
walk-assess-wishes = Ko persona vēlas
walk-assess-wishes-prompt = Kā persona to saka:

## Novirzīt

walk-refer-title = Novirzīt
walk-refer-hint = Šie jautājumi nosaka, kam zvanīt. Ko nezināt, izlaidiet: tas nekad nevienam neliedz palīdzību.
walk-refer-where = Kur persona ir tagad?
walk-refer-post = No kurienes zvanāt?
walk-refer-national = Kāda ir personas valstspiederība?
walk-refer-exploited = Kur tas notika?
walk-refer-sex = Sieviete vai vīrietis?
walk-refer-residence = Vai personai ir dokumenti, kas ļauj uzturēties?
walk-refer-police = Vai persona vēlas saziņu ar policiju?
walk-refer-who = Kurš zvanīs?
walk-refer-home-state = Vai saziņa ar personas valsti ir droša un vēlama?
walk-refer-mission = Vai ir iesaistīta amatpersona vai šī pārstāvniecība?
walk-refer-choose = Ierakstiet kontakta numuru, lai to pilnībā apskatītu un izvēlētos.
walk-refer-outcome = Kas notika?
walk-refer-note = Piezīme nākamajam darbiniekam (fakti un personas teiktais):

## Pierakstīt

walk-record-title = Pierakstīt
walk-record-minimum = Rakstiet tik maz, cik nākamajam darbiniekam vajag. Faktus un personas teikto, nevis viedokli: to var lasīt tiesa. Citu cilvēku vārdus nerakstiet.
walk-record-name = Vārds, kā to saka persona (var atstāt tukšu):
walk-record-safe-contact = Drošs veids, kā sazināties (var atstāt tukšu):
walk-record-follow-up = Atgādinājums, piemēram, 2026-11-30 (var atstāt tukšu):
walk-record-follow-up-what = Kas tad jāizdara:
walk-record-label = Kas ar šīm atbildēm notiks?
walk-record-save = Saglabāt lietu
walk-record-seal = Aizzīmogot, pievienot vēlāk
walk-record-nothing = Neko nepaturēt
walk-record-empty = Nekas nav pierakstīts, tāpēc nekas netiek paturēts.
walk-record-forgotten = Nekas nav paturēts.
walk-record-saved = Saglabāts kā { $label }. To var izlasīt tikai tie, kam ir paroles frāze.
walk-record-sealed = Aizzīmogots šajā datorā. To varēs izlasīt pēc nākamās atbloķēšanas.
walk-record-date-unknown = Ierakstiet datumu, piemēram, 2026-11-30.
walk-record-waiting = { $count ->
    [zero] { $count } aizzīmogoti izvērtējumi gaida pievienošanu lietām. Tos pievienos, kad glabātavu nākamreiz atbloķēs.
    [one] { $count } aizzīmogots izvērtējums gaida pievienošanu lietām. To pievienos, kad glabātavu nākamreiz atbloķēs.
   *[other] { $count } aizzīmogoti izvērtējumi gaida pievienošanu lietām. Tos pievienos, kad glabātavu nākamreiz atbloķēs.
}
walk-leave-label = Vai beigt šeit? Kas ar atbildēm notiks?

## Glabātava

vault-create-title = Aizsargāt lietas šajā datorā
vault-create-hint = Lietas var izlasīt ikviens, kam ir paroles frāze. Bez tās – neviens, arī Jūsu IT nodaļa ne.
vault-passphrase-prompt = Paroles frāze:
vault-passphrase-new-prompt = Jaunā paroles frāze:
vault-passphrase-repeat-prompt = Atkārtojiet paroles frāzi:
vault-passphrase-differs = Tās nav vienādas. Mēģiniet vēlreiz.
vault-preparing = Sagatavo, apmēram 2 sekundes.
vault-recovery-code = Atkopšanas kods: { $code }
vault-recovery-hint = Pierakstiet to un glabājiet citur, ne pie šī datora. Tas atver lietas, ja paroles frāze ir aizmirsta. Vairs to nerādīs.
vault-recovery-group-prompt = Ierakstiet { $number }. grupu no atkopšanas koda:
vault-recovery-differs = Tā nav šī grupa. Apskatiet pierakstīto un mēģiniet vēlreiz.
vault-created = Glabātava ir gatava mapē { $folder }.
vault-changed = Paroles frāze ir mainīta. Vecā lietas vairs neatver.

slots-row = { $id }  { $role }  { $name }
slots-row-own = { $id }  { $role }  { $name } (Jūsu)
slots-added = { $id } tagad var atvērt glabātavu.
slots-rekeying = Lietām dod jaunu atslēgu
slots-revoked = Tā glabātavu vairs neatver, un lietām ir jauna atslēga. Agrākās rezerves kopijas un citas kopijas ar to joprojām var atvērt.
slots-revoked-unfinished = Tā glabātavu vairs neatver. Lietām jauno atslēgu vēl nevarēja dot; to pabeigs, kad tās nākamreiz atvērs.
slots-recovery-changed = Turpmāk glabātavu atver jaunais kods. Vecais to vairs neatver.
vault-destroyed = Glabātava ir iznīcināta. To vairs neatver neviena paroles frāze un neviens kods. Izdzēsts:
vault-destroyed-left = Joprojām šeit un vesels:
vault-destroyed-copies = Kopijas citur ir palikušas: rezerves kopijas citos diskos, eksportēti faili, papīri. Ja tās nedrīkst izlasīt, iznīciniet arī tās.

vault-healthy = Glabātava ir vesela. Lietas: { $cases }. Ieraksti: { $entries }.
vault-fault-line = { $file } { $case } { $entry }: { $problem }
vault-filed = { $count ->
    [zero] Lietām pievienoti { $count } aizzīmogoti izvērtējumi.
    [one] Lietām pievienots { $count } aizzīmogots izvērtējums.
   *[other] Lietām pievienoti { $count } aizzīmogoti izvērtējumi.
}

## Lietas

cases-list-empty = Šeit neviena lieta netiek glabāta.
cases-find-empty = Nevienā lietā tā nav.
cases-more = Ir vēl. Meklējiet precīzāk.

cases-due-row = { $label }  jāpārskata kopš: { $on }
cases-due-in-bin = { $label }  ilgi atkritnē, kopš: { $on }. Vai dzēst?
cases-due-held = { $label }  jāpārskata kopš: { $on }, glabā dzēšanas aizlieguma dēļ
cases-due-sealed = Lietām nav pievienots aizzīmogots izvērtējums, datums: { $on }
cases-due-empty = Nekas nav jāpārskata.
cases-hold-done = Lietas { $label } dzēšana ir aizliegta: neviens to nevar izdzēst.
cases-hold-lifted = Lietai { $label } dzēšanas aizlieguma nav.
cases-erase-done = Lieta { $label } ir izdzēsta.
cases-erase-waits = Lietas paliekas vēl var būt failā, un tās var atrast kāds, kam ir atslēga un prasmes: failu lasa cits process vai disks ir pilns. Tās pārrakstīs, kad lietas nākamreiz atvērs rakstīšanai.
cases-erase-stays = Agrāk veidotās rezerves kopijās tā vēl ir, kamēr to vietā nav stājušās jaunākas. Paliek arī izdrukātas lapas un nosūtīti faili.
cases-row = { $label }  { $status }  mainīta: { $changed }  { $country }  { $band }  { $next }
cases-row-next = jādara { $on }: { $what }
cases-show-title = Lieta { $label }, { $status }
cases-show-name = Vārds: { $name }
cases-show-names-hidden = Vārds nav parādīts. Lai to redzētu, pievienojiet --names; tas tiek ierakstīts.
cases-show-answers-title = Atbildes
cases-show-assessments-title = Rezultāti
cases-show-contacts-title = Izvēlētie kontakti
cases-show-timeline-title = Vēsture
cases-show-later-event = No jaunākas programmas (versija { $version })
