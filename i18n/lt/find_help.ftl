# Kur kreiptis: kontaktų sąrašas lange ir tai, pagal ką jis siaurinamas.

## Kur.

find-help-choose-hint = Pasirinkite šalį arba viršuje įrašykite šalį, miestą ar organizaciją
find-help-countries-label = Šalys
find-help-baltic-label = Baltijos jūros valstybės
find-help-europe-label = Europos lygmuo
find-help-more-countries-label = Kitos valstybės
find-help-more-countries-action = Daugiau…
find-help-fewer-countries-action = Mažiau
find-help-country-action = Šalis: { $country }
find-help-no-country-action = Šalis
find-help-search-title = Kur kreiptis: „{ $text }“

## Filtrai.

find-help-for-label = Grupė
find-help-for-anyone-label = Visi
find-help-needs-label = Poreikiai
find-help-needs-count = { $count ->
    [one] Poreikiai: pasirinktas { $count }
    [few] Poreikiai: pasirinkti { $count }
    [many] Poreikiai: pasirinkta { $count }
   *[other] Poreikiai: pasirinkta { $count }
}
find-help-language-label = Kalba
find-help-any-language-label = Bet kuri kalba
find-help-language-action = Kalba: { $language }
find-help-languages-empty = Nė vienas kontaktas čia nenurodo kalbos
find-help-clear-action = Šalinti visus filtrus
find-help-remove-action = Šalinti filtrą: { $filter }
find-help-filter-empty = Visų filtrų neatitinka nė vienas kontaktas
find-help-without-count = { $count ->
    [one] Be filtro „{ $filter }“ tinka { $count }
    [few] Be filtro „{ $filter }“ tinka { $count }
    [many] Be filtro „{ $filter }“ tinka { $count }
   *[other] Be filtro „{ $filter }“ tinka { $count }
}

## Kas rasta.

find-help-results-label = Rasti kontaktai
find-help-contact-label = Kontaktas
find-help-first-line-title = Pirmoji linija
find-help-others-title = Kiti kontaktai
find-help-others-empty = Kitų tinkamų kontaktų nėra
find-help-ask-first-title = Nenurodyta: pirma paklauskite
find-help-closed-title = Nebeveikiančios linijos
find-help-no-number-label = Telefono numerio sąraše nėra
find-help-closed-now-label = Dabar nedirba
find-help-back-action = Atgal į sąrašą
find-help-row-label = { $name }, { $country }

## Kas galioja šalyje.

find-help-country-facts-title = Kas čia galioja
find-help-reflection-label = Apsisprendimo laikotarpis: { $text }
find-help-reflection-source-hint = { $source } ({ $date }). { $certainty }.
find-help-undated-label = data nenurodyta
find-help-assistance-label = Pagalba nebendradarbiaujant su policija: { $text }
find-help-identification-label = Kas čia gali oficialiai identifikuoti: { $text }
find-help-chapter-action = Visa, kas žinoma: teisė, mechanizmas, paslaugos
find-help-origin-hint = Sąraše yra tik linijos šios šalies piliečiams, dauguma – esantiems užsienyje

## Kontaktas.

contact-opening-until-label = Dabar dirba iki { $time } vietos laiku
contact-opening-midnight-label = Dabar dirba iki vidurnakčio vietos laiku
contact-opening-always-label = Dabar dirba, visą parą
contact-opening-today-label = Dabar nedirba. Atsidaro { $time } vietos laiku.
contact-opening-day-label = Dabar nedirba. Atsidaro: { $day }, { $time } vietos laiku.
contact-closed-instead-label = Ši linija nebeveikia. Vietoj jos: { $name }
contact-instead-action = Rodyti: { $name }
contact-sources-label = Šaltinis: { $value }
