# Mitä sisällön tarkistus sanoo tiedostosta. Sisällön kirjoittajille komentorivillä ja paketin asennuksessa. Lainausmerkeissä
# olevat sanat ovat nimiä tiedostoissa: ne pysyvät ennallaan.

fault-form = Tiedostoa ei voi lukea tästä: { $value }. Vertaa sitä ohjelman mukana tulevaan tiedostoon.
fault-no-file = Tiedosto { $value } puuttuu. Lisää se.
fault-unknown-field = Tällaista kenttää ei ole. Tarkista kirjoitusasu tai poista se.
fault-missing-field = Tämä kenttä puuttuu. Lisää se.
fault-unknown-value = ”{ $value }” ei sovi tähän. Käytä sanaa, koodia tai päiväystä, jonka kenttä hyväksyy.
fault-bad-id = ”{ $value }” ei kelpaa tunnisteeksi. Käytä pieniä kirjaimia, numeroita ja yhdysmerkkejä, enintään 64; harjoitustilanteen tunniste alkaa ”scn-”.
fault-duplicate = ”{ $value }” on kahdesti. Poista toinen tai anna sille toinen nimi, jos sitä ei ole koskaan julkaistu.
fault-no-such = Tätä ei ole: ”{ $value }”. Tarkista kirjoitusasu tai lisää se.
fault-not-ilo = ”{ $value }” ei ole ILO:n tunnusmerkki. Mainitse jokin tarkistuslistasta ”ilo-core”.
fault-no-source = ”{ $value }” ei kerro, mistä se on peräisin. Lisää lähde.
fault-undeclared-source = Luettelossa ei ole lähdettä ”{ $value }”. Lisää se tiedostoon assets/catalogue.toml tai mainitse toinen.
fault-other-name = Tiedoston nimen pitäisi vastata tunnistetta ”{ $value }”. Nimeä tiedosto uudelleen tai korjaa tunniste, jos sitä ei ole koskaan julkaistu.
fault-strength = Jokaisella tarkistuslistan ”ilo-core” tunnusmerkillä on vahvuus, muilla ei ole. Korjaa ”{ $value }”.
fault-other-country = Tunnisteen ”{ $value }” pitäisi alkaa maan koodilla. Korjaa tunniste tai siirrä yhteystaho oman maansa tiedostoon.
fault-not-first = ”{ $value }” ei voi olla ensimmäinen yhteystaho: se on suljettu, ei hoida yksittäisiä tapauksia tai kuuluu toiseen maahan. Mainitse toinen.
fault-half-verified = ”{ $value }” ei kerro kokonaan, kuka tarkisti ja milloin. Lisää puuttuva tai poista molemmat.
fault-hours = Nämä eivät ole aukioloaikoja. Kirjoita päivät muodossa ”mon-fri” tai ”sat,sun” ja ajat muodossa ”09:00” ja ”24:00”, aikaisempi ensin.
fault-other-hours = ”{ $value }” on sanoin auki 24/7, mutta ei päivinä ja aikoina. Korjaa toinen niistä.
fault-phone = ”{ $value }” ei ole kansainvälinen numero. Kirjoita ”+” ja 7–15 numeroa ilman välejä tai jätä tyhjäksi.
fault-both-lists = ”{ $value }” kertoo sekä missä se toimii että missä se ei toimi. Jätä vain toinen luettelo.
fault-no-interval = Missään ei kerrota, monenko kuukauden välein tyypin ”{ $value }” yhteystahot tarkistetaan. Lisää se.
fault-other-result = Näillä vastauksilla sääntö antaa tuloksen ”{ $value }”, joka ei ole odotettu, tai löytää muita ulottuvuuksia. Korjaa vastaukset tai odotettu tulos.
fault-no-text = Teksti ”{ $value }” puuttuu tästä kielestä. Lisää se.
fault-unused = Mikään ei käytä tekstiä ”{ $value }”. Tarkista kirjoitusasu tai poista se.
fault-other-gaps = Tekstissä ”{ $value }” on muut aukot kuin englannissa. Käytä samoja nimiä aaltosulkeissa.
fault-no-fluent = Tätä riviä ei voi lukea tekstinä. Tarkista merkit ”=”, aaltosulkeet ja rivien alussa olevat välit.
fault-no-prose = Tämä rivi ei ole mitään, mitä käsikirjan luvussa saa olla: ”{ $value }”. Käytä otsikoita, kappaleita, luetteloita, laatikoita ja linkkejä.
fault-other-sections = Jaksot tai linkit ovat muut kuin rakenteessa tai englannissa: ”{ $value }”. Käytä samoja samassa järjestyksessä.
fault-other-term = Sanastossa on tälle toinen sana: ”{ $value }”. Käytä sitä.
fault-no-term = Englanninkielisessä tekstissä on tässä sanaston termi. Käytä sanaa ”{ $value }” tai merkitse teksti kohtaan ”apart”.
