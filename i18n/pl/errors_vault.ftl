# What went wrong with the cases, and what to do. The first text says what happened; the one that ends in -help says what it
# means for the work and what to do next. Calm, short, nobody's fault.

error-wrong-passphrase = To hasło nie otwiera spraw
error-wrong-passphrase-help = Sprawdź język klawiatury i klawisz Caps Lock, a potem spróbuj ponownie. Niczego nie usunięto. Sprawy otwiera także kod odzyskiwania.

# The passphrase belongs to a key that was taken out or replaced.
error-slot-revoked = To hasło nie otwiera już spraw
error-slot-revoked-help = Zostało zastąpione lub wycofane. Użyj nowszego hasła albo zwróć się do osoby nadzorującej.

error-vault-in-use = Sprawy są otwarte w innym oknie
error-vault-in-use-help = Najpierw zamknij tamto okno albo otwórz sprawy tylko do odczytu. Niczego nie utracono.

error-vault-in-use-since = Sprawy są otwarte gdzie indziej: { $host }, od { $time }
error-vault-in-use-since-help = Zamknij je tam albo otwórz tylko do odczytu. Nic nie zginęło.

error-not-a-backup = To nie jest kopia zapasowa spraw: { $file }
error-not-a-backup-help = Niczego nie zmieniono. Wybierz plik zapisany przez ten program jako kopia zapasowa albo folder z jego listy kopii.

error-backup-damaged = Kopia zapasowa jest uszkodzona: { $file }
error-backup-damaged-help = Niczego nie zmieniono. Wybierz inną kopię; samych spraw to nie dotyczy.

error-backup-differs = W kopii zapasowej sprawa potoczyła się inaczej
error-backup-differs-help = Niczego nie zmieniono. Odtwórz kopię w osobnym folderze i porównaj obie sprawy.

error-file-exists = Plik { $file } już istnieje
error-file-exists-help = Nie został zmieniony. Wybierz inną nazwę.

# $file: the name of a file, without its folder.
error-vault-too-new = Plik { $file } zapisano w nowszej wersji tego programu
error-vault-too-new-help = Nie został zmieniony. Otwórz sprawy w nowszej wersji.

# $file: the name of a file, without its folder.
error-vault-damaged = Plik { $file } jest uszkodzony
error-vault-damaged-help = Nie został zmieniony. Najpierw skopiuj cały folder w bezpieczne miejsce. Potem odtwórz najnowszą kopię zapasową w nowym folderze albo otwórz sprawy tylko do odczytu.

error-vault-missing = W tym folderze nie ma spraw
error-vault-missing-help = Mogą być na innym dysku lub w innym folderze. Wskazówki, kontakty i nowe oceny działają bez nich.

# $path: folder.
error-vault-gone = Sejfu spraw nie ma tam, gdzie był: { $path }
error-vault-gone-help = Może być na innym dysku. Podłącz go i odblokuj ponownie. Wskazówki, kontakty i nowe oceny działają bez niego.

error-vault-exists = W tym folderze jest już sejf spraw
error-vault-exists-help = Niczego nie zmieniono. Otwórz go jego hasłem albo wybierz inny folder.

error-weak-passphrase = To hasło zbyt łatwo odgadnąć
error-weak-passphrase-help = Wybierz co najmniej cztery słowa, które nie mają związku ze sobą, z tobą ani z tą pracą

error-disk-full = Nie zapisano, ponieważ dysk jest pełny
error-disk-full-help = To, co zapisano wcześniej, jest bezpieczne. Zwolnij miejsce i spróbuj ponownie; programu nie trzeba uruchamiać od nowa.

error-no-permission = W folderze spraw nie można zapisywać
error-no-permission-help = Niczego nie zmieniono. Sprawy można otworzyć tylko do odczytu. Aby zapisywać, zwróć się do osoby, która opiekuje się tym komputerem.

error-vault-read-only = Sprawy są otwarte tylko do odczytu
error-vault-read-only-help = Niczego nie zapisano. Zablokuj sprawy i otwórz je ponownie do zapisu.

error-disk-trouble = Dysk nie odpowiedział tak, jak powinien
error-disk-trouble-help = To, co zapisano wcześniej, jest bezpieczne. Sprawdź kabel lub dysk i spróbuj ponownie. Jeśli to się powtórzy, zrób kopię zapasową na innym dysku.

error-no-such-case = Nie ma tu sprawy z tym oznaczeniem
error-no-such-case-help = Sprawdź oznaczenie. Sprawy otwartej na innym komputerze nie ma tutaj, dopóki nie zostanie przeniesiona.

error-no-such-slot = Nie ma takiego klucza do spraw
error-no-such-slot-help = Sprawdź listę kluczy i wybierz jeden z nich

# A slot is one way to open the cases: an officer's, the recovery code's, or the organisation's.
error-slot-last-supervisor = To jedyna osoba nadzorująca
error-slot-last-supervisor-help = Niczego nie zmieniono. Najpierw daj dostęp innej osobie nadzorującej.

error-slot-own = Tym kluczem otwarto teraz sprawy
error-slot-own-help = Niczego nie zmieniono. Może go odebrać inna osoba nadzorująca.

error-slot-not-an-officer = Hasło ma tylko klucz osoby prowadzącej sprawy lub nadzorującej
error-slot-not-an-officer-help = Niczego nie zmieniono. Kod odzyskiwania zastępuje się nowym kodem, a klucz organizacji innym kluczem.

error-slot-no-recipient = To nie jest klucz publiczny programu age
error-slot-no-recipient-help = Niczego nie zmieniono. Zaczyna się od age1 i jest w pliku zapisanym przez age-keygen, po słowach „public key:”.

error-slot-recipient-known = Ten klucz już otwiera sprawy
error-slot-recipient-known-help = Niczego nie zmieniono. Lista kluczy pokazuje, czyj to klucz.

error-slot-other-identity = Ten klucz nie otwiera spraw
error-slot-other-identity-help = Nigdy nie dostał dostępu albo go odebrano. Niczego nie zmieniono.

error-slot-no-identity = W tym pliku nie ma klucza programu age
error-slot-no-identity-help = Użyj pliku zapisanego przez age-keygen. Jego tajny wiersz zaczyna się od AGE-SECRET-KEY-1.

error-no-randomness = System nie podał liczb losowych
error-no-randomness-help = Bez nich niczego nie można bezpiecznie zapieczętować, więc niczego nie zapisano. Uruchom komputer ponownie i spróbuj jeszcze raz.

error-consent-not-live = Tej zgody nie udzielono albo została już wycofana
error-consent-not-live-help = Niczego nie zmieniono. Przebieg sprawy pokazuje, kiedy o nią zapytano i kiedy ją wycofano.

error-case-closed = Ta sprawa jest zamknięta
error-case-closed-help = Niczego nie zapisano. Najpierw otwórz sprawę ponownie. Notatki i zgody można zapisać także w zamkniętej sprawie.

error-nothing-to-record = Nie ma jeszcze czego zapisać
error-nothing-to-record-help = Najpierw coś wpisz

error-name-not-agreed = Osoba nie zgodziła się na zapisanie imienia i nazwiska
error-name-not-agreed-help = Imienia i nazwiska nie zapisano. Najpierw zapytaj i zapisz odpowiedź. Sprawę można prowadzić bez nazwiska.

error-not-this-role = To może zrobić osoba nadzorująca
error-not-this-role-help = Niczego nie zmieniono. Poproś o to osobę nadzorującą.

error-vault-stopped = Sprawy zamknęły się z powodu błędu w programie
error-vault-stopped-help = To, co zapisano wcześniej, jest bezpieczne. Zamknij program i otwórz sprawy ponownie.

# Whose key to the cases it is.
role-officer = Osoba prowadząca sprawy
role-supervisor = Osoba nadzorująca
role-recovery = Kod odzyskiwania
role-organisation = Organizacja

# What the full check of the cases can find. A table shows the file, the case and the entry beside it.
vault-problem-damaged-file = Plik jest uszkodzony
vault-problem-damaged-page = Część pliku jest uszkodzona
vault-problem-damaged-structure = Struktura pliku jest uszkodzona
vault-problem-changes-missing = Brakuje najnowszych zmian
vault-problem-broken-chain = Wpis zmieniono albo usunięto wpis przed nim
vault-problem-unreadable-entry = Wpisu nie można odczytać
vault-problem-projection-differs = Lista lub wyszukiwanie nie zgadzają się z wpisami; można je utworzyć na nowo

## Przechowywanie, usuwanie, załączniki.

error-case-held = Usunięcie tej sprawy jest wstrzymane z przyczyn prawnych
error-case-held-help = Niczego nie usunięto. Powód jest w przebiegu sprawy. Osoba nadzorująca może cofnąć wstrzymanie.

# $most to liczba dni.
error-retention-refused = Spraw nie można przechowywać tak długo
error-retention-refused-help = Niczego nie zmieniono. Podaj od 1 do { $most } dni, a bez zgody nie więcej niż ze zgodą. Jeśli prawo każe przechowywać sprawę dłużej, wstrzymaj jej usunięcie.

error-attachment-empty = Ten plik jest pusty
error-attachment-empty-help = Niczego nie załączono. Sprawdź, czy to właściwy plik.

# $megabytes to największy rozmiar.
error-attachment-too-large = Ten plik ma więcej niż { $megabytes } MB
error-attachment-too-large-help = Niczego nie załączono. Zrób mniejszą kopię albo załącz go w częściach.

error-no-such-attachment = Tego pliku nie ma w załącznikach sprawy
error-no-such-attachment-help = Mógł zostać usunięty. Przebieg sprawy pokazuje kiedy.

vault-problem-attachment-gone = Brakuje załączonego pliku
vault-problem-attachment-differs = Załączony plik różni się od tego, który załączono
vault-problem-attachment-stray = Jest plik, którego żadna sprawa nie ma w załącznikach
vault-problem-reference-stray = Rejestr dostępu mówi o sprawie, której nie ma

# $label: etykieta sprawy. $entries, $files: ile zostałoby usuniętych.
error-erase-unasked = { $entries ->
    [one] Usunięta zostałaby sprawa { $label }: jeden wpis, załączone pliki: { $files }
    [few] Usunięta zostałaby sprawa { $label }: { $entries } wpisy, załączone pliki: { $files }
    [many] Usunięta zostałaby sprawa { $label }: { $entries } wpisów, załączone pliki: { $files }
   *[other] Usunięta zostałaby sprawa { $label }: { $entries } wpisu, załączone pliki: { $files }
}
error-erase-unasked-help = Niczego nie usunięto. Dodaj --yes, aby usunąć ją na zawsze.
