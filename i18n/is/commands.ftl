# Listinn yfir allt sem hægt er að gera, opnaður með Ctrl og K. Leitað er í þessum heitum.

commands-page-label = Aðgerðir
commands-title = Hvað vilt þú gera?
commands-find-label = Sláðu inn aðgerð
commands-find-hint = Örvar velja, Enter framkvæmir
commands-find-empty = Ekkert heitir þetta
commands-go = Fara í: { $page }
commands-back = Til baka á fyrri síðu
commands-forward = Áfram aftur
commands-redo = Endurtaka
commands-lock = Læsa málunum
commands-close = Loka Guidepost
commands-language = Tungumál: { $language }
commands-look = Litir: { $look }
commands-larger = Stærra letur
commands-smaller = Minna letur
commands-normal = Letur í venjulegri stærð
commands-security = Öryggi: { $part }
