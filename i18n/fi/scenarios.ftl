# Harjoitustilanteita. Kaikki ihmiset ja tapahtumat ovat keksittyjä.

scenario-lost-passports = Kolme kadonnutta passia
    .story = Kolme miestä tulee yhdessä konsulaattiin hakemaan hätäpassia. Kukin sanoo lähes samoin sanoin, että kadotti passinsa viime viikolla. Kahden kesken Tomas kertoo, että työmaan johtaja pitää passeja ”rekisteröintiä varten”. Heille luvattiin tietty palkka ja asunto; ensimmäisenä päivänä he saivat uuden sopimuksen kielellä, jota eivät osaa lukea. He tekevät työtä kuusi ja puoli päivää viikossa, nukkuvat työmaalla konteissa ja saavat pieniä ennakoita. Loput maksetaan ”projektin lopussa”. Palkasta vähennetään vuokra, työkalut ja kuljetukset.
    .refer = Kansallinen auttamisjärjestelmä tai työperäisen hyväksikäytön vastainen järjestö, ammattiliitto tai palkkojen perimisapu, työsuojeluviranomainen; poliisi vain suostumuksella. Matkustusasiakirjat annetaan miehille, ei johtajalle.
    .debrief = Mikä merkintä painoi eniten, ja näitkö sen luukulla vai vasta kahden kesken? Värväyksen ulottuvuus ei täyty ILO:n säännön mukaan (vain kaksi keskivahvaa). Miksi ohjaaminen on silti oikein? Mitä maksamattomille palkoille tapahtuu, jos miehet lentävät huomenna kotiin?
    .mistakes = Asian käsitteleminen tavallisena passin katoamisena. Kaikkien kolmen haastatteleminen yhdessä. Soittaminen yritykseen ja passien pyytäminen. Ajatus, että miehet, jotka voivat käydä konsulaatissa, ovat vapaita.

scenario-helpful-boyfriend = Avulias poikaystävä
    .story = Elina, 22, tulee miehen kanssa. Mies täyttää passilomakkeen, vastaa hänen puolestaan ja sanoo, ettei kahdenkeskiseen keskusteluun ole aikaa. Mies pitää Elinan puhelinta kädessään puhelu auki. Virkailija vie Elinan ”antamaan sormenjäljet”. Elina kertoo, että mies on hänen poikaystävänsä, että he tutustuivat verkossa, että hän työskentelee ”asunnoissa” joka viikko uudessa kaupungissa, että hänen on tuotava 400 päivässä, että mies säästää rahat heidän taloaan varten ja että miehellä on videoita hänestä.
    .refer = Aikuisten seksuaaliseen hyväksikäyttöön erikoistunut järjestö tai auttamisjärjestelmä, samana päivänä, jos hän haluaa; kriisimajoitus; terveydenhoito. Hän päättää poliisista.
    .debrief = Miten erotat pariskunnan herättämättä huolta? Mitä jos hän palaa tänään miehen mukana? Sopikaa turvallinen yhteystapa. Käytössä oli seksuaalisen hyväksikäytön profiili: pakotetut tehtävät tai asiakkaat on siinä vahva, työperäisessä keskivahva.
    .mistakes = Yhteenotto miehen kanssa. Seksuaalisten tekojen yksityiskohtien kysyminen. Sanominen ”hän ei ole poikaystäväsi”. Tapauksen päättäminen, koska Elina kieltäytyi.

scenario-embassy-residence = Suurlähettilään kokki
    .story = Akkreditoidun diplomaatin yksityinen kotityöntekijä Ruth tulee vuosittaiseen keskusteluun protokollaan. Työnantajan vaimo tuo hänet ja haluaa jäädä paikalle. Kahden kesken Ruth kertoo, että viisumia varten allekirjoitettu sopimus ei ole oikea: hänelle luvattiin kahdeksan tunnin päivät ja kaksinkertainen palkka. Työnantaja pitää hänen passiaan ja korttiaan. Hän aloittaa kuudelta, lopettaa keskiyöllä, ja työnantaja ”säästää” hänen palkkaansa. Hän on käynyt yksin ulkona kahdesti. Hänelle on sanottu, että koskemattomuuden vuoksi mikään poliisi ei voi auttaa ja että hänen on muutettava perheen mukana ensi kuussa.
    .refer = Asemamaan auttamisjärjestelmä tai kotityöntekijöitä auttava järjestö; protokollaosasto omaa kanavaansa pitkin; oikeudellista neuvontaa palkoista. Jos työnantaja kuuluu virkailijan omaan edustustoon: vie asia edustuston ulkopuolelle.
    .debrief = Kenelle omassa organisaatiossasi ei saa kertoa ensin? Koskemattomuus estää syytteen, ei auttamista. Ensi kuun muutto tekee asiasta kiireellisen.
    .mistakes = Työnantajan käyttäminen tulkkina. Kirjoittaminen kyseiselle suurlähetystölle. Sovitteleminen työntekijän ja työnantajan välillä.

scenario-station-square = Asema-aukio
    .story = Poliisi pyytää konsulaattia vahvistamaan henkilöllisyyden. Marek, 54, käyttää pyörätuolia, ja hänet sakotettiin kerjäämisestä. Hän kertoo, että mies hänen kotikaupungistaan toi kuusi ihmistä pakettiautolla. Heidät jätetään aukiolle seitsemältä ja haetaan illalla. Hänen on tuotava 60 päivässä, ja hän antaa kaiken miehelle, joka valitsi hänet ”tuolin takia”. Hänen nimiinsä on otettu puhelinliittymä ja laina. Kahdessa muussa henkilöllisyyspyynnössä viime kuussa oli sama puhelinnumero.
    .refer = Järjestö tai auttamisjärjestelmä; vammaispalvelut; oikeudellista apua sakkoon ja lainoihin (rankaisematta jättäminen).
    .debrief = Mikään ILO:n ulottuvuus ei täyty, mutta kaikille kolmelle lain edellyttämälle osatekijälle on jotakin tukea. Katso sääntö A3. Olisitko huomannut samat merkit vähemmistöön kuuluvassa ihmisessä? Tarkista ennakkoluulosi molempiin suuntiin. Mitä tapahtuu muille viidelle?
    .mistakes = ”Se kuuluu heidän kulttuuriinsa.” Pelkkä henkilöllisyyden vahvistaminen poliisille. Bussilipun ostaminen kotiin ilman suunnitelmaa.

scenario-the-gardener = Puutarhuri
    .story = Vankilakäynnillä Nils, 20, kertoo vastanneensa ilmoitukseen talojen maalauksesta. Hänet vietiin taloon, jonka ikkunat oli peitetty ja ovi lukittu. Hän kasteli kasveja, nukkui lattialla ja sai ruokaa kerran päivässä. Hänelle sanottiin, että hän on velkaa 8000 matkasta ja kuolleista kasveista. Hän kertoo, että hänet pakotettiin eikä hän päässyt pois. Asianajaja, jota hän ei itse palkannut, neuvoo häntä tunnustamaan ja olemaan puhumatta muista.
    .refer = Riippumaton asianajaja; kansallinen ohjausmekanismi tai järjestö vankilan kautta; ota rankaisematta jättäminen puheeksi viranomaisten kanssa, ennen kuin syytteeseen vastataan. Suostumus tarvitaan.
    .debrief = ”Lukkojen takana” ja ”viljelypaikka” vastaavat yhtä ja samaa ILO:n tunnusmerkkiä: ne lasketaan kerran. Kuinka hyvissä ajoin ennen syytteeseen vastaamista asia on otettava esiin, ja kuka sen tekee? Kuka voi saada tietää muistiinpanoistasi?
    .mistakes = Asian jättäminen tuomioistuimelle. Ajatus, että vain naiset voivat olla uhreja. Maksetun asianajajan käyttäminen kanavana.

scenario-customer-support = Asiakaspalvelu
    .story = Päivystäjälle soitetaan kuiskaten. Kristjan, 29, on ohjelmoija. Hän otti vastaan IT-tukityön ulkomailla, hänet ajettiin yöllä rajan yli, ja nyt hän on vartioidulla alueella. Puhelimet on otettu pois; hän on lainannut yhden. Hänen on kirjoitettava tuntemattomille ja saatava heidät sijoittamaan, 15 tuntia päivässä. Niitä, jotka eivät täytä tavoitteita, hakataan; häntä on hakattu kahdesti. Hänelle sanottiin, että hänet on ostettu ja että hänen on maksettava lähdöstään. Hänen sisarensa on saanut viestin, jossa pyydetään rahaa.
    .refer = Ulkoministeriön kriisiyksikkö; paikasta vastaava suurlähetystö; erikoistunut järjestö, joka pääsee sinne; perhettä neuvotaan olemaan maksamatta tai julkaisematta mitään ilman asiantuntijan neuvoa. Vapautumisen jälkeen: kartoitus, rankaisematta jättäminen luvattomasta oleskelusta ja pakotetuista teoista, psyykkinen tuki.
    .debrief = Mitä voit turvallisesti kysyä lainatussa puhelimessa? Sopikaa koodi. Miksi koulutetut miehet jäävät usein huomaamatta? Mitä todisteita häntä ei saa pyytää keräämään?
    .mistakes = Soittaminen takaisin numeroon. Perheen kehottaminen maksamaan tai olemaan maksamatta ilman asiantuntijan neuvoa. Suhtautuminen häneen ennen kaikkea petoksesta epäiltynä.

scenario-summer-wedding = Kesähäät
    .story = Suurlähetystöön tulee sähköposti: Sara, 19, matkusti perheensä kanssa lomalle. Hänen setänsä otti passin ja matkalipun. Perjantaiksi on suunniteltu häät miehen kanssa, jonka Sara on tavannut kerran. Hän ei saa lähteä talosta, ja veli on lyönyt häntä. Hän voi käyttää serkun puhelinta keskipäivällä.
    .refer = Kotimaan pakkoavioliittoja hoitava yksikkö tai ministeriö; paikallinen järjestö, jolla on turvakoti; hätäpassi; turvallinen noutosuunnitelma. Paikallinen poliisi vain, jos se arvioidaan turvalliseksi.
    .debrief = Tilaisuus voi tulla vain kerran: mitkä viisi tietoa tarvitset keskipäivällä? Kenen kautta tieto voi vuotaa asemamaasta palkatun henkilöstön piirissä? Mikä muuttuisi, jos Sara olisi 17?
    .mistakes = Soittaminen perheelle sovittelun merkeissä. Kirjoittaminen hänen tavalliseen puhelimeensa. Vaatimus tulla itse paikalle jättämään virallinen hakemus.

scenario-the-uncle = Setä
    .story = Noin 14-vuotias poika on pysäytetty myymälävarkaudesta. Mies sanoo olevansa hänen setänsä ja on tullut konsulaattiin hakemaan matkustusasiakirjaa. Hän näyttää puhelimestaan kuvan syntymätodistuksesta. Poika katsoo häneen ennen jokaista vastausta. Sama mies pyysi viime keväänä asiakirjoja toiselle lapselle. Poika ei käy koulua ja sanoo, että hänen on tuotava kuusi pulloa päivässä.
    .refer = Lastensuojeluviranomainen heti; edunvalvoja; kotimaan keskusviranomainen. Asiakirjaa ei anneta miehelle.
    .debrief = Keinoa ei tarvinnut osoittaa. Mikä yksittäinen merkintä riitti? Kuka puhuu pojan kanssa ja kuinka monta kertaa? Onko perhe turvallinen paikka? Kuka päättää?
    .mistakes = Pojan antaminen miehen mukaan tarkistuksen ajaksi. Konsulin pitkä haastattelu. Palauttaminen ”perheelle” ilman lapsen edun arviointia.

scenario-football-trial = Jalkapallotestit
    .story = Viisumihakemus: Daniel, 16, on lähdössä vuodeksi ”jalkapalloakatemian testeihin” vierailuviisumilla. Mainittua koulua ei tavoiteta. Välittäjä maksoi matkalipun, kun perhe oli maksanut suuren maksun. Vanhempien suostumuksen on allekirjoittanut naapuri. Daniel ei tiedä, kuka on häntä vastassa.
    .refer = Lastensuojelun yhteystahot molemmissa maissa; tarkistus urheiluliitosta; perheelle tietoa turvallisesta matkasta. Asiantuntija-arvio ennen päätöstä.
    .debrief = Hyväksikäyttöä ei ole vielä tapahtunut. Mikä on velvollisuutesi? Pelkkä kielteinen päätös voi ohjata matkan toiselle reitille. Mitä perheelle voi turvallisesti kertoa?
    .mistakes = Kielteinen päätös ja unohtaminen. Myönteinen päätös, koska vanhempi suostui. Perheen kohteleminen rikollisina.

scenario-the-scar = Arpi
    .story = Viktor, 38, pyytää rahaa kotimatkaan. Hänellä on kipuja, pitkä tuore arpi eikä hoitopapereita. Välittäjä, jonka hän tapasi lainanantajan kautta, järjesti passin, asunnon ja klinikan. Hän allekirjoitti papereita, joita ei osannut lukea; yhden mukaan hän on potilaan serkku. Hän sai kolmanneksen summasta. Nyt häntä käsketään tuomaan vielä kaksi miestä.
    .refer = Sairaalaan tänään; järjestö tai auttamisjärjestelmä; asianajaja. Hän pelkää syytettä elimen myymisestä: kerro rankaisematta jättämisestä varovasti, lupaamatta mitään.
    .debrief = Hän ”suostui” ja sai maksun. Miksi suostumus ei ratkaise asiaa? ILO:n luettelot eivät kata elimiä: mitä sääntöä käytit? Terveys tulee ennen lomaketta.
    .mistakes = Vain laina ja matkalippu. Asian kutsuminen yksityiseksi kaupaksi. Klinikan nimen kysyminen ennen hoitoa.

scenario-birth-registration = Syntymän rekisteröinti
    .story = Pariskunta rekisteröi ulkomailla tapahtunutta syntymää. Synnyttänyt nainen Irina on paikalla välitystoimiston työntekijän kanssa, joka pitää hänen passiaan ja vastaa hänen puolestaan. Irina kertoo asuneensa kuukausia toimiston asunnossa, ettei hän saanut tavata omia lapsiaan, että lääkärit päättivät kaikesta ja että hänen on maksettava kulut takaisin, jos hän valittaa. Luvattua maksua ei ole tullut.
    .refer = Kaksi erillistä ohjausta: Irina mahdollisena uhrina (järjestö, asianajaja, terveydenhoito) ja lastensuojeluviranomainen lapsen henkilöllisyyden ja turvallisuuden vuoksi.
    .debrief = Sijaissynnytyksestä sellaisenaan ei tullut merkintää. Mistä tuli? Kaksi ihmistä, kaksi tapausta, kaksi eri etua. Mitä pariskunnalle ei saa kertoa Irinasta?
    .mistakes = Asian käsitteleminen vain väestökirjanpidon asiana. Sijaissynnytyksen tuomitseminen. Irinan haastatteleminen toimiston edustajan läsnä ollessa.

scenario-late-wages = Myöhässä oleva palkka
    .story = Agnes, 41, poimii marjoja. Hänen palkkansa on kuusi viikkoa myöhässä ja pienempi kuin sopimuksessa. Hänellä on passi, kimppakyyti ystävien kanssa ja paluulippu, ja hän vuokraa omaa huonetta. Työnantaja ei ole uhannut ketään. Hän haluaa tietää, miten saa rahansa.
    .refer = Ammattiliitto tai palkkojen perimisapu, työsuojeluviranomainen, maahanmuuttajien neuvonta. Jätä tapaus avoimeksi uusia tietoja varten.
    .debrief = Hyväksikäyttöä ei tarvitse nimetä ihmiskaupaksi, jotta apu voi alkaa. Mitkä kaksi kysymystä voisivat muuttaa kuvaa? Säilytä hänen yhteystietonsa suostumuksella toista keskustelua varten.
    .mistakes = Sanominen ”et ole uhri”. Lähettäminen ihmiskaupan uhrien turvakotiin kysymättä. Se, ettei tehdä mitään, koska kyse on riita-asiasta.

scenario-quiet-morning = Hiljainen aamu (vertailutapaus)
    .story = Maja, 33, uusii passinsa. Lomakkeeseen hän kirjoittaa ”escort”. Hän tulee yksin, vitsailee, maksaa omalla kortillaan, pitää asiakirjat itsellään ja nimeää kaksi ystävää, joille voi soittaa hätätilanteessa. Lyhyessä kahdenkeskisessä keskustelussa hän kertoo työskentelevänsä itselleen.
    .refer = Ei ohjausta. Tarjoa yleisesitettä kuten kenelle tahansa kansalaiselle.
    .debrief = Seksin myymisestä ei tullut merkintää. Miksi ei? ”Ei tunnusmerkkejä nyt” koskee vain tämänpäiväistä keskustelua. Mitä pitäisi kirjata? Ei mitään: tapausta ei avata.
    .mistakes = Tapauksen avaaminen ammatin vuoksi. Kertominen poliisille. Merkinnän ”ei ole uhri” kirjaaminen.
