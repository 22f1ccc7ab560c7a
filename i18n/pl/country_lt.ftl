# Litwa: rozdział o kraju. Układ, źródła i pewność faktów są w assets/countries/lt.toml.

## W skrócie

country-lt-reflection = 30 dni dla ofiar będących cudzoziemcami, na decyzję o współpracy
country-lt-statute = Ustawa o statusie prawnym cudzoziemców, art. 49-2
country-lt-identification = policja i wyspecjalizowane organizacje pozarządowe; zalecenia w zarządzeniu I-327/1V-1015/A1-758 (2015, brzmienie z 20 sierpnia 2020 r.)
country-lt-mechanism = formalne skierowania między policją a organizacjami pozarządowymi
country-lt-coordinator = Ministerstwo Spraw Wewnętrznych
country-lt-rapporteur = Ministerstwo Spraw Wewnętrznych

country-lt-served-permit-without-cooperation = współpraca jest potrzebna
country-lt-served-permit-with-cooperation = czasowe

## Fakty

country-lt-fact-instrument-palermo-protocol = Litwa jest stroną protokołu ONZ o handlu ludźmi (protokołu z Palermo) od 2003 r.
country-lt-fact-instrument-coe-convention-197 = Konwencja Rady Europy w sprawie działań przeciwko handlowi ludźmi (nr 197) obowiązuje na Litwie od 1 listopada 2012 r.
country-lt-fact-instrument-eu = Obowiązuje dyrektywa 2011/36/UE zmieniona dyrektywą 2024/1712. Zmianę należało wprowadzić do prawa krajowego do 15 lipca 2026 r. Nie sprawdzono, czy to zrobiono. Obowiązują jeszcze trzy dyrektywy: 2004/81/WE o zezwoleniach na pobyt, 2012/29/UE o ofiarach i 2004/80/WE o kompensacie.
country-lt-fact-criminal-provision = Przepisy karne są w kodeksie karnym, art. 147, 147-1, 147-2 i 157
country-lt-fact-recovery-reflection = Czas do namysłu wynosi 30 dni. Zezwolenie na pobyt jest dla tych, którzy współpracują.
country-lt-fact-unconditional = Według ustawy o pomocy ofiarom przestępstw (2021) wszystkie ofiary mają pomoc przed postępowaniem, w jego trakcie i po nim. Nie ma znaczenia, czy zgłosiły się na policję.
country-lt-fact-men = W 2018 r. było pięć finansowanych ze środków publicznych ośrodków kryzysowych dla mężczyzn. Organizacje pozarządowe pomogły 128 mężczyznom.
country-lt-fact-children = Nie ma wyspecjalizowanego schronienia dla dzieci, które są ofiarami. W Wilnie jest krajowy ośrodek dla dzieci po przemocy seksualnej.
country-lt-fact-consular = Ministerstwo spraw zagranicznych odsyła ofiary za granicą do każdej placówki litewskiej. Gdzie jej nie ma, odsyła do ambasady innego państwa UE.
country-lt-fact-compensation = W 2017 r. trzynaście ofiar otrzymało łącznie około 34 000 euro
    .note = Samych zasad kompensaty państwowej nie przeczytano
country-lt-fact-legal-aid = Wtórna pomoc prawna jest bezpłatna dla ofiar przestępstw z użyciem przemocy, także handlu ludźmi
country-lt-fact-non-punishment = Raport Departamentu Stanu USA o handlu ludźmi (TIP) z 2021 r. podaje, że Litwa przyjęła przepis o niekaraniu ofiar handlu ludźmi do pracy. Projekt ustawy XIIIP-4454 z 2020 r. zmieniał art. 147-1 kodeksu karnego.
    .note = Art. 147(3) nie przeczytano. Że projekt i przepis są ze sobą związane, jest wnioskiem.
country-lt-fact-rapporteur = Sprawozdawcą jest Ministerstwo Spraw Wewnętrznych
country-lt-fact-criminal-provision-2 = W kodeksie karnym art. 147 dotyczy handlu ludźmi. Art. 157 dotyczy kupna lub sprzedaży dziecka; nie trzeba tu wykazywać środków. Art. 147-1 istnieje.
    .note = Art. 147-2 nie przeczytano
country-lt-fact-identification = Zarządzenie I-327/1V-1015/A1-758 z 17 grudnia 2015 r. (prokurator generalny, ministrowie spraw wewnętrznych i zabezpieczenia społecznego) zawiera zalecenia. Dotyczą identyfikacji, postępowania przygotowawczego i współpracy. Tekst jednolity obowiązuje od 20 sierpnia 2020 r.
