# Suomi: maan luku.

## Lyhyesti

country-fi-reflection = enintään kuusi kuukautta niille, joilla ei ole laillista oleskeluoikeutta
country-fi-statute = Ulkomaalaislaki (301/2004) 52 b ja 52 c §
country-fi-identification = auttamisjärjestelmään ottaminen epäilyn perusteella; viranomaisten virallinen tunnistaminen
country-fi-mechanism = ihmiskaupan uhrien auttamisjärjestelmä
country-fi-coordinator = valtioneuvoston koordinaatio ministeriötasolla (oikeusministeriö)
country-fi-rapporteur = yhdenvertaisuusvaltuutettu

country-fi-served-permit-without-cooperation = jos henkilö on erityisen haavoittuvassa asemassa
country-fi-served-permit-with-cooperation = tilapäinen, esitutkinnan ja oikeudenkäynnin ajaksi

## Tiedot

country-fi-fact-instrument-palermo-protocol = Suomi hyväksyi YK:n ihmiskauppapöytäkirjan (Palermon pöytäkirja) vuonna 2006
country-fi-fact-instrument-coe-convention-197 = Suomi allekirjoitti Euroopan neuvoston ihmiskauppasopimuksen (nro 197) 29.8.2006 ja ratifioi sen 30.5.2012. Se on ollut voimassa 1.9.2012 alkaen.
    .note = Kolmannella arviointikierroksella komitea hyväksyi suosituksensa 21.6.2024. Hallituksen vastauksen määräpäivä oli 21.6.2026.
country-fi-fact-instrument-eu = Sovelletaan direktiiviä 2011/36/EU, sellaisena kuin se on muutettuna direktiivillä 2024/1712. Muutos oli saatettava osaksi kansallista lainsäädäntöä 15.7.2026 mennessä. Ei ole tarkistettu, onko näin tehty. Lisäksi sovelletaan kolmea direktiiviä: 2004/81/EY oleskeluluvista, 2012/29/EU uhreista ja 2004/80/EY korvauksista.
country-fi-fact-criminal-provision = Ihmiskauppa ja törkeä ihmiskauppa ovat rikoksia rikoslain 25 luvun 3 ja 3 a §:n mukaan. Niitä lähellä olevia rikoksia ovat kiskonnantapainen työsyrjintä, törkeä paritus ja törkeä laittoman maahantulon järjestäminen.
country-fi-fact-recovery-reflection = Harkinta-aika on enintään kuusi kuukautta. Se tekee ilman oleskeluoikeutta olevan oleskelusta laillisen, eikä henkilöä poisteta maasta sen aikana. Sen myöntää auttamisjärjestelmä, kun henkilö otetaan sen asiakkaaksi, tai poliisi tai rajatarkastusviranomainen.
country-fi-fact-rule-change-2025-05-06 = Ilman laillista oleskeluoikeutta tehty oleskelulupahakemus ei 6.5.2025 alkaen enää tee oleskelusta laillista käsittelyn ajaksi. Kuluva harkinta-aika on laillista oleskelua. Käytännössä järjestys on siis: ensin harkinta-aika, sitten hakemus.
country-fi-fact-permit = Oleskeluluvan voivat saada uhrit, jotka osallistuvat esitutkintaan tai oikeudenkäyntiin. Erityisen haavoittuvassa asemassa olevilta ei edellytetä yhteistyötä. Lupaa ei voi hakea ulkomailta. Yhdenvertaisuusvaltuutettu pitää kynnystä korkeana.
country-fi-fact-assistance-law = Vastaanottolain (746/2011) 4 luvun mukaan palvelut ovat lakisääteinen oikeus, kun henkilö on otettu auttamisjärjestelmään. Kunta vastaa omista asukkaistaan. Auttamisjärjestelmä vastaa niistä, joilla ei ole kotikuntaa Suomessa.
country-fi-fact-men-and-forms = Apu on tarkoitettu kaikille sukupuolesta, kansalaisuudesta ja iästä riippumatta ja kaikkiin ihmiskaupan muotoihin. Rikos on voinut tapahtua ulkomailla tai vuosia sitten.
country-fi-fact-unconditional = Apu on maksutonta ja vapaaehtoista, eikä laillisen oleskeluoikeuden puuttuminen estä sitä. Aiempien raporttien (2017–2019) mukaan pitkäaikainen apu riippui kotimaisissa tapauksissa siitä, tutkiko poliisi asiaa ihmiskauppana. Lakia on sen jälkeen muutettu (viimeistä kohtaa ei ole vahvistettu).
country-fi-fact-legal-aid = Ihmiskaupan uhreilla on rikosasiassa maksuton oikeudenkäyntiavustaja esitutkinnasta alkaen
country-fi-fact-compensation = Valtiokonttori maksaa korvausta henkilövahingosta ja kärsimyksestä rikosvahinkolain (1204/2005) nojalla. Henkilö ilmoittaa ensin rikoksesta poliisille ja vaatii korvausta rikoksentekijältä tuomioistuimessa. Hakemus on tehtävä kolmen vuoden kuluessa lainvoimaisesta tuomiosta tai, jos asiaa ei käsitelty tuomioistuimessa, kymmenen vuoden kuluessa rikoksesta. Korvaus koskee Suomessa tehtyjä rikoksia. Ulkomailla tehdystä rikoksesta korvataan vain, jos henkilön kotipaikka oli Suomessa ja hän oli ulkomailla työn, opiskelun tai muun vastaavan syyn vuoksi.
    .note = Vuonna 2019 Euroopan neuvoston asiantuntijaryhmä GRETA pyysi, että kaikki ihmiskaupan uhrit kuuluisivat korvausten piiriin (um.fi, 5.6.2019)
country-fi-fact-children = Ilman huoltajaa oleva lapsi saa edustajan. Auttamisjärjestelmä tekee yhteistyötä lastensuojelun kanssa. Vanhempia etsitään vain, jos se on turvallista.
country-fi-fact-non-punishment = Viranomaiset voivat luopua toimenpiteistä. Rikosuhripäivystys (RIKU) kertoo uhreille, ettei pakotetusta rikoksesta pitäisi rangaista. Yleistä vapautusta ei laista tiedetä löytyvän.
country-fi-fact-criminal-provision-2 = Ihmiskauppaa koskeva säännös on rikoslain 25 luvun 3 §
    .note = Vain 3 § on luettu. 3 a §:ää (törkeä ihmiskauppa) ja lähellä olevia rikoksia ei ole luettu.
country-fi-fact-transposition-2024-1712 = Oikeusministeriön työryhmä (VN/33260/2024) ehdotti kahta muutosta rikoslain 25 lukuun. 3 §:ssä mainittaisiin myös sijaissynnytys, ja uusi 3 d § koskisi ihmiskaupan uhrin hyväksikäyttöä. Lausuntokierros oli loka–marraskuussa 2025. Tietoa lain hyväksymisestä ei löytynyt.
    .note = Määräaika 15.7.2026 on ohi. Muutoksen nykyistä vaihetta ei tiedetä.
country-fi-fact-non-punishment-2 = Euroopan neuvoston asiantuntijaryhmä GRETA (toinen raportti, 2019) pyysi Suomea tekemään enemmän, jottei uhreja rangaistaisi
    .note = Säännöstä ei laista löytynyt
country-fi-fact-duty-to-report = Lastensuojelulain (417/2007) 25 §:n mukaan laissa lueteltujen tahojen henkilöstön on tehtävä viipymättä lastensuojeluilmoitus salassapitosäännösten estämättä. Heidän on ilmoitettava myös poliisille, jos lapseen epäillään kohdistuneen seksuaali- tai väkivaltarikos. Luettelossa ovat sosiaali- ja terveydenhuolto, opetus, nuorisotyö, poliisi, Rikosseuraamuslaitos, pelastustoimi, vastaanottokeskukset ja hätäkeskukset. Siinä mainitaan myös Tulli, Rajavartiolaitos, ulosotto, Kansaneläkelaitos (Kela) ja kirkot. Kuka tahansa muu voi tehdä ilmoituksen salassapidosta huolimatta. Ulkoasiainhallintoa ei ole luettelossa sellaisena kuin se on luettu.
    .note = Terveyden ja hyvinvoinnin laitoksen (THL) mukaan ilmoitus tehdään nykyisin hyvinvointialueelle, ei kunnalle. Sitä ei koskaan lähetetä suojaamattomalla sähköpostilla (THL). 25 §:n voimassa olevaa sanamuotoa ei ole luettu Finlexistä.
