# Sivut Tapaukset ja Tapaus. Nimiä ei näytetä ennen kuin niitä pyydetään.

## Luettelo.

case-list-tabs-label = Mitkä tapaukset
case-list-tab-due = Vuorossa
case-list-tab-open = Avoimet
case-list-tab-closed = Päätetyt
case-list-tab-all = Kaikki
case-list-filter-label = Etsi: tunnus, huomautus tai maa
case-list-sort-label = Järjestys
case-list-sort-next = Seuraavaksi
case-list-sort-changed = Viimeisin muutos
case-list-sort-label-word = Tunnus
case-names-show-action = Näytä nimet
case-names-hide-action = Piilota nimet
case-list-column-label = Tunnus
case-list-column-next = Seuraavaksi
case-list-column-due = Milloin
case-list-column-country = Maa
case-list-column-changed = Muutettu
case-list-column-consent = Suostumus
case-list-no-next = Ei seuraavaa toimea
case-list-overdue-count = { $count ->
    [one] Myöhässä: { $count } tapaus
   *[other] Myöhässä: { $count } tapausta
}
case-list-today-count = { $count ->
    [one] Tänään: { $count } tapaus
   *[other] Tänään: { $count } tapausta
}
case-list-week-count = { $count ->
    [one] Seuraavat 7 päivää: { $count } tapaus
   *[other] Seuraavat 7 päivää: { $count } tapausta
}
case-list-later-count = { $count ->
    [one] Myöhemmin: { $count } tapaus
   *[other] Myöhemmin: { $count } tapausta
}
case-list-row-label = Viimeisin muutos: { $changed }. Suostumus: { $consent }
case-list-changed-label = muutettu { $changed }
case-consent-label = Suostumus: { $consent }
case-list-more = Tapauksia on enemmän. Rajaa luetteloa kirjoittamalla lisää.
case-list-reading = Tapauksia luetaan
case-list-empty = Tällä tietokoneella ei ole tapauksia
case-list-hint = Tapaukset näkyvät täällä, kun olet tallentanut arvion
case-list-start-action = Aloita arvio
case-list-open-empty = Ei avoimia tapauksia
case-list-closed-empty = Ei päätettyjä tapauksia
case-list-due-empty = Mikään ei ole vuorossa
case-list-due-hint = Tapaus on tässä, kun sillä on seuranta
case-list-due-later = Mikään ei ole vuorossa. Seuraava seuranta: { $on }, { $label }.
case-list-find-empty = Mikään tapaus ei vastaa hakua
case-list-clear-action = Tyhjennä haku
case-list-preview-title = Valittu tapaus
case-list-preview-empty = Valitse tapaus, niin näet sen tässä
case-list-preview-reading = Tapausta luetaan
case-list-latest-title = Viimeisimmät merkinnät
case-list-open-action = Avaa tapaus

## Mihin kirjaamiseen henkilö suostui, yhdellä tai kahdella sanalla.

writing-consent-yes = kyllä
writing-consent-without-names = ei nimiä
writing-consent-could-not-be-asked = ei voitu kysyä
writing-consent-no = ei
writing-consent-withdrawn = peruutettu
writing-consent-not-asked = ei kysytty

## Päivät tämän päivän lähellä.

dates-today = tänään
dates-tomorrow = huomenna
dates-yesterday = eilen
dates-days-ago = { $count ->
    [one] { $count } päivä sitten
   *[other] { $count } päivää sitten
}

## Tapauksen yläosa.

case-page-reading = Tapausta luetaan
case-tabs-label = Tapauksen osat
case-tab-summary = Yhteenveto
case-tab-assessment = Arvio
case-tab-timeline = Aikajana
case-next-label = Seuraavaksi: { $what }, { $on }
case-next-none = Seuraavaksi: mikään ei ole vuorossa
case-safe-contact-label = Turvallinen yhteys: { $way }
case-safe-contact-covered = Turvallinen yhteystapa on kirjattu. Näytä nimet ja lue se, ennen kuin soitat.
case-safe-contact-none = Turvallista yhteystapaa ei ole kirjattu
case-safe-contact-title = Turvallinen yhteys
case-safe-contact-add-action = Lisää
case-safe-contact-record-action = Kirjaa turvallinen yhteys
case-safe-contact-keep-action = Pidä ennallaan
case-covered = Peitetty. Näytä nimet, niin voit lukea sen.
case-details-hide-action = Piilota tiedot

## Heti tallentamisen jälkeen.

case-saved = Tallennettu. Vain salalauseen tuntevat voivat lukea sen.
case-saved-follow-up = Tallennettu. Vain salalauseen tuntevat voivat lukea sen. Seuranta: { $on }.
case-saved-next-title = Mitä seuraavaksi tapahtuu
case-saved-call = Mitään ei lähetetä itsestään. Soita taholle, johon henkilö suostui.
case-saved-no-call = Mitään ei lähetetä itsestään. Ota yhteyttä järjestöön vain, jos henkilö suostuu.
case-saved-due = Tapaus näkyy kohdassa Tapaukset, Vuorossa, kun sen päivä tulee
case-saved-set-due = Aseta seuranta, niin tapaus näkyy kohdassa Tapaukset, Vuorossa
case-saved-label = Jos henkilö palaa, löydät tapauksen tunnuksella { $label }

## Yhteenveto.

case-due-title = Seurannat
case-due-empty = Mikään ei ole vuorossa
case-due-overdue = Myöhässä
case-due-done-action = Tehty
case-due-done-label = Tehty: { $what }, { $on }
case-done-happened-label = Mitä tapahtui? (valinnainen)
case-done-next-label = Seuraava? (valinnainen)
case-done-record-action = Kirjaa tehdyksi
case-contacts-title = Yhteystahot
case-contacts-empty = Yhteystahoa ei valittu
case-outcome-label = Mitä tapahtui: { $contact }?
case-outcome-change-label = Lopputulos: { $contact }
case-change-action = Muuta
case-change-label = Muuta: { $what }
case-consents-title = Suostumus
case-consents-empty = Suostumusta ei ole kysytty
case-consent-standing = { $answer }, kysytty { $on }
case-consent-withdrawn = Peruutettu { $on }
case-withdraw-action = Peruuta
case-withdraw-label = Peruuta: { $matter }
case-withdraw-confirm = Peruutetaanko tämä suostumus? Jotta se olisi taas voimassa, henkilöltä on kysyttävä uudelleen.
case-withdraw-keep-action = Pidä suostumus
case-withdraw-sure-action = Peruuta suostumus
case-ask-again-action = Kysy uudelleen
case-ask-again-label = Kysy uudelleen: { $matter }
case-ask-again-question = Mitä henkilö sanoi?
case-ask-again-record-action = Kirjaa vastaus
case-person-title = Henkilö
case-person-empty = Muuta ei kirjattu
case-person-name = Nimi
case-person-wishes = Mitä henkilö haluaa
case-person-located = Olinpaikka
case-person-nationality = Kansalaisuus
case-person-stateless = Kansalaisuudeton
case-person-age = Ikä
case-person-sex = Sukupuoli
case-person-languages = Kielet
case-person-needs = Tarpeet
case-close-title = Päätä tapaus
case-close-hint = Päätetyn tapauksen voi yhä lukea ja avata uudelleen
case-close-action = Päätä tapaus
case-close-reason-label = Miksi tapaus päätetään?
case-closed-title = Tapaus on päätetty
case-closed-hint = Avaa uudelleen, jos haluat muuttaa vastauksia tai asettaa seurannan
case-reopen-action = Avaa uudelleen

## Tapauksen arvio.

case-assessment-empty = Vastauksia ei kirjattu
case-result-was = Vastauksia on muutettu sen jälkeen. Kirjattu { $on }: { $title }
case-answer-hint = Aiempi vastaus jää aikajanalle

## Aikajana.

case-entry-label = { $sentence }, { $time }, merkintä { $place }/{ $of }
case-entry-nothing-more = Muuta ei kirjattu
case-entry-later = Kirjattu uudemmalla ohjelmalla. Tämä säilyttää merkinnän, mutta ei voi näyttää sitä.
case-entry-changed = Ennen: { $was }. Nyt: { $now }.
case-entry-nothing = ei mitään
case-entry-label-was = Tunnus: { $value }
case-entry-language = Näytön kieli: { $value }
case-entry-spoken = Puhuttu kieli: { $value }
case-entry-recipient = Vastaanottaja: { $value }
case-entry-directory = Yhteystietoluettelon mukaan, päiväys { $value }

## Mitä voi lisätä.

case-add-title = Lisää tapaukseen
case-add-note-title = Huomautus
case-add-note-label = Uusi huomautus
case-add-note-hint = Tosiasioita ja henkilön omia sanoja, ei muiden nimiä
case-add-note-action = Lisää huomautus
case-add-follow-up-title = Seuranta
case-add-what-label = Mitä on tehtävä
case-add-what-default = Seuranta
case-add-when-label = Milloin
case-add-day-tomorrow = Huomenna
case-add-day-three-days = 3 päivän kuluttua
case-add-day-week = Ensi viikolla
case-add-day-label = Päivämäärä
case-add-day-hint = Esimerkiksi 30.11.2026
case-add-day-fault = Anna päivämäärä muodossa 30.11.2026
case-add-day-over = Se päivä on jo mennyt
case-add-follow-up-action = Aseta seuranta
case-add-outcome-title = Yhteystaho

## Sanotaan, kun asia on tehty.

case-done-answer = Vastaus muutettu
case-done-note = Huomautus lisätty
case-done-follow-up = Seuranta asetettu
case-done-follow-up-done = Seuranta tehty
case-done-follow-ups-back = Seurannat kuten ennen
case-done-outcome = Lopputulos kirjattu
case-done-withdraw = Suostumus peruutettu
case-done-asked-again = Vastaus kirjattu
case-done-safe-contact = Turvallinen yhteys muutettu
case-done-close = Tapaus päätetty
case-done-reopen = Tapaus avattu uudelleen
