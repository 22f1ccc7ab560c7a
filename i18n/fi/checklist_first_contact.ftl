# Tarkistuslista ”first-contact”: virkailijan tekstit. Rakenne: checklists/first-contact.toml.

checklist-first-contact = Varoitusmerkit luukulla, puhelimessa ja viesteissä
    .purpose = Huomaa jo ennen haastattelua, että tavallinen yhteydenotto konsulaattiin voi olla jotakin muuta.
    .audience = Asiakaspalvelu, puhelinpalvelu, päivystäjät ja kunniakonsulaattien henkilöstö
    .when = Aina ensimmäisessä yhteydenotossa. Vie noin kaksi minuuttia. Älä koskaan lue ääneen.

## Miten henkilö saapuu

section-first-contact-arrival = Miten henkilö saapuu
indicator-fc-comes-alone-fled = Henkilö pakeni hiljattain työpaikalta, asunnosta tai kumppanin luota.
indicator-fc-no-belongings = Henkilöllä on mukanaan vain vähän tai ei lainkaan tavaroita, tai vaatteet eivät sovi vuodenaikaan.
indicator-fc-injury = Henkilöllä on näkyviä tai hoitamattomia vammoja, tai hän näyttää sairaalta tai uupuneelta.
    .care = Älä tutki henkilöä. Merkitse vain se, mikä näkyy.
indicator-fc-afraid = Henkilö vaikuttaa pelokkaalta, tarkkailee ovea tai kysyy, näkeekö häntä kukaan.
indicator-fc-unknown-address = Henkilö ei osaa kertoa osoitetta, jossa hän asuu tai tekee työtä.
indicator-fc-unsure-country = Henkilö ei ole varma, missä kaupungissa tai maassa hän on.

## Asiakirjat

section-first-contact-documents = Asiakirjat
indicator-fc-docs-held = Joku muu pitää hallussaan henkilön passia tai henkilökorttia eikä anna sitä takaisin.
indicator-fc-emergency-travel-doc = Henkilölle haetaan hätäpassia, eikä kertomus ”kadonneesta” passista täsmää.
indicator-fc-docs-false = Asiakirjat ovat vääriä tai väärennettyjä tai kuuluvat toiselle.
indicator-fc-docs-others-pay = Joku toinen vaatii saada maksaa tai noutaa uuden asiakirjan tai pitää sen.
indicator-fc-many-requests = Sama yhteyshenkilö, osoite tai puhelinnumero esiintyy usean kansalaisen hakemuksessa.
indicator-fc-job-mismatch = Ilmoitettu oleskelun syy ei vastaa viisumia, lupaa tai tosiasiallista työtä.

## Seuralainen

section-first-contact-companion = Seuralainen
indicator-fc-companion-speaks = Seuralainen vastaa henkilön puolesta tai oikoo häntä enemmän kuin kieli, sairaus tai vamma edellyttää.
indicator-fc-companion-refuses-private = Seuralainen kieltää tai yrittää estää keskustelun kahden kesken.
indicator-fc-companion-relation-unclear = Seuralaisen suhde henkilöön on epäselvä tai muuttuu.
indicator-fc-phone-monitored = Joku pitää henkilön puhelinta tai seuraa sitä, tai puhelu on auki käynnin ajan.

## Kertomus

section-first-contact-story = Kertomus
indicator-fc-rehearsed = Vastaukset kuulostavat opetelluilta, tai usea ihminen kertoo saman asian sanasta sanaan.
indicator-fc-pay-problem = Henkilö kertoo, ettei hän saanut työstään palkkaa tai sai paljon sovittua vähemmän.
indicator-fc-debt-mentioned = Henkilö mainitsee velan työnantajalle, välittäjälle tai kumppanille.
indicator-fc-deceived-mentioned = Henkilö kertoo, ettei työ tai matka ollut sitä, mitä hänelle sanottiin.
indicator-fc-cannot-leave = Henkilö kertoo, ettei joku anna hänen lähteä paikasta, työstä tai jonkun luota.

## Puhelut, viestit ja kolmannet osapuolet

section-first-contact-remote = Puhelut, viestit ja kolmannet osapuolet
indicator-fc-call-cut = Puhelu on kuiskailua, katkeaa kesken tai tulee jonkun muun puhelimesta.
indicator-fc-family-report = Perhe tai ystävä kertoo yhteyden katkeamisesta, muuttuneesta äänestä tai sanelluilta vaikuttavista viesteistä.
indicator-fc-ransom = Perhettä pyydetään maksamaan henkilön vapauttamisesta tai hänen ”sopimuksestaan”.
indicator-fc-third-party-report = Työnantaja, asiakas, naapuri tai järjestö kertoo olevansa huolissaan kansalaisesta.
