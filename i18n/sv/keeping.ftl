# Hur länge ärenden sparas: papperskorgen, översyn, raderingsstopp och ärendets slut. Ingen dag raderar något: en människa bestämmer.

## Papperskorgen, i listan över ärenden.

keeping-tab-bin = Papperskorg
keeping-bin-empty = Papperskorgen är tom
keeping-bin-hint = Ärenden ligger i papperskorgen i minst 30 dagar. Sedan får du frågan om de ska raderas. Inget raderas av sig självt.
keeping-bin-since = Sedan { $on }
keeping-bin-until = till { $on }
keeping-bin-over = att bestämma
keeping-bin-tag = I papperskorgen
keeping-bin-done = { $label } ligger i papperskorgen
keeping-bin-taken = { $label } är ute ur papperskorgen
keeping-bin-action = Lägg i papperskorgen
keeping-bin-take-action = Ta ur papperskorgen
keeping-bin-into-hint = Ett ärende i papperskorgen finns inte i någon annan lista och går inte att söka fram. Det kan tas ur igen.
keeping-bin-standing = I papperskorgen sedan { $on }. Från och med { $until } får du frågan om det ska raderas.
keeping-bin-standing-over = I papperskorgen sedan { $on }. Sedan { $until } är det du som avgör om det ska raderas.

## På ett ärende.

keeping-case-title = Hur länge det sparas
keeping-review-title = Dag för översyn
keeping-review-on = Ska ses över senast { $on }
keeping-review-over = Skulle ha setts över senast { $on }: behövs det fortfarande?
keeping-review-set = Dagen har bestämts för ärendet
keeping-review-by-rule = Enligt kontorets regel: { $days ->
    [one] en dag efter den senaste kontakten
   *[other] { $days } dagar efter den senaste kontakten
}
keeping-review-without = Enligt kontorets regel, när personen inte har gått med på att det sparas: { $days ->
    [one] en dag efter den senaste kontakten
   *[other] { $days } dagar efter den senaste kontakten
}
keeping-review-question = När ska det ses över igen?
keeping-review-in-days = { $days ->
    [one] Om { $days } dag
   *[other] Om { $days } dagar
}
keeping-review-day-label = En annan dag
keeping-review-action = Bestäm dagen
keeping-review-rule-action = Åter till kontorets regel
keeping-review-done = Dag för översyn ändrad
keeping-hold-tag = Raderingsstopp
keeping-hold-none = Inget raderingsstopp
keeping-hold-hint = Inför ett om lagen eller en domstol kräver att ärendet sparas
keeping-hold-open-action = Inför raderingsstopp…
keeping-hold-reason-label = Varför måste det sparas?
keeping-hold-reason-hint = Lagen eller domstolens skrivelse, och till när
keeping-hold-action = Inför raderingsstopp
keeping-hold-standing = Raderingsstopp: ärendet kan inte raderas
keeping-hold-reason = Varför: { $reason }
keeping-hold-lift-action = Häv stoppet
keeping-hold-lift-hint = En chef kan häva stoppet, på ärendets sida.
keeping-hold-done = Raderingsstopp infört
keeping-hold-lifted = Raderingsstopp hävt
keeping-withdrawn = Personen går inte längre med på att detta är nedskrivet. Lägg ärendet i papperskorgen eller radera det, om inte lagen kräver att du sparar det.
keeping-files-title = Bifogade filer
keeping-file-label = { $name }, { $size }
keeping-file-covered = Fil { $place }, namnet dolt, { $size }
keeping-file-kilobytes = { $size } kB
keeping-file-megabytes = { $size } MB

## Ärendets slut.

keeping-erase-open-action = Radera nu…
keeping-erase-title = Radera ärende { $label }
keeping-erase-hint = Det går inte att ångra
keeping-erase-goes = { $entries ->
    [one] En post och allt som den innehåller skrivs över.
   *[other] { $entries } poster och allt som de innehåller skrivs över.
}
keeping-erase-goes-files = Bifogade filer som skrivs över: { $files }
keeping-erase-stays-title = Vad som finns kvar
keeping-erase-stays-backups = Äldre säkerhetskopior i ärendenas mapp, den sista av dem till { $day }. En chef kan ersätta dem tidigare.
keeping-erase-stays-no-backups = Ingen säkerhetskopia i ärendenas mapp innehåller det
keeping-erase-stays-files = Säkerhetskopior som har skrivits till en annan plats, och filer som har skickats
keeping-erase-stays-paper = Utskrifter
keeping-erase-stays-mark = Ett slumptal, dagen och skälet. Ingen kan av dem se vem det gällde.
keeping-erase-reason-label = Varför raderas det?
keeping-erase-reason-needed = Välj varför det raderas
keeping-erase-label-label = Skriv { $label } för att radera det
keeping-erase-label-needed = Skriv beteckningen som den står här: { $label }
keeping-erase-keep-action = Behåll ärendet
keeping-erase-confirm = Radera ärende { $label }
keeping-erasing = Raderar ärendet och skriver över det som fanns i det…
keeping-erase-supervisor = Bara en chef kan radera ett ärende. Fråga någon av dessa:
keeping-erase-waits = Inget raderas innan dess, och inget raderas av sig självt.
keeping-erased-title = Ärende { $label } är raderat
keeping-erased-done = Inget av det finns kvar i ärendefilen. Det som fanns i det är överskrivet.
keeping-erased-waits = Ärendet är raderat. Delar av det kan ännu finnas mellan raderna i filen, åtkomliga för den som har en lösenfras och kunskapen. De skrivs över vid nästa upplåsning, när disken har plats och inget annat program läser filen.
keeping-erased-action = Tillbaka till ärendena

## Säkerhet: lagringstid.

keeping-title = Lagringstid
keeping-standing = Vad som ska ses över, och hur länge ärenden sparas
keeping-hint = Ett ärende sparas så länge det behövs. Inget raderas av sig självt: du ser över ärendet och bestämmer.
keeping-due-title = Ska ses över
keeping-due-empty = Inget ärende behöver ses över
keeping-due-more-action = Visa fler
keeping-due-later-action = Spara, bestäm en ny dag
keeping-of-case = { $what }: { $label }
keeping-why-set = Ska ses över sedan { $on }, den dag som bestämdes för det
keeping-why-rule = Ska ses över sedan { $on }: { $days ->
    [one] en dag efter den senaste kontakten
   *[other] { $days } dagar efter den senaste kontakten
}
keeping-why-without = Ska ses över sedan { $on }: { $days ->
    [one] en dag efter den senaste kontakten, när personen inte har gått med på att det sparas
   *[other] { $days } dagar efter den senaste kontakten, när personen inte har gått med på att det sparas
}
keeping-why-bin = Ska ses över sedan { $on }: mer än { $days ->
    [one] en dag
   *[other] { $days } dagar
} i papperskorgen. Ska det raderas?
keeping-due-line = { $count ->
    [one] Behövs det fortfarande? Ett ärende ska ses över
   *[other] Behövs de fortfarande? { $count } ärenden ska ses över
}
keeping-due-line-more = Behövs de fortfarande? Mer än { $count } ärenden ska ses över
keeping-drafts = { $count ->
    [one] En förseglad bedömning
   *[other] { $count } förseglade bedömningar
} äldre än { $days ->
    [one] en dag
   *[other] { $days } dagar
} kunde inte läggas in. Ingen kan se vem det gäller utan att öppna.
keeping-days-title = Kontorets frister
keeping-days-hint = Så lång tid efter den senaste kontakten ska ett ärende ses över, om ingen dag har bestämts för det. Det som gäller nu räknas för alla ärenden, också för dem som redan finns här.
keeping-days-with-label = Dagar, när personen har gått med på att ärendet sparas
keeping-days-without-label = Dagar, när personen inte har gått med på det eller inte kunde tillfrågas
keeping-days-action = Bestäm dagarna
keeping-days-done = Kontorets frister är bestämda
keeping-days-bounds = Ange ett antal dagar från 1 till { $most }
keeping-days-order = Utan personens samtycke inte längre än med det
keeping-days-standing = { $days ->
    [one] En dag
   *[other] { $days } dagar
} när personen har gått med på att ärendet sparas, annars { $short ->
    [one] en dag
   *[other] { $short } dagar
}.
keeping-days-supervisor = En chef kan ändra dem
keeping-erased-cases-title = Raderade ärenden
keeping-erased-none = Inget ärende har raderats
keeping-erased-cases = { $count ->
    [one] Ett ärende har raderats
   *[other] { $count } ärenden har raderats
}
keeping-erased-case = { $on }: { $reason }
