# Unia Europejska / Komisja Europejska: rozdział. Układ, źródła i pewność faktów są w assets/countries/eu.toml.

## W skrócie

country-eu-reflection = co najmniej 30 dni według Konwencji Rady Europy w sprawie działań przeciwko handlowi ludźmi, art. 13; dyrektywa 2004/81/WE pozostawia długość państwom
country-eu-statute = Dyrektywa 2004/81/WE, art. 6
country-eu-identification = państwa członkowskie
country-eu-mechanism = dyrektywa 2024/1712 wymaga formalnego mechanizmu ukierunkowanej pomocy i punktu kontaktowego
country-eu-coordinator = koordynator UE do spraw zwalczania handlu ludźmi
country-eu-rapporteur = sieć sprawozdawców krajowych

country-eu-served-help-without-testimony = pomocy nie wolno uzależniać od warunków: dyrektywa 2011/36/UE, art. 11(3), bez uszczerbku dla dyrektywy 2004/81/WE
country-eu-served-presumed = od chwili, gdy są uzasadnione podstawy
country-eu-served-men = z uwzględnieniem płci
country-eu-served-permit-without-cooperation = decyduje każde państwo
country-eu-served-permit-with-cooperation = dyrektywa 2004/81/WE

## Fakty

country-eu-fact-directive-2024-1712 = Dyrektywę 2024/1712 przyjęto 13 czerwca 2024 r. i opublikowano w Dzienniku Urzędowym 24 czerwca. Obowiązuje od 14 lipca 2024 r. Państwa miały czas do 15 lipca 2026 r., aby wprowadzić ją do prawa krajowego. Ten termin już minął. Nie sprawdzono, co zrobiło każde państwo.
country-eu-fact-directive-2024-1712-content = Dyrektywa 2024/1712 dodaje przymusowe małżeństwo, nielegalną adopcję i wykorzystywanie macierzyństwa zastępczego. Świadome korzystanie z usług ofiary jest przestępstwem. Schronienie przysługuje bez względu na obywatelstwo i status pobytowy. Użycie środków cyfrowych zwiększa wagę czynu. Państwa potrzebują mechanizmów ukierunkowanej pomocy i punktów kontaktowych (tego ostatniego nie potwierdzono).
country-eu-fact-116006 = Numer europejskiej infolinii 116 006 zarezerwowano w 2009 r. W 2023 r. działał w 13 państwach, a w grudniu 2025 r. w 14. Zmieniona dyrektywa o prawach ofiar zobowiąże wszystkie państwa do jego uruchomienia (grudzień 2025 r., według Victim Support Europe).
country-eu-fact-no-common-hotline = Przy pracach nad dyrektywą z 2024 r. omawiano jeden unijny numer w sprawie handlu ludźmi, ale go nie wprowadzono. Nadal jest 27 różnych numerów (według duńskiego artykułu publicystycznego z 2024 r.).
country-eu-fact-compensation = Organ wspierający jest tam, gdzie ofiara mieszka. Organ decydujący jest tam, gdzie popełniono przestępstwo.
country-eu-fact-rapporteurs = W Estonii i na Łotwie jedna instytucja jest koordynatorem i sprawozdawcą. Na Litwie i w Polsce sprawozdawcą jest ministerstwo spraw wewnętrznych. W Finlandii i Belgii sprawozdawca jest niezależny.
country-eu-fact-denmark-opt-out = Dania nie brała udziału w przyjęciu dyrektywy 2011/36/UE i nie jest nią związana
    .note = Że dotyczy to także dyrektywy 2024/1712, jest tylko wnioskiem
country-eu-fact-directive-2024-1712-2 = Dyrektywę 2024/1712, obowiązującą od 14 lipca 2024 r., należało wprowadzić do prawa krajowego do 15 lipca 2026 r. Nie znaleziono listy państw, które dotrzymały terminu, ani postępowań o naruszenie.
country-eu-fact-instrument-coe-convention-197 = Konwencja Rady Europy w sprawie działań przeciwko handlowi ludźmi (nr 197) ma 48 stron: wszystkie 46 państw członkowskich Rady, Białoruś i Izrael. Stroną może zostać także UE.
    .note = Jej art. 13 wyznacza co najmniej 30 dni na czas do namysłu (przeczytano też na amnesty.org.pl)
country-eu-fact-changed-victims-rights-116006 = Zmienione przepisy o prawach ofiar zobowiążą wszystkie państwa UE do uruchomienia linii 116 006. W grudniu 2025 r. miało ją 14 z 27.
