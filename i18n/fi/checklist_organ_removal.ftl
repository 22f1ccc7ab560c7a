# Tarkistuslista ”organ-removal”: virkailijan tekstit. Rakenne: checklists/organ-removal.toml.

checklist-organ-removal = Elinten poistaminen
    .purpose = Huomaa ihmiskauppa, jonka tarkoituksena on elinten poistaminen.
    .audience = Haastattelevat virkailijat; hoitomatkoja käsittelevät viisumivirkailijat
    .when = Kansalainen pyytää apua ulkomailla tehdyn leikkauksen jälkeen, tai hoitomatkan tiedot eivät täsmää.

## Merkit

section-organ-removal-signs = Merkit
indicator-or-surgery-story = Henkilö on luovuttanut tai luovuttamassa elimen, tai hänellä on leikkausarpi, jota kukaan ei ole selittänyt hänelle.
    .care = Älä tutki henkilöä. Merkitse vain se, mikä näkyy.
    .example = Ulkomailla työskentelevä mies kertoo menneensä työhön vaadittuun terveystarkastukseen ja saaneensa siellä siteen, jota kukaan ei selittänyt.
    .ordinary = Elimen voi luovuttaa sukulaiselle vapaasta tahdosta, ja arpi voi olla kiireisestä leikkauksesta, joka selitettiin hätäisesti.
indicator-or-promised-money = Henkilölle luvattiin elimestä rahaa tai työpaikka.
    .example = Nuori isä kertoo, että mies linja-autoasemalla tarjosi hänelle munuaisesta vuoden palkan ja kuljettajan paikan.
    .ordinary = Sairaala voi korvata luovuttajan matkat ja menetetyt ansiot; kysy, mitä luvattiin, kuka lupasi ja mistä hyvästä.
indicator-or-not-paid = Luvattua summaa ei maksettu, tai sitä pienennettiin.
    .example = Nainen kertoo saaneensa kymmenesosan summasta; loput menivät hänelle kerrotun mukaan hotelliin ja lentoihin.
    .ordinary = Luovuttajan matkakulut voidaan korvata myöhässä tai toivottua pienempinä; kysy, mihin rahat oli tarkoitettu.
indicator-or-no-info = Henkilölle ei kerrottu riskeistä, tai hän allekirjoitti papereita, joita ei osannut lukea.
    .example = Luovuttajan kansiossa on suostumuslomake kielellä, jota hän ei osaa lukea; käännöstä tai esitettä ei ole mukana.
    .ordinary = Hätätilanteessa tai tulkin ollessa vuoteen vieressä potilas voi allekirjoittaa lomakkeen, jota ei itse osaa lukea.
indicator-or-no-withdraw = Henkilö ei saanut muuttaa mieltään.
    .example = Mies kertoo pyytäneensä ennen leikkausta päästä kotiin; häntä käskettiin ensin maksamaan takaisin lippu, kokeet ja hotelli.
    .ordinary = Klinikka voi pyytää luovuttajaa harkitsemaan vielä tai mainita kulut ja silti päästää hänet; kysy, mitä kieltäytymisestä seurasi.
indicator-or-false-relation = Papereissa väitetään virheellisesti, että luovuttaja ja saaja ovat sukulaisia.
    .example = Klinikan lomakkeen mukaan luovuttaja on potilaan veli, mutta hänen syntymätodistuksessaan on aivan eri vanhemmat.
    .ordinary = Avioliiton, adoption tai uusperheen kautta sukulaisilla ei ehkä ole papereissa samaa sukunimeä eikä samoja vanhempia.
indicator-or-broker-travel = Välittäjä järjesti matkan, asunnon, passin ja klinikan.
    .example = Hedelmänpoimija kertoo, että verkossa tavattu mies hankki hänelle passin, lennon, asunnon ja klinikan ja odottaa nyt ulkona.
    .ordinary = Myös hoitomatkatoimistot ja avuliaat sukulaiset varaavat lentoja, huoneita ja klinikoita; kysy, kuka maksaa ja mistä.
indicator-or-debt = Henkilö suostui velan tai uhkausten vuoksi.
    .example = Torikauppias kertoo, että lainanantaja lupasi kuitata lainan ja jättää sisaren rauhaan, kunhan hän antaa munuaisen.
    .ordinary = Velkaantunutkin voi luovuttaa elimen läheiselleen vapaasti; kysy, oliko velalla tai uhkauksella osaa asiaan.
indicator-or-no-aftercare = Henkilöllä ei ole hoitopapereita eikä jälkihoitoa.
    .example = Kolme viikkoa sitten palanneen luovuttajan kansiossa on tarkastuskortit ja hotellilasku mutta ei yhtään sairaalan paperia.
    .ordinary = Paperit voivat kadota matkalla tai tulla postissa perässä; lääkärin on joka tapauksessa hyvä nähdä henkilö pian.
indicator-or-recruit-others = Henkilöä pyydetään hankkimaan muita luovuttajia.
    .example = Tarjoilija kertoo saavansa loput rahoistaan vasta, kun on tuonut kaksi ystäväänsä verikokeeseen.
    .ordinary = Perhekin voi kysellä luovuttajaa sairaalle omaiselle, mutta avoimesti ja lupaamatta palkkiota jokaisesta nimestä.
