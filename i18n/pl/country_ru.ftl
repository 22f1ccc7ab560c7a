# Federacja Rosyjska: rozdział o kraju. Układ, źródła i pewność faktów są w assets/countries/ru.toml.

## W skrócie

country-ru-reflection = brak
country-ru-identification = brak
country-ru-mechanism = brak
country-ru-coordinator = brak
country-ru-rapporteur = brak

country-ru-served-help-without-testimony = państwo nie udziela pomocy
country-ru-served-men = tylko przez organizacje pozarządowe
country-ru-served-children = ogólne usługi dla dzieci

## Fakty

country-ru-fact-cbss-status = Federację Rosyjską zawieszono w Radzie Państw Morza Bałtyckiego (CBSS) 3 marca 2022 r., a 17 maja 2022 r. wystąpiła z niej sama. Kontakty z dawnego podręcznika i dawne drogi współpracy są nieaktualne.
country-ru-fact-instrument-palermo-protocol = Federacja Rosyjska ratyfikowała protokół ONZ o handlu ludźmi (protokół z Palermo) w 2004 r.
country-ru-fact-instrument-coe-convention-197 = Federacja Rosyjska nie jest stroną Konwencji Rady Europy w sprawie działań przeciwko handlowi ludźmi (nr 197). W 2017 r. konwencja była ratyfikowana przez wszystkie inne państwa Rady. Dziś jej 48 stron to 46 państw członkowskich, Białoruś i Izrael.
    .note = Że nigdy jej nie podpisała, zgadza się z listą w Wikipedii z 2015 r., obejmującą państwa, które nie podpisały lub nie ratyfikowały. Daty wystąpienia z Rady nie znaleziono.
country-ru-fact-instrument-eu = Nie obowiązuje żaden akt UE
country-ru-fact-criminal-provision = Według kodeksu karnego, art. 127.1, przestępstwem jest kupno, sprzedaż, werbowanie, przewóz, przekazanie, ukrywanie lub przyjęcie osoby w celu wyzysku. Kara wynosi do pięciu lat, a w typie kwalifikowanym od trzech do dziesięciu lat. Art. 127.2 obejmuje korzystanie z niewolniczej pracy.
country-ru-fact-services = Nie ma usług ani procedury identyfikacji, a ofiary są karane. Kraj jest w trzeciej grupie (Tier 3). Istnieje państwowa praktyka handlu ludźmi wobec Ukraińców i pracowników z Korei Północnej (raport Departamentu Stanu USA o handlu ludźmi, TIP, 2025).
country-ru-fact-shelters = Ostatnie wyspecjalizowane schroniska zamknięto w 2015 r. Całą pracę wykonują organizacje pozarządowe, a ich działalność jest ograniczana.
country-ru-fact-product-rule = Program nigdy z zasady nie proponuje tu policji. Proponuje tylko placówkę konsularną państwa osoby i organizacje pozarządowe, z ostrzeżeniem. Rosyjskie placówki za granicą mogą nadal korzystać z programu, ale poza drogami współpracy Rady Państw Morza Bałtyckiego (CBSS).
country-ru-fact-compensation = Nie ma osobnej kompensaty
country-ru-fact-cbss-status-2 = Ministerstwo spraw zagranicznych ogłosiło wystąpienie 17 maja 2022 r. Pisma wysłano do państw członkowskich Rady Państw Morza Bałtyckiego (CBSS), Wysokiego Przedstawiciela UE i sekretariatu.
