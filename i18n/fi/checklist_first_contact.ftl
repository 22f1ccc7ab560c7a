# Tarkistuslista ”first-contact”: virkailijan tekstit. Rakenne: checklists/first-contact.toml.

checklist-first-contact = Varoitusmerkit luukulla, puhelimessa ja viesteissä
    .purpose = Huomaa jo ennen haastattelua, että tavallinen yhteydenotto konsulaattiin voi olla jotakin muuta.
    .audience = Asiakaspalvelu, puhelinpalvelu, päivystäjät ja kunniakonsulaattien henkilöstö
    .when = Aina ensimmäisessä yhteydenotossa. Vie noin kaksi minuuttia. Älä koskaan lue ääneen.

## Miten henkilö saapuu

section-first-contact-arrival = Miten henkilö saapuu
indicator-fc-comes-alone-fled = Henkilö pakeni hiljattain työpaikalta, asunnosta tai kumppanin luota.
    .example = Hotellisiivooja, jolla on yhä työasu yllään, kertoo livahtaneensa aamulla keittiön ovesta eikä aio palata.
    .ordinary = Joku on voinut lähteä työpaikalta riidan jälkeen tai kotoa väkivallan vuoksi, jolloin apua tarvitaan yhtä lailla.
indicator-fc-no-belongings = Henkilöllä on mukanaan vain vähän tai ei lainkaan tavaroita, tai vaatteet eivät sovi vuodenaikaan.
    .example = Tammikuussa luukulla seisoo mies sandaaleissa ja ohuessa paidassa, koko omaisuus yhdessä muovikassissa.
    .ordinary = Matkatavarat on voitu varastaa tai ne ovat kadonneet, tai henkilö on asunnoton tai lähtenyt kotoa kiireesti.
indicator-fc-injury = Henkilöllä on näkyviä tai hoitamattomia vammoja, tai hän näyttää sairaalta tai uupuneelta.
    .care = Älä tutki henkilöä. Merkitse vain se, mikä näkyy.
    .example = Nuori rakennustyöntekijä torkahtaa odotustilassa kahdesti, ja luukulla hän jaksaa tuskin pidellä kynää.
    .ordinary = Syynä voi olla onnettomuus, sairaus, uneton matka tai kotiväkivalta; tarjoa lääkäriä joka tapauksessa.
indicator-fc-afraid = Henkilö vaikuttaa pelokkaalta, tarkkailee ovea tai kysyy, näkeekö häntä kukaan.
    .example = Ennen kuin opiskelija istuutuu, hän kysyy, näkeekö kadulta sisään, ja valitsee sitten tuolin pylvään takaa.
    .ordinary = Jotkut pelkäävät kaikkia virastoja tai entistä kumppania tai ovat huolissaan, koska heidän paperinsa ovat vanhentuneet.
indicator-fc-unknown-address = Henkilö ei osaa kertoa osoitetta, jossa hän asuu tai tekee työtä.
    .example = Kun siivoojalta kysytään, missä hän asuu, hän osaa kuvailla vain sinisen portin ja pitkän matkan pakettiauton takaosassa.
    .ordinary = Vasta tullut ei ehkä vielä muista osoitetta, tai hän häpeää sanoa nukkuvansa asuntolassa tai autossa.
indicator-fc-unsure-country = Henkilö ei ole varma, missä kaupungissa tai maassa hän on.
    .example = Eilen illalla maihin jätetty kansimies tavaa puhelimessa kaupan kylttiä ja kysyy, mikä maa se mahtaa olla.
    .ordinary = Pitkällä matkalla ei aina tiedä, mitä rajoja on ylitetty, ja sairaus voi sekoittaa ajatukset; mieti, tarvitaanko lääkäriä.

## Asiakirjat

section-first-contact-documents = Asiakirjat
indicator-fc-docs-held = Joku muu pitää hallussaan henkilön passia tai henkilökorttia eikä anna sitä takaisin.
    .example = ”Työnjohtajalla on kaikkien passit autossaan, ja hän vain nauraa, kun kysyn omaani”, sanoo kattomies.
    .ordinary = Passi voi olla hetken poissa rekisteröintiä varten, tai sitä ei anneta perheriidan vuoksi, jolloin apua tarvitaan yhtä lailla.
indicator-fc-emergency-travel-doc = Henkilölle haetaan hätäpassia, eikä kertomus ”kadonneesta” passista täsmää.
    .example = Miehen lomakkeen mukaan passi katosi uimarannalla, mutta poliisin raportissa paikka on toisen kaupungin linja-autoasema.
    .ordinary = Järkytys tai varkaus sekoittaa yksityiskohtia, ja jotkut sanovat passin ”kadonneen”, koska häpeävät huolimattomuuttaan.
indicator-fc-docs-false = Asiakirjat ovat vääriä tai väärennettyjä tai kuuluvat toiselle.
    .example = Passin mukaan hakija on kaksikymmentäkolme, ja kuvasivun kulma on irti; vieressä olevassa koulukortissa ikä on viisitoista.
    .ordinary = Joku on voinut ostaa tai lainata paperit päästäkseen pakoon tai työhön, ja hän voi silti tarvita suojelua.
indicator-fc-docs-others-pay = Joku toinen vaatii saada maksaa tai noutaa uuden asiakirjan tai pitää sen.
    .example = ”Välitystoimistosta” tullut mies laskee maksun tiskille ja vaatii, että tarjoilijan uusi passi annetaan hänelle.
    .ordinary = Sukulainen, ystävä tai järjestö voi maksaa ja hoitaa asioita sellaisen puolesta, jolla on vähän rahaa tai joka ei pääse työstä.
indicator-fc-many-requests = Sama yhteyshenkilö, osoite tai puhelinnumero esiintyy usean kansalaisen hakemuksessa.
    .example = Jo kolmannen kerran tässä kuussa lomakkeessa on sama matkapuhelinnumero, joka kerta ”serkun” numerona.
    .ordinary = Saman numeron takana voi olla opiskelija-asuntola, suuri työnantaja, neuvontapiste tai avulias naapuri.
indicator-fc-job-mismatch = Ilmoitettu oleskelun syy ei vastaa viisumia, lupaa tai tosiasiallista työtä.
    .example = Lupa on kielikurssia varten, mutta samassa kansiossa olevat palkkalaskelmat ovat yötyöstä autopesulassa.
    .ordinary = Suunnitelmat muuttuvat, uusi lupa voi olla tulossa, ja opiskelijalla voi olla kurssin ohella luvallista työtä.

## Seuralainen

section-first-contact-companion = Seuralainen
indicator-fc-companion-speaks = Seuralainen vastaa henkilön puolesta tai oikoo häntä enemmän kuin kieli, sairaus tai vamma edellyttää.
    .example = Iäkkäämpi mies sanoo olleensa täällä vuoden; hänen vieressään oleva nainen keskeyttää ja sanoo virkailijalle: ”Kolme viikkoa.”
    .ordinary = Huolestunut vanhempi tai kahden puolesta vastaamaan tottunut puoliso voi hermostuksissaan tai huolenpidosta tehdä samoin.
indicator-fc-companion-refuses-private = Seuralainen kieltää tai yrittää estää keskustelun kahden kesken.
    .example = Kun kerrotaan, että sormenjäljet otetaan yhdeltä kerrallaan, poikaystävä jää ovensuuhun ja sanoo, että he lähtevät mieluummin.
    .ordinary = Kumppani tai vanhempi voi olla huolissaan tai vierastaa virastoja; etsi toinen rauhallinen hetki tavata henkilö yksin.
indicator-fc-companion-relation-unclear = Seuralaisen suhde henkilöön on epäselvä tai muuttuu.
    .example = Lomakkeen mukaan nainen on nuoren miehen täti, luukulla hän sanoo olevansa vuokraemäntä, ja mies kutsuu häntä ”pomoksi”.
    .ordinary = Perheissä sanoja ”täti” ja ”serkku” käytetään väljästi, ja pari voi ujostella kertoa olevansa pari.
indicator-fc-phone-monitored = Joku pitää henkilön puhelinta tai seuraa sitä, tai puhelu on auki käynnin ajan.
    .example = Naisen puhelin on tiskillä puhelu auki, ja ääni kysyy, mikä siellä oikein kestää.
    .ordinary = Kaukana oleva isä tai äiti voi kuunnella auttaakseen, tai ystävä voi pidellä puhelinta allekirjoituksen ajan.

## Kertomus

section-first-contact-story = Kertomus
indicator-fc-rehearsed = Vastaukset kuulostavat opetelluilta, tai usea ihminen kertoo saman asian sanasta sanaan.
    .example = Kolme hedelmänpoimijaa tavataan yksi kerrallaan, ja kaikki sanovat: ”Meitä kohdellaan hyvin, ja tulimme hankkimaan kokemusta.”
    .ordinary = Jännittävä ihminen harjoittelee ennen virastoon menoa, ja yhdessä saman kokeneet voivat hyvin kertoa siitä samoin sanoin.
indicator-fc-pay-problem = Henkilö kertoo, ettei hän saanut työstään palkkaa tai sai paljon sovittua vähemmän.
    .example = ”Kahdeksan viikkoa yövuoroja pesulassa, ja sain kaksisataa euroa”, sanoo mies, jolla ei ole rahaa kotimatkaan.
    .ordinary = Palkka voi olla myöhässä, yritys konkurssissa tai tunnit kiistanalaisia; siinäkin auttaa ammattiliitto tai työsuhdeneuvoja.
indicator-fc-debt-mentioned = Henkilö mainitsee velan työnantajalle, välittäjälle tai kumppanille.
    .example = Uutta passia hakeva sairaanhoitaja mainitsee, että hän on ”vielä yksitoista kuukautta velkaa välitystoimistolle”.
    .ordinary = Työnantajan laina, kurssimaksu tai kumppanilta lainattu raha voi olla reilu velka, joka ei estä lähtemästä.
indicator-fc-deceived-mentioned = Henkilö kertoo, ettei työ tai matka ollut sitä, mitä hänelle sanottiin.
    .example = Koulutettu hissiasentaja kertoo, että hänet palkattiin asentajaksi mutta pantiin ensimmäisenä aamuna perkaamaan kalaa.
    .ordinary = Ilmoitukset kaunistelevat ja suunnitelmat kariutuvat ilman pahaa tahtoa; pettynyt voi silti tarvita neuvoja tai keinon päästä kotiin.
indicator-fc-cannot-leave = Henkilö kertoo, ettei joku anna hänen lähteä paikasta, työstä tai jonkun luota.
    .example = Kumppanin pysäköidessä autoa nainen sanoo nopeasti: ”Saan lähteä vasta, kun hän niin päättää.”
    .ordinary = Irtisanomisaika tai vuokrasopimus voi sitoa joksikin aikaa; jos kumppani kieltää lähtemästä, se on syy tarjota apua.

## Puhelut, viestit ja kolmannet osapuolet

section-first-contact-remote = Puhelut, viestit ja kolmannet osapuolet
indicator-fc-call-cut = Puhelu on kuiskailua, katkeaa kesken tai tulee jonkun muun puhelimesta.
    .example = Hiljainen ääni sanoo: ”Olen maatilalla, se on siinä…”, ovi pamahtaa ja yhteys katkeaa.
    .ordinary = Puheaika tai akku on voinut loppua, tai soittaja on töissä, huonon yhteyden päässä tai nukkuvan lapsen vieressä.
indicator-fc-family-report = Perhe tai ystävä kertoo yhteyden katkeamisesta, muuttuneesta äänestä tai sanelluilta vaikuttavista viesteistä.
    .example = Äiti kirjoittaa, että ennen vitsaillut poika lähettää nyt joka sunnuntai samalla minuutilla viestin ”Kaikki hyvin”.
    .ordinary = Uusi työ, huono kuuluvuus, alakulo tai tarve ottaa etäisyyttä kotiin voi myös muuttaa sitä, miten joku kirjoittaa.
indicator-fc-ransom = Perhettä pyydetään maksamaan henkilön vapauttamisesta tai hänen ”sopimuksestaan”.
    .example = Isä tuo viestin: kolmetuhatta euroa ”sopimuksesta”, tai tytär jää puhelinpalvelukeskukseen.
    .ordinary = Rahaa voi vaatia joku, jolla ei ole ketään hallussaan, tai kyse voi olla sieppauksesta; neuvoja on saatava, ennen kuin kukaan maksaa.
indicator-fc-third-party-report = Työnantaja, asiakas, naapuri tai järjestö kertoo olevansa huolissaan kansalaisesta.
    .example = Kynsistudion asiakas kirjoittaa, että hänen kyntensä hoitava nuori mies nukkuu takahuoneessa ja kysyi häneltä päivämäärää.
    .ordinary = Ulkopuolinen näkee ehkä vain osan tai on riidoissa jonkun kanssa siellä; etsi turvallinen tapa kuulla henkilöä yksin.
