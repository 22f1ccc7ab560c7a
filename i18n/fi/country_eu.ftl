# Euroopan unioni / Euroopan komissio: luku.

## Lyhyesti

country-eu-reflection = vähintään 30 päivää Euroopan neuvoston ihmiskauppasopimuksen 13 artiklan mukaan; direktiivi 2004/81/EY jättää pituuden valtioille
country-eu-statute = 2004/81/EY 6 artikla
country-eu-identification = jäsenvaltiot
country-eu-mechanism = direktiivi 2024/1712 edellyttää virallista ohjausmekanismia ja yhteyspistettä
country-eu-coordinator = EU:n ihmiskaupan vastaisen toiminnan koordinaattori
country-eu-rapporteur = kansallisten raportoijien verkosto

country-eu-served-help-without-testimony = avulle ei saa asettaa ehtoja: direktiivin 2011/36/EU 11(3) artikla, sanotun kuitenkaan rajoittamatta direktiivin 2004/81/EY soveltamista
country-eu-served-presumed = heti kun on perusteltuja syitä
country-eu-served-men = sukupuoli huomioon ottaen
country-eu-served-permit-without-cooperation = kukin valtio päättää
country-eu-served-permit-with-cooperation = direktiivi 2004/81/EY

## Tiedot

country-eu-fact-directive-2024-1712 = Direktiivi 2024/1712 hyväksyttiin 13.6.2024 ja julkaistiin virallisessa lehdessä 24.6. Se on ollut voimassa 14.7.2024 alkaen. Valtioilla oli aikaa saattaa se osaksi kansallista lainsäädäntöä 15.7.2026 asti. Päivä on nyt ohi. Ei ole tarkistettu, mitä kukin valtio on tehnyt.
country-eu-fact-directive-2024-1712-content = Direktiivi 2024/1712 lisää pakkoavioliiton, laittoman adoption ja hyväksikäytön sijaissynnytyksessä. Uhrin palvelujen tietoinen käyttäminen on rikos. Majoitusta annetaan kansalaisuudesta tai oleskeluoikeudesta riippumatta. Digitaaliset keinot tekevät rikoksesta vakavamman. Valtioilla on oltava ohjausmekanismit ja yhteyspisteet (viimeistä kohtaa ei ole vahvistettu).
country-eu-fact-116006 = Euroopan yhteinen auttavan puhelimen numero 116 006 varattiin vuonna 2009. Se oli käytössä 13 valtiossa vuonna 2023 ja 14 valtiossa joulukuussa 2025. Uudistettu uhridirektiivi velvoittaa kaikki valtiot ylläpitämään sitä (joulukuu 2025, Victim Support Europen mukaan).
country-eu-fact-no-common-hotline = Ihmiskauppaa varten harkittiin vuoden 2024 direktiiviin yhteistä EU-numeroa, mutta sitä ei hyväksytty. Eri numeroita on yhä 27 (tanskalaisen mielipidekirjoituksen mukaan, 2024).
country-eu-fact-compensation = Avustava viranomainen on siellä, missä uhri asuu. Päättävä viranomainen on siellä, missä rikos tapahtui.
country-eu-fact-rapporteurs = Virossa ja Latviassa sama taho on sekä koordinaattori että raportoija. Liettuassa ja Puolassa raportoija on sisäministeriö. Suomessa ja Belgiassa raportoija on riippumaton.
country-eu-fact-denmark-opt-out = Tanska ei osallistunut direktiivin 2011/36/EU antamiseen, eikä direktiivi sido sitä
    .note = Se, että sama pätee direktiiviin 2024/1712, on vain päätelmä
country-eu-fact-directive-2024-1712-2 = Direktiivi 2024/1712, voimassa 14.7.2024 alkaen, oli saatettava osaksi kansallista lainsäädäntöä 15.7.2026 mennessä. Luetteloa määräajassa pysyneistä valtioista ei löytynyt, ei myöskään tietoa rikkomusmenettelystä.
country-eu-fact-instrument-coe-convention-197 = Euroopan neuvoston ihmiskauppasopimuksessa (nro 197) on 48 osapuolta: kaikki neuvoston 46 jäsenvaltiota, Valko-Venäjä ja Israel. EU voi liittyä sopimukseen.
    .note = Sopimuksen 13 artiklassa harkinta-ajan vähimmäispituudeksi asetetaan 30 päivää (luettu myös sivulta amnesty.org.pl)
country-eu-fact-changed-victims-rights-116006 = Uudistetut säännöt uhrien oikeuksista velvoittavat kaikki EU-valtiot ylläpitämään linjaa 116 006. Joulukuussa 2025 se oli 14:llä 27 valtiosta.
