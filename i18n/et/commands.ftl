# Kõige selle loend, mida teha saab; avaneb klahvidega Ctrl ja K.

commands-page-label = Tegevused
commands-title = Mida soovite teha?
commands-find-label = Kirjutage tegevus
commands-find-hint = Nooled valivad, Enter käivitab
commands-find-empty = Sellise nimega ei ole midagi
commands-go = Ava leht: { $page }
commands-back = Tagasi eelmisele lehele
commands-forward = Jälle edasi
commands-redo = Tee uuesti
commands-lock = Lukusta juhtumid
commands-close = Sulge Guidepost
commands-language = Keel: { $language }
commands-look = Värvid: { $look }
commands-larger = Suurem tekst
commands-smaller = Väiksem tekst
commands-normal = Tavalise suurusega tekst
commands-security = Turve: { $part }
