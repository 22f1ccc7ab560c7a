# Lista kontrolna „forced-marriage”: tekst dla pracownika. Struktura listy jest w pliku checklists/forced-marriage.toml.

checklist-forced-marriage = Przymusowe małżeństwo i wykorzystywanie w małżeństwie
    .purpose = Rozpoznać przymusowe małżeństwo za granicą oraz małżeństwo służące wyzyskowi pracowniczemu, wykorzystywaniu seksualnemu lub wykorzystaniu statusu pobytowego.
    .audience = Osoby prowadzące rozmowy; pracownicy wizowi w sprawach małżonków
    .when = Osoba prosi o pomoc za granicą albo w sprawie rodzinnej widać sygnały ostrzegawcze.

## Sygnały

section-forced-marriage-signs = Sygnały
indicator-fm-not-chosen = Osoba sama nie wybrała, z kim ma zawrzeć małżeństwo, albo nie może odmówić.
indicator-fm-passport-taken = Po przyjeździe rodzina zabrała osobie paszport lub bilet.
indicator-fm-one-way = Osobę zabrano na „wakacje” i nie pozwolono jej wrócić.
indicator-fm-kept-in = Osobie nie wolno już wychodzić z domu, być samej ani dzwonić do znajomych.
indicator-fm-pressure = Ktoś grozi osobie, bije ją lub silnie na nią naciska, aby zgodziła się na małżeństwo.
indicator-fm-honour = Osoba boi się, że ktoś zrobi jej krzywdę z powodu „hańby” lub w imię „honoru”.
indicator-fm-knows-little = Osoba bardzo mało wie o tym, z kim ma zawrzeć małżeństwo, lub o planie podróży.
indicator-fm-school-term = Młodą osobę wywozi się za granicę na długo w czasie roku szkolnego.
indicator-fm-payment = Osobę bez jej zgody oddano w małżeństwo za pieniądze lub na poczet długu (zwyczajowy posag lub podarunek nie jest sygnałem).
indicator-fm-servant = W małżeństwie zmusza się osobę do pracy, żebrania lub kontaktów seksualnych z innymi.
indicator-fm-spouse-status = Mąż lub żona straszy osobę, że straci ona zezwolenie na pobyt lub dzieci.
