# Kas notika ar lietām un ko darīt. Pirmais teksts saka, kas notika; tas, kas beidzas ar -help, – ko tas nozīmē un ko darīt.
# Mierīgi, īsi, nevienu nevainojot.

error-wrong-passphrase = Šī paroles frāze lietas neatver
error-wrong-passphrase-help = Pārbaudiet tastatūras valodu un Caps Lock un mēģiniet vēlreiz. Nekas nav izdzēsts. Lietas var atvērt arī ar atkopšanas kodu.

error-slot-revoked = Šī paroles frāze lietas vairs neatver
error-slot-revoked-help = Tā ir aizstāta vai atņemta. Izmantojiet jaunāko paroles frāzi vai vērsieties pie vadītāja.

error-vault-in-use = Lietas ir atvērtas citā logā
error-vault-in-use-help = Vispirms aizveriet otru logu vai atveriet lietas tikai lasīšanai. Nekas nav zudis.

error-vault-in-use-since = Lietas ir atvērtas citā logā vai citā datorā ({ $host }, kopš: { $time })
error-vault-in-use-since-help = Vispirms aizveriet tās tur vai atveriet lietas tikai lasīšanai. Nekas nav zudis.

error-not-a-backup = Tā nav lietu rezerves kopija: { $file }
error-not-a-backup-help = Nekas nav mainīts. Izvēlieties failu, ko šī programma saglabājusi kā rezerves kopiju, vai mapi no tās rezerves kopiju saraksta.

error-backup-damaged = Rezerves kopija ir bojāta: { $file }
error-backup-damaged-help = Nekas nav mainīts. Izvēlieties citu rezerves kopiju; pašas lietas tas neskar.

error-backup-differs = Rezerves kopijā lieta ir turpināta citādi
error-backup-differs-help = Nekas nav mainīts. Atjaunojiet rezerves kopiju atsevišķā mapē un aplūkojiet abas.

error-file-exists = Fails { $file } jau ir
error-file-exists-help = Tas nav mainīts. Izvēlieties citu nosaukumu.

error-vault-too-new = Fails { $file } ir izveidots šīs programmas jaunākā versijā
error-vault-too-new-help = Tas nav mainīts. Atveriet lietas ar jaunāko versiju.

error-vault-damaged = Fails { $file } ir bojāts
error-vault-damaged-help = Tas nav mainīts. Vispirms nokopējiet visu mapi drošā vietā. Tad atjaunojiet jaunāko rezerves kopiju jaunā mapē vai atveriet lietas tikai lasīšanai.

error-vault-missing = Šajā mapē lietu nav
error-vault-missing-help = Tās var būt citā diskā vai citā mapē. Norādes, kontakti un jauni izvērtējumi darbojas bez tām.

error-vault-gone = Lietu fails vairs nav savā vietā: { $path }
error-vault-gone-help = Tas var būt citā diskā. Pievienojiet to un atbloķējiet vēlreiz. Norādes, kontakti un jauni izvērtējumi darbojas bez tā.

error-vault-exists = Šajā mapē jau ir lietu fails
error-vault-exists-help = Nekas nav mainīts. Atveriet to ar tā paroles frāzi vai izvēlieties citu mapi.

error-weak-passphrase = Šo paroles frāzi ir pārāk viegli uzminēt
error-weak-passphrase-help = Izvēlieties četrus vai vairāk vārdus, kas nav saistīti ne savā starpā, ne ar Jums, ne ar šo darbu.

error-disk-full = Nav saglabāts, jo disks ir pilns
error-disk-full-help = Agrāk saglabātais ir drošībā. Atbrīvojiet vietu un mēģiniet vēlreiz; programma nav jāpalaiž no jauna.

error-no-permission = Lietu mapē nevar rakstīt
error-no-permission-help = Nekas nav mainīts. Lietas var atvērt tikai lasīšanai. Lai rakstītu, vērsieties pie tā, kas atbild par šo datoru.

error-vault-read-only = Lietas ir atvērtas tikai lasīšanai
error-vault-read-only-help = Nekas nav saglabāts. Lai rakstītu, bloķējiet tās un atveriet vēlreiz.

error-disk-trouble = Disks neatbildēja, kā vajadzētu
error-disk-trouble-help = Agrāk saglabātais ir drošībā. Pārbaudiet kabeli vai disku un mēģiniet vēlreiz. Ja tas atkārtojas, izveidojiet rezerves kopiju citā diskā.

error-no-such-case = Lietas ar tādu apzīmējumu šeit nav
error-no-such-case-help = Pārbaudiet apzīmējumu. Citā datorā sāktas lietas šeit nav, kamēr tā nav pārnesta.

error-no-such-slot = Tādas lietu atslēgas nav
error-no-such-slot-help = Apskatiet atslēgu sarakstu un izvēlieties kādu no tā.

# Viens veids, kā atvērt lietas: amatpersonas, atkopšanas koda vai organizācijas.
error-slot-last-supervisor = Šis ir vienīgais vadītājs
error-slot-last-supervisor-help = Nekas nav mainīts. Vispirms dodiet piekļuvi citam vadītājam.

error-slot-own = Ar šo atslēgu lietas atvērāt Jūs
error-slot-own-help = Nekas nav mainīts. To var atņemt cits vadītājs.

error-slot-not-an-officer = Paroles frāze ir tikai amatpersonas vai vadītāja atslēgai
error-slot-not-an-officer-help = Nekas nav mainīts. Atkopšanas kodu aizstāj ar jaunu kodu, organizācijas atslēgu – ar citu atslēgu.

error-slot-no-recipient = Tā nav programmas age publiskā atslēga
error-slot-no-recipient-help = Nekas nav mainīts. Tā sākas ar age1 un atrodas age-keygen izveidotajā failā aiz „public key:”.

error-slot-recipient-known = Šī atslēga lietas jau atver
error-slot-recipient-known-help = Nekas nav mainīts. Atslēgu sarakstā redzams, kam tā pieder.

error-slot-other-identity = Šī atslēga lietas neatver
error-slot-other-identity-help = Tā nekad nav piešķirta vai ir atņemta. Nekas nav mainīts.

error-slot-no-identity = Šajā failā nav programmas age atslēgas
error-slot-no-identity-help = Izmantojiet age-keygen izveidoto failu. Tā slepenā rinda sākas ar AGE-SECRET-KEY-1.

error-no-randomness = Sistēma nedeva nejaušus skaitļus
error-no-randomness-help = Bez tiem neko nevar droši aizzīmogot, tāpēc nekas nav rakstīts. Restartējiet datoru un mēģiniet vēlreiz.

error-consent-not-live = Šī piekrišana nav dota vai jau ir atsaukta
error-consent-not-live-help = Nekas nav mainīts. Vēsturē redzams, kad to lūdza un atsauca.

error-case-closed = Šī lieta ir slēgta
error-case-closed-help = Nekas nav saglabāts. Vispirms atveriet lietu vēlreiz. Piezīmes un piekrišanu var pierakstīt arī slēgtā lietā.

error-nothing-to-record = Vēl nav ko saglabāt
error-nothing-to-record-help = Vispirms kaut ko uzrakstiet.

error-name-not-agreed = Persona nav piekritusi, ka pieraksta vārdu un uzvārdu
error-name-not-agreed-help = Vārds netika saglabāts. Vispirms pajautājiet un pierakstiet atbildi. Lietai vārds nav obligāts.

error-not-this-role = Tam vajadzīgs vadītājs
error-not-this-role-help = Nekas nav mainīts. Lūdziet to izdarīt vadītājam.

error-vault-stopped = Programmas kļūda aizvēra lietas
error-vault-stopped-help = Agrāk saglabātais ir drošībā. Aizveriet programmu un atveriet lietas vēlreiz.

# Kam pieder lietu atslēga.
role-officer = Amatpersona
role-supervisor = Vadītājs
role-recovery = Atkopšanas kods
role-organisation = Organizācija

# Ko var atrast pilnā lietu pārbaudē. Līdzās tabulā ir fails, lieta un ieraksts.
vault-problem-damaged-file = Fails ir bojāts
vault-problem-damaged-page = Daļa faila ir bojāta
vault-problem-damaged-structure = Faila uzbūve ir bojāta
vault-problem-changes-missing = Trūkst jaunāko izmaiņu
vault-problem-broken-chain = Ieraksts ir mainīts, vai kāds pirms tā ir izņemts
vault-problem-unreadable-entry = Ierakstu nevar izlasīt
vault-problem-projection-differs = Saraksts vai meklēšana neatbilst ierakstiem, un to var izveidot no jauna

## Glabāšana, dzēšana, pielikumi.

error-case-held = Šo lietu nevar izdzēst, jo ir dzēšanas aizliegums
error-case-held-help = Nekas nav dzēsts. Aizlieguma iemesls ir lietas vēsturē. Aizliegumu var atcelt vadītājs.

error-retention-refused = Lietas nevar glabāt tik ilgi
error-retention-refused-help = Nekas nav mainīts. Norādiet no 1 līdz { $most } dienām, bez piekrišanas – ne vairāk kā ar to. Ja likums liek glabāt ilgāk, iestata dzēšanas aizliegumu.

error-attachment-empty = Šis fails ir tukšs
error-attachment-empty-help = Nekas nav pievienots. Pārbaudiet, vai tas ir īstais fails.

error-attachment-too-large = Šis fails ir lielāks par { $megabytes } MB
error-attachment-too-large-help = Nekas nav pievienots. Izveidojiet mazāku kopiju vai pievienojiet to pa daļām.

error-no-such-attachment = Šis fails nav pievienots lietai
error-no-such-attachment-help = Varbūt tas ir noņemts. Vēsturē redzams, kad.

vault-problem-attachment-gone = Pievienots fails ir pazudis
vault-problem-attachment-differs = Pievienots fails nav tāds, kāds tika pievienots
vault-problem-attachment-stray = Glabājas fails, kas nav pievienots nevienai lietai
vault-problem-reference-stray = Piekļuves žurnālā minēta lieta, kuras nav

error-erase-unasked = { $entries ->
    [zero] Tiktu dzēsta lieta { $label }: { $entries } ierakstu, pievienotie faili: { $files }
    [one] Tiktu dzēsta lieta { $label }: { $entries } ieraksts, pievienotie faili: { $files }
   *[other] Tiktu dzēsta lieta { $label }: { $entries } ieraksti, pievienotie faili: { $files }
}
error-erase-unasked-help = Nekas nav dzēsts. Lai neatgriezeniski izdzēstu, pievienojiet --yes.
