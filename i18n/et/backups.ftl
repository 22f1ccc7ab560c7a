# Turve, Varukoopiad: mis on olemas, uus varukoopia ja mis varukoopiast tagasi tuleb.

backups-title = Varukoopiad
backups-standing = Mis on olemas, uue tegemine ja taastamine
backups-hint = Varukoopia tehakse igal päeval, mil juhtumid avatakse ja midagi on muutunud. See on sama krüpteeritud kui juhtumid. Ühtegi ei hoita üle 35 päeva.
backups-supervisor-hint = Et juhtumeid varukoopiast tagasi tuua või kõik varukoopiad asendada, avab juhtumid vastutav ametnik.

error-backup-not-made = Täna varukoopiat ei tehtud: { $reason }
error-backup-not-made-help = Juhtumid on salvestatud ja varasemad varukoopiad on alles. Võite edasi töötada. Kirjutage varukoopia faili teisele kettale: Sätted, Turve, Varukoopiad.

backups-overdue = Viimane varukoopia on vanem kui seitse päeva ja juhtumid on pärast seda muutunud
backups-overdue-help = Tehke uus kohe. Kui see ei õnnestu, kirjutage varukoopia faili teisele kettale.

## Varukoopia tegemine.

backups-now-action = Tee varukoopia
backups-begins = Varukoopia tegemine algab
backups-progress = Kirjutan varukoopiat: { $percent }%
backups-proving = Varukoopia on kirjutatud, kontrollin seda
backups-work-on = Võite edasi töötada. Kui juhtumid vahepeal lukustuvad, varukoopia katkeb ja tehakse järgmisel korral.
backups-made = Varukoopia on tehtud ja kontrollitud
backups-written = Varukoopia on kirjutatud ja kontrollitud: { $file }
backups-replaced = Uus varukoopia on asendanud kõik teised
backups-stopped = Varukoopia jäi lõpetamata. See tehakse uuesti, kui juhtumid järgmisel korral avatakse.

## Mis on olemas.

backups-list-title = Selles arvutis
backups-empty = Varukoopiat veel ei ole
backups-checked = Kõik failid kontrolliti kell { $time }
backups-moment = { $day }, { $time }
backups-line-whole = { $size } MB, terve, alles kuni { $day }
backups-line-damaged = { $size } MB, kahjustatud, alles kuni { $day }
backups-open-action = Vaata sisse
backups-open-label = Vaata varukoopiasse: { $moment }

## Faili.

backups-file-title = Faili
backups-file-hint = Selle arvuti kaotuse elab üle ainult varukoopia teisel kettal. See jääb alles, kuni te selle hävitate.
backups-file-label = Fail
backups-file-drop-hint = Võite kausta aknasse lohistada
backups-path-needed = Kirjutage, kus fail on
backups-folder-missing = Sellist kausta ei ole. Ühendage ketas või valige teine kaust.
backups-file-there = Selline fail on juba olemas. Seda ei muudetud. Valige teine nimi või asendage fail.
backups-file-action = Kirjuta varukoopia
backups-file-replace-action = Asenda see fail

## Mujalt.

backups-other-title = Teiselt kettalt
backups-other-label = Varukoopia, millesse vaadata
backups-other-hint = Selle programmi kirjutatud fail või varukoopiate kaust
backups-other-action = Vaata sellesse varukoopiasse

## Üks neist.

backups-one-title = Varukoopia: { $moment }
backups-passphrase-hint = See avaneb tolle päeva paroolifraasi või taastekoodiga. Vaatamine ei muuda midagi.
backups-passphrase-label = Tolle päeva paroolifraas
backups-passphrase-wrong = See paroolifraas ei ava seda varukoopiat. Proovige seda, mis teil tol päeval oli.
backups-unlock-action = Ava varukoopia
backups-opening = Avan varukoopiat, mõni sekund
backups-cases = { $count ->
    [one] Selles on üks juhtum
   *[other] Selles on { $count } juhtumit
}
backups-cases-none = Selles ei ole ühtegi juhtumit
backups-find-label = Leia juhtum tähise järgi
backups-case-changed = Viimane muudatus: { $day }
backups-bring-action = Too tagasi
backups-bring-label = Too tagasi juhtum { $case }
backups-bringing = Toon juhtumi tagasi. Teisi juhtumeid ei puudutata.

backups-whole-title = Kogu varukoopia
backups-whole-hint = Kui paljud juhtumid on kadunud või kahjustatud, võib kogu varukoopia asendada selle arvuti juhtumid.
backups-whole-action = Kasuta kogu varukoopiat…
backups-whole-ask = Kas panna see varukoopia juhtumite asemele?
backups-whole-since = Seda, mis kirjutati pärast varukoopia tegemist, selles ei ole.
backups-whole-kept = Midagi ei kustutata. Praeguste juhtumite kaust saab teise nime ja jääb alles.
backups-whole-keep-action = Jäta juhtumid nii, nagu on
backups-whole-confirm = Pane varukoopia asemele
backups-restored = { $cases ->
    [one] Üks juhtum on tagasi. Varasemad juhtumid on alles kaustas { $folder }
   *[other] { $cases } juhtumit on tagasi. Varasemad juhtumid on alles kaustas { $folder }
}

## Kõik korraga.

backups-replace-title = Pärast kustutamist
backups-replace-hint = Kustutatud juhtum on vanemates varukoopiates, kuni need eemaldatakse. Uus varukoopia võib asendada need kõik korraga.
backups-replace-action = Asenda kõik varukoopiad…
backups-replace-ask = Kas asendada kõik varukoopiad uuega?
backups-replace-gone = Kõigepealt tehakse ja kontrollitakse uus. Seejärel kaovad vanemad sellest arvutist. Mujale kirjutatud failid jäävad alles.
backups-replace-keep-action = Jäta vanemad alles
backups-replace-confirm = Asenda kõik varukoopiad

## Kahjustatud juhtumid.

damaged-title = Juhtumeid ei saa avada
damaged-means = Uued hindamised, juhised ja kontaktid töötavad ka ilma juhtumiteta.
damaged-kept = Kahjustatud failid jäävad selliseks, nagu need on, mida te ka ei valiks.
damaged-ways-title = Mida saate teha
damaged-ways-action = Vaata, mida saab teha
damaged-enter-hint = Et midagi ette võtta, on vaja paroolifraasi.
damaged-read-hint = Vaadake juhtumeid niipalju, kui neid saab lugeda. Midagi ei kirjutata.
damaged-looking = Otsin tervet varukoopiat…
damaged-restore-title = Olemas on terve varukoopia: { $moment }
damaged-restore-hint = Selles on kõik kuni selle hetkeni. Hiljem kirjutatu puudub. Kahjustatud juhtumid pannakse kõrvale ja hoitakse alles.
damaged-restore-action = Kasuta seda varukoopiat
damaged-no-backup = Selles arvutis ei ole ühtegi tervet varukoopiat
damaged-no-backup-help = Kui teil on varukoopia teisel kettal, pange need juhtumid kõrvale, kaitske uued ja vaadake varukoopiasse: Sätted, Turve, Varukoopiad.
damaged-salvage-hint = Programm loeb kõik terve uutesse juhtumitesse ja ütleb, mis puudub. Need avanevad samade paroolifraasidega. Kahjustatud juhtumid pannakse kõrvale ja hoitakse alles.
damaged-salvage-action = Päästa loetav osa
damaged-aside-hint = Pange need juhtumid kõrvale ja alustage uuesti. Need jäävad alles: need saab hiljem päästa või taastada.
damaged-begins = Töötlen juhtumeid. Neid ei muudeta enne, kui kõik on valmis.
damaged-progress = Töötlen juhtumeid: { $percent }%
backups-salvaged = Loetavaid juhtumeid: { $cases }. Juhtumeid, milles midagi puudub: { $lost }. Loetamatuid sissekandeid: { $entries }. Kahjustatud juhtumid on alles kaustas { $folder }
backups-salvaged-all = Kõik juhtumid on loetavad: { $cases }. Kahjustatud failid on alles kaustas { $folder }

## Juhtumid, mida ei ole seal, kus need olid.

missing-again-action = Otsi uuesti
missing-without-action = Kasuta ilma juhtumiteta
missing-still = Juhtumite faili ei ole ikka veel oma kohal

## Käsureal.

backup-lost = Juhtumeid, milles midagi puudub: { $cases }. Loetamatuid sissekandeid: { $entries }.
