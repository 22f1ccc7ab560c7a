# Viro: maan luku.

## Lyhyesti

country-ee-reflection = 30–60 kalenteripäivää syyttäjänviraston päätöksellä
country-ee-statute = Ulkomaalaislaki, uhrien määräaikainen oleskelu (203 §:stä alkaen)
country-ee-identification = mahdolliset uhrit: sosiaalivakuutusvirasto järjestön tai ulkomaisen viranomaisen ilmoituksesta; tunnistetut uhrit: rikosoikeudellinen menettely
country-ee-mechanism = uhriapulaki ja vuoden 2018 ohjeet; yhteyspisteenä sosiaalivakuutusvirasto
country-ee-coordinator = oikeusministeriö (oikeus- ja digiministeriö)
country-ee-rapporteur = oikeusministeriö (oikeus- ja digiministeriö), kuten koordinaattori

country-ee-served-permit-with-cooperation = syyttäjä hakee henkilön kirjallisella suostumuksella

## Tiedot

country-ee-fact-instrument-palermo-protocol = Viro liittyi YK:n ihmiskauppapöytäkirjaan (Palermon pöytäkirja) vuonna 2004
country-ee-fact-instrument-coe-convention-197 = Euroopan neuvoston ihmiskauppasopimus (nro 197) on ollut Virossa voimassa 1.6.2015 alkaen
country-ee-fact-instrument-eu = Sovelletaan direktiiviä 2011/36/EU, sellaisena kuin se on muutettuna direktiivillä 2024/1712. Muutos oli saatettava osaksi kansallista lainsäädäntöä 15.7.2026 mennessä. Ei ole tarkistettu, onko näin tehty. Lisäksi sovelletaan kolmea direktiiviä: 2004/81/EY oleskeluluvista, 2012/29/EU uhreista ja 2004/80/EY korvauksista.
country-ee-fact-criminal-provision = Rangaistussäännökset ovat rikoslain 133, 133-1, 133-2, 133-3 ja 175 §:ssä
country-ee-fact-two-categories = Laissa on 1.1.2017 alkaen ollut kaksi ryhmää. Mahdollisia uhreja ovat ne, joista auttava järjestö tai toimivaltainen ulkomainen viranomainen on ilmoittanut. Tunnistettuja uhreja ovat ne, joiden osalta on aloitettu rikosoikeudellinen menettely. Viron kansalaiselle tai pysyvästi maassa asuvalle ulkomaisen viranomaisen ilmoitus avaa pääsyn palveluihin.
country-ee-fact-duration-of-services = Vuonna 2019 mahdolliset uhrit saivat ilman rikosoikeudellista menettelyä palveluja enintään 60 päivää, ja yhteistyötä tehneillä uhreilla aikarajaa ei ollut. Baltian maiden ohjausluettelon mukaan palvelut jatkuvat, kunnes tarve lakkaa.
country-ee-fact-recovery-reflection = Syyttäjänvirasto myöntää 30–60 kalenteripäivän harkinta-ajan, jotta henkilö voi päättää, auttaako hän selvittämään tosiseikat. Aika alkaa siitä, kun henkilölle kerrotaan mahdollisuuksista. Syyttäjä voi päättää sen ennenaikaisesti, jos henkilö ottaa omasta aloitteestaan uudelleen yhteyttä epäiltyihin tai uhkaa yleistä järjestystä. Silloin velvollisuus poistua maasta pannaan heti täytäntöön.
    .note = Luettu sivu on vuodelta 2014, eikä ulkomaalaislain nykyistä tekstiä ole luettu. Vuonna 2018 Euroopan neuvoston asiantuntijaryhmä GRETA pyysi, että aika kattaisi mahdolliset uhrit ja estäisi maasta poistamisen.
country-ee-fact-men = Vuosina 2018–2021 mahdollisia uhreja oli 264. Eniten oli työperäistä hyväksikäyttöä, ja sen kohteina olivat useimmiten Ukrainasta ja Puolasta tulleet miehet.
country-ee-fact-compensation = Uhriapulain mukaan valtion järjestelmässä on kaksi osaa: uhrien tukipalvelut ja rikoksen uhreille maksettavat korvaukset. Laki hyväksyttiin 14.12.2022 (RT I, 06.01.2023, 1), ja se on ollut voimassa 1.4.2023 alkaen.
    .note = Vain 1–4 § on luettu, kopiosta sivulta riigiteataja.ee/akt/106012023001. Siitä ei ole luettu, että maksajana on sosiaalivakuutusvirasto. Vuonna 2018 Euroopan neuvoston asiantuntijaryhmä GRETA pyysi, että korvauksia olisi myös tosiasiassa mahdollista saada.
country-ee-fact-practice-warning = Yhdysvaltain ulkoministeriön ihmiskaupparaportissa (vuoden 2024 painos) arvostellaan sitä, ettei harkinta-aikoja, oleskelulupia ja hyvitystä käytännössä myönnetty. Silti Viro on siinä tasolla Tier 1.
country-ee-fact-legal-aid = Oikeudellinen ja sosiaalinen neuvonta on maksutonta ihmiskauppalinjan kautta
country-ee-fact-children = Rikoslain 175 § koskee alaikäisiä. Apua tarvitsevasta lapsesta on ilmoitusvelvollisuus. Lasten linjat ovat 116 111 ja 116 000.
country-ee-fact-rapporteur = Koordinaattori toimii myös raportoijana
country-ee-fact-non-punishment = Erityistä säännöstä rankaisematta jättämisestä ei ole vahvistettu
country-ee-fact-permit = Määräaikainen oleskelulupa on mahdollinen ”merkittävän yleisen edun vuoksi”. Syyttäjä hakee sitä postitse henkilön kirjallisella suostumuksella. Henkilö tai edustusto ei voi hakea sitä.
    .note = Tekstissä ei sanota suoraan, ettei edustusto voi hakea, mutta se käy siitä selvästi ilmi
country-ee-fact-duty-to-report = Lastensuojelulain 27 §:n mukaan jokaisen, joka tietää apua tarvitsevasta lapsesta, on ilmoitettava siitä heti kunnalle tai numeroon 116 111. Lain 31 §:n mukaan jokaisen, joka tietää vaarassa olevasta lapsesta, on soitettava numeroon 112.
    .note = Luetussa tekstissä ei ole poikkeusta ulkomailla työskenteleville virkamiehille
country-ee-fact-instrument-coe-convention-197-2 = Viro talletti Euroopan neuvoston ihmiskauppasopimusta koskevan asiakirjansa 5.2.2015. Varauma on voimassa 1.6.2015 alkaen, jolloin sopimus tuli voimaan.
country-ee-fact-changed-line-operator = Noin vuonna 2019 linja 660 7320 siirtyi kansalaisjärjestöltä sosiaalivakuutusvirastolle. Numero on sama, mutta ylläpitäjä on toinen.
