# Etsi apua: yhteystietoluettelo ikkunassa ja sen rajaukset.

## Missä.

find-help-choose-hint = Valitse maa tai kirjoita yllä maa, kaupunki tai järjestö
find-help-countries-label = Maat
find-help-baltic-label = Itämeren valtiot
find-help-europe-label = Euroopan taso
find-help-more-countries-label = Muut valtiot
find-help-more-countries-action = Lisää…
find-help-fewer-countries-action = Vähemmän
find-help-country-action = Maa: { $country }
find-help-no-country-action = Maa
find-help-search-title = Etsi apua: ”{ $text }”

## Rajaukset.

find-help-for-label = Kenelle
find-help-for-anyone-label = Kaikki
find-help-needs-label = Tarpeet
find-help-needs-count = { $count ->
    [one] Tarpeet: { $count } valittu
   *[other] Tarpeet: { $count } valittu
}
find-help-language-label = Kieli
find-help-any-language-label = Kaikki kielet
find-help-language-action = Kieli: { $language }
find-help-languages-empty = Mikään yhteystaho ei täällä ilmoita kieltä
find-help-clear-action = Poista kaikki rajaukset
find-help-remove-action = Poista rajaus: { $filter }
find-help-filter-empty = Mikään yhteystaho ei vastaa kaikkia rajauksia
find-help-without-count = { $count ->
    [one] { $count } sopii ilman rajausta ”{ $filter }”
   *[other] { $count } sopii ilman rajausta ”{ $filter }”
}

## Mitä löytyi.

find-help-results-label = Löydetyt yhteystahot
find-help-contact-label = Yhteystaho
find-help-first-line-title = Ensisijaiset
find-help-others-title = Muut yhteystahot
find-help-others-empty = Muita sopivia yhteystahoja ei ole
find-help-ask-first-title = Ei kerrottu: kysy ensin
find-help-closed-title = Suljetut linjat
find-help-no-number-label = Puhelinnumeroa ei ole tiedossa
find-help-closed-now-label = Nyt kiinni
find-help-back-action = Takaisin luetteloon
find-help-row-label = { $name }, { $country }

## Mitä maassa pätee. Tiedot ovat lähteiden omin sanoin, enimmäkseen englanniksi.

find-help-country-facts-title = Mitä täällä pätee
find-help-reflection-label = Harkinta-aika: { $text }
find-help-reflection-source-hint = { $source }; { $date }. { $certainty }.
find-help-undated-label = ei päiväystä
find-help-assistance-label = Apu ilman yhteistyötä poliisin kanssa: { $text }
find-help-identification-label = Kuka voi täällä tunnistaa virallisesti: { $text }
find-help-chapter-action = Kaikki tiedot: laki, mekanismi, palvelut
find-help-origin-hint = Tiedossa on vain linjoja tämän maan kansalaisille, useimmat ulkomailla oleville

## Yhteystaho.

contact-opening-until-label = Nyt auki klo { $time } asti paikallista aikaa
contact-opening-midnight-label = Nyt auki keskiyöhön asti paikallista aikaa
contact-opening-always-label = Nyt auki, yötä päivää
contact-opening-today-label = Nyt kiinni. Aukeaa klo { $time } paikallista aikaa.
contact-opening-day-label = Nyt kiinni. Aukeaa: { $day } klo { $time } paikallista aikaa.
contact-closed-instead-label = Tämä linja on suljettu. Käytä sen sijaan: { $name }
contact-instead-action = Näytä: { $name }
contact-sources-label = Lähde: { $value }
