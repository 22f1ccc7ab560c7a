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
error-xlsform-no-checklist = Żadna lista kontrolna nie nazywa się { $id }
error-xlsform-no-checklist-help = Są: { $known }
error-xlsform-not-set = Nie udało się utworzyć formularza. To błąd programu.

# $checklist: jej identyfikator. $count: ile pytań. $languages: kody języków.
xlsform-read = { $count ->
    [one] Odczytano { $count } pytanie listy kontrolnej { $checklist } do folderu { $folder } ({ $languages }).
    [few] Odczytano { $count } pytania listy kontrolnej { $checklist } do folderu { $folder } ({ $languages }).
    [many] Odczytano { $count } pytań listy kontrolnej { $checklist } do folderu { $folder } ({ $languages }).
   *[other] Odczytano { $count } pytania listy kontrolnej { $checklist } do folderu { $folder } ({ $languages }).
}
xlsform-read-hint = Przejrzyj folder, zanim ktokolwiek z niego skorzysta. To, czego formularz nie mówi, zapisano najprościej: pytanie, tylko kontekst, bez źródła.
# Stoi tam, gdzie lista kontrolna mówi, do czego służy, komu i kiedy, a formularz nic o tym nie mówił.
xlsform-not-said = Formularz tego nie mówi
xlsform-unused-title = Nie wykorzystano lub zmieniono:
xlsform-unused-empty = Wykorzystano cały formularz.

## Czego nie wykorzystano. $rows: numery wierszy arkusza. $name: słowo z formularza.

xlsform-unused-type = Wiersze typu { $name }: { $rows }
xlsform-unused-repeat = Pytanie w powtarzanej grupie, { $name }: { $rows }
xlsform-unused-column = Kolumna { $name }, w wierszach { $rows }
xlsform-unused-language = Język { $name }
# $name: kod języka.
xlsform-unused-assumed = Tekst nie podaje swojego języka; przyjęto { $name }
xlsform-unused-no-english = Nie ma nic po angielsku. Dodaj to: lista kontrolna tego wymaga.
xlsform-unused-no-words = Bez słów lub nazwy, której można użyć, { $name }: { $rows }
xlsform-unused-formula = Komórki z formułami, w wierszach { $rows }
xlsform-unused-long-cell = Komórki dłuższe niż 4 KB, w wierszach { $rows }
xlsform-unused-changed = Z tekstu usunięto coś, co mogłoby działać jak formuła lub coś ukryć. Brzmi teraz „{ $name }”, w wierszach { $rows }
xlsform-unused-twice = Nazwa { $name } występuje dwa razy i dostała numer, w wierszu { $rows }

error-xlsform-damaged = To nie jest arkusz w formacie .xlsx albo jest uszkodzony
error-xlsform-damaged-help = Niczego nie zapisano. Zapisz formularz jako .xlsx i spróbuj ponownie.
error-xlsform-too-large = Formularz jest za duży
error-xlsform-too-large-help = Niczego nie zapisano. Formularz może mieć 16 MB.
error-xlsform-too-many-rows = Formularz ma za dużo wierszy
error-xlsform-too-many-rows-help = Niczego nie zapisano. Arkusz może ich mieć 5000.
error-xlsform-no-survey = Arkusz nie ma karty o nazwie survey, więc nie jest formularzem
error-xlsform-no-questions = Formularz nie ma pytania, na które można odpowiedzieć „tak” lub „nie”
error-xlsform-folder-not-empty = Folder { $folder } nie jest pusty
error-xlsform-folder-not-empty-help = Niczego nie zapisano. Podaj folder, który jest pusty albo jeszcze nie istnieje.
