# Puslapiai „Atvejai“ ir „Atvejis“. Jie rodo, kas yra atvertoje saugykloje, bet vardų nerodo, kol neprašoma.

## Sąrašas.

case-list-tabs-label = Kurie atvejai
case-list-tab-due = Atliktini
case-list-tab-open = Atviri
case-list-tab-closed = Užbaigti
case-list-tab-all = Visi
case-list-filter-label = Rasti pagal žymą, pastabą ar šalį
case-list-sort-label = Rikiuoti pagal
case-list-sort-next = Kitą žingsnį
case-list-sort-changed = Pakeitimą
case-list-sort-label-word = Žymą
case-names-show-action = Rodyti vardus
case-names-hide-action = Slėpti vardus
case-list-column-label = Žyma
case-list-column-next = Kitas žingsnis
case-list-column-due = Kada
case-list-column-country = Šalis
case-list-column-changed = Pakeista
case-list-column-consent = Sutikimas
case-list-no-next = Kito žingsnio nėra
case-list-overdue-count = { $count ->
    [one] Vėluoja: { $count } atvejis
    [few] Vėluoja: { $count } atvejai
    [many] Vėluoja: { $count } atvejo
   *[other] Vėluoja: { $count } atvejų
}
case-list-today-count = { $count ->
    [one] Šiandien: { $count } atvejis
    [few] Šiandien: { $count } atvejai
    [many] Šiandien: { $count } atvejo
   *[other] Šiandien: { $count } atvejų
}
case-list-week-count = { $count ->
    [one] Per 7 dienas: { $count } atvejis
    [few] Per 7 dienas: { $count } atvejai
    [many] Per 7 dienas: { $count } atvejo
   *[other] Per 7 dienas: { $count } atvejų
}
case-list-later-count = { $count ->
    [one] Vėliau: { $count } atvejis
    [few] Vėliau: { $count } atvejai
    [many] Vėliau: { $count } atvejo
   *[other] Vėliau: { $count } atvejų
}
case-list-row-label = Paskutinis pakeitimas: { $changed }. Sutikimas: { $consent }
case-list-changed-label = pakeista { $changed }
case-consent-label = Sutikimas: { $consent }
case-list-more = Tinka daugiau atvejų. Įrašykite daugiau, kad sąrašas sutrumpėtų.
case-list-reading = Skaitomi atvejai
case-list-empty = Šiame kompiuteryje atvejų nėra
case-list-hint = Atvejai čia atsiranda, kai įrašote vertinimą
case-list-start-action = Pradėti vertinimą
case-list-open-empty = Atvirų atvejų nėra
case-list-closed-empty = Užbaigtų atvejų nėra
case-list-due-empty = Nėra ko atlikti
case-list-due-hint = Atvejis čia rodomas, kol turi tolesnį veiksmą
case-list-due-later = Nėra ko atlikti. Kitas veiksmas: { $on }, { $label }.
case-list-find-empty = Tinkamų atvejų nėra
case-list-clear-action = Valyti paiešką
case-list-preview-title = Pasirinktas atvejis
case-list-preview-empty = Pasirinkite atvejį, ir jis bus parodytas čia
case-list-preview-reading = Skaitomas atvejis
case-list-latest-title = Naujausi įrašai
case-list-open-action = Atverti atvejį

## Ką asmuo sutiko užrašyti, vienu ar dviem žodžiais. Stovi po „Sutikimas:“.

writing-consent-yes = taip
writing-consent-without-names = be vardų
writing-consent-could-not-be-asked = neįmanoma
writing-consent-no = ne
writing-consent-withdrawn = atšauktas
writing-consent-not-asked = neklausta

## Dienos šalia šiandienos.

dates-today = šiandien
dates-tomorrow = rytoj
dates-yesterday = vakar
dates-days-ago = { $count ->
    [one] prieš { $count } dieną
    [few] prieš { $count } dienas
    [many] prieš { $count } dienos
   *[other] prieš { $count } dienų
}

## Atvejo antraštė.

case-page-reading = Skaitomas atvejis
case-tabs-label = Atvejo dalys
case-tab-summary = Santrauka
case-tab-assessment = Vertinimas
case-tab-timeline = Eiga
case-next-label = Toliau: { $what }, { $on }
case-next-none = Toliau: nėra ko atlikti
case-safe-contact-label = Saugus ryšys: { $way }
case-safe-contact-covered = Saugus ryšio būdas užrašytas. Prieš skambindami parodykite vardus ir perskaitykite.
case-safe-contact-none = Saugus ryšio būdas neužrašytas
case-safe-contact-title = Saugus ryšys
case-safe-contact-add-action = Pridėti
case-safe-contact-record-action = Įrašyti saugų ryšį
case-safe-contact-keep-action = Palikti, kaip buvo
case-covered = Uždengta. Norėdami perskaityti, parodykite vardus.
case-details-hide-action = Rodyti mažiau

## Iškart įrašius.

case-saved = Įrašyta. Perskaityti gali tik slaptafrazę turintys žmonės.
case-saved-follow-up = Įrašyta (tolesnis veiksmas: { $on }). Perskaityti gali tik slaptafrazę turintys žmonės.
case-saved-next-title = Kas toliau
case-saved-call = Niekas nesiunčiama savaime. Skambinkite kontaktui, dėl kurio asmuo sutiko.
case-saved-no-call = Niekas nesiunčiama savaime. Į organizaciją kreipkitės tik asmeniui sutikus.
case-saved-due = Atėjus dienai atvejis bus rodomas puslapyje „Atvejai“, skirtuke „Atliktini“
case-saved-set-due = Nustatykite tolesnį veiksmą, kad atvejis būtų rodomas puslapyje „Atvejai“, skirtuke „Atliktini“
case-saved-label = Jei asmuo sugrįš, atvejį rasite pagal žymą { $label }

## Santrauka.

case-due-title = Tolesni veiksmai
case-due-empty = Nėra ko atlikti
case-due-overdue = Vėluoja
case-due-done-action = Atlikta
case-due-done-label = Atlikta: { $what }, { $on }
case-done-happened-label = Kas įvyko? (nebūtina)
case-done-next-label = Kas toliau? (nebūtina)
case-done-record-action = Pažymėti, kad atlikta
case-contacts-title = Kontaktai
case-contacts-empty = Kontaktas nepasirinktas
case-outcome-label = Kas įvyko su kontaktu { $contact }?
case-outcome-change-label = Baigtis: { $contact }
case-change-action = Keisti
case-change-label = Keisti: { $what }
case-consents-title = Sutikimas
case-consents-empty = Sutikimo neklausta
case-consent-standing = { $answer }, klausta { $on }
case-consent-withdrawn = Atšauktas { $on }
case-withdraw-action = Atšaukti
case-withdraw-label = Atšaukti: { $matter }
case-withdraw-confirm = Atšaukti šį sutikimą? Kad jis vėl galiotų, asmens reikės klausti iš naujo.
case-withdraw-keep-action = Palikti sutikimą
case-withdraw-sure-action = Atšaukti sutikimą
case-ask-again-action = Klausti vėl
case-ask-again-label = Klausti vėl: { $matter }
case-ask-again-question = Ką asmuo atsakė?
case-ask-again-record-action = Įrašyti atsakymą
case-person-title = Asmuo
case-person-empty = Daugiau nieko neužrašyta
case-person-name = Vardas
case-person-wishes = Ko nori asmuo
case-person-located = Kur yra
case-person-nationality = Pilietybė
case-person-stateless = Be pilietybės
case-person-age = Amžius
case-person-sex = Moteris ar vyras
case-person-languages = Kalbos
case-person-needs = Poreikiai
case-close-title = Užbaigti atvejį
case-close-hint = Užbaigtą atvejį galima skaityti ir vėl atverti
case-close-action = Užbaigti atvejį
case-close-reason-label = Kodėl jis užbaigiamas?
case-closed-title = Atvejis užbaigtas
case-closed-hint = Atverkite iš naujo, kad keistumėte atsakymus ar nustatytumėte tolesnį veiksmą
case-reopen-action = Atverti iš naujo

## Atvejo vertinimas.

case-assessment-empty = Atsakymų neįrašyta
case-result-was = Nuo tada atsakymai keisti. Įrašyta { $on }: { $title }
case-answer-hint = Ankstesnis atsakymas lieka eigoje

## Eiga.

case-entry-label = { $sentence }, { $time }, { $place } įrašas iš { $of }
case-entry-nothing-more = Daugiau nieko neįrašyta
case-entry-later = Įrašyta naujesnės programos. Ši tai laiko, bet parodyti negali.
case-entry-changed = Buvo: { $was }. Dabar: { $now }.
case-entry-nothing = nieko
case-entry-label-was = Žyma: { $value }
case-entry-language = Ekrano kalba: { $value }
case-entry-spoken = Kalbėta kalba: { $value }
case-entry-recipient = Gavėjas: { $value }
case-entry-directory = Pagal { $value } kontaktų sąrašą

## Ką galima pridėti.

case-add-title = Papildyti atvejį
case-add-note-title = Pastaba
case-add-note-label = Nauja pastaba
case-add-note-hint = Faktai ir asmens žodžiai, be kitų žmonių vardų
case-add-note-action = Pridėti pastabą
case-add-follow-up-title = Tolesnis veiksmas
case-add-what-label = Ką reikia padaryti
case-add-what-default = Pasidomėti, kaip sekasi
case-add-when-label = Kada
case-add-day-tomorrow = Rytoj
case-add-day-three-days = Po 3 dienų
case-add-day-week = Kitą savaitę
case-add-day-label = Data
case-add-day-hint = Pavyzdžiui, 30 11 2026
case-add-day-fault = Įrašykite datą, pavyzdžiui, 30 11 2026
case-add-day-over = Ta diena jau praėjo
case-add-follow-up-action = Nustatyti veiksmą
case-add-outcome-title = Kontaktas

## Sakoma, kai padaryta.

case-done-answer = Atsakymas pakeistas
case-done-note = Pastaba pridėta
case-done-follow-up = Tolesnis veiksmas nustatytas
case-done-follow-up-done = Tolesnis veiksmas atliktas
case-done-follow-ups-back = Tolesni veiksmai kaip anksčiau
case-done-outcome = Baigtis įrašyta
case-done-withdraw = Sutikimas atšauktas
case-done-asked-again = Atsakymas įrašytas
case-done-safe-contact = Saugus ryšys pakeistas
case-done-close = Atvejis užbaigtas
case-done-reopen = Atvejis atvertas iš naujo
