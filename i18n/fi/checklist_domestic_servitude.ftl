# Tarkistuslista ”domestic-servitude”: virkailijan tekstit. Rakenne: checklists/domestic-servitude.toml.

checklist-domestic-servitude = Kotiorjuus, myös diplomaattien kotitalouksissa
    .purpose = Huomaa kotiorjuus koti- ja hoivatyössä, myös akkreditoidun henkilöstön palveluksessa.
    .audience = Haastattelevat virkailijat; protokolla- ja henkilöstöasioiden hoitajat
    .when = Kotityöntekijä tai hoivatyöntekijä ottaa yhteyttä edustustoon, tai hänen kanssaan käydään vuosittainen keskustelu.

## Missä tahansa kotitaloudessa

section-domestic-servitude-household = Missä tahansa kotitaloudessa
indicator-ds-no-private-space = Työntekijällä ei ole omaa tilaa, tai hän nukkuu yhteisessä tai sopimattomassa paikassa.
indicator-ds-eats-apart = Työntekijä saa huonoa ruokaa tai vain tähteitä.
indicator-ds-always-on-call = Työntekijän on oltava käytettävissä yötä päivää ilman kokonaista vapaapäivää.
indicator-ds-never-alone-out = Työntekijä ei käy koskaan tai käy vain harvoin ulkona ilman työnantajaa.
indicator-ds-phone-limited = Työntekijä ei saa käyttää puhelinta, tai hänen puhelunsa kuunnellaan.
indicator-ds-insults = Kotitalouden jäsenet nöyryyttävät, uhkaavat tai lyövät työntekijää (kysy, mitä näistä).
indicator-ds-reported-missing = Työnantaja ilmoittaa työntekijän kadonneeksi tai varkaaksi.
indicator-ds-pay-home = Palkan sanotaan menevän kotimaahan tai ”säästöön”, eikä työntekijä voi tarkistaa sitä.
indicator-ds-extra-house = Työntekijää lainataan muihin kotitalouksiin tai perheen yritykseen.
indicator-ds-aupair = Au pair, opiskelija tai sukulainen tekee kotityötä kokopäiväisesti ilman palkkaa.

## Diplomaatin tai konsulin kotitaloudessa

section-domestic-servitude-diplomatic = Diplomaatin tai konsulin kotitaloudessa
indicator-ds-dip-contract = Viisumia varten esitetty sopimus on eri kuin se, jota talossa noudatetaan.
indicator-ds-dip-card = Työnantaja pitää hallussaan työntekijän passia, sopimusta tai henkilökorttia.
indicator-ds-dip-bank = Palkkaa ei makseta työntekijän omalle pankkitilille.
indicator-ds-dip-immunity = Työntekijälle on sanottu, että koskemattomuuden vuoksi kukaan ei voi auttaa.
indicator-ds-dip-transfer = Työntekijän on muutettava työnantajan mukana uuteen asemapaikkaan tai hän menettää kaikki oikeutensa oleskella maassa.
indicator-ds-dip-no-interview = Työnantaja estää työntekijän henkilökohtaisen haastattelun tai on siinä läsnä.
