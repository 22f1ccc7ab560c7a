# Sisältöpaketit: laatijansa allekirjoittama kansio tekstejä, yhteystahoja ja tarkistuslistoja. Ensin komentojen ohje, yksi lyhyt
# virke kustakin.

cli-pack-about = Sisältöpaketit: uudemmat yhteystahot ja tekstit tiedostosta
cli-pack-build-about = Kokoa paketin kansio yhdeksi tiedostoksi, vielä ilman allekirjoitusta
cli-pack-build-folder-help = Kansio, jossa on pack.toml
cli-pack-build-output-help = Kirjoitettava tiedosto
cli-pack-sign-about = Allekirjoita koottu paketti
cli-pack-sign-file-help = Tiedosto, jonka pack build kirjoitti
cli-pack-sign-key-help = Salaisen avaimen tiedosto
cli-pack-sign-output-help = Kirjoitettava paketti
cli-pack-keygen-about = Luo avain pakettien allekirjoittamiseen
cli-pack-keygen-output-help = Minne kirjoitetaan: NAME.key on salainen, NAME.pub on muille
cli-pack-trust-about = Hyväksy tästä lähtien tämän laatijan paketit
cli-pack-trust-key-help = Laatijan julkinen avain, verrattu puhelimessa tai kasvotusten
cli-pack-verify-about = Kerro, kuka paketin on laatinut ja mitä se muuttaisi
cli-pack-verify-file-help = Paketti
cli-pack-install-about = Ota paketti käyttöön, kun muutokset on näytetty
cli-pack-install-file-help = Paketti
cli-pack-install-yes-help = Ota käyttöön kysymättä
cli-pack-list-about = Luettele käytössä olevat paketit ja laatijoiden avaimet
cli-pack-rollback-about = Palaa siihen, mikä oli käytössä ennen pakettia
cli-pack-rollback-id-help = Paketin tunniste luettelossa

# Paketin laji.
pack-kind-base = korvaa ohjelman oman sisällön
pack-kind-overlay = lisää toimipaikan omat yhteystahot ja huomautukset

pack-built = Tiedostossa { $file } on { $id }, versio { $version }, yhteensä { $count ->
    [one] yksi tiedosto
   *[other] { $count } tiedostoa
}. Sitä ei ole vielä allekirjoitettu.
pack-signed = Tiedostossa { $file } on { $id }, versio { $version }, ja se on allekirjoitettu.
pack-keygen-sealed = Salainen avain on { $secret }, salalauseen takana. Anna { $public } niille, jotka käyttävät pakettejasi.
pack-keygen-open = Salainen avain on { $secret }, ilman salalausetta: allekirjoittaa voi jokainen, jolla tiedosto on. Anna { $public } niille, jotka käyttävät pakettejasi.
pack-key-line = Avain { $name }: { $key }
pack-trusted = Tästä lähtien voi käyttää paketteja, joiden laatija on { $name }. Vertaa avainta laatijan kanssa puhelimessa tai kasvotusten:

pack-title-line = { $title } ({ $id }), versio { $version }: { $kind }
pack-issuer-label = Julkaisija: { $issuer }, { $date }, lisenssi { $licence }
pack-expires-label = Viimeinen käyttöpäivä: { $date }
pack-signer-label = Allekirjoittaja: { $name } ({ $key })
pack-before-label = Takaisin pääsee tähän versioon: { $version }

# Mitä paketti muuttaisi käytössä olevaan verrattuna.
pack-difference-empty = Käytössä olevaan sisältöön ei tule muutoksia.
pack-changed-count = { $count ->
    [one] Yksi yhteystaho muuttuu:
   *[other] { $count } yhteystahoa muuttuu:
}
pack-removed-count = { $count ->
    [one] Yksi yhteystaho poistuu:
   *[other] { $count } yhteystahoa poistuu:
}
pack-new-count = { $count ->
    [one] Yksi uusi yhteystaho:
   *[other] { $count } uutta yhteystahoa:
}
pack-annotated-count = { $count ->
    [one] Toimipaikan huomautus muuttuu yhdessä yhteystahossa:
   *[other] Toimipaikan huomautus muuttuu { $count } yhteystahossa:
}
pack-duties-count = Toimipaikan velvollisuuksia, jotka ovat uusia tai poistuvat: { $count }
pack-countries-count = Muuttuneita maita: { $count }
pack-checklists-count = Muuttuneita tarkistuslistoja: { $count }
pack-texts-count = Muuttuneita tekstejä: { $count }
pack-contact-line = { $name } ({ $id }) { $numbers }
pack-renumbered-line = { $name } ({ $id }): vanha numero { $before }, uusi numero { $after }
pack-no-number = puuttuu
pack-conflict-line = Jokin käytössä oleva paketti lisäisi silloin vähemmän: { $reason }

pack-install-yes-action = kyllä
pack-install-prompt = Ota paketti käyttöön kirjoittamalla ”{ pack-install-yes-action }”:
pack-installed = { $id } on käytössä. Takaisin pääsee komennolla ”guidepost pack rollback { $id }”.
pack-in-use-already = { $id } on jo käytössä. Mitään ei muutettu.
pack-only-shown = Mitään ei muutettu. Ota paketti käyttöön lisäämällä --yes.
pack-rolled-back = { $id } on taas käytössä, versio { $version }.
pack-rolled-back-to-none = { $id } ei ole enää käytössä. Käytetään ohjelman omaa sisältöä.
pack-list-empty = Paketteja ei ole käytössä. Käytetään ohjelman omaa sisältöä.
pack-keys-empty = Yhdenkään laatijan avainta ei ole lisätty. Avaimen lisää ”guidepost pack trust”.
pack-left-out = Paketti { $id } tai osa siitä ei ole käytössä: { $reason }

contact-office-note-label = Toimipaikan huomautus: { $text }
directory-office-duty = Tälle toimipaikalle: { $text } ({ $source })

# Miksi pakettia ei otettu käyttöön ja mitä voi tehdä.
error-pack-not-a-pack = Tämä ei ole sisältöpaketti tai on vain osa siitä. Sitä ei otettu käyttöön.
error-pack-not-a-pack-help = Kopioi se uudelleen tai kysy laatijalta.
error-pack-foreign = Paketissa on jotain, mitä missään paketissa ei saa olla: { $file }. Sitä ei otettu käyttöön.
error-pack-twice = Tiedosto { $file } on paketissa kahdesti. Pakettia ei otettu käyttöön.
error-pack-too-large = Paketissa on enemmän kuin paketissa saa olla: { $file }. Sitä ei otettu käyttöön.
error-pack-too-many = Paketissa on yli 2 000 tiedostoa. Sitä ei otettu käyttöön.
error-pack-unknown-key = Ei tiedetä, kuka paketin on laatinut. Sitä ei otettu käyttöön.
error-pack-unknown-key-help = Lisää laatijan avain sivulla ”{ packs-title }” tai komennolla ”guidepost pack trust”.
error-pack-changed = Pakettia on muutettu allekirjoittamisen jälkeen. Sitä ei otettu käyttöön.
error-pack-changed-help = Kopioi se uudelleen tai kysy laatijalta.
error-pack-older = Tämä paketti on vanhempi kuin käytössä oleva ({ $date }). Sitä ei otettu käyttöön.
error-pack-other-content = Tämän paketin versio { $version } on jo täällä, mutta sisältö on toinen. Pakettia ei otettu käyttöön.
error-pack-other-content-help = Laatijan on annettava sille suurempi versionumero.
error-pack-expired = Paketin viimeinen käyttöpäivä on ohi: { $date }. Sitä ei otettu käyttöön.
error-pack-expired-help = Pyydä laatijalta uudempi.
error-pack-needs-program = Paketti vaatii ohjelman version { $version } tai uudemman. Sitä ei otettu käyttöön.
error-pack-other-kind = Paketti nimeltä { $id } ei voi olla tätä lajia. Sitä ei otettu käyttöön.
error-pack-not-in-overlay = Toimipaikan oma paketti lisää vain yhteystahoja ja huomautuksia. Siinä on { $file }. Sitä ei otettu käyttöön.
error-pack-replaces = Toimipaikan oma paketti ei voi korvata olemassa olevaa yhteystahoa: { $contact } tiedostossa { $file }.
error-pack-content = Paketissa on virhe, eikä sitä otettu käyttöön. { $file }, rivi { $line }, { $field }: { $problem }
error-pack-not-in-use = Pakettia nimeltä { $id } ei ole käytössä.
error-pack-list-damaged = Luettelo käytössä olevista paketeista on vioittunut. Käytetään ohjelman omaa sisältöä.
error-pack-list-damaged-help = Poista tietokansiosta packs/active.toml ja ota paketit uudelleen käyttöön.
error-pack-no-permission = Kansioon ei voi kirjoittaa. Mitään ei muutettu.
error-pack-not-a-key = { $file } ei ole pakettien avain.
error-pack-not-a-key-help = Avaimen luo ”guidepost pack keygen” tai minisign.
error-pack-key-passphrase = Salaisella avaimella on salalause.
error-pack-key-passphrase-help = Nimeä tiedosto, jossa se on, valitsimella --passphrase-file.
error-pack-wrong-passphrase = Tämä salalause ei avaa salaista avainta.

# The page of content packs in the window.
packs-title = Sisältöpaketit
packs-aim = Paketti tuo uudempia yhteystahoja ja tekstejä tai tämän toimipaikan omia. Mitään ei muutu, ennen kuin olet nähnyt, mitä paketti muuttaa.
packs-used-title = Käytössä
# $kind: one of the two kinds above. $id: the name of a pack. $version: a whole number.
packs-kind-line = { $id }, versio { $version }: { $kind }
packs-back-action = Palaa paketin { $id } versioon { $version }
packs-stop-action = Lopeta paketin { $id } käyttö
packs-open-title = Katso pakettia tai avainta
packs-open-hint = Pudota tiedosto tähän ikkunaan, oli auki mikä sivu tahansa, tai kirjoita, missä se on.
packs-file-label = Tiedosto
packs-file-needed = Kirjoita, missä tiedosto on.
packs-open-action = Katso tiedostoa
packs-looking = Katsotaan tiedostoa…
packs-keys-title = Laatijat, joiden paketteja käytetään
packs-keys-empty = Yhdenkään laatijan avainta ei ole vielä lisätty. Lisää avain katsomalla sen tiedostoa.
# $name: what the key's file is called.
packs-distrust-action = Lopeta laatijan { $name } pakettien käyttö
packs-distrusted = Laatijan { $name } paketteja ei enää käytetä.
packs-trusted = Tästä lähtien voi käyttää paketteja, joiden laatija on { $name }.

# A file that somebody brought, before anything is changed.
packs-review-hint = Mitään ei muutu, ennen kuin valitset ”{ packs-use-action }”. Takaisin pääsee tällä sivulla milloin tahansa.
packs-in-use-already = Tämä paketti on jo käytössä.
packs-use-action = Ota paketti käyttöön
packs-leave-action = Säilytä käytössä oleva
packs-changes-title = Mitä se muuttaisi
packs-renumbered-count = { $count ->
    [one] Yksi yhteystaho saa toisen numeron:
   *[other] { $count } yhteystahoa saa toisen numeron:
}
packs-reworded-count = { $count ->
    [one] Yhden yhteystahon sanamuoto muuttuu:
   *[other] { $count } yhteystahon sanamuoto muuttuu:
}
# $title: what the pack calls itself.
packs-used = { $title } on nyt käytössä.
packs-key-title = Laatijan avain: { $name }
packs-key-hint = Vertaa sitä laatijan kanssa kasvotusten tai puhelimessa, numerossa, jonka tiesit jo ennestään. Se, jolla tämä avain on, päättää, mitkä numerot ohjelma näyttää.
packs-trust-action = Käytä tämän laatijan paketteja
packs-distrust-now-action = Älä käytä niitä
packs-drop-hint = Katso tiedostoa pudottamalla se. Se ei muuta mitään.
error-packs-unknown-file = Tämä tiedosto ei ole sisältöpaketti eikä avain, jonka tämä ohjelma tuntee. Mitään ei muutettu.
