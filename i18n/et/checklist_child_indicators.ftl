# Kontrollnimekiri „child-indicators“: mida ametnik loeb.

checklist-child-indicators = Lapsed ja alla 18-aastased noored
    .purpose = Märgata lastega seotud inimkaubandust. Lapse puhul ei ole vaja näidata vahendit (jõudu, pettust ega sundi).
    .audience = Kõik töötajad; andke asi varakult üle lastekaitsele
    .when = Iga inimene, kes on, ütleb end olevat või võib olla alla 18-aastane.

## Kellega laps on

section-child-indicators-with-whom = Kellega laps on
indicator-ch-no-parent = Lapsel ei ole ühendust vanemate ega eestkostjatega või ta ei pääse nende juurde.
indicator-ch-adult-not-parent = Täiskasvanu ei suuda näidata, et ta on lapsevanem või et tal on luba.
indicator-ch-found-claim = Täiskasvanu ütleb, et ta „leidis“ lapse.
indicator-ch-adult-answers = Täiskasvanu vastab lapse eest või laps vaatab enne vastamist täiskasvanu poole.
indicator-ch-group-unrelated = Laps reisib või elab rühmas, kus on võõrad inimesed.
indicator-ch-same-adult = Sama täiskasvanu, aadress või sponsor on seotud mitme lapsega.
indicator-ch-birth-doc = Sünnitõend või vanema nõusolek puudub, on hiline, muudetud või ei lähe kokku.

## Kuidas lapsel läheb

section-child-indicators-behaviour = Kuidas lapsel läheb
indicator-ch-afraid = Laps tundub hirmunud või ei käitu nagu omavanused lapsed.
indicator-ch-no-details = Laps ei tea, kuhu ta läheb või kes talle vastu tuleb.
indicator-ch-phone-list = Lapsel on kaasas ainult telefoninumber või takso number.
indicator-ch-missing-before = Laps on varem kodust, koolist või asenduskodust kadunud.
indicator-ch-gifts = Lapsel on raha, telefon või kallid asjad mõnelt vanemalt inimeselt ja sellele ei ole selgitust.

## Ärakasutamise tunnused

section-child-indicators-exploitation = Ärakasutamise tunnused
    .calm = Igapäevaelu
indicator-ch-works = Laps teeb tööd, mis lapsele ei sobi.
indicator-ch-works-hours = Laps töötab pikki tunde või öösel.
indicator-ch-no-school = Keegi hoiab last koolist eemal, et ta töötaks, teeniks või majapidamise eest hoolitseks.
indicator-ch-no-play = Lapsel ei ole omavanuseid sõpru ega vaba aega.
indicator-ch-eats-apart = Laps sööb või magab perest eraldi või halbades tingimustes.
indicator-ch-sexual = On mõni märk seksuaalsest ärakasutamisest, pildid või täiskasvanud „poiss-sõber“.
    .calm = On mõni märk seksuaalsest kontaktist, pildid või täiskasvanud „poiss-sõber“.
indicator-ch-begs-steals = Laps kerjab, varastab, müüb või kannab teiste heaks uimasteid.
indicator-ch-marriage = Laps on abielus, kihlatud või teda on kavas abiellu panna.
indicator-ch-illegal-adoption = Laps võib olla osa ebaseaduslikust lapsendamisest või tema eest on makstud.
indicator-ch-online = Internetis tutvutud täiskasvanu palus lapsel salaja reisida või seksuaalseid pilte saata.
