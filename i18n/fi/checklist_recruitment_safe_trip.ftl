# Tarkistuslista ”recruitment-safe-trip”: virkailijan tekstit. Rakenne: checklists/recruitment-safe-trip.toml.

checklist-recruitment-safe-trip = Turvallisen matkan tarkistus lähtijöille
    .purpose = Auta henkilöä tai häntä neuvovaa virkailijaa punnitsemaan tarjousta ennen lähtöä. CBSS Safe Trip -kampanjan hengessä.
    .audience = Lähtöä suunnittelevat virkailijan kanssa; neuvontapisteet
    .when = Ennen lähtöä ulkomaille työhön, opiskelemaan, avioliittoon tai mallintyöhön.

## Tarjouksen varoitusmerkit

section-recruitment-safe-trip-offer = Tarjouksen varoitusmerkit
indicator-st-too-good = Palkka on työhön nähden aivan liian suuri, tai mitään osaamista ei vaadita.
indicator-st-all-paid = Vieras ihminen tarjoutuu maksamaan koko matkan ja kaikki paperit.
indicator-st-hurry = Sinua painostetaan päättämään heti.
indicator-st-secret = Sinua pyydetään olemaan kertomatta kenellekään.
indicator-st-private-place = Haastattelu on yksityisessä tai merkitsemättömässä paikassa tai vain viesteillä.
indicator-st-photos = Tavalliseen työhön pyydetään kokovartalokuvia tai paljastavia kuvia.
indicator-st-fee-first = Sinun on maksettava tai lainattava rahaa, ennen kuin näet sopimuksen.
indicator-st-tourist-visa = Sinua kehotetaan matkustamaan turistina ja tekemään työtä.
indicator-st-lie-border = Sinua kehotetaan valehtelemaan raja- tai viisumivirkailijoille.
indicator-st-redirect = Kohde tai työnantaja vaihtuu viime hetkellä.
indicator-st-online-love = Tarjous tulee ihmiseltä, jonka tunnet vain verkosta.

## Keinoja suojata itseäsi

section-recruitment-safe-trip-protect = Keinoja suojata itseäsi
indicator-st-check-employer = Tarkista työnantaja ja välittäjä virallisesta rekisteristä ja soita heille itse.
indicator-st-contract-copy = Pyydä sopimus kielellä, jota osaat lukea, ja jätä siitä kopio kotiin.
indicator-st-passport-copies = Pidä passi itselläsi; jätä kopiot ihmiselle, johon luotat.
indicator-st-contact-plan = Sovi yhteydenottopäivä ja koodisana jonkun luotettavan kanssa.
indicator-st-emergency-numbers = Opettele ulkoa yksi numero: hätänumero, auttava puhelin tai konsulaatti.
indicator-st-return-money = Pidä tallessa rahaa paluulippua varten.
