# Tarkistuslista ”informed-consent”: virkailijan tekstit. Rakenne: checklists/informed-consent.toml.

checklist-informed-consent = Tietoon perustuva suostumus
    .purpose = Varmista, että henkilö ymmärtää ja päättää vapaasti keskustelusta, kirjaamisesta ja jokaisesta ohjaamisesta.
    .audience = Haastatteleva virkailija
    .when = Ennen haastattelua, ennen jokaista ohjaamista ja uudelleen, kun jokin muuttuu.

## Suostumus keskusteluun

section-informed-consent-talk = Suostumus keskusteluun
indicator-ic-who-i-am = Kerroin, kuka olen, mitä voin tehdä ja mitä en.
indicator-ic-purpose = Kerroin, miksi kysyn ja kuinka kauan se kestää.
indicator-ic-voluntary = Sanoin, että henkilö voi jättää vastaamatta, pitää tauon tai lopettaa ja saa silti apua.
indicator-ic-limits = Kerroin, milloin saatan joutua kertomaan muille (hengenvaara, lapsi, paikallinen laki).
indicator-ic-language = Suostumus annettiin kielellä ja tavalla, jonka henkilö ymmärtää.
indicator-ic-limits-first = Luottamuksellisuuden rajat selitettiin, ennen kuin henkilö kertoi tarinansa.

## Suostumus kirjaamiseen

section-informed-consent-record = Suostumus kirjaamiseen
indicator-ic-record = Henkilö suostuu kirjaamiseen ja tietää, mitä kirjataan.
indicator-ic-storage = Henkilö tietää, missä ja kuinka kauan kirjaus säilytetään ja kuka voi lukea sen.
indicator-ic-access = Henkilö tietää, että hän voi nähdä kirjauksen, korjata sen tai pyytää sen poistamista.
indicator-ic-statistics = Henkilöltä kysyttiin erikseen nimettömien tilastojen käytöstä.
indicator-ic-anonymous = Henkilölle tarjottiin apua ilman nimen kertomista.

## Suostumus ohjaamiseen

section-informed-consent-refer = Suostumus ohjaamiseen
indicator-ic-refer-each = Henkilö suostui jokaiseen vastaanottavaan järjestöön nimeltä mainittuna.
indicator-ic-refer-what = Henkilö suostui juuri niihin tietoihin, jotka annetaan.
indicator-ic-police-separate = Yhteydestä poliisiin kysyttiin erikseen.
indicator-ic-withdraw = Henkilö tietää, miten suostumuksen voi peruuttaa.
indicator-ic-child-assent = Lapsi: hänen näkemyksensä kuultiin, häneltä kysyttiin myöntymystä, ja edunvalvoja tai lastensuojelu on mukana.
