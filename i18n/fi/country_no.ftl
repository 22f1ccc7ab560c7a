# Norja: maan luku.

## Lyhyesti

country-no-reflection = kuusi kuukautta, ei uusittavissa
country-no-statute = Ulkomaalaisasetus 8-3 §
country-no-identification = ei yhtä viranomaista: jokaisen viranomaisen on tunnistettava
country-no-mechanism = Euroopan neuvoston asiantuntijaryhmä GRETA (2017) kehotti luomaan virallisen ohjausmekanismin; sen jälkeen sellaisesta ei ole luettu; kansallinen strategia 2025–2030
country-no-coordinator = ihmiskaupan vastaisen toiminnan koordinointiyksikkö (KOM), ei hoida yksittäisiä tapauksia
country-no-rapporteur = ei tiedossa

country-no-served-men = auttavan puhelimen kautta; majoitus on erikseen
country-no-served-children = lastensuojelulta
country-no-served-permit-without-cooperation = harkinta-ajan lupa; turvapaikka
country-no-served-permit-with-cooperation = enintään 12 kuukautta, uusittavissa

## Tiedot

country-no-fact-instrument-palermo-protocol = Norja ratifioi YK:n ihmiskauppapöytäkirjan (Palermon pöytäkirja) vuonna 2003
country-no-fact-instrument-coe-convention-197 = Norja ratifioi Euroopan neuvoston ihmiskauppasopimuksen (nro 197) vuonna 2008. Se on ollut voimassa 1.5.2008 alkaen (päivää ei ole vahvistettu).
country-no-fact-instrument-eu = Norja ei ole EU-valtio, eivätkä direktiivit sido sitä
country-no-fact-criminal-provision = Rangaistussäännökset ovat rikoslain 257 ja 258 §:ssä. Rangaistus on enintään kuusi tai enintään kymmenen vuotta.
country-no-fact-recovery-reflection = Henkilö saa kuuden kuukauden oleskeluluvan, jota ei voi uusia. Hän hakee sitä henkilökohtaisesti poliisilta. Velvollisuutta yhteistyöhön tai todistamiseen ei ole.
country-no-fact-permit = Rajoitettu oleskelulupa on voimassa enintään yhden vuoden, ja se voidaan uusia. Se on tarkoitettu henkilölle, jonka läsnäoloa tarvitaan tutkintaa tai oikeudenkäyntiä varten.
country-no-fact-who-identifies = Jokaisen viranomaisen, järjestön tai ihmisen, jolla on syytä huoleen, tulisi kohdella henkilöä mahdollisena uhrina ja ohjata hänet avun piiriin
country-no-fact-safe-housing = Aikuiset majoitetaan kriisikeskukseen, lapset lastensuojelun kautta. Valtio maksaa asianajajan neuvonnan rikosilmoituksen tekemisestä.
country-no-fact-children = Lastensuojelu järjestää lasten majoituksen. Alaikäisen kaikenlainen hyväksikäyttö on ihmiskauppaa ilman, että keinoa tarvitsee näyttää toteen.
country-no-fact-legal-aid = Valtio maksaa asianajajan neuvontaa ja rikosilmoitusta varten
country-no-fact-return = Norjan maahanmuuttovirasto (UDI) ja Kansainvälinen siirtolaisuusjärjestö (IOM) auttavat turvallisessa paluussa
country-no-fact-compensation = Väkivallan uhreille maksettavasta valtion korvauksesta annetun lain (17.6.2022 nro 57, voimassa 1.1.2023 alkaen) 1 §:ssä mainitaan ihmiskauppa (rikoslain 257 §). Rikoksesta on ilmoitettava. Hakemus tehdään korvaustoimistolle (Kontoret for voldsoffererstatning) kuuden kuukauden kuluessa lainvoimaisesta tuomiosta tai vuoden kuluessa syyttäjän lopullisesta päätöksestä. Ulkomailla tehty rikos otetaan huomioon vain, jos uhri asui Norjassa ja norjalainen tuomioistuin käsitteli asian. Yläraja on 60 kertaa kansanvakuutuksen perusmäärä (60 G).
    .note = Liian vähäinen apu tutkinnassa voi johtaa epäämiseen (7 §). Laki on luettu kokonaan. Sitä on viimeksi muutettu lailla 2025-04-25-12 1.1.2026 alkaen.
country-no-fact-non-punishment = Säännös on olemassa. Euroopan neuvoston asiantuntijaryhmä GRETA piti rikosprosessilain muutoksia myönteisinä, mutta sen mielestä säännöstä sovelletaan liian vähän. Se pyytää, että valtakunnansyyttäjän ohjeet kattaisivat kaikki rikokset, joihin uhri on pakotettu. Lain 69 §:n mukaan syyttäjä voi erityisistä syistä luopua syytteestä, vaikka syyllisyys on näytetty.
    .note = Ei ole luettu, mitä pykälää GRETA tarkoittaa. GRETA mainitsee poistettavina seurauksina myös säilöönoton, maahantulokiellot ja myöhäisen tunnistamisen.
country-no-fact-duty-to-report = Rikoslain 196 §:n mukaan jokaisen on yritettävä estää tietyt luetellut vakavat rikokset salassapitovelvollisuudesta huolimatta. Velvollisuus on voimassa, kun rikos voidaan vielä estää ja se on varma tai hyvin todennäköinen. Vuoden 2020 lakiehdotuksessa (Prop. 66 L 2019-2020) luetteloon oli tarkoitus lisätä törkeä ihmiskauppa ja pakkoavioliitto.
    .note = Ei ole luettu, hyväksyttiinkö lisäys. Mietinnössä NOU 2024:13 käsitellään ulkomailla tehtyjä rikoksia. Viranomaisten velvollisuudesta ilmoittaa lastensuojelulle ei ole luettu.
country-no-fact-strategy = Ihmiskaupan vastainen kansallinen strategia koskee vuosia 2025–2030. Rangaistussäännöksiä on tarkoitus tarkastella uudelleen.
    .note = Teksti on luettu regjeringen.no-sivun kopiosta
country-no-fact-changed-rosa-all-forms = ROSA-linja on ollut vuodesta 2016 avoinna kaikille sukupuolesta riippumatta ja kaikissa hyväksikäytön muodoissa
