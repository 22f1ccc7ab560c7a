# Skierowanie: co stoi przy proponowanym kontakcie.

refer-best-title = Najlepszy pierwszy kontakt
refer-others-count = { $count ->
    [one] { $count } inny odpowiedni kontakt
    [few] { $count } inne odpowiednie kontakty
    [many] { $count } innych odpowiednich kontaktów
   *[other] { $count } innego odpowiedniego kontaktu
}
refer-not-suitable-count = { $count ->
    [one] Dlaczego nie zaproponowano { $count } kontaktu
    [few] Dlaczego nie zaproponowano { $count } kontaktów
    [many] Dlaczego nie zaproponowano { $count } kontaktów
   *[other] Dlaczego nie zaproponowano { $count } kontaktu
}
refer-why-title = Dlaczego ten kontakt
refer-ask-first-title = Najpierw zapytaj
refer-cautions-title = Na co uważać
refer-actions-title = Co możesz zrobić
# Zamiast słów o telefonie, gdy kontakt nie ma numeru.
refer-ask-without-name-action = Poproś o poradę bez podawania nazwiska
refer-steps-title = Tu liczy się kolejność kroków
refer-warnings-title = Co warto wiedzieć przed wyborem
# $country: nazwa kraju w mianowniku.
refer-expect-title = Czego osoba może oczekiwać: { $country }

## Na ile pewny jest kontakt. Do większości nikt jeszcze nie dzwonił: tekst ma brzmieć dobrze, nie jak błąd.

refer-unverified = Ze źródeł publicznych, jeszcze niesprawdzone telefonicznie. Jeśli jest czas, najpierw tam zadzwoń. Jeśli nie, podaj ten kontakt oraz numer { $emergency } i powiedz, że dane mogły się zmienić.
# $date: rok, miesiąc lub dzień, w mianowniku.
refer-unverified-dated = Ze źródeł publicznych ({ $date }), jeszcze niesprawdzone telefonicznie. Jeśli jest czas, najpierw tam zadzwoń. Jeśli nie, podaj ten kontakt oraz numer { $emergency } i powiedz, że dane mogły się zmienić.
refer-unverified-written = Ze źródeł publicznych, jeszcze niesprawdzone. Jeśli jest czas, najpierw tam zapytaj. Jeśli nie, podaj ten kontakt oraz numer { $emergency } i powiedz, że dane mogły się zmienić.
refer-unverified-written-dated = Ze źródeł publicznych ({ $date }), jeszcze niesprawdzone. Jeśli jest czas, najpierw tam zapytaj. Jeśli nie, podaj ten kontakt oraz numer { $emergency } i powiedz, że dane mogły się zmienić.
refer-unverified-emergency = Ze źródeł publicznych. Nie dzwoń tam na próbę.
# Zamiast numeru alarmowego, gdy nie ma go w katalogu. Zawsze po słowie „numer”: „zadzwoń pod numer …”.
refer-emergency-unknown = alarmowy (w UE: 112)
refer-stale = Sprawdź, zanim z niego skorzystasz. Ostatnie sprawdzenie: { $date }, termin następnego: { $due }.
refer-blocked = Niesprawdzony od: { $date }. Znajdź inny kontakt albo najpierw sprawdź ten telefonicznie.
refer-blocked-undated = Nigdy niesprawdzony. Znajdź inny kontakt albo najpierw sprawdź ten telefonicznie.
refer-checked = Ostatnie sprawdzenie: { $date }
refer-source-label = Źródło
refer-closed = Ten numer już nie działa

## Dla kogo jest kontakt.

refer-professionals = Pod ten numer dzwonisz ty. To nie jest numer dla osoby.
refer-professionals-label = Dzwonisz ty, nie osoba
refer-may-inform-label = Może zawiadomić policję lub służby migracyjne
refer-anonymous-label = Możliwa anonimowa porada
refer-authority-label = Organ publiczny
refer-child-label = Ochrona dzieci
refer-person-dials = Ten numer wybiera osoba. Z twojej placówki połączenie trafi do innego kraju: { $country }.

## Zanim cokolwiek wyjdzie na zewnątrz.

refer-consent = Kontaktuj się z tą organizacją tylko za zgodą osoby. W bezpośrednim niebezpieczeństwie lub w przypadku dziecka stosuj swoje przepisy o obowiązku zawiadomienia.
refer-home-state = Najpierw zapytaj: czy kontakt z własnym państwem osoby jest bezpieczny i czy osoba go chce?
refer-child-emergency = Zadzwoń pod numer { $emergency } i poproś o dyżur ochrony dzieci lub pomocy społecznej
refer-duty-officer = Zadzwoń do dyżurnego w ministerstwie
# No number, address or website is known; only what the body does.
refer-no-way = Brak danych kontaktowych. Znajdź je, zanim zaczniesz na tym polegać.
refer-searched-title = Co przeszukano
refer-outcome-label = Co się stało
refer-sorted-hint = Kolejność: kraj, dla kogo, język i godziny
