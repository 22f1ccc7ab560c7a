# Mikä komennossa tai syötteessä on vialla: mitä tapahtui ja mitä tehdä.

error-input-missing = Tiedostoa { $file } ei ole.
error-input-missing-help = Tarkista nimi. Yhdysmerkki tarkoittaa vakiosyötettä.
error-input-unreadable = Tiedostoa { $file } ei voitu lukea.
error-input-unreadable-help = Sen on oltava UTF-8-tekstiä, enintään 4 Mt.
error-input-form = { $file }, rivi { $line }: syöte ei ole odotetunlainen ({ $detail }).
error-input-form-help = Mitään ei tehty. Korjaa rivi ja yritä uudelleen.
error-unknown-indicator = Tunnusmerkkiä { $id } ei ole.
error-unknown-form = Hyväksikäytön muotoa { $form } ei ole.
error-unknown-code = { $value } ei ole maan koodi.
error-unknown-code-help = Anna kahden kirjaimen ISO 3166-1 -koodi, esimerkiksi LT. Kansalaisuus voi olla myös stateless.
error-unknown-need = { $value } ei ole välittömien tarpeiden tarkistuslistan kohta.
error-unknown-language = { $value } ei ole kielen koodi.
error-no-folder = Ohjelman tiedoille ei ole kansiota.
error-no-folder-help = Nimeä kansio valitsimella --data.
error-no-passphrase = Salalause tarvitaan, mutta kukaan ei ole päätteellä antamassa sitä.
error-no-passphrase-help = Nimeä tiedosto, jossa se on, valitsimella --passphrase-file; uutta varten --new-passphrase-file.
error-passphrase-file = Salalausetiedostoa { $file } ei voitu lukea.
error-identity-file = Avaintiedostoa { $file } ei voitu lukea.
error-pack-unreadable = Pakettia { $file } ei voitu lukea.
error-terminal-gone = Päätettä ei voi enää lukea.
error-output = Kaikkea ei voitu kirjoittaa.
error-output-help = Mitään ei kirjoitettu puolittain. Yritä uudelleen.

error-argument-command = Komentoa { $text } ei ole.
error-argument-unknown = { $text } ei kuulu tähän.
error-argument-missing = Tämä puuttuu: { $text }
error-argument-twice = { $text } ei sovi tähän tai on tässä kahdesti.
error-argument-no-value = { $text } tarvitsee arvon.
error-argument-value = { $value } ei sovi: { $text }.
error-argument-other = Nämä argumentit eivät sovi yhteen.
error-argument-known = Nämä sopivat: { $known }
error-argument-help = --help kertoo, mitä voi kirjoittaa.
