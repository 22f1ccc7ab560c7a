# Leia abi: kataloog aknas koos kitsendustega.

## Kus.

find-help-choose-hint = Valige riik või kirjutage ülal otsinguväljale riik, linn või organisatsioon
find-help-countries-label = Riigid
find-help-baltic-label = Läänemere riigid
find-help-europe-label = Euroopa tasand
find-help-more-countries-label = Muud riigid
find-help-more-countries-action = Veel…
find-help-fewer-countries-action = Vähem
find-help-country-action = Riik: { $country }
find-help-no-country-action = Riik
find-help-search-title = Leia abi: „{ $text }“

## Filtrid.

find-help-for-label = Kellele
find-help-for-anyone-label = Kõik
find-help-needs-label = Vajadus
find-help-needs-count = { $count ->
    [one] Vajadused: { $count } valitud
   *[other] Vajadused: { $count } valitud
}
find-help-language-label = Keel
find-help-any-language-label = Mis tahes keel
find-help-language-action = Keel: { $language }
find-help-languages-empty = Ükski siinne kontakt ei nimeta keelt
find-help-clear-action = Eemalda kõik filtrid
find-help-remove-action = Eemalda filter: { $filter }
find-help-filter-empty = Ükski kontakt ei vasta kõigile filtritele
find-help-without-count = { $count ->
    [one] { $count } kontakt vastab ilma filtrita „{ $filter }“
   *[other] { $count } kontakti vastab ilma filtrita „{ $filter }“
}

## Mis on leitud.

find-help-results-label = Leitud kontaktid
find-help-contact-label = Kontakt
find-help-first-line-title = Esmased kontaktid
find-help-others-title = Muud kontaktid
find-help-others-empty = Ükski muu kontakt ei vasta
find-help-ask-first-title = Pole märgitud: küsige enne
find-help-closed-title = Suletud liinid
find-help-no-number-label = Telefoninumbrit ei ole kirjas
find-help-closed-now-label = Praegu suletud
find-help-back-action = Tagasi loendisse
find-help-row-label = { $name }, { $country }

## Mis riigis kehtib. Faktid on allikate sõnadega, enamasti inglise keeles.

find-help-country-facts-title = Mis siin kehtib
find-help-reflection-label = Järelemõtlemisaeg: { $text }
find-help-reflection-source-hint = { $source }; { $date }. { $certainty }.
find-help-undated-label = kuupäeva ei ole
find-help-assistance-label = Abi ilma politseiga koostööta: { $text }
find-help-identification-label = Kes võib siin ametlikult tuvastada: { $text }
find-help-chapter-action = Kõik, mis on kirjas: õigus, suunamismehhanism, teenused
find-help-origin-hint = Kirjas on ainult liinid selle riigi kodanikele, enamik neist välismaal olijatele

## Kontakt.

contact-opening-until-label = Praegu avatud, kuni { $time } kohaliku aja järgi
contact-opening-midnight-label = Praegu avatud, kuni keskööni kohaliku aja järgi
contact-opening-always-label = Praegu avatud, ööpäev läbi
contact-opening-today-label = Praegu suletud. Avatakse kell { $time } kohaliku aja järgi.
contact-opening-day-label = Praegu suletud. Järgmine avamine: { $day }, { $time } kohaliku aja järgi.
contact-closed-instead-label = See liin on suletud. Kasutage selle asemel: { $name }
contact-instead-action = Näita: { $name }
contact-sources-label = Allikas: { $value }
