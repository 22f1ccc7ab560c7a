# Niemcy: rozdział o kraju. Układ, źródła i pewność faktów są w assets/countries/de.toml.

## W skrócie

country-de-reflection = co najmniej trzy miesiące
country-de-statute = Aufenthaltsgesetz § 59(7) (ustawa o pobycie)
country-de-identification = brak formalnej procedury krajowej; identyfikują policja i poradnie; czas do namysłu przyznaje urząd do spraw cudzoziemców
country-de-mechanism = brak na szczeblu krajowym; porozumienia o współpracy w poszczególnych krajach związkowych
country-de-coordinator = Federalne Ministerstwo Edukacji, Rodziny, Seniorów, Kobiet i Młodzieży (BMBFSFJ) i grupy międzyresortowe
country-de-rapporteur = Niemiecki Instytut Praw Człowieka

country-de-served-help-without-testimony = w poradniach współpraca nie jest wymagana; świadczenia zależą od statusu osoby
country-de-served-men = zależy od kraju związkowego
country-de-served-children = przez urzędy do spraw młodzieży (Jugendamt)
country-de-served-without-papers = gdy są konkretne przesłanki
country-de-served-permit-without-cooperation = § 25(4a) wymaga zeznań; poza tym tylko drogi przewidziane dla szczególnie trudnych przypadków
country-de-served-permit-with-cooperation = § 25(4a), najpierw na rok

## Fakty

country-de-fact-instrument-palermo-protocol = Niemcy są stroną protokołu ONZ o handlu ludźmi (protokołu z Palermo) od 2006 r.
country-de-fact-instrument-coe-convention-197 = Niemcy ratyfikowały Konwencję Rady Europy w sprawie działań przeciwko handlowi ludźmi (nr 197) 19 grudnia 2012 r. Obowiązuje tam od 1 kwietnia 2013 r.
country-de-fact-instrument-eu = Obowiązuje dyrektywa 2011/36/UE zmieniona dyrektywą 2024/1712. Zmianę należało wprowadzić do prawa krajowego do 15 lipca 2026 r. Nie sprawdzono, czy to zrobiono. Obowiązują jeszcze trzy dyrektywy: 2004/81/WE o zezwoleniach na pobyt, 2012/29/UE o ofiarach i 2004/80/WE o kompensacie.
country-de-fact-criminal-provision = Handel ludźmi jest przestępstwem według kodeksu karnego (StGB), § 232; kara wynosi od sześciu miesięcy do pięciu lat. Wobec osób poniżej 21 lat nie trzeba wykazywać przymusowego położenia. Paragrafy 232a–233a obejmują zmuszanie do prostytucji, pracę przymusową, wyzysk pracowniczy i wyzysk połączony z pozbawieniem wolności.
    .note = W lutym 2026 r. przygotowywano zupełnie nowe brzmienie tych przepisów, mogły się więc zmienić
country-de-fact-recovery-reflection = Gdy są konkretne przesłanki, urząd do spraw cudzoziemców wyznacza co najmniej trzy miesiące, bez względu na to, czy osoba współpracuje. Wystarczy wiarygodna relacja albo oświadczenie policji lub poradni. W tym czasie pobyt jest tolerowany. Osoba traci ten czas, jeśli dobrowolnie wznowi kontakt ze sprawcami.
country-de-fact-permit = Zezwolenie na pobyt według § 25(4a) ma trzy warunki. Prokuratura lub sąd uznaje obecność osoby za wskazaną, osoba zerwała kontakt ze sprawcami i jest gotowa zeznawać. Zezwolenie wydaje się na rok; później można je przedłużyć z powodów humanitarnych lub osobistych.
country-de-fact-gaps = Nie ma państwowego punktu kontaktowego. Większość porozumień o współpracy obejmuje wykorzystywanie seksualne, a część wyzysk pracowniczy. Żadne nie obejmuje żebrania ani zmuszania do przestępstw (według spisu z około 2020 r.).
country-de-fact-legal-aid = Pod pewnymi warunkami ofiara ma adwokata i wsparcie psychospołeczne w sądzie
country-de-fact-compensation = Od 1 stycznia 2024 r. odszkodowania dla ofiar czynów z użyciem przemocy reguluje księga XIV kodeksu socjalnego (SGB XIV). Dotyczy to także poważnej przemocy psychicznej, a więc handlu ludźmi z użyciem groźby lub przymusu. Przewiduje szybką pomoc w poradniach dla osób po traumie i prowadzenie sprawy. Do wcześniejszych czynów stosuje się dawną ustawę o odszkodowaniach dla ofiar (OEG).
    .note = Źródła różnią się co do tego, czy potrzebne jest prawo pobytu. Nie przeczytano przepisów o dochodzeniu odszkodowania w procesie karnym (postępowanie adhezyjne).
country-de-fact-non-punishment = Według kodeksu postępowania karnego (StPO), § 154c, prokuratura może odstąpić od ścigania czynu, który popełniła sama ofiara handlu ludźmi. Decyzja należy do prokuratury, sądy nie mają takiego prawa. Ofiara musi najpierw ujawnić ten czyn.
    .note = Samego tekstu ustawy nie przeczytano. Niemiecki sprawozdawca w lipcu 2025 r. wezwał do szerszej regulacji.
country-de-fact-eu-citizens = Przepisy pobytowe w tym rozdziale dotyczą obywateli państw trzecich. Obywatele UE korzystają ze swobody przemieszczania się.
country-de-fact-online-entry = Od 14 stycznia 2026 r. z niemiecką siecią organizacji przeciw handlowi ludźmi (KOK) można się skontaktować przez czat i e-mail
country-de-fact-transposition-2024-1712 = Ministerialny projekt z 20 października 2025 r. nadaje nowe brzmienie § 232–233a kodeksu karnego (StGB), aby wdrożyć dyrektywę 2024/1712. Uwagi można było zgłaszać do 28 listopada 2025 r. 2 lutego 2026 r. był to nadal projekt; informacji o uchwaleniu nie znaleziono.
    .note = Niemiecka sieć organizacji przeciw handlowi ludźmi (KOK) podaje, że projekt pomija części dyrektywy o prawach ofiar
country-de-fact-duty-to-report = Nie ma ogólnego obowiązku zawiadomienia. Jednak kodeks karny (StGB), § 138, karze za przemilczenie niektórych poważnych przestępstw, które są planowane lub trwają i którym można jeszcze zapobiec. Kara wynosi do pięciu lat. Chodzi o przestępstwa z § 232(3) zdanie 2, § 232a(3)–(5), § 232b(3)–(4) i § 233a(3)–(4).
    .note = Dotyczy to każdej osoby, a więc także pracowników konsularnych
