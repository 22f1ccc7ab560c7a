# Ruotsi: maan luku.

## Lyhyesti

country-se-reflection = 30 päivää, jatkettavissa
country-se-statute = Ulkomaalaislaki (2005:716) 5 luvun 15 §
country-se-identification = henkilö katsotaan virallisesti tunnistetuksi, kun esitutkinta aloitetaan; kuka tahansa voi huomata merkit
country-se-mechanism = käsikirja ihmiskauppaepäilyjä varten (kansallinen ohjausmekanismi), ylläpitäjä tasa-arvovirasto
country-se-coordinator = Ruotsin tasa-arvovirasto (Jämställdhetsmyndigheten)
country-se-rapporteur = Ruotsin poliisiviranomainen

country-se-served-help-without-testimony = sosiaalipalvelut ja kansalaisjärjestöjen ohjelma eivät edellytä; lupa edellyttää
country-se-served-permit-without-cooperation = vain harkinta-aika; kansalaisjärjestöjen ohjelma ei edellytä yhteistyötä
country-se-served-permit-with-cooperation = tilapäinen, tutkinnanjohtajan pyynnöstä

## Tiedot

country-se-fact-instrument-palermo-protocol = Ruotsi liittyi YK:n ihmiskauppapöytäkirjaan (Palermon pöytäkirja) vuonna 2004
country-se-fact-instrument-coe-convention-197 = Ruotsi allekirjoitti Euroopan neuvoston ihmiskauppasopimuksen (nro 197) 16.5.2005 ja ratifioi sen 31.5.2010. Se on ollut voimassa 1.9.2010 alkaen.
country-se-fact-instrument-eu = Sovelletaan direktiiviä 2011/36/EU, sellaisena kuin se on muutettuna direktiivillä 2024/1712. Muutos oli saatettava osaksi kansallista lainsäädäntöä 15.7.2026 mennessä. Ei ole tarkistettu, onko näin tehty. Lisäksi sovelletaan kolmea direktiiviä: 2004/81/EY oleskeluluvista, 2012/29/EU uhreista ja 2004/80/EY korvauksista.
country-se-fact-criminal-provision = Ihmiskauppa on rikos rikoskaaren 4 luvun 1a §:n mukaan; rangaistus on kahdesta kymmeneen vuotta. Ihmisen hyväksikäyttö (människoexploatering) on porrastettu rikos, joka lisättiin lakiehdotuksella 2017/18:123. Siitä voi saada enintään neljä vuotta, törkeästä kahdesta kymmeneen vuotta.
    .note = Numeroa ”1b §” ja nykyistä rangaistusasteikkoa ei ole luettu
country-se-fact-recovery-reflection = Harkinta-aika on 30 päivää. Maahanmuuttovirasto (Migrationsverket) päättää muutamassa päivässä. Myös sosiaalilautakunnat ovat voineet hakea sitä 1.8.2022 alkaen, eikä esitutkintaa silloin tarvita.
country-se-fact-who-applies = Henkilö tai edustusto ei voi hakea. Hakijan on oltava sosiaalilautakunta tai tutkinnanjohtaja.
country-se-fact-nsp = Kansalaisjärjestöjen kansallinen tukiohjelma (NSP) antaa noin 30 päivää suojaa ilman ehtoja. Se oli suljettuna 2019–2020 rahoituksen puuttuessa ja toimi taas vuonna 2021.
country-se-fact-legal-aid = Uhri saa maksuttoman avustajan (målsägandebiträde) ja tulkin
country-se-fact-helplines-by-sex = Naisille, miehille ja transihmisille on omat valtakunnalliset linjansa
country-se-fact-compensation = Vahingonkorvaus määrätään oikeudenkäynnissä. Muuten rikosuhriviranomainen (Brottsoffermyndigheten) maksaa rikosvahinkokorvausta. Rikosilmoitus tarvitaan. Hakemus on tehtävä kolmen vuoden kuluessa rikoksesta tai menettelyn päättymisestä. Korvaus koskee Ruotsissa tehtyjä rikoksia sekä ulkomailla tehtyjä, jos henkilön kotipaikka oli Ruotsissa. Ihmiskaupasta on maksettu 60 000–250 000 Ruotsin kruunun korvauksia.
    .note = Hakemus voidaan hylätä, jos yhteys Ruotsiin on heikko. Tämä ei koske väkivaltarikosta, jonka kohde on EU-kansalainen tai maassa asuva (lawline).
country-se-fact-coordination-moves = Koordinaatio siirtyi 1.1.2018 Tukholman lääninhallitukselta uudelle tasa-arvovirastolle. Sivusto siirtyi myöhemmin osoitteesta nmtsverige.se osoitteeseen nspm.jamstalldhetsmyndigheten.se.
country-se-fact-children = Aluekoordinaattorit auttavat kaikenikäisiä. Vastuu on sosiaalitoimella.
country-se-fact-non-punishment = Ei ole vahvistettu, onko säännöstä rankaisematta jättämisestä
country-se-fact-transposition-2024-1712 = Direktiivin 2024/1712 täytäntöönpanoa varten asetettiin selvitys 6.2.2025 (dir. 2025:8). Sen mietintö on SOU 2025:119, ”Ett nytt brott och andra åtgärder mot människohandel”. Hallituksen esitystä tai lakia ei löytynyt.
country-se-fact-duty-to-report = Sosiaalipalvelulain (2025:400) mukaan tiettyjen viranomaisten ja niiden henkilöstön on heti ilmoitettava sosiaalilautakunnalle. Velvollisuus koskee lasta, jota tiedetään tai epäillään kohdeltavan kaltoin. Hallituksen esitys 2025/26:12 (11.9.2025) lisää viranomaisia.
    .note = Luetteloa, pykälän numeroa ja sitä, koskeeko velvollisuus ulkomaanedustustoja, ei ole luettu
country-se-fact-recovery-reflection-2 = Kuntien sosiaalilautakunnat voivat hakea 30 päivän aikaa, tekipä henkilö yhteistyötä tai ei (Yhdysvaltain ulkoministeriön ihmiskaupparaportti, 2023)
country-se-fact-changed-social-committee = Myös sosiaalilautakunta on voinut hakea harkinta-aikaa 1.8.2022 alkaen
country-se-fact-changed-coordination-move = Työtä on koordinoinut tasa-arvovirasto vuodesta 2018. Sen verkkosivu siirtyi myöhemmin uudelleen.
