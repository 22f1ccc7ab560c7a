# Kas nav kārtībā ar komandu vai tās ievadi: kas notika, tad ko darīt.

error-input-missing = Faila { $file } nav.
error-input-missing-help = Pārbaudiet nosaukumu. Defise nozīmē standarta ievadi.
error-input-unreadable = Failu { $file } nevarēja izlasīt.
error-input-unreadable-help = Tam jābūt UTF-8 tekstam, ne lielākam par 4 MB.
error-input-form = { $file }, { $line }. rinda: ievade nav tāda, kā gaidīts ({ $detail }).
error-input-form-help = Nekas nav izdarīts. Izlabojiet rindu un mēģiniet vēlreiz.
error-unknown-indicator = Pazīmes { $id } nav.
error-unknown-form = Ekspluatācijas veida { $form } nav.
error-unknown-code = { $value } nav valsts kods.
error-unknown-code-help = Norādiet divu burtu ISO 3166-1 kodu, piemēram, LT. Valstspiederība var būt arī stateless.
error-unknown-need = { $value } nav neatliekamo vajadzību kontrolsarakstā.
error-unknown-language = { $value } nav valodas kods.
error-no-folder = Nav mapes programmas datiem.
error-no-folder-help = Norādiet to ar --data.
error-no-passphrase = Vajadzīga paroles frāze, un terminālī nav neviena, kas to ievadītu.
error-no-passphrase-help = Norādiet failu, kurā tā ir, ar --passphrase-file, jaunu – ar --new-passphrase-file.
error-passphrase-file = Paroles frāzes failu { $file } nevarēja izlasīt.
error-identity-file = Atslēgas failu { $file } nevarēja izlasīt.
error-pack-unreadable = Pakotni { $file } nevarēja izlasīt.
error-terminal-gone = Termināli vairs nevar nolasīt.
error-output = Ne visu varēja izvadīt.
error-output-help = Nekas nav uzrakstīts pa pusei. Mēģiniet vēlreiz.

# Kas nav kārtībā ar komandrindu.
error-argument-command = Komandas { $text } nav.
error-argument-unknown = { $text } šeit neiederas.
error-argument-missing = Trūkst: { $text }
error-argument-twice = { $text } šeit nevar būt vai ir divreiz.
error-argument-no-value = Argumentam { $text } vajadzīga vērtība.
error-argument-value = { $value } neder: { $text }.
error-argument-other = Šie argumenti nav savienojami.
error-argument-known = Der: { $known }
error-argument-help = --help parāda, ko var rakstīt.
