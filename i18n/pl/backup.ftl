# Kopie zapasowe: kopie sejfu spraw, tak samo zapieczętowane jak on.

backup-written = Kopię zapasową zapisano i sprawdzono: { $file }
backup-passphrase-prompt = Hasło kopii zapasowej:
backup-list-empty = Nie ma jeszcze kopii zapasowej. Powstaje po odblokowaniu spraw.
backup-line = { $moment }, { $size } MB, nienaruszona, przechowywana do { $day }
backup-line-damaged = { $moment }, { $size } MB, uszkodzona, przechowywana do { $day }
backup-restored = Sprawy odtworzono w folderze { $folder }. Sprawy: { $cases }. Wpisy: { $entries }.
backup-slot-left-out = Klucz { $file } jest w kopii zapasowej uszkodzony. Osoba, do której należy, potrzebuje nowego hasła.
backup-case-whole = Sprawa { $label } jest już tutaj, ze wszystkim, co zawiera kopia zapasowa
backup-case-restored = { $count ->
    [one] Sprawę { $label } odtworzono: brakowało tu jednego wpisu
    [few] Sprawę { $label } odtworzono: brakowało tu { $count } wpisów
    [many] Sprawę { $label } odtworzono: brakowało tu { $count } wpisów
   *[other] Sprawę { $label } odtworzono: brakowało tu { $count } wpisu
}
backup-not-made = Dziś nie powstała kopia zapasowa: { $reason }. Wcześniejsze kopie nadal istnieją.
