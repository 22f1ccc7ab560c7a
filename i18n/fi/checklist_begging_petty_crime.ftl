# Tarkistuslista ”begging-petty-crime”: virkailijan tekstit. Rakenne: checklists/begging-petty-crime.toml.

checklist-begging-petty-crime = Kerjääminen ja pikkurikokset kadulla
    .purpose = Huomaa ihmiset, joita käytetään hyväksi kerjäämisessä, katumyynnissä, taskuvarkauksissa tai myymälävarkauksissa.
    .audience = Haastattelevat virkailijat; käynnit vapautensa menettäneiden luona
    .when = Kansalainen on pysäytetty, sakotettu, otettu kiinni tai avun tarpeessa kerjäämisen tai näpistyksen yhteydessä.

## Merkit

section-begging-petty-crime-signs = Merkit
indicator-bg-target = Henkilön on tuotava joka päivä tietty summa.
    .example = Paperikukkia myyvä iäkäs nainen kertoo, että neljäkymmentä euroa on saatava kokoon, ennen kuin hän saa lopettaa siltä päivältä.
    .ordinary = Jotkut asettavat päiväsumman itse itselleen, jotta rahat riittävät yösijaan, kotimatkaan tai omaisen lääkkeisiin.
indicator-bg-punished = Henkilöä rangaistaan, jos hän tuo liian vähän.
    .example = Nuori mies kertoo, että hiljaisen päivän jälkeen hän jää ilman iltaruokaa ja joutuu nukkumaan pakettiauton ulkopuolella.
    .ordinary = Myös parit ja perheet riitelevät rahasta; jos jotakuta silloin lyödään tai hän jää ilman ruokaa, apua tarvitaan joka tapauksessa.
indicator-bg-money-collected = Joku henkilön oman talouden ulkopuolinen ottaa suurimman osan rahoista tai kaikki rahat.
    .example = Mies kulkee tunnin välein kirkon portailla istuvien kolmen naisen ohi, ja kukin tyhjentää mukinsa hänen laukkuunsa.
    .ordinary = Ystävät voivat koota kolikot yhteiseen kukkaroon sille, johon kaikki luottavat, ja jakaa ne myöhemmin.
indicator-bg-dropped-off = Henkilön tuo paikalle ja hakee joku, joka ei itse kerjää ja joka päättää, missä kukin on.
    .example = Kuljettaja tuo pyörätuolia käyttävän miehen joka aamu kadulle konsulaattia vastapäätä, osoittaa tälle kulman ja palaa illan hämärtyessä.
    .ordinary = Naapuri tai sukulainen voi antaa huonosti kävelevälle kyydin paikkaan, jonka tämä on itse valinnut.
indicator-bg-disability-used = Joku muu käyttää henkilön vammaa, ikää, raskautta tai loukkaantumista hyväkseen saadakseen enemmän rahaa.
    .example = ”Hän käskee jättää jalkaproteesin asunnolle, koska silloin ihmiset antavat enemmän”, sanoo asemalla sakotettu mies.
    .ordinary = Vammainen tai viimeisillään raskaana oleva ihminen ei ehkä löydä muuta toimeentuloa ja päättää itse ryhtyä kerjäämään.
indicator-bg-injured-on-purpose = Henkilöä on vahingoitettu tai häneltä on evätty hoito, jotta hän tuottaisi enemmän.
    .example = Naisen mukaan mies, joka vie hänen kolikkonsa, repi klinikan kirjeen, koska kipeä jalka ”tuottaa enemmän”.
    .ordinary = Taustalla voi olla onnettomuus ja se, ettei hoitoon ollut rahaa tai vakuutusta; lääkäriä tarvitaan joka tapauksessa.
indicator-bg-sleep-group = Yksi ihminen päättää, missä muut nukkuvat, ja pitää hallussaan heidän asiakirjojaan tai rahojaan.
    .example = Katumyyjä kertoo, että yksi mies jakaa patjat ja pitää kaikkien henkilökortteja keksipurkissa.
    .ordinary = Kimppa-asunnossa yksi asukkaista voi jakaa vuoteet ja säilyttää muiden papereita, jotka nämä saavat milloin vain.
indicator-bg-welfare = Joku käyttää henkilön henkilötietoja etuuksiin, lainoihin tai puhelinliittymiin.
    .example = Yömajassa asuva mies, jolla ei ole puhelinta, tuo viimeisen maksukehotuksen neljästä hänen nimissään olevasta puhelinliittymästä.
    .ordinary = Samanlaisia kirjeitä voi tulla myös varastetun lompakon, nimien sekaantumisen tai omien vanhojen sopimusten vuoksi.
indicator-bg-moved-circuits = Joku muu päättää, milloin henkilö siirretään kaupungista tai maasta toiseen.
    .example = Naisen sakot ovat viidestä kaupungista seitsemän viikon ajalta, ja jokainen bussilippu on varattu saman miehen nimellä.
    .ordinary = Katusoittajat ja katumyyjät kiertävät markkinoita kauden mukaan, ja yksi ryhmästä voi suunnitella reitin kaikille.
indicator-bg-child-present = Joku panee lapsen kerjäämään tai varastamaan tai huumaa lapsen, jotta tämä pysyisi hiljaa.
    .example = Penkillä istuva mies osoittaa nyökkäämällä, keneltä yhdeksänvuotiaan pojan on pyydettävä, ja ottaa sitten kolikot pojalta.
    .ordinary = Vanhempi voi pitää lasta mukana, kun hoitopaikkaa ei ole; kerjäämään tai varastamaan pantu lapsi tarvitsee apua, oli takana kuka tahansa.
