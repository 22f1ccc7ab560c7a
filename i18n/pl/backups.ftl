# Bezpieczeństwo, Kopie zapasowe: co jest, jeszcze jedna i co z niej wraca.

backups-title = Kopie zapasowe
backups-standing = Co już jest, nowa kopia, przywracanie
backups-hint = Kopia zapasowa powstaje każdego dnia, w którym sprawy otwarto i coś się zmieniło. Jest tak samo zaszyfrowana jak sprawy. Żadna nie jest przechowywana dłużej niż 35 dni.
backups-supervisor-hint = Aby przywrócić sprawy z kopii zapasowej lub zastąpić wszystkie kopie, sprawy otwiera osoba nadzorująca.

error-backup-not-made = Dziś nie powstała kopia zapasowa: { $reason }
error-backup-not-made-help = Sprawy są zapisane, a wcześniejsze kopie nadal istnieją. Można pracować dalej. Zapisz kopię do pliku na innym dysku: Ustawienia, Bezpieczeństwo, Kopie zapasowe.

backups-overdue = Ostatnia kopia zapasowa ma ponad siedem dni, a sprawy od tego czasu się zmieniły
backups-overdue-help = Zrób kopię teraz. Jeśli to się nie uda, zapisz ją do pliku na innym dysku.

backups-now-action = Zrób kopię teraz
backups-begins = Zaczyna się tworzenie kopii zapasowej
backups-progress = Zapisywanie kopii zapasowej: { $percent } %
backups-proving = Kopia zapasowa jest zapisana i jest sprawdzana
backups-work-on = Można pracować dalej. Jeśli sprawy zostaną w tym czasie zablokowane, kopia zostanie przerwana i powstanie następnym razem.
backups-made = Kopię zapasową utworzono i sprawdzono
backups-written = Kopię zapasową zapisano i sprawdzono: { $file }
backups-replaced = Nowa kopia zapasowa zastąpiła wszystkie inne
backups-stopped = Kopii zapasowej nie dokończono. Powstanie, gdy sprawy zostaną otwarte następnym razem.

backups-list-title = Na tym komputerze
backups-empty = Nie ma jeszcze kopii zapasowej
backups-checked = Wszystkie pliki sprawdzono o { $time }
backups-moment = { $day }, { $time }
backups-line-whole = { $size } MB, nienaruszona, przechowywana do { $day }
backups-line-damaged = { $size } MB, uszkodzona, przechowywana do { $day }
backups-open-action = Zajrzyj
backups-open-label = Zajrzyj do kopii zapasowej: { $moment }

backups-file-title = Do pliku
backups-file-hint = Tylko kopia zapasowa na innym dysku przetrwa utratę tego komputera. Pozostaje, dopóki nie zostanie zniszczona.
backups-file-label = Plik
backups-file-drop-hint = Folder można upuścić na okno
backups-path-needed = Wpisz, gdzie jest plik
backups-folder-missing = Nie ma takiego folderu. Podłącz dysk albo wybierz inny folder.
backups-file-there = Taki plik już istnieje. Nie został zmieniony. Wybierz inną nazwę albo go zastąp.
backups-file-action = Zapisz kopię zapasową
backups-file-replace-action = Zastąp ten plik

backups-other-title = Z innego dysku
backups-other-label = Kopia zapasowa do obejrzenia
backups-other-hint = Plik zapisany przez ten program albo folder kopii zapasowej
backups-other-action = Zajrzyj do tej kopii

backups-one-title = Kopia zapasowa: { $moment }
backups-passphrase-hint = Otwiera ją hasło albo kod odzyskiwania z tamtego dnia. Samo zaglądanie niczego nie zmienia.
backups-passphrase-label = Hasło z tamtego dnia
backups-passphrase-wrong = To hasło nie otwiera tej kopii zapasowej. Spróbuj hasła z tamtego dnia.
backups-unlock-action = Otwórz kopię zapasową
backups-opening = Otwieranie kopii zapasowej, kilka sekund
backups-cases = { $count ->
    [one] Jest w niej jedna sprawa
    [few] Są w niej { $count } sprawy
    [many] Jest w niej { $count } spraw
   *[other] Jest w niej { $count } sprawy
}
backups-cases-none = Nie ma w niej żadnej sprawy
backups-find-label = Znajdź sprawę po oznaczeniu
backups-case-changed = Ostatnia zmiana: { $day }
backups-bring-action = Przywróć
backups-bring-label = Przywróć sprawę { $case }
backups-bringing = Sprawa jest przywracana. Żadna inna nie jest zmieniana.

backups-whole-title = Cała kopia zapasowa
backups-whole-hint = Jeśli wiele spraw przepadło lub jest uszkodzonych, cała kopia zapasowa może zająć miejsce spraw na tym komputerze.
backups-whole-action = Użyj całej kopii…
backups-whole-ask = Umieścić tę kopię zapasową w miejscu spraw?
backups-whole-since = Nie ma w tej kopii tego, co zapisano później.
backups-whole-kept = Nic nie jest usuwane. Folder obecnych spraw dostaje inną nazwę i pozostaje.
backups-whole-keep-action = Zostaw sprawy bez zmian
backups-whole-confirm = Umieść kopię w ich miejscu
backups-restored = { $cases ->
    [one] Przywrócono jedną sprawę. Dotychczasowe sprawy są w folderze { $folder }
    [few] Przywrócono { $cases } sprawy. Dotychczasowe sprawy są w folderze { $folder }
    [many] Przywrócono { $cases } spraw. Dotychczasowe sprawy są w folderze { $folder }
   *[other] Przywrócono { $cases } sprawy. Dotychczasowe sprawy są w folderze { $folder }
}

backups-replace-title = Po usunięciu
backups-replace-hint = Usunięta sprawa pozostaje w starszych kopiach zapasowych, dopóki one istnieją. Nowa kopia może od razu zastąpić je wszystkie.
backups-replace-action = Zastąp wszystkie kopie…
backups-replace-ask = Zastąpić wszystkie kopie zapasowe nową?
backups-replace-gone = Najpierw powstaje nowa i jest sprawdzana. Potem znikają starsze na tym komputerze. Pliki zapisane gdzie indziej pozostają.
backups-replace-keep-action = Zachowaj starsze
backups-replace-confirm = Zastąp wszystkie kopie

damaged-title = Nie można otworzyć spraw
damaged-means = Nowe oceny, wskazówki i kontakty działają bez spraw.
damaged-kept = Uszkodzone pliki pozostają bez zmian, cokolwiek zostanie wybrane.
damaged-ways-title = Co można zrobić
damaged-ways-action = Zobacz, co można zrobić
damaged-enter-hint = Aby zobaczyć, co można zrobić, trzeba podać hasło.
damaged-read-hint = Obejrzeć sprawy, o ile da się je odczytać. Nic nie jest zapisywane.
damaged-looking = Szukanie nienaruszonej kopii zapasowej…
damaged-restore-title = Jest nienaruszona kopia zapasowa: { $moment }
damaged-restore-hint = Jest w niej wszystko do tamtej chwili. Brakuje tego, co zapisano później. Uszkodzone sprawy zostają odłożone i zachowane.
damaged-restore-action = Użyj tej kopii
damaged-no-backup = Na tym komputerze nie ma nienaruszonej kopii zapasowej
damaged-no-backup-help = Jeśli kopia jest na innym dysku, odłóż te sprawy, zabezpiecz nowe i zajrzyj do kopii: Ustawienia, Bezpieczeństwo, Kopie zapasowe.
damaged-salvage-hint = Przenieść wszystko, co nie jest uszkodzone, do nowych spraw i podać, czego brakuje. Otwierają je te same hasła. Uszkodzone sprawy zostają odłożone i zachowane.
damaged-salvage-action = Zachowaj to, co da się odczytać
damaged-aside-hint = Odłożyć te sprawy i zacząć od nowa. Pozostają zachowane: można je odczytać lub przywrócić później.
damaged-begins = Praca nad sprawami. Nie zmienią się, zanim wszystko nie będzie gotowe.
damaged-progress = Praca nad sprawami: { $percent } %
backups-salvaged = Sprawy, które da się odczytać: { $cases }. Sprawy, którym czegoś brakuje: { $lost }. Wpisy, których nie da się odczytać: { $entries }. Uszkodzone sprawy są w folderze { $folder }
backups-salvaged-all = Da się odczytać każdą sprawę: { $cases }. Uszkodzone pliki są w folderze { $folder }

missing-again-action = Sprawdź ponownie
missing-without-action = Używaj programu bez spraw
missing-still = Sejfu spraw nadal tam nie ma

backup-lost = Sprawy, którym czegoś brakuje: { $cases }. Wpisy, których nie da się odczytać: { $entries }.
