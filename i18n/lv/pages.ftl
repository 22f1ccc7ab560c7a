# Lapas, kurām paroles frāze nav vajadzīga, un lapas, kas to prasa.

## Sākums.

home-languages-label = Programmas valoda
home-greeting = Uzziņas ir pieejamas uzreiz. Lai šajā datorā glabātu lietas, paroles frāzi iestatīsiet, pirmo reizi saglabājot.
home-go-on-open = Ir atvērts izvērtējums
home-go-on-sealed = Šajā datorā ir aizzīmogots izvērtējums. Pēdējās izmaiņas: { $time }
home-go-on-action = Turpināt
home-with-me-title = Pie manis tagad kāds ir
home-with-me-hint = Vispirms drošība, ko teikt, kam zvanīt
home-find-label = Kur zvanīt…
home-find-hint = Ierakstiet valsti, pilsētu vai organizāciju
home-find-empty = Neviens kontakts neatbilst
home-all-action = Rādīt visas valstis
home-more-action = Vairāk…
home-country-action = Visi kontakti: { $country }
home-start-hint = Paroles frāze nav vajadzīga
home-directory-title = Palīdzības tālruņi un kontakti
home-directory-hint = Pa valstīm, ar darba laiku un valodām

## Kā rīkoties.

help-now-find-in-action = Atrast palīdzības tālruni: { $country }
help-now-find-action = Atrast palīdzības tālruni
help-now-hide-hint = F12 vai trīs reizes Shift – ekrāns tūlīt pazūd

## Kur zvanīt.

find-help-title = Kur zvanīt
find-help-country-title = Kur zvanīt: { $country }
find-help-all-action = Rādīt visas valstis
find-help-more-action = { $count ->
    [zero] Rādīt vēl { $count } kontaktu
    [one] Rādīt vēl { $count } kontaktu
   *[other] Rādīt vēl { $count } kontaktus
}
contact-open-now = Tagad atvērts
contact-copy-action = Kopēt numuru
contact-copy-label = Kopēt numuru { $number }: { $name }
contact-large-action = Rādīt lielu
contact-large-label = Rādīt lielu numuru { $number }: { $name }
contact-small-action = Rādīt mazu
contact-small-label = Rādīt mazu numuru { $number }: { $name }

## Atbloķēšana.

locked-title = Lietas ir bloķētas
locked-passphrase-label = Paroles frāze
locked-unlock-action = Atbloķēt
locked-show-action = Rādīt
locked-cover-action = Slēpt
locked-unlocking = Atbloķē, apmēram 2 sekundes
locked-layout-hint = Daži burti nav latīņu. Pārbaudiet tastatūras valodu.
locked-wait = { $seconds ->
    [zero] Mēģiniet vēlreiz pēc { $seconds } sekundēm. Nekas nav izdzēsts.
    [one] Mēģiniet vēlreiz pēc { $seconds } sekundes. Nekas nav izdzēsts.
   *[other] Mēģiniet vēlreiz pēc { $seconds } sekundēm. Nekas nav izdzēsts.
}
locked-waiting = { $count ->
    [zero] { $count } aizzīmogoti izvērtējumi gaida pievienošanu lietām (pēdējās izmaiņas: { $time }).
    [one] { $count } aizzīmogots izvērtējums gaida pievienošanu lietām (pēdējās izmaiņas: { $time }).
   *[other] { $count } aizzīmogoti izvērtējumi gaida pievienošanu lietām (pēdējās izmaiņas: { $time }).
}
locked-open-zone = Neatbloķējot var:
locked-guidance-action = Skatīt sarunas norādes
locked-helpline-action = Atrast palīdzības tālruni
locked-assessment-action = Sākt izvērtēšanu
locked-wrong = Šī paroles frāze lietas neatver. Pārbaudiet tastatūras valodu un Caps Lock.
locked-read-action = Atvērt tikai lasīšanai
locked-forgot-action = Aizmirsta paroles frāze?

## Bez paroles frāzes.

locked-code-hint = Lietas var atvērt arī ar atkopšanas kodu. To pierakstīja, iestatot paroles frāzi: četras grupas pa četriem burtiem un cipariem.
locked-code-label = Atkopšanas kods
locked-code-action = Atvērt ar atkopšanas kodu
locked-code-wrong = Šis kods lietas neatver. Pārbaudiet katru grupu uz papīra.
locked-aside-hint = Bez paroles frāzes un atkopšanas koda šīs lietas neviens nevar atvērt. Tās var nolikt malā, lai varētu glabāt jaunas.
locked-aside-action = Nolikt šīs lietas malā…
locked-aside-title = Vai nolikt šīs lietas malā?
locked-aside-kept = Nekas netiek dzēsts. Lietu mape iegūst citu nosaukumu un paliek savā vietā.
locked-aside-waiting = Aizzīmogotais izvērtējums, kas gaida, iet tām līdzi.
locked-aside-back = Ja paroles frāze vai kods atrodas, atkal nosauciet mapi „vault”, un lietas varēs atvērt.
locked-aside-keep-action = Atstāt, kā ir
locked-aside-confirm = Nolikt šīs lietas malā
locked-aside-done = Vecās lietas glabājas mapē { $folder }

## Pēc tam, kad programma pārtrūka.

kept-title = Jūsu darbs ir saglabāts
kept-sealed = Šajā datorā ir aizzīmogots izvērtējums. Pēdējās izmaiņas: { $time }
kept-hint = Atbloķējiet, lai turpinātu tur, kur apstājāties
kept-new-sheet-action = Turpināt jaunā lapā
kept-go-on-action = Turpināt iesākto
kept-assessment = Izvērtējums sākts: { $begun }. { $answers ->
        [zero] { $answers } atbilžu
        [one] { $answers } atbilde
       *[other] { $answers } atbildes
    }, { $notes ->
        [zero] { $notes } piezīmju
        [one] { $notes } piezīme
       *[other] { $notes } piezīmes
    }. Pēdējās izmaiņas: { $changed }.
kept-home-action = Uz sākumu

## Izvērtējums, kas paslēpts, kad nebija, kur to aizzīmogot.

hidden-title = Atvērt paslēpto izvērtējumu
hidden-hint = Ierakstiet četrus ciparus, kas bija redzami stāvokļa joslā. Pēc pieciem nepareiziem mēģinājumiem izvērtējums netiek paturēts.
hidden-code-label = Ekrāna kods
hidden-open-action = Atvērt

assessment-code-wrong = Tas nav īstais kods
assessment-sealed = Aizzīmogots šajā datorā. To varēs izlasīt pēc nākamās atbloķēšanas.
assessment-let-go = Nekas nav paturēts
error-not-kept = Šīs atbildes nekur nav saglabātas
error-not-kept-help = Aizsargājiet un paturiet tās vai atsakieties no tām. Tad vēlreiz aizveriet logu.
