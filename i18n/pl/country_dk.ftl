# Dania: rozdział o kraju. Układ, źródła i pewność faktów są w assets/countries/dk.toml.

## W skrócie

country-dk-reflection = 30 dni, łącznie do 120, jeśli osoba bierze udział w przygotowaniu dobrowolnego powrotu, albo ze szczególnych powodów
country-dk-statute = Ustawa o cudzoziemcach, § 33(14)
country-dk-identification = od stycznia 2022 r. Duńskie Centrum przeciwko Handlowi Ludźmi (CMM) wobec obywateli Danii i UE oraz osób z prawem pobytu, a duński urząd imigracyjny wobec osób bez prawa pobytu i osób ubiegających się o azyl; sądy w sprawie prawa do pomocy
country-dk-mechanism = Duńskie Centrum przeciwko Handlowi Ludźmi (CMM) działa jak mechanizm ukierunkowanej pomocy
country-dk-coordinator = Duńskie Centrum przeciwko Handlowi Ludźmi (CMM), ministerstwo do spraw równości płci
country-dk-rapporteur = niezależny sprawozdawca nie jest znany

country-dk-served-help-without-testimony = współpraca z policją nie jest wymagana; dłuższy czas zależy od przygotowanego powrotu
country-dk-served-presumed = pełna pomoc po ocenie
country-dk-served-without-papers = jako termin na opuszczenie kraju
country-dk-served-permit-with-cooperation = § 9c(5), gdy obecność osoby jest potrzebna w śledztwie lub procesie

## Fakty

country-dk-fact-instrument-palermo-protocol = Dania jest stroną protokołu ONZ o handlu ludźmi (protokołu z Palermo) od 2003 r.
country-dk-fact-instrument-coe-convention-197 = Dania ratyfikowała Konwencję Rady Europy w sprawie działań przeciwko handlowi ludźmi (nr 197) 19 września 2007 r. Obowiązuje od 1 lutego 2008 r. Dania oświadczyła, że do czasu innej decyzji konwencja nie dotyczy Wysp Owczych i Grenlandii.
    .note = To ograniczenie terytorialne ma znaczenie dla placówek konsularnych
country-dk-fact-instrument-eu = Dania nie jest związana dyrektywą 2011/36/UE. Dania jest wyłączona z prawa UE w dziedzinie wymiaru sprawiedliwości (opt-out). Podstawą dyrektywy są art. 82(2) i 83(1) Traktatu o funkcjonowaniu Unii Europejskiej (TFUE). Duńskie prawo karne dostosowano do dyrektywy ustawą nr 275 z marca 2012 r.
    .note = Przeczytano to tylko o dyrektywie 2011/36. Że dotyczy to także dyrektywy 2024/1712, wynika z tej samej podstawy prawnej. Dyrektywy 2004/81/WE nie przeczytano.
country-dk-fact-criminal-provision = Handel ludźmi jest przestępstwem według kodeksu karnego, § 262a. Ustawa 275 z marca 2012 r. (projekt L 57 z 14 grudnia 2011 r.) podniosła najwyższą karę z ośmiu do dziesięciu lat. Dodała też czyny przestępcze jako formę wyzysku.
country-dk-fact-recovery-reflection = Osoba dostaje termin 30 dni na opuszczenie kraju, najwyżej 120 dni. W 2013 r. najdłuższy termin wydłużono ze 100 dni. Osoby z prawem pobytu mają równie długi czas na dojście do siebie.
country-dk-fact-identification = Pierwsza identyfikacja to rozmowa w Duńskim Centrum przeciwko Handlowi Ludźmi (CMM). Sama nie daje prawa do wsparcia według planu działania. W tym czasie można zaproponować wsparcie i zakwaterowanie.
country-dk-fact-men = Mężczyźni dostają miejsce w ośrodkach kryzysowych dla mężczyzn, w hostelu w Kopenhadze i w mieszkaniach. Mężczyźni ubiegający się o azyl mieszkają w ośrodkach dla azylantów.
country-dk-fact-women = Są dwa schronienia dla kobiet pod tajnymi adresami; prowadzi je Reden International
country-dk-fact-emphasis-on-return = Przedłużenie zależy od współpracy przy przygotowaniu powrotu. Zarzut z 2014 r., „nacisk na powrót”, jest nadal aktualny.
country-dk-fact-children = Osoby poniżej 18 lat dostają miejsce w placówce opiekuńczej i oddzielną pomoc
country-dk-fact-legal-aid = Pomoc prawną zapewnia Duńskie Centrum przeciwko Handlowi Ludźmi (CMM)
country-dk-fact-compensation = Rada do spraw odszkodowań dla ofiar przestępstw wypłaca odszkodowanie za szkody fizyczne i psychiczne (ustawa: Offererstatningsloven). Czyn trzeba zgłosić na policję w ciągu 72 godzin (§ 10(1)). Można od tego odstąpić, gdy przemawiają za tym okoliczności (§ 10(2)). Roszczenie zgłasza się w sprawie karnej.
    .note = Czasu jest mało: 72 godziny. Dla ofiary handlu ludźmi odstąpienie jest zwykłą drogą. Sprawdź obowiązujący tekst ustawy.
country-dk-fact-non-punishment = Są wytyczne dla prokuratorów. Sądy mogą przyznać oskarżonemu status ofiary.
country-dk-fact-identification-2 = Od stycznia 2022 r. formalnie identyfikują tylko dwie instytucje. Duńskie Centrum przeciwko Handlowi Ludźmi (CMM) robi to wobec obywateli Danii i UE oraz osób z prawem pobytu. Duński urząd imigracyjny robi to wobec osób bez prawa pobytu i osób ubiegających się o azyl. Organizacje pozarządowe nie prowadzą już w tym celu rozmów, a prawo do pomocy nie zależy od współpracy.
    .note = Czy osoba ma prawo do pomocy, oceniają Duńskie Centrum przeciwko Handlowi Ludźmi, urząd imigracyjny i sądy
country-dk-fact-duty-to-report = Osoby w służbie publicznej muszą zawiadomić gminę o dziecku poniżej 18 lat, które potrzebuje szczególnego wsparcia lub doznało przemocy. Robią to, gdy się o tym dowiedzą lub mają powód tak sądzić. Gdy dziecko jest zaniedbywane, poniżane lub w niebezpieczeństwie, obowiązek ten ma każdy.
    .note = Obowiązek był dawniej w ustawie o usługach społecznych, § 153, a teraz jest w ustawie o dzieciach (Barnets lov). Źródła podają różne paragrafy. Nie znaleziono informacji, czy obowiązek dotyczy placówek za granicą.
country-dk-fact-changed-cmm-move = W 2022 r. Duńskie Centrum przeciwko Handlowi Ludźmi (CMM) zmieniło miejsce w administracji i adres e-mail. W starych listach jest jeszcze poprzedni.
