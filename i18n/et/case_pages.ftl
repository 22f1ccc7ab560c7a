# Lehed Juhtumid ja Juhtum. Need näitavad, mis avatud hoidlas on, ja ühtegi nime enne, kui seda küsitakse.

## Loend.

case-list-tabs-label = Millised juhtumid
case-list-tab-due = Ootel
case-list-tab-open = Avatud
case-list-tab-closed = Suletud
case-list-tab-all = Kõik
case-list-filter-label = Leia tähise, märkuse või riigi järgi
case-list-sort-label = Järjesta
case-list-sort-next = Järgmine samm
case-list-sort-changed = Viimane muudatus
case-list-sort-label-word = Tähis
case-names-show-action = Näita nimesid
case-names-hide-action = Peida nimed
case-list-column-label = Tähis
case-list-column-next = Järgmine samm
case-list-column-due = Millal
case-list-column-country = Riik
case-list-column-changed = Muudetud
case-list-column-consent = Nõusolek
case-list-no-next = Järgmist sammu ei ole
case-list-overdue-count = { $count ->
    [one] Hilinenud: { $count } juhtum
   *[other] Hilinenud: { $count } juhtumit
}
case-list-today-count = { $count ->
    [one] Täna: { $count } juhtum
   *[other] Täna: { $count } juhtumit
}
case-list-week-count = { $count ->
    [one] Järgmised 7 päeva: { $count } juhtum
   *[other] Järgmised 7 päeva: { $count } juhtumit
}
case-list-later-count = { $count ->
    [one] Hiljem: { $count } juhtum
   *[other] Hiljem: { $count } juhtumit
}
case-list-row-label = Viimane muudatus: { $changed }. Nõusolek: { $consent }
case-list-changed-label = muudetud: { $changed }
case-consent-label = Nõusolek: { $consent }
case-list-more = Vastavaid juhtumeid on veel. Kirjutage rohkem, et loendit kitsendada.
case-list-reading = Loen juhtumeid
case-list-empty = Selles arvutis ei ole juhtumeid
case-list-hint = Juhtumid ilmuvad siia, kui olete hindamise salvestanud
case-list-start-action = Alusta hindamist
case-list-open-empty = Avatud juhtumeid ei ole
case-list-closed-empty = Suletud juhtumeid ei ole
case-list-due-empty = Midagi ei ole ootel
case-list-due-hint = Juhtum on siin, kuni sellel on järeltegevus
case-list-due-later = Midagi ei ole ootel. Järgmine järeltegevus: { $on }, { $label }.
case-list-find-empty = Ükski juhtum ei vasta
case-list-clear-action = Tühjenda otsing
case-list-preview-title = Valitud juhtum
case-list-preview-empty = Valige juhtum, et seda siin näha
case-list-preview-reading = Loen juhtumit
case-list-latest-title = Viimased sissekanded
case-list-open-action = Ava juhtum

## Mille kirjapanekuga inimene nõustus, ühe-kahe sõnaga. Seisab sõna „Nõusolek:“ järel.

writing-consent-yes = jah
writing-consent-without-names = nimedeta
writing-consent-could-not-be-asked = ei saanud küsida
writing-consent-no = ei
writing-consent-withdrawn = tagasi võetud
writing-consent-not-asked = küsimata

## Päevad tänase kõrval.

dates-today = täna
dates-tomorrow = homme
dates-yesterday = eile
dates-days-ago = { $count ->
    [one] { $count } päev tagasi
   *[other] { $count } päeva tagasi
}

## Juhtumi päis.

case-page-reading = Loen juhtumit
case-tabs-label = Juhtumi osad
case-tab-summary = Kokkuvõte
case-tab-assessment = Hindamine
case-tab-timeline = Ajajoon
case-next-label = Järgmiseks: { $what }, { $on }
case-next-none = Järgmiseks: midagi ei ole ootel
case-safe-contact-label = Turvaline kontakt: { $way }
case-safe-contact-covered = Turvaline kontaktiviis on kirjas. Enne helistamist avage nimed ja lugege see läbi.
case-safe-contact-none = Turvalist kontaktiviisi ei ole kirjas
case-safe-contact-title = Turvaline kontakt
case-safe-contact-add-action = Lisa
case-safe-contact-record-action = Pane turvaline kontakt kirja
case-safe-contact-keep-action = Jäta endiseks
case-covered = Kaetud. Lugemiseks avage nimed.
case-details-hide-action = Peida üksikasjad

## Kohe pärast salvestamist.

case-saved = Salvestatud. Seda saavad lugeda ainult need, kellel on paroolifraas.
case-saved-follow-up = Salvestatud. Seda saavad lugeda ainult need, kellel on paroolifraas. Järeltegevus: { $on }.
case-saved-next-title = Mis edasi saab
case-saved-call = Midagi ei saadeta automaatselt. Helistage kontaktile, millega inimene nõustus.
case-saved-no-call = Midagi ei saadeta automaatselt. Võtke organisatsiooniga ühendust ainult siis, kui inimene on nõus.
case-saved-due = Kui päev kätte jõuab, on juhtum lehel Juhtumid, Ootel
case-saved-set-due = Määrake järeltegevus, siis ilmub juhtum lehele Juhtumid, Ootel
case-saved-label = Kui inimene tagasi tuleb, leiate juhtumi tähisega { $label }

## Kokkuvõte.

case-due-title = Järeltegevused
case-due-empty = Midagi ei ole ootel
case-due-overdue = Hilinenud
case-due-done-action = Tehtud
case-due-done-label = Tehtud: { $what }, { $on }
case-done-happened-label = Mis juhtus? (valikuline)
case-done-next-label = Järgmine? (valikuline)
case-done-record-action = Märgi tehtuks
case-contacts-title = Kontaktid
case-contacts-empty = Kontakti ei valitud
case-outcome-label = Mis kontaktist sai: { $contact }
case-outcome-change-label = Tulemus: { $contact }
case-change-action = Muuda
case-change-label = Muuda: { $what }
case-consents-title = Nõusolek
case-consents-empty = Nõusolekut ei küsitud
case-consent-standing = { $answer }, küsitud: { $on }
case-consent-withdrawn = Tagasi võetud: { $on }
case-withdraw-action = Võta tagasi
case-withdraw-label = Võta tagasi: { $matter }
case-withdraw-confirm = Kas võtta see nõusolek tagasi? Uueks nõusolekuks tuleb inimeselt uuesti küsida.
case-withdraw-keep-action = Nõusolek jääb
case-withdraw-sure-action = Võta nõusolek tagasi
case-ask-again-action = Küsi uuesti
case-ask-again-label = Küsi uuesti: { $matter }
case-ask-again-question = Mida inimene ütles?
case-ask-again-record-action = Pane vastus kirja
case-person-title = Inimene
case-person-empty = Rohkem ei ole kirja pandud
case-person-name = Nimi
case-person-wishes = Mida inimene soovib
case-person-located = Asub riigis
case-person-nationality = Kodakondsus
case-person-stateless = Kodakondsuseta
case-person-age = Vanus
case-person-sex = Naine või mees
case-person-languages = Keeled
case-person-needs = Vajadused
case-close-title = Juhtumi sulgemine
case-close-hint = Suletud juhtum jääb loetavaks ja selle saab uuesti avada
case-close-action = Sulge juhtum
case-close-reason-label = Miks see suletakse?
case-closed-title = Juhtum on suletud
case-closed-hint = Vastuste muutmiseks või järeltegevuse määramiseks avage see uuesti
case-reopen-action = Ava uuesti

## Juhtumi hindamine.

case-assessment-empty = Vastuseid ei pandud kirja
case-result-was = Vastuseid on pärast seda muudetud. Kirja pandud ({ $on }): { $title }
case-answer-hint = Varasem vastus jääb ajajoonele

## Ajajoon.

case-entry-label = { $sentence }, { $time }, sissekanne { $place }/{ $of }
case-entry-nothing-more = Rohkem ei pandud kirja
case-entry-later = Kirja pandud uuema programmiga. See programm hoiab seda alles, aga ei saa näidata.
case-entry-changed = Enne: { $was }. Nüüd: { $now }.
case-entry-nothing = tühi
case-entry-label-was = Tähis: { $value }
case-entry-language = Ekraani keel: { $value }
case-entry-spoken = Vestluse keel: { $value }
case-entry-recipient = Saaja: { $value }
case-entry-directory = Nagu kontaktiloendis kuupäevaga { $value }

## Mida saab lisada.

case-add-title = Juhtumile lisamine
case-add-note-title = Märkus
case-add-note-label = Uus märkus
case-add-note-hint = Faktid ja inimese enda sõnad, ilma teiste nimedeta
case-add-note-action = Lisa märkus
case-add-follow-up-title = Järeltegevus
case-add-what-label = Mida on vaja teha
case-add-what-default = Järeltegevus
case-add-when-label = Millal
case-add-day-tomorrow = Homme
case-add-day-three-days = 3 päeva pärast
case-add-day-week = Nädala pärast
case-add-day-label = Kuupäev
case-add-day-hint = Näiteks 30.11.2026
case-add-day-fault = Sisestage kuupäev kujul 30.11.2026
case-add-day-over = See päev on möödas
case-add-follow-up-action = Määra järeltegevus
case-add-outcome-title = Kontakt

## Öeldakse, kui see on tehtud.

case-done-answer = Vastus muudetud
case-done-note = Märkus lisatud
case-done-follow-up = Järeltegevus määratud
case-done-follow-up-done = Järeltegevus tehtud
case-done-follow-ups-back = Järeltegevused nagu enne
case-done-outcome = Tulemus kirja pandud
case-done-withdraw = Nõusolek tagasi võetud
case-done-asked-again = Vastus kirja pandud
case-done-safe-contact = Turvaline kontakt muudetud
case-done-close = Juhtum suletud
case-done-reopen = Juhtum uuesti avatud
