# Tarkistuslista ”safe-return”: virkailijan tekstit. Rakenne: checklists/safe-return.toml.

checklist-safe-return = Turvallisen paluun arvio
    .purpose = Pohdi henkilön kanssa, onko paluu turvallinen, milloin ja miten. Paluu on yksi vaihtoehto, ei tavoite.
    .audience = Tapausta hoitava virkailija yhdessä molempien maiden kumppanien kanssa
    .when = Matkustusasiakirjan tai matkalipun antamisen rinnalla, ei koskaan sen ehtona.

## Oma tahto ja vaihtoehdot

section-safe-return-choice = Oma tahto ja vaihtoehdot
indicator-sr-wants = Henkilö haluaa vapaasta tahdostaan palata ja voi muuttaa mieltään.
indicator-sr-alternatives = Henkilölle on kerrottu harkinta-ajasta, luvista, turvapaikasta ja kolmannesta paikasta.
indicator-sr-proceedings = Henkilö ei paluun vuoksi menetä vaatimusta, kuulemista tai maksamattomia palkkoja.
indicator-sr-consent-share = Henkilö suostuu siihen, mitä paluumaalle kerrotaan.
indicator-sr-asylum = Henkilöltä kysyttiin, pelkääkö hän kotivaltiotaan, ja hänelle tarjottiin turvapaikkaneuvontaa ennen yhteydenottoa siihen.

## Riskit kotimaassa

section-safe-return-risk = Riskit kotimaassa
indicator-sr-recruiter-home = Värvääjä tai hänen lähipiirinsä asuu lähellä paluupaikkaa.
indicator-sr-family-involved = Perhe on osallistunut ihmiskauppaan tai hyötyy siitä.
indicator-sr-debt-open = Velka värvääjälle on yhä maksamatta.
indicator-sr-stigma = Henkilö pelkää häpeää, väkivaltaa tai hylkäämistä.
indicator-sr-prosecution = Henkilöä saatetaan syyttää kotimaassa teoista, joihin hänet pakotettiin.
indicator-sr-health = Henkilö on matkustuskuntoinen, ja hoito voi jatkua.
indicator-sr-same-causes = Lähdön syyt (velka, väkivalta, työttömyys) ovat ennallaan.
indicator-sr-child-best = Lapsi: lapsen edun arviointi puoltaa paluuta, ja taustaltaan tarkistettu huolenpitäjä odottaa.
indicator-sr-family-threat = Värvääjä tuntee perheen kotimaassa, uhkaa sitä tai voi tavoittaa sen, ja perhettä on varoitettu vain, jos henkilö haluaa.

## Matka

section-safe-return-journey = Matka
indicator-sr-escort = On päätetty, tarvitaanko saattajaa tai vastaanottajaa lentoasemalla.
indicator-sr-neutral-doc = Matkustusasiakirjassa ei ole mitään merkintää ihmiskaupasta.
indicator-sr-met = Nimetty järjestö ottaa henkilön vastaan perillä.
indicator-sr-emergency-plan = Henkilöllä on numerot ja suunnitelma matkan aikaisten ongelmien varalle.
