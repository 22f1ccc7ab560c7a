# Problēmas: kas notika, tad („help”) ko darīt. Mierīgi, bez pārmetumiem, bez kodiem.

error-title = Radusies problēma

error-not-written = Fails netika saglabāts: { $path }
error-not-written-help = Izvēlieties citu mapi vai pārbaudiet, vai Jums ir tiesības tur rakstīt
error-not-read = Failu nevarēja izlasīt: { $path }
error-not-read-help = Pārbaudiet, vai tas tur ir un vai Jums ir tiesības to lasīt
error-file-kind = Programma nepazīst šāda veida failu
error-file-kind-help = Nekas nav mainīts
error-date = Šo datumu nevarēja saprast
error-date-help = Ierakstiet datumu, piemēram, 30 11 2026, vai vārdos, piemēram, „2025. gada maijs”
error-country = Valsts ar tādu nosaukumu nav zināma: { $text }
error-country-help = Lietojiet nosaukumu jebkurā no divpadsmit valodām vai divu burtu kodu
error-language = Šī valoda nav zināma: { $text }
error-language-help = Izvēlieties vienu no šīm: { $languages }
error-no-display = Šim datoram nav displeja, kurā atvērt logu, tāpēc izvērtējums notiek terminālī
error-no-viewer = PDF skatītājs nav atrasts
error-no-viewer-help = Fails ir saglabāts šeit: { $path }
error-no-recording = Ieraksta šajā valodā nav: { $language }
error-no-recording-help = Parādiet tekstu vai lasiet to priekšā
error-no-cards = Kartīšu šajā valodā datorā nav: { $language }
error-no-cards-help = Kartītes ir šādās valodās: { $languages }
