# Lista kontrolna „forced-marriage”: tekst dla pracownika. Struktura listy jest w pliku checklists/forced-marriage.toml.

checklist-forced-marriage = Przymusowe małżeństwo i wykorzystywanie w małżeństwie
    .purpose = Rozpoznać przymusowe małżeństwo za granicą oraz małżeństwo służące wyzyskowi pracowniczemu, wykorzystywaniu seksualnemu lub wykorzystaniu statusu pobytowego.
    .audience = Osoby prowadzące rozmowy; pracownicy wizowi w sprawach małżonków
    .when = Osoba prosi o pomoc za granicą albo w sprawie rodzinnej widać sygnały ostrzegawcze.

## Sygnały

section-forced-marriage-signs = Sygnały
indicator-fm-not-chosen = Osoba sama nie wybrała, z kim ma zawrzeć małżeństwo, albo nie może odmówić.
    .example = Młody mężczyzna pisze w e-mailu, że w piątek ma ślub i że rodzice tylko się śmieją, gdy mówi „nie”.
    .ordinary = W małżeństwach aranżowanych rodziny proponują, a para decyduje; zapytaj, co by się stało po odmowie.
indicator-fm-passport-taken = Po przyjeździe rodzina zabrała osobie paszport lub bilet.
    .example = Studentka mówi, że na lotnisku wujek zebrał od wszystkich paszporty „dla bezpieczeństwa” i nie chce oddać jej paszportu.
    .ordinary = Rodziny często trzymają w podróży wszystkie dokumenty razem; ważne, czy osoba dostaje swoje, gdy o nie poprosi.
indicator-fm-one-way = Osobę zabrano na „wakacje” i nie pozwolono jej wrócić.
    .example = Dzwoni dziewiętnastoletnia kobieta: dwa tygodnie u babci trwają już piąty miesiąc, a ojciec odwołał jej lot.
    .ordinary = Choroba, pogrzeb lub brak pieniędzy też mogą przedłużyć wizytę, choć każdemu wolno wyjechać.
indicator-fm-kept-in = Osobie nie wolno już wychodzić z domu, być samej ani dzwonić do znajomych.
    .example = Kobieta mówi przez telefon, że od zaręczyn brat wszędzie z nią chodzi i zmienił kod do jej telefonu.
    .ordinary = W nowym lub niebezpiecznym miejscu rodzina może kogoś nie puszczać z troski; zapytaj, czy liczy się ona z tym, że osoba chce wyjść.
indicator-fm-pressure = Ktoś grozi osobie, bije ją lub silnie na nią naciska, aby zgodziła się na małżeństwo.
    .example = Sprzedawca mówi, że ojciec przysiągł wyrzucić matkę z domu, jeśli on nie przyjmie wybranej narzeczonej.
    .ordinary = Rodzice mogą nalegać i prosić, a jednak przyjąć odmowę; gdy w domu są groźby lub bicie, pomoc należy się w każdym wypadku.
indicator-fm-honour = Osoba boi się, że ktoś zrobi jej krzywdę z powodu „hańby” lub w imię „honoru”.
    .example = Młody mężczyzna mówi, że rodzina dowiedziała się o jego chłopaku, a wujowie mówią teraz o „zmyciu hańby”.
    .ordinary = Jedni boją się plotek lub kłótni, inni przemocy w domu, choć nikt nie planuje ślubu; ochrony potrzebują tak samo.
indicator-fm-knows-little = Osoba bardzo mało wie o tym, z kim ma zawrzeć małżeństwo, lub o planie podróży.
    .example = Zapytana o narzeczonego, kobieta starająca się o wizę podaje tylko imię, nie zna wieku ani zawodu i nie wie, gdzie będą mieszkać.
    .ordinary = Pary, które poznały się niedawno lub przez krewnych, mogą mało o sobie wiedzieć, a mimo to oboje chcą ślubu.
indicator-fm-school-term = Młodą osobę wywozi się za granicę na długo w czasie roku szkolnego.
    .example = W aktach piętnastoletniej dziewczyny jest bilet w jedną stronę na marzec i pismo szkoły z pytaniem, gdzie ona jest.
    .ordinary = Rodziny wyjeżdżają w roku szkolnym także z powodu choroby, śmierci lub przeprowadzki; dziecka i tak trzeba wysłuchać na osobności.
indicator-fm-payment = Osobę bez jej zgody oddano w małżeństwo za pieniądze lub na poczet długu (zwyczajowy posag lub podarunek nie jest sygnałem).
    .example = Kobieta mówi, że pożyczkę ojczyma umorzono w dniu, w którym wydano ją za wierzyciela; nikt nie pytał jej o zgodę.
    .ordinary = Posag i podarunki między rodzinami są w wielu miejscach zwyczajem; zapytaj, czy osoba się zgodziła i czy mogła odmówić.
indicator-fm-servant = W małżeństwie zmusza się osobę do pracy, żebrania lub kontaktów seksualnych z innymi.
    .example = Mężczyzna, który wżenił się w rodzinę piekarza, mówi, że od drugiej w nocy piecze bez zapłaty i nie wolno mu przestać.
    .ordinary = Małżonkowie często nierówno dzielą się obowiązkami w domu lub rodzinnym sklepie; zapytaj, co się dzieje, gdy jedno odmówi lub zachoruje.
indicator-fm-spouse-status = Mąż lub żona straszy osobę, że straci ona zezwolenie na pobyt lub dzieci.
    .example = Matka pokazuje wiadomość od męża: jeśli odejdzie, on doprowadzi do cofnięcia jej zezwolenia, a dzieci już nie zobaczy.
    .ordinary = Takie słowa padają też przy burzliwym rozstaniu; porada o zezwoleniu i opiece nad dziećmi pomoże osobie tak czy inaczej.
