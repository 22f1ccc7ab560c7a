# Ongelmat: mitä tapahtui ja (”help”) mitä tehdä. Rauhallisesti, ilman syyttelyä ja koodeja.

error-title = Tuli ongelma

error-not-written = Tiedostoa ei tallennettu: { $path }
error-not-written-help = Valitse toinen kansio tai tarkista, että sinulla on oikeus kirjoittaa sinne
error-not-read = Tiedostoa ei voitu lukea: { $path }
error-not-read-help = Tarkista, että se on olemassa ja että sinulla on oikeus lukea se
error-file-kind = Ohjelma ei tunne tällaista tiedostoa
error-file-kind-help = Mitään ei muutettu
error-date = Tätä päivämäärää ei ymmärretty
error-date-help = Anna päivämäärä muodossa 30.11.2026 tai sanoin, esimerkiksi ”toukokuu 2025”
error-country = Tämännimistä maata ei tunneta: { $text }
error-country-help = Käytä nimeä jollakin kahdestatoista kielestä tai kahden kirjaimen koodia
error-language = Tätä kieltä ei tunneta: { $text }
error-language-help = Valitse jokin näistä: { $languages }
error-no-display = Tällä tietokoneella ei ole näyttöä ikkunaa varten, joten arvio tehdään päätteessä
error-no-viewer = PDF-katseluohjelmaa ei löytynyt
error-no-viewer-help = Tiedosto on tallennettu tänne: { $path }
error-no-recording = Tällä kielellä ei ole äänitettä: { $language }
error-no-recording-help = Näytä teksti tai lue se ääneen
error-no-cards = Tämänkielisiä kortteja ei ole tällä tietokoneella: { $language }
error-no-cards-help = Kortteja on näillä kielillä: { $languages }
