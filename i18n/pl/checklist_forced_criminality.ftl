# Lista kontrolna „forced-criminality”: tekst dla pracownika. Struktura listy jest w pliku checklists/forced-criminality.toml.

checklist-forced-criminality = Wykorzystywanie do działalności przestępczej
    .purpose = Rozpoznać osoby zmuszane do przestępstw: uprawy konopi, przewozu lub sprzedaży narkotyków, kradzieży, oszustw, pracy w centrach oszustw, zawierania fikcyjnych małżeństw.
    .audience = Osoby prowadzące rozmowy; wizyty u osób pozbawionych wolności
    .when = Zatrzymanie, akcja policji, uwolnienie z zamkniętego kompleksu albo telefon z takiego miejsca z prośbą o pomoc.

## Narkotyki, kradzieże i oszustwa

section-forced-criminality-crime = Narkotyki, kradzieże i oszustwa
indicator-cx-forced = Osobę zmusza się do popełniania przestępstw na rzecz innych.
    .example = Młody mężczyzna zatrzymany za kradzież mówi, że dwaj mężczyźni wożą go z listą od sklepu do sklepu i że boi się wrócić z niczym.
    .ordinary = Niektórzy biorą udział w przestępstwie dla zysku lub z lojalności; zapytaj, kto wydawał polecenia i co groziło za odmowę.
indicator-cx-grow-house = Osoba mieszkała w zamknięciu lub sama w miejscu uprawy lub produkcji.
    .example = W areszcie pięćdziesięcioletni mężczyzna opowiada, że miesiącami podlewał rośliny w domu, którego drzwi zamykano od zewnątrz.
    .ordinary = Ktoś wynajęty do pracy może mieszkać na miejscu, by go pilnować lub oszczędzić na czynszu, i wychodzić z własnym kluczem.
indicator-cx-courier = Osobie kazano przewozić narkotyki lub towary, a ona o tym nie wiedziała albo nie mogła odmówić.
    .example = Wdowa mówi, że ktoś, z kim zaprzyjaźniła się za granicą, poprosił ją o przewiezienie walizki; celnicy znaleźli pakunki w podszewce.
    .ordinary = Niektórzy przewożą towar świadomie i dla pieniędzy; za tym też może stać bieda lub strach, więc zapytaj, jak to się zaczęło.
indicator-cx-debt-drugs = Do przestępstw zmusza się osobę długiem za narkotyki, hazard lub „utracony towar”.
    .example = Uczeń zawodu mówi, że powierzoną mu paczkę skradziono i że musi teraz włamywać się do samochodów, aż spłaci jej wartość.
    .ordinary = Ktoś zadłużony może kraść sam z siebie, by spłacić dług; zapytaj, kto podał kwotę i kto wybrał takie przestępstwo.
indicator-cx-id-fraud = Na dane osoby otwarto rachunki bankowe, założono firmy lub uzyskano świadczenia, z których korzystają inni.
    .example = Według pisma z urzędu skarbowego pomocnik kuchenny kieruje trzema firmami; on pamięta tylko, że dał komuś paszport do skopiowania.
    .ordinary = Ludzie świadomie użyczają nazwiska krewnym, a czasem ich dane kradnie z daleka ktoś obcy.
indicator-cx-sham-marriage = Osobę zmuszono do ślubu, aby ktoś inny uzyskał zezwolenie na pobyt.
    .example = Sprzątaczka opowiada, że szef zawiózł ją do urzędu, by wyszła za obcego, który potrzebował zezwolenia; nikt jej nie pytał o zdanie.
    .ordinary = Niektórzy biorą ślub dla zezwolenia z własnej woli, z przyjaźni lub za pieniądze; zapytaj, kto zdecydował i komu zapłacono.

## Centra oszustw

section-forced-criminality-scam = Centra oszustw
indicator-cx-fake-it-job = Osoba odpowiedziała na ofertę pracy w biurze, informatyce, sprzedaży lub przy tłumaczeniach, a zawieziono ją gdzie indziej.
    .example = Tłumaczka mówi, że na lotnisku czekał na nią kierowca, który zawiózł ją osiem godzin drogi od miasta podanego w umowie.
    .ordinary = Firmy wysyłają nowe osoby do innego oddziału także z dobrych powodów; wtedy uprzedzają o tym i zostawiają wybór.
indicator-cx-border = Osobę przewieziono przez granicę nocą lub bez stempla wyjazdowego.
    .example = W paszporcie mężczyzny jest wjazd do jednego państwa i nic więcej, a on dzwoni z państwa obok.
    .ordinary = Nie na każdym przejściu stempluje się paszporty, stemple bywają nieczytelne, a granice przecina nocą wiele zwykłych autobusów.
indicator-cx-compound = Miejsce jest ogrodzone, pilnują go strażnicy lub odbiera się tam telefony.
    .example = W dwuminutowej rozmowie mężczyzna szepcze, że telefony leżą w skrzyni, a wzdłuż ogrodzenia dniem i nocą chodzą strażnicy.
    .ordinary = Fabryki i call center mogą dla bezpieczeństwa mieć strażników i szafki na telefony, ale po zmianie ludzie idą do domu.
indicator-cx-sold = Osobie powiedziano, że została kupiona albo że musi się wykupić.
    .example = Kobieta po czterdziestce mówi, że menedżer pokazał jej kwit i oznajmił, że będzie mogła odejść, gdy ktoś zapłaci tę kwotę.
    .ordinary = Firma może mówić o kosztach rekrutacji, które chce odzyskać; ważne, czy osoba mogłaby odejść bez płacenia.
indicator-cx-targets = Osoba musi wyrabiać normy i jest karana, jeśli ich nie wyrobi.
    .example = Ktoś po studiach mówi, że kto nie zdobędzie dziennie pięciu nowych kontaktów na czacie, nie dostaje kolacji i stoi do rana.
    .ordinary = W sprzedaży normy są częste, a za ich niewyrobienie może przepaść premia; zapytaj, co spotyka tych, którym się nie uda.
indicator-cx-peer = Osobę zmuszono do werbowania lub karania innych.
    .example = Programista mówi, że musiał zadzwonić do kuzyna z cudowną ofertą pracy w biurze, a przełożony słuchał tej rozmowy.
    .ordinary = Ludzie polecają swoją pracę znajomym także dla premii lub z przekonania; zapytaj, co groziłoby za odmowę.
indicator-cx-overstay = Osobie grożą grzywny lub zarzuty za przekroczenie okresu pobytu albo za wymuszone czyny (przypomnij o zasadzie niekarania; samo w sobie nie jest to sygnał).
    .example = W dokumentach kobiety, zwolnionej po nalocie na strzeżone miejsce, jest grzywna za każdy dzień od upływu ważności wizy.
    .ordinary = Okres pobytu przekraczają też turyści, przez pomyłkę, chorobę lub brak biletu; samo w sobie o niczym to nie świadczy.
indicator-cx-educated = Inni zlekceważyli sprawę, bo „to nietypowa ofiara”: ktoś wykształcony, mężczyzna lub ktoś, kto zna się na technice (uwaga przeciw uprzedzeniom, nie sygnał).
    .example = Notatka o zwolnionym inżynierze mówi tylko tyle: „Dorosły mężczyzna, dobre studia, wiedział, co robi”.
    .ordinary = Autorowi notatki mogło brakować czasu lub faktów; dyplom o niczym nie przesądza, więc pytaj tę osobę tak jak każdą inną.
