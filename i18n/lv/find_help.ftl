# Kur zvanīt: kontaktu saraksts logā un tas, ar ko to sašaurina.

## Kur.

find-help-choose-hint = Izvēlieties valsti vai augšā ierakstiet valsti, pilsētu vai organizāciju
find-help-countries-label = Valstis
find-help-baltic-label = Baltijas jūras valstis
find-help-europe-label = Eiropas līmenis
find-help-more-countries-label = Citas valstis
find-help-more-countries-action = Vairāk…
find-help-fewer-countries-action = Mazāk
find-help-country-action = Valsts: { $country }
find-help-no-country-action = Valsts
find-help-search-title = Kur zvanīt: „{ $text }”

## Filtri.

find-help-for-label = Kam
find-help-for-anyone-label = Visiem
find-help-needs-label = Vajadzības
find-help-needs-count = { $count ->
    [zero] Vajadzības: izvēlētas { $count }
    [one] Vajadzības: izvēlēta { $count }
   *[other] Vajadzības: izvēlētas { $count }
}
find-help-language-label = Valoda
find-help-any-language-label = Jebkura valoda
find-help-language-action = Valoda: { $language }
find-help-languages-empty = Nevienam kontaktam šeit valoda nav norādīta
find-help-clear-action = Noņemt visus filtrus
find-help-remove-action = Noņemt filtru: { $filter }
find-help-filter-empty = Visiem filtriem neatbilst neviens kontakts
find-help-without-count = { $count ->
    [zero] Bez filtra „{ $filter }” atbilst { $count }
    [one] Bez filtra „{ $filter }” atbilst { $count }
   *[other] Bez filtra „{ $filter }” atbilst { $count }
}

## Kas atrasts.

find-help-results-label = Atrastie kontakti
find-help-contact-label = Kontakts
find-help-first-line-title = Pirmais, kam zvanīt
find-help-others-title = Citi kontakti
find-help-others-empty = Citi kontakti neatbilst
find-help-ask-first-title = Nav norādīts: vispirms jautājiet
find-help-closed-title = Slēgtās līnijas
find-help-no-number-label = Tālruņa numura sarakstā nav
find-help-closed-now-label = Tagad slēgts
find-help-back-action = Atpakaļ uz sarakstu
find-help-row-label = { $name }, { $country }

## Kas valstī ir spēkā.

find-help-country-facts-title = Kas šeit ir spēkā
find-help-reflection-label = Nogaidīšanas periods: { $text }
find-help-reflection-source-hint = { $source }; { $date }. { $certainty }.
find-help-undated-label = bez datuma
find-help-assistance-label = Palīdzība bez sadarbības ar policiju: { $text }
find-help-identification-label = Kas šeit veic formālu identificēšanu: { $text }
find-help-chapter-action = Viss, kas zināms: likumi, mehānisms, pakalpojumi
find-help-origin-hint = Sarakstā ir tikai līnijas šīs valsts valstspiederīgajiem, lielākoties tiem, kas ir ārzemēs

## Kontakts.

contact-opening-until-label = Tagad atvērts līdz plkst. { $time } pēc vietējā laika
contact-opening-midnight-label = Tagad atvērts līdz pusnaktij pēc vietējā laika
contact-opening-always-label = Atvērts dienu un nakti
contact-opening-today-label = Tagad slēgts. Atver plkst. { $time } pēc vietējā laika.
contact-opening-day-label = Tagad slēgts. Atver: { $day }, plkst. { $time } pēc vietējā laika.
contact-closed-instead-label = Šī līnija ir slēgta. Tās vietā izmantojiet: { $name }
contact-instead-action = Rādīt: { $name }
contact-sources-label = Avots: { $value }
