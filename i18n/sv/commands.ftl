# Listan över allt som kan göras, öppnas med Ctrl och K. Det som skrivs söks i namnen.

commands-page-label = Åtgärder
commands-title = Vad vill du göra?
commands-find-label = Skriv en åtgärd
commands-find-hint = Pilarna väljer, Enter utför
commands-find-empty = Inget heter så
commands-go = Gå till { $page }
commands-back = Tillbaka till föregående sida
commands-forward = Framåt igen
commands-redo = Gör om
commands-lock = Lås ärendena
commands-close = Stäng Guidepost
commands-language = Språk: { $language }
commands-look = Färger: { $look }
commands-larger = Större text
commands-smaller = Mindre text
commands-normal = Text i normal storlek
commands-security = Säkerhet: { $part }
