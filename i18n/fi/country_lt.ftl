# Liettua: maan luku.

## Lyhyesti

country-lt-reflection = 30 päivää ulkomaisille uhreille, jotta he voivat päättää yhteistyöstä
country-lt-statute = Laki ulkomaalaisten oikeusasemasta, 49-2 artikla
country-lt-identification = poliisi ja erikoistuneet kansalaisjärjestöt; suositukset: määräys I-327/1V-1015/A1-758 (2015, versio 20.8.2020)
country-lt-mechanism = virallinen ohjaaminen poliisin ja kansalaisjärjestöjen välillä
country-lt-coordinator = sisäministeriö
country-lt-rapporteur = sisäministeriö

country-lt-served-permit-without-cooperation = yhteistyötä edellytetään
country-lt-served-permit-with-cooperation = tilapäinen

## Tiedot

country-lt-fact-instrument-palermo-protocol = Liettua liittyi YK:n ihmiskauppapöytäkirjaan (Palermon pöytäkirja) vuonna 2003
country-lt-fact-instrument-coe-convention-197 = Euroopan neuvoston ihmiskauppasopimus (nro 197) on ollut Liettuassa voimassa 1.11.2012 alkaen
country-lt-fact-instrument-eu = Sovelletaan direktiiviä 2011/36/EU, sellaisena kuin se on muutettuna direktiivillä 2024/1712. Muutos oli saatettava osaksi kansallista lainsäädäntöä 15.7.2026 mennessä. Ei ole tarkistettu, onko näin tehty. Lisäksi sovelletaan kolmea direktiiviä: 2004/81/EY oleskeluluvista, 2012/29/EU uhreista ja 2004/80/EY korvauksista.
country-lt-fact-criminal-provision = Rangaistussäännökset ovat rikoslain 147, 147-1, 147-2 ja 157 artiklassa
country-lt-fact-recovery-reflection = Harkinta-aika on 30 päivää. Oleskelulupa on tarkoitettu niille, jotka tekevät yhteistyötä.
country-lt-fact-unconditional = Rikosten uhrien auttamisesta annetun lain (2021) mukaan kaikki uhrit saavat apua ennen oikeudellista menettelyä, sen aikana ja sen jälkeen. Sillä ei ole merkitystä, ovatko he kääntyneet poliisin puoleen.
country-lt-fact-men = Vuonna 2018 miehille oli viisi julkisesti rahoitettua kriisikeskusta. Kansalaisjärjestöt auttoivat 128 miestä.
country-lt-fact-children = Uhrin asemassa oleville lapsille ei ole omaa turvakotia. Vilnassa on valtakunnallinen keskus seksuaaliväkivaltaa kokeneille lapsille.
country-lt-fact-consular = Ulkoministeriö neuvoo ulkomailla olevia uhreja kääntymään minkä tahansa Liettuan edustuston puoleen. Jos edustustoa ei ole, se neuvoo kääntymään toisen EU-maan suurlähetystön puoleen.
country-lt-fact-compensation = Vuonna 2017 kolmetoista uhria sai yhteensä noin 34 000 euroa
    .note = Itse valtion korvausjärjestelmästä ei ole luettu
country-lt-fact-legal-aid = Toissijainen oikeusapu on maksutonta väkivaltarikosten uhreille, myös ihmiskaupan uhreille
country-lt-fact-non-punishment = Yhdysvaltain ulkoministeriön vuoden 2021 ihmiskaupparaportin mukaan Liettua hyväksyi säännöksen työperäisen ihmiskaupan uhrien rankaisematta jättämisestä. Parlamentin lakiehdotus XIIIP-4454 vuodelta 2020 muutti rikoslain 147-1 artiklaa.
    .note = 147(3) artiklaa ei ole luettu. Lakiehdotuksen ja säännöksen yhteys on päätelmä.
country-lt-fact-rapporteur = Raportoija on sisäministeriö
country-lt-fact-criminal-provision-2 = Rikoslain 147 artikla koskee ihmiskauppaa. 157 artikla koskee lapsen ostamista tai myymistä, jossa keinoa ei tarvitse osoittaa. 147-1 artikla on olemassa.
    .note = 147-2 artiklaa ei ole luettu
country-lt-fact-identification = Määräys I-327/1V-1015/A1-758, 17.12.2015 (valtakunnansyyttäjä, sisäministeriö, sosiaaliturvaministeriö) sisältää suosituksia. Ne koskevat tunnistamista, esitutkintaa ja yhteistyötä. Konsolidoitu versio on ollut voimassa 20.8.2020 alkaen.
