# Tarkistuslista ”visa-interview”: virkailijan tekstit. Rakenne: checklists/visa-interview.toml.

checklist-visa-interview = Viisumihaastattelu ja ennaltaehkäisy
    .purpose = Huomaa viisuminhakijoiden riski joutua ihmiskaupan kohteeksi ja anna tietoa, joka suojaa. Tämä lista ei koskaan yksin ole peruste kielteiselle päätökselle.
    .audience = Viisumivirkailijat
    .when = Viisumit työhön, au pairiksi, opiskeluun ja työhön, kotityöhön, esiintyjille, kausityöhön, perheelle ja lapsille.

## Hakemus

section-visa-interview-application = Hakemus
indicator-vi-same-agent = Monessa hakemuksessa on sama välittäjä, kutsuja, puhelinnumero tai sanamuoto.
indicator-vi-coached = Hakijan vastaukset ovat opeteltuja, eikä hän tiedä työn perusasioita.
indicator-vi-job-unreal = Työnantajaa, osoitetta tai palkkaa ei voi tarkistaa, tai ne ovat epärealistisia.
indicator-vi-no-contract-copy = Hakijalla ei ole sopimuksesta kappaletta kielellä, jota hän osaa lukea.
indicator-vi-fee-debt = Hakija otti lainaa tai luopui omaisuudestaan maksaakseen välittäjälle.
indicator-vi-passport-agent = Välittäjä pitää passia käyntien välillä.
indicator-vi-agent-present = Välittäjä tai työnantaja vaatii päästä mukaan haastatteluun.
indicator-vi-visa-mismatch = Haetaan vierailuviisumia, vaikka aikomuksena on tehdä työtä.
indicator-vi-spouse-unknown = Puolisona tai kihlattuna hakeva tietää hyvin vähän kumppanistaan.
indicator-vi-online-partner = Kutsuva kumppani on tavattu vain verkossa ja maksaa kaiken.
indicator-vi-sponsor-repeat = Kutsuja on aiemmin kutsunut useita työntekijöitä tai puolisoita.
indicator-vi-child-alone = Lapsen kutsujaa, huoltajaa tai koulua ei voi tarkistaa.
indicator-vi-domestic-private = Yksityistä kotityöntekijää ei ole tavattu kahden kesken.

## Mitä antaa ja tehdä

section-visa-interview-prevention = Mitä antaa ja tehdä
indicator-vi-info-given = Henkilölle annettiin hänen kielellään tietoa oikeuksista ja hätäyhteystiedoista.
indicator-vi-info-understood = Henkilö osasi kertoa omin sanoin, mitä tehdä, jos jokin menee vikaan.
indicator-vi-info-logged = On kirjattu, että tiedot annettiin.
