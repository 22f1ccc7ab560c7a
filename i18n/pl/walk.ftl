# The guided assessment in the terminal. Each text is read by a screen reader and fits 80 columns.

walk-welcome =
    Guidepost: od pierwszego sygnału do pomocy.
    Nie musisz mieć pewności. Każde pytanie możesz zostawić bez odpowiedzi.

# Shown at the start and after ?. The letters and signs before the words are typed; do not translate them.
walk-commands =
    Wpisz numer i naciśnij Enter. Sam Enter zostawia pytanie bez zmian.
      ?  ta pomoc         <  krok wstecz      >  następny krok
      j  lista kroków     !  bezpieczeństwo   q  przerwij tutaj

home-title = Czego potrzebujesz?
walk-home-with-me = Ktoś jest teraz u mnie: najpierw bezpieczeństwo, co mówić, gdzie dzwonić
walk-home-find-help = Znajdź pomoc: infolinie i kontakty według krajów

walk-prompt-number = Numer:
walk-prompt-numbers = Numery, oddzielone przecinkami:
walk-prompt-answer = 1 tak, 2 nie, 3 nie wiadomo, 4 nie chce mówić, 0 nie pytano, s pomiń część:
walk-prompt-country = Kraj, nazwa lub kod:
walk-prompt-contact = Numer kontaktu z listy, + wszystkie, Enter dalej:
walk-prompt-find = Szukaj:
walk-find-label = Wpisz państwo, miasto, organizację lub numer telefonu
# $count: how many options there are.
walk-prompt-unknown = { $count ->
    [one] Jest jedna możliwość. Wpisz 1 albo naciśnij Enter, aby zostawić bez zmian.
    [few] Wpisz numery od 1 do { $count } albo naciśnij Enter, aby zostawić bez zmian.
    [many] Wpisz numery od 1 do { $count } albo naciśnij Enter, aby zostawić bez zmian.
   *[other] Wpisz numery od 1 do { $count } albo naciśnij Enter, aby zostawić bez zmian.
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
walk-consent-needed = Wybierz jedną odpowiedź. Nic nie zostanie zachowane, dopóki nie zapytasz o zgodę.
walk-consent-why-not-asked = Dlaczego nie można było zapytać?
walk-consent-information = Nic nie zostanie zachowane. Oto, gdzie zadzwonić. Najpierw zapytaj: czy osoba może bezpiecznie mieć przy sobie numer?

## Observe and ask

walk-forms-title = Na co to wygląda
walk-forms-label = Na co to wygląda? Można wybrać kilka odpowiedzi albo żadnej.
walk-observe-title = Obserwacja
observe-intro = Tylko to, co widać lub co już wiesz. Teraz o to nie pytaj.
walk-ask-title = Pytania
ask-intro = Pytaj tylko bezpiecznie, na osobności i za zgodą osoby. Możesz pomijać pytania i przerwać.
walk-ask-says-exploited = Czy osoba mówi, że stosowano wobec niej przymus, groźby lub podstęp?
walk-parts-label = Która część? Enter przechodzi do następnego kroku.
# $list: a checklist. $title: a part of it. $answered and $count: how many of its lines are answered, and how many it has.
walk-parts-progress = { $list }: { $title } ({ $answered } z { $count })
walk-answer-unknown = Wpisz 1, 2, 3, 4 lub 0. Enter zostawia bez zmian, s pomija część.

## Assess

walk-assess-title = Co zapisano
walk-assess-more = Chcesz coś dodać? Enter prowadzi dalej: gdzie zadzwonić.
walk-assess-judgement = Zaproponuj skierowanie na podstawie własnej oceny
walk-assess-judgement-prompt = Dlaczego, jednym zdaniem:
walk-assess-other-view = Odmienna opinia, zachowana obok wyniku
walk-assess-other-view-prompt = Twoja opinia:
walk-assess-wishes = Czego chce osoba
walk-assess-wishes-prompt = Jej słowami:

## Refer

walk-refer-title = Skierowanie
walk-refer-hint = Od tych pytań zależy, gdzie zadzwonić. Czego nie wiesz, zostaw puste: to nigdy nie wyklucza pomocy.
walk-refer-where = Gdzie osoba teraz jest?
walk-refer-post = Skąd dzwonisz?
walk-refer-national = Jakie obywatelstwo ma osoba?
walk-refer-exploited = Gdzie to się działo?
walk-refer-sex = Kobieta czy mężczyzna?
walk-refer-residence = Czy osoba ma dokumenty uprawniające do pobytu?
walk-refer-police = Czy osoba chce kontaktu z policją?
walk-refer-who = Kto dzwoni?
walk-refer-home-state = Czy kontakt z własnym państwem osoby jest bezpieczny i czy osoba go chce?
walk-refer-mission = Czy sprawa dotyczy urzędnika lub kogoś związanego z tą placówką?
walk-refer-choose = Wpisz numer kontaktu z listy, aby zobaczyć go w całości i wybrać
walk-refer-outcome = Co się stało?
walk-refer-note = Notatka dla tego, kto przejmie sprawę (fakty i własne słowa osoby):

## Record

walk-record-title = Zapis
walk-record-minimum = Zapisz tylko to, czego potrzebuje ten, kto przejmie sprawę. Fakty i własne słowa osoby, nie opinie: może to czytać sąd. Nie podawaj nazwisk innych osób.
walk-record-name = Imię i nazwisko, jak podaje osoba (może zostać puste):
walk-record-safe-contact = Bezpieczny sposób kontaktu z osobą (może zostać puste):
walk-record-follow-up = Termin dalszych działań, np. 2026-11-30 (może zostać puste):
walk-record-follow-up-what = Co trzeba wtedy zrobić:
walk-record-label = Co zrobić z tymi odpowiedziami?
walk-record-save = Zapisz sprawę
walk-record-seal = Zachowaj zapieczętowane, dołącz do spraw później
walk-record-nothing = Niczego nie zachowuj
walk-record-empty = Niczego nie zapisano, więc nic nie zostanie zachowane
walk-record-forgotten = Niczego nie zachowano
# $label: the random name of the case.
walk-record-saved = Zapisano jako { $label }. Odczytać to mogą tylko osoby, które znają hasło.
walk-record-sealed = Zapieczętowano na tym komputerze. Można to będzie odczytać po następnym odblokowaniu.
walk-record-date-unknown = Wpisz datę, np. 2026-11-30
# $count: how many sealed assessments lie in the vault.
walk-record-waiting = { $count ->
    [one] { $count } zapieczętowana ocena czeka na dołączenie do spraw. Nastąpi to przy najbliższym odblokowaniu sejfu spraw.
    [few] { $count } zapieczętowane oceny czekają na dołączenie do spraw. Nastąpi to przy najbliższym odblokowaniu sejfu spraw.
    [many] { $count } zapieczętowanych ocen czeka na dołączenie do spraw. Nastąpi to przy najbliższym odblokowaniu sejfu spraw.
   *[other] { $count } zapieczętowanej oceny czeka na dołączenie do spraw. Nastąpi to przy najbliższym odblokowaniu sejfu spraw.
}
walk-leave-label = Przerwać tutaj? Co zrobić z odpowiedziami?

## The vault

vault-create-title = Chroń zapisy spraw na tym komputerze
vault-create-hint = Zapisy może czytać każdy, kto zna hasło. Bez hasła nie odczyta ich nikt, nawet dział informatyki.
vault-passphrase-prompt = Hasło:
vault-passphrase-new-prompt = Nowe hasło:
vault-passphrase-repeat-prompt = Powtórz hasło:
vault-passphrase-differs = Hasła nie są takie same. Spróbuj ponownie.
vault-preparing = Przygotowanie, około 2 sekund
# $code: the recovery code.
vault-recovery-code = Kod odzyskiwania: { $code }
vault-recovery-hint = Zapisz go i przechowuj z dala od tego komputera. Otwiera sprawy, gdy nikt nie pamięta hasła. Nie zostanie pokazany ponownie.
# $number: which of the four groups.
vault-recovery-group-prompt = Wpisz grupę { $number } kodu odzyskiwania:
vault-recovery-differs = To nie jest ta grupa. Sprawdź, co masz zapisane, i spróbuj ponownie.
# $folder: where the vault is.
vault-created = Sejf spraw jest gotowy w folderze { $folder }
vault-changed = Hasło zmieniono. Stare hasło nie otwiera już spraw.

# One row of the list of keys. $name may be empty. $role is worded.
slots-row = { $id }  { $role }  { $name }
slots-row-own = { $id }  { $role }  { $name } (własny)
# $id: the new key's id.
slots-added = { $id } otwiera teraz sejf spraw.
# Stands beside a progress bar.
slots-rekeying = Sprawy dostają nowy klucz
slots-revoked = Ten klucz nie otwiera już sejfu spraw, a sprawy mają nowy klucz. Wcześniejsze kopie zapasowe i inne kopie nadal się nim otwierają.
slots-revoked-unfinished = Ten klucz nie otwiera już sejfu spraw. Spraw nie udało się jeszcze zaszyfrować nowym kluczem; zostanie to dokończone przy następnym otwarciu.
slots-recovery-changed = Od teraz sejf spraw otwiera nowy kod. Stary już go nie otwiera.
vault-destroyed = Sejf spraw jest zniszczony. Nie otwiera go już żadne hasło ani kod. Usunięto:
vault-destroyed-left = Nadal tu są, nienaruszone:
vault-destroyed-copies = Kopie w innych miejscach nadal istnieją: kopie zapasowe na innych dyskach, eksporty, papier. Jeśli nie wolno ich czytać, zniszcz także je.

# $cases, $entries: how many.
vault-healthy = Sejf spraw jest nienaruszony. Sprawy: { $cases }. Wpisy: { $entries }.
# $file, $case, $entry may be empty. $problem is a sentence.
vault-fault-line = { $file } { $case } { $entry }: { $problem }
vault-filed = { $count ->
    [one] Dołączono do spraw { $count } zapieczętowaną ocenę
    [few] Dołączono do spraw { $count } zapieczętowane oceny
    [many] Dołączono do spraw { $count } zapieczętowanych ocen
   *[other] Dołączono do spraw { $count } zapieczętowanej oceny
}

## Cases

cases-list-empty = Nie ma tu żadnej sprawy
cases-find-empty = Żadna sprawa tego nie zawiera
cases-more = Jest ich więcej. Zawęź wyszukiwanie.

# $label: etykieta sprawy. $on: dzień, od którego czeka.
cases-due-row = { $label }  do przeglądu od { $on }
cases-due-in-bin = { $label }  długo w koszu, od { $on }: usunąć?
cases-due-held = { $label }  do przeglądu od { $on }, usunięcie wstrzymane z przyczyn prawnych
# $on: dzień, w którym ją zapieczętowano.
cases-due-sealed = Zapieczętowanej oceny z dnia { $on } nie dołączono do spraw
cases-due-empty = Żadna sprawa nie czeka na przegląd.
cases-hold-done = Usunięcie sprawy { $label } jest wstrzymane: nikt nie może jej usunąć.
cases-hold-lifted = Usunięcie sprawy { $label } nie jest wstrzymane.
cases-erase-done = Sprawa { $label } została usunięta.
cases-erase-waits = Jej fragmenty mogą jeszcze leżeć w pliku dla kogoś, kto ma klucz i umiejętności: czyta go inny proces albo dysk jest pełny. Zostaną nadpisane przy następnym otwarciu spraw do zapisu.
cases-erase-stays = Wcześniejsze kopie zapasowe zawierają ją, dopóki nie zastąpią ich nowsze. Zostają też wydruki i wysłane pliki.
# One row of the list. $next may be empty.
cases-row = { $label }  { $status }  zmiana { $changed }  { $country }  { $band }  { $next }
# $on: a day. $what: what is to be done.
cases-row-next = termin { $on }: { $what }
cases-show-title = Sprawa { $label }, { $status }
cases-show-name = Imię i nazwisko: { $name }
cases-show-names-hidden = Imię i nazwisko są ukryte. Aby je zobaczyć, dodaj --names; zostanie to odnotowane.
cases-show-answers-title = Odpowiedzi
cases-show-assessments-title = Wyniki
cases-show-contacts-title = Wybrane kontakty
cases-show-timeline-title = Przebieg sprawy
cases-show-later-event = Z nowszego programu (wersja { $version })
