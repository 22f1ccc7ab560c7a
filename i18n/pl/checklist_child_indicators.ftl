# Lista kontrolna „child-indicators”: tekst dla pracownika. Struktura listy jest w pliku checklists/child-indicators.toml.

checklist-child-indicators = Dzieci i młodzież poniżej 18 lat
    .purpose = Rozpoznać handel dziećmi. W przypadku dziecka nie trzeba wykazywać użycia żadnych środków (przemocy, podstępu, przymusu).
    .audience = Wszyscy pracownicy; sprawę wcześnie przekazuje się służbom ochrony dzieci
    .when = Każda osoba poniżej 18 lat, także wtedy, gdy tylko tak mówi lub gdy jest to możliwe.

## Z kim jest dziecko

section-child-indicators-with-whom = Z kim jest dziecko
indicator-ch-no-parent = Dziecko nie ma kontaktu z rodzicami lub opiekunami albo nie ma do nich dostępu.
    .example = Zapytany, do kogo można by zadzwonić, czternastoletni chłopiec mówi, że od wiosny nie wolno mu rozmawiać z mamą.
    .ordinary = Rodzice mogli umrzeć, zaginąć w czasie ucieczki albo być z powodu wojny nieosiągalni; takie dziecko równie pilnie potrzebuje opieki.
indicator-ch-adult-not-parent = Dorosły nie może wykazać, że jest rodzicem albo że ma zgodę rodziców.
    .example = Mężczyzna wnioskuje o dokument podróży dla dziewczynki, którą nazywa siostrzenicą, ale nie ma ani zgody rodziców, ani żadnych dokumentów rodzinnych.
    .ordinary = Ciotka lub dziadek mogą wychowywać dziecko bez żadnego zaświadczenia, a dokumenty mogły też zginąć w drodze.
indicator-ch-found-claim = Dorosły mówi, że „znalazł” dziecko.
    .example = Para prosi o dokumenty dla niemowlęcia; oboje mówią, że ktoś pewnej nocy zostawił je u nich na progu.
    .ordinary = Podczas klęsk dzieci naprawdę się gubią i trafiają pod opiekę obcych ludzi; ich rodziny i tak trzeba wtedy szukać.
indicator-ch-adult-answers = Dorosły odpowiada w imieniu dziecka albo dziecko przed odpowiedzią spogląda na dorosłego.
    .example = Pytasz dziewczynkę, ile ma lat; ona zerka na kobietę obok i to kobieta odpowiada.
    .ordinary = Dziecko nieśmiałe albo takie, które nie zna języka, może szukać wzrokiem pomocy u mamy lub taty.
indicator-ch-group-unrelated = Dziecko podróżuje lub mieszka z grupą niespokrewnionych osób.
    .example = W rezerwacji grupowej jest czterech chłopców o różnych nazwiskach i z różnych miejscowości, a nie ma żadnej szkoły ani klubu.
    .ordinary = Tak podróżują drużyny sportowe, chóry i klasy szkolne, a młodzi uchodźcy łączą się w grupy, żeby było bezpieczniej.
indicator-ch-same-adult = Ten sam dorosły, adres lub osoba zapraszająca pojawia się przy kilkorgu dzieciach.
    .example = Adres z wniosku chłopca pojawił się od zeszłego roku już we wnioskach trojga innych dzieci.
    .ordinary = Może to być szkoła z internatem, dom dziecka albo wujek, który przyjął do siebie kilkoro dzieci z rodziny.
indicator-ch-birth-doc = Aktu urodzenia lub zgody rodziców brakuje albo dokument wystawiono późno, przerobiono lub nie zgadza się z innymi danymi.
    .example = Urodzenie zarejestrowano z dziewięcioletnim opóźnieniem, tydzień przed złożeniem wniosku o paszport dla dziecka.
    .ordinary = Tam, gdzie urząd jest daleko, nie działa albo dużo kosztuje, spóźniony lub błędny wpis może być zupełnie uczciwy.

## Stan i zachowanie dziecka

section-child-indicators-behaviour = Stan i zachowanie dziecka
indicator-ch-afraid = Dziecko wygląda na przestraszone albo zachowuje się nietypowo dla swojego wieku.
    .example = Dziesięcioletnia dziewczynka siedzi sztywno, bez słowa, i wzdryga się, ilekroć otwierają się drzwi poczekalni.
    .ordinary = Tak samo może działać wojna, ucieczka, choroba, niepełnosprawność lub przemoc w domu; za każdym razem potrzeba spokoju i troski.
indicator-ch-no-details = Dziecko nie wie, dokąd jedzie ani kto je odbierze.
    .example = Trzynastoletni chłopiec wie tylko, że na lotnisku ktoś go „odbierze”, ale nie wie kto ani w jakim mieście.
    .ordinary = Rodzice nie zawsze objaśniają podróż, a młodsze dzieci mylą nazwy; wtedy o plan można zapytać rodziców.
indicator-ch-phone-list = Dziecko ma przy sobie tylko zapisany numer telefonu lub taksówki.
    .example = Dziewczynka bez bagażu i dokumentów podaje kartkę z numerem komórki i mówi tylko jedno słowo: „dzwonić”.
    .ordinary = Rodziny dają dzieciom numer na wypadek, gdyby się zgubiły, a bagaże bywają w drodze kradzione.
indicator-ch-missing-before = Dziecko zniknęło już wcześniej z domu, szkoły lub pieczy zastępczej.
    .example = Z pisma w aktach wynika, że chłopiec w tym roku dwa razy zniknął z domu dziecka, za każdym razem na kilka dni.
    .ordinary = Młody człowiek może uciekać przed przemocą, kłótniami lub dręczeniem; to też jest powód, by go chronić.
indicator-ch-gifts = Dziecko ma od kogoś starszego pieniądze, telefon lub drogie rzeczy i nie wiadomo, z jakiego powodu.
    .example = Piętnastoletni chłopiec bez żadnych dochodów wyjmuje najnowszy telefon i mówi, że płaci za niego starszy kolega.
    .ordinary = Takie rzeczy mogą też pochodzić od kogoś z rodziny lub z oszczędności; zapytaj dziecko na osobności i bez wyrzutów.

## Sygnały wyzysku

section-child-indicators-exploitation = Sygnały wyzysku
    .calm = Codzienność
indicator-ch-works = Dziecko wykonuje pracę nieodpowiednią dla dziecka.
    .example = Dwunastoletni chłopiec opowiada, że w sadzie miesza środek do oprysków i wchodzi na wysokie drabiny.
    .ordinary = Co innego lekka pomoc w domu lub w rodzinnym gospodarstwie, jeśli jest bezpieczna, stosowna do wieku i zostawia czas na szkołę.
indicator-ch-works-hours = Dziecko pracuje wiele godzin lub w nocy.
    .example = Piętnastolatka mówi, że sześć nocy w tygodniu do drugiej nad ranem sprząta kuchnie w restauracjach.
    .ordinary = Rodzina w biedzie może nie widzieć innego wyjścia; wielogodzinna i nocna praca w każdym wypadku szkodzi dziecku.
indicator-ch-no-school = Ktoś nie pozwala dziecku chodzić do szkoły, aby pracowało, zarabiało lub zajmowało się domem.
    .example = Jedenastoletnia dziewczynka mówi, że przez cały ostatni semestr ciocia trzymała ją w domu, żeby opiekowała się bliźniętami.
    .ordinary = Dziecko może nie chodzić do szkoły także z powodu choroby, kosztów lub braku dokumentów; wtedy pomoc również mu się należy.
indicator-ch-no-play = Dziecko nie ma przyjaciół w swoim wieku ani czasu wolnego.
    .example = Na pytanie, co robi w niedziele, trzynastoletni chłopiec chwilę się zastanawia: w niedziele myje furgonetki.
    .ordinary = Przeprowadzka, nowy język lub dokuczanie też mogą sprawić, że dziecko jest samotne i potrzebuje kogoś do rozmowy.
indicator-ch-eats-apart = Dziecko je lub śpi oddzielnie od rodziny albo w złych warunkach.
    .example = Dwunastoletnia dziewczynka mówi, że rodzina je bez niej; ona czeka w kuchni i tam też śpi, na macie.
    .ordinary = Bywa, że cała rodzina żyje w biedzie i ciasnocie; zwróć uwagę, czy to dziecko ma gorzej niż inni.
indicator-ch-sexual = Są jakiekolwiek sygnały wykorzystywania seksualnego, zdjęcia lub nagrania o treści seksualnej albo dorosły „chłopak”.
    .calm = Są jakiekolwiek sygnały kontaktów seksualnych, zdjęcia lub nagrania o treści seksualnej albo dorosły „chłopak”.
    .example = Czternastoletnia dziewczyna opowiada, że jej chłopak ma trzydzieści lat i wskazuje kolegów, których ona ma odwiedzać.
    .ordinary = Może to być krzywda ze strony jednego dorosłego, za którym nikt inny nie stoi; dziecko tak samo potrzebuje ochrony.
indicator-ch-begs-steals = Dziecko żebrze, kradnie, sprzedaje lub przenosi narkotyki dla innych.
    .example = Dwaj bracia złapani z perfumami mówią, że mężczyzna pod sklepem powiedział im, co mają zabrać.
    .ordinary = Do kradzieży lub żebrania mogą dziecko skłonić głód albo naciski kolegów; ono również potrzebuje pomocy.
indicator-ch-marriage = Dziecko zawarło małżeństwo, jest zaręczone albo wkrótce ma to nastąpić.
    .example = Dzwoni szesnastoletnia uczennica: wujek zarezerwował salę na lipiec, a ona widziała tego mężczyznę tylko raz.
    .ordinary = Rodzina może chcieć w ten sposób zapewnić dziecku bezpieczeństwo albo dwoje nastolatków samo tego pragnie; ochrona i tak się należy.
indicator-ch-illegal-adoption = Mogło dojść do nielegalnej adopcji dziecka albo ktoś za dziecko zapłacił.
    .example = Na karteczce w aktach adopcyjnych obok kwoty w euro widnieje dopisek: „druga połowa, jak będziemy mieć dziewczynkę”.
    .ordinary = Legalna adopcja też kosztuje: są opłaty dla ośrodka i sądu, jest podróż; dokumenty może sprawdzić właściwy organ.
indicator-ch-online = Dorosły poznany w internecie namawiał dziecko do podróży w tajemnicy albo do przesłania zdjęć o treści seksualnej.
    .example = Mężczyzna znany z gry przysłał piętnastoletniemu chłopcu bilet i napisał: „Nie mów mamie”.
    .ordinary = Może to być jeden dorosły działający sam albo szantaż dla pieniędzy; dziecko potrzebuje szybkiej pomocy, bez obwiniania.
