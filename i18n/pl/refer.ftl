# Skierowanie: co stoi przy proponowanym kontakcie.

refer-best-title = Najlepszy pierwszy kontakt
refer-others-count = { $count ->
    [one] { $count } inny odpowiedni kontakt
    [few] { $count } inne odpowiednie kontakty
    [many] { $count } innych odpowiednich kontaktów
   *[other] { $count } innego odpowiedniego kontaktu
}
refer-not-suitable-count = { $count ->
    [one] { $count } kontakt niezaproponowany i dlaczego
    [few] { $count } kontakty niezaproponowane i dlaczego
    [many] { $count } kontaktów niezaproponowanych i dlaczego
   *[other] { $count } kontaktu niezaproponowanego i dlaczego
}
refer-why-title = Dlaczego ten kontakt
refer-ask-first-title = Najpierw zapytać
refer-cautions-title = Zachować ostrożność
refer-actions-title = Co można zrobić
refer-steps-title = Tu liczy się kolejność kroków
refer-warnings-title = Co wiedzieć przed wyborem
# $country: nazwa kraju w mianowniku.
refer-expect-title = Czego osoba może oczekiwać w tym kraju: { $country }

## Na ile pewny jest kontakt. Do większości nikt jeszcze nie dzwonił: tekst ma brzmieć dobrze, nie jak błąd.

refer-unverified = Ze źródeł publicznych, jeszcze niesprawdzone telefonicznie. Jeśli jest czas, najpierw tam zadzwonić. Jeśli nie, podać razem z numerem { $emergency } i powiedzieć, że dane mogły się zmienić.
# $date: rok, miesiąc lub dzień, w mianowniku.
refer-unverified-dated = Ze źródeł publicznych ({ $date }), jeszcze niesprawdzone telefonicznie. Jeśli jest czas, najpierw tam zadzwonić. Jeśli nie, podać razem z numerem { $emergency } i powiedzieć, że dane mogły się zmienić.
refer-stale = Sprawdzić, zanim się na nim polegnie. Ostatnie sprawdzenie: { $date }, termin następnego: { $due }.
refer-blocked = Niesprawdzony od: { $date }. Znaleźć inny kontakt albo najpierw zadzwonić samodzielnie.
refer-blocked-undated = Nigdy niesprawdzony. Znaleźć inny kontakt albo najpierw zadzwonić samodzielnie.
refer-checked = Ostatnie sprawdzenie: { $date }
refer-source-label = Źródło
refer-closed = Ten numer już nie działa

## Dla kogo jest kontakt.

refer-professionals = Pod ten numer dzwoni urząd. Nie jest przeznaczony dla osoby.
refer-professionals-label = Dzwoni urząd, nie osoba
refer-may-inform-label = Może zawiadomić policję lub służby migracyjne
refer-anonymous-label = Możliwa anonimowa porada
refer-authority-label = Organ
refer-child-label = Ochrona dzieci
refer-person-dials = Ten numer wybiera osoba. Z urzędu połączenie trafi do innego kraju: { $country }.

## Zanim cokolwiek wyjdzie na zewnątrz.

refer-consent = Z tą organizacją kontaktować się tylko za zgodą osoby. W bezpośrednim niebezpieczeństwie lub w przypadku dziecka stosować własne przepisy o obowiązku zawiadomienia.
refer-home-state = Najpierw zapytać: czy kontakt z własnym państwem osoby jest bezpieczny i czy osoba go chce?
refer-child-emergency = Zadzwonić pod numer { $emergency } i poprosić o dyżurnego ochrony dzieci lub pomocy społecznej.
refer-duty-officer = Zadzwonić do dyżurnego ministerstwa
refer-searched-title = Co przeszukano
refer-outcome-label = Co się stało
refer-sorted-hint = Kolejność: kraj, dla kogo, język i godziny
