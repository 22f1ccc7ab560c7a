# Mikä tapauksissa meni vikaan ja mitä tehdä. Rauhallisesti, lyhyesti, ketään syyttämättä.

error-wrong-passphrase = Tämä salalause ei avaa tapauksia
error-wrong-passphrase-help = Tarkista näppäimistön kieli ja Caps Lock ja yritä uudelleen. Mitään ei poisteta. Myös palautuskoodi avaa tapaukset.

error-slot-revoked = Tämä salalause ei enää avaa tapauksia
error-slot-revoked-help = Se on korvattu tai poistettu. Käytä uudempaa salalausetta tai kysy vastuuhenkilöltä.

error-vault-in-use = Tapaukset ovat auki toisessa ikkunassa
error-vault-in-use-help = Sulje ensin toinen ikkuna tai avaa tapaukset vain luettaviksi. Mitään ei ole kadonnut.

error-vault-in-use-since = Tapaukset ovat auki toisessa ikkunassa tai toisella tietokoneella: { $host }, avattu { $time }
error-vault-in-use-since-help = Sulje ne ensin siellä tai avaa tapaukset vain luettaviksi. Mitään ei ole kadonnut.

error-not-a-backup = Tämä ei ole tapausten varmuuskopio: { $file }
error-not-a-backup-help = Mitään ei muutettu. Valitse tiedosto, jonka tämä ohjelma kirjoitti varmuuskopioksi, tai kansio varmuuskopioiden luettelosta.

error-backup-damaged = Varmuuskopio on vioittunut: { $file }
error-backup-damaged-help = Mitään ei muutettu. Valitse toinen varmuuskopio; tämä ei koske itse tapauksia.

error-backup-differs = Tapaus jatkui varmuuskopiossa eri tavalla
error-backup-differs-help = Mitään ei muutettu. Palauta varmuuskopio omaan kansioonsa ja katso molempia.

error-file-exists = Tiedosto { $file } on jo olemassa
error-file-exists-help = Sitä ei muutettu. Valitse toinen nimi.

error-vault-too-new = Tiedosto { $file } on kirjoitettu tämän ohjelman uudemmalla versiolla
error-vault-too-new-help = Sitä ei muutettu. Avaa tapaukset uudemmalla versiolla.

error-vault-damaged = Tiedosto { $file } on vioittunut
error-vault-damaged-help = Sitä ei muutettu. Kopioi ensin koko kansio turvalliseen paikkaan. Palauta sitten viimeisin varmuuskopio uuteen kansioon tai avaa tapaukset vain luettaviksi.

error-vault-missing = Tässä kansiossa ei ole tapauksia
error-vault-missing-help = Ne voivat olla toisella asemalla tai toisessa kansiossa. Ohjeet, yhteystiedot ja uudet arviot toimivat ilman niitä.

error-vault-gone = Tapaustiedosto ei ole siellä, missä se oli: { $path }
error-vault-gone-help = Se voi olla toisella asemalla. Kytke asema ja avaa lukitus uudelleen. Ohjeet, yhteystiedot ja uudet arviot toimivat ilman sitä.

error-vault-exists = Tässä kansiossa on jo tapaustiedosto
error-vault-exists-help = Mitään ei muutettu. Avaa se sen salalauseella tai valitse toinen kansio.

error-weak-passphrase = Tämä salalause on liian helppo arvata
error-weak-passphrase-help = Valitse vähintään neljä sanaa, jotka eivät liity toisiinsa, sinuun eivätkä tähän työhön.

error-disk-full = Ei tallennettu, koska levy on täynnä
error-disk-full-help = Aiemmin tallennettu on turvassa. Vapauta tilaa ja yritä uudelleen; ohjelmaa ei tarvitse käynnistää uudelleen.

error-no-permission = Tapausten kansioon ei voi kirjoittaa
error-no-permission-help = Mitään ei muutettu. Tapaukset voi avata vain luettaviksi. Jos haluat kirjoittaa, kysy siltä, joka huolehtii tästä tietokoneesta.

error-vault-read-only = Tapaukset ovat auki vain luettaviksi
error-vault-read-only-help = Mitään ei tallennettu. Lukitse tapaukset ja avaa ne uudelleen kirjoittamista varten.

error-disk-trouble = Levy ei vastannut niin kuin pitäisi
error-disk-trouble-help = Aiemmin tallennettu on turvassa. Tarkista kaapeli tai asema ja yritä uudelleen. Jos näin käy taas, tee varmuuskopio toiselle asemalle.

error-no-such-case = Täällä ei ole tapausta tällä tunnuksella
error-no-such-case-help = Tarkista tunnus. Toisella tietokoneella avattu tapaus ei ole täällä, ennen kuin se on tuotu.

error-no-such-slot = Tapauksiin ei ole tällaista avainta
error-no-such-slot-help = Katso avainten luetteloa ja valitse siitä.

error-slot-last-supervisor = Tämä on ainoa vastuuhenkilö
error-slot-last-supervisor-help = Mitään ei muutettu. Anna ensin avain toiselle vastuuhenkilölle.

error-slot-own = Avasit itse tapaukset tällä avaimella
error-slot-own-help = Mitään ei muutettu. Toinen vastuuhenkilö voi poistaa avaimen.

error-slot-not-an-officer = Salalause on vain virkailijan tai vastuuhenkilön avaimella
error-slot-not-an-officer-help = Mitään ei muutettu. Palautuskoodi korvataan uudella koodilla, organisaation avain toisella avaimella.

error-slot-no-recipient = Tämä ei ole age-ohjelman julkinen avain
error-slot-no-recipient-help = Mitään ei muutettu. Avain alkaa merkeillä age1 ja on age-keygenin kirjoittamassa tiedostossa kohdan ”public key:” jälkeen.

error-slot-recipient-known = Tämä avain avaa tapaukset jo nyt
error-slot-recipient-known-help = Mitään ei muutettu. Avainten luettelosta näet, kenen se on.

error-slot-other-identity = Tämä avain ei avaa tapauksia
error-slot-other-identity-help = Sitä ei ole koskaan annettu niille, tai se on poistettu. Mitään ei muutettu.

error-slot-no-identity = Tässä tiedostossa ei ole age-ohjelman avainta
error-slot-no-identity-help = Käytä age-keygenin kirjoittamaa tiedostoa. Sen salainen rivi alkaa AGE-SECRET-KEY-1.

error-no-randomness = Järjestelmä ei antanut satunnaislukuja
error-no-randomness-help = Ilman niitä mitään ei voi sinetöidä turvallisesti, joten mitään ei kirjoitettu. Käynnistä tietokone uudelleen ja yritä taas.

error-consent-not-live = Tätä suostumusta ei ole annettu, tai se on jo peruutettu
error-consent-not-live-help = Mitään ei muutettu. Aikajanasta näet, milloin sitä kysyttiin ja milloin se peruutettiin.

error-case-closed = Tämä tapaus on päätetty
error-case-closed-help = Mitään ei tallennettu. Avaa tapaus ensin uudelleen. Huomautuksia ja suostumuksia voi kirjata myös päätettyyn tapaukseen.

error-nothing-to-record = Ei ole vielä mitään tallennettavaa
error-nothing-to-record-help = Kirjoita ensin jotakin.

error-name-not-agreed = Henkilö ei ole suostunut nimien kirjaamiseen
error-name-not-agreed-help = Nimeä ei tallennettu. Kysy ensin ja kirjaa vastaus. Tapaus toimii ilman nimeä.

error-not-this-role = Tähän tarvitaan vastuuhenkilö
error-not-this-role-help = Mitään ei muutettu. Pyydä vastuuhenkilöä tekemään tämä.

error-vault-stopped = Ohjelman vika sulki tapaukset
error-vault-stopped-help = Aiemmin tallennettu on turvassa. Sulje ohjelma ja avaa tapaukset uudelleen.

role-officer = Virkailija
role-supervisor = Vastuuhenkilö
role-recovery = Palautuskoodi
role-organisation = Organisaatio

vault-problem-damaged-file = Tiedosto on vioittunut
vault-problem-damaged-page = Osa tiedostosta on vioittunut
vault-problem-damaged-structure = Tiedoston rakenne on vioittunut
vault-problem-changes-missing = Uusimmat muutokset puuttuvat
vault-problem-broken-chain = Merkintää on muutettu, tai sitä edeltävä on poistettu
vault-problem-unreadable-entry = Merkintää ei voi lukea
vault-problem-projection-differs = Luettelo tai haku ei vastaa merkintöjä; sen voi rakentaa uudelleen

## Säilytys, poistaminen, liitteet.

error-case-held = Säilytysvelvoite estää tämän tapauksen poistamisen
error-case-held-help = Mitään ei poistettu. Syy näkyy aikajanalla. Vastuuhenkilö voi kumota säilytysvelvoitteen.

error-retention-refused = Tapauksia ei voi säilyttää näin kauan
error-retention-refused-help = Mitään ei muutettu. Anna 1–{ $most } päivää, ja ilman suostumusta enintään yhtä monta kuin suostumuksella. Jos laki edellyttää pidempää säilytystä, aseta säilytysvelvoite.

error-attachment-empty = Tämä tiedosto on tyhjä
error-attachment-empty-help = Mitään ei liitetty. Tarkista, onko tämä tarkoittamasi tiedosto.

error-attachment-too-large = Tämä tiedosto on suurempi kuin { $megabytes } Mt
error-attachment-too-large-help = Mitään ei liitetty. Tee pienempi kopio tai liitä se osina.

error-no-such-attachment = Tätä tiedostoa ei ole liitetty tapaukseen
error-no-such-attachment-help = Se on ehkä poistettu. Aikajanasta näet, milloin.

vault-problem-attachment-gone = Liitetiedosto on kadonnut
vault-problem-attachment-differs = Liitetiedosto ei ole sellainen kuin liitettäessä
vault-problem-attachment-stray = Tallessa on tiedosto, jota ei ole liitetty mihinkään tapaukseen
vault-problem-reference-stray = Käyttöloki kertoo tapauksesta, jota ei ole

error-erase-unasked = { $entries ->
    [one] Tapaus { $label } poistettaisiin: yksi merkintä, liitetiedostoja: { $files }
   *[other] Tapaus { $label } poistettaisiin: { $entries } merkintää, liitetiedostoja: { $files }
}
error-erase-unasked-help = Mitään ei poistettu. Lisää --yes, jos haluat poistaa lopullisesti.
