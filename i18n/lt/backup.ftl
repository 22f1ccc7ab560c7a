# Atsarginės kopijos: tokios pat užantspauduotos atvejų saugyklos kopijos ir ką su jomis galima daryti.

backup-written = Atsarginė kopija įrašyta ir patikrinta: { $file }
backup-passphrase-prompt = Atsarginės kopijos slaptafrazė:
backup-list-empty = Atsarginių kopijų dar nėra. Jos daromos po to, kai atvejai atrakinami.
backup-line = { $moment }, { $size } MB, sveika, laikoma iki { $day }
backup-line-damaged = { $moment }, { $size } MB, sugadinta, laikoma iki { $day }
backup-restored = Atvejai atkurti aplanke { $folder }. Atvejų: { $cases }. Įrašų: { $entries }.
backup-slot-left-out = Raktas { $file } atsarginėje kopijoje sugadintas. Jo savininkui reikia naujos slaptafrazės.
backup-case-whole = Atvejis { $label } čia jau yra su viskuo, kas laikoma atsarginėje kopijoje
backup-case-restored = { $count ->
    [one] Atvejis { $label } atkurtas: čia trūko { $count } įrašo
    [few] Atvejis { $label } atkurtas: čia trūko { $count } įrašų
    [many] Atvejis { $label } atkurtas: čia trūko { $count } įrašo
   *[other] Atvejis { $label } atkurtas: čia trūko { $count } įrašų
}
backup-not-made = Šiandien atsarginė kopija nepadaryta: { $reason }. Ankstesnės atsarginės kopijos išlikusios.
