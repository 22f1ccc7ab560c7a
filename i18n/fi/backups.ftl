# Suojaus, Varmuuskopiot: mitä niitä on, uuden tekeminen ja palauttaminen.

backups-title = Varmuuskopiot
backups-standing = Mitä niitä on, uuden tekeminen ja palauttaminen
backups-hint = Varmuuskopio tehdään jokaisena päivänä, jona tapaukset avataan ja jokin on muuttunut. Se on salattu samoin kuin tapaukset. Mitään kopiota ei säilytetä yli 35 päivää.
backups-supervisor-hint = Tapausten palauttaminen varmuuskopiosta ja kaikkien varmuuskopioiden korvaaminen edellyttää, että vastuuhenkilö avaa tapaukset.

error-backup-not-made = Tänään ei tehty varmuuskopiota: { $reason }
error-backup-not-made-help = Tapaukset on tallennettu, ja aiemmat varmuuskopiot ovat tallella. Voit jatkaa työtä. Kirjoita varmuuskopio tiedostoon toiselle asemalle: Asetukset, Suojaus, Varmuuskopiot.

backups-overdue = Viimeisin varmuuskopio on yli seitsemän päivää vanha, ja tapaukset ovat muuttuneet sen jälkeen
backups-overdue-help = Tee varmuuskopio nyt. Jos se ei onnistu, kirjoita se tiedostoon toiselle asemalle.

## Uuden tekeminen.

backups-now-action = Varmuuskopioi nyt
backups-begins = Varmuuskopiointi alkaa
backups-progress = Varmuuskopiota kirjoitetaan: { $percent } %
backups-proving = Varmuuskopio on kirjoitettu, ja sitä tarkistetaan
backups-work-on = Voit jatkaa työtä. Jos tapaukset lukitaan kesken, varmuuskopiointi päättyy ja tehdään seuraavalla kerralla.
backups-made = Varmuuskopio on tehty ja tarkistettu
backups-written = Varmuuskopio on kirjoitettu ja tarkistettu: { $file }
backups-replaced = Uusi varmuuskopio on korvannut kaikki muut
backups-stopped = Varmuuskopio jäi kesken. Se tehdään uudelleen, kun tapaukset seuraavan kerran avataan.

## Mitä on.

backups-list-title = Tällä tietokoneella
backups-empty = Varmuuskopiota ei vielä ole
backups-checked = Niiden kaikki tiedostot tarkistettiin klo { $time }
backups-moment = { $day } klo { $time }
backups-line-whole = { $size } Mt, ehjä, viimeinen säilytyspäivä { $day }
backups-line-damaged = { $size } Mt, vioittunut, viimeinen säilytyspäivä { $day }
backups-open-action = Katso sisältö
backups-open-label = Katso varmuuskopion sisältö: { $moment }

## Tiedostoon.

backups-file-title = Tiedostoon
backups-file-hint = Vain toisella asemalla oleva varmuuskopio säilyy, jos tietokone katoaa. Se säilyy, kunnes hävität sen.
backups-file-label = Tiedosto
backups-file-drop-hint = Voit pudottaa kansion ikkunaan
backups-path-needed = Kirjoita, missä tiedosto on
backups-folder-missing = Tällaista kansiota ei ole. Kytke asema tai valitse toinen kansio.
backups-file-there = Tällainen tiedosto on jo olemassa. Sitä ei muutettu. Valitse toinen nimi tai korvaa tiedosto.
backups-file-action = Kirjoita varmuuskopio
backups-file-replace-action = Korvaa se tiedosto

## Muualta.

backups-other-title = Toiselta asemalta
backups-other-label = Katsottava varmuuskopio
backups-other-hint = Tämän ohjelman kirjoittama tiedosto tai varmuuskopioiden kansio
backups-other-action = Katso varmuuskopio

## Yksi niistä.

backups-one-title = Varmuuskopio: { $moment }
backups-passphrase-hint = Se avautuu silloisella salalauseella tai palautuskoodilla. Katsominen ei muuta mitään.
backups-passphrase-label = Silloinen salalause
backups-passphrase-wrong = Tämä salalause ei avaa varmuuskopiota. Kokeile sitä, joka oli käytössä silloin.
backups-unlock-action = Avaa varmuuskopio
backups-opening = Varmuuskopiota avataan, muutama sekunti
backups-cases = { $count ->
    [one] Siinä on yksi tapaus
   *[other] Siinä on { $count } tapausta
}
backups-cases-none = Siinä ei ole yhtään tapausta
backups-find-label = Etsi tapaus tunnuksella
backups-case-changed = Viimeisin muutos: { $day }
backups-bring-action = Palauta
backups-bring-label = Palauta tapaus { $case }
backups-bringing = Tapausta palautetaan. Muihin tapauksiin ei kosketa.

backups-whole-title = Koko varmuuskopio
backups-whole-hint = Jos monta tapausta on kadonnut tai vioittunut, koko varmuuskopio voi korvata tämän tietokoneen tapaukset.
backups-whole-action = Käytä koko varmuuskopiota…
backups-whole-ask = Korvataanko tapaukset tällä varmuuskopiolla?
backups-whole-since = Siinä ei ole sitä, mitä kirjoitettiin varmuuskopion jälkeen.
backups-whole-kept = Mitään ei poisteta. Nykyisten tapausten kansio saa toisen nimen ja säilyy.
backups-whole-keep-action = Jätä tapaukset ennalleen
backups-whole-confirm = Korvaa varmuuskopiolla
backups-restored = { $cases ->
    [one] Yksi tapaus on palautettu. Aiemmat tapaukset ovat kansiossa { $folder }
   *[other] { $cases } tapausta on palautettu. Aiemmat tapaukset ovat kansiossa { $folder }
}

## Kaikki.

backups-replace-title = Poistamisen jälkeen
backups-replace-hint = Poistettu tapaus on vanhemmissa varmuuskopioissa, kunnes ne poistetaan. Uusi varmuuskopio voi korvata ne kaikki kerralla.
backups-replace-action = Korvaa kaikki varmuuskopiot…
backups-replace-ask = Korvataanko kaikki varmuuskopiot uudella?
backups-replace-gone = Uusi tehdään ja tarkistetaan ensin. Sen jälkeen tämän tietokoneen vanhemmat varmuuskopiot poistuvat. Muualle kirjoittamasi tiedostot säilyvät.
backups-replace-keep-action = Säilytä vanhemmat
backups-replace-confirm = Korvaa kaikki varmuuskopiot

## Vioittuneet tapaukset.

damaged-title = Tapauksia ei voi avata
damaged-means = Uudet arviot, ohjeet ja yhteystiedot toimivat ilman tapauksia.
damaged-kept = Vioittuneet tiedostot säilyvät ennallaan, valitsitpa mitä tahansa.
damaged-ways-title = Mitä voit tehdä
damaged-ways-action = Katso, mitä voi tehdä
damaged-enter-hint = Jatkaminen edellyttää salalausetta.
damaged-read-hint = Katso tapauksia siltä osin kuin niitä voi lukea. Mitään ei kirjoiteta.
damaged-looking = Etsitään ehjää varmuuskopiota…
damaged-restore-title = On ehjä varmuuskopio: { $moment }
damaged-restore-hint = Siinä on kaikki siihen asti. Sen jälkeen kirjoitettu puuttuu. Vioittuneet tapaukset siirretään syrjään ja säilytetään.
damaged-restore-action = Käytä varmuuskopiota
damaged-no-backup = Tällä tietokoneella ei ole ehjää varmuuskopiota
damaged-no-backup-help = Jos sinulla on sellainen toisella asemalla, siirrä nämä tapaukset syrjään, suojaa uudet ja katso varmuuskopion sisältö kohdassa Asetukset, Suojaus, Varmuuskopiot.
damaged-salvage-hint = Ohjelma lukee kaiken vioittumattoman uusiin tapauksiin ja kertoo, mitä puuttuu. Samat salalauseet avaavat ne. Vioittuneet tapaukset siirretään syrjään ja säilytetään.
damaged-salvage-action = Pelasta luettavissa oleva
damaged-aside-hint = Siirrä nämä tapaukset syrjään ja aloita alusta. Ne säilyvät: ne voi pelastaa tai palauttaa myöhemmin.
damaged-begins = Tapauksia käsitellään. Niitä ei muuteta, ennen kuin kaikki on valmista.
damaged-progress = Tapauksia käsitellään: { $percent } %
backups-salvaged = Luettavia tapauksia: { $cases }. Puutteellisia tapauksia: { $lost }. Merkintöjä, joita ei voi lukea: { $entries }. Vioittuneet tapaukset ovat kansiossa { $folder }
backups-salvaged-all = Kaikki tapaukset voi lukea: { $cases }. Vioittuneet tiedostot ovat kansiossa { $folder }

## Tapaukset, jotka eivät ole paikallaan.

missing-again-action = Katso uudelleen
missing-without-action = Käytä ohjelmaa ilman tapauksia
missing-still = Tapaustiedostoa ei vieläkään löydy

## Komentorivillä.

backup-lost = Puutteellisia tapauksia: { $cases }. Merkintöjä, joita ei voi lukea: { $entries }.
