# Szwecja: rozdział o kraju. Układ, źródła i pewność faktów są w assets/countries/se.toml.

## W skrócie

country-se-reflection = 30 dni, z możliwością przedłużenia
country-se-statute = Ustawa o cudzoziemcach (2005:716), rozdz. 5 § 15
country-se-identification = osobę uważa się za formalnie zidentyfikowaną, gdy wszczęto postępowanie przygotowawcze; rozpoznać może każdy
country-se-mechanism = podręcznik postępowania przy podejrzeniu handlu ludźmi (krajowy mechanizm ukierunkowanej pomocy), prowadzony przez Urząd do spraw Równości Płci
country-se-coordinator = szwedzki Urząd do spraw Równości Płci
country-se-rapporteur = szwedzka policja

country-se-served-help-without-testimony = opieka społeczna i program organizacji społecznych nie wymagają współpracy; wymaga jej zezwolenie
country-se-served-permit-without-cooperation = tylko czas do namysłu; program organizacji społecznych nie wymaga współpracy
country-se-served-permit-with-cooperation = czasowe, na wniosek osoby kierującej postępowaniem

## Fakty

country-se-fact-instrument-palermo-protocol = Szwecja jest stroną protokołu ONZ o handlu ludźmi (protokołu z Palermo) od 2004 r.
country-se-fact-instrument-coe-convention-197 = Szwecja podpisała Konwencję Rady Europy w sprawie działań przeciwko handlowi ludźmi (nr 197) 16 maja 2005 r. i ratyfikowała ją 31 maja 2010 r. Obowiązuje od 1 września 2010 r.
country-se-fact-instrument-eu = Obowiązuje dyrektywa 2011/36/UE zmieniona dyrektywą 2024/1712. Zmianę należało wprowadzić do prawa krajowego do 15 lipca 2026 r. Nie sprawdzono, czy to zrobiono. Obowiązują jeszcze trzy dyrektywy: 2004/81/WE o zezwoleniach na pobyt, 2012/29/UE o ofiarach i 2004/80/WE o kompensacie.
country-se-fact-criminal-provision = Handel ludźmi jest przestępstwem według kodeksu karnego, rozdział 4 § 1a; kara wynosi od dwóch do dziesięciu lat. Wyzysk człowieka jest przestępstwem stopniowanym, dodanym projektem 2017/18:123. Grozi za niego do czterech lat, a w poważnych przypadkach od dwóch do dziesięciu.
    .note = Numeru „§ 1b” ani obecnego wymiaru kar nie przeczytano
country-se-fact-recovery-reflection = Czas do namysłu wynosi 30 dni. Urząd migracyjny decyduje w ciągu kilku dni. Od 1 sierpnia 2022 r. wniosek mogą składać także gminne komisje opieki społecznej; postępowanie przygotowawcze nie jest wtedy potrzebne.
country-se-fact-who-applies = Ani osoba, ani ambasada nie mogą złożyć wniosku. Musi to zrobić gminna komisja opieki społecznej albo osoba kierująca postępowaniem przygotowawczym.
country-se-fact-nsp = Krajowy program wsparcia (NSP) organizacji społecznych daje około 30 dni bezwarunkowej ochrony. W latach 2019–2020 nie działał z braku pieniędzy; w 2021 r. działał znowu.
country-se-fact-legal-aid = Ofiara ma bezpłatnego pełnomocnika (målsägandebiträde) i tłumacza
country-se-fact-helplines-by-sex = Są osobne infolinie krajowe dla kobiet, dla mężczyzn i dla osób transpłciowych
country-se-fact-compensation = Odszkodowanie zasądza się w procesie. W innym przypadku wypłaca je urząd do spraw ofiar przestępstw. Potrzebne jest zgłoszenie na policję. Wniosek składa się w ciągu trzech lat od przestępstwa lub od końca postępowania. Dotyczy to przestępstw w Szwecji oraz przestępstw za granicą, jeśli osoba miała miejsce zamieszkania w Szwecji. Znane są kwoty od 60 000 do 250 000 koron szwedzkich za handel ludźmi.
    .note = Wniosek może się nie powieść, jeśli związek ze Szwecją jest słaby. Nie dotyczy to przestępstw z użyciem przemocy wobec obywateli lub mieszkańców UE (lawline).
country-se-fact-coordination-moves = 1 stycznia 2018 r. koordynację przejął od zarządu okręgu sztokholmskiego nowy Urząd do spraw Równości Płci. Strona przeniosła się później z nmtsverige.se na nspm.jamstalldhetsmyndigheten.se.
country-se-fact-children = Koordynatorzy regionalni pomagają osobom w każdym wieku. Odpowiedzialna jest opieka społeczna.
country-se-fact-non-punishment = Nie potwierdzono, czy istnieje przepis o niekaraniu
country-se-fact-transposition-2024-1712 = 6 lutego 2025 r. powołano komisję (dir. 2025:8), która ma przygotować wdrożenie dyrektywy 2024/1712. Jej raport to SOU 2025:119, „Ett nytt brott och andra åtgärder mot människohandel”. Nie znaleziono projektu rządowego ani ustawy.
country-se-fact-duty-to-report = Według ustawy o opiece społecznej (2025:400) niektóre urzędy i ich pracownicy muszą od razu zawiadomić gminną komisję opieki społecznej. Obowiązek dotyczy dziecka, o którym wiadomo lub co do którego podejrzewa się, że dzieje mu się krzywda. Projekt 2025/26:12 (11 września 2025 r.) dodaje kolejne urzędy.
    .note = Nie przeczytano listy ani numeru paragrafu; nie znaleziono też, czy dotyczy to placówek za granicą
country-se-fact-recovery-reflection-2 = Gminne komisje opieki społecznej mogą wnioskować o czas 30 dni bez względu na to, czy osoba współpracuje (raport Departamentu Stanu USA o handlu ludźmi, TIP, 2023)
country-se-fact-changed-social-committee = Od 1 sierpnia 2022 r. o czas do namysłu może wnioskować także gminna komisja opieki społecznej
country-se-fact-changed-coordination-move = Od 2018 r. pracę koordynuje Urząd do spraw Równości Płci. Jego strona później znów zmieniła adres.
