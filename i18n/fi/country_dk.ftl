# Tanska: maan luku.

## Lyhyesti

country-dk-reflection = 30 päivää, yhteensä enintään 120, jos henkilö auttaa valmistelemaan vapaaehtoista paluuta, tai erityisistä syistä
country-dk-statute = Ulkomaalaislaki 33 §:n 14 mom.
country-dk-identification = tammikuusta 2022 alkaen Tanskan ihmiskaupan vastainen keskus (CMM) tunnistaa Tanskan ja EU:n kansalaiset sekä laillisesti maassa oleskelevat ja Tanskan maahanmuuttovirasto ne, joilla ei ole laillista oleskeluoikeutta, sekä turvapaikanhakijat; oikeus apuun: tuomioistuimet
country-dk-mechanism = Tanskan ihmiskaupan vastainen keskus (CMM) toimii ohjausmekanismin tapaan
country-dk-coordinator = Tanskan ihmiskaupan vastainen keskus (CMM), tasa-arvoministeriö
country-dk-rapporteur = riippumatonta raportoijaa ei ole tiedossa

country-dk-served-help-without-testimony = yhteistyötä poliisin kanssa ei edellytetä; pidempi aika on sidottu valmisteltuun paluuseen
country-dk-served-presumed = koko apu arvion jälkeen
country-dk-served-without-papers = maasta poistumisen määräaikana
country-dk-served-permit-with-cooperation = 9c(5) §, kun henkilön läsnäoloa tarvitaan tutkintaa tai oikeudenkäyntiä varten

## Tiedot

country-dk-fact-instrument-palermo-protocol = Tanska liittyi YK:n ihmiskauppapöytäkirjaan (Palermon pöytäkirja) vuonna 2003
country-dk-fact-instrument-coe-convention-197 = Tanska ratifioi Euroopan neuvoston ihmiskauppasopimuksen (nro 197) 19.9.2007. Se on ollut voimassa 1.2.2008 alkaen. Tanska ilmoitti, ettei sopimusta toistaiseksi sovelleta Färsaariin eikä Grönlantiin.
    .note = Tällä alueellisella rajauksella on merkitystä konsulaateille
country-dk-fact-instrument-eu = Direktiivi 2011/36/EU ei sido Tanskaa. Maalla on poikkeus EU:n oikeusasioita koskevasta lainsäädännöstä. Direktiivi perustuu Euroopan unionin toiminnasta tehdyn sopimuksen (SEUT) 82(2) ja 83(1) artiklaan. Tanskan rikoslainsäädäntö mukautettiin direktiiviin maaliskuussa 2012 annetulla lailla nro 275.
    .note = Tämä on luettu vain direktiivistä 2011/36. Se, että sama pätee direktiiviin 2024/1712, on päätelmä, koska oikeusperusta on sama. Direktiiviä 2004/81/EY ei ole luettu.
country-dk-fact-criminal-provision = Ihmiskauppa on rikos rikoslain 262a §:n mukaan. Maaliskuussa 2012 annettu laki 275 (lakiehdotus L 57, 14.12.2011) nosti enimmäisrangaistuksen kahdeksasta kymmeneen vuoteen. Se lisäsi myös rikolliset teot hyväksikäytön muodoksi.
country-dk-fact-recovery-reflection = Henkilö saa maasta poistumista varten 30 päivän määräajan, enintään 120 päivää. Enimmäisaikaa pidennettiin 100 päivästä vuonna 2013. Laillisesti maassa oleskelevat saavat vastaavan toipumisajan.
country-dk-fact-identification = Ensimmäinen tunnistaminen on haastattelu Tanskan ihmiskaupan vastaisessa keskuksessa (CMM). Se ei yksinään anna oikeutta toimintasuunnitelman mukaiseen tukeen. Tukea ja majoitusta voidaan tarjota sillä välin.
country-dk-fact-men = Miehet majoitetaan miesten kriisikeskuksiin, Kööpenhaminassa olevaan asuntolaan ja asuntoihin. Turvapaikkaa hakevat miehet majoitetaan vastaanottokeskuksiin.
country-dk-fact-women = Naisille on kaksi salaisessa osoitteessa toimivaa turvakotia, joita ylläpitää Reden International
country-dk-fact-emphasis-on-return = Jatkoaika edellyttää yhteistyötä paluun valmistelussa. Vuoden 2014 arvostelu paluun korostamisesta pätee yhä.
country-dk-fact-children = Alle 18-vuotiaat nuoret saavat paikan laitoksesta ja heille tarkoitettuja palveluja
country-dk-fact-legal-aid = Oikeudellinen apu järjestyy Tanskan ihmiskaupan vastaisen keskuksen (CMM) kautta
country-dk-fact-compensation = Rikosvahinkojen korvauslautakunta maksaa korvausta fyysisistä ja psyykkisistä vammoista (laki: Offererstatningsloven). Rikoksesta on ilmoitettava poliisille 72 tunnin kuluessa (10(1) §). Tästä voidaan poiketa, kun olosuhteet puoltavat sitä (10(2) §). Vaatimus esitetään rikosasian yhteydessä.
    .note = Aika on lyhyt: 72 tuntia. Ihmiskaupan uhrin kohdalla poikkeus on tavallinen tie. Tarkista lain nykyinen sanamuoto.
country-dk-fact-non-punishment = Syyttäjille on ohjeet. Tuomioistuimet voivat myöntää syytetylle uhrin aseman.
country-dk-fact-identification-2 = Tammikuusta 2022 alkaen vain kaksi tahoa tunnistaa virallisesti. Tanskan ihmiskaupan vastainen keskus (CMM) tunnistaa Tanskan ja EU:n kansalaiset sekä laillisesti maassa oleskelevat. Tanskan maahanmuuttovirasto tunnistaa ne, joilla ei ole laillista oleskeluoikeutta, sekä turvapaikanhakijat. Kansalaisjärjestöt eivät enää haastattele tätä varten, eikä oikeus apuun edellytä yhteistyötä.
    .note = Oikeuden apuun arvioivat Tanskan ihmiskaupan vastainen keskus, maahanmuuttovirasto ja tuomioistuimet
country-dk-fact-duty-to-report = Julkisessa tehtävässä toimivien on ilmoitettava kunnalle alle 18-vuotiaasta, joka tarvitsee erityistä tukea tai jota on kohdeltu kaltoin. He ilmoittavat, kun he saavat siitä tiedon tai heillä on syytä uskoa niin. Jokaisella on tämä velvollisuus, kun lasta laiminlyödään tai nöyryytetään tai hän on vaarassa.
    .note = Velvollisuudesta säädettiin ennen sosiaalipalvelulain 153 §:ssä ja nyt lapsilaissa (Barnets lov). Lähteissä on eri pykäliä. Ei ole luettu, koskeeko velvollisuus ulkomaanedustustoja.
country-dk-fact-changed-cmm-move = Vuonna 2022 Tanskan ihmiskaupan vastainen keskus (CMM) siirtyi hallinnossa toiseen paikkaan ja sen sähköpostiosoite muuttui. Vanhoissa luetteloissa on yhä aiempi osoite.
