# Islandia: rozdział o kraju. Układ, źródła i pewność faktów są w assets/countries/is.toml.

## W skrócie

country-is-reflection = czasowe zezwolenie na pobyt do dziewięciu miesięcy, z możliwością przedłużenia o rok, dla obywateli państw trzecich
country-is-statute = Ustawa o cudzoziemcach 80/2016, art. 75
country-is-identification = brak formalnej procedury; do zezwolenia potrzebna jest opinia policji
country-is-mechanism = od lipca 2020 r. w Bjarkarhlíð, gdzie wszystkie usługi są w jednym miejscu
country-is-coordinator = Ministerstwo Sprawiedliwości, z nową rządową grupą sterującą (raport Departamentu Stanu USA o handlu ludźmi, TIP, wydanie z 2024 r.)
country-is-rapporteur = nie jest znany

country-is-served-permit-without-cooperation = zezwolenie na dziewięć miesięcy

## Fakty

country-is-fact-instrument-palermo-protocol = Islandia jest stroną protokołu ONZ o handlu ludźmi (protokołu z Palermo) od 2010 r.
country-is-fact-instrument-coe-convention-197 = Konwencja Rady Europy w sprawie działań przeciwko handlowi ludźmi (nr 197) obowiązuje na Islandii od 1 czerwca 2012 r.
country-is-fact-instrument-eu = Islandia nie jest państwem UE
country-is-fact-criminal-provision = Handel ludźmi jest przestępstwem według powszechnego kodeksu karnego, art. 227a
country-is-fact-recovery-reflection = Domniemana ofiara może dostać zezwolenie na pobyt do dziewięciu miesięcy, z przedłużeniem o rok, i w tym czasie nie jest wydalana. Dotyczy to tylko obywateli państw trzecich. Wymagana jest opinia policji. Zezwolenia można odmówić z powodu nadużycia lub ze względu na porządek publiczny.
country-is-fact-unconditional = Wszystkie ofiary mają bezpłatną pomoc prawną, medyczną, psychologiczną i finansową. Nie ma znaczenia, czy mieszkają w schronieniu ani czy współpracują.
country-is-fact-one-stop-shop = Bjarkarhlíð łączy pod jednym dachem pomoc socjalną, pomoc prawną i kontakt z policją, na warunkach osoby
country-is-fact-caller-chooses-police = Osoba, która dzwoni pod 112, może nie życzyć sobie udziału policji
country-is-fact-capacity-warning = We wrześniu 2024 r. czekało się dwa miesiące
country-is-fact-children = Troje z siedmiorga ofiar w 2022 r. to dzieci. Urząd imigracyjny ma tryb skierowania dla dzieci bez opieki.
country-is-fact-legal-aid = Pomoc prawna jest bezpłatna
country-is-fact-compensation = Według ustawy 69/1995 skarb państwa wypłaca odszkodowanie za szkody na osobie wskutek przestępstw z kodeksu karnego popełnionych na Islandii. Za przestępstwa za granicą wypłaca tylko w szczególnych sytuacjach, mieszkańcom lub obywatelom. Osoba bez zbędnej zwłoki zgłasza czyn policji, żąda odszkodowania od oskarżonego i w ciągu dwóch lat składa wniosek do komisji do spraw odszkodowań. Nie trzeba wyroku skazującego ani znanego sprawcy.
    .note = Na liście przestępstw nie ma handlu ludźmi. Są na niej naruszenie nietykalności, przestępstwa seksualne i bezprawne pozbawienie wolności.
country-is-fact-non-punishment = Nie znaleziono przepisu o niekaraniu. Raport Departamentu Stanu USA o handlu ludźmi (TIP) z 2023 r. podaje, że potencjalną ofiarę uwięziono za czyny, które bezpośrednio wynikały z handlu ludźmi.
country-is-fact-recovery-reflection-2 = Okres wydłużono z sześciu do dziewięciu miesięcy. Osoby z zezwoleniem na pobyt mogą dostać zezwolenie na pracę, ale dopiero po jego wydaniu. Dopóki wniosek jest rozpatrywany, nikomu nie odmawia się wjazdu ani pobytu.
    .note = „Nie odmawia się wjazdu ani pobytu” oddaje słowa „ekki vísað frá landinu”. Numeru artykułu (art. 75) nie przeczytano.
country-is-fact-criminal-provision-2 = Najwyższą karę za handel ludźmi podniesiono z ośmiu do dwunastu lat
    .note = Samego art. 227a nie przeczytano
country-is-fact-duty-to-report = Według ustawy o ochronie dzieci 80/2002, art. 16, każdy musi zawiadomić służby ochrony dzieci. Art. 17 mówi to samo o każdym, kto dowie się o sprawie dzięki stanowisku lub pracy. Obowiązek ten ma pierwszeństwo przed przepisami i zasadami o tajemnicy.
country-is-fact-changed-nrm = Od lipca 2020 r. działa mechanizm ukierunkowanej pomocy w Bjarkarhlíð, gdzie wszystkie usługi są w jednym miejscu
