# Lista kontrolna „detention-visit”: tekst dla pracownika. Struktura listy jest w pliku checklists/detention-visit.toml.

checklist-detention-visit = Wizyta w więzieniu, areszcie policyjnym lub ośrodku detencyjnym dla cudzoziemców
    .purpose = Rozpoznać domniemane ofiary wśród obywateli pozbawionych wolności, zanim usłyszą zarzuty, złożą oświadczenie co do winy lub zostaną wydaleni.
    .audience = Pracownicy konsularni odwiedzający osoby pozbawione wolności
    .when = Podczas pierwszej wizyty i ponownie, gdy zapowiedziano zarzuty lub wydalenie.

## Sygnały

section-detention-visit-detention = Sygnały
indicator-dv-offence-typical = Zarzucany czyn należy do tych, do których często zmusza się ofiary (narkotyki, kradzież, żebranie, oszustwo, czyny związane z dokumentami lub usługami seksualnymi).
    .calm = Zarzucany czyn należy do tych, do których często zmusza się ludzi (narkotyki, kradzież, żebranie, oszustwo, czyny związane z dokumentami lub usługami seksualnymi).
indicator-dv-low-role = Osoba miała najniższą, najbardziej narażoną rolę i żadnego udziału w zysku.
indicator-dv-locked-at-scene = Osobę znaleziono na miejscu zamkniętą, śpiącą albo bez kluczy, telefonu lub pieniędzy.
indicator-dv-told-to-plead = Ktoś powiedział osobie, co ma mówić, albo kazał jej szybko przyznać się do winy.
indicator-dv-lawyer-paid = Adwokata opłaca lub instruuje ktoś obcy albo pracodawca.
indicator-dv-forced = Osoba mówi, że ją do tego zmuszono.
indicator-dv-fear-release = Osoba boi się zwolnienia, wyjścia za kaucją lub wydalenia ze względu na to, kto na nią czeka.
indicator-dv-age-disputed = Osoba może mieć mniej niż 18 lat, choć w dokumentach sprawy figuruje jako dorosła.
indicator-dv-several-same = Kilkoro obywateli pozbawiono wolności za ten sam czyn i wszyscy opowiadają tę samą historię.
