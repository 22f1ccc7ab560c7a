# Norwegia: rozdział o kraju. Układ, źródła i pewność faktów są w assets/countries/no.toml.

## W skrócie

country-no-reflection = sześć miesięcy, bez możliwości przedłużenia
country-no-statute = Rozporządzenie o cudzoziemcach, § 8-3
country-no-identification = brak jednej instytucji: ofiary ma identyfikować każda instytucja
country-no-mechanism = grupa ekspertów Rady Europy GRETA (2017) wezwała do utworzenia formalnego mechanizmu ukierunkowanej pomocy; od tego czasu żadnego nie znaleziono; strategia krajowa 2025–2030
country-no-coordinator = Jednostka Koordynacyjna do spraw Przeciwdziałania Handlowi Ludźmi (KOM), nie działa w pojedynczych sprawach
country-no-rapporteur = nie jest znany

country-no-served-men = przez infolinię; mieszkania oddzielnie
country-no-served-children = przez służby ochrony dzieci
country-no-served-permit-without-cooperation = zezwolenie na czas do namysłu; azyl
country-no-served-permit-with-cooperation = do 12 miesięcy, z możliwością przedłużenia

## Fakty

country-no-fact-instrument-palermo-protocol = Norwegia ratyfikowała protokół ONZ o handlu ludźmi (protokół z Palermo) w 2003 r.
country-no-fact-instrument-coe-convention-197 = Norwegia ratyfikowała Konwencję Rady Europy w sprawie działań przeciwko handlowi ludźmi (nr 197) w 2008 r. Obowiązuje od 1 maja 2008 r. (dzień nie jest potwierdzony).
country-no-fact-instrument-eu = Norwegia nie jest państwem UE i nie jest związana dyrektywami
country-no-fact-criminal-provision = Przepisy karne są w kodeksie karnym, § 257 i 258. Kara wynosi do sześciu lub do dziesięciu lat.
country-no-fact-recovery-reflection = Osoba dostaje zezwolenie na pobyt na sześć miesięcy, którego nie można przedłużyć. Wniosek składa osobiście na policji. Nie ma obowiązku współpracy ani składania zeznań.
country-no-fact-permit = Ograniczone zezwolenie na pobyt trwa do roku i można je przedłużyć. Jest dla osoby, której pobyt jest potrzebny w śledztwie lub procesie.
country-no-fact-who-identifies = Każda instytucja, organizacja lub osoba, która ma powód do obaw, powinna traktować daną osobę jak możliwą ofiarę i skierować ją po pomoc
country-no-fact-safe-housing = Dorośli dostają miejsce w ośrodku kryzysowym, dzieci u służb ochrony dzieci. Państwo opłaca poradę adwokata w sprawie zgłoszenia na policję.
country-no-fact-children = Dzieciom zapewniają miejsce służby ochrony dzieci. Każde wykorzystanie małoletniego liczy się jako handel ludźmi, bez dowodu na użycie środków.
country-no-fact-legal-aid = Państwo opłaca adwokata: poradę i zgłoszenie
country-no-fact-return = W bezpiecznym powrocie pomagają Norweski Urząd do spraw Cudzoziemców (UDI) i Międzynarodowa Organizacja do spraw Migracji (IOM)
country-no-fact-compensation = Ustawa o państwowym odszkodowaniu dla ofiar przemocy (z 17 czerwca 2022 r. nr 57, obowiązuje od 1 stycznia 2023 r.) wymienia handel ludźmi w § 1 (kodeks karny, § 257). Przestępstwo trzeba zgłosić. Wniosek trafia do urzędu do spraw odszkodowań (Kontoret for voldsoffererstatning) w ciągu sześciu miesięcy od prawomocnego wyroku lub roku od ostatecznej decyzji prokuratury. Przestępstwa za granicą liczą się tylko wtedy, gdy ofiara mieszkała w Norwegii, a sprawę rozpoznał sąd norweski. Górną granicą jest 60 kwot bazowych ubezpieczenia społecznego (60 G).
    .note = Zbyt mała pomoc w śledztwie może być powodem odmowy (§ 7). Ustawę przeczytano w całości. Ostatnio zmieniła ją ustawa 2025-04-25-12, od 1 stycznia 2026 r.
country-no-fact-non-punishment = Jest taki przepis. Grupa ekspertów Rady Europy GRETA z zadowoleniem przyjęła zmiany w ustawie o postępowaniu karnym, ale uważa, że przepis stosuje się za rzadko. Zaleca, aby wytyczne prokuratora generalnego obejmowały każdy czyn, do którego ofiarę zmuszono. Paragraf 69 pozwala prokuraturze ze szczególnych powodów odstąpić od oskarżenia, choć wina jest udowodniona.
    .note = Nie znaleziono, który paragraf GRETA ma na myśli. Wśród skutków, które trzeba usunąć, GRETA wymienia też pozbawienie wolności, zakazy wjazdu i późną identyfikację.
country-no-fact-duty-to-report = Według kodeksu karnego, § 196, każdy musi starać się zapobiec niektórym wymienionym poważnym przestępstwom, mimo obowiązku tajemnicy. Dotyczy to sytuacji, gdy przestępstwu można jeszcze zapobiec i jest ono pewne lub bardzo prawdopodobne. Projekt z 2020 r. (Prop. 66 L 2019-2020) miał dodać kwalifikowany handel ludźmi i przymusowe małżeństwo.
    .note = Nie znaleziono, czy tę zmianę przyjęto. Raport NOU 2024:13 omawia przestępstwa za granicą. Nie przeczytano o obowiązku instytucji publicznych wobec służb ochrony dzieci.
country-no-fact-strategy = Jest krajowa strategia przeciwko handlowi ludźmi na lata 2025–2030. Planowany jest przegląd przepisów karnych.
    .note = Tekst przeczytano w kopii strony regjeringen.no
country-no-fact-changed-rosa-all-forms = Od 2016 r. linia ROSA jest dla osób każdej płci i dla wszystkich form wyzysku
