# Tarkistuslista ”general-indicators”: virkailijan tekstit. Rakenne: checklists/general-indicators.toml.

checklist-general-indicators = Yleiset tunnusmerkit
    .purpose = Ensimmäinen yhteinen luettelo kaikenlaiselle hyväksikäytölle, kun muoto ei ole vielä selvä.
    .audience = Koko konsulihenkilöstö; haastattelevat virkailijat
    .when = Varoitusmerkin jälkeen, ensimmäisessä kahdenkeskisessä keskustelussa.

## Teko (mitä henkilölle tehtiin)

section-general-indicators-act = Teko (mitä henkilölle tehtiin)
indicator-gi-act-recruited = Joku värväsi henkilön (tarjous, ilmoitus, suhde, myyminen).
    .example = Muurari kertoo, että mies linja-autoasemalla tarjosi viidessä minuutissa työtä ulkomailta, kyydin ja huoneen.
    .ordinary = Lähes jokainen työpaikka ja moni ystävyys alkaa tarjouksesta; olennaista on, mitä siitä seurasi.
indicator-gi-act-moved = Joku järjesti tai maksoi henkilön matkan tai siirtämisen.
    .example = Mies kertoo, että vain verkkokeskusteluista tuttu nainen varasi ja maksoi hänen lentonsa ja lähetti kuljettajan lentokentälle.
    .ordinary = Työnantajat, sukulaiset ja kumppanit ostavat lippuja joka päivä, ja jotkin yritykset tuovat koko työryhmän bussilla.
indicator-gi-act-housed = Joku majoitti tai piilotti henkilön tai piti häntä luonaan.
    .example = Nainen kertoo, että pariskunta majoitti hänet kauppansa takahuoneeseen ja käski olla hiljaa aina, kun asiakkaita tuli.
    .ordinary = Ystävät, sukulaiset ja työnantajat majoittavat ihmisiä hyvää tarkoittaen yöksi tai koko kaudeksi.
indicator-gi-act-received = Henkilö luovutettiin jollekin toiselle, tai joku toinen otti hänet vastaan.
    .example = Nuori mies kertoo, että kuljettaja antoi lautalla hänen paperinsa vieraalle naiselle ja sanoi: ”Nyt lähdet hänen mukaansa.”
    .ordinary = Kuljettaja tai välitystoimisto voi viedä tulijan juuri siihen kouluun, yritykseen tai isäntäperheeseen, josta on sovittu.

## Kontrolli ja liikkuminen

section-general-indicators-control = Kontrolli ja liikkuminen
indicator-gi-watched = Henkilön liikkumista valvotaan tai rajoitetaan, tai joku kulkee aina hänen mukanaan.
    .example = Keittiöapulainen kertoo, että omistajan veli saattaa hänet töihin, odottaa pihalla ja saattaa takaisin.
    .ordinary = Työkaverit voivat kulkea yhdessä turvallisuuden vuoksi; myös mustasukkainen kumppani voi vahtia, ja silloinkin tarvitaan turvasuunnitelma.
indicator-gi-cannot-leave-work = Henkilö ei voi vapaasti lähteä työpaikalta tai asunnosta.
    .example = Sienenpoimijat kertovat, että asuntolan portti lukitaan yhdeksältä ja ainoa avain on työnjohtajalla.
    .ordinary = Laivoilla, syrjäisissä leireissä ja vartioiduilla alueilla kulkemista rajoitetaan kaikilta; kysy vapaapäivistä.
indicator-gi-no-docs = Henkilöllä ei ole omia henkilöasiakirjojaan (ei koske kadonneita tai viranomaisen hallussa olevia asiakirjoja).
    .example = Hoitaja kertoo, että perhe pani hänen passinsa vuosi sitten ”varmaan talteen” eikä hän ole sen jälkeen nähnyt sitä.
    .ordinary = Joillakin ei ole koskaan ollut papereita, tai paperit ovat ystävän luona, josta ne voi hakea milloin vain.
indicator-gi-limited-contact = Yhteydenpitoa perheeseen, ystäviin tai muihin ulkopuolisiin rajoitetaan tai kuunnellaan.
    .example = ”Soitan veljelleni sunnuntaisin, kaiutin päällä ja rouva samassa huoneessa”, sanoo talossa asuva puutarhuri.
    .ordinary = Myös huono kuuluvuus, hinta, aikaero tai työajan puhelinkielto voi tehdä puheluista lyhyitä ja harvoja.
indicator-gi-moved-often = Henkilöä siirretään usein paikasta toiseen, eikä hän tiedä miksi.
    .example = Nainen kertoo nukkuneensa neljän kuukauden aikana kuudessa asunnossa; joka kerta käskettiin vain pakata tunnin sisällä.
    .ordinary = Sijaiset, asentajat ja sadonkorjaajat kulkevat työn perässä ja voivat kuulla siirrosta myöhään.
indicator-gi-no-phone-money = Henkilöllä ei ole omaa puhelinta tai omaa rahaa.
    .example = Viisikymppinen mies pyytää saada soittaa konsulaatin puhelimesta; tulonsa jälkeen hänellä ei ole ollut puhelinta eikä käteistä.
    .ordinary = Syynä voi olla varkaus, köyhyys tai kumppani, joka päättää rahoista; kysy, mitä tänään tarvitaan.

## Uhkaukset ja väkivalta

section-general-indicators-threats = Uhkaukset ja väkivalta
indicator-gi-violence = Ihmiset, jotka määräävät henkilön työstä, asumisesta, rahoista tai liikkumisesta, käyttävät tai ovat käyttäneet häneen väkivaltaa.
    .example = Varastotyöntekijä kertoo, että vuodepaikkoja vuokraava mies löi häntä, kun hän myöhästyi autokyydistä.
    .ordinary = Kyse voi olla kotiväkivallasta tai muusta pahoinpitelystä; turvallisuus ja apu ovat silti ensin.
indicator-gi-threats = Ihmiset, jotka määräävät henkilön työstä, asumisesta, rahoista tai liikkumisesta, uhkaavat tai ovat uhanneet häntä väkivallalla.
    .example = Laatoittaja kertoo, että kun hän pyysi palkkaansa, porukan pomo näytti auton penkin alla olevaa mailaa.
    .ordinary = Takana voi olla lainanantaja, väkivaltainen kumppani tai kiivas riita; ota uhkaus silloinkin vakavasti.
indicator-gi-family-threat = Henkilön perhettä uhataan tai vahingoitetaan.
    .example = Ompelija kertoo pyytäneensä päästä lähtemään, ja samana päivänä välittäjä lähetti kuvan hänen vanhempiensa ulko-ovesta.
    .ordinary = Syynä voi olla sukuriita, vanha velka tai kotimaan poliittinen tilanne; omaisten turvallisuus on yhtä tärkeä.
indicator-gi-authorities-threat = Henkilöä uhataan viranomaisille luovuttamisella.
    .example = Tiskaajan mukaan omistaja vastaa jokaiseen palkkaa koskevaan kysymykseen: ”Yksi puhelu, ja istut koneessa.”
    .ordinary = Neuvoja tai työnantaja voi varoittaa vilpittömästi, että lupa on päättymässä tai jokin paperi puuttuu.
indicator-gi-distrust = Henkilö vaikuttaa epävarmalta siitä, voiko hän luottaa sinuun (yleistä huonojen kokemusten jälkeen; ei yksinään kerro mitään).
    .example = Nainen kysyy kahdesti, kuka muistiinpanot lukee, pitää takin yllään ja istuu lähellä ovea.
    .ordinary = Ihminen, joka on aiemmin pettynyt viranomaisiin tai ei vielä tunne sinua, voi olla varuillaan ja tarvita aikaa.
indicator-gi-drugged = Henkilölle annetaan huumeita, alkoholia tai lääkkeitä, jotta häntä voidaan kontrolloida.
    .example = Nuori mies kertoo, että majapaikassa pillerit ovat ilmaisia mutta jäävät saamatta niinä päivinä, joina hän ei lähde töihin.
    .ordinary = Lääke voi olla lääkärin määräämä, tai päihteitä on käytetty jo aiemmin; tarjoa terveydenhoitoa joka tapauksessa.

## Hyväksikäyttö

section-general-indicators-exploitation = Hyväksikäyttö
    .calm = Työ ja arki
indicator-gi-little-pay = Henkilö saa vain vähän palkkaa tai ei palkkaa lainkaan.
    .example = Kahtakymmentä lehmää hoitava mies kertoo saavansa ruoan, tupakat ja lauantaisin kolmekymmentä euroa.
    .ordinary = Palkka voi olla myöhässä tai pieni mutta sovittu niin, että siihen kuuluu asunto tai koulutus; työsuhdeneuvoja voi selvittää asian.
indicator-gi-no-access-earnings = Joku muu ottaa henkilön ansiot tai määrää niistä.
    .example = Nainen kertoo, että palkka menee hänen ”managerinsa” tilille ja mies antaa hänelle kymmenen euroa bussiin.
    .ordinary = Puolisoilla voi olla yhteinen tili, ja jotkut pyytävät luotettua sukulaista säästämään tai lähettämään rahat puolestaan.
indicator-gi-long-hours = Henkilö tekee pitkään hyvin pitkiä työpäiviä, tai hänellä ei ole vapaapäiviä.
    .example = ”Uunit sytytetään neljältä ja lopetetaan, kun kauppa menee kiinni, sunnuntaisinkin”, kertoo leipomoapulainen.
    .ordinary = Päivät voi täyttää myös sadonkorjuu, oma yritys, toinen työ tai omasta halusta tehty ylityö.
indicator-gi-poor-housing = Henkilö asuu huonossa tai vaarallisessa asunnossa.
    .example = Mansikanpoimija kertoo, että heitä asuu yhdeksän kontissa, jossa on yksi keittolevy eikä ovi mene kiinni.
    .ordinary = Asunnot voivat olla harvassa ja kalliita, ja joku sietää huonoa huonetta säästääkseen, vaikka voisi muuttaa pois.
indicator-gi-no-medical = Henkilö ei pääse terveydenhoitoon.
    .example = Siivoojan hammasta on särkenyt kuukauden, ja hän kertoo, että välitystoimiston mukaan lääkärit eivät ole ”teikäläisiä varten”.
    .ordinary = Hinta, kieli tai vakuutuksen puute voi estää ketä tahansa pääsemästä lääkäriin; auta hänet sinne, oli syy mikä tahansa.
indicator-gi-punished = Henkilöä rangaistaan sakoilla, ruoan epäämisellä tai muilla seuraamuksilla.
    .example = Telineasentaja kertoo, että jokainen myöhästyminen maksaa viisikymmentä euroa ja vastaan väittävä jää ilman iltaruokaa.
    .ordinary = Yritys voi periä rikkoutuneesta tavarasta etukäteen sovitun maksun; ruoan epääminen ei ole koskaan reilu rangaistus.
indicator-gi-debt = Henkilö uskoo, että hänen on tehtävä työtä tai toteltava, kunnes velka työnantajalle, värvääjälle, kumppanille tai häntä kontrolloivalle ihmiselle on maksettu.
    .example = Mies kertoo, että hänen on jäätävä, kunnes matkan kaksituhatta euroa on kuitattu työllä, ja että summa vain kasvaa.
    .ordinary = Pankin, työnantajan tai sukulaisen laina on ehkä maksettava takaisin, mutta henkilö voi silti vapaasti vaihtaa työtä.
indicator-gi-false-promise = Henkilö toimi lupauksen perusteella, joka osoittautui vääräksi.
    .example = Nainen kertoo luopuneensa torikojustaan avioliitosta puhuneen miehen vuoksi; perillä odottivat vuodepaikka ja työvuorolista.
    .ordinary = Lupaus voi pettää myös huonon onnen, kariutuneen rakkauden tai rehellisen erehdyksen vuoksi, ilman että kukaan hyötyy.
