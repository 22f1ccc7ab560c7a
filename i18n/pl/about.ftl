# O programie i o języku, którym się posługuje.

about-language-name = polski
# Stałe słowo, nie do tłumaczenia: "drafted", a po sprawdzeniu wszystkich tekstów przez praktyka "reviewed".
about-language-status = drafted
    .by = { "" }
    .on = { "" }

about-status-drafted = Te teksty są wersją roboczą; nie sprawdził ich jeszcze nikt, kto na co dzień pomaga osobom pokrzywdzonym
about-status-reviewed = Te teksty sprawdzono { $on }; sprawdzenie: { $by }
about-missing-count = { $count ->
    [one] { $count } tekst nie jest jeszcze przetłumaczony i jest wyświetlany po angielsku.
    [few] { $count } teksty nie są jeszcze przetłumaczone i są wyświetlane po angielsku.
    [many] { $count } tekstów nie jest jeszcze przetłumaczonych i jest wyświetlanych po angielsku.
   *[other] { $count } tekstu nie jest jeszcze przetłumaczone i jest wyświetlane po angielsku.
}

about-limits = To narzędzie pomaga zauważyć sygnały i skierować osobę po pomoc. Nie rozstrzyga, kto jest ofiarą, nie udziela porad prawnych i nie zastępuje instrukcji ministerstwa.
about-training = Szkolenie: osoby i zdarzenia są fikcyjne
