# Lista kontrolna „detention-visit”: tekst dla pracownika. Struktura listy jest w pliku checklists/detention-visit.toml.

checklist-detention-visit = Wizyta w więzieniu, areszcie policyjnym lub ośrodku detencyjnym dla cudzoziemców
    .purpose = Rozpoznać domniemane ofiary wśród obywateli pozbawionych wolności, zanim usłyszą zarzuty, złożą oświadczenie co do winy lub zostaną wydaleni.
    .audience = Pracownicy konsularni odwiedzający osoby pozbawione wolności
    .when = Podczas pierwszej wizyty i ponownie, gdy zapowiedziano zarzuty lub wydalenie.

## Sygnały

section-detention-visit-detention = Sygnały
indicator-dv-offence-typical = Zarzucany czyn należy do tych, do których często zmusza się ofiary (narkotyki, kradzież, żebranie, oszustwo, czyny związane z dokumentami lub usługami seksualnymi).
    .calm = Zarzucany czyn należy do tych, do których często zmusza się ludzi (narkotyki, kradzież, żebranie, oszustwo, czyny związane z dokumentami lub usługami seksualnymi).
    .example = Akt oskarżenia 19-letniej osoby, która studiuje, wymienia trzy rachunki bankowe, otwarte w jednym tygodniu i opróżnione przez innych.
    .ordinary = Sam zarzut niewiele mówi: takie czyny popełnia się też z wyboru lub z biedy, a czasem oskarżenie jest niesłuszne.
indicator-dv-low-role = Osoba miała najniższą, najbardziej narażoną rolę i żadnego udziału w zysku.
    .example = Kobieta opowiada, że za wyżywienie całymi dniami nosiła torby ze sklepu do samochodu i nigdy się nie dowiedziała, kto sprzedaje towar.
    .ordinary = Ktoś może wziąć niewielki udział w przestępstwie, by oddać znajomemu przysługę, lub z biedy, choć nikt na niego nie naciska.
indicator-dv-locked-at-scene = Osobę znaleziono na miejscu zamkniętą, śpiącą albo bez kluczy, telefonu lub pieniędzy.
    .example = W protokole przeszukania są drzwi zaryglowane od zewnątrz i mężczyzna śpiący na materacu wśród lamp do uprawy roślin.
    .ordinary = Dozorca może nocować na miejscu z wyboru, a drzwi mogą być zamknięte przed złodziejami; zapytaj, kto miał klucz.
indicator-dv-told-to-plead = Ktoś powiedział osobie, co ma mówić, albo kazał jej szybko przyznać się do winy.
    .example = Kobieta, która nie potrafi przeczytać akt, mówi: „Kazali wszystko podpisać, to za miesiąc będę w domu”.
    .ordinary = Adwokat może doradzić przyznanie się lub przećwiczyć pytania, jeśli wcześniej wspólnie z osobą przejrzał akta.
indicator-dv-lawyer-paid = Adwokata opłaca lub instruuje ktoś obcy albo pracodawca.
    .example = Kelner zatrzymany za podrobione dokumenty mówi, że adwokata przysłała restauracja, a ten przed każdym widzeniem dzwoni do właściciela.
    .ordinary = Pracodawca może płacić z życzliwości, a organizacja, której osoba nie zna, może przysłać adwokata, który dba wyłącznie o nią.
indicator-dv-forced = Osoba mówi, że ją do tego zmuszono.
    .example = Starszy mężczyzna wyjaśnia, że przewiózł walizkę, bo jej właściciele czekali wcześniej pod szkołą jego wnuczki.
    .ordinary = Nacisk mógł wyjść od kogoś, kto stosuje przemoc w związku, lub od wierzyciela; to też wymaga adwokata i uważnego wysłuchania.
indicator-dv-fear-release = Osoba boi się zwolnienia, wyjścia za kaucją lub wydalenia ze względu na to, kto na nią czeka.
    .example = Młoda kobieta, która ma wyjść za kaucją, prosi, by mogła zostać, bo podczas obu rozpraw pod sądem stał ten sam samochód.
    .ordinary = Może to być lęk przed krewnymi, dawnym partnerem lub waśnią w kraju; bez względu na powód zaplanuj, jak zapewnić bezpieczeństwo.
indicator-dv-age-disputed = Osoba może mieć mniej niż 18 lat, choć w dokumentach sprawy figuruje jako dorosła.
    .example = Według protokołu zatrzymany ma 21 lat, ale ze świadectwa szkolnego, które przysyła jego siostra, wynikałoby 16.
    .ordinary = Urzędnik mógł się pomylić albo urodzenia nie zarejestrowano; do wyjaśnienia zadbaj o opiekę, jakiej potrzebuje dziecko.
indicator-dv-several-same = Kilkoro obywateli pozbawiono wolności za ten sam czyn i wszyscy opowiadają tę samą historię.
    .example = Według akt czworo obywateli w dwóch więzieniach opowiada to samo: mężczyzna na parkingu, paczka, pięćdziesiąt euro, żadnego nazwiska.
    .ordinary = Znajomi, którzy podróżowali razem, mogli przeżyć te same wydarzenia albo później o nich rozmawiać.
