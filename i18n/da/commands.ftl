# Listen over alt, hvad der kan gøres, åbnes med Ctrl og K. Det, der skrives, søges i disse navne.

commands-page-label = Handlinger
commands-title = Hvad vil du gøre?
commands-find-label = Skriv en handling
commands-find-hint = Piletasterne vælger, Enter udfører
commands-find-empty = Intet hedder sådan
commands-go = Gå til { $page }
commands-back = Tilbage til forrige side
commands-forward = Frem igen
commands-redo = Gentag
commands-lock = Lås sagerne
commands-close = Luk Guidepost
commands-language = Sprog: { $language }
commands-look = Farver: { $look }
commands-larger = Større tekst
commands-smaller = Mindre tekst
commands-normal = Tekst i normal størrelse
commands-security = Sikkerhed: { $part }
