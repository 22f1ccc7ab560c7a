# Lapas „Lietas” un „Lieta”. Tās rāda, kas ir atvērtajā glabātavā, un nevienu vārdu, kamēr tas nav prasīts.

## Saraksts.

case-list-tabs-label = Kuras lietas
case-list-tab-due = Jādara
case-list-tab-open = Atvērtās
case-list-tab-closed = Slēgtās
case-list-tab-all = Visas
case-list-filter-label = Atrast pēc apzīmējuma, piezīmes vai valsts
case-list-sort-label = Kārtot pēc:
case-list-sort-next = Nākamais solis
case-list-sort-changed = Pēdējās izmaiņas
case-list-sort-label-word = Apzīmējums
case-names-show-action = Rādīt personvārdus
case-names-hide-action = Slēpt personvārdus
case-list-column-label = Apzīmējums
case-list-column-next = Nākamais solis
case-list-column-due = Kad
case-list-column-country = Valsts
case-list-column-changed = Mainīts
case-list-column-consent = Piekrišana
case-list-no-next = Nākamā soļa nav
case-list-overdue-count = { $count ->
    [zero] Nokavēts: { $count } lietu
    [one] Nokavēts: { $count } lieta
   *[other] Nokavēts: { $count } lietas
}
case-list-today-count = { $count ->
    [zero] Šodien: { $count } lietu
    [one] Šodien: { $count } lieta
   *[other] Šodien: { $count } lietas
}
case-list-week-count = { $count ->
    [zero] Nākamajās 7 dienās: { $count } lietu
    [one] Nākamajās 7 dienās: { $count } lieta
   *[other] Nākamajās 7 dienās: { $count } lietas
}
case-list-later-count = { $count ->
    [zero] Vēlāk: { $count } lietu
    [one] Vēlāk: { $count } lieta
   *[other] Vēlāk: { $count } lietas
}
case-list-row-label = Pēdējās izmaiņas: { $changed }. Piekrišana: { $consent }
case-list-changed-label = mainīta: { $changed }
case-consent-label = Piekrišana: { $consent }
case-list-more = Atbilst vēl citas lietas. Rakstiet vairāk, lai sašaurinātu sarakstu.
case-list-reading = Nolasa lietas
case-list-empty = Šajā datorā lietu nav
case-list-hint = Lietas šeit parādās, kad saglabājat izvērtējumu
case-list-start-action = Sākt izvērtēšanu
case-list-open-empty = Atvērtu lietu nav
case-list-closed-empty = Slēgtu lietu nav
case-list-due-empty = Nekas nav jādara
case-list-due-hint = Lieta ir šeit, kamēr tai ir atgādinājums
case-list-due-later = Nekas nav jādara. Nākamais atgādinājums: { $on }, { $label }.
case-list-find-empty = Neviena lieta neatbilst
case-list-clear-action = Notīrīt meklēšanu
case-list-preview-title = Izvēlētā lieta
case-list-preview-empty = Izvēlieties lietu, lai to šeit redzētu
case-list-preview-reading = Nolasa lietu
case-list-latest-title = Jaunākie ieraksti
case-list-open-action = Atvērt lietu

## Ko persona ļāvusi pierakstīt, vienā vai divos vārdos. Aiz „Piekrišana:”.

writing-consent-yes = jā
writing-consent-without-names = bez vārda
writing-consent-could-not-be-asked = nevarēja
writing-consent-no = nē
writing-consent-withdrawn = atsaukta
writing-consent-not-asked = nav jautāts

## Dienas ap šodienu.

dates-today = šodien
dates-tomorrow = rīt
dates-yesterday = vakar
dates-days-ago = { $count ->
    [zero] pirms { $count } dienām
    [one] pirms { $count } dienas
   *[other] pirms { $count } dienām
}

## Lietas galva.

case-page-reading = Nolasa lietu
case-tabs-label = Lietas daļas
case-tab-summary = Kopsavilkums
case-tab-assessment = Izvērtējums
case-tab-timeline = Vēsture
case-next-label = Tālāk: { $what }, { $on }
case-next-none = Tālāk: nekas nav jādara
case-safe-contact-label = Droša saziņa: { $way }
case-safe-contact-covered = Drošs saziņas veids ir pierakstīts. Pirms zvanāt, parādiet personvārdus un izlasiet to.
case-safe-contact-none = Drošs saziņas veids nav pierakstīts
case-safe-contact-title = Droša saziņa
case-safe-contact-add-action = Pievienot
case-safe-contact-record-action = Pierakstīt drošu saziņu
case-safe-contact-keep-action = Atstāt, kā bija
case-covered = Aizsegts. Lai izlasītu, parādiet personvārdus.
case-details-hide-action = Rādīt mazāk

## Uzreiz pēc saglabāšanas.

case-saved = Saglabāts. To var izlasīt tikai tie, kam ir paroles frāze.
case-saved-follow-up = Saglabāts (atgādinājums: { $on }). To var izlasīt tikai tie, kam ir paroles frāze.
case-saved-next-title = Kas notiek tālāk
case-saved-call = Nekas netiek nosūtīts automātiski. Piezvaniet kontaktam, kuram persona piekrita.
case-saved-no-call = Nekas netiek nosūtīts automātiski. Sazinieties ar organizāciju tikai tad, ja persona piekrīt.
case-saved-due = Kad pienāks diena, lieta būs sadaļā „Lietas”, „Jādara”
case-saved-set-due = Iestatiet atgādinājumu, lai lieta būtu sadaļā „Lietas”, „Jādara”
case-saved-label = Ja persona atgriežas, atrodiet lietu pēc apzīmējuma { $label }

## Kopsavilkums.

case-due-title = Atgādinājumi
case-due-empty = Nekas nav jādara
case-due-overdue = Nokavēts
case-due-done-action = Izdarīts
case-due-done-label = Izdarīts: { $what }, { $on }
case-done-happened-label = Kas notika? (nav obligāti)
case-done-next-label = Nākamais? (nav obligāti)
case-done-record-action = Atzīmēt kā izdarītu
case-contacts-title = Kontakti
case-contacts-empty = Neviens kontakts nav izvēlēts
case-outcome-label = { $contact }: kas notika?
case-outcome-change-label = Iznākums: { $contact }
case-change-action = Mainīt
case-change-label = Mainīt: { $what }
case-consents-title = Piekrišana
case-consents-empty = Piekrišana nav lūgta
case-consent-standing = { $answer }, jautāts: { $on }
case-consent-withdrawn = Atsaukta: { $on }
case-withdraw-action = Atsaukt
case-withdraw-label = Atsaukt: { $matter }
case-withdraw-confirm = Vai atsaukt šo piekrišanu? Lai to atjaunotu, personai jājautā vēlreiz.
case-withdraw-keep-action = Paturēt piekrišanu
case-withdraw-sure-action = Atsaukt piekrišanu
case-ask-again-action = Jautāt vēlreiz
case-ask-again-label = Jautāt vēlreiz: { $matter }
case-ask-again-question = Ko persona atbildēja?
case-ask-again-record-action = Pierakstīt atbildi
case-person-title = Persona
case-person-empty = Vairāk nekas nav pierakstīts
case-person-name = Vārds, uzvārds
case-person-wishes = Ko persona vēlas
case-person-located = Atrodas
case-person-nationality = Valstspiederība
case-person-stateless = Bezvalstniecība
case-person-age = Vecums
case-person-sex = Sieviete vai vīrietis
case-person-languages = Valodas
case-person-needs = Vajadzības
case-close-title = Slēgt lietu
case-close-hint = Slēgtu lietu var lasīt un atkal atvērt
case-close-action = Slēgt lietu
case-close-reason-label = Kāpēc to slēdz?
case-closed-title = Lieta ir slēgta
case-closed-hint = Lai mainītu atbildes vai iestatītu atgādinājumu, atveriet to vēlreiz
case-reopen-action = Atvērt vēlreiz

## Lietas izvērtējums.

case-assessment-empty = Atbildes nav pierakstītas
case-result-was = Kopš tā laika atbildes ir mainītas. Ierakstīts { $on }: { $title }
case-answer-hint = Iepriekšējā atbilde paliek vēsturē

## Vēsture.

case-entry-label = { $sentence }, { $time }, { $place }. ieraksts no { $of }
case-entry-nothing-more = Vairāk nekas nav pierakstīts
case-entry-later = Ierakstīts jaunākā programmā. Šī to saglabā, bet nevar parādīt.
case-entry-changed = Iepriekš: { $was }. Tagad: { $now }.
case-entry-nothing = nekas
case-entry-label-was = Apzīmējums: { $value }
case-entry-language = Ekrāna valoda: { $value }
case-entry-spoken = Sarunas valoda: { $value }
case-entry-recipient = Saņēmējs: { $value }
case-entry-directory = Kā kontaktu sarakstā: { $value }

## Ko var pievienot.

case-add-title = Papildināt lietu
case-add-note-title = Piezīme
case-add-note-label = Jauna piezīme
case-add-note-hint = Fakti un personas teiktais, bez citu cilvēku vārdiem
case-add-note-action = Pievienot piezīmi
case-add-follow-up-title = Atgādinājums
case-add-what-label = Kas jāizdara
case-add-what-default = Noskaidrot, kā klājas
case-add-when-label = Kad
case-add-day-tomorrow = Rīt
case-add-day-three-days = Pēc 3 dienām
case-add-day-week = Pēc nedēļas
case-add-day-label = Datums
case-add-day-hint = Piemēram, 30 11 2026
case-add-day-fault = Ierakstiet datumu, piemēram, 30 11 2026
case-add-day-over = Šī diena jau ir pagājusi
case-add-follow-up-action = Iestatīt atgādinājumu
case-add-outcome-title = Kontakts

## Saka, kad izdarīts.

case-done-answer = Atbilde mainīta
case-done-note = Piezīme pievienota
case-done-follow-up = Atgādinājums iestatīts
case-done-follow-up-done = Atgādinājums izpildīts
case-done-follow-ups-back = Atgādinājumi, kā bija iepriekš
case-done-outcome = Iznākums pierakstīts
case-done-withdraw = Piekrišana atsaukta
case-done-asked-again = Atbilde pierakstīta
case-done-safe-contact = Droša saziņa mainīta
case-done-close = Lieta slēgta
case-done-reopen = Lieta atvērta vēlreiz
