# Ohjattu arvio. Henkilöä kontrolloiva ihminen saattaa nähdä sen: raskaita sanoja ei ole, ellei tietoja avata.

assessment-steps-title = Vaiheet
assessment-safety-title = Turvallisuus
assessment-consent-title = Suostumus
assessment-observe-title = Havainnoi
assessment-ask-title = Kysy
assessment-assess-title = Arvioi
assessment-refer-title = Ohjaa
assessment-record-title = Kirjaa

assessment-step-label = Vaihe { $number }/{ $count }: { $step }
assessment-state-not-started = Ei aloitettu
assessment-state-not-yet-asked = Ei vielä kysytty
assessment-state-skipped = Ohitettu
assessment-state-in-progress = Kesken
assessment-state-done = Valmis
assessment-answered-count = { $answered }/{ $count }

assessment-continue-action = Jatka
assessment-jump-action = Siirry…
assessment-jump-title = Siirry
assessment-jump-find-label = Etsi vaihe tai kysymys
assessment-jump-empty = Missään vaiheessa tai kysymyksessä ei ole tätä
assessment-jump-step = Vaihe { $number }: { $step }
assessment-show-details-action = Näytä tiedot
assessment-hide-details-action = Piilota tiedot
assessment-later-action = Palaa myöhemmin
assessment-later-hint = Vastaukset säilyvät. Jatka kohdasta Arvio.
assessment-start-action = Aloita arvio
assessment-none-title = Arviota ei ole auki
assessment-none-hint = Arvio ei vaadi salalausetta. Mitään ei tallenneta, ennen kuin henkilöltä on kysytty.

assessment-consent-not-asked = Suostumus: ei vielä kysytty
assessment-consent-yes = Suostumus: kyllä
assessment-consent-no-names = Suostumus: ei nimiä
assessment-consent-nothing = Suostumus: mitään ei säilytetä

## Vaara.

make-safe-stop = Lopeta kysyminen. Varmista ensin, että kaikki ovat turvassa.
make-safe-kept = Vastauksesi säilyvät sellaisina kuin ne ovat
make-safe-number-label = Hätänumero
make-safe-call-action = Kenelle soittaa
make-safe-back-action = Takaisin
make-safe-on-action = Jatka kysymyksiä

## Suostumus.

consent-information-hint = Mitään ei säilytetä. Seuraavalla sivulla näkyy, kenelle soittaa. Kysy ensin: onko henkilön turvallista pitää numeroa mukanaan?
consent-reason-label = Miksi henkilöltä ei voitu kysyä?
consent-reason-hint = Yksi virke

## Maa.

country-change-action = Muuta
country-change-label = Muuta: { $what }
situation-located-in-label = Missä henkilö on nyt?

## Käsikirjan oma luettelo asiantuntijalle.

assess-expert-title = Vastaa suoraan säännön tunnusmerkkeihin
assess-expert-hint = Asiantuntijoille: ILO:n omat tunnusmerkit ulottuvuuksittain. Ne otetaan huomioon aiempien vastausten rinnalla.
assess-expert-label = Säännön tunnusmerkit: { $dimension }

## Havainnoi.

observe-title = Mitä voit nähdä tai tietää kysymättä
observe-places-label = Missä tapaatte?
observe-forms-label = Miltä tilanne näyttää? Voit valita useita tai jättää tyhjäksi.
observe-answered = Vastattu { $answered }/{ $count }
observe-ask-action = Jatka: Kysy
observe-refer-action = Siirry: Ohjaa
observe-hint-title = Näin käytät tätä
observe-body-hint = Älä tutki henkilöä. Merkitse vain se, mikä näkyy.
observe-keys-hint = Näppäimet rivillä: 1 kyllä, 2 ei, 3 ei tiedossa, 4 ei halunnut kertoa, 0 ei kysytty. Nuolilla siirryt seuraavalle riville, Enter avaa rivin.

assessment-more-action = Tiedot, huomautus
assessment-more-label = Tiedot, huomautus: { $what }
assessment-note-label = Huomautus
assessment-note-shown = Huomautus: { $note }
assessment-example = Keksitty esimerkki: { $text }
assessment-ordinary = Voi johtua muustakin: { $text }
assessment-speaks-for = Kertoo tästä: { $what }
assessment-source = Lähde: { $source } ({ $basis })

## Kysy.

ask-empty = Kysyttävää ei ole. Jatka eteenpäin.
ask-card-label = Kysymys { $number }/{ $count }. Minkä tahansa voi ohittaa.
ask-supports-label = Henkilön kertoma tukee näitä:
ask-words-label = Henkilön omat sanat (valinnainen)
ask-says-exploited = Henkilö kertoo, että häntä pakotettiin, uhattiin tai johdettiin harhaan.
ask-next-action = Seuraava kysymys
ask-previous-action = Edellinen
ask-declined-said = Se sopii hyvin. Sano: ”Kiitos, että kerroit. Voimme jättää tämän.”
ask-declined-action = Henkilö ei halua vastata
ask-stop-action = Lopeta tähän
ask-hint-open = Esitä avoin kysymys ja kuuntele. Yksi aihe kerrallaan, eikä koskaan ”miksi”.
ask-hint-skip = Kerro, miksi kysyt ja että kysymyksen voi ohittaa
ask-hint-pause = Vaikean vastauksen jälkeen: kiitä, pidä hetki hiljaista, tarjoa taukoa
ask-hint-end = Päätä nykyhetkeen: ”Mikä auttaisi sinua tänään?”

## Arvioi.

assess-title = Mitä kirjasit
assess-hint = Merkinnät lasketaan, yksi kysymystä kohti. Niistä ei muodostu pisteitä, eikä vastaamatta jäänyt tarkoita ”ei”.
assess-dimension-of = { $dimension }: { $counts }, yhteensä { $count }
assess-legend-yes = kyllä
assess-legend-unclear = ei tiedossa tai ei kertonut
assess-legend-no = ei
assess-legend-not-asked = ei kysytty
assess-ask-action = Kysy näitä
assess-ask-label = Kysy näitä: { $dimension }
assess-other-view-hint = Näkyy tuloksen rinnalla. Ei koskaan heikennä tulosta.
assess-refer-action = Jatka: Ohjaa
assess-back-action = Takaisin kysymyksiin
results-change-none = Mikään yksittäinen vastaus ei muuttaisi tätä
