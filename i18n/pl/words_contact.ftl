# Słowa spisu kontaktów: co wiadomo o kontakcie.

## Rodzaj instytucji.

contact-type-emergency = Numer alarmowy
contact-type-hotline = Infolinia
contact-type-child-protection = Ochrona dzieci
contact-type-ngo = Organizacja pozarządowa
contact-type-shelter = Bezpieczne schronienie
contact-type-government = Organ publiczny
contact-type-national-referral = Krajowy mechanizm ukierunkowanej pomocy
contact-type-police = Policja
contact-type-legal-aid = Pomoc prawna
contact-type-migrant-support = Wsparcie dla migrantów
contact-type-labour-inspectorate = Inspekcja pracy
contact-type-iom = Międzynarodowa Organizacja do spraw Migracji (IOM)
contact-type-compensation = Kompensata i odszkodowanie
contact-type-national-coordinator = Koordynator krajowy
contact-type-national-rapporteur = Sprawozdawca krajowy
contact-type-duty-officer = Dyżurny urzędnik
contact-type-escalation = Kontakt poza placówką
contact-type-interpreter = Tłumacz
contact-type-hospital = Szpital
contact-type-mission = Inna placówka

# Of an interpreter, whom the person may choose.
interpreter-gender-woman = kobieta
interpreter-gender-man = mężczyzna

## Co robi kontakt.

service-case-advice = Porada dla pracowników w konkretnej sprawie
service-case-coordination = Koordynacja sprawy
service-child-protection-report = Podejmuje działania, gdy dziecko jest w niebezpieczeństwie
service-compensation = Kompensata i odszkodowanie
service-compensation-advice = Porada o kompensacie i odszkodowaniu
service-consular = Pomoc konsularna
service-consular-referral = Skierowanie przez konsulat
service-court-support = Wsparcie w sądzie
service-documents = Pomoc w sprawie dokumentów
service-education = Nauka i szkolenia
service-emergency = Pomoc w nagłym zagrożeniu
service-financial = Pomoc finansowa
service-housing-help = Pomoc w znalezieniu mieszkania
service-identification = Formalna identyfikacja
service-interpretation = Tłumaczenie ustne
service-investigation = Śledztwo lub dochodzenie
service-job-offer-check = Sprawdza oferty pracy za granicą
service-legal = Pomoc prawna
service-legal-information = Informacje o prawie
service-material = Jedzenie, ubrania i inne rzeczy
service-medical = Opieka medyczna
service-method-guidance = Wskazówki dla specjalistów
service-method-support = Wsparcie specjalistów w ich pracy
service-opinion-for-residence-permit = Opinia do zezwolenia na pobyt
service-outreach = Dociera do ludzi tam, gdzie są
service-police-contact = Umożliwia kontakt z policją
service-prevention = Profilaktyka
service-protection = Ochrona
service-psychological = Wsparcie psychologiczne
service-referral = Skierowanie po pomoc
service-referral-to-ngo = Skierowanie do organizacji pozarządowej
service-reflection-period = Czas do namysłu
service-reintegration = Pomoc po powrocie
service-repatriation-referral = Skierowanie w sprawie powrotu do kraju
service-rescue = Wydostaje ludzi z niebezpieczeństwa
service-residence-help = Pomoc w uzyskaniu zezwolenia na pobyt
service-residence-permit = Zezwolenie na pobyt
service-return = Powrót do kraju
service-return-programme = Program powrotu do kraju
service-return-support = Wsparcie przy powrocie do kraju
service-rights-information = Informacje o prawach
service-shelter = Bezpieczne schronienie
service-shelter-places-overview = Wie, gdzie są wolne bezpieczne miejsca
service-shelter-via-members = Bezpieczne schronienie u organizacji członkowskich
service-social = Wsparcie socjalne
service-status-of-victim = Status ofiary
service-support-person = Osoba towarzysząca i wspierająca
service-victim-guidance = Pomoc w przejściu przez procedury
service-wage-claim = Dochodzenie zaległego wynagrodzenia

## Kto może dzwonić.

audience-victim = Osoba, której to dotyczy
audience-public = Każda osoba
audience-professional = Tylko specjaliści

## Komu pomaga kontakt.

serves-sex-all = Wszystkie osoby
serves-sex-women = Kobiety
serves-sex-men = Mężczyźni
serves-sex-trans = Osoby transpłciowe
serves-age-all = Każdy wiek
serves-age-children = Dzieci
serves-age-adults = Osoby dorosłe
served-form-labour = Wyzysk pracowniczy
served-form-sexual = Wykorzystywanie seksualne
served-form-begging = Zmuszanie do żebractwa
served-form-criminal-activity = Wykorzystywanie do działalności przestępczej
served-form-domestic-servitude = Zniewolenie w gospodarstwie domowym
served-form-forced-marriage = Przymusowe małżeństwo
served-form-organ-removal = Usunięcie narządu
served-form-illegal-adoption = Nielegalna adopcja
served-form-surrogacy = Wykorzystywanie macierzyństwa zastępczego
served-form-relationship-violence = Przemoc w związku

## Na jakich warunkach pomaga kontakt.

residence-condition-any = Bez względu na prawo pobytu
residence-condition-irregular-only = Tylko osoby bez prawa pobytu
residence-condition-third-country-only = Tylko osoby z obywatelstwem państwa spoza UE i EOG
residence-condition-unknown = Nie wiadomo, czy liczy się prawo pobytu
cooperation-condition-not-required = Bez współpracy z policją
cooperation-condition-required = Pomoc tylko przy współpracy z policją
cooperation-condition-required-for-full = Pełna pomoc tylko przy współpracy z policją
cooperation-condition-unknown = Nie wiadomo, czy potrzebna jest współpraca z policją
identification-condition-presumed-ok = Bez formalnej identyfikacji
identification-condition-formal-required = Dopiero po formalnej identyfikacji
identification-condition-unknown = Nie wiadomo, czy potrzebna jest formalna identyfikacja
location-condition-in-country = Tylko osoby przebywające w kraju
location-condition-nationals-abroad = Właśni obywatele za granicą
location-condition-any = Bez względu na miejsce pobytu

## Co kontakt robi w związku z policją.

police-involvement-not-a-police-body = Nie jest częścią policji
police-involvement-caller-chooses = Osoba dzwoniąca decyduje, czy zawiadomić policję
police-involvement-with-consent = Zawiadamia policję tylko za zgodą
police-involvement-may-share = Może zawiadomić policję lub służby migracyjne
police-involvement-dispatches-police = Może wysłać policję
police-involvement-is-police = To policja
police-involvement-unknown = Nie wiadomo, czy zawiadamia policję

## Miejsce w systemie państwa.

tier-first-contact = Pierwszy kontakt
tier-second-line = Kolejny kontakt
tier-oversight = Nadzór, nie prowadzi pojedynczych spraw
tier-archived = Ten numer już nie działa

## Na ile pewny jest fakt. „Sprawdzono” mówi się tylko o tym, co sprawdził człowiek.

certainty-read = Znaleziono w opublikowanym źródle
certainty-general-knowledge = Nie znaleziono w źródle
channel-certainty-read-number = Numer znaleziono w opublikowanym źródle
channel-certainty-read-email = Adres e-mail znaleziono w opublikowanym źródle
channel-certainty-read-website = Adres strony znaleziono w opublikowanym źródle
channel-certainty-role-only = W opublikowanym źródle znaleziono tylko to, czym się zajmuje
channel-certainty-general-knowledge-number = Numeru nie znaleziono w źródle
channel-certainty-general-knowledge = Niczego nie znaleziono w źródle
source-date-basis-page-dated = Na stronie jest data
source-date-basis-inferred-from-content = Data wynika z treści strony
source-date-basis-undated-copy = Na stronie nie ma daty
source-date-basis-none = Data nie jest znana
known-yes = Tak
known-no = Nie
known-unknown = Nie wiadomo
known-problem-sources-conflict = Źródła podają różne informacje
known-problem-capacity = Może nie mieć wolnego miejsca
