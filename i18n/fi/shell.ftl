# Jokaista sivua ympäröivä ikkuna. Henkilöä kontrolloiva ihminen saattaa nähdä sen: täällä ei saa olla raskaita sanoja.

shell-rail-label = Sivut
shell-top-bar-label = Yläpalkki
shell-status-label = Tila
shell-actions-label = Mitä voit tehdä
shell-context-label = Ohjeita
shell-fault-title = Virhe: { $title }
shell-skip-action = Siirry sisältöön
shell-menu-action = Valikko

## Sivut. Lyhyesti: kapeassa ikkunassa ne ovat kuvakkeen alla.

shell-home-label = Etusivu
shell-help-now-label = Apua nyt
shell-assessment-label = Arvio
shell-find-help-label = Etsi apua
shell-cards-label = Kortit
shell-handbook-label = Käsikirja
shell-cases-label = Tapaukset
shell-settings-label = Asetukset
shell-about-label = Tietoja
shell-locked-label = { $item }, lukittu

shell-find-label = Etsi apua: maa, kaupunki tai järjestö
shell-language-label = Kieli: { $language }, vaihda: { $other }
shell-languages-label = Kielet
shell-appearance-label = Värit ja tekstin koko
shell-hide-action = Piilota ja lukitse
shell-hide-short-action = Piilota
shell-hide-label = Piilota ja lukitse
shell-close-menu-action = Sulje
shell-close-context-action = Takaisin sivulle
shell-dismiss-action = Sulje tämä ilmoitus
shell-undo-action = Kumoa
shell-copied = Numero kopioitu. Se poistuu leikepöydältä 60 sekunnin kuluttua.

## Värit ja tekstin koko.

shell-look-label = Värit
shell-look-system = Kuten järjestelmässä
shell-look-light = Vaalea
shell-look-dark = Tumma
shell-look-high-contrast-light = Suuri kontrasti, vaalea
shell-look-high-contrast-dark = Suuri kontrasti, tumma
shell-text-size-label = Tekstin koko: { $percent } %
shell-smaller-action = Pienempi
shell-larger-action = Suurempi
shell-normal-action = Normaali

## Missä vastaukset ovat.

shell-storing-not-yet-asked = Ei tallenneta, ennen kuin olet kysynyt
shell-storing-nothing = Mitään ei säilytetä
shell-storing-memory = Ei tallennettu: säilyy vain, kun ohjelma on auki. Piilotuskoodi { $code }, tarvitaan piilotuksen jälkeen
shell-storing-saving = Tallennetaan…
shell-storing-idle = Ei ole mitään tallennettavaa. Kaikki tallentuu itsestään.
shell-storing-sealed = Sinetöity klo { $time }
shell-storing-saved = Kaikki tallennettu klo { $time }
shell-storing-failed = Ei tallennettu. Tekstisi on tallessa tässä, ja tallennusta yritetään uudelleen
shell-protect-action = Suojaa ja säilytä

## Koko ikkunan poikki niin kauan kuin jotakin ei voida tallentaa.

shell-not-saved-since = Ei tallennettu klo { $time } jälkeen. { $why }
shell-not-saved = Ei tallennettu. { $why }
shell-why-disk-full = Levy on täynnä. Vapauta tilaa. Tekstisi on tallessa tässä, ja tallennusta yritetään itsestään uudelleen.
shell-why-no-permission = Tapausten kansioon ei voi kirjoittaa. Kysy siltä, joka huolehtii tästä tietokoneesta. Tekstisi on tallessa tässä.
shell-why-gone = Tapaustiedosto ei ole siellä, missä se oli: { $path }. Se voi olla toisella asemalla. Tekstisi on tallessa tässä.
shell-why-other = Levy ei vastannut niin kuin pitäisi. Tarkista kaapeli tai asema. Tekstisi on tallessa tässä, ja tallennusta yritetään itsestään uudelleen.
shell-again-action = Yritä uudelleen

shell-zone-locked = Tapaukset lukittu
shell-zone-open = Tapaukset auki
shell-zone-minutes = lukitus { $minutes } min kuluttua
shell-zone-read = Tapaukset auki vain luettaviksi
shell-lock-soon = Tapaukset lukittuvat 60 sekunnin kuluttua. Työsi on tallennettu. Jatka painamalla jotakin näppäintä.
shell-cover-soon = Näyttö peitetään 60 sekunnin kuluttua. Työsi on tallennettu. Jatka painamalla jotakin näppäintä.
shell-offline-label = Toimii ilman internetiä
shell-compiled-label = Yhteystiedot koottu { $date }

## Peite. Se ei kerro mitään.

cover-title = Tauolla
cover-field-label = Jatka
cover-continue-action = Jatka
cover-leave-action = Etusivu
cover-wait = Hetki
cover-wait-seconds = { $seconds ->
    [one] Yritä uudelleen { $seconds } sekunnin kuluttua
   *[other] Yritä uudelleen { $seconds } sekunnin kuluttua
}
cover-fault = Ei auennut. Tarkista näppäimistö.
