# Varukoopiad: juhtumite faili koopiad, sama pitseeritud kui fail ise, ja mis neist saab.

backup-written = Varukoopia on kirjutatud ja kontrollitud: { $file }
backup-passphrase-prompt = Varukoopia paroolifraas:
backup-list-empty = Varukoopiat veel ei ole. See tehakse pärast juhtumite avamist.
backup-line = { $moment }, { $size } MB, terve, alles kuni { $day }
backup-line-damaged = { $moment }, { $size } MB, kahjustatud, alles kuni { $day }
backup-restored = Juhtumid on taastatud kausta { $folder }. Juhtumeid: { $cases }. Sissekandeid: { $entries }.
backup-slot-left-out = Võti { $file } on varukoopias kahjustatud. Selle omanik vajab uut paroolifraasi.
backup-case-whole = Juhtum { $label } on juba siin, koos kõigega, mis varukoopias on
backup-case-restored = { $count ->
    [one] Juhtum { $label } on taastatud: üks sissekanne siin puudus
   *[other] Juhtum { $label } on taastatud: { $count } sissekannet siin puudus
}
backup-not-made = Täna varukoopiat ei tehtud: { $reason }. Varasemad varukoopiad on alles.
