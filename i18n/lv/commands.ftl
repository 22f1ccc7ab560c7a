# Visu iespējamo darbību saraksts, ko atver ar Ctrl un K. Ierakstīto meklē šajos nosaukumos.

commands-page-label = Darbības
commands-title = Ko vēlaties darīt?
commands-find-label = Ierakstiet darbību
commands-find-hint = Izvēlas ar bultiņām, izpilda ar Enter
commands-find-empty = Tādas darbības nav
commands-go = Pāriet uz: { $page }
commands-back = Atpakaļ uz iepriekšējo lapu
commands-forward = Atkal uz priekšu
commands-redo = Atcelt atsaukšanu
commands-lock = Bloķēt lietas
commands-close = Aizvērt Guidepost
commands-language = Valoda: { $language }
commands-look = Krāsas: { $look }
commands-larger = Lielāks teksts
commands-smaller = Mazāks teksts
commands-normal = Parasta lieluma teksts
commands-security = Drošība: { $part }
