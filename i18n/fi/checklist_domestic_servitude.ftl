# Tarkistuslista ”domestic-servitude”: virkailijan tekstit. Rakenne: checklists/domestic-servitude.toml.

checklist-domestic-servitude = Kotiorjuus, myös diplomaattien kotitalouksissa
    .purpose = Huomaa kotiorjuus koti- ja hoivatyössä, myös akkreditoidun henkilöstön palveluksessa.
    .audience = Haastattelevat virkailijat; protokolla- ja henkilöstöasioiden hoitajat
    .when = Kotityöntekijä tai hoivatyöntekijä ottaa yhteyttä edustustoon, tai hänen kanssaan käydään vuosittainen keskustelu.

## Missä tahansa kotitaloudessa

section-domestic-servitude-household = Missä tahansa kotitaloudessa
indicator-ds-no-private-space = Työntekijällä ei ole omaa tilaa, tai hän nukkuu yhteisessä tai sopimattomassa paikassa.
    .example = Lastenhoitaja kertoo nukkuvansa leikkihuoneen sohvalla ja pitävänsä vaatteitaan laatikossa eteisessä.
    .ordinary = Pienessä asunnossa perhekin voi asua ahtaasti, ja jotkut hoitajat nukkuvat jonkin aikaa sairaan lähellä.
indicator-ds-eats-apart = Työntekijä saa huonoa ruokaa tai vain tähteitä.
    .example = Kokki kertoo laittavansa kolme ruokalajia päivässä ja saavansa itse riisiä ja sen, mitä lautasille jää.
    .ordinary = Jotkut syövät mieluummin myöhemmin tai laittavat oman ruokansa; kysy, riittääkö ruokaa ja saako siitä valita.
indicator-ds-always-on-call = Työntekijän on oltava käytettävissä yötä päivää ilman kokonaista vapaapäivää.
    .example = Nainen kertoo, että itkuhälytin on hänen sänkynsä vieressä eikä hänellä ole neljääntoista kuukauteen ollut yhtään vapaata sunnuntaita.
    .ordinary = Uusi vauva tai sairaus voi tuoda muutaman raskaan viikon; lepo ja vapaapäivät annetaan silloin myöhemmin.
indicator-ds-never-alone-out = Työntekijä ei käy koskaan tai käy vain harvoin ulkona ilman työnantajaa.
    .example = Taloudenhoitaja kertoo käyneensä kahden vuoden aikana kaupungilla vain perheen autolla ja perheen seurassa.
    .ordinary = Vasta tullut voi pysyä sisällä, koska ei osaa kieltä tai tunne seutua tai koska talo on syrjässä.
indicator-ds-phone-limited = Työntekijä ei saa käyttää puhelinta, tai hänen puhelunsa kuunnellaan.
    .example = Kesken puhelun hoitaja sanoo perheen kielellä: ”Kyllä, kaiutin on päällä.”
    .ordinary = Perhe on voinut pyytää olemaan soittamatta työaikana, tai kuuluvuus on huono; kysy, miten on iltaisin.
indicator-ds-insults = Kotitalouden jäsenet nöyryyttävät, uhkaavat tai lyövät työntekijää (kysy, mitä näistä).
    .example = Perheelle kuskina ja siivoojana työskentelevä iäkkäämpi mies kertoo, että häntä haukutaan vieraiden kuullen ”aasiksi”.
    .ordinary = Kyse voi olla väkivallasta, jota muutkin talossa kokevat, tai työtä koskevasta riidasta; tukea tarvitaan kummassakin tapauksessa.
indicator-ds-reported-missing = Työnantaja ilmoittaa työntekijän kadonneeksi tai varkaaksi.
    .example = Pariskunta pyytää sinua sähköpostissa mitätöimään lastenhoitajan passin: tämä on lähtenyt ”korumme mukanaan”.
    .ordinary = Huoli tai varkaus voi olla todellinen; poliisi voi selvittää asian, vaikka et anna osoitetta.
indicator-ds-pay-home = Palkan sanotaan menevän kotimaahan tai ”säästöön”, eikä työntekijä voi tarkistaa sitä.
    .example = Työntekijälle on sanottu, että palkka menee hänen äidilleen, mutta äiti ei ole puheluissa maininnut rahasta mitään.
    .ordinary = Jotkut pyytävät itse lähettämään palkkansa kotiin; silloin he näkevät kuitit ja kuulevat rahan tulosta perheeltään.
indicator-ds-extra-house = Työntekijää lainataan muihin kotitalouksiin tai perheen yritykseen.
    .example = Viisikymppinen mies kertoo, että kotitöiden jälkeen hän purkaa laatikoita perheen kaupassa sulkemisaikaan asti.
    .ordinary = Toisesta työstä on voitu sopia vapaasti ja maksaa palkka; kysy, kuka siitä päätti ja kuka rahat saa.
indicator-ds-aupair = Au pair, opiskelija tai sukulainen tekee kotityötä kokopäiväisesti ilman palkkaa.
    .example = Opiskelemaan tullut serkku kertoo huolehtivansa kaiket päivät talosta ja kolmesta lapsesta ruokaa ja sänkyä vastaan.
    .ordinary = Sukulaiset ja au pairit kyllä auttavat kotona, mutta sovitun ajan ja niin, että heille jää aikaa kursseille ja ystäville.

## Diplomaatin tai konsulin kotitaloudessa

section-domestic-servitude-diplomatic = Diplomaatin tai konsulin kotitaloudessa
indicator-ds-dip-contract = Viisumia varten esitetty sopimus on eri kuin se, jota talossa noudatetaan.
    .example = Viisumiasiakirjoissa on sopimus 40 tunnista; työntekijä näyttää toista, residenssissä allekirjoitettua: ”kaikki tarvittavat tunnit”.
    .ordinary = Kotitalous on voinut sopia työntekijän kanssa paremmista ehdoista ja vain jättää kertomatta niistä edustustolle.
indicator-ds-dip-card = Työnantaja pitää hallussaan työntekijän passia, sopimusta tai henkilökorttia.
    .example = Autonkuljettaja tuo vuosittaiseen keskusteluun kopion; alkuperäinen kortti on hänen mukaansa lähettilään kassakaapissa.
    .ordinary = Kortti ja passi voivat olla protokollassa uusittavina tai kassakaapissa, jonka työntekijä saa itse auki.
indicator-ds-dip-bank = Palkkaa ei makseta työntekijän omalle pankkitilille.
    .example = Todisteeksi palkasta kotitalous lähettää kuusi käteiskuittia, joissa kaikissa on sama muste ja sama päiväys.
    .ordinary = Vasta maahan tullut voi vielä odottaa tiliä, ja kuittia vastaan maksettu käteinen auttaa ensimmäisten viikkojen yli.
indicator-ds-dip-immunity = Työntekijälle on sanottu, että koskemattomuuden vuoksi kukaan ei voi auttaa.
    .example = ”Minulla on koskemattomuus, joten mikään poliisi tai tuomioistuin ei kuuntele sinua”, työnantaja sanoi lastenhoitajalle.
    .ordinary = Työnantaja on voinut ymmärtää säännöt väärin tai puhua suutuspäissään; kerro työntekijälle, että apua on.
indicator-ds-dip-transfer = Työntekijän on muutettava työnantajan mukana uuteen asemapaikkaan tai hän menettää kaikki oikeutensa oleskella maassa.
    .example = Perhe muuttaa kesäkuussa seuraavaan asemapaikkaan; palvelija sanoo, että hänen on lähdettävä mukaan tai hän jää ilman papereita.
    .ordinary = Lupa voi todella päättyä komennukseen, ja jotkut lähtevät mielellään perheen mukana; kysy, mitä työntekijä itse valitsisi.
indicator-ds-dip-no-interview = Työnantaja estää työntekijän henkilökohtaisen haastattelun tai on siinä läsnä.
    .example = Lähetystösihteeri tulee sisään puutarhurinsa kanssa, istuu tämän viereen ja sanoo: ”Hänellä ei ole minulta salaisuuksia.”
    .ordinary = Työnantaja voi haluta tulkata, tai hän ei tiedä, että keskustelu on tarkoitettu vain työntekijälle.
