# Tarkistuslista ”forced-criminality”: virkailijan tekstit. Rakenne: checklists/forced-criminality.toml.

checklist-forced-criminality = Hyväksikäyttö rikollisessa toiminnassa
    .purpose = Huomaa ihmiset, jotka on pakotettu rikoksiin: kannabiksen viljely, huumeiden kuljetus tai myynti, varkaudet, petokset, huijauskeskukset, lumeavioliitot.
    .audience = Haastattelevat virkailijat; käynnit vapautensa menettäneiden luona
    .when = Kiinniotto, ratsia, vapautuminen suljetulta alueelta tai avunpyyntö sieltä.

## Huumeet, varkaudet ja petokset

section-forced-criminality-crime = Huumeet, varkaudet ja petokset
indicator-cx-forced = Henkilö pakotetaan tekemään rikoksia muiden hyväksi.
    .example = Myymälävarkaudesta kiinni otettu nuori mies kertoo, että kaksi miestä ajaa häntä kaupasta toiseen listan kanssa; tyhjin käsin hän ei uskalla palata.
    .ordinary = Joku voi lähteä rikokseen mukaan hyötyäkseen tai uskollisuuttaan; kysy, kuka määräsi ja mitä kieltäytymisestä olisi seurannut.
indicator-cx-grow-house = Henkilö asui lukkojen takana tai yksin viljely- tai tuotantopaikassa.
    .example = Pidätetty viisikymppinen mies kertoo kastelleensa kuukausia kasveja talossa, jonka ovi oli ulkopuolelta lukossa.
    .ordinary = Palkattu apulainen voi suostua asumaan paikalla sitä vartioidakseen tai vuokraa säästääkseen ja kulkea omalla avaimella.
indicator-cx-courier = Henkilö pantiin kuljettamaan huumeita tai tavaroita tietämättään tai niin, ettei hän voinut kieltäytyä.
    .example = Leski kertoo, että ulkomailla tavattu ystävä pyysi häntä viemään kotimaahan matkalaukun; tulli löysi sen vuorista paketteja.
    .ordinary = Jotkut kuljettavat tavaraa tietoisesti ja rahasta; silti takana voi olla hätä tai pelko, joten kysy, miten kaikki alkoi.
indicator-cx-debt-drugs = Huume- tai pelivelkaa tai ”kadonneesta tavarasta” syntynyttä velkaa käytetään rikoksiin pakottamiseen.
    .example = Oppipoika kertoo, että hänen säilyttämänsä paketti varastettiin ja nyt hänen on murtauduttava autoihin, kunnes sen hinta on maksettu.
    .ordinary = Velkaantunut voi varastaa omin päin maksaakseen velkansa; kysy, kuka määräsi summan ja kuka valitsi rikoksen.
indicator-cx-id-fraud = Henkilön nimiin on avattu muita varten pankkitilejä, yrityksiä tai etuuksia.
    .example = Verottajan kirjeessä keittiöapulainen on kolmen yrityksen johtaja; hän muistaa vain antaneensa passinsa kopioitavaksi.
    .ordinary = Jotkut antavat nimensä tietoisesti sukulaisten käyttöön, tai joku tuntematon on varastanut henkilötiedot kaukaa.
indicator-cx-sham-marriage = Henkilö pantiin naimisiin, jotta joku toinen saisi oleskeluluvan.
    .example = Siivooja kertoo, että pomo vei hänet vihittäväksi vieraan kanssa, joka tarvitsi oleskeluluvan; häneltä itseltään ei kysytty.
    .ordinary = Jotkut menevät luvan vuoksi naimisiin vapaasta tahdostaan, palveluksena tai rahasta; kysy, kuka päätti ja kenelle maksettiin.

## Huijauskeskukset

section-forced-criminality-scam = Huijauskeskukset
indicator-cx-fake-it-job = Henkilö vastasi ilmoitukseen toimisto-, IT-, myynti- tai käännöstyöstä ja hänet vietiin muualle.
    .example = Kääntäjä kertoo, että kuljettaja haki hänet lentokentältä ja vei kahdeksan tunnin matkan päähän kaupungista, joka sopimuksessa mainitaan.
    .ordinary = Yritykset lähettävät uusia työntekijöitä toiseen toimipisteeseen hyvistäkin syistä; silloin siitä kerrotaan ennalta ja saa valita.
indicator-cx-border = Henkilö vietiin rajan yli yöllä tai ilman poistumisleimaa.
    .example = Miehen passissa on yhden maan saapumisleima eikä sen jälkeen mitään, mutta hän soittaa naapurimaasta.
    .ordinary = Kaikilla rajoilla passeja ei leimata, leima voi olla liian haalea luettavaksi, ja moni tavallinen bussi ylittää rajan yöllä.
indicator-cx-compound = Paikassa on vartijoita tai aitoja, tai puhelimet on otettu pois.
    .example = Kahden minuutin puhelussa mies kuiskaa, että puhelimet pidetään laatikossa ja vartijat kulkevat aidan viertä yötä päivää.
    .ordinary = Tehtaassa tai puhelinpalvelukeskuksessa voi olla vartijoita ja puhelinlokeroita, mutta työntekijät menevät vuoron jälkeen kotiin.
indicator-cx-sold = Henkilölle on sanottu, että hänet on ostettu tai että hänen on ostettava itsensä vapaaksi.
    .example = Nelikymppinen nainen kertoo, että esimies näytti hänelle kuittia ja sanoi, että hän pääsee lähtemään, kun joku maksaa saman summan.
    .ordinary = Yritys voi puhua rekrytointikuluista, jotka se haluaa takaisin; olennaista on, voisiko henkilö lähteä maksamatta.
indicator-cx-targets = Henkilön on täytettävä tavoitteet, ja häntä rangaistaan, jos hän ei täytä niitä.
    .example = Vastavalmistunut maisteri kertoo: joka hankkii päivässä alle viisi uutta keskustelukumppania, jää ilman iltaruokaa ja seisoo aamuun.
    .ordinary = Myyntityössä on usein tavoitteita, ja niistä jäävä voi menettää bonuksen; kysy, mitä tavoitteesta jääneille tapahtuu.
indicator-cx-peer = Henkilö pantiin värväämään tai rankaisemaan muita.
    .example = Ohjelmoija kertoo, että hänen oli soitettava serkulleen hienosta toimistotyöstä työnjohtajan kuunnellessa vieressä.
    .ordinary = Moni suosittelee työpaikkaansa ystäville palkkion vuoksi tai ilokseen; kysy, mitä kieltäytymisestä olisi seurannut.
indicator-cx-overstay = Henkilöä uhkaavat sakot tai syytteet luvattomasta oleskelusta tai pakotetuista teoista (ota esiin rankaisematta jättäminen; ei yksinään merkki).
    .example = Vartioidulle alueelle tehdyn ratsian jälkeen naisen vapautuspapereissa on sakko jokaisesta päivästä viisumin päättymisen jälkeen.
    .ordinary = Vierailija voi viipyä liian pitkään myös erehdyksestä, sairauden vuoksi tai lipun puutteessa; yksinään se ei kerro mitään.
indicator-cx-educated = Muut ovat sivuuttaneet henkilön, koska hän ei koulutettuna, miehenä tai tekniikan osaajana ole ”tyypillinen uhri” (muistutus ennakkoluuloista, ei merkki).
    .example = Vapautetusta insinööristä kirjoitetussa muistiossa lukee vain: ”Aikuinen mies, hyvä tutkinto, tiesi mitä teki.”
    .ordinary = Kirjoittajalta on voinut puuttua aikaa tai tietoa; tutkinto ei kerro mitään suuntaan eikä toiseen, joten kysy kuten keneltä tahansa.
