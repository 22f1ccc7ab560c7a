# Tarkistuslista ”recruitment-safe-trip”: virkailijan tekstit. Rakenne: checklists/recruitment-safe-trip.toml.

checklist-recruitment-safe-trip = Turvallisen matkan tarkistus lähtijöille
    .purpose = Auta henkilöä tai häntä neuvovaa virkailijaa punnitsemaan tarjousta ennen lähtöä. CBSS Safe Trip -kampanjan hengessä.
    .audience = Lähtöä suunnittelevat virkailijan kanssa; neuvontapisteet
    .when = Ennen lähtöä ulkomaille työhön, opiskelemaan, avioliittoon tai mallintyöhön.

## Tarjouksen varoitusmerkit

section-recruitment-safe-trip-offer = Tarjouksen varoitusmerkit
indicator-st-too-good = Palkka on työhön nähden aivan liian suuri, tai mitään osaamista ei vaadita.
    .example = Koulunsa juuri päättänyt nuori näyttää ilmoitusta: tarjoilijalle 5 000 euroa kuussa, kokemusta tai kielitaitoa ei tarvita.
    .ordinary = Kausityöstä tai syrjäisen seudun työstä voidaan maksaa hyvin, ja jotkut kouluttavat itse; oikea yritys osaa selittää summan.
indicator-st-all-paid = Vieras ihminen tarjoutuu maksamaan koko matkan ja kaikki paperit.
    .example = Eläkkeellä oleva sairaanhoitaja kertoo, että junassa tavattu mies maksaa lennon, viisumin ja passin, ”ja sovitaan siitä myöhemmin”.
    .ordinary = Työnantajakin voi maksaa matkan ja viisumin; silloin sopimuksessa sanotaan myös, onko summa maksettava takaisin.
indicator-st-hurry = Sinua painostetaan päättämään heti.
    .example = Nuori mekaanikko sai tekstiviestin: paikka tämän illan bussissa, vastaus tunnin sisällä tai työ menee toiselle.
    .ordinary = Sadonkorjuu tai työntekijän sairastuminen voi tuoda työnantajalle kiireen; rehellinen antaa silti aikaa lukea sopimuksen.
indicator-st-secret = Sinua pyydetään olemaan kertomatta kenellekään.
    .example = Nainen kertoo välittäjän haluavan, että vanhemmat luulevat hänen olevan vain viikonlopun ystävän luona.
    .ordinary = Uudesta työstä voidaan vaieta, ettei nykyinen pomo kuule siitä; silloin se on oma toive eikä ehto.
indicator-st-private-place = Haastattelu on yksityisessä tai merkitsemättömässä paikassa tai vain viesteillä.
    .example = Pelkkien viestien jälkeen kokki kutsuttiin hotellityön haastatteluun asuntoon, jonka ovessa ei ollut nimeä.
    .ordinary = Pienet yritykset ja perheet voivat tavata hakijan kotona tai kahvilassa, ja moni oikea haastattelu käydään verkossa.
indicator-st-photos = Tavalliseen työhön pyydetään kokovartalokuvia tai paljastavia kuvia.
    .example = Baarimikoksi hakenutta opiskelijaa pyydettiin lähettämään uimahousukuvia edestä ja sivusta.
    .ordinary = Mallit ja tanssijat voivat tarvita kokovartalokuvia, ja moni työnantaja pyytää hakemukseen kasvokuvan.
indicator-st-fee-first = Sinun on maksettava tai lainattava rahaa, ennen kuin näet sopimuksen.
    .example = Hitsaaja on lainannut kahden kuukauden palkan ”paikkamaksuun”, ja sopimus on määrä saada vasta perillä.
    .ordinary = Jotkin kulut, kuten passi tai kielikoe, tulevat ennen sopimusta; ne maksetaan suoraan virastoon tai kokeen järjestäjälle.
indicator-st-tourist-visa = Sinua kehotetaan matkustamaan turistina ja tekemään työtä.
    .example = Välitystoimisto neuvoi viisikymppistä hoitajaa tulemaan maahan turistina ja aloittamaan maanantaina; lupa tulisi myöhemmin.
    .ordinary = Jotkut matkustavat ensin vierailulle haastatteluun tai tutustumaan, eivätkä kaikki välittäjät tunne viisumisääntöjä.
indicator-st-lie-border = Sinua kehotetaan valehtelemaan raja- tai viisumivirkailijoille.
    .example = Mies näyttää ulkoa opeteltavat vastaukset: hän käy tätinsä luona, viipyy viikon eikä tunne yhtään työnantajaa.
    .ordinary = Ystävä voi neuvoa huonosti ilman pahaa tahtoa; riski jää silti matkustajalle.
indicator-st-redirect = Kohde tai työnantaja vaihtuu viime hetkellä.
    .example = Trukinkuljettajan lippu tuli eilisiltana: eri maa, eri yritys ja tekstiviesti ”sama palkka, ei huolta”.
    .ordinary = Hankkeet voivat päättyä tai siirtyä äkkiä; oikea työnantaja lähettää silloin uuden sopimuksen ja hyväksyy kieltäytymisen.
indicator-st-online-love = Tarjous tulee ihmiseltä, jonka tunnet vain verkosta.
    .example = Eronnut mies on viestitellyt kuusi viikkoa naisen kanssa näkemättä tätä videolla, ja nyt nainen on löytänyt hänelle työn läheltään.
    .ordinary = Myös onnellisia pareja on löytynyt verkosta; videopuhelu, ensimmäinen vierailu ja itse ostettu lippu lisäävät turvallisuutta.

## Keinoja suojata itseäsi

section-recruitment-safe-trip-protect = Keinoja suojata itseäsi
indicator-st-check-employer = Tarkista työnantaja ja välittäjä virallisesta rekisteristä ja soita heille itse.
indicator-st-contract-copy = Pyydä sopimus kielellä, jota osaat lukea, ja jätä siitä kopio kotiin.
indicator-st-passport-copies = Pidä passi itselläsi; jätä kopiot ihmiselle, johon luotat.
indicator-st-contact-plan = Sovi yhteydenottopäivä ja koodisana jonkun luotettavan kanssa.
indicator-st-emergency-numbers = Opettele ulkoa yksi numero: hätänumero, auttava puhelin tai konsulaatti.
indicator-st-return-money = Pidä tallessa rahaa paluulippua varten.
