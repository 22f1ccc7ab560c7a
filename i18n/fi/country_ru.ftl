# Venäjän federaatio: maan luku.

## Lyhyesti

country-ru-reflection = ei ole
country-ru-identification = ei ole
country-ru-mechanism = ei ole
country-ru-coordinator = ei ole
country-ru-rapporteur = ei ole

country-ru-served-help-without-testimony = valtio ei tarjoa apua
country-ru-served-men = vain kansalaisjärjestöiltä
country-ru-served-children = lasten yleiset palvelut

## Tiedot

country-ru-fact-cbss-status = Venäjän federaation jäsenyys Itämeren valtioiden neuvostossa (CBSS) keskeytettiin 3.3.2022, ja se erosi 17.5.2022. Käsikirjan yhteystiedot ja yhteistyökanavat eivät enää päde.
country-ru-fact-instrument-palermo-protocol = Venäjän federaatio ratifioi YK:n ihmiskauppapöytäkirjan (Palermon pöytäkirja) vuonna 2004
country-ru-fact-instrument-coe-convention-197 = Venäjän federaatio ei ole Euroopan neuvoston ihmiskauppasopimuksen (nro 197) osapuoli. Vuonna 2017 kaikki muut neuvoston valtiot olivat ratifioineet sen. Nykyiset 48 osapuolta ovat 46 jäsenvaltiota, Valko-Venäjä ja Israel.
    .note = Se, ettei se koskaan allekirjoittanut sopimusta, vastaa Wikipedian vuoden 2015 luetteloa valtioista, jotka eivät olleet allekirjoittaneet tai ratifioineet. Päivää, jona se erosi neuvostosta, ei ole luettu.
country-ru-fact-instrument-eu = EU-säädöksiä ei sovelleta
country-ru-fact-criminal-provision = Rikoslain 127.1 artiklan mukaan on rikos ostaa, myydä, värvätä, kuljettaa, luovuttaa, kätkeä tai ottaa vastaan ihminen hyväksikäyttöä varten. Rangaistus on enintään viisi vuotta, törkeässä muodossa kolmesta kymmeneen vuotta. 127.2 artikla koskee orjan asemassa olevan ihmisen työn käyttämistä.
country-ru-fact-services = Palveluja ja tunnistamismenettelyä ei ole, ja uhreja rangaistaan. Maa on tasolla Tier 3. Valtio on järjestelmällisesti osallisena ukrainalaisten ja pohjoiskorealaisten työntekijöiden ihmiskaupassa (Yhdysvaltain ulkoministeriön ihmiskaupparaportti, 2025).
country-ru-fact-shelters = Viimeiset erikoistuneet turvakodit suljettiin vuonna 2015. Kaikki työ on kansalaisjärjestöjen varassa, ja niiden toimintaa rajoitetaan.
country-ru-fact-product-rule = Tämä ohjelma ei täällä koskaan ehdota poliisia oletuksena. Se ehdottaa vain henkilön omaa konsulaattia ja kansalaisjärjestöjä, varoituksen kanssa. Venäjän ulkomaanedustustot voivat yhä käyttää ohjelmaa, mutta Itämeren valtioiden neuvoston (CBSS) kanavan ulkopuolella.
country-ru-fact-compensation = Erityistä korvausjärjestelmää ei ole
country-ru-fact-cbss-status-2 = Ulkoministeriö ilmoitti erosta 17.5.2022. Kirjeet lähetettiin Itämeren valtioiden neuvoston (CBSS) jäsenvaltioille, EU:n korkealle edustajalle ja sihteeristölle.
