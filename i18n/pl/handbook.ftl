# Podręcznik: jego spis treści, rozdziały i wyszukiwanie.

handbook-title = Podręcznik
handbook-aim = To, co podręcznik z 2011 r. mówił pracownikom konsularnym, napisane od nowa na podstawie źródeł publicznych, w krótkich częściach. W każdej podano, na czym się opiera.
handbook-unreviewed = Nie sprawdził go jeszcze żaden praktyk. Instrukcje twojego ministerstwa mają pierwszeństwo.
handbook-contents-title = Spis treści
# Wraca do spisu treści.
handbook-contents-action = Spis treści
handbook-find-label = Szukaj w podręczniku
handbook-countries-label = Według państw
# $count: części, w których jest każde wpisane słowo.
handbook-found-empty = W żadnej części nie ma wszystkich tych słów
handbook-found-count = { $count ->
    [one] { $count } część
    [few] { $count } części
    [many] { $count } części
   *[other] { $count } części
}
handbook-in-english = Ten rozdział nie jest jeszcze przetłumaczony i jest pokazany po angielsku.
# Pod częścią. $sources: tytuły dokumentów. $date: kiedy ją opracowano. $basis: na ile przeczytano źródła.
handbook-sources = Źródła: { $sources }. Opracowano { $date }. { $basis }.
# Część, nazwana w innym miejscu.
handbook-section-name = { $chapter }: { $section }
# Dla czytnika ekranu: kilka części strony może wskazywać to samo miejsce. $section: stała nazwa części.
handbook-way-label = { $place } ({ $section })
handbook-open-action = Otwórz w ocenie
handbook-open-label = Otwórz w ocenie: { $statement }
# Przy wskaźniku lub kroku oceny: prowadzi do części podręcznika.
handbook-read-action = Podręcznik: { $section }

## Kroki oceny, do których prowadzi podręcznik.

step-of-assessment-safety = Bezpieczeństwo
step-of-assessment-consent = Zgoda
step-of-assessment-observe = Obserwuj
step-of-assessment-ask = Zapytaj
step-of-assessment-assess = Oceń
step-of-assessment-refer = Skieruj
step-of-assessment-record = Zapisz
