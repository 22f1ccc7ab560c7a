# Belgia: rozdział o kraju. Układ, źródła i pewność faktów są w assets/countries/be.toml.

## W skrócie

country-be-reflection = 45 dni
country-be-statute = Ustawa o cudzoziemcach z 15 grudnia 1980 r., art. 61/2–61/5
country-be-identification = prokurator, wyspecjalizowane ośrodki
country-be-mechanism = okólnik z 2016 r.; trzy uznane ośrodki
country-be-coordinator = międzyresortowa komórka koordynacyjna
country-be-rapporteur = Myria

country-be-served-help-without-testimony = po 45 dniach wymagana jest współpraca
country-be-served-children = Esperanto

## Fakty

country-be-fact-recovery-reflection = Osoba ma 45 dni w bezpiecznym miejscu. Potem, aby wejść do długiego programu, musi zdecydować się na współpracę.
country-be-fact-conditions = Pomoc ma trzy warunki: brak kontaktu ze sprawcami, wsparcie ośrodka i współpraca
country-be-fact-instrument-coe-convention-197 = Konwencja Rady Europy w sprawie działań przeciwko handlowi ludźmi (nr 197) obowiązuje w Belgii od 1 sierpnia 2009 r.
country-be-fact-criminal-provision = Do wcześniejszych czynów stosuje się dawny kodeks karny, art. 433quinquies–433nonies. Nowy kodeks karny (ustawy z 29 lutego 2024 r.) miał wejść w życie 8 kwietnia 2026 r. Dodaje nielegalną adopcję i przymusowe małżeństwo, ale nie macierzyństwo zastępcze.
    .note = Numeru nowego artykułu nie znaleziono; nie znaleziono też informacji o przesunięciu terminu. Źródła podają różne daty.
country-be-fact-116006 = Europejska infolinia 116 006 nie działa w Belgii (2023)
country-be-fact-instrument-coe-convention-197-2 = Belgia ratyfikowała Konwencję Rady Europy w sprawie działań przeciwko handlowi ludźmi 27 kwietnia 2009 r.
    .note = Zgadza się to z wejściem w życie 1 sierpnia 2009 r.; samej tej daty nie znaleziono w źródle
country-be-fact-transposition-2024-1712 = Według instytucji Myria nowy kodeks karny obejmuje już dwa punkty dyrektywy 2024/1712: nielegalną adopcję i przymusowe małżeństwo. Dwa punkty trzeba było jeszcze dodać: macierzyństwo zastępcze i świadome korzystanie z usług ofiar.
country-be-fact-conditions-2 = Aby uzyskać status ofiary, osoba musi zerwać kontakt ze sprawcami handlu ludźmi i przyjąć opiekę wyspecjalizowanego ośrodka. Ośrodki przyjmują wszystkie ofiary, bez względu na płeć, obywatelstwo i status pobytowy.
