# Łotwa: rozdział o kraju. Układ, źródła i pewność faktów są w assets/countries/lv.toml.

## W skrócie

country-lv-reflection = 30 dni, dla obywateli państw trzecich, po przyznaniu statusu ofiary (osoba musi działać w ciągu trzech dni)
country-lv-statute = Ustawa o pobycie ofiary handlu ludźmi, § 1–4
country-lv-identification = policja, prokurator, sąd; albo komisja zwołana przez organizację pozarządową (pracownik socjalny, psycholog, prawnik, policjant)
country-lv-mechanism = brak jednego aktu; usługi według rozporządzenia Rady Ministrów 344/2019, decyduje państwowa agencja integracji społecznej; usługi świadczą Shelter Safe House i MARTA
country-lv-coordinator = Ministerstwo Spraw Wewnętrznych
country-lv-rapporteur = ta sama osoba co koordynator

## Fakty

country-lv-fact-instrument-palermo-protocol = Łotwa ratyfikowała protokół ONZ o handlu ludźmi (protokół z Palermo) w maju 2004 r.
    .note = Źródłem jest kopia encyklopedii, nie depozytariusz ONZ
country-lv-fact-instrument-coe-convention-197 = Konwencja Rady Europy w sprawie działań przeciwko handlowi ludźmi (nr 197) obowiązuje na Łotwie od 1 lipca 2008 r.
country-lv-fact-instrument-eu = Obowiązuje dyrektywa 2011/36/UE zmieniona dyrektywą 2024/1712. Zmianę należało wprowadzić do prawa krajowego do 15 lipca 2026 r. Nie sprawdzono, czy to zrobiono. Obowiązują jeszcze trzy dyrektywy: 2004/81/WE o zezwoleniach na pobyt, 2012/29/UE o ofiarach i 2004/80/WE o kompensacie.
country-lv-fact-criminal-provision = Przepisy karne są w kodeksie karnym, § 154.1 i 154.2
country-lv-fact-identification = Pomoc na koszt państwa wymaga urzędowego statusu ofiary. Osoba nie musi być zdolna ani gotowa do współpracy. Status może przyznać komisja zwołana przez organizację pozarządową. Osoba może sama złożyć wniosek.
country-lv-fact-recovery-reflection = Czas do namysłu wynosi 30 dni i jest tylko dla obywateli państw trzecich. Przysługuje tylko osobie już uznanej za ofiarę handlu ludźmi. Osoba musi działać w ciągu trzech dni od przyznania statusu. Straż graniczna, prowadzący śledztwo lub organizacja świadcząca usługi muszą powiadomić ją na piśmie. W tym czasie wiza ani zezwolenie nie są potrzebne.
    .note = Czas do namysłu nie chroni więc osoby, która jest dopiero domniemaną ofiarą. Na likumi.lv przeczytano § 1–3 i początek § 4 ustawy. Liczbę 30 dni znaleziono w opisie projektu przez ministerstwo (2006), a nie w samej ustawie.
country-lv-fact-compensation = Według ustawy o państwowej kompensacie dla ofiar za umyślne przestępstwo wypłaca urząd pomocy prawnej. Wypłaca za krzywdę moralną, cierpienie fizyczne lub stratę materialną. Osobę trzeba wcześniej uznać za ofiarę według ustawy o postępowaniu karnym.
    .note = Przeczytane tłumaczenie obowiązywało do 31 grudnia 2018 r. Wynika z niego, że sam status nadany przez komisję organizacji pozarządowej nie wystarcza.
country-lv-fact-origin-country = Łotwa jest nadal głównie państwem pochodzenia. Od 2015 r. są też sprawy wewnątrz kraju.
country-lv-fact-non-punishment = Jest przepis o niekaraniu; około 2017 r. dodano do niego wykroczenia administracyjne. Raport Departamentu Stanu USA o handlu ludźmi (TIP) z 2023 r. podaje, że policja mimo to karała ofiary. Wzywa do stosowania tego przepisu.
    .note = Numeru „kodeks karny, § 58(6)” nigdzie nie przeczytano i nie jest potwierdzony
country-lv-fact-legal-aid = Jest pomoc prawna od państwa, a w programie rehabilitacji są prawnicy organizacji pozarządowych
country-lv-fact-children = Telefon zaufania dla dzieci 116 111 działa całą dobę. Linię w sprawie zaginionych dzieci 116 000 prowadzi policja państwowa.
country-lv-fact-embassies = Ambasady Łotwy za granicą wymieniono wśród tych, którzy jako pierwsi rozpoznają ofiary
country-lv-fact-permit = Jeśli osoba jest gotowa współpracować, właściwy organ może wystąpić o zezwolenie na pobyt na czas określony
    .note = Najkrótszego okresu nie znaleziono
country-lv-fact-duration-of-services = Państwo opłaca rehabilitację do 180 dni (rozporządzenie Rady Ministrów 344 z 16 lipca 2019 r.). Potem przysługuje pięć konsultacji po godzinie w ciągu dwóch lat, chyba że należy się wsparcie w czasie postępowania karnego. Decyduje państwowa agencja integracji społecznej.
    .note = Na przeczytanej stronie rozporządzenie jest oznaczone jako obowiązujące
country-lv-fact-instrument-coe-convention-197-2 = Łotwa złożyła dokument ratyfikacyjny Konwencji Rady Europy w sprawie działań przeciwko handlowi ludźmi 6 marca 2008 r. Ustawa z 24 stycznia 2008 r. wyznacza koordynatorem Ministerstwo Spraw Wewnętrznych.
    .note = Zgadza się to z wejściem w życie 1 lipca 2008 r. (reguła trzech miesięcy), ale samej tej daty nie znaleziono
