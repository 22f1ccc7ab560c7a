# Dlaczego kontakt jest proponowany lub nie. Osoba prowadząca rozmowę czyta to jedno pod drugim i decyduje.

## Co na pewno pasuje.

reason-emergency = Na wypadek bezpośredniego zagrożenia życia
reason-child-protection = Może działać na rzecz dziecka
reason-in-country = W kraju, w którym osoba przebywa
reason-own-nationals = Pomaga własnym obywatelom za granicą
reason-reachable-from-here = Można się z nim skontaktować z placówki
reason-serves-age = Pomaga osobom w tym wieku
reason-serves-sex = Pomaga osobom tej płci
reason-serves-form = Zna tę formę wyzysku
reason-presumed-ok = Pomaga przed formalną identyfikacją
reason-residence-any = Pomaga bez względu na prawo pobytu
reason-cooperation-not-required = Pomaga bez współpracy z policją
reason-not-police = Nie jest częścią policji
reason-specialised = Specjalizuje się w handlu ludźmi
reason-first-contact = Wytyczne państwa wymieniają go jako pierwszy
reason-one-stop = Prowadzi do każdego rodzaju pomocy
reason-open-now = Teraz czynne
reason-speaks-language = Mówi językiem tej osoby
reason-meets-need = Odpowiada na zapisaną potrzebę

## Czego nie wiadomo. Pytania do kontaktu lub do osoby, zanim się na nim polegnie.

ask-first-serves-age = Czy pomagają osobom w tym wieku?
ask-first-serves-sex = Czy pomagają mężczyznom, kobietom, wszystkim?
ask-first-serves-form = Czy pomagają przy tej formie wyzysku?
ask-first-residence = Czy pomagają bez względu na prawo pobytu?
ask-first-cooperation = Czy pomoc zależy od współpracy z policją?
ask-first-identification = Czy pomoc zależy od formalnej identyfikacji?
ask-first-speaks-language = Czy mówią językiem tej osoby?
ask-first-opening-hours = W jakich godzinach działają?
ask-first-reachable-from-here = Czy można się tam dodzwonić z placówki?
ask-first-does-it-inform-police = Czy zawiadamiają policję?
# Pytanie do osoby.
ask-first-home-state-contact = Czy kontakt z własnym państwem osoby jest bezpieczny i czy osoba go chce?

## Na co uważać.

caution-never-checked = Nikt tam jeszcze nie zadzwonił, aby to sprawdzić
caution-past-review = Sprawdź, zanim z niego skorzystasz: termin kolejnego sprawdzenia minął
caution-blocked = Od dawna niesprawdzony. Znajdź inny kontakt albo najpierw sprawdź ten telefonicznie.
caution-number-unconfirmed = Numeru nie znaleziono w źródle
caution-may-inform-police = Może zawiadomić policję lub służby migracyjne. Nie podawaj nazwiska i uprzedź osobę przed każdym skierowaniem.
caution-professionals-only = Pod ten numer dzwonisz ty. To nie jest numer dla osoby.
caution-may-not-connect-from-abroad = Z zagranicy można się nie dodzwonić. Użyj numeru w formie międzynarodowej.
caution-rings-elsewhere = Ten numer wybiera osoba. Z twojej placówki połączenie trafi do innego kraju.
caution-sources-conflict = Źródła podają różne informacje
caution-capacity = Może nie mieć wolnego miejsca
caution-for-the-child-to-talk = Tu dziecko może porozmawiać. Ten numer nie może podjąć działań na rzecz dziecka.

## Dlaczego kontakt nie pasuje. Mimo to jest na liście, aby można było zdecydować inaczej.

because-serves-women-only = Pomaga tylko kobietom
because-serves-men-only = Pomaga tylko mężczyznom
because-serves-children-only = Pomaga tylko dzieciom
because-serves-adults-only = Pomaga tylko osobom dorosłym
because-other-form = Zajmuje się inną formą wyzysku
because-formal-identification-required = Pomaga dopiero po formalnej identyfikacji
because-cooperation-required = Pomaga tylko przy współpracy z policją
because-irregular-only = Pomaga tylko osobom bez prawa pobytu
because-third-country-only = Pomaga tylko osobom z obywatelstwem państwa spoza UE i EOG
because-nationals-only = Pomaga tylko własnym obywatelom
because-not-in-service-here = Nie działa tam, gdzie osoba przebywa
because-professionals-only = Numer jest dla specjalistów, a dzwoniłaby osoba
because-own-mission = Sprawa dotyczy kogoś związanego z twoją placówką
because-police-not-asked = Osoba nie prosiła o kontakt z policją
because-home-state = Kontakt z własnym państwem osoby: jeszcze o to nie pytano, osoba go nie chce albo nie jest bezpieczny

## Co można zrobić z kontaktem w granicach tego, na co osoba się zgodziła.

action-call = Zadzwoń
action-call-for-advice-without-name = Zadzwoń po poradę bez podawania nazwiska
action-give-number = Daj numer osobie
action-refer-with-consent = Skieruj osobę za jej zgodą

## Co trzeba wiedzieć przed wyborem kontaktu.

warning-no-contacts-here = W spisie nie ma kontaktu dla tego kraju. Zadzwoń do dyżurnego w ministerstwie.
warning-no-national-helpline = Dla tego kraju nie ma w spisie krajowej infolinii
warning-state-may-penalise = W tym kraju osoby wykorzystywane mogą zostać ukarane. Zapytaj specjalistów przed każdym kontaktem z jego władzami.
warning-mission-conflict = Sprawa może dotyczyć kogoś związanego z urzędnikiem lub z twoją placówką. Przekaż ją poza placówkę i mów tylko tym, którzy muszą wiedzieć.
warning-child-first = Traktuj osobę jak dziecko, dopóki organ nie zdecyduje inaczej. Najpierw ochrona dzieci.
warning-no-child-authority-on-file = W spisie nie ma tu organu ochrony dzieci. Zadzwoń pod numer alarmowy i poproś o dyżur ochrony dzieci lub pomocy społecznej.
warning-asylum-advice-first = Przed każdym kontaktem z własnym państwem osoby zasięgnij porady w sprawie ochrony międzynarodowej (azylu)
warning-clock-before-content = Data na tym komputerze jest wcześniejsza niż data spisu kontaktów. Ustaw zegar: bez tego nie wiadomo, jak dawno sprawdzono kontakt.
