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

security-record-hint = Nie ma w nim niczego o osobie. Nie można go zmienić niepostrzeżenie.
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
