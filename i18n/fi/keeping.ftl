# Kuinka kauan tapaukset säilytetään: roskakori, tarkistus, säilytysvelvoite ja tapauksen loppu. Ihminen päättää, ei päivämäärä.

## Roskakori tapausten luettelossa.

keeping-tab-bin = Roskakori
keeping-bin-empty = Roskakori on tyhjä
keeping-bin-hint = Tapaukset ovat roskakorissa vähintään 30 päivää. Sen jälkeen sinulta kysytään, poistetaanko ne. Mitään ei poisteta itsestään.
keeping-bin-since = Siirretty roskakoriin { $on }
keeping-bin-until = { $on } asti
keeping-bin-over = päätettävä
keeping-bin-tag = Roskakorissa
keeping-bin-done = { $label } on roskakorissa
keeping-bin-taken = { $label } on otettu pois roskakorista
keeping-bin-action = Siirrä roskakoriin
keeping-bin-take-action = Ota roskakorista
keeping-bin-into-hint = Roskakorissa oleva tapaus ei ole muissa luetteloissa eikä löydy haulla. Sen voi ottaa takaisin.
keeping-bin-standing = Siirretty roskakoriin { $on }. Poistamisesta kysytään aikaisintaan { $until }.
keeping-bin-standing-over = Siirretty roskakoriin { $on }. Määräaika täyttyi { $until }: päätä, poistetaanko tapaus.

## Tapauksen sivulla.

keeping-case-title = Kuinka kauan säilytetään
keeping-review-title = Tarkistuspäivä
keeping-review-on = Tarkistettava viimeistään { $on }
keeping-review-over = Olisi pitänyt tarkistaa viimeistään { $on }: tarvitaanko tätä yhä?
keeping-review-set = Tämä päivä on asetettu tapaukselle
keeping-review-by-rule = Toimipaikan säännön mukaan: { $days ->
    [one] yksi päivä viimeisimmän yhteyden jälkeen
   *[other] { $days } päivää viimeisimmän yhteyden jälkeen
}
keeping-review-without = Toimipaikan säännön mukaan ilman henkilön suostumusta säilyttämiseen: { $days ->
    [one] yksi päivä viimeisimmän yhteyden jälkeen
   *[other] { $days } päivää viimeisimmän yhteyden jälkeen
}
keeping-review-question = Milloin tarkistetaan uudelleen?
keeping-review-in-days = { $days ->
    [one] { $days } päivän kuluttua
   *[other] { $days } päivän kuluttua
}
keeping-review-day-label = Muu päivä
keeping-review-action = Aseta päivä
keeping-review-rule-action = Palaa toimipaikan sääntöön
keeping-review-done = Tarkistuspäivä muutettu
keeping-hold-tag = Säilytysvelvoite
keeping-hold-none = Ei säilytysvelvoitetta
keeping-hold-hint = Aseta, jos laki tai tuomioistuin edellyttää tapauksen säilyttämistä
keeping-hold-open-action = Aseta säilytysvelvoite…
keeping-hold-reason-label = Miksi tapaus on säilytettävä?
keeping-hold-reason-hint = Laki tai tuomioistuimen kirje, ja mihin asti
keeping-hold-action = Aseta velvoite
keeping-hold-standing = Säilytysvelvoite: tätä tapausta ei voi poistaa
keeping-hold-reason = Syy: { $reason }
keeping-hold-lift-action = Kumoa velvoite
keeping-hold-lift-hint = Vastuuhenkilö voi kumota säilytysvelvoitteen tapauksen sivulla.
keeping-hold-done = Säilytysvelvoite asetettu
keeping-hold-lifted = Säilytysvelvoite kumottu
keeping-withdrawn = Henkilö ei enää suostu siihen, että tämä on kirjattuna. Siirrä tapaus roskakoriin tai poista se, ellei laki velvoita säilyttämään sitä.
keeping-files-title = Liitetiedostot
keeping-file-label = { $name }, { $size }
keeping-file-covered = Tiedosto { $place }, nimi peitetty, { $size }
keeping-file-kilobytes = { $size } kt
keeping-file-megabytes = { $size } Mt

## Tapauksen loppu.

keeping-erase-open-action = Poista nyt…
keeping-erase-title = Poista tapaus { $label }
keeping-erase-hint = Tätä ei voi kumota
keeping-erase-goes = { $entries ->
    [one] Yksi merkintä ja kaikki, mitä se kertoo, ylikirjoitetaan.
   *[other] { $entries } merkintää ja kaikki, mitä ne kertovat, ylikirjoitetaan.
}
keeping-erase-goes-files = Ylikirjoitettavia liitetiedostoja: { $files }
keeping-erase-stays-title = Mitä jää
keeping-erase-stays-backups = Vanhemmat varmuuskopiot tapausten kansiossa, niistä viimeinen { $day } asti. Vastuuhenkilö voi korvata ne aikaisemmin.
keeping-erase-stays-no-backups = Missään tapausten kansion varmuuskopiossa ei ole sitä
keeping-erase-stays-files = Muualle kirjoitetut varmuuskopiot ja lähetetyt tiedostot
keeping-erase-stays-paper = Tulosteet
keeping-erase-stays-mark = Satunnaisluku, päivä ja syy. Kukaan ei voi päätellä niistä, kenestä oli kyse.
keeping-erase-reason-label = Miksi tapaus poistetaan?
keeping-erase-reason-needed = Valitse, miksi tapaus poistetaan
keeping-erase-label-label = Poista kirjoittamalla { $label }
keeping-erase-label-needed = Kirjoita tunnus niin kuin se on tässä: { $label }
keeping-erase-keep-action = Säilytä tapaus
keeping-erase-confirm = Poista tapaus { $label }
keeping-erasing = Tapausta poistetaan ja sen sisältöä ylikirjoitetaan…
keeping-erase-supervisor = Vain vastuuhenkilö voi poistaa tapauksen. Pyydä häneltä:
keeping-erase-waits = Mitään ei poisteta ennen sitä, eikä mitään poisteta itsestään.
keeping-erased-title = Tapaus { $label } on poistettu
keeping-erased-done = Tapaustiedostossa ei ole siitä mitään jäljellä. Sen sisältö on ylikirjoitettu.
keeping-erased-waits = Tapaus on poistettu. Osia siitä voi yhä olla tiedoston rivien välissä sen löydettävissä, jolla on salalause ja taito. Ne ylikirjoitetaan, kun lukitus seuraavan kerran avataan, levyllä on tilaa eikä mikään muu ohjelma lue tiedostoa.
keeping-erased-action = Takaisin tapauksiin

## Suojaus: säilytys.

keeping-title = Säilytys
keeping-standing = Mitä on tarkistettava ja kuinka kauan tapauksia säilytetään
keeping-hint = Tapaus säilytetään niin kauan kuin sitä tarvitaan. Määräpäivä ei poista mitään: sinä tarkistat ja päätät.
keeping-due-title = Odottaa tarkistusta
keeping-due-empty = Mikään tapaus ei odota tarkistusta
keeping-due-more-action = Näytä lisää
keeping-due-later-action = Säilytä, aseta uusi päivä
keeping-of-case = { $what }: { $label }
keeping-why-set = Määräpäivä { $on }, asetettu tälle tapaukselle
keeping-why-rule = Määräpäivä { $on }: { $days ->
    [one] yksi päivä viimeisimmän yhteyden jälkeen
   *[other] { $days } päivää viimeisimmän yhteyden jälkeen
}
keeping-why-without = Määräpäivä { $on }: { $days ->
    [one] yksi päivä viimeisimmän yhteyden jälkeen, ilman henkilön suostumusta säilyttämiseen
   *[other] { $days } päivää viimeisimmän yhteyden jälkeen, ilman henkilön suostumusta säilyttämiseen
}
keeping-why-bin = Määräpäivä { $on }: yli { $days ->
    [one] yhden päivän
   *[other] { $days } päivää
} roskakorissa. Poistetaanko tapaus?
keeping-due-line = { $count ->
    [one] Tarvitaanko sitä yhä? Yksi tapaus odottaa tarkistusta
   *[other] Tarvitaanko niitä yhä? { $count } tapausta odottaa tarkistusta
}
keeping-due-line-more = Tarvitaanko niitä yhä? Yli { $count } tapausta odottaa tarkistusta
keeping-drafts = Siirtämättä tapauksiin: { $count ->
    [one] yksi sinetöity arvio
   *[other] { $count } sinetöityä arviota
}, ikä yli { $days ->
    [one] yksi päivä
   *[other] { $days } päivää
}. Kukaan ei voi avaamatta tietää, ketä ne koskevat.
keeping-days-title = Toimipaikan määräajat
keeping-days-hint = Näin pitkän ajan kuluttua viimeisimmästä yhteydestä tapaus on tarkistettava, ellei sille ole asetettu omaa päivää. Nykyinen asetus koskee kaikkia tapauksia, myös aiempia.
keeping-days-with-label = Päiviä, kun henkilö suostui tapauksen säilyttämiseen
keeping-days-without-label = Päiviä, kun henkilö ei suostunut tai häneltä ei voitu kysyä
keeping-days-action = Aseta päivät
keeping-days-done = Toimipaikan määräajat on asetettu
keeping-days-bounds = Anna päivien määrä väliltä 1–{ $most }
keeping-days-order = Ilman henkilön suostumusta enintään yhtä kauan kuin suostumuksella
keeping-days-standing = Kun henkilö suostui tapauksen säilyttämiseen: { $days ->
    [one] yksi päivä
   *[other] { $days } päivää
}, muuten { $short ->
    [one] yksi päivä
   *[other] { $short } päivää
}.
keeping-days-supervisor = Vastuuhenkilö voi muuttaa niitä
keeping-erased-cases-title = Poistetut tapaukset
keeping-erased-none = Yhtään tapausta ei ole poistettu
keeping-erased-cases = { $count ->
    [one] Yksi tapaus on poistettu
   *[other] { $count } tapausta on poistettu
}
keeping-erased-case = { $on }: { $reason }
