# Polska: rozdział o kraju. Układ, źródła i pewność faktów są w assets/countries/pl.toml.

## W skrócie

country-pl-reflection = trzy miesiące; dla małoletnich cztery miesiące
country-pl-statute = Ustawa o cudzoziemcach, art. 170–172
country-pl-identification = Policja i Straż Graniczna (formularz dla domniemanej ofiary; zaświadczenie dla cudzoziemców bez prawa pobytu); na etapie procesu prokurator
country-pl-mechanism = brak jednego punktu kontaktowego; centrum krajowym jest Krajowe Centrum Interwencyjno-Konsultacyjne dla ofiar handlu ludźmi (KCIK)
country-pl-coordinator = Ministerstwo Spraw Wewnętrznych i Administracji
country-pl-rapporteur = Ministerstwo Spraw Wewnętrznych i Administracji, tak jak koordynator

country-pl-served-without-papers = na podstawie zaświadczenia
country-pl-served-permit-without-cooperation = tylko zaświadczenie
country-pl-served-permit-with-cooperation = czasowe

## Fakty

country-pl-fact-instrument-palermo-protocol = Polska jest stroną protokołu ONZ o handlu ludźmi (protokołu z Palermo) od 2003 r.
country-pl-fact-instrument-coe-convention-197 = Konwencja Rady Europy w sprawie działań przeciwko handlowi ludźmi (nr 197) obowiązuje w Polsce od 1 marca 2009 r. (Dz.U. z 2009 r. nr 20 poz. 107)
country-pl-fact-instrument-eu = Obowiązuje dyrektywa 2011/36/UE zmieniona dyrektywą 2024/1712. Zmianę należało wprowadzić do prawa krajowego do 15 lipca 2026 r. Nie sprawdzono, czy to zrobiono. Obowiązują jeszcze trzy dyrektywy: 2004/81/WE o zezwoleniach na pobyt, 2012/29/UE o ofiarach i 2004/80/WE o kompensacie.
country-pl-fact-criminal-provision = Handel ludźmi jest przestępstwem według kodeksu karnego, art. 189a. Definicja jest w art. 115 § 22.
country-pl-fact-recovery-reflection = Zaświadczenie potwierdza domniemanie, że osoba jest ofiarą handlu ludźmi, i sprawia, że pobyt jest legalny przez trzy miesiące (w przypadku małoletnich przez cztery). Nie daje prawa do pracy.
country-pl-fact-permit = Zezwolenie na pobyt czasowy jest tylko dla obywateli państw trzecich. Osoba współpracuje z organem prowadzącym sprawę i zerwała kontakt z podejrzanymi. Małoletni musi mieć status ofiary. Nie pobiera się opłaty skarbowej.
country-pl-fact-social-assistance = Osoby, które mają zaświadczenie lub zezwolenie na pobyt, mogą korzystać z pomocy społecznej
country-pl-fact-men = Jest schronienie dla mężczyzn, otwarte w 2017 r., i są dwa schronienia dla kobiet
country-pl-fact-compensation = Na wniosek osoby pokrzywdzonej kompensatę przyznaje sąd
country-pl-fact-116006 = Europejska infolinia 116 006 nie działa w Polsce (lista z 2023 r.)
country-pl-fact-legal-aid = Porad prawnych udziela Krajowe Centrum Interwencyjno-Konsultacyjne dla ofiar handlu ludźmi (KCIK)
country-pl-fact-children = W przypadku dziecka zaświadczenie jest ważne cztery miesiące. Do zezwolenia na pobyt zamiast współpracy potrzebny jest status ofiary.
country-pl-fact-non-punishment = Nie potwierdzono, czy istnieje przepis o niekaraniu
country-pl-fact-rapporteur = Sprawozdawcą jest Ministerstwo Spraw Wewnętrznych i Administracji
country-pl-fact-duty-to-report = Kodeks postępowania karnego, art. 304 § 2, wiąże instytucje państwowe i samorządowe. Jeśli w związku ze swoją działalnością dowiedzą się o przestępstwie ściganym z urzędu, muszą niezwłocznie zawiadomić prokuratora lub Policję i zabezpieczyć dowody. Według § 1 każdy ma społeczny obowiązek zawiadomienia, bez sankcji. Kodeks karny, art. 240, karze za niezawiadomienie o wymienionych przestępstwach. Wymienia między innymi art. 148, 189, 197 § 3–5, 198 i 200, ale nie art. 189a (handel ludźmi).
    .note = Placówka konsularna jest instytucją państwową, więc art. 304 § 2 prawdopodobnie ją wiąże (wniosek). Powiedz o tym osobie, zanim zapiszesz szczegóły. Art. 189 (pozbawienie wolności) często towarzyszy handlowi ludźmi.
country-pl-fact-compensation-2 = Grupa ekspertów Rady Europy GRETA (trzeci raport, 9 czerwca 2023 r.) stwierdza, że zasądzane kwoty są bardzo niskie, a ofiary często są tylko świadkami. Zaleca, aby państwowa kompensata była dostępna.
country-pl-fact-nrm-draft = W 2022 r. ministerstwo przygotowało projekt mechanizmu ukierunkowanej pomocy (Krajowego Mechanizmu Referencyjnego). Gdy zamykano raport Departamentu Stanu USA o handlu ludźmi (TIP) z 2023 r., projekt czekał na zatwierdzenie.
    .note = Informacji o zatwierdzeniu nie znaleziono
country-pl-fact-changed-men-shelter = Od 2017 r. jest schronienie dla mężczyzn
