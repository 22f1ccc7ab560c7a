# Listy kontrolne jako formularze dla ODK, Kobo i podobnych programów (XLSForm, arkusz kalkulacyjny): zapis i odczyt.

## W formularzu. Osoba z konsulatu czyta go w telefonie, czasem w obecności osoby, z którą rozmawia.

# Stoi nad wszystkim innym.
xlsform-aid-note = Ten formularz pomaga zauważyć sygnały. To, co pokazuje na końcu, jest pomocą, a nie decyzją w sprawie osoby. Zaproponuj pomoc niezależnie od wyniku. Jeśli jakiś temat się nie pojawił, zostaw pytanie otwarte.
xlsform-first-title = O tej rozmowie
xlsform-age-label = Ile lat ma osoba, o ile wiadomo?
xlsform-age-hint = W razie wątpliwości wybierz „{ age-may-be-child }”
xlsform-private-talk-label = Czy rozmowa odbyła się na osobności?

## Polecenia.

# $file: arkusz kalkulacyjny.
xlsform-written = Formularz zapisano: { $file }

cli-export-about = Zapisuje treści w plikach, które czytają inne programy
cli-export-xlsform-about = Zapisuje listę kontrolną jako formularz dla ODK lub Kobo, we wszystkich językach, z regułą wyniku
cli-export-xlsform-checklist-help = Lista kontrolna: jej identyfikator, np. general-indicators
cli-export-xlsform-output-help = Arkusz do zapisania; nie może jeszcze istnieć
cli-import-about = Odczytuje treści zapisane przez inne programy
cli-import-xlsform-about = Odczytuje formularz dla ODK lub Kobo do folderu z listą kontrolną i tekstami i mówi, czego nie wykorzystano
cli-import-xlsform-file-help = Formularz: arkusz w formacie .xlsx
cli-import-xlsform-to-help = Folder do zapisania; musi być pusty albo jeszcze nie istnieć

# $known: identyfikatory wszystkich list kontrolnych.
error-unknown-checklist = Żadna lista kontrolna nie nazywa się { $id }
error-unknown-checklist-help = Są: { $known }
error-xlsform-not-set = Nie udało się utworzyć formularza. To błąd programu.
