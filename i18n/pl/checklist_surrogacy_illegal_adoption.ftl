# Lista kontrolna „surrogacy-illegal-adoption”: tekst dla pracownika. Struktura listy jest w pliku checklists/surrogacy-illegal-adoption.toml.

checklist-surrogacy-illegal-adoption = Wykorzystywanie macierzyństwa zastępczego i nielegalna adopcja
    .purpose = Rozpoznać dwa cele wyzysku dodane do prawa UE w 2024 r. Samo macierzyństwo zastępcze ani sama adopcja nie są wskaźnikiem.
    .audience = Pracownicy konsularni zajmujący się urodzeniami, pochodzeniem dziecka, adopcją i dokumentami podróży dzieci
    .when = Wątpliwości budzi sprawa urodzenia, pochodzenia dziecka, adopcji lub pierwszego paszportu.

## Wykorzystywanie macierzyństwa zastępczego

section-surrogacy-illegal-adoption-surrogacy = Wykorzystywanie macierzyństwa zastępczego
    .calm = Macierzyństwo zastępcze
indicator-su-forced = Kobietę zmuszono lub podstępem skłoniono do macierzyństwa zastępczego.
indicator-su-kept = Kobietę trzyma się w nadzorowanym mieszkaniu albo nie wolno jej podróżować w czasie ciąży.
indicator-su-docs = Jej paszport lub dokumentację medyczną przechowuje ktoś inny.
indicator-su-no-choice = Kobieta nie może decydować o leczeniu.
indicator-su-debt = Kobieta słyszy, że będzie musiała oddać pieniądze, jeśli ciąża zakończy się przedwcześnie lub jeśli zmieni zdanie.
indicator-su-unpaid = Nie wypłacono obiecanych pieniędzy lub nie zapewniono obiecanej opieki.

## Nielegalna adopcja

section-surrogacy-illegal-adoption-adoption = Nielegalna adopcja
indicator-ia-payment = Za dziecko lub za zgodę zapłacono coś ponad opłaty przewidziane prawem.
indicator-ia-no-consent = Rodzic się nie zgodził, wprowadzono go w błąd albo naciskano na niego tuż po porodzie.
indicator-ia-false-birth = Urodzenie zarejestrowano pod fałszywymi danymi matki (nie dotyczy sytuacji, które dopuszcza prawo miejscowe).
indicator-ia-no-authority = Adopcji nie zatwierdził żaden właściwy organ.
indicator-ia-same-clinic = W kilku wątpliwych sprawach pojawia się ta sama klinika, ten sam prawnik lub pośrednik.
