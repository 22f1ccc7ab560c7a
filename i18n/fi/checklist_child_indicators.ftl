# Tarkistuslista ”child-indicators”: virkailijan tekstit. Rakenne: checklists/child-indicators.toml.

checklist-child-indicators = Lapset ja alle 18-vuotiaat nuoret
    .purpose = Huomaa lapsiin kohdistuva ihmiskauppa. Lapsen kohdalla keinoa (väkivaltaa, harhaanjohtamista, pakkoa) ei tarvitse osoittaa.
    .audience = Koko henkilöstö; asia siirretään varhain lastensuojelulle
    .when = Kuka tahansa, joka on, sanoo olevansa tai saattaa olla alle 18-vuotias.

## Kenen kanssa lapsi on

section-child-indicators-with-whom = Kenen kanssa lapsi on
indicator-ch-no-parent = Lapsella ei ole yhteyttä vanhempiinsa tai huoltajiinsa, tai hän ei pääse heidän luokseen.
    .example = Kun kysyt, kenelle voisit soittaa, neljätoistavuotias poika sanoo, ettei ole kevään jälkeen saanut puhua äitinsä kanssa.
    .ordinary = Vanhemmat ovat voineet kuolla, kadota pakomatkalla tai jäädä sodan keskelle; lapsi tarvitsee huolenpitoa yhtä pian.
indicator-ch-adult-not-parent = Aikuinen ei pysty osoittamaan, että hän on lapsen vanhempi tai että hänellä on lupa.
    .example = Mies hakee matkustusasiakirjaa tytölle, jota hän sanoo veljentyttärekseen, mutta hänellä ei ole suostumusta eikä mitään perheen papereita.
    .ordinary = Täti tai isoisä voi kasvattaa lasta ilman papereita, tai paperit ovat kadonneet matkalla.
indicator-ch-found-claim = Aikuinen sanoo ”löytäneensä” lapsen.
    .example = Pariskunta hakee papereita vauvalle, joka heidän mukaansa jätettiin eräänä yönä heidän ovelleen.
    .ordinary = Katastrofissa lapsia todella eksyy tai jää yksin, ja vieraat ottavat heidät luokseen; lapsen perhettä on silti etsittävä.
indicator-ch-adult-answers = Aikuinen vastaa lapsen puolesta, tai lapsi katsoo ensin aikuiseen.
    .example = Kysyt tytöltä, kuinka vanha hän on; tyttö vilkaisee vieressään istuvaa naista, ja nainen vastaa.
    .ordinary = Ujo lapsi tai lapsi, joka ei osaa kieltä, voi katsoa äitiin tai isään saadakseen apua.
indicator-ch-group-unrelated = Lapsi matkustaa tai asuu ryhmässä, jossa ei ole hänen sukulaisiaan.
    .example = Ryhmävarauksessa on neljä poikaa, joilla on eri sukunimet ja kotipaikat, eikä siinä mainita koulua tai seuraa.
    .ordinary = Näin matkustavat joukkueet, kuorot ja koululuokat, ja pakomatkalla nuoret lyöttäytyvät yhteen ollakseen paremmassa turvassa.
indicator-ch-same-adult = Sama aikuinen, osoite tai kutsuja esiintyy usean lapsen yhteydessä.
    .example = Pojan hakemuksessa on osoite, jonka olet viime vuodesta lähtien nähnyt kolmella muulla lapsella.
    .ordinary = Kyse voi olla sisäoppilaitoksesta, lastenkodista tai enosta, jonka luona asuu monta serkusta.
indicator-ch-birth-doc = Syntymätodistus tai vanhemman suostumus puuttuu, on annettu myöhässä, sitä on muutettu tai se ei täsmää.
    .example = Syntymä rekisteröitiin yhdeksän vuotta myöhässä, viikkoa ennen kuin lapselle haettiin passia.
    .ordinary = Jos rekisteritoimisto on kaukana, kiinni tai kallis, myöhäinen tai virheellinen merkintä voi olla aivan vilpitön.

## Miten lapsi voi

section-child-indicators-behaviour = Miten lapsi voi
indicator-ch-afraid = Lapsi näyttää pelokkaalta tai käyttäytyy toisin kuin ikäisensä.
    .example = Kymmenvuotias tyttö istuu jäykkänä ja hiljaa ja säpsähtää joka kerta, kun odotushuoneen ovi avautuu.
    .ordinary = Sota, pako, sairaus, vamma tai kotiväkivalta voi näkyä samalla tavalla; kaikissa tarvitaan rauhallisuutta ja huolenpitoa.
indicator-ch-no-details = Lapsi ei tiedä, minne on menossa tai kuka on vastassa.
    .example = Kolmetoistavuotias poika tietää vain, että hänet ”haetaan” lentokentältä, mutta ei sitä, kuka hakee ja missä kaupungissa.
    .ordinary = Vanhemmat eivät aina kerro matkasta kaikkea, ja pienet lapset sekoittavat nimiä; silloin vanhemmat osaavat kertoa, mitä on sovittu.
indicator-ch-phone-list = Lapsella on mukanaan vain puhelinnumero tai taksin numero.
    .example = Tytöllä ei ole laukkua eikä papereita; hän ojentaa lapun, jossa on matkapuhelinnumero, ja sanoo vain: ”Soita.”
    .ordinary = Perhe antaa lapselle numeron eksymisen varalta, ja laukku on voitu varastaa matkalla.
indicator-ch-missing-before = Lapsi on aiemmin kadonnut kotoa, koulusta tai sijaishuollosta.
    .example = Asiakirjoissa olevan ilmoituksen mukaan poika on tänä vuonna lähtenyt lastenkodista kahdesti useaksi päiväksi.
    .ordinary = Nuori voi lähteä pakoon väkivaltaa, riitoja tai kiusaamista; sekin on syy suojella häntä.
indicator-ch-gifts = Lapsella on rahaa, puhelin tai kalliita tavaroita itseään vanhemmalta ihmiseltä ilman selitystä.
    .example = Viisitoistavuotias poika, jolla ei ole tuloja, ottaa esiin uusimman puhelinmallin ja sanoo, että häntä vanhempi ystävä maksaa sen.
    .ordinary = Tavarat voivat olla myös sukulaiselta tai omilla säästöillä ostettuja; kysy lapselta kahden kesken ja syyllistämättä.

## Hyväksikäytön merkit

section-child-indicators-exploitation = Hyväksikäytön merkit
    .calm = Arki
indicator-ch-works = Lapsi tekee työtä, joka ei sovi lapselle.
    .example = Kaksitoistavuotias poika kertoo sekoittavansa hedelmätarhan ruiskutusaineet ja kiipeävänsä korkeille tikkaille.
    .ordinary = Kevyt apu kotona tai perheen tilalla on eri asia, jos se on turvallista, sopii lapsen ikään ja jättää aikaa koululle.
indicator-ch-works-hours = Lapsi tekee pitkiä työpäiviä tai yötyötä.
    .example = Viisitoistavuotias tyttö kertoo siivoavansa ravintoloiden keittiöitä kuutena yönä viikossa aina kahteen asti.
    .ordinary = Ahdingossa oleva perhe ei ehkä näe muuta keinoa; pitkät päivät ja yötyö vahingoittavat lasta joka tapauksessa.
indicator-ch-no-school = Joku pitää lapsen poissa koulusta, jotta tämä tekisi työtä, hankkisi rahaa tai hoitaisi kotitaloutta.
    .example = Yksitoistavuotias tyttö kertoo, että täti piti hänet koko viime lukukauden kotona hoitamassa kaksosia.
    .ordinary = Lapsi voi jäädä pois koulusta myös sairauden, koulumaksujen tai puuttuvien papereiden vuoksi; silloinkin hän tarvitsee apua.
indicator-ch-no-play = Lapsella ei ole ikäisiään ystäviä eikä vapaa-aikaa.
    .example = Kun kolmetoistavuotiaalta pojalta kysytään, mitä hän tekee sunnuntaisin, hän miettii hetken: sunnuntaisin hän pesee pakettiautoja.
    .ordinary = Lapsi voi olla yksinäinen myös äskettäisen muuton, uuden kielen tai kiusaamisen vuoksi ja kaivata jotakuta, jolle puhua.
indicator-ch-eats-apart = Lapsi syö tai nukkuu erillään perheestä tai huonoissa oloissa.
    .example = Kaksitoistavuotias tyttö kertoo, että perhe syö ilman häntä; hän odottaa keittiössä ja nukkuu siellä ohuella patjalla.
    .ordinary = Kokonaiset perheet elävät puutteessa ja ahtaasti; katso, onko tällä lapsella huonommat oltavat kuin muilla.
indicator-ch-sexual = On jokin merkki seksuaalisesta hyväksikäytöstä, kuvista tai aikuisesta ”poikaystävästä”.
    .calm = On jokin merkki seksuaalisesta kanssakäymisestä, kuvista tai aikuisesta ”poikaystävästä”.
    .example = Neljätoistavuotias tyttö kertoo, että hänen poikaystävänsä on kolmekymmentä ja määrää, keiden kavereidensa luona tytön on käytävä.
    .ordinary = Seksuaalisen väkivallan takana voi olla yksi aikuinen eikä ketään muuta; lapsi tarvitsee suojelua yhtä lailla.
indicator-ch-begs-steals = Lapsi kerjää, varastaa, myy tai kuljettaa huumeita muiden puolesta.
    .example = Kaksi hajuvesivarkaudesta kiinni jäänyttä veljestä kertoo, että mies kaupan ulkopuolella sanoi, mitä heidän piti ottaa.
    .ordinary = Nälkä tai kavereiden painostus voi saada lapsen varastamaan tai kerjäämään; sekin lapsi tarvitsee apua.
indicator-ch-marriage = Lapsi on naimisissa, kihloissa tai menossa naimisiin.
    .example = Kuusitoistavuotias koululainen soittaa: eno on varannut juhlasalin heinäkuuksi, ja miehen hän on tavannut kerran.
    .ordinary = Perhe voi uskoa turvaavansa näin lapsen, tai kaksi nuorta voi itse toivoa liittoa; suojelua tarvitaan joka tapauksessa.
indicator-ch-illegal-adoption = Lapsi saattaa olla laittoman adoption kohteena, tai hänestä on maksettu.
    .example = Adoptiopapereiden välissä on lappu, jossa on summa euroina ja teksti ”toinen puoli, kun saamme tytön”.
    .ordinary = Asianmukainenkin adoptio maksaa: kuluja tulee järjestöstä, oikeudesta ja matkoista; asiasta vastaava viranomainen voi tarkistaa paperit.
indicator-ch-online = Aikuinen, johon lapsi tutustui verkossa, on pyytänyt lasta matkustamaan salaa tai lähettämään seksuaalisia kuvia.
    .example = Pelistä tuttu mies lähetti viisitoistavuotiaalle pojalle lipun ja kirjoitti: ”Älä kerro äidille.”
    .ordinary = Kyse voi olla yksin toimivasta aikuisesta tai rahan kiristämisestä; lapsi tarvitsee nopeasti apua eikä syyllistämistä.
