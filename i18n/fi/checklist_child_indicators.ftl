# Tarkistuslista ”child-indicators”: virkailijan tekstit. Rakenne: checklists/child-indicators.toml.

checklist-child-indicators = Lapset ja alle 18-vuotiaat nuoret
    .purpose = Huomaa lapsiin kohdistuva ihmiskauppa. Lapsen kohdalla keinoa (väkivaltaa, harhaanjohtamista, pakkoa) ei tarvitse osoittaa.
    .audience = Koko henkilöstö; asia siirretään varhain lastensuojelulle
    .when = Kuka tahansa, joka on, sanoo olevansa tai saattaa olla alle 18-vuotias.

## Kenen kanssa lapsi on

section-child-indicators-with-whom = Kenen kanssa lapsi on
indicator-ch-no-parent = Lapsella ei ole yhteyttä vanhempiinsa tai huoltajiinsa, tai hän ei pääse heidän luokseen.
indicator-ch-adult-not-parent = Aikuinen ei pysty osoittamaan, että hän on lapsen vanhempi tai että hänellä on lupa.
indicator-ch-found-claim = Aikuinen sanoo ”löytäneensä” lapsen.
indicator-ch-adult-answers = Aikuinen vastaa lapsen puolesta, tai lapsi katsoo ensin aikuiseen.
indicator-ch-group-unrelated = Lapsi matkustaa tai asuu ryhmässä, jossa ei ole hänen sukulaisiaan.
indicator-ch-same-adult = Sama aikuinen, osoite tai kutsuja esiintyy usean lapsen yhteydessä.
indicator-ch-birth-doc = Syntymätodistus tai vanhemman suostumus puuttuu, on annettu myöhässä, sitä on muutettu tai se ei täsmää.

## Miten lapsi voi

section-child-indicators-behaviour = Miten lapsi voi
indicator-ch-afraid = Lapsi näyttää pelokkaalta tai käyttäytyy toisin kuin ikäisensä.
indicator-ch-no-details = Lapsi ei tiedä, minne on menossa tai kuka on vastassa.
indicator-ch-phone-list = Lapsella on mukanaan vain puhelinnumero tai taksin numero.
indicator-ch-missing-before = Lapsi on aiemmin kadonnut kotoa, koulusta tai sijaishuollosta.
indicator-ch-gifts = Lapsella on rahaa, puhelin tai kalliita tavaroita itseään vanhemmalta ihmiseltä ilman selitystä.

## Hyväksikäytön merkit

section-child-indicators-exploitation = Hyväksikäytön merkit
    .calm = Arki
indicator-ch-works = Lapsi tekee työtä, joka ei sovi lapselle.
indicator-ch-works-hours = Lapsi tekee pitkiä työpäiviä tai yötyötä.
indicator-ch-no-school = Joku pitää lapsen poissa koulusta, jotta tämä tekisi työtä, hankkisi rahaa tai hoitaisi kotitaloutta.
indicator-ch-no-play = Lapsella ei ole ikäisiään ystäviä eikä vapaa-aikaa.
indicator-ch-eats-apart = Lapsi syö tai nukkuu erillään perheestä tai huonoissa oloissa.
indicator-ch-sexual = On jokin merkki seksuaalisesta hyväksikäytöstä, kuvista tai aikuisesta ”poikaystävästä”.
    .calm = On jokin merkki seksuaalisesta kanssakäymisestä, kuvista tai aikuisesta ”poikaystävästä”.
indicator-ch-begs-steals = Lapsi kerjää, varastaa, myy tai kuljettaa huumeita muiden puolesta.
indicator-ch-marriage = Lapsi on naimisissa, kihloissa tai menossa naimisiin.
indicator-ch-illegal-adoption = Lapsi saattaa olla laittoman adoption kohteena, tai hänestä on maksettu.
indicator-ch-online = Aikuinen, johon lapsi tutustui verkossa, on pyytänyt lasta matkustamaan salaa tai lähettämään seksuaalisia kuvia.
