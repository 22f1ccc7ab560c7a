# Asetukset ja mikä pitää tapaukset turvassa.

settings-title = Asetukset
settings-no-vault = Tällä tietokoneella ei ole vielä tapauksia. Ne suojataan salalauseella ensimmäisestä alkaen.
settings-locked = Tapaukset on lukittu. Niiden suojaus asetetaan salalauseella.
settings-security-action = Suojaus
settings-recording-hint = Tässä järjestelmässä muut ohjelmat voivat tallentaa näyttöä, myös tapausten ollessa auki.

## Suojaus: kaikki osat.

security-title = Suojaus
security-hint = Kuka avaa tapaukset, miten ne säilytetään ja ovatko ne ehjiä.
security-open-action = Avaa
security-open-label = Avaa: { $part }
security-passphrase-title = Oma salalauseesi
security-passphrase-standing = Vaihda, jos joku on saattanut nähdä sen
security-record-title = Käyttöloki
security-record-standing = Kuka avasi tapaukset, kuka näki nimiä, mitä vietiin ulos
security-check-title = Tarkista tapaukset
security-check-standing = Katsoo, onko jokin vioittunut

## Virkailijan oma salalause.

security-passphrase-hint = Vanha salalause avaa yhä vanhemmat varmuuskopiot. Jos joku tietää sen, korvaa myös varmuuskopiot.
security-passphrase-old-label = Nykyinen salalause
security-passphrase-old-needed = Kirjoita tähän asti käyttämäsi salalause
security-passphrase-action = Vaihda salalause
security-passphrase-changed = Salalauseesi on vaihdettu

## Käyttöloki.

security-record-hint = Lokissa ei ole mitään, mikä kertoisi henkilöstä. Sitä ei voi muuttaa huomaamatta.
security-record-more-action = Näytä aiemmat merkinnät

## Tarkistus.

security-check-hint = Jokainen sivu, merkintä ja avaintiedosto luetaan. Voit jatkaa työtä.
security-check-action = Tarkista nyt
security-check-begins = Tarkistetaan…
security-check-progress = Tarkistetaan tapauksia: { $done }/{ $of }
security-check-healthy = Kaikki on ehjää. Tapauksia: { $cases }. Merkintöjä: { $entries }.
security-check-faults = { $count ->
    [one] Yksi kohta ei ole niin kuin se kirjoitettiin
   *[other] { $count } kohtaa ei ole niin kuin ne kirjoitettiin
}
security-check-faults-help = Mitään ei muutettu. Tee nyt varmuuskopio, kirjoita nämä rivit muistiin ja näytä ne sille, joka huolehtii tästä tietokoneesta.

security-not-now-action = Ei nyt
security-supervisor-only = Vain vastuuhenkilö voi tehdä tämän. Pyydä häntä tekemään se.

## Kuka avaa tapaukset. Avain on yksi tapa avata ne.

security-officers-title = Virkailijat
security-officers-about = Kuka avaa tapaukset
security-officers-standing = { $officers ->
    [one] Yksi virkailija
   *[other] { $officers } virkailijaa
}, { $code ->
    [yes] palautuskoodi
   *[no] ei palautuskoodia
}, { $organisation ->
    [yes] organisaation avain
   *[no] ei organisaation avainta
}
security-officers-hint = Jokaisella virkailijalla on salalause, jota kenenkään muun ei tarvitse tietää. Poista avain siltä, joka lähtee toimipaikasta.
security-officers-only = Vain vastuuhenkilö antaa ja poistaa tapausten avaimia. Pyydä häntä tekemään se.
security-officers-by-code = Avasit tapaukset palautuskoodilla. Salalauseensa unohtanut saa täältä uuden.
security-officer-role-own = { $role }, sinä
security-officer-own = Sinä
security-own-passphrase-action = Vaihda salalause
security-replace-action = Uusi salalause
security-new-code-action = Arvo uusi koodi
security-revoke-action = Poista avain
security-way-label = { $way }: { $name }
security-officer-add-action = Lisää virkailija
security-organisation-add-action = Lisää organisaation avain

## Virkailijan lisääminen.

security-officer-name-label = Nimi käyttölokissa
security-officer-name-hint = Etunimi tai tehtävä riittää
security-officer-name-needed = Kirjoita nimi tai tehtävä
security-officer-role-label = Rooli
security-officer-role-hint = Vastuuhenkilö päättää myös, kuka avaa tapaukset, ja voi poistaa tapauksia
security-officer-types-hint = Anna virkailijan kirjoittaa salalause yksin. Kenenkään muun ei tarvitse tietää sitä.
security-officer-add-confirm = Lisää virkailija
security-officer-added = { $name } voi nyt avata tapaukset

## Organisaation avaimen lisääminen.

security-organisation-hint = Se, jolla on tämän avaimen salainen puoli, voi avata tapaukset, kun kukaan toimipaikassa ei voi. Täällä säilytetään vain avaimen julkinen puoli.
security-organisation-name-label = Organisaation nimi
security-organisation-name-needed = Kirjoita organisaation nimi
security-organisation-key-label = Julkinen avain
security-organisation-key-hint = Alkaa merkeillä age1 ja on age-keygenin kirjoittamassa tiedostossa
security-organisation-key-needed = Liitä julkinen avain
security-organisation-confirm = Lisää avain

## Uusi salalause jollekin toiselle.

security-replace-title = Uusi salalause: { $name }
security-replace-hint = Vanha salalause ei sen jälkeen avaa tapauksia. Vanhemmat varmuuskopiot avautuvat sillä yhä.
security-replace-confirm = Ota uusi salalause käyttöön
security-replaced = Uusi salalause avaa nyt tapaukset

## Avaimen poistaminen.

security-revoke-title = Poistetaanko avain: { $name }?
security-revoke-anew = Avain lakkaa toimimasta heti, ja kaikki tapaukset salataan uudelleen. Jos tapauksia on paljon, se vie muutaman minuutin.
security-revoke-backups = Vanhemmat varmuuskopiot avautuvat sillä yhä. Poista ne, joita et enää tarvitse.
security-revoke-promise = Jos tämä keskeytyy, mitään ei katoa. Se tehdään loppuun, kun lukitus seuraavan kerran avataan.
security-revoke-keep-action = Säilytä avain
security-revoke-confirm = Poista avain
security-rekeying-begins = Tapauksia salataan uudelleen
security-rekeying = Tapauksia salataan uudelleen: { $percent } prosenttia
security-revoked = Avain on poistettu, ja tapaukset on salattu uudelleen
error-slot-unfinished = Avain ei enää avaa tapauksia, mutta niitä ei ole vielä salattu uudelleen
error-slot-unfinished-help = Mitään ei ole kadonnut. Vapauta levyltä tilaa, lukitse tapaukset ja avaa ne uudelleen: silloin salaus tehdään loppuun.

## Uusi palautuskoodi.

security-code-title = Palautuskoodi
security-code-standing = Arvo uusi, jos joku on saattanut nähdä sen
security-code-hint = Koodi avaa tapaukset, kun salalause on unohtunut. Arvo uusi, jos paperi on kadonnut tai joku on saattanut nähdä sen.
security-code-until = Vanha koodi on voimassa, kunnes olet kirjoittanut kaksi ryhmää uudesta. Jos poistut sitä ennen, uusi koodi hylätään.
security-code-backups = Vanhemmat varmuuskopiot avautuvat yhä vanhalla koodilla.
security-code-put-action = Ota uusi koodi käyttöön
security-code-put = Uusi palautuskoodi on voimassa. Hävitä paperi, jossa on vanha koodi.
security-code-let-go = Uusi koodi hylättiin. Vanha palautuskoodi on yhä voimassa.

## Kaiken poistaminen.

security-destroy-title = Poista kaikki tältä tietokoneelta
security-destroy-standing = Kaikki tämän kansion tapaukset, avaimet ja varmuuskopiot, lopullisesti
security-destroy-hint = Kaikki tämän kansion tapaukset, avaimet ja varmuuskopiot poistetaan lopullisesti. Mikään salalause tai koodi ei palauta niitä.
security-destroy-folder-label = Poistettava kansio:
security-destroy-left-title = Mitä ei poisteta
security-destroy-left-paper = Tulosteet ja kortit
security-destroy-left-files = Muualle tallennetut ja lähetetyt tiedostot
security-destroy-left-backups = Varmuuskopiot muilla asemilla ja tietokoneilla
security-destroy-left-aside = Tällä tietokoneella syrjään siirretyt vanhemmat tapaukset
security-destroy-word = POISTA
security-destroy-word-label = Jatka kirjoittamalla { security-destroy-word }
security-destroy-word-fault = Kirjoita { security-destroy-word } niin kuin se on tässä
security-destroy-keep-action = Säilytä kaikki
security-destroy-confirm = Poista kaikki
security-destroying = Poistetaan…
security-destroyed-title = Tapaukset on poistettu
security-destroyed-hint = Kansio { $folder } ja kaikki sen sisältö on poistettu.
security-destroyed-left = Nämä vanhemmat tapaukset siirrettiin aiemmin syrjään, ja ne ovat yhä tallella:
security-destroyed-next = Ohjeet, yhteystiedot ja arviot toimivat kuten ennen.
security-destroyed-action = Aloita alusta
