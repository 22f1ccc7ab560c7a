# Tarkistuslista ”begging-petty-crime”: virkailijan tekstit. Rakenne: checklists/begging-petty-crime.toml.

checklist-begging-petty-crime = Kerjääminen ja pikkurikokset kadulla
    .purpose = Huomaa ihmiset, joita käytetään hyväksi kerjäämisessä, katumyynnissä, taskuvarkauksissa tai myymälävarkauksissa.
    .audience = Haastattelevat virkailijat; käynnit vapautensa menettäneiden luona
    .when = Kansalainen on pysäytetty, sakotettu, otettu kiinni tai avun tarpeessa kerjäämisen tai näpistyksen yhteydessä.

## Merkit

section-begging-petty-crime-signs = Merkit
indicator-bg-target = Henkilön on tuotava joka päivä tietty summa.
indicator-bg-punished = Henkilöä rangaistaan, jos hän tuo liian vähän.
indicator-bg-money-collected = Joku henkilön oman talouden ulkopuolinen ottaa suurimman osan rahoista tai kaikki rahat.
indicator-bg-dropped-off = Henkilön tuo paikalle ja hakee joku, joka ei itse kerjää ja joka päättää, missä kukin on.
indicator-bg-disability-used = Joku muu käyttää henkilön vammaa, ikää, raskautta tai loukkaantumista hyväkseen saadakseen enemmän rahaa.
indicator-bg-injured-on-purpose = Henkilöä on vahingoitettu tai häneltä on evätty hoito, jotta hän tuottaisi enemmän.
indicator-bg-sleep-group = Yksi ihminen päättää, missä muut nukkuvat, ja pitää hallussaan heidän asiakirjojaan tai rahojaan.
indicator-bg-welfare = Joku käyttää henkilön henkilötietoja etuuksiin, lainoihin tai puhelinliittymiin.
indicator-bg-moved-circuits = Joku muu päättää, milloin henkilö siirretään kaupungista tai maasta toiseen.
indicator-bg-child-present = Joku panee lapsen kerjäämään tai varastamaan tai huumaa lapsen, jotta tämä pysyisi hiljaa.
