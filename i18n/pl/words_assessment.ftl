# Słowa oceny. Teksty dla pracownika: tutaj sygnał można nazwać wskaźnikiem.

## Co wiadomo o jednym wskaźniku. „Nie wiadomo” i „Nie pytano” nigdy nie mogą stać się tym samym słowem.

answer-yes = Tak
answer-no = Nie
answer-unclear = Nie wiadomo
answer-declined = Osoba nie chciała mówić
answer-not-asked = Nie pytano
answer-hint = Nie wiadomo = sprawdzono lub zapytano i nadal nie wiadomo. Nie pytano = nie było o tym mowy.

## Wynik w zapisie, na listach i w tabelach. Nagłówki na ekranie są w pliku results.ftl.

band-none-now = W tej rozmowie nie zapisano sygnałów
band-not-enough-asked = Na razie zadano za mało pytań
band-some = Są sygnały, ale obraz jest niepełny
band-presumed = Domniemana ofiara (określenie robocze)

## Dlaczego ocena brzmi „domniemana ofiara”, jedno zdanie na regułę. MOP to Międzynarodowa Organizacja Pracy.

rule-a-child = Osoba ma lub może mieć mniej niż 18 lat i jest co najmniej jeden sygnał wyzysku albo tyle sygnałów, ile wystarczyłoby u osoby dorosłej. W przypadku dziecka nie trzeba wykazywać przymusu ani podstępu.
rule-a1 = Wzorzec MOP: dość sygnałów wyzysku, dość sygnałów z okresu werbunku i dość sygnałów z miejsca, do którego osoba trafiła.
rule-a2 = Dość sygnałów wyzysku i dość sygnałów w jednej innej grupie.
rule-a3 = Co najmniej jeden sygnał wyzysku oraz jeden silny lub dwa średnie sygnały przymusu, podstępu albo wykorzystania sytuacji bezbronności.
rule-a4 = Żebractwo, przestępstwa, małżeństwo, usunięcie narządu, macierzyństwo zastępcze lub adopcja: co najmniej jeden sygnał wyzysku i co najmniej jeden sygnał przymusu, podstępu albo wykorzystania sytuacji bezbronności.
rule-a5 = Osoba mówi, że jest lub była wykorzystywana z użyciem przymusu, groźby lub podstępu.
rule-a6 = Tak ocenia osoba prowadząca rozmowę; powód jest zapisany.
rule-a7 = Jeden silny sygnał z okresu werbunku i jeden silny sygnał z miejsca docelowego. Wyzysk może być zamierzony, choć jeszcze się nie zaczął.

## Wiek w ocenie.

age-adult = Osoba dorosła
age-child = Poniżej 18 lat
age-may-be-child = Może mieć mniej niż 18 lat

## Do czego służy lista kontrolna.

checklist-type-indicator = Sygnały
checklist-type-protocol = Kroki

## Skąd wiadomo o wskaźniku.

kind-observe = Widać lub już wiadomo
kind-ask = Zapytaj
kind-document = Przeczytaj w dokumencie
kind-do = Zrób

## Za czym przemawia wskaźnik. Czyn, środki i cel to trzy prawne elementy handlu ludźmi.

element-act = Czyn: jak osoba znalazła się w tej sytuacji
element-means = Środki: jak osoba jest kontrolowana
element-purpose = Cel: na czym polega wyzysk
element-context = Kontekst
element-protocol = Krok
element-safety = Bezpieczeństwo
element-need = Potrzeba
element-risk = Ryzyko

## Sześć wymiarów MOP. Dotyczą werbunku, wyzysku i miejsca docelowego.

dimension-deceptive-recruitment = Werbunek przez wprowadzenie w błąd
dimension-coercive-recruitment = Werbunek pod przymusem
dimension-abuse-of-vulnerability-recruitment = Werbunek z wykorzystaniem sytuacji bezbronności
    .calm = Sytuacja bezbronności przy werbunku
dimension-exploitation = Warunki wyzysku
    .calm = Warunki życia i pracy
dimension-coercion-at-destination = Przymus i kontrola w miejscu docelowym
dimension-abuse-of-vulnerability-at-destination = Wykorzystanie sytuacji bezbronności w miejscu docelowym
    .calm = Sytuacja bezbronności w miejscu docelowym

## Jaką wagę ma wskaźnik na liście MOP.

strength-strong = Silny
strength-medium = Średni
strength-weak = Słaby

## Formy wyzysku według dyrektywy 2011/36/UE ze zmianą z 2024 r.

form-labour = Wyzysk pracowniczy
    .calm = Praca
form-sexual = Wykorzystywanie seksualne
    .calm = Usługi seksualne
form-begging = Zmuszanie do żebractwa
    .calm = Żebranie
form-criminal-activity = Wykorzystywanie do działalności przestępczej
    .calm = Drobne przestępstwa
form-domestic-servitude = Zniewolenie w gospodarstwie domowym
    .calm = Praca w domu
form-forced-marriage = Przymusowe małżeństwo
    .calm = Małżeństwo
form-organ-removal = Usunięcie narządu
    .calm = Narządy
form-illegal-adoption = Nielegalna adopcja
    .calm = Adopcja
form-surrogacy = Wykorzystywanie macierzyństwa zastępczego
    .calm = Macierzyństwo zastępcze

## Kogo dotyczy wskaźnik.

population-any = Każda osoba
population-adult = Osoby dorosłe
population-child = Dzieci

## Cztery listy MOP. Wskaźnik może mieć na każdej inną wagę.

profile-adult-sexual = Osoba dorosła, wykorzystywanie seksualne
profile-child-sexual = Dziecko, wykorzystywanie seksualne
profile-adult-labour = Osoba dorosła, wyzysk pracowniczy
profile-child-labour = Dziecko, wyzysk pracowniczy

## Na ile przeczytano źródło.

basis-read = Źródło przeczytano
basis-partly-read = Źródło przeczytano częściowo
basis-general-knowledge = Wiedza ogólna, żadnego źródła nie przeczytano

## Miejsce spotkania, które ma własną listę. Może to przeczytać osoba.

meeting-place-detention = W więzieniu lub areszcie
meeting-place-visa-interview = Na rozmowie wizowej
