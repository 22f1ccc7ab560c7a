# Karty dla osoby: to, co sama czyta. Jedno krótkie, łagodne zdanie w wierszu; bez słów o handlu ludźmi i ofiarach.

card-language-name = Polski
card-language-latin = polski polish
card-language-status = drafted

card-you-decide =
    To Pan/Pani decyduje, co chce powiedzieć.
    W każdej chwili można przerwać.
    W rozmowie ze mną nie ma nic złego.
card-alone =
    Z każdą osobą, która tu przychodzi, rozmawiam chwilę na osobności.
    Tutaj to zwykła zasada.
    Pozostałe osoby mogą poczekać na zewnątrz.
card-say-no =
    Można powiedzieć „nie”.
    Można pominąć dowolne pytanie.
    Można przerwać w każdej chwili.
    To nie zmienia pomocy, którą można tu dostać.
card-interpreter =
    Czy chce Pan/Pani, żeby ktoś tłumaczył?
    To nie będzie nikt z rodziny ani nikt, dla kogo Pan/Pani pracuje.
    Można poprosić o kobietę lub o mężczyznę.
    Można poprosić o inną osobę.
card-what-is-written =
    Proszę o zgodę na zapisanie części tego, co Pan/Pani powie.
    To ma pomóc w uzyskaniu wsparcia.
    Powiem, kto może to przeczytać.
    Można mnie poprosić o usunięcie zapisu.
    Jeśli prawo każe mi coś zachować, powiem o tym.
card-limits =
    Jeśli zagrożone jest czyjeś życie, może się zdarzyć, że trzeba będzie kogoś powiadomić.
    Tak samo, jeśli w niebezpieczeństwie jest dziecko albo jeśli wymaga tego prawo.
    Najpierw powiem o tym Panu/Pani.
    To Pan/Pani decyduje, ile chce powiedzieć.
card-choices =
    Teraz lub później można porozmawiać z kimś, kto pomaga ludziom.
    Można poprosić o bezpieczne miejsce na noc.
    Można poprosić o pomoc lekarską.
    Można poprosić o pomoc prawną.
    Można tylko wziąć te informacje.
    Można dziś nic nie robić i wrócić innym razem.
card-danger =
    Czy jest Pan/Pani teraz w niebezpieczeństwie?
    Proszę zadzwonić pod ten numer.
card-helpline =
    Można zadzwonić pod ten numer, dziś lub później.
    Można zapytać, czy mówią tam w Pana/Pani języku.
    To Pan/Pani decyduje, co im powie.
card-passport =
    Paszport należy do Pana/Pani.
    Można mieć go przy sobie.
    Jeśli ma go ktoś inny, można mi o tym powiedzieć.
    Możemy porozmawiać o tym, co da się zrobić.
card-answers =
    Tak
    Nie
    Nie wiem
    Nie chcę odpowiadać
card-break =
    Robimy krótką przerwę.
    Nie ma pośpiechu.
    Wrócimy do rozmowy, kiedy Pan/Pani zechce, albo innego dnia.
card-come-back =
    Można wrócić innego dnia.
    Czy może Pan/Pani bezpiecznie zabrać to ze sobą?
    Można też nauczyć się numeru na pamięć.
