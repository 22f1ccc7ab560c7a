# Estonia: rozdział o kraju. Układ, źródła i pewność faktów są w assets/countries/ee.toml.

## W skrócie

country-ee-reflection = od 30 do 60 dni kalendarzowych, decyzją prokuratury
country-ee-statute = Ustawa o cudzoziemcach, czasowy pobyt ofiar (§ 203 i następne)
country-ee-identification = domniemane ofiary: Urząd Ubezpieczeń Społecznych po zgłoszeniu przez organizację lub organ innego państwa; zidentyfikowane ofiary: postępowanie karne
country-ee-mechanism = ustawa o pomocy ofiarom i wytyczne z 2018 r.; punktem kontaktowym jest Urząd Ubezpieczeń Społecznych
country-ee-coordinator = Ministerstwo Sprawiedliwości (i Cyfryzacji)
country-ee-rapporteur = Ministerstwo Sprawiedliwości (i Cyfryzacji), tak jak koordynator

country-ee-served-permit-with-cooperation = występuje prokurator, za pisemną zgodą osoby

## Fakty

country-ee-fact-instrument-palermo-protocol = Estonia jest stroną protokołu ONZ o handlu ludźmi (protokołu z Palermo) od 2004 r.
country-ee-fact-instrument-coe-convention-197 = Konwencja Rady Europy w sprawie działań przeciwko handlowi ludźmi (nr 197) obowiązuje w Estonii od 1 czerwca 2015 r.
country-ee-fact-instrument-eu = Obowiązuje dyrektywa 2011/36/UE zmieniona dyrektywą 2024/1712. Zmianę należało wprowadzić do prawa krajowego do 15 lipca 2026 r. Nie sprawdzono, czy to zrobiono. Obowiązują jeszcze trzy dyrektywy: 2004/81/WE o zezwoleniach na pobyt, 2012/29/UE o ofiarach i 2004/80/WE o kompensacie.
country-ee-fact-criminal-provision = Przepisy karne są w kodeksie karnym, § 133, 133-1, 133-2, 133-3 i 175
country-ee-fact-two-categories = Od 1 stycznia 2017 r. prawo zna dwie grupy. Domniemane ofiary to osoby zgłoszone przez organizację pomocową lub właściwy organ innego państwa. Zidentyfikowane ofiary to osoby, w których sprawie wszczęto postępowanie karne. Wobec obywateli i stałych mieszkańców Estonii drogę do usług otwiera zgłoszenie przez organ innego państwa.
country-ee-fact-duration-of-services = W 2019 r. domniemane ofiary bez postępowania karnego miały prawo do usług przez najwyżej 60 dni, a ofiary, które współpracowały, bez ograniczenia w czasie. Według bałtyckiego spisu skierowań usługi trwają tak długo, jak są potrzebne.
country-ee-fact-recovery-reflection = Prokuratura przyznaje czas do namysłu od 30 do 60 dni kalendarzowych, aby osoba mogła zdecydować, czy pomoże ustalić fakty. Biegnie on od chwili, gdy osobie powiedziano o jej możliwościach. Prokurator może go skrócić, jeśli osoba z własnej inicjatywy wznowi kontakt z podejrzanymi lub zagraża porządkowi publicznemu. Wtedy od razu wykonuje się obowiązek opuszczenia kraju.
    .note = Przeczytana strona jest z 2014 r., a obowiązującego tekstu ustawy o cudzoziemcach nie przeczytano. W 2018 r. grupa ekspertów Rady Europy GRETA zaleciła, aby czas do namysłu obejmował domniemane ofiary i wykluczał wydalenie.
country-ee-fact-men = W latach 2018–2021 były 264 domniemane ofiary. Przeważał wyzysk pracowniczy, głównie mężczyzn z Ukrainy i Polski.
country-ee-fact-compensation = Według ustawy o pomocy ofiarom system państwowy ma dwie części: usługi dla ofiar i kompensatę dla ofiar przestępstw. Ustawę uchwalono 14 grudnia 2022 r. (RT I, 06.01.2023, 1); obowiązuje od 1 kwietnia 2023 r.
    .note = Przeczytano tylko § 1–4, w kopii strony riigiteataja.ee/akt/106012023001. Nie było tam o tym, że wypłaca Urząd Ubezpieczeń Społecznych. W 2018 r. grupa ekspertów Rady Europy GRETA wezwała do rzeczywistego dostępu do kompensaty.
country-ee-fact-practice-warning = Raport Departamentu Stanu USA o handlu ludźmi (TIP, wydanie z 2024 r.) krytykuje, że w praktyce nie przyznawano czasu do namysłu, zezwoleń na pobyt ani naprawienia szkody. Mimo to zalicza Estonię do pierwszej grupy (Tier 1).
country-ee-fact-legal-aid = Porady prawne i socjalne są bezpłatne przez linię w sprawie handlu ludźmi
country-ee-fact-children = Kodeks karny, § 175, obejmuje małoletnich. Jest obowiązek zgłoszenia dziecka w potrzebie. Linie dla dzieci to 116 111 i 116 000.
country-ee-fact-rapporteur = Koordynator jest zarazem sprawozdawcą
country-ee-fact-non-punishment = Nie potwierdzono żadnego osobnego przepisu o niekaraniu
country-ee-fact-permit = Czasowe zezwolenie na pobyt jest możliwe „w razie istotnego interesu publicznego”. Występuje o nie prokurator, pocztą, za pisemną zgodą osoby. Ani osoba, ani ambasada nie mogą o nie wystąpić.
    .note = Tekst nie mówi tego wprost o ambasadzie, ale jasno to z niego wynika
country-ee-fact-duty-to-report = Według ustawy o ochronie dzieci, § 27, każdy, kto wie o dziecku w potrzebie, musi od razu zawiadomić samorząd lub 116 111. Według § 31 każdy, kto wie o dziecku w niebezpieczeństwie, musi zadzwonić pod 112.
    .note = Przeczytany tekst nie przewiduje wyjątku dla urzędników za granicą
country-ee-fact-instrument-coe-convention-197-2 = Estonia złożyła dokument ratyfikacyjny Konwencji Rady Europy w sprawie działań przeciwko handlowi ludźmi 5 lutego 2015 r. Zastrzeżenie obowiązuje od 1 czerwca 2015 r., gdy konwencja weszła w życie.
country-ee-fact-changed-line-operator = Około 2019 r. linię 660 7320 przejął od organizacji pozarządowej Urząd Ubezpieczeń Społecznych. Numer jest ten sam, ale prowadzi ją kto inny.
