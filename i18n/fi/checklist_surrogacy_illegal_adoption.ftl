# Tarkistuslista ”surrogacy-illegal-adoption”: virkailijan tekstit. Rakenne: checklists/surrogacy-illegal-adoption.toml.

checklist-surrogacy-illegal-adoption = Hyväksikäyttö sijaissynnytyksessä ja laiton adoptio
    .purpose = Huomaa kaksi EU:n lainsäädäntöön vuonna 2024 lisättyä tarkoitusta. Sijaissynnytys tai adoptio ei sellaisenaan ole tunnusmerkki.
    .audience = Konsulihenkilöstö, joka hoitaa syntymiä, vanhemmuutta, adoptioita ja lasten matkustusasiakirjoja
    .when = Syntymää, vanhemmuutta, adoptiota tai ensimmäistä passia koskeva tapaus herättää huolta.

## Hyväksikäyttö sijaissynnytyksessä

section-surrogacy-illegal-adoption-surrogacy = Hyväksikäyttö sijaissynnytyksessä
    .calm = Sijaissynnytys
indicator-su-forced = Nainen pakotettiin tai johdettiin harhaan ryhtymään sijaissynnyttäjäksi.
    .example = Nainen kertoo lähteneensä hotellityöhön ulkomaille; lääkärintarkastuksen jälkeen sanottiin, että hän kantaisi pariskunnan lasta.
    .ordinary = Jotkut naiset kantavat toisten lapsen vapaasta tahdosta ja kokevat sen myöhemmin vaikeaksi; kuuntele, miten kaikki alkoi.
indicator-su-kept = Naista pidetään valvotussa asunnossa, tai hän ei saa matkustaa raskauden aikana.
    .example = Soittaja kertoo asuvansa kuuden muun raskaana olevan naisen kanssa asunnossa, jonka ainoa avain on taloudenhoitajalla.
    .ordinary = Lääkäri voi kehottaa välttämään matkoja loppuraskaudessa, ja osa naisista asuu mielellään lähellä klinikkaa.
indicator-su-docs = Joku muu pitää hallussaan hänen passiaan tai hoitopapereitaan.
    .example = Kun raskaana olevalta naiselta pyydetään passia ja ultraäänilausuntoja, hän sanoo niiden olleen välitystoimistolla ensikäynnistä asti.
    .ordinary = Klinikka säilyttää tavallisesti potilasasiakirjat, ja välitystoimisto voi tarvita passin viisumiin; olennaista on, saako nainen sen takaisin.
indicator-su-no-choice = Hän ei voi päättää hoidostaan.
    .example = Naisen keisarileikkaus on varattu tiistaiksi; hän kertoo, että välitystoimisto valitsi leikkauksen eikä hänen omaan toiveeseensa vastattu.
    .ordinary = Hätätilanteessa lääkärit päättävät nopeasti, ja lääketieteen sanat menevät helposti ohi; kysy, mitä naiselle selitettiin.
indicator-su-debt = Hänelle sanotaan, että hän jää velkaa, jos raskaus päättyy tai hän muuttaa mieltään.
    .example = Raskaana olevalle ompelijalle välitystoimisto sanoi, että jos hän menettää lapsen, hän maksaa kaikki laskut, parin vuoden palkan.
    .ordinary = Sopimuksessa voidaan sopia kulujen jaosta, ja puhe siitä voi kuulostaa kovalta; oma asianajaja voi lukea sen naisen kanssa.
indicator-su-unpaid = Luvattua rahaa tai hoitoa ei annettu.
    .example = Neljä kuukautta synnytyksen jälkeen nainen kertoo, että luvatut maksut ovat loppuneet eikä kukaan varaa hänelle jälkitarkastuksia.
    .ordinary = Maksu voi viipyä tai summasta olla erimielisyyttä; naisen terveydenhoito ei saisi odottaa sitä.

## Laiton adoptio

section-surrogacy-illegal-adoption-adoption = Laiton adoptio
indicator-ia-payment = Lapsesta tai suostumuksesta maksettiin enemmän kuin lailliset kulut.
    .example = Adoptioasiakirjoihin kuuluvassa asianajajan laskussa on oikeuden maksun lisäksi 9 000 euroa ”kiitoksena äidille”.
    .ordinary = Oikeuskäsittely, käännökset, matkat ja lapsen hoito voivat tehdä laskusta suuren; pyydä nähdä, mistä kukin summa maksettiin.
indicator-ia-no-consent = Vanhempi ei antanut suostumusta, häntä johdettiin harhaan tai häntä painostettiin heti synnytyksen jälkeen.
    .example = Mereltä palannut kalastaja kertoo, että vastasyntynyt poika oli annettu pois allekirjoituksella, joka ei ole hänen.
    .ordinary = Vanhempi on voinut suostua ja surra sitä myöhemmin; hänen kertomuksensa on silti kuultava ja vietävä eteenpäin.
indicator-ia-false-birth = Syntymä rekisteröitiin äidin väärällä henkilöllisyydellä (ei silloin, kun paikallinen laki sen sallii).
    .example = Syntymämerkinnässä äidiksi on kirjattu hakija, mutta passin leimojen mukaan hän oli sinä päivänä muualla.
    .ordinary = Kirjaajat erehtyvät, ja joissakin paikoissa merkintään tulee aiottu äiti tai adoptioäiti; tarkista ensin tämä.
indicator-ia-no-authority = Mikään toimivaltainen viranomainen ei ole hyväksynyt adoptiota.
    .example = Pariskunnalla on notaarin paperi ja yhteiskuva vauvan kanssa mutta ei minkään tuomioistuimen tai viraston päätöstä.
    .ordinary = Menettely voi olla vielä kesken tai päätös toisessa virastossa; kysy sieltä lapsen vuoksi.
indicator-ia-same-clinic = Sama klinikka, asianajaja tai välittäjä esiintyy useassa epäselvässä tapauksessa.
    .example = Kolmessa tämän vuoden epäselvässä syntymäasiassa on saman lääkärin leima, sama asianajaja ja sama osoite.
    .ordinary = Pienellä paikkakunnalla voi olla vain yksi klinikka tai asianajaja tällaisiin asioihin; kunkin lapsen paperit on katsottava erikseen.
