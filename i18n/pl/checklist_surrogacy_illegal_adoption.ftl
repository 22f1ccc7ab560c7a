# Lista kontrolna „surrogacy-illegal-adoption”: tekst dla pracownika. Struktura listy jest w pliku checklists/surrogacy-illegal-adoption.toml.

checklist-surrogacy-illegal-adoption = Wykorzystywanie macierzyństwa zastępczego i nielegalna adopcja
    .purpose = Rozpoznać dwa cele wyzysku dodane do prawa UE w 2024 r. Samo macierzyństwo zastępcze ani sama adopcja nie są wskaźnikiem.
    .audience = Pracownicy konsularni zajmujący się urodzeniami, pochodzeniem dziecka, adopcją i dokumentami podróży dzieci
    .when = Wątpliwości budzi sprawa urodzenia, pochodzenia dziecka, adopcji lub pierwszego paszportu.

## Wykorzystywanie macierzyństwa zastępczego

section-surrogacy-illegal-adoption-surrogacy = Wykorzystywanie macierzyństwa zastępczego
    .calm = Macierzyństwo zastępcze
indicator-su-forced = Kobietę zmuszono lub podstępem skłoniono do macierzyństwa zastępczego.
    .example = Kobieta mówi, że przyjęła pracę w hotelu za granicą, a po badaniach usłyszała, że ma urodzić dziecko pewnej parze.
    .ordinary = Niektóre kobiety z własnej woli noszą ciążę dla kogoś i dopiero później jest im ciężko; wysłuchaj, jak to się zaczęło.
indicator-su-kept = Kobietę trzyma się w nadzorowanym mieszkaniu albo nie wolno jej podróżować w czasie ciąży.
    .example = Kobieta mówi przez telefon, że mieszka z sześcioma innymi ciężarnymi, a jedyny klucz ma gospodyni.
    .ordinary = Pod koniec ciąży lekarze mogą odradzać podróż, a niektóre kobiety są zadowolone z mieszkania blisko kliniki.
indicator-su-docs = Jej paszport lub dokumentację medyczną przechowuje ktoś inny.
    .example = Poproszona o paszport i wyniki USG, ciężarna mówi, że agencja ma je od jej pierwszej wizyty.
    .ordinary = Kliniki zwykle prowadzą dokumentację, a agencja może potrzebować paszportu do wizy; ważne, czy kobieta go odzyskuje.
indicator-su-no-choice = Kobieta nie może decydować o leczeniu.
    .example = Kobieta mówi, że cesarskie cięcie ma we wtorek; wybrała je agencja, a na jej własne życzenie nikt nie odpowiedział.
    .ordinary = W nagłym wypadku lekarze decydują szybko, a medyczne słownictwo łatwo umyka; zapytaj, co jej wyjaśniono.
indicator-su-debt = Kobieta słyszy, że będzie musiała oddać pieniądze, jeśli ciąża zakończy się przedwcześnie lub jeśli zmieni zdanie.
    .example = Ciężarna szwaczka usłyszała od agencji, że jeśli straci dziecko, zwróci wszystkie koszty, około dwóch lat zarobków.
    .ordinary = Umowa może określać, kto ponosi jakie koszty, a mowa o tym może brzmieć surowo; jej własny prawnik może ją z nią przeczytać.
indicator-su-unpaid = Nie wypłacono obiecanych pieniędzy lub nie zapewniono obiecanej opieki.
    .example = Kobieta mówi, że cztery miesiące po porodzie obiecane wypłaty ustały i nikt nie umawia jej na badania kontrolne.
    .ordinary = Przelew może się spóźniać, a kwota być sporna; opieka zdrowotna nie powinna na to czekać.

## Nielegalna adopcja

section-surrogacy-illegal-adoption-adoption = Nielegalna adopcja
indicator-ia-payment = Za dziecko lub za zgodę zapłacono coś ponad opłaty przewidziane prawem.
    .example = W aktach adopcji w rachunku prawnika obok opłaty sądowej jest 9000 euro „w podziękowaniu dla matki”.
    .ordinary = Sąd, tłumaczenia, podróż i opieka nad dzieckiem mogą złożyć się na duży rachunek; poproś o pokazanie, za co była każda kwota.
indicator-ia-no-consent = Rodzic się nie zgodził, wprowadzono go w błąd albo naciskano na niego tuż po porodzie.
    .example = Rybak mówi, że po powrocie z morza dowiedział się, iż jego nowo narodzonego syna oddano na podstawie podpisu, którego nie złożył.
    .ordinary = Rodzic mógł się zgodzić, a później tego żałować; jego relacji i tak trzeba wysłuchać i przekazać ją dalej.
indicator-ia-false-birth = Urodzenie zarejestrowano pod fałszywymi danymi matki (nie dotyczy sytuacji, które dopuszcza prawo miejscowe).
    .example = W akcie urodzenia wnioskodawczyni jest matką, ale według stempli w paszporcie była tego dnia gdzie indziej.
    .ordinary = Urzędnicy się mylą, a w niektórych miejscach akt może wymieniać matkę przyszłą lub adopcyjną; najpierw to sprawdź.
indicator-ia-no-authority = Adopcji nie zatwierdził żaden właściwy organ.
    .example = Para składa dokument od notariusza i zdjęcie z niemowlęciem, ale żadnej decyzji sądu ani urzędu.
    .ordinary = Postępowanie może jeszcze trwać albo decyzję ma inny urząd; zapytaj tam, dla dobra dziecka.
indicator-ia-same-clinic = W kilku wątpliwych sprawach pojawia się ta sama klinika, ten sam prawnik lub pośrednik.
    .example = W trzech niejasnych sprawach urodzeń z tego roku jest pieczątka tego samego lekarza, ten sam prawnik i ten sam adres.
    .ordinary = W małej miejscowości może być tylko jedna klinika lub jeden prawnik od takich spraw; akta każdego dziecka obejrzyj osobno.
