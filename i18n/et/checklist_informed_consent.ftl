# Kontrollnimekiri „informed-consent“: mida ametnik loeb.

checklist-informed-consent = Teadlik nõusolek
    .purpose = Veenduda, et inimene saab aru ja otsustab vabalt vestluse, kirjapaneku ja iga suunamise üle.
    .audience = Vestlust läbi viiv ametnik
    .when = Enne vestlust, enne igat suunamist ja uuesti, kui midagi muutub.

## Nõusolek vestluseks

section-informed-consent-talk = Nõusolek vestluseks
indicator-ic-who-i-am = Ütlesin, kes ma olen, mida saan teha ja mida mitte.
indicator-ic-purpose = Selgitasin, miks ma küsin ja kui kaua see aega võtab.
indicator-ic-voluntary = Ütlesin, et igale küsimusele võib jätta vastamata, võib teha pausi või lõpetada ning abi saab ikka.
indicator-ic-limits = Selgitasin, millal pean võib-olla teistele teatama (oht elule, laps, kohalik seadus).
indicator-ic-language = Nõusolek anti inimesele arusaadavas keeles ja vormis.
indicator-ic-limits-first = Konfidentsiaalsuse piire selgitati enne, kui inimene oma loo rääkis.

## Nõusolek kirjapanekuks

section-informed-consent-record = Nõusolek kirjapanekuks
indicator-ic-record = Inimene nõustub kirjapanekuga ja teab, mis seal kirjas on.
indicator-ic-storage = Inimene teab, kus seda hoitakse, kui kaua ja kes saab seda lugeda.
indicator-ic-access = Inimene teab, et võib kirjapandut näha, parandada või lasta kustutada.
indicator-ic-statistics = Anonüümse statistika kohta küsiti eraldi.
indicator-ic-anonymous = Pakuti abi ka nime ütlemata.

## Nõusolek suunamiseks

section-informed-consent-refer = Nõusolek suunamiseks
indicator-ic-refer-each = Inimene nõustus iga vastuvõtva organisatsiooniga nimeliselt.
indicator-ic-refer-what = Inimene nõustus täpselt sellega, mida edastatakse.
indicator-ic-police-separate = Politseiga ühenduse võtmise kohta küsiti eraldi.
indicator-ic-withdraw = Inimene teab, kuidas nõusolekut tagasi võtta.
indicator-ic-child-assent = Laps: arvamus ära kuulatud, lapse enda nõusolekut küsitud, eestkostja või lastekaitse kaasatud.
