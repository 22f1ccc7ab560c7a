# Miksi yhteystahoa ehdotetaan tai ei ehdoteta. Virkailija lukee nämä allekkain ja päättää.

## Mikä tiedetään sopivaksi.

reason-emergency = Kun henki on vaarassa nyt
reason-child-protection = Voi toimia lapsen puolesta
reason-in-country = Maassa, jossa henkilö on
reason-own-nationals = Auttaa omia kansalaisiaan ulkomailla
reason-reachable-from-here = Tavoitettavissa toimipaikastasi
reason-serves-age = Auttaa tämänikäisiä
reason-serves-sex = Auttaa tämän henkilön kaltaisia ihmisiä (mies, nainen tai muu)
reason-serves-form = Tuntee tämän hyväksikäytön muodon
reason-presumed-ok = Auttaa ennen virallista tunnistamista
reason-residence-any = Auttaa oleskeluoikeudesta riippumatta
reason-cooperation-not-required = Auttaa ilman yhteistyötä poliisin kanssa
reason-not-police = Ei kuulu poliisiin
reason-specialised = Erikoistunut ihmiskauppaan
reason-first-contact = Valtion oma ohjeistus mainitsee ensimmäisenä
reason-one-stop = Ohjaa kaikenlaisen avun piiriin
reason-open-now = Auki nyt
reason-speaks-language = Palvelee henkilön kielellä
reason-meets-need = Vastaa merkitsemääsi tarpeeseen

## Mitä ei tiedetä. Kysy ennen kuin luotat siihen.

ask-first-serves-age = Autetaanko siellä tämänikäisiä?
ask-first-serves-sex = Autetaanko siellä miehiä, naisia vai kaikkia?
ask-first-serves-form = Autetaanko siellä, kun kyse on tästä hyväksikäytön muodosta?
ask-first-residence = Autetaanko siellä oleskeluoikeudesta riippumatta?
ask-first-cooperation = Edellyttääkö apu yhteistyötä poliisin kanssa?
ask-first-identification = Edellyttääkö apu virallista tunnistamista?
ask-first-speaks-language = Puhutaanko siellä henkilön kieltä?
ask-first-opening-hours = Milloin siellä on auki?
ask-first-reachable-from-here = Voiko numeroon soittaa toimipaikastasi?
ask-first-does-it-inform-police = Ilmoitetaanko sieltä poliisille?
ask-first-home-state-contact = Onko yhteys henkilön omaan maahan turvallinen ja toivottu?

## Missä on oltava varovainen.

caution-never-checked = Kukaan ei ole soittanut ja tarkistanut tätä yhteystietoa
caution-past-review = Tarkista, ennen kuin luotat tähän: seuraava tarkistus on myöhässä
caution-blocked = Ei tarkistettu pitkään aikaan. Etsi toinen taho tai soita ensin itse.
caution-number-unconfirmed = Numeroa ei löytynyt lähteestä
caution-may-inform-police = Saattaa ilmoittaa poliisille tai maahanmuuttoviranomaiselle. Älä mainitse nimeä, ja kerro henkilölle ennen ohjaamista.
caution-professionals-only = Sinä soitat tähän numeroon. Se ei ole henkilöä varten.
caution-may-not-connect-from-abroad = Ei ehkä toimi ulkomailta. Käytä kansainvälistä muotoa.
caution-rings-elsewhere = Henkilö soittaa tähän itse. Toimipaikastasi puhelu yhdistyy toiseen maahan.
caution-sources-conflict = Sen lähteet ovat ristiriidassa keskenään
caution-capacity = Vapaata paikkaa ei ehkä ole
caution-for-the-child-to-talk = Lapsi voi jutella tässä palvelussa. Taho ei voi toimia lapsen puolesta.

## Miksi yhteystaho ei sovi. Se näkyy silti luettelossa.

because-serves-women-only = Auttaa vain naisia
because-serves-men-only = Auttaa vain miehiä
because-serves-children-only = Auttaa vain lapsia
because-serves-adults-only = Auttaa vain aikuisia
because-other-form = Keskittyy toiseen hyväksikäytön muotoon
because-formal-identification-required = Auttaa vasta virallisen tunnistamisen jälkeen
because-cooperation-required = Auttaa vain niitä, jotka tekevät yhteistyötä poliisin kanssa
because-irregular-only = Auttaa vain ihmisiä, joilla ei ole oleskeluoikeutta
because-third-country-only = Auttaa vain EU:n ja ETA:n ulkopuolisten maiden kansalaisia
because-nationals-only = Auttaa vain omia kansalaisiaan
because-not-in-service-here = Ei toimi siellä, missä henkilö on
because-professionals-only = Linja on ammattilaisille, ja soittaja olisi henkilö itse
because-own-mission = Asiaan liittyy joku, jolla on yhteys omaan edustustoosi
because-police-not-asked = Henkilö ei ole pyytänyt yhteyttä poliisiin
because-home-state = Yhteys henkilön omaan valtioon: ei vielä kysytty, ei toivottu tai ei turvallinen

## Mitä voi tehdä henkilön suostumuksen rajoissa.

action-call = Soita
action-call-for-advice-without-name = Soita ja kysy neuvoa ilman nimeä
action-give-number = Anna numero henkilölle
action-refer-with-consent = Ohjaa henkilön suostumuksella

## Mitä on tiedettävä ennen valintaa.

warning-no-contacts-here = Luettelossa ei ole yhteystahoja tässä maassa. Soita ministeriösi päivystäjälle.
warning-no-national-helpline = Tässä maassa ei ole tiedossa valtakunnallista auttavaa puhelinta
warning-state-may-penalise = Tässä maassa hyväksi käytettyä ihmistä voidaan rangaista. Kysy asiantuntijalta ennen yhteydenottoa maan viranomaisiin.
warning-mission-conflict = Asiaan saattaa liittyä joku, jolla on yhteys virkamieheen tai edustustoosi. Vie asia edustuston ulkopuolelle ja kerro vain niille, joiden on pakko tietää.
warning-child-first = Kohtele henkilöä lapsena, kunnes viranomainen päättää toisin. Lastensuojelu on etusijalla.
warning-no-child-authority-on-file = Lastensuojeluviranomaisen tietoja ei ole. Soita hätänumeroon ja pyydä päivystävää lastensuojelua tai sosiaalipäivystystä.
warning-asylum-advice-first = Hanki neuvontaa turvapaikka-asiassa ennen yhteyttä henkilön omaan valtioon
warning-clock-before-content = Tietokoneen kello on jäljessä luettelon päiväyksestä. Aseta kello: muuten yhteystietojen ikää ei voi tietää.
