# Lista kontrolna „child-indicators”: tekst dla pracownika. Struktura listy jest w pliku checklists/child-indicators.toml.

checklist-child-indicators = Dzieci i młodzież poniżej 18 lat
    .purpose = Rozpoznać handel dziećmi. W przypadku dziecka nie trzeba wykazywać użycia żadnych środków (przemocy, podstępu, przymusu).
    .audience = Wszyscy pracownicy; sprawę wcześnie przekazuje się służbom ochrony dzieci
    .when = Każda osoba poniżej 18 lat, także wtedy, gdy tylko tak mówi lub gdy jest to możliwe.

## Z kim jest dziecko

section-child-indicators-with-whom = Z kim jest dziecko
indicator-ch-no-parent = Dziecko nie ma kontaktu z rodzicami lub opiekunami albo nie ma do nich dostępu.
indicator-ch-adult-not-parent = Dorosły nie może wykazać, że jest rodzicem albo że ma zgodę rodziców.
indicator-ch-found-claim = Dorosły mówi, że „znalazł” dziecko.
indicator-ch-adult-answers = Dorosły odpowiada w imieniu dziecka albo dziecko przed odpowiedzią spogląda na dorosłego.
indicator-ch-group-unrelated = Dziecko podróżuje lub mieszka z grupą niespokrewnionych osób.
indicator-ch-same-adult = Ten sam dorosły, adres lub osoba zapraszająca pojawia się przy kilkorgu dzieci.
indicator-ch-birth-doc = Aktu urodzenia lub zgody rodziców brakuje albo dokument wystawiono późno, przerobiono lub nie zgadza się z innymi danymi.

## Stan i zachowanie dziecka

section-child-indicators-behaviour = Stan i zachowanie dziecka
indicator-ch-afraid = Dziecko wygląda na przestraszone albo zachowuje się nietypowo dla swojego wieku.
indicator-ch-no-details = Dziecko nie wie, dokąd jedzie ani kto je odbierze.
indicator-ch-phone-list = Dziecko ma przy sobie tylko zapisany numer telefonu lub taksówki.
indicator-ch-missing-before = Dziecko zniknęło już wcześniej z domu, szkoły lub pieczy zastępczej.
indicator-ch-gifts = Dziecko ma od kogoś starszego pieniądze, telefon lub drogie rzeczy i nie wiadomo, z jakiego powodu.

## Sygnały wyzysku

section-child-indicators-exploitation = Sygnały wyzysku
    .calm = Codzienność
indicator-ch-works = Dziecko wykonuje pracę nieodpowiednią dla dziecka.
indicator-ch-works-hours = Dziecko pracuje wiele godzin lub w nocy.
indicator-ch-no-school = Ktoś nie pozwala dziecku chodzić do szkoły, aby pracowało, zarabiało lub zajmowało się domem.
indicator-ch-no-play = Dziecko nie ma przyjaciół w swoim wieku ani czasu wolnego.
indicator-ch-eats-apart = Dziecko je lub śpi oddzielnie od rodziny albo w złych warunkach.
indicator-ch-sexual = Są jakiekolwiek sygnały wykorzystywania seksualnego, zdjęcia lub nagrania o treści seksualnej albo dorosły „chłopak”.
    .calm = Są jakiekolwiek sygnały kontaktów seksualnych, zdjęcia lub nagrania o treści seksualnej albo dorosły „chłopak”.
indicator-ch-begs-steals = Dziecko żebrze, kradnie, sprzedaje lub przenosi narkotyki dla innych.
indicator-ch-marriage = Dziecko zawarło małżeństwo, jest zaręczone albo wkrótce ma to nastąpić.
indicator-ch-illegal-adoption = Mogło dojść do nielegalnej adopcji dziecka albo ktoś za dziecko zapłacił.
indicator-ch-online = Dorosły poznany w internecie namawiał dziecko do podróży w tajemnicy albo do przesłania zdjęć o treści seksualnej.
