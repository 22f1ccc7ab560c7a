# Saksa: maan luku.

## Lyhyesti

country-de-reflection = vähintään kolme kuukautta
country-de-statute = Aufenthaltsgesetz (oleskelulaki) 59 §:n 7 mom.
country-de-identification = ei virallista valtakunnallista menettelyä; poliisi ja neuvontakeskukset tunnistavat; ulkomaalaisviranomainen myöntää harkinta-ajan
country-de-mechanism = ei valtakunnallista; yhteistyösopimukset osavaltioittain
country-de-coordinator = liittovaltion opetus-, perhe-, vanhus-, nais- ja nuorisoministeriö (BMBFSFJ) ja ministeriöiden väliset työryhmät
country-de-rapporteur = Saksan ihmisoikeusinstituutti

country-de-served-help-without-testimony = neuvonta ei edellytä; etuudet riippuvat henkilön asemasta
country-de-served-men = riippuu osavaltiosta
country-de-served-children = nuorisovirastoilta
country-de-served-without-papers = kun on konkreettisia viitteitä
country-de-served-permit-without-cooperation = 25(4a) § edellyttää todistamista; muuten vain kohtuuttoman vaikeita tilanteita koskevat säännökset
country-de-served-permit-with-cooperation = 25(4a) §, aluksi yksi vuosi

## Tiedot

country-de-fact-instrument-palermo-protocol = Saksa liittyi YK:n ihmiskauppapöytäkirjaan (Palermon pöytäkirja) vuonna 2006
country-de-fact-instrument-coe-convention-197 = Saksa ratifioi Euroopan neuvoston ihmiskauppasopimuksen (nro 197) 19.12.2012. Se on ollut siellä voimassa 1.4.2013 alkaen.
country-de-fact-instrument-eu = Sovelletaan direktiiviä 2011/36/EU, sellaisena kuin se on muutettuna direktiivillä 2024/1712. Muutos oli saatettava osaksi kansallista lainsäädäntöä 15.7.2026 mennessä. Ei ole tarkistettu, onko näin tehty. Lisäksi sovelletaan kolmea direktiiviä: 2004/81/EY oleskeluluvista, 2012/29/EU uhreista ja 2004/80/EY korvauksista.
country-de-fact-criminal-provision = Ihmiskauppa on rikos rikoslain (StGB) 232 §:n mukaan; rangaistus on kuudesta kuukaudesta viiteen vuotta. Alle 21-vuotiaan kohdalla hädänalaista tilaa ei tarvitse osoittaa. Pykälät 232a–233a koskevat seksin myymiseen pakottamista, pakkotyötä, työvoiman hyväksikäyttöä ja hyväksikäyttöä vapaudenriistoa käyttäen.
    .note = Helmikuussa 2026 näiden pykälien täydellinen uudistus oli luonnoksena, joten ne ovat voineet muuttua
country-de-fact-recovery-reflection = Ulkomaalaisviranomainen määrää vähintään kolmen kuukauden ajan, kun on konkreettisia viitteitä, tekipä henkilö yhteistyötä tai ei. Uskottava kertomus riittää, samoin poliisin tai neuvontakeskuksen lausunto. Sillä välin maasta poistamista lykätään (siedetty oleskelu). Henkilö menettää harkinta-ajan, jos hän ottaa vapaaehtoisesti uudelleen yhteyttä tekijöihin.
country-de-fact-permit = Oleskeluluvalla on 25(4a) §:n mukaan kolme ehtoa. Syyttäjä tai tuomioistuin pitää henkilön läsnäoloa aiheellisena, henkilö on katkaissut yhteydet tekijöihin ja hän on valmis todistamaan. Lupa on voimassa yhden vuoden, ja sitä voidaan myöhemmin jatkaa humanitaarisista tai henkilökohtaisista syistä.
country-de-fact-gaps = Valtion yhteyspistettä ei ole. Useimmat yhteistyösopimukset kattavat seksuaalisen hyväksikäytön ja jotkin työperäisen hyväksikäytön. Mikään ei kata kerjäämistä tai rikoksiin pakottamista (noin vuodelta 2020 olevan luettelon mukaan).
country-de-fact-legal-aid = Tietyin edellytyksin uhri saa asianajajan ja psykososiaalista tukea oikeudenkäyntiin
country-de-fact-compensation = Sosiaalilakikirjan XIV kirja (SGB XIV) on 1.1.2024 alkaen antanut korvauksia väkivaltaisten tekojen uhreille. Se kattaa vakavan henkisen väkivallan ja siten myös uhkaamalla tai pakottamalla tehdyn ihmiskaupan. Se tarjoaa nopeaa apua traumaklinikoilla ja palveluohjausta. Tätä aikaisempiin tekoihin sovelletaan vanhaa uhrien korvauslakia (OEG).
    .note = Lähteiden mukaan ei ole selvää, tarvitaanko laillista oleskelua. Sääntöjä vahingonkorvauksen vaatimisesta rikosoikeudenkäynnissä (adheesiomenettely) ei ole luettu.
country-de-fact-non-punishment = Rikosprosessilain (StPO) 154c §:n mukaan syyttäjä voi jättää syyttämättä ihmiskaupan uhria tämän omasta rikoksesta. Syyttäjä päättää vapaasti, eikä tuomioistuimilla ole tällaista valtaa. Uhrin on ensin kerrottava rikoksesta.
    .note = Itse lakitekstiä ei ole luettu. Saksan raportoija pyysi laajempaa sääntöä heinäkuussa 2025.
country-de-fact-eu-citizens = Tämän luvun oleskelua koskevat säännöt koskevat kolmansien maiden kansalaisia. EU-kansalaiset käyttävät vapaata liikkuvuutta.
country-de-fact-online-entry = Ihmiskaupan vastaiseen kansalaisjärjestöjen verkostoon (KOK) saa 14.1.2026 alkaen yhteyden chatissa ja sähköpostilla
country-de-fact-transposition-2024-1712 = Ministeriön luonnoksessa 20.10.2025 rikoslain (StGB) 232–233a § kirjoitetaan uudelleen direktiivin 2024/1712 panemiseksi täytäntöön. Lausuntoaika päättyi 28.11.2025. Luonnos oli luonnos vielä 2.2.2026, eikä tietoa hyväksymisestä löytynyt.
    .note = Ihmiskaupan vastaisen kansalaisjärjestöjen verkoston (KOK) mukaan luonnoksesta puuttuvat direktiivin kohdat uhrien oikeuksista
country-de-fact-duty-to-report = Yleistä ilmoitusvelvollisuutta ei ole. Rikoslain (StGB) 138 § tekee kuitenkin rangaistavaksi sen, että vaikenee tietyistä suunnitteilla olevista tai käynnissä olevista vakavista rikoksista, jotka voidaan vielä estää. Rangaistus on enintään viisi vuotta. Näitä ovat 232(3) §:n 2. virkkeen, 232a(3)–(5) §:n, 232b(3)–(4) §:n ja 233a(3)–(4) §:n mukaiset rikokset.
    .note = Tämä koskee kaikkia, siis myös konsulihenkilöstöä
