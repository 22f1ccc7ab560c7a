# Listen over alt som kan gjøres, åpnes med Ctrl og K. Det som skrives, søkes det etter i disse navnene.

commands-page-label = Handlinger
commands-title = Hva vil du gjøre?
commands-find-label = Skriv en handling
commands-find-hint = Pilene velger, Enter utfører
commands-find-empty = Ingenting heter det
commands-go = Gå til { $page }
commands-back = Tilbake til forrige side
commands-forward = Fram igjen
commands-redo = Gjør om
commands-lock = Lås sakene
commands-close = Lukk Guidepost
commands-language = Språk: { $language }
commands-look = Farger: { $look }
commands-larger = Større tekst
commands-smaller = Mindre tekst
commands-normal = Tekst i normal størrelse
commands-security = Sikkerhet: { $part }
