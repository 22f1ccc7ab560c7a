# Drošība, rezerves kopijas: kas ir, vēl viena un kas no tās tiek atgūts.

backups-title = Rezerves kopijas
backups-standing = Kādas ir, kā izveidot vēl vienu un kā no tām atgūt
backups-hint = Rezerves kopiju izveido katru dienu, kad lietas ir atvērtas un kaut kas mainījies. Tā ir šifrēta tāpat kā lietas. Neviena netiek glabāta ilgāk par 35 dienām.
backups-supervisor-hint = Lai atgūtu lietas no rezerves kopijas vai aizstātu visas rezerves kopijas, lietas atver vadītājs.

error-backup-not-made = Šodien rezerves kopija nav izveidota: { $reason }
error-backup-not-made-help = Lietas ir saglabātas, un iepriekšējās rezerves kopijas ir saglabājušās. Varat turpināt darbu. Saglabājiet rezerves kopiju failā citā diskā: Iestatījumi, Drošība, Rezerves kopijas.

backups-overdue = Pēdējā rezerves kopija ir vecāka par septiņām dienām, un kopš tā laika lietas ir mainītas
backups-overdue-help = Izveidojiet jaunu tagad. Ja tas neizdodas, saglabājiet to failā citā diskā.

## Izveidošana.

backups-now-action = Izveidot kopiju
backups-begins = Sākta rezerves kopijas veidošana
backups-progress = Saglabā rezerves kopiju: { $percent } %
backups-proving = Rezerves kopija ir saglabāta un tiek pārbaudīta
backups-work-on = Varat turpināt darbu. Ja pa to laiku lietas tiek bloķētas, kopēšana beidzas un rezerves kopiju izveido nākamreiz.
backups-made = Rezerves kopija ir izveidota un pārbaudīta
backups-written = Rezerves kopija ir saglabāta un pārbaudīta: { $file }
backups-replaced = Jauna rezerves kopija ir aizstājusi visas pārējās
backups-stopped = Rezerves kopija netika pabeigta. To izveidos, kad lietas atkal tiks atvērtas.

## Kas ir.

backups-list-title = Šajā datorā
backups-empty = Rezerves kopiju vēl nav
backups-checked = Katrs to fails pārbaudīts plkst. { $time }
backups-moment = { $day }, { $time }
backups-line-whole = { $size } MB, vesela, glabā līdz: { $day }
backups-line-damaged = { $size } MB, bojāta, glabā līdz: { $day }
backups-open-action = Ieskatīties
backups-open-label = Ieskatīties rezerves kopijā: { $moment }

## Failā.

backups-file-title = Failā
backups-file-hint = Ja šis dators pazūd, saglabājas tikai rezerves kopija citā diskā. Tā paliek, līdz to iznīcināt.
backups-file-label = Fails
backups-file-drop-hint = Logā var ievilkt mapi
backups-path-needed = Ierakstiet, kur fails atrodas
backups-folder-missing = Tādas mapes nav. Pievienojiet disku vai izvēlieties citu mapi.
backups-file-there = Tāds fails jau ir. Tas nav mainīts. Izvēlieties citu nosaukumu vai aizstājiet to.
backups-file-action = Saglabāt rezerves kopiju
backups-file-replace-action = Aizstāt šo failu

## No citurienes.

backups-other-title = No cita diska
backups-other-label = Rezerves kopija, kurā ieskatīties
backups-other-hint = Šīs programmas izveidots fails vai rezerves kopiju mape
backups-other-action = Ieskatīties rezerves kopijā

## Viena no tām.

backups-one-title = Rezerves kopija: { $moment }
backups-passphrase-hint = To atver ar paroles frāzi vai atkopšanas kodu, kas bija tajā dienā. Ieskatoties nekas nemainās.
backups-passphrase-label = Tās dienas paroles frāze
backups-passphrase-wrong = Šī paroles frāze šo rezerves kopiju neatver. Izmēģiniet to, kas bija tajā dienā.
backups-unlock-action = Atvērt rezerves kopiju
backups-opening = Atver rezerves kopiju, dažas sekundes
backups-cases = { $count ->
    [zero] Tajā ir { $count } lietu
    [one] Tajā ir { $count } lieta
   *[other] Tajā ir { $count } lietas
}
backups-cases-none = Tajā nav nevienas lietas
backups-find-label = Atrast lietu pēc apzīmējuma
backups-case-changed = Pēdējās izmaiņas: { $day }
backups-bring-action = Atgūt
backups-bring-label = Atgūt lietu { $case }
backups-bringing = Lieta tiek atgūta. Citas lietas netiek skartas.

backups-whole-title = Visa rezerves kopija
backups-whole-hint = Ja daudzas lietas ir zudušas vai bojātas, visa rezerves kopija var stāties šī datora lietu vietā.
backups-whole-action = Lietot visu rezerves kopiju…
backups-whole-ask = Vai likt šo rezerves kopiju lietu vietā?
backups-whole-since = Tajā nav tā, kas rakstīts pēc šīs rezerves kopijas.
backups-whole-kept = Nekas netiek dzēsts. Pašreizējā lietu mape iegūst citu nosaukumu un paliek.
backups-whole-keep-action = Atstāt lietas, kā ir
backups-whole-confirm = Likt rezerves kopiju to vietā
backups-restored = { $cases ->
    [zero] Atgūtas { $cases } lietas. Līdzšinējās lietas glabājas mapē { $folder }
    [one] Atgūta { $cases } lieta. Līdzšinējās lietas glabājas mapē { $folder }
   *[other] Atgūtas { $cases } lietas. Līdzšinējās lietas glabājas mapē { $folder }
}

## Visas.

backups-replace-title = Pēc dzēšanas
backups-replace-hint = Izdzēsta lieta ir vecākās rezerves kopijās, kamēr tās nav noņemtas. Jauna rezerves kopija var uzreiz aizstāt visas.
backups-replace-action = Aizstāt visas rezerves kopijas…
backups-replace-ask = Vai aizstāt visas rezerves kopijas ar jaunu?
backups-replace-gone = Vispirms izveido un pārbauda jauno. Tad vecākās šajā datorā vairs nav. Citur saglabātie faili paliek.
backups-replace-keep-action = Paturēt vecākās
backups-replace-confirm = Aizstāt visas rezerves kopijas

## Bojātas lietas.

damaged-title = Lietas nevar atvērt
damaged-means = Jauni izvērtējumi, norādes un kontakti darbojas bez lietām.
damaged-kept = Bojātie faili paliek, kā ir, lai ko Jūs izvēlētos.
damaged-ways-title = Ko varat darīt
damaged-ways-action = Skatīt, ko var darīt
damaged-enter-hint = Lai redzētu, ko var darīt, vajadzīga paroles frāze.
damaged-read-hint = Skatīt lietas, ciktāl tās var izlasīt. Nekas netiek rakstīts.
damaged-looking = Meklē veselu rezerves kopiju…
damaged-restore-title = Ir vesela rezerves kopija: { $moment }
damaged-restore-hint = Tajā ir viss līdz tam brīdim. Vēlāk rakstītā tajā nav. Bojātās lietas noliek malā un saglabā.
damaged-restore-action = Lietot šo rezerves kopiju
damaged-no-backup = Šajā datorā nav veselas rezerves kopijas
damaged-no-backup-help = Ja tāda ir citā diskā, nolieciet šīs lietas malā, aizsargājiet jaunas un ieskatieties kopijā: Iestatījumi, Drošība, Rezerves kopijas.
damaged-salvage-hint = Nolasīt visu, kas nav bojāts, jaunās lietās un pateikt, kā trūkst. Tās atver ar tām pašām paroles frāzēm. Bojātās lietas noliek malā un saglabā.
damaged-salvage-action = Glābt, ko var izlasīt
damaged-aside-hint = Nolikt šīs lietas malā un sākt no jauna. Tās saglabā: vēlāk tās var glābt vai atjaunot.
damaged-begins = Notiek darbs ar lietām. Tās netiek mainītas, kamēr viss nav gatavs.
damaged-progress = Notiek darbs ar lietām: { $percent } %
backups-salvaged = Lietas, ko var izlasīt: { $cases }. Lietas, kurām kaut kā trūkst: { $lost }. Ieraksti, ko nevar izlasīt: { $entries }. Bojātās lietas glabājas mapē { $folder }
backups-salvaged-all = Visas lietas var izlasīt: { $cases }. Bojātie faili glabājas mapē { $folder }

## Lietas, kas nav savā vietā.

missing-again-action = Meklēt vēlreiz
missing-without-action = Turpināt bez lietām
missing-still = Lietu faila joprojām nav

## Komandrindā.

backup-lost = Lietas, kurām kaut kā trūkst: { $cases }. Ieraksti, ko nevar izlasīt: { $entries }.
