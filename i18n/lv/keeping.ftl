# Cik ilgi lietas glabā: atkritne, pārskatīšana, dzēšanas aizliegums un lietas beigas. Neviena diena pati neko nedzēš: lemj cilvēks.

## Atkritne lietu sarakstā.

keeping-tab-bin = Atkritne
keeping-bin-empty = Atkritne ir tukša
keeping-bin-hint = Atkritnē lietas paliek vismaz 30 dienas. Tad Jums jautās, vai tās dzēst. Nekas netiek dzēsts automātiski.
keeping-bin-since = Atkritnē kopš: { $on }
keeping-bin-until = līdz: { $on }
keeping-bin-over = jālemj
keeping-bin-tag = Atkritnē
keeping-bin-done = { $label } ir atkritnē
keeping-bin-taken = { $label } ir izņemta no atkritnes
keeping-bin-action = Ielikt atkritnē
keeping-bin-take-action = Izņemt no atkritnes
keeping-bin-into-hint = Lieta atkritnē nav nevienā citā sarakstā, un to neatrod. To var atkal izņemt.
keeping-bin-standing = Atkritnē kopš: { $on }. Diena, no kuras jautās, vai to dzēst: { $until }.
keeping-bin-standing-over = Atkritnē kopš: { $on }. Diena, kopš kuras Jums jālemj, vai to dzēst: { $until }.

## Pie lietas.

keeping-case-title = Cik ilgi to glabā
keeping-review-title = Pārskatīšanas diena
keeping-review-on = Jāpārskata līdz: { $on }
keeping-review-over = Bija jāpārskata līdz: { $on }. Vai tā vēl ir vajadzīga?
keeping-review-set = Šī diena ir noteikta šai lietai
keeping-review-by-rule = Pēc biroja noteikuma: { $days ->
    [zero] { $days } dienas pēc pēdējās saziņas
    [one] { $days } diena pēc pēdējās saziņas
   *[other] { $days } dienas pēc pēdējās saziņas
}
keeping-review-without = Pēc biroja noteikuma, bez personas piekrišanas glabāt: { $days ->
    [zero] { $days } dienas pēc pēdējās saziņas
    [one] { $days } diena pēc pēdējās saziņas
   *[other] { $days } dienas pēc pēdējās saziņas
}
keeping-review-question = Kad to pārskatīt?
keeping-review-in-days = { $days ->
    [zero] Pēc { $days } dienām
    [one] Pēc { $days } dienas
   *[other] Pēc { $days } dienām
}
keeping-review-day-label = Cita diena
keeping-review-action = Noteikt dienu
keeping-review-rule-action = Atpakaļ pie biroja noteikuma
keeping-review-done = Pārskatīšanas diena mainīta
keeping-hold-tag = Dzēšanas aizliegums
keeping-hold-none = Dzēšanas aizlieguma nav
keeping-hold-hint = Iestatiet to, ja likums vai tiesa liek lietu glabāt
keeping-hold-open-action = Aizliegt dzēšanu…
keeping-hold-reason-label = Kāpēc tā jāglabā?
keeping-hold-reason-hint = Likums vai tiesas vēstule, un līdz kuram laikam
keeping-hold-action = Aizliegt dzēšanu
keeping-hold-standing = Dzēšanas aizliegums: šo lietu nevar izdzēst
keeping-hold-reason = Iemesls: { $reason }
keeping-hold-lift-action = Atcelt aizliegumu
keeping-hold-lift-hint = Aizliegumu lietas lapā var atcelt vadītājs.
keeping-hold-done = Dzēšana aizliegta
keeping-hold-lifted = Dzēšanas aizliegums atcelts
keeping-withdrawn = Persona vairs nepiekrīt, ka tas ir pierakstīts. Ielieciet lietu atkritnē vai izdzēsiet to, ja vien likums neliek to glabāt.
keeping-files-title = Pievienotie faili
keeping-file-label = { $name }, { $size }
keeping-file-covered = { $place }. fails, nosaukums aizsegts, { $size }
keeping-file-kilobytes = { $size } KB
keeping-file-megabytes = { $size } MB

## Lietas beigas.

keeping-erase-open-action = Dzēst tagad…
keeping-erase-title = Dzēst lietu { $label }
keeping-erase-hint = To nevar atsaukt
keeping-erase-goes = { $entries ->
    [zero] Tiek pārrakstīti { $entries } ieraksti un viss, kas tajos teikts.
    [one] Tiek pārrakstīts { $entries } ieraksts un viss, kas tajā teikts.
   *[other] Tiek pārrakstīti { $entries } ieraksti un viss, kas tajos teikts.
}
keeping-erase-goes-files = Pievienotie faili, ko pārraksta: { $files }
keeping-erase-stays-title = Kas paliek
keeping-erase-stays-backups = Vecākās rezerves kopijas lietu mapē, pēdējā līdz: { $day }. Vadītājs var tās aizstāt agrāk.
keeping-erase-stays-no-backups = Nevienā rezerves kopijā lietu mapē tās nav
keeping-erase-stays-files = Citur saglabātas rezerves kopijas un nosūtīti faili
keeping-erase-stays-paper = Izdrukātas lapas
keeping-erase-stays-mark = Nejaušs skaitlis, diena un iemesls. Pēc tiem neviens nevar pateikt, kas tas bija.
keeping-erase-reason-label = Kāpēc to dzēš?
keeping-erase-reason-needed = Izvēlieties dzēšanas iemeslu
keeping-erase-label-label = Lai dzēstu, ierakstiet { $label }
keeping-erase-label-needed = Ierakstiet apzīmējumu, kā tas šeit redzams: { $label }
keeping-erase-keep-action = Paturēt lietu
keeping-erase-confirm = Dzēst lietu { $label }
keeping-erasing = Dzēš lietu un pārraksta tās saturu…
keeping-erase-supervisor = Lietu var izdzēst tikai vadītājs. Lūdziet to vadītājam:
keeping-erase-waits = Līdz tam nekas netiek dzēsts, un nekas netiek dzēsts automātiski.
keeping-erased-title = Lieta { $label } ir izdzēsta
keeping-erased-done = Lietu failā no tās nekas nav palicis. Tās saturs ir pārrakstīts.
keeping-erased-waits = Lieta ir izdzēsta. Tās paliekas vēl var būt failā, un tās var atrast kāds, kam ir paroles frāze un prasmes. Tās pārrakstīs nākamajā atbloķēšanas reizē, kad diskā būs vieta un neviena cita programma failu nelasīs.
keeping-erased-action = Atpakaļ uz lietām

## Drošība: glabāšana.

keeping-title = Glabāšana
keeping-standing = Kas jāpārskata un cik ilgi lietas glabā
keeping-hint = Lietu glabā, kamēr tā ir vajadzīga. Termiņš pats neko nedzēš: Jūs apskatāt un izlemjat.
keeping-due-title = Jāpārskata
keeping-due-empty = Neviena lieta nav jāpārskata
keeping-due-more-action = Rādīt vairāk
keeping-due-later-action = Paturēt, noteikt citu dienu
keeping-of-case = { $what }: { $label }
keeping-why-set = Jāpārskata kopš: { $on }; šī diena bija noteikta lietai
keeping-why-rule = Jāpārskata kopš: { $on }; noteikums: { $days ->
    [zero] { $days } dienas pēc pēdējās saziņas
    [one] { $days } diena pēc pēdējās saziņas
   *[other] { $days } dienas pēc pēdējās saziņas
}
keeping-why-without = Jāpārskata kopš: { $on }; noteikums: { $days ->
    [zero] { $days } dienas pēc pēdējās saziņas, ja persona nav piekritusi glabāšanai
    [one] { $days } diena pēc pēdējās saziņas, ja persona nav piekritusi glabāšanai
   *[other] { $days } dienas pēc pēdējās saziņas, ja persona nav piekritusi glabāšanai
}
keeping-why-bin = Jāpārskata kopš: { $on }; atkritnē vairāk nekā { $days ->
    [zero] { $days } dienas
    [one] { $days } dienu
   *[other] { $days } dienas
}. Vai dzēst?
keeping-due-line = { $count ->
    [zero] Vai tās vēl ir vajadzīgas? Jāpārskata { $count } lietas
    [one] Vai tā vēl ir vajadzīga? Jāpārskata { $count } lieta
   *[other] Vai tās vēl ir vajadzīgas? Jāpārskata { $count } lietas
}
keeping-due-line-more = Vai tās vēl ir vajadzīgas? Jāpārskata vairāk lietu nekā { $count }
keeping-drafts = { $count ->
    [zero] Lietām nevarēja pievienot { $count } aizzīmogotus izvērtējumus
    [one] Lietām nevarēja pievienot { $count } aizzīmogotu izvērtējumu
   *[other] Lietām nevarēja pievienot { $count } aizzīmogotus izvērtējumus
}, kas vecāki par { $days ->
    [zero] { $days } dienām
    [one] { $days } dienu
   *[other] { $days } dienām
}. Neatverot neviens nevar pateikt, uz ko tie attiecas.
keeping-days-title = Biroja termiņi
keeping-days-hint = Tik ilgi pēc pēdējās saziņas lieta jāpārskata, ja vien tai nav noteikta sava diena. Tagad noteiktais attiecas uz visām lietām, arī uz tām, kas jau ir.
keeping-days-with-label = Dienas, ja persona piekrita, ka lietu glabā
keeping-days-without-label = Dienas, ja persona nepiekrita vai nevarēja pajautāt
keeping-days-action = Noteikt termiņus
keeping-days-done = Biroja termiņi ir noteikti
keeping-days-bounds = Ierakstiet dienu skaitu no 1 līdz { $most }
keeping-days-order = Bez personas piekrišanas – ne ilgāk kā ar to
keeping-days-standing = { $days ->
    [zero] { $days } dienas
    [one] { $days } diena
   *[other] { $days } dienas
}, ja persona piekrita, ka lietu glabā, citādi – { $short ->
    [zero] { $short } dienas
    [one] { $short } diena
   *[other] { $short } dienas
}.
keeping-days-supervisor = Tos var mainīt vadītājs
keeping-erased-cases-title = Izdzēstās lietas
keeping-erased-none = Neviena lieta nav izdzēsta
keeping-erased-cases = { $count ->
    [zero] Izdzēstas { $count } lietas
    [one] Izdzēsta { $count } lieta
   *[other] Izdzēstas { $count } lietas
}
keeping-erased-case = { $on }: { $reason }
