# Visko, ką galima daryti, sąrašas; atveriamas „Ctrl“ ir K. Įrašytas tekstas ieškomas šiuose pavadinimuose.

commands-page-label = Veiksmai
commands-title = Ką norite daryti?
commands-find-label = Įrašykite veiksmą
commands-find-hint = Rodyklės pasirenka, „Enter“ atlieka
commands-find-empty = Tokio pavadinimo nėra
commands-go = Eiti į: { $page }
commands-back = Atgal į ankstesnį puslapį
commands-forward = Vėl pirmyn
commands-redo = Grąžinti
commands-lock = Užrakinti atvejus
commands-close = Užverti „Guidepost“
commands-language = Kalba: { $language }
commands-look = Spalvos: { $look }
commands-larger = Didesnis tekstas
commands-smaller = Mažesnis tekstas
commands-normal = Įprasto dydžio tekstas
commands-security = Sauga: { $part }
