# Luettelo kaikesta, mitä voi tehdä. Avautuu näppäimillä Ctrl ja K. Kirjoitettua etsitään näistä nimistä.

commands-page-label = Toiminnot
commands-title = Mitä haluat tehdä?
commands-find-label = Kirjoita toiminto
commands-find-hint = Nuolet valitsevat, Enter suorittaa
commands-find-empty = Tämännimistä ei ole
commands-go = Siirry: { $page }
commands-back = Takaisin edelliselle sivulle
commands-forward = Eteenpäin seuraavalle sivulle
commands-redo = Tee uudelleen
commands-lock = Lukitse tapaukset
commands-close = Sulje Guidepost
commands-language = Kieli: { $language }
commands-look = Värit: { $look }
commands-larger = Suurempi teksti
commands-smaller = Pienempi teksti
commands-normal = Normaalikokoinen teksti
commands-security = Suojaus: { $part }
