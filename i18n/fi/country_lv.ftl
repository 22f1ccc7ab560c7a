# Latvia: maan luku.

## Lyhyesti

country-lv-reflection = 30 päivää kolmansien maiden kansalaisille uhrin aseman myöntämisen jälkeen (henkilön on toimittava kolmen päivän kuluessa)
country-lv-statute = Laki ihmiskaupan uhrin oleskelusta, 1–4 §
country-lv-identification = poliisi, syyttäjä, tuomioistuin; tai kansalaisjärjestön koolle kutsuma toimikunta (sosiaalityöntekijä, psykologi, juristi, poliisi)
country-lv-mechanism = ei yhtä säädöstä; palvelut hallituksen asetuksen 344/2019 nojalla, päätöksen tekee valtion sosiaalisen integraation virasto; palveluntuottajat Shelter Safe House ja MARTA
country-lv-coordinator = sisäministeriö
country-lv-rapporteur = sama henkilö kuin koordinaattori

## Tiedot

country-lv-fact-instrument-palermo-protocol = Latvia ratifioi YK:n ihmiskauppapöytäkirjan (Palermon pöytäkirja) toukokuussa 2004
    .note = Lähde on tietosanakirjan kopio, ei YK:n tallettajan tieto
country-lv-fact-instrument-coe-convention-197 = Euroopan neuvoston ihmiskauppasopimus (nro 197) on ollut Latviassa voimassa 1.7.2008 alkaen
country-lv-fact-instrument-eu = Sovelletaan direktiiviä 2011/36/EU, sellaisena kuin se on muutettuna direktiivillä 2024/1712. Muutos oli saatettava osaksi kansallista lainsäädäntöä 15.7.2026 mennessä. Ei ole tarkistettu, onko näin tehty. Lisäksi sovelletaan kolmea direktiiviä: 2004/81/EY oleskeluluvista, 2012/29/EU uhreista ja 2004/80/EY korvauksista.
country-lv-fact-criminal-provision = Rangaistussäännökset ovat rikoslain 154.1 ja 154.2 §:ssä
country-lv-fact-identification = Valtion maksama apu edellyttää virallista uhrin asemaa. Henkilöltä ei edellytetä kykyä eikä halua tehdä yhteistyötä. Kansalaisjärjestön koolle kutsuma toimikunta voi myöntää aseman. Henkilö voi hakea sitä itse.
country-lv-fact-recovery-reflection = Harkinta-aika on 30 päivää, vain kolmansien maiden kansalaisille. Se koskee vain henkilöä, joka on jo tunnustettu ihmiskaupan uhriksi. Henkilön on toimittava kolmen päivän kuluessa aseman myöntämisestä. Rajavartioston, tutkijoiden tai palveluntuottajan on kerrottava siitä henkilölle kirjallisesti. Sinä aikana viisumia tai lupaa ei tarvita.
    .note = Aika ei siis suojele henkilöä, joka on vasta mahdollinen uhri. Lain 1–3 § ja 4 §:n alku on luettu sivulta likumi.lv. Tieto 30 päivästä on luettu ministeriön kuvauksesta lakiehdotuksesta (2006), ei itse laista.
country-lv-fact-compensation = Valtion korvauksista uhreille annetun lain mukaan oikeusapuhallinto maksaa korvausta tahallisesta rikoksesta. Se korvaa henkisen kärsimyksen, fyysisen kärsimyksen tai taloudellisen vahingon. Henkilö on pitänyt tunnustaa uhriksi rikosprosessilain mukaan.
    .note = Luettu käännös on voimassa 31.12.2018 asti. Päätelmänä: pelkkä kansalaisjärjestön toimikunnan antama asema ei riitä.
country-lv-fact-origin-country = Latvia on yhä pääasiassa lähtömaa. Maan sisäisiä tapauksia on ollut vuodesta 2015.
country-lv-fact-non-punishment = Säännös rankaisematta jättämisestä on olemassa, ja siihen lisättiin hallinnolliset rikkomukset noin vuonna 2017. Yhdysvaltain ulkoministeriön vuoden 2023 ihmiskaupparaportin mukaan poliisi rankaisi uhreja silti. Raportissa pyydetään, että säännöstä sovelletaan.
    .note = Numeroa ”rikoslain 58(6) §” ei ole luettu mistään, eikä sitä ole vahvistettu
country-lv-fact-legal-aid = Saatavilla on valtion oikeusapua ja kansalaisjärjestöjen juristeja kuntoutusohjelmassa
country-lv-fact-children = Lasten auttava puhelin 116 111 on auki ympäri vuorokauden. Kadonneiden lasten linjaa 116 000 hoitaa valtion poliisi.
country-lv-fact-embassies = Latvian ulkomaanedustustot mainitaan ensimmäisten tunnistajien joukossa
country-lv-fact-permit = Jos henkilö on valmis yhteistyöhön, toimivaltainen viranomainen voi pyytää määräaikaista oleskelulupaa
    .note = Luvan vähimmäispituutta ei ole luettu
country-lv-fact-duration-of-services = Valtio maksaa kuntoutuksen enintään 180 päivältä (hallituksen asetus 344, 16.7.2019). Sen jälkeen saa viisi tunnin mittaista neuvontakäyntiä kahden vuoden kuluessa, ellei sovelleta tukea rikosoikeudellisen menettelyn aikana. Päätöksen tekee valtion sosiaalisen integraation virasto.
    .note = Luetun sivun mukaan asetus on voimassa
country-lv-fact-instrument-coe-convention-197-2 = Latvia talletti Euroopan neuvoston ihmiskauppasopimusta koskevan asiakirjansa 6.3.2008. Laki 24.1.2008 tekee sisäministeriöstä koordinaattorin.
    .note = Tämä sopii voimaantuloon 1.7.2008 (kolmen kuukauden sääntö), mutta itse päivää ei ole luettu
