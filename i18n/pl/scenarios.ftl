# Scenariusze szkoleniowe. Wszystkie osoby i zdarzenia są fikcyjne.

scenario-lost-passports = Trzy zgubione paszporty
    .story = Trzej mężczyźni przychodzą razem do konsulatu po paszporty tymczasowe. Każdy mówi, niemal tymi samymi słowami, że w zeszłym tygodniu zgubił paszport. Na osobności Tomas mówi, że paszporty trzyma kierownik budowy „do rejestracji”. Obiecano im określoną płacę i mieszkanie; pierwszego dnia dostali nową umowę w języku, w którym nie umieją czytać. Pracują sześć i pół dnia w tygodniu, śpią w kontenerach na placu budowy i dostają niewielkie zaliczki. Resztę mają dostać „na koniec projektu”. Z płacy potrąca się im czynsz, narzędzia i dojazdy.
    .refer = Krajowy system pomocy lub organizacja pozarządowa zajmująca się wyzyskiem pracowniczym, związek zawodowy lub pomoc w dochodzeniu wynagrodzenia, inspekcja pracy; policja tylko za zgodą. Dokumenty podróży wydaje się tym mężczyznom, nie kierownikowi.
    .debrief = Która odpowiedź „tak” miała największą wagę i czy było to widać przy okienku, czy dopiero na osobności? Według reguły MOP wymiar werbunku nie jest spełniony (tylko dwa średnie wskaźniki). Dlaczego skierowanie mimo to jest właściwe? Co stanie się z zaległym wynagrodzeniem, jeśli mężczyźni jutro odlecą do domu?
    .mistakes = Potraktowanie sprawy jak zwykłej zguby. Rozmowa ze wszystkimi trzema naraz. Telefon do firmy z prośbą o paszporty. Przekonanie, że mężczyźni, którzy mogą przyjść do konsulatu, są wolni.

scenario-helpful-boyfriend = Pomocny chłopak
    .story = Elina, 22 lata, przychodzi z mężczyzną, który wypełnia wniosek paszportowy, odpowiada w jej imieniu i mówi, że nie ma czasu na rozmowę na osobności. W ręku trzyma jej telefon z włączonym połączeniem. Konsul prosi ją do innego pokoju „na odciski palców”. Elina mówi, że to jej chłopak, że poznali się w internecie, że pracuje „po mieszkaniach”, co tydzień w innym mieście, musi przynosić 400 dziennie, że on odkłada te pieniądze na ich dom i że ma filmy z jej udziałem.
    .refer = Wyspecjalizowana organizacja pozarządowa lub system pomocy dla dorosłych osób wykorzystywanych seksualnie, jeszcze tego samego dnia, jeśli ona tego chce; schronienie interwencyjne; opieka zdrowotna. O policji decyduje ona.
    .debrief = Jak rozdzielić parę, nie wzbudzając niepokoju? Co, jeśli jeszcze dziś z nim wróci? Uzgodnijcie bezpieczny kontakt. Zastosowano profil wykorzystywania seksualnego: „Narzucone zadania lub klienci” to w nim wskaźnik silny, a w profilu wyzysku pracowniczego średni.
    .mistakes = Konfrontacja z mężczyzną. Pytanie o szczegóły kontaktów seksualnych. Słowa „to nie jest pani chłopak”. Zamknięcie sprawy, bo odmówiła pomocy.

scenario-embassy-residence = Kucharka ambasadora
    .story = Ruth, prywatną pracownicę domową akredytowanego dyplomaty, przyprowadza na coroczną rozmowę w protokole dyplomatycznym żona pracodawcy, która chce przy niej zostać. Na osobności Ruth mówi, że umowa, którą podpisała do wizy, nie jest prawdziwa: obiecano jej ośmiogodzinny dzień pracy i dwa razy wyższą płacę. Pracodawca trzyma jej paszport i legitymację. Zaczyna pracę o szóstej, kończy o północy, a jej płacę pracodawca „odkłada”. Tylko dwa razy wyszła sama z domu. Powiedziano jej, że z powodu immunitetu żadna policja jej nie pomoże i że w przyszłym miesiącu musi przeprowadzić się z rodziną pracodawcy.
    .refer = System pomocy państwa przyjmującego lub organizacja pozarządowa wspierająca osoby pracujące w domach; protokół dyplomatyczny, jego własnym kanałem; porada prawna w sprawie wynagrodzenia. Jeśli pracodawca należy do tej samej placówki co osoba prowadząca rozmowę: przekaż sprawę wyżej, poza placówkę.
    .debrief = Komu w waszej służbie nie wolno o tym powiedzieć w pierwszej kolejności? Immunitet blokuje ściganie, nie pomoc. Przeprowadzka w przyszłym miesiącu sprawia, że czas nagli.
    .mistakes = Zgoda na to, by tłumaczył pracodawca. Pismo do ambasady, której sprawa dotyczy. Mediacja między pracownicą a pracodawcą.

scenario-station-square = Plac przed dworcem
    .story = Policja prosi konsulat o potwierdzenie tożsamości mężczyzny ukaranego mandatem za żebranie. Marek, 54 lata, porusza się na wózku. Mówi, że człowiek z jego rodzinnego miasta przywiózł busem sześć osób. O siódmej są wysadzane, a wieczorem zabierane. Marek musi przynosić 60 dziennie i wszystko oddaje temu człowiekowi, który wybrał go „ze względu na wózek”. Na jego nazwisko zawarto umowę telefoniczną i wzięto pożyczkę. W zeszłym miesiącu w dwóch innych zapytaniach o tożsamość podano ten sam numer telefonu.
    .refer = Organizacja pozarządowa lub system pomocy; wsparcie dla osób z niepełnosprawnością; pomoc prawna w sprawie mandatu i pożyczek (zasada niekarania).
    .debrief = Żaden wymiar MOP nie jest spełniony, ale na każdy z trzech elementów prawnych coś wskazuje. Zob. regułę A3. Czy te same sygnały zostałyby dostrzeżone u osoby z mniejszości? Sprawdźcie własne uprzedzenia w obie strony. Co dzieje się z pozostałą piątką?
    .mistakes = „Taka ich kultura”. Samo potwierdzenie tożsamości policji. Kupienie biletu autobusowego do domu bez żadnego planu.

scenario-the-gardener = Ogrodnik
    .story = Podczas wizyty w więzieniu Nils, 20 lat, mówi, że odpowiedział na ogłoszenie o malowaniu domów. Zawieziono go do domu z zasłoniętymi oknami i drzwiami zamkniętymi na klucz. Podlewał rośliny, spał na podłodze i raz dziennie dostawał jedzenie. Powiedziano mu, że jest winien 8000 za podróż i za rośliny, które uschły. Mówi, że go do tego zmuszono i że nie mógł się wydostać. Adwokat, którego nie wynajął, radzi mu przyznać się do winy i nic nie mówić o innych.
    .refer = Niezależny adwokat; krajowy mechanizm ukierunkowanej pomocy lub organizacja pozarządowa za pośrednictwem więzienia; zapytaj władze o zasadę niekarania, zanim Nils złoży oświadczenie co do winy. Potrzebna zgoda.
    .debrief = Zamknięcie na miejscu i dom z uprawą odpowiadają jednemu wskaźnikowi MOP: liczy się raz. Ile czasu przed oświadczeniem co do winy trzeba to zgłosić i kto ma to zrobić? Kto może się dowiedzieć, co jest w waszych notatkach?
    .mistakes = Pozostawienie sprawy sądowi. Przekonanie, że ofiarami są tylko kobiety. Kontakt przez opłaconego adwokata.

scenario-customer-support = Obsługa klienta
    .story = Dyżurny konsul odbiera telefon; rozmówca mówi szeptem. Kristjan, 29 lat, programista, przyjął za granicą pracę we wsparciu informatycznym, nocą przewieziono go przez granicę i teraz jest na strzeżonym terenie. Telefony odebrano; Kristjan dzwoni z pożyczonego. Przez 15 godzin dziennie musi pisać do obcych ludzi i nakłaniać ich do inwestowania. Kto nie wyrobi normy, jest bity; jego pobito dwa razy. Powiedziano mu, że został kupiony i musi zapłacić, żeby odejść. Jego siostra dostała wiadomość z żądaniem pieniędzy.
    .refer = Komórka kryzysowa ministerstwa spraw zagranicznych; ambasada właściwa dla tego miejsca; wyspecjalizowana organizacja pozarządowa, która ma tam dostęp; rada dla rodziny, aby bez konsultacji nie płaciła i niczego nie publikowała. Po uwolnieniu: wstępne rozpoznanie, zasada niekarania za przekroczenie okresu pobytu i za wymuszone czyny, opieka psychologiczna.
    .debrief = O co można bezpiecznie zapytać przez pożyczony telefon? Uzgodnijcie hasło. Dlaczego wykształceni mężczyźni często są pomijani? O zbieranie jakich dowodów nie wolno go prosić?
    .mistakes = Oddzwanianie na ten numer. Namawianie rodziny, żeby zapłaciła albo nie płaciła, bez opinii ekspertów. Traktowanie go przede wszystkim jak podejrzanego o oszustwo.

scenario-summer-wedding = Letni ślub
    .story = Do ambasady przychodzi e-mail: Sara, 19 lat, pojechała na rodzinne wakacje. Wuj zabrał jej paszport i bilet. Na piątek zaplanowano ślub z mężczyzną, którego widziała raz. Nie wolno jej wychodzić z domu, a brat ją uderzył. W południe może skorzystać z telefonu kuzynki.
    .refer = Komórka do spraw małżeństw przymusowych lub ministerstwo w kraju; miejscowa organizacja pozarządowa, która daje schronienie; paszport tymczasowy; plan bezpiecznego odbioru. Miejscowa policja tylko wtedy, gdy oceniono to jako bezpieczne.
    .debrief = Szansa może być tylko jedna: jakie pięć faktów trzeba poznać w południe? Kto z pracowników miejscowych mógłby ujawnić sprawę? Co by się zmieniło, gdyby Sara miała 17 lat?
    .mistakes = Telefon do rodziny, aby mediować. Wysyłanie wiadomości na jej zwykły telefon. Żądanie formalnego wniosku składanego osobiście.

scenario-the-uncle = Wujek
    .story = Chłopca w wieku około 14 lat zatrzymano za kradzież w sklepie. Mężczyzna mówi, że jest jego wujkiem, i przychodzi do konsulatu po dokument podróży. Pokazuje w telefonie zdjęcie aktu urodzenia. Chłopiec przed każdą odpowiedzią patrzy na niego. Zeszłej wiosny ten sam mężczyzna prosił o dokumenty dla innego dziecka. Chłopiec nie chodzi do szkoły i mówi, że musi przynosić sześć butelek dziennie.
    .refer = Natychmiast organ ochrony dzieci; opiekun; organ centralny w państwie pochodzenia. Dokumentu nie wydaje się mężczyźnie.
    .debrief = Nie trzeba było wykazywać użycia środków. Która jedna odpowiedź „tak” wystarczyła? Kto rozmawia z chłopcem i ile razy? Czy rodzina jest bezpiecznym miejscem? Kto o tym decyduje?
    .mistakes = Pozwolenie, by mężczyzna zabrał chłopca, gdy trwa sprawdzanie. Długa rozmowa prowadzona przez konsula. Powrót do „rodziny” bez oceny, co służy dobru dziecka.

scenario-football-trial = Testy piłkarskie
    .story = Wniosek wizowy: Daniel, 16 lat, ma przez rok brać udział w „testach w akademii piłkarskiej” na podstawie wizy w celu odwiedzin. Ze wskazaną szkołą nie można się skontaktować. Pośrednik opłacił bilet, gdy rodzina zapłaciła mu dużą kwotę. Zgodę rodziców podpisał sąsiad. Daniel nie wie, kto go odbierze.
    .refer = Kontakt do spraw ochrony dzieci w obu krajach; sprawdzenie w związku sportowym; informacje o bezpiecznym wyjeździe dla rodziny. Ocena ekspertów przed podjęciem jakiejkolwiek decyzji.
    .debrief = Do wyzysku jeszcze nie doszło. Jaki macie obowiązek? Po samej odmowie podróż może odbyć się inną drogą. Co można bezpiecznie powiedzieć rodzinie?
    .mistakes = Odmowa i zapomnienie o sprawie. Wydanie wizy, bo zgodził się rodzic. Traktowanie rodziny jak przestępców.

scenario-the-scar = Blizna
    .story = Viktor, 38 lat, prosi o pieniądze na podróż do domu. Odczuwa ból, ma długą, świeżą bliznę i nie ma dokumentacji medycznej. Pośrednik, którego poznał przez pożyczkodawcę, zorganizował paszport, mieszkanie i klinikę. Viktor podpisał dokumenty, których nie mógł przeczytać; w jednym napisano, że jest kuzynem pacjenta. Dostał jedną trzecią kwoty. Teraz każe mu się przyprowadzić jeszcze dwóch mężczyzn.
    .refer = Szpital jeszcze dziś; organizacja pozarządowa lub system pomocy; adwokat. Viktor boi się zarzutów za sprzedaż narządu: ostrożnie wyjaśnij zasadę niekarania, bez obietnic.
    .debrief = „Zgodził się” i dostał pieniądze. Dlaczego zgoda nie przesądza sprawy? Listy MOP nie obejmują narządów: którą regułę zastosowano? Najpierw zdrowie, potem formularz.
    .mistakes = Tylko pożyczka i bilet. Uznanie sprawy za prywatną sprzedaż. Pytanie o nazwę kliniki przed udzieleniem pomocy medycznej.

scenario-birth-registration = Rejestracja urodzenia
    .story = Para rejestruje urodzenie dziecka za granicą. Irina, która je urodziła, jest obecna wraz z pracownicą agencji, która trzyma jej paszport i odpowiada w jej imieniu. Irina mówi, że przez wiele miesięcy mieszkała w mieszkaniu agencji i nie mogła odwiedzać własnych dzieci, że o wszystkim decydowali lekarze i że musi zwrócić koszty, jeśli będzie się skarżyć. Obiecanych pieniędzy nie otrzymała.
    .refer = Dwa osobne skierowania: Irina jako domniemana ofiara (organizacja pozarządowa, adwokat, opieka zdrowotna) oraz organ ochrony dzieci w sprawie tożsamości i bezpieczeństwa dziecka.
    .debrief = Samego macierzyństwa zastępczego nie zaznaczono. Co zaznaczono? Dwie osoby, dwie sprawy, dwa interesy. Czego o Irinie nie wolno powiedzieć parze?
    .mistakes = Potraktowanie sprawy wyłącznie jako formalności stanu cywilnego. Ocenianie macierzyństwa zastępczego. Rozmowa z Iriną w obecności agencji.

scenario-late-wages = Zaległa wypłata
    .story = Agnes, 41 lat, pracuje przy zbiorze owoców. Wypłata spóźnia się o sześć tygodni i jest niższa niż w umowie. Agnes ma swój paszport i bilet powrotny, dojeżdża samochodem razem ze znajomymi i sama wynajmuje pokój. Pracodawca nikomu nie groził. Agnes chce wiedzieć, jak odzyskać pieniądze.
    .refer = Związek zawodowy lub pomoc w dochodzeniu wynagrodzenia, inspekcja pracy, punkt poradnictwa dla migrantów. Zostaw sprawę otwartą na nowe fakty.
    .debrief = Wyzysk nie musi nosić nazwy handlu ludźmi, aby pomoc mogła się zacząć. Jakie dwa pytania mogłyby zmienić obraz? Za jej zgodą zachowajcie kontakt na drugą rozmowę.
    .mistakes = Powiedzenie jej „nie jest pani osobą pokrzywdzoną”. Skierowanie do schroniska dla ofiar handlu ludźmi bez zapytania jej o zdanie. Brak działania, bo to sprawa cywilna.

scenario-quiet-morning = Spokojny poranek (przypadek kontrolny)
    .story = Maja, 33 lata, wyrabia nowy paszport. W formularzu wpisuje „usługi towarzyskie”. Przychodzi sama, żartuje, płaci własną kartą, sama trzyma swoje dokumenty i podaje dwoje znajomych do powiadomienia w nagłym wypadku. W krótkiej rozmowie na osobności mówi, że pracuje na własny rachunek.
    .refer = Bez skierowania. Zaproponuj ogólną ulotkę, jak każdej osobie.
    .debrief = Świadczenia usług seksualnych nie zaznaczono. Dlaczego? „Na razie brak wskaźników” dotyczy tylko dzisiejszej rozmowy. Co powinien zawierać zapis? Nic: sprawy się nie zakłada.
    .mistakes = Założenie sprawy z powodu tego, czym się zajmuje. Zawiadomienie policji. Wpisanie „nie jest ofiarą”.
