# The guided assessment in the terminal. Each text is read by a screen reader and fits 80 columns.

walk-welcome =
    Guidepost: od pierwszego sygnału do pomocy.
    Nie trzeba mieć pewności. Każde pytanie można zostawić puste.
walk-no-window = To wydanie nie ma jeszcze okna. Guidepost działa dalej w terminalu.
# The names are Debian packages.
walk-no-display = Nie ma ekranu, na którym można otworzyć okno, więc Guidepost działa dalej w terminalu. Okno wymaga sesji graficznej i pakietów libx11-6, libx11-xcb1, libxcursor1, libxi6, libxkbcommon-x11-0 i libgl1.

# Shown at the start and after ?. The letters and signs before the words are typed; do not translate them.
walk-commands =
    Wpisać liczbę i nacisnąć Enter. Sam Enter zostawia pytanie bez zmian.
      ?  ta pomoc         <  krok wstecz      >  następny krok
      j  lista kroków     !  bezpieczeństwo   q  przerwać tutaj

home-title = Czego potrzeba?
walk-home-with-me = Ktoś jest teraz u mnie: najpierw bezpieczeństwo, co mówić, gdzie dzwonić
walk-home-find-help = Znaleźć pomoc: infolinie i kontakty według krajów

walk-prompt-number = Liczba:
walk-prompt-numbers = Liczby, oddzielone przecinkami:
walk-prompt-answer = 1 tak, 2 nie, 3 nie wiadomo, 4 nie chce mówić, 0 nie pytano, s pomija część:
walk-prompt-country = Kraj, nazwa lub kod:
walk-prompt-contact = Numer kontaktu z listy, + wszystkie, Enter dalej:
walk-prompt-find = Szukać:
# $count: how many options there are.
walk-prompt-unknown = { $count ->
    [one] Jest jedna możliwość. Wpisać 1 albo nacisnąć Enter, aby zostawić bez zmian.
    [few] Wpisać liczby od 1 do { $count } albo nacisnąć Enter, aby zostawić bez zmian.
    [many] Wpisać liczby od 1 do { $count } albo nacisnąć Enter, aby zostawić bez zmian.
   *[other] Wpisać liczby od 1 do { $count } albo nacisnąć Enter, aby zostawić bez zmian.
}
walk-yes = Tak
walk-no = Nie

walk-jump-label = Który krok?

## Safety

walk-safety-title = Bezpieczeństwo

## Consent

walk-consent-title = Zgoda
# The person is asked whether the contacts may be told who they are.
consent-identity-label = Czy osoba zgadza się, aby organizacji powiedziano, kim jest?
walk-consent-needed = Wybrać jedno. Niczego się nie zachowuje, dopóki nie padnie pytanie o zgodę.
walk-consent-why-not-asked = Dlaczego nie było można zapytać?
walk-consent-information = Niczego się nie zachowuje. Oto, gdzie zadzwonić. Najpierw zapytać: czy osoba może bezpiecznie mieć przy sobie numer?

## Observe and ask

walk-forms-title = Na co to wygląda
walk-forms-label = Na co to wygląda? Można wybrać kilka odpowiedzi albo żadnej.
walk-observe-title = Obserwacja
observe-intro = Tylko to, co widać lub już wiadomo. Teraz o to nie pytać.
walk-ask-title = Pytania
ask-intro = Pytać tylko bezpiecznie, na osobności i za zgodą osoby. Można pomijać pytania i przerwać.
walk-ask-says-exploited = Czy osoba mówi, że stosowano wobec niej przymus, groźby lub podstęp?
walk-parts-label = Która część? Enter przechodzi do następnego kroku.
# $list: a checklist. $title: a part of it. $answered and $count: how many of its lines are answered, and how many it has.
walk-parts-progress = { $list }: { $title } ({ $answered } z { $count })
walk-answer-unknown = Wpisać 1, 2, 3, 4 lub 0. Enter zostawia bez zmian, s pomija część.

## Assess

walk-assess-title = Co zapisano
walk-assess-more = Dodać coś? Enter przechodzi do tego, gdzie zadzwonić.
walk-assess-judgement = Zaproponować skierowanie na podstawie własnej oceny
walk-assess-judgement-prompt = Dlaczego, jednym zdaniem:
walk-assess-other-view = Odmienna opinia, przechowywana obok wyniku
walk-assess-other-view-prompt = Własna opinia:
walk-assess-wishes = Czego chce osoba
walk-assess-wishes-prompt = Jej słowami:

## Refer

walk-refer-title = Skierowanie
walk-refer-hint = Od tych pytań zależy, gdzie zadzwonić. Zostawić puste to, czego nie wiadomo: nigdy nie wyklucza to pomocy.
walk-refer-where = Gdzie osoba teraz jest?
walk-refer-post = Skąd dzwoni urząd?
walk-refer-national = Obywatelstwo jakiego państwa ma osoba?
walk-refer-exploited = Gdzie to się działo?
walk-refer-sex = Kobieta czy mężczyzna?
walk-refer-residence = Czy osoba ma dokumenty uprawniające do pobytu?
walk-refer-police = Czy osoba chce kontaktu z policją?
walk-refer-who = Kto dzwoni?
walk-refer-home-state = Czy kontakt z własnym państwem osoby jest bezpieczny i czy osoba go chce?
walk-refer-mission = Czy sprawa dotyczy kogoś związanego z urzędem lub tą placówką?
walk-refer-choose = Wpisać numer kontaktu z listy, aby zobaczyć go w całości i wybrać.
walk-refer-outcome = Co się stało?
walk-refer-note = Notatka dla następnej osoby (fakty i własne słowa osoby):

## Record

walk-record-title = Zapis
walk-record-minimum = Zapisać tylko to, czego potrzebuje następna osoba. Fakty i własne słowa osoby, nie opinie: może to czytać sąd. Bez nazwisk innych osób.
walk-record-name = Imię i nazwisko, jak podaje osoba (może zostać puste):
walk-record-safe-contact = Bezpieczny sposób kontaktu z osobą (może zostać puste):
walk-record-follow-up = Dzień dalszych działań, np. 2026-11-30 (może zostać puste):
walk-record-follow-up-what = Co wtedy zrobić:
walk-record-label = Co zrobić z tymi odpowiedziami?
walk-record-save = Zapisać sprawę
walk-record-seal = Przechować zapieczętowane, dołączyć do spraw później
walk-record-nothing = Niczego nie zachowywać
walk-record-empty = Niczego nie zapisano, więc niczego się nie zachowuje.
walk-record-forgotten = Niczego nie zachowano.
# $label: the random name of the case.
walk-record-saved = Zapisano jako { $label }. Odczytać to mogą tylko osoby, które znają hasło.
walk-record-sealed = Zapieczętowano na tym komputerze. Odczyt będzie możliwy po następnym odblokowaniu.
walk-record-date-unknown = Wpisać datę, np. 2026-11-30.
# $count: how many sealed assessments lie in the vault.
walk-record-waiting = { $count ->
    [one] { $count } zapieczętowana ocena czeka na dołączenie do spraw. Nastąpi to przy najbliższym odblokowaniu sejfu spraw.
    [few] { $count } zapieczętowane oceny czekają na dołączenie do spraw. Nastąpi to przy najbliższym odblokowaniu sejfu spraw.
    [many] { $count } zapieczętowanych ocen czeka na dołączenie do spraw. Nastąpi to przy najbliższym odblokowaniu sejfu spraw.
   *[other] { $count } zapieczętowanej oceny czeka na dołączenie do spraw. Nastąpi to przy najbliższym odblokowaniu sejfu spraw.
}
walk-leave-label = Przerwać tutaj? Co zrobić z odpowiedziami?

## The vault

vault-create-title = Ochrona zapisów spraw na tym komputerze
vault-create-hint = Zapisy może czytać każda osoba, która zna hasło. Bez hasła nie odczyta ich nikt, nawet dział informatyki.
vault-passphrase-prompt = Hasło:
vault-passphrase-new-prompt = Nowe hasło:
vault-passphrase-repeat-prompt = Powtórzyć hasło:
vault-passphrase-differs = Hasła nie są takie same. Spróbować ponownie.
vault-preparing = Przygotowanie, około 2 sekund.
# $code: the recovery code.
vault-recovery-code = Kod odzyskiwania: { $code }
vault-recovery-hint = Zapisać go i przechowywać z dala od tego komputera. Otwiera sprawy, gdy nikt nie pamięta hasła. Nie zostanie pokazany ponownie.
# $number: which of the four groups.
vault-recovery-group-prompt = Wpisać grupę { $number } kodu odzyskiwania:
vault-recovery-differs = To nie jest ta grupa. Sprawdzić, co zapisano, i spróbować ponownie.
# $folder: where the vault is.
vault-created = Sejf spraw jest gotowy w folderze { $folder }.
vault-changed = Hasło zmieniono. Stare hasło nie otwiera już spraw.
# $cases, $entries: how many.
vault-healthy = Sejf spraw jest nienaruszony. Sprawy: { $cases }. Wpisy: { $entries }.
# $file, $case, $entry may be empty. $problem is a sentence.
vault-fault-line = { $file } { $case } { $entry }: { $problem }
vault-filed = { $count ->
    [one] Dołączono do spraw { $count } zapieczętowaną ocenę.
    [few] Dołączono do spraw { $count } zapieczętowane oceny.
    [many] Dołączono do spraw { $count } zapieczętowanych ocen.
   *[other] Dołączono do spraw { $count } zapieczętowanej oceny.
}

## Cases

cases-list-empty = Nie ma tu żadnej sprawy.
cases-find-empty = Żadna sprawa tego nie zawiera.
cases-more = Jest ich więcej. Zawęzić wyszukiwanie.
# One row of the list. $next may be empty.
cases-row = { $label }  { $status }  zmiana { $changed }  { $country }  { $band }  { $next }
# $on: a day. $what: what is to be done.
cases-row-next = termin { $on }: { $what }
cases-show-title = Sprawa { $label }, { $status }
cases-show-name = Imię i nazwisko: { $name }
cases-show-names-hidden = Imię i nazwisko nie są pokazane. Aby je zobaczyć, dodać --names; zostanie to zapisane.
cases-show-answers-title = Odpowiedzi
cases-show-assessments-title = Wyniki
cases-show-contacts-title = Wybrane kontakty
cases-show-timeline-title = Przebieg sprawy
cases-show-later-event = Z nowszego programu (wersja { $version })
