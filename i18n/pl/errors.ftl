# Problemy: co się stało, a potem („help”) co zrobić. Spokojnie, bez obwiniania, bez kodów.

error-title = Jest problem

error-not-written = Pliku nie zapisano: { $path }
error-not-written-help = Wybierz inny folder albo sprawdź, czy wolno ci w nim zapisywać
error-not-read = Nie można odczytać pliku: { $path }
error-not-read-help = Sprawdź, czy plik tam jest i czy wolno ci go czytać
error-file-kind = Program nie zna tego rodzaju pliku
error-file-kind-help = Niczego nie zmieniono
error-date = Program nie rozumie tej daty
error-date-help = Wpisz datę, np. 30 11 2026, albo słowami, np. „maj 2025”
error-country = Program nie zna kraju o takiej nazwie: { $text }
error-country-help = Użyj nazwy w jednym z dwunastu języków albo dwuliterowego kodu
error-language = Program nie zna tego języka: { $text }
error-language-help = Wybierz jeden z tych języków: { $languages }
error-no-display = Na tym komputerze nie można otworzyć okna, więc ocena odbywa się w terminalu
error-no-viewer = Nie znaleziono przeglądarki plików PDF
error-no-viewer-help = Plik jest zapisany tutaj: { $path }
error-no-recording = Nie ma nagrania w tym języku: { $language }
error-no-recording-help = Pokaż tekst albo przeczytaj go na głos
error-no-cards = Na tym komputerze nie ma kart w tym języku: { $language }
error-no-cards-help = Są karty w językach: { $languages }
