# Hiszpania: rozdział o kraju. Układ, źródła i pewność faktów są w assets/countries/es.toml.

## W skrócie

country-es-reflection = co najmniej 90 dni, z możliwością przedłużenia po ocenie
country-es-statute = Ley Orgánica 4/2000, art. 59 bis (ustawa organiczna)
country-es-identification = jednostki policji
country-es-mechanism = protokół ramowy z 2011 r.
country-es-coordinator = pełnomocnik rządu oraz centrum do spraw zwalczania terroryzmu i przestępczości zorganizowanej (CITCO)
country-es-rapporteur = centrum do spraw zwalczania terroryzmu i przestępczości zorganizowanej (CITCO)

country-es-served-help-without-testimony = w czasie do namysłu współpraca nie jest wymagana; w praktyce policja identyfikowała tylko osoby, które współpracowały (raport Departamentu Stanu USA o handlu ludźmi, TIP, 2019)
country-es-served-permit-without-cooperation = ze względu na sytuację osobistą, art. 59 bis(4)
country-es-served-permit-with-cooperation = art. 59 bis(4)

## Fakty

country-es-fact-criminal-provision = Handel ludźmi jest przestępstwem według kodeksu karnego, art. 177 bis
country-es-fact-instrument-coe-convention-197 = Konwencja Rady Europy w sprawie działań przeciwko handlowi ludźmi (nr 197) obowiązuje w Hiszpanii od 1 sierpnia 2009 r.
country-es-fact-116006 = Europejska infolinia 116 006 nie działa w Hiszpanii (2023)
country-es-fact-recovery-reflection = Czas do namysłu trwa co najmniej 90 dni i ma wystarczyć na decyzję o współpracy (Ley Orgánica 4/2000, art. 59 bis(2)). Jest dla cudzoziemców bez prawa pobytu, gdy są uzasadnione podstawy, i obejmuje też przebywające w Hiszpanii dzieci małoletnie lub z niepełnosprawnością. Nie wszczyna się sprawy o nielegalny pobyt, a trwające sprawy, wydalenie i powrót wstrzymuje się już w czasie identyfikacji. Pobyt jest czasowo dozwolony, a po ocenie można go przedłużyć. Czasu do namysłu można odmówić lub go cofnąć ze względu na porządek publiczny albo fałszywe twierdzenia.
country-es-fact-permit = Według art. 59 bis(4) osobę można zwolnić z odpowiedzialności administracyjnej. Wybiera ona wtedy wspierany powrót albo zezwolenie na pobyt i pracę. Wydaje się je za współpracę albo ze względu na sytuację osobistą. Do tego czasu osoba ma zezwolenie tymczasowe. Można odstąpić od dokumentów, których zdobycie jest niebezpieczne.
country-es-fact-transposition-2024-1712 = Projekt kompleksowej ustawy (anteproyecto) przyjęto 8 marca 2024 r. Konsultacje publiczne trwały do 26 kwietnia 2024 r. Informacji o uchwaleniu nie znaleziono.
country-es-fact-duty-to-report = Według Ley Orgánica 8/2021, art. 15, każdy, kto zauważy sygnały przemocy wobec małoletniego, musi od razu zawiadomić właściwy organ. Jeśli może to być przestępstwo, musi zawiadomić także policję, prokuraturę lub sąd. Art. 16 jest surowszy wobec tych, którym powierzono opiekę nad dziećmi, ich nauczanie lub ochronę.
    .note = Obowiązku urzędników według kodeksu postępowania karnego nie przeczytano
