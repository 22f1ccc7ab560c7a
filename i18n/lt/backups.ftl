# „Sauga“, „Atsarginės kopijos“: kas yra, dar viena ir kas iš jos grąžinama.

backups-title = Atsarginės kopijos
backups-standing = Turimos, nauja kopija ir atkūrimas iš jų
backups-hint = Atsarginė kopija daroma kiekvieną dieną, kai atvejai atveriami ir kas nors pasikeitė. Ji užšifruota taip pat kaip atvejai. Nė viena nelaikoma ilgiau nei 35 dienas.
backups-supervisor-hint = Kad atvejai būtų grąžinti iš atsarginės kopijos arba kad būtų pakeistos visos kopijos, atvejus turi atverti vadovas.

error-backup-not-made = Šiandien atsarginė kopija nepadaryta: { $reason }
error-backup-not-made-help = Atvejai įrašyti, ankstesnės atsarginės kopijos išlikusios. Galite dirbti toliau. Įrašykite atsarginę kopiją į failą kitame diske: „Nustatymai“, „Sauga“, „Atsarginės kopijos“.

backups-overdue = Paskutinė atsarginė kopija senesnė nei septynios dienos, o nuo tada atvejai keitėsi
backups-overdue-help = Padarykite kopiją dabar. Jei nepavyksta, įrašykite ją į failą kitame diske.

## Kopijos darymas.

backups-now-action = Daryti kopiją dabar
backups-begins = Daroma atsarginė kopija
backups-progress = Įrašoma atsarginė kopija: { $percent } %
backups-proving = Atsarginė kopija įrašyta ir tikrinama
backups-work-on = Galite dirbti toliau. Jei tuo metu atvejai bus užrakinti, atsarginė kopija nutrūks ir bus padaryta kitą kartą.
backups-made = Atsarginė kopija padaryta ir patikrinta
backups-written = Atsarginė kopija įrašyta ir patikrinta: { $file }
backups-replaced = Nauja atsarginė kopija pakeitė visas kitas
backups-stopped = Atsarginė kopija nebaigta. Ji bus padaryta kitą kartą atvėrus atvejus.

## Kas yra.

backups-list-title = Šiame kompiuteryje
backups-empty = Atsarginių kopijų dar nėra
backups-checked = Visi jų failai patikrinti { $time }
backups-moment = { $day }, { $time }
backups-line-whole = { $size } MB, sveika, laikoma iki { $day }
backups-line-damaged = { $size } MB, sugadinta, laikoma iki { $day }
backups-open-action = Peržiūrėti
backups-open-label = Peržiūrėti atsarginę kopiją: { $moment }

## Į failą.

backups-file-title = Į failą
backups-file-hint = Jei kompiuteris prarandamas, išlieka tik atsarginė kopija kitame diske. Ji lieka, kol ją sunaikinsite.
backups-file-label = Failas
backups-file-drop-hint = Į langą galite įmesti aplanką
backups-path-needed = Įrašykite, kur yra failas
backups-folder-missing = Tokio aplanko nėra. Prijunkite diską arba pasirinkite kitą aplanką.
backups-file-there = Toks failas jau yra. Jis nepakeistas. Pasirinkite kitą pavadinimą arba pakeiskite failą.
backups-file-action = Įrašyti kopiją
backups-file-replace-action = Pakeisti tą failą

## Iš kitur.

backups-other-title = Iš kito disko
backups-other-label = Kurią kopiją peržiūrėti
backups-other-hint = Šios programos įrašytas failas arba atsarginių kopijų aplankas
backups-other-action = Peržiūrėti šią kopiją

## Viena iš jų.

backups-one-title = Atsarginė kopija: { $moment }
backups-passphrase-hint = Ją atveria tos dienos slaptafrazė arba atkūrimo kodas. Peržiūrint niekas nepasikeičia.
backups-passphrase-label = Tos dienos slaptafrazė
backups-passphrase-wrong = Ši slaptafrazė šios atsarginės kopijos neatveria. Bandykite tą, kurią turėjote tą dieną.
backups-unlock-action = Atverti kopiją
backups-opening = Atveriama atsarginė kopija, kelios sekundės
backups-cases = { $count ->
    [one] Joje yra { $count } atvejis
    [few] Joje yra { $count } atvejai
    [many] Joje yra { $count } atvejo
   *[other] Joje yra { $count } atvejų
}
backups-cases-none = Joje nėra atvejų
backups-find-label = Rasti atvejį pagal žymą
backups-case-changed = Paskutinis pakeitimas: { $day }
backups-bring-action = Grąžinti
backups-bring-label = Grąžinti atvejį { $case }
backups-bringing = Atvejis grąžinamas. Kiti atvejai neliečiami.

backups-whole-title = Visa atsarginė kopija
backups-whole-hint = Jei daug atvejų prarasta ar sugadinta, visa atsarginė kopija gali pakeisti šio kompiuterio atvejus.
backups-whole-action = Naudoti visą kopiją…
backups-whole-ask = Pakeisti atvejus šia atsargine kopija?
backups-whole-since = To, kas įrašyta po šios atsarginės kopijos, joje nėra.
backups-whole-kept = Nieko neištrinama. Dabartinių atvejų aplankas gauna kitą pavadinimą ir lieka.
backups-whole-keep-action = Palikti atvejus, kaip yra
backups-whole-confirm = Pakeisti atsargine kopija
backups-restored = { $cases ->
    [one] Grąžintas { $cases } atvejis. Ankstesni atvejai laikomi čia: { $folder }
    [few] Grąžinti { $cases } atvejai. Ankstesni atvejai laikomi čia: { $folder }
    [many] Grąžinta { $cases } atvejo. Ankstesni atvejai laikomi čia: { $folder }
   *[other] Grąžinta { $cases } atvejų. Ankstesni atvejai laikomi čia: { $folder }
}

## Visos.

backups-replace-title = Po ištrynimo
backups-replace-hint = Ištrintas atvejis lieka senesnėse atsarginėse kopijose, kol jos pašalinamos. Nauja kopija gali iškart pakeisti jas visas.
backups-replace-action = Pakeisti visas kopijas…
backups-replace-ask = Pakeisti visas atsargines kopijas nauja?
backups-replace-gone = Pirma padaroma ir patikrinama nauja. Tada senesnių šiame kompiuteryje nebelieka. Kitur įrašyti failai lieka.
backups-replace-keep-action = Palikti senesnes
backups-replace-confirm = Pakeisti visas atsargines kopijas

## Sugadinti atvejai.

damaged-title = Atvejų atverti negalima
damaged-means = Nauji vertinimai, patarimai ir kontaktai veikia be atvejų.
damaged-kept = Kad ir ką pasirinktumėte, sugadinti failai lieka tokie, kokie yra.
damaged-ways-title = Ką galite daryti
damaged-ways-action = Žiūrėti, ką galima daryti
damaged-enter-hint = Tam, ką galima daryti, reikia slaptafrazės.
damaged-read-hint = Peržiūrėti atvejus, kiek juos galima perskaityti. Nieko neįrašoma.
damaged-looking = Ieškoma sveikos atsarginės kopijos…
damaged-restore-title = Yra sveika atsarginė kopija: { $moment }
damaged-restore-hint = Joje yra viskas iki to laiko. To, kas įrašyta vėliau, trūksta. Sugadinti atvejai padedami į šalį ir laikomi.
damaged-restore-action = Naudoti šią kopiją
damaged-no-backup = Šiame kompiuteryje sveikos atsarginės kopijos nėra
damaged-no-backup-help = Jei turite ją kitame diske, padėkite šiuos atvejus į šalį, apsaugokite naujus ir peržiūrėkite kopiją: „Nustatymai“, „Sauga“, „Atsarginės kopijos“.
damaged-salvage-hint = Perskaityti viską, kas nesugadinta, į naujus atvejus ir pasakyti, ko trūksta. Juos atveria tos pačios slaptafrazės. Sugadinti atvejai padedami į šalį ir laikomi.
damaged-salvage-action = Gelbėti, kas perskaitoma
damaged-aside-hint = Padėti šiuos atvejus į šalį ir pradėti iš naujo. Jie laikomi: vėliau juos galima išgelbėti ar atkurti.
damaged-begins = Tvarkomi atvejai. Jie nekeičiami, kol viskas paruošta.
damaged-progress = Tvarkomi atvejai: { $percent } %
backups-salvaged = Perskaitomų atvejų: { $cases }. Atvejų, kuriuose ko nors trūksta: { $lost }. Neperskaitomų įrašų: { $entries }. Sugadinti atvejai laikomi čia: { $folder }
backups-salvaged-all = Perskaitomi visi atvejai: { $cases }. Sugadinti failai laikomi čia: { $folder }

## Atvejai, kurių nėra ten, kur buvo.

missing-again-action = Ieškoti vėl
missing-without-action = Dirbti be atvejų
missing-still = Atvejų saugyklos vis dar nėra

## Komandų eilutėje.

backup-lost = Atvejų, kuriuose ko nors trūksta: { $cases }. Neperskaitomų įrašų: { $entries }.
