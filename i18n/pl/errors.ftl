# Problemy: co się stało, a potem („help”) co zrobić. Spokojnie, bez obwiniania, bez kodów.

error-title = Jest problem

error-not-written = Pliku nie zapisano: { $path }
error-not-written-help = Wybrać inny folder albo sprawdzić, czy wolno w nim zapisywać
error-not-read = Pliku nie udało się odczytać: { $path }
error-not-read-help = Sprawdzić, czy plik tam jest i czy wolno go czytać
error-file-kind = Program nie zna tego rodzaju pliku
error-file-kind-help = Niczego nie zmieniono
error-date = Program nie rozumie tej daty
error-date-help = Wpisać datę, np. 30 11 2026, albo słowami, np. „maj 2025”
error-country = Żaden kraj nie jest znany pod tą nazwą: { $text }
error-country-help = Użyć nazwy w jednym z dwunastu języków albo dwuliterowego kodu
error-language = Ten język nie jest znany: { $text }
error-language-help = Wybrać jeden z nich: { $languages }
error-no-display = Na tym komputerze nie można otworzyć okna, więc ocena odbywa się w terminalu
error-no-viewer = Nie znaleziono przeglądarki plików PDF
error-no-viewer-help = Plik jest zapisany tutaj: { $path }
error-no-recording = Nie ma nagrania w tym języku: { $language }
error-no-recording-help = Pokazać tekst albo przeczytać go na głos
error-no-cards = Na tym komputerze nie ma kart w tym języku: { $language }
error-no-cards-help = Są karty w językach: { $languages }
