# Finlandia: rozdział o kraju. Układ, źródła i pewność faktów są w assets/countries/fi.toml.

## W skrócie

country-fi-reflection = do sześciu miesięcy, dla osób bez prawa pobytu
country-fi-statute = Ustawa o cudzoziemcach (301/2004), § 52b–52c
country-fi-identification = przyjęcie do krajowego systemu pomocy już przy podejrzeniu; formalna identyfikacja przez organy
country-fi-mechanism = krajowy system pomocy ofiarom handlu ludźmi
country-fi-coordinator = koordynacja rządowa na szczeblu ministerstw (Ministerstwo Sprawiedliwości)
country-fi-rapporteur = rzecznik do spraw niedyskryminacji

country-fi-served-permit-without-cooperation = jeśli osoba jest w szczególnie trudnym położeniu
country-fi-served-permit-with-cooperation = czasowe, na czas śledztwa i procesu

## Fakty

country-fi-fact-instrument-palermo-protocol = Finlandia przyjęła protokół ONZ o handlu ludźmi (protokół z Palermo) w 2006 r.
country-fi-fact-instrument-coe-convention-197 = Finlandia podpisała Konwencję Rady Europy w sprawie działań przeciwko handlowi ludźmi (nr 197) 29 sierpnia 2006 r. i ratyfikowała ją 30 maja 2012 r. Obowiązuje od 1 września 2012 r.
    .note = W trzeciej rundzie oceny komitet przyjął zalecenie 21 czerwca 2024 r. Odpowiedź rządu miała nadejść do 21 czerwca 2026 r.
country-fi-fact-instrument-eu = Obowiązuje dyrektywa 2011/36/UE zmieniona dyrektywą 2024/1712. Zmianę należało wprowadzić do prawa krajowego do 15 lipca 2026 r. Nie sprawdzono, czy to zrobiono. Obowiązują jeszcze trzy dyrektywy: 2004/81/WE o zezwoleniach na pobyt, 2012/29/UE o ofiarach i 2004/80/WE o kompensacie.
country-fi-fact-criminal-provision = Handel ludźmi i kwalifikowany handel ludźmi są przestępstwami według kodeksu karnego, rozdział 25 § 3 i 3a. Pokrewne przestępstwa to dyskryminacja w pracy połączona z wyzyskiem, kwalifikowane stręczycielstwo i kwalifikowana pomoc w nielegalnym wjeździe.
country-fi-fact-recovery-reflection = Czas do namysłu trwa do sześciu miesięcy. Sprawia, że pobyt osoby bez prawa pobytu jest legalny; w tym czasie nikogo się nie wydala. Przyznają go krajowy system pomocy (NAS) przy przyjęciu, policja lub straż graniczna.
country-fi-fact-rule-change-2025-05-06 = Od 6 maja 2025 r. wniosek o zezwolenie na pobyt złożony bez prawa pobytu nie sprawia już, że pobyt w czasie oczekiwania jest legalny. Trwający czas do namysłu liczy się natomiast jako legalny pobyt. Praktyczna kolejność jest więc taka: najpierw czas do namysłu, potem wniosek.
country-fi-fact-permit = Ofiary, które biorą udział w śledztwie lub procesie, mogą dostać zezwolenie na pobyt. Ofiary w szczególnie trudnym położeniu nie muszą współpracować. O zezwolenie nie można wystąpić z zagranicy. Rzecznik do spraw niedyskryminacji uważa, że próg jest wysoki.
country-fi-fact-assistance-law = Według ustawy o przyjmowaniu 746/2011, rozdział 4, po przyjęciu do systemu usługi przysługują z mocy prawa. Gmina zajmuje się własnymi mieszkańcami. Krajowy system pomocy (NAS) zajmuje się osobami bez gminy zamieszkania.
country-fi-fact-men-and-forms = Pomoc jest dla osób każdej płci, każdego obywatelstwa i w każdym wieku, przy wszystkich formach handlu ludźmi. Przestępstwo mogło zdarzyć się za granicą lub przed laty.
country-fi-fact-unconditional = Pomoc jest bezpłatna i dobrowolna, a brak prawa pobytu nie jest przeszkodą. Wcześniejsze raporty (2017–2019) podawały, że długotrwała pomoc w sprawach krajowych zależała od tego, czy policja prowadzi sprawę o handel ludźmi. Od tego czasu prawo zmieniono (tego ostatniego nie potwierdzono).
country-fi-fact-legal-aid = W postępowaniu karnym ofiary handlu ludźmi mają bezpłatnego pełnomocnika już od postępowania przygotowawczego
country-fi-fact-compensation = Za obrażenia i cierpienie wypłaca odszkodowanie urząd skarbu państwa (State Treasury) według ustawy o odszkodowaniach za szkody wynikłe z przestępstw (1204/2005). Osoba najpierw zgłasza przestępstwo policji i w sądzie żąda odszkodowania od sprawcy. Wniosek składa się w ciągu trzech lat od prawomocnego wyroku albo w ciągu dziesięciu lat od przestępstwa, jeśli procesu nie było. Dotyczy to przestępstw w Finlandii. Przestępstwo za granicą liczy się tylko wtedy, gdy osoba ma miejsce zamieszkania w Finlandii, a za granicą przebywała z powodu pracy, nauki lub podobnych.
    .note = W 2019 r. grupa ekspertów Rady Europy GRETA wezwała do objęcia tym wszystkich ofiar handlu ludźmi (um.fi, 5 czerwca 2019 r.)
country-fi-fact-children = Dziecko bez opieki dostaje przedstawiciela. Krajowy system pomocy (NAS) współpracuje ze służbami ochrony dzieci. Rodziców szuka się tylko wtedy, gdy jest to bezpieczne.
country-fi-fact-non-punishment = Organy mogą odstąpić od działań. Fińska organizacja pomocy ofiarom (RIKU) mówi ofiarom, że wymuszone przestępstwo nie powinno być karane. Ogólne wyłączenie w ustawie nie jest znane.
country-fi-fact-criminal-provision-2 = Przepis o handlu ludźmi to kodeks karny, rozdział 25 § 3
    .note = Przeczytano tylko § 3. Nie przeczytano § 3a (kwalifikowany handel ludźmi) ani przepisów o pokrewnych przestępstwach.
country-fi-fact-transposition-2024-1712 = Grupa robocza Ministerstwa Sprawiedliwości (VN/33260/2024) zaproponowała dwie zmiany w rozdziale 25 kodeksu karnego. Paragraf 3 wymieniałby także macierzyństwo zastępcze, a nowy § 3 d obejmowałby korzystanie z usług osoby, która jest ofiarą handlu ludźmi. Konsultacje trwały od października do listopada 2025 r. Informacji o uchwaleniu ustawy nie znaleziono.
    .note = Termin 15 lipca 2026 r. minął. Nie wiadomo, na jakim etapie jest zmiana.
country-fi-fact-non-punishment-2 = Grupa ekspertów Rady Europy GRETA (drugi raport, 2019) wezwała Finlandię, aby robiła więcej, by ofiar nie karano
    .note = Nie znaleziono takiego przepisu w ustawie
country-fi-fact-duty-to-report = Według ustawy o opiece nad dziećmi 417/2007, § 25, pracownicy wymienionych instytucji muszą niezwłocznie zawiadomić służby ochrony dzieci, mimo tajemnicy. Muszą też zawiadomić policję o podejrzeniu przestępstwa seksualnego lub naruszenia nietykalności wobec dziecka. Lista wymienia ochronę zdrowia i opiekę społeczną, oświatę, pracę z młodzieżą, policję, więziennictwo, ratownictwo, ośrodki recepcyjne i centra alarmowe. Wymienia też cło, straż graniczną, organy egzekucyjne, zakład ubezpieczeń społecznych (Kela) i kościoły. Każda inna osoba może zawiadomić mimo tajemnicy. Służby zagranicznej na przeczytanej liście nie ma.
    .note = Według fińskiego instytutu zdrowia i opieki społecznej (THL) zgłoszenie trafia teraz do obszaru usług zdrowotnych i społecznych, a nie do gminy. Nigdy nie wysyła się go niezabezpieczonym e-mailem (THL). Obowiązującego brzmienia § 25 nie przeczytano w bazie Finlex.
