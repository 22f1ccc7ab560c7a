# Rezerves kopijas: lietu faila kopijas, tikpat šifrētas kā tas pats, un kas no tām tiek izveidots.

backup-written = Rezerves kopija ir saglabāta un pārbaudīta: { $file }
backup-passphrase-prompt = Rezerves kopijas paroles frāze:
backup-list-empty = Rezerves kopiju vēl nav. To izveido pēc lietu atbloķēšanas.
backup-line = { $moment }, { $size } MB, vesela, glabā līdz: { $day }
backup-line-damaged = { $moment }, { $size } MB, bojāta, glabā līdz: { $day }
backup-restored = Lietas ir atjaunotas mapē { $folder }. Lietas: { $cases }. Ieraksti: { $entries }.
backup-slot-left-out = Atslēga { $file } rezerves kopijā ir bojāta. Tās īpašniekam vajadzīga jauna paroles frāze.
backup-case-whole = Lieta { $label } šeit jau ir ar visu, kas ir rezerves kopijā
backup-case-restored = { $count ->
    [zero] Lieta { $label } ir atjaunota: šeit trūka { $count } ierakstu
    [one] Lieta { $label } ir atjaunota: šeit trūka { $count } ieraksta
   *[other] Lieta { $label } ir atjaunota: šeit trūka { $count } ierakstu
}
backup-not-made = Šodien rezerves kopija nav izveidota: { $reason }. Iepriekšējās rezerves kopijas ir saglabājušās.
