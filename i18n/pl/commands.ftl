# Lista wszystkiego, co można zrobić, otwierana klawiszami Ctrl i K.

commands-page-label = Czynności
commands-title = Co chcesz zrobić?
commands-find-label = Wpisz czynność
commands-find-hint = Strzałki wybierają, Enter wykonuje
commands-find-empty = Nic się tak nie nazywa
commands-go = Przejdź do: { $page }
commands-back = Wróć do poprzedniej strony
commands-forward = Znów naprzód
commands-redo = Ponów
commands-lock = Zablokuj sprawy
commands-close = Zamknij program Guidepost
commands-language = Język: { $language }
commands-look = Kolory: { $look }
commands-larger = Większy tekst
commands-smaller = Mniejszy tekst
commands-normal = Tekst zwykłej wielkości
# $part: the title of a part of Security.
commands-security = Bezpieczeństwo: { $part }
