# Tarkistuslista ”visa-interview”: virkailijan tekstit. Rakenne: checklists/visa-interview.toml.

checklist-visa-interview = Viisumihaastattelu ja ennaltaehkäisy
    .purpose = Huomaa viisuminhakijoiden riski joutua ihmiskaupan kohteeksi ja anna tietoa, joka suojaa. Tämä lista ei koskaan yksin ole peruste kielteiselle päätökselle.
    .audience = Viisumivirkailijat
    .when = Viisumit työhön, au pairiksi, opiskeluun ja työhön, kotityöhön, esiintyjille, kausityöhön, perheelle ja lapsille.

## Hakemus

section-visa-interview-application = Hakemus
indicator-vi-same-agent = Monessa hakemuksessa on sama välittäjä, kutsuja, puhelinnumero tai sanamuoto.
    .example = Tämän kuun hakemuksista yhdeksässä on sama matkapuhelinnumero ja kolmessa sama kirjoitusvirhe.
    .ordinary = Syynä voi olla tunnettu välitystoimisto, suuri työnantaja tai pikkukaupungin ainoa matkatoimisto.
indicator-vi-coached = Hakijan vastaukset ovat opeteltuja, eikä hän tiedä työn perusasioita.
    .example = Mies luettelee tilan osoitteen empimättä mutta ei osaa sanoa, mitä siellä kasvaa tai mikä hänen tehtävänsä on.
    .ordinary = Jännitys, vieras kieli tai ystävien hyvää tarkoittavat neuvot voivat saada kenen tahansa vastaukset kuulostamaan opetelluilta.
indicator-vi-job-unreal = Työnantajaa, osoitetta tai palkkaa ei voi tarkistaa, tai ne ovat epärealistisia.
    .example = Kirjeessä tarjotaan tarjoilijalle 5 000 euroa kuussa, ja ilmoitetussa osoitteessa on vain pysäköintialue.
    .ordinary = Uudella tai pienellä yrityksellä ei ehkä ole verkkosivuja, ja väärän osoitteen voi selittää kirjoitusvirhe tai muutto.
indicator-vi-no-contract-copy = Hakijalla ei ole sopimuksesta kappaletta kielellä, jota hän osaa lukea.
    .example = Naisen kansiossa on valokuvat ja pankin kirje; sopimus jäi välitystoimistoon, ja se on kielellä, jota hän ei osaa lukea.
    .ordinary = Kappale voi olla vielä postissa tai kääntäjällä, ja sen voi tuoda seuraavalla kerralla.
indicator-vi-fee-debt = Hakija otti lainaa tai luopui omaisuudestaan maksaakseen välittäjälle.
    .example = Kun kalastajalta kysytään, miten hän maksoi välittäjälle, hän sanoo, että veljen vene on nyt välittäjän.
    .ordinary = Perheet keräävät rahaa yhdessä tai ottavat pankkilainan todellista mahdollisuutta varten ehdoin, joista ne selviävät.
indicator-vi-passport-agent = Välittäjä pitää passia käyntien välillä.
    .example = Nainen sanoo, ettei passi ole koskaan ollut hänellä kotona: välitystoimisto tuo sen käyntipäivänä ja vie taas pois.
    .ordinary = Välittäjä voi tarvita passin muutamaksi päiväksi toista viisumia varten, mutta silloin hän antaa kuitin ja palauttaa passin pyydettäessä.
indicator-vi-agent-present = Välittäjä tai työnantaja vaatii päästä mukaan haastatteluun.
    .example = Tyylikkäästi pukeutunut nainen tulee kahden nuoren kokin perässä luukulle eikä lähde, kun häntä pyydetään odottamaan ulkona.
    .ordinary = Joku voi haluta tulkata tai auttaa vammaista hakijaa; hän odottaa kyllä ulkona, kun selität asian.
indicator-vi-visa-mismatch = Haetaan vierailuviisumia, vaikka aikomuksena on tehdä työtä.
    .example = Lomakkeen mukaan hakija aikoo katsella nähtävyyksiä kaksi viikkoa; kansiossa on työvuorolista, jossa on hänen nimensä.
    .ordinary = Messut tai työhaastattelu voivat hyvin sopia vierailuun, ja väärä lomake valitaan joskus vahingossa.
indicator-vi-spouse-unknown = Puolisona tai kihlattuna hakeva tietää hyvin vähän kumppanistaan.
    .example = Vaimonsa luo muuttamassa oleva nuori mies ei osaa sanoa, missä vaimo on työssä tai onko tällä lapsia.
    .ordinary = Perheet voivat järjestää liiton, jota kumpikin toivoo, ja pari on ehkä ehtinyt tavata vain muutaman kerran.
indicator-vi-online-partner = Kutsuva kumppani on tavattu vain verkossa ja maksaa kaiken.
    .example = Kutsuja maksaa miehen lipun, viisumin ja vaatteet; he eivät ole tavanneet, ja puheluissa naisen kamera on aina pois päältä.
    .ordinary = Pareja syntyy verkossa, ja toisella voi vain olla enemmän rahaa; kysy, mitä he tietävät toistensa elämästä.
indicator-vi-sponsor-repeat = Kutsuja on aiemmin kutsunut useita työntekijöitä tai puolisoita.
    .example = Edustuston tietojen mukaan sama mies on neljässä vuodessa kutsunut kaksi naista kihlattuinaan ja kolme siivoojaa.
    .ordinary = Kasvava yritys palkkaa lisää väkeä, perhe tarvitsee uuden hoitajan, ja moni menee toisen kerran naimisiin.
indicator-vi-child-alone = Lapsen kutsujaa, huoltajaa tai koulua ei voi tarkistaa.
    .example = Koululla, johon viisitoistavuotias poika on menossa, ei ole puhelinta, ja sen kirjeessä osoitteena on yksityisasunto.
    .ordinary = Koulut ovat lomalla ja huoltajat muuttavat, joten vastaus voi viipyä; sen pitäisi olla saatu ennen lapsen matkaa.
indicator-vi-domestic-private = Yksityistä kotityöntekijää ei ole tavattu kahden kesken.
    .example = Asiakirjoissa jokainen merkintä taloudenhoitajan käynneistä viisumiosastolla päättyy sanoihin ”työnantaja läsnä”.
    .ordinary = Kyse voi olla epähuomiosta, tai tulkkia ei ollut saatavilla; kahdenkeskisen keskustelun voi vielä järjestää.

## Mitä antaa ja tehdä

section-visa-interview-prevention = Mitä antaa ja tehdä
indicator-vi-info-given = Henkilölle annettiin hänen kielellään tietoa oikeuksista ja hätäyhteystiedoista.
indicator-vi-info-understood = Henkilö osasi kertoa omin sanoin, mitä tehdä, jos jokin menee vikaan.
indicator-vi-info-logged = On kirjattu, että tiedot annettiin.
