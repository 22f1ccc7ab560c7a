# Ustawienia i to, co chroni sprawy.

settings-title = Ustawienia
settings-no-vault = Na tym komputerze nie ma jeszcze spraw. Już pierwszą będzie chronić hasło.
settings-locked = Sprawy są zablokowane. Ich ochronę ustawia się po podaniu hasła.
settings-security-action = Bezpieczeństwo
settings-recording-hint = W tym systemie inne programy mogą nagrywać ekran, także przy otwartych sprawach.

security-title = Bezpieczeństwo
security-hint = Kto otwiera sprawy, jak są przechowywane i czy są nieuszkodzone.
security-open-action = Otwórz
# $part: the title of a part.
security-open-label = Otwórz: { $part }
security-passphrase-title = Twoje hasło
security-passphrase-standing = Zmień je, gdy ktoś mógł je zobaczyć
security-record-title = Rejestr dostępu
security-record-standing = Kto otwierał sprawy, kto widział nazwiska, co z nich wyszło
security-check-title = Sprawdzenie spraw
security-check-standing = Wykrywa uszkodzenia

security-passphrase-hint = Stare hasło nadal otwiera starsze kopie zapasowe. Jeśli ktoś je zna, zastąp także kopie.
security-passphrase-old-label = Dotychczasowe hasło
security-passphrase-old-needed = Wpisz dotychczasowe hasło
security-passphrase-action = Zmień hasło
security-passphrase-changed = Hasło zostało zmienione

security-record-hint = Nie ma w nim niczego o osobach. Nie można go zmienić niepostrzeżenie.
security-record-more-action = Pokaż wcześniejsze wpisy

security-check-hint = Sprawdzana jest każda strona, każdy wpis i każdy plik kluczy. Możesz pracować dalej.
security-check-action = Sprawdź teraz
security-check-begins = Trwa sprawdzanie…
# $done, $of: numbers of cases.
security-check-progress = Sprawdzono { $done } z { $of } spraw
# $cases, $entries: how many.
security-check-healthy = Wszystko jest w porządku. Sprawy: { $cases }. Wpisy: { $entries }.
security-check-faults = { $count ->
    [one] Jedna rzecz różni się od zapisanej
    [few] { $count } rzeczy różnią się od zapisanych
    [many] { $count } rzeczy różni się od zapisanych
   *[other] { $count } rzeczy różni się od zapisanych
}
security-check-faults-help = Niczego nie zmieniono. Zrób teraz kopię zapasową, zapisz te wiersze i pokaż je osobie, która opiekuje się tym komputerem.

security-not-now-action = Nie teraz
security-supervisor-only = Może to zrobić tylko osoba nadzorująca. Poproś ją o to.

security-officers-title = Kto otwiera sprawy
security-officers-about = Osoby i klucze, które otwierają sprawy
# $officers: how many people. $code, $organisation: whether there is one, yes or no.
security-officers-standing = { $officers ->
    [one] Jedna osoba
    [few] { $officers } osoby
    [many] { $officers } osób
   *[other] { $officers } osoby
}, { $code ->
    [yes] kod odzyskiwania
   *[no] brak kodu odzyskiwania
}, { $organisation ->
    [yes] klucz organizacji
   *[no] brak klucza organizacji
}
security-officers-hint = Każda osoba ma własne hasło, którego nikt inny nie musi znać. Gdy ktoś odchodzi z placówki, odbierz klucz.
security-officers-only = Klucze do spraw daje i odbiera tylko osoba nadzorująca. Poproś ją o to.
security-officers-by-code = Sprawy otwarto kodem odzyskiwania. Tutaj można nadać nowe hasło osobie, która swoje utraciła.
# Under the name of whoever looks at the list. $role: the person's role.
security-officer-role-own = { $role }, to ty
security-officer-own = To ty
security-own-passphrase-action = Zmień hasło
security-replace-action = Nowe hasło
security-new-code-action = Wylosuj nowy kod
security-revoke-action = Odbierz klucz
# A button as it is read out. $way: what it does. $name: whose line it stands in.
security-way-label = { $way }: { $name }
security-officer-add-action = Dodaj osobę
security-organisation-add-action = Dodaj klucz organizacji

security-officer-name-label = Nazwa w rejestrze dostępu
security-officer-name-hint = Wystarczy imię lub stanowisko
security-officer-name-needed = Wpisz imię lub stanowisko
security-officer-role-label = Rola
security-officer-role-hint = Osoba nadzorująca decyduje też, kto otwiera sprawy, i może je usuwać
security-officer-types-hint = Niech ta osoba wpisze hasło sama. Nikt inny nie musi go znać.
security-officer-add-confirm = Dodaj osobę
# $name: an officer or an organisation.
security-officer-added = Sprawy otwiera od teraz także: { $name }

security-organisation-hint = Kto ma tajną połowę tego klucza, otworzy sprawy, gdy nikt w placówce nie może tego zrobić. Tutaj jest tylko połowa publiczna.
security-organisation-name-label = Nazwa organizacji
security-organisation-name-needed = Wpisz nazwę organizacji
security-organisation-key-label = Klucz publiczny
security-organisation-key-hint = Zaczyna się od age1 i jest w pliku, który zapisał age-keygen
security-organisation-key-needed = Wklej klucz publiczny
security-organisation-confirm = Dodaj klucz

# $name: whose.
security-replace-title = Nowe hasło: { $name }
security-replace-hint = Stare hasło przestanie otwierać sprawy. Starsze kopie zapasowe nadal się nim otwierają.
security-replace-confirm = Wprowadź nowe hasło
security-replaced = Nowe hasło otwiera już sprawy

# $name: whose key.
security-revoke-title = Odebrać ten klucz: { $name }?
security-revoke-anew = Klucz od razu przestanie działać, a wszystkie sprawy zostaną zaszyfrowane na nowo. Przy wielu sprawach potrwa to kilka minut.
security-revoke-backups = Starsze kopie zapasowe nadal się nim otwierają. Usuń te, które nie są już potrzebne.
security-revoke-promise = Jeśli coś to przerwie, nic nie zginie. Dokończenie nastąpi przy następnym odblokowaniu.
security-revoke-keep-action = Zostaw klucz
security-revoke-confirm = Odbierz klucz
security-rekeying-begins = Sprawy są szyfrowane na nowo
# $percent: from 0 to 100.
security-rekeying = Sprawy są szyfrowane na nowo: { $percent } na 100 procent
security-revoked = Klucz odebrano, a sprawy zaszyfrowano na nowo
error-slot-unfinished = Klucz nie otwiera już spraw, ale nie zaszyfrowano ich jeszcze na nowo
error-slot-unfinished-help = Nic nie zginęło. Zwolnij miejsce na dysku, zablokuj sprawy i otwórz je ponownie: wtedy nastąpi dokończenie.

security-code-title = Kod odzyskiwania
security-code-standing = Wylosuj nowy, gdy ktoś mógł go zobaczyć
security-code-hint = Kod otwiera sprawy, gdy ktoś utraci hasło. Wylosuj nowy, gdy zginęła kartka albo gdy ktoś mógł ją zobaczyć.
security-code-until = Stary kod działa, dopóki nie wpiszesz dwóch grup nowego. Jeśli wyjdziesz wcześniej, nowy kod przepadnie.
security-code-backups = Starsze kopie zapasowe nadal otwierają się starym kodem.
security-code-put-action = Wprowadź nowy kod
security-code-put = Działa nowy kod odzyskiwania. Zniszcz kartkę ze starym.
security-code-let-go = Nowy kod przepadł. Nadal działa stary kod odzyskiwania.

security-destroy-title = Usuń wszystko z tego komputera
security-destroy-standing = Wszystkie sprawy, klucze i kopie w tym folderze, na zawsze
security-destroy-hint = Wszystkie sprawy, klucze i kopie zapasowe w tym folderze zostaną usunięte na zawsze. Nie przywróci ich żadne hasło ani kod.
security-destroy-folder-label = Usuwany folder:
security-destroy-left-title = Co nie zostanie usunięte
security-destroy-left-paper = Wydrukowane kartki i karty
security-destroy-left-files = Pliki zapisane w innym miejscu lub wysłane
security-destroy-left-backups = Kopie zapasowe na innych dyskach i komputerach
security-destroy-left-aside = Starsze sprawy odłożone na tym komputerze
# What has to be typed, in capitals; letters that any keyboard has.
security-destroy-word = USUWAM
security-destroy-word-label = Aby to zrobić, wpisz { security-destroy-word }
security-destroy-word-fault = Wpisz { security-destroy-word }, tak jak tutaj
security-destroy-keep-action = Zachowaj wszystko
security-destroy-confirm = Usuń wszystko
security-destroying = Trwa usuwanie…
security-destroyed-title = Sprawy zostały usunięte
# $folder: its place.
security-destroyed-hint = Nie ma już folderu { $folder } ani niczego, co w nim było.
security-destroyed-left = Te starsze sprawy odłożono wcześniej i nadal tu są:
security-destroyed-next = Wskazówki, kontakty i oceny działają jak dotąd.
security-destroyed-action = Zacznij od nowa
