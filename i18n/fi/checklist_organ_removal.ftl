# Tarkistuslista ”organ-removal”: virkailijan tekstit. Rakenne: checklists/organ-removal.toml.

checklist-organ-removal = Elinten poistaminen
    .purpose = Huomaa ihmiskauppa, jonka tarkoituksena on elinten poistaminen.
    .audience = Haastattelevat virkailijat; hoitomatkoja käsittelevät viisumivirkailijat
    .when = Kansalainen pyytää apua ulkomailla tehdyn leikkauksen jälkeen, tai hoitomatkan tiedot eivät täsmää.

## Merkit

section-organ-removal-signs = Merkit
indicator-or-surgery-story = Henkilö on luovuttanut tai luovuttamassa elimen, tai hänellä on leikkausarpi, jota kukaan ei ole selittänyt hänelle.
    .care = Älä tutki henkilöä. Merkitse vain se, mikä näkyy.
indicator-or-promised-money = Henkilölle luvattiin elimestä rahaa tai työpaikka.
indicator-or-not-paid = Luvattua summaa ei maksettu, tai sitä pienennettiin.
indicator-or-no-info = Henkilölle ei kerrottu riskeistä, tai hän allekirjoitti papereita, joita ei osannut lukea.
indicator-or-no-withdraw = Henkilö ei saanut muuttaa mieltään.
indicator-or-false-relation = Papereissa väitetään virheellisesti, että luovuttaja ja saaja ovat sukulaisia.
indicator-or-broker-travel = Välittäjä järjesti matkan, asunnon, passin ja klinikan.
indicator-or-debt = Henkilö suostui velan tai uhkausten vuoksi.
indicator-or-no-aftercare = Henkilöllä ei ole hoitopapereita eikä jälkihoitoa.
indicator-or-recruit-others = Henkilöä pyydetään hankkimaan muita luovuttajia.
