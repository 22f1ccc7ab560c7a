# Lista kontrolna „forced-criminality”: tekst dla pracownika. Struktura listy jest w pliku checklists/forced-criminality.toml.

checklist-forced-criminality = Wykorzystywanie do działalności przestępczej
    .purpose = Rozpoznać osoby zmuszane do przestępstw: uprawy konopi, przewozu lub sprzedaży narkotyków, kradzieży, oszustw, pracy w centrach oszustw, zawierania fikcyjnych małżeństw.
    .audience = Osoby prowadzące rozmowy; wizyty u osób pozbawionych wolności
    .when = Zatrzymanie, akcja policji, uwolnienie z zamkniętego kompleksu albo telefon z takiego miejsca z prośbą o pomoc.

## Narkotyki, kradzieże i oszustwa

section-forced-criminality-crime = Narkotyki, kradzieże i oszustwa
indicator-cx-forced = Osobę zmusza się do popełniania przestępstw na rzecz innych.
indicator-cx-grow-house = Osoba mieszkała w zamknięciu lub sama w miejscu uprawy lub produkcji.
indicator-cx-courier = Osobie kazano przewozić narkotyki lub towary, a ona o tym nie wiedziała albo nie mogła odmówić.
indicator-cx-debt-drugs = Do przestępstw zmusza się osobę długiem za narkotyki, hazard lub „utracony towar”.
indicator-cx-id-fraud = Na dane osoby otwarto rachunki bankowe, założono firmy lub uzyskano świadczenia, z których korzystają inni.
indicator-cx-sham-marriage = Osobę zmuszono do ślubu, aby ktoś inny uzyskał zezwolenie na pobyt.

## Centra oszustw

section-forced-criminality-scam = Centra oszustw
indicator-cx-fake-it-job = Osoba odpowiedziała na ofertę pracy w biurze, informatyce, sprzedaży lub przy tłumaczeniach, a zawieziono ją gdzie indziej.
indicator-cx-border = Osobę przewieziono przez granicę nocą lub bez stempla wyjazdowego.
indicator-cx-compound = Miejsce jest ogrodzone, pilnują go strażnicy lub odbiera się tam telefony.
indicator-cx-sold = Osobie powiedziano, że została kupiona albo że musi się wykupić.
indicator-cx-targets = Osoba musi wyrabiać normy i jest karana, jeśli ich nie wyrobi.
indicator-cx-peer = Osobę zmuszono do werbowania lub karania innych.
indicator-cx-overstay = Osobie grożą grzywny lub zarzuty za przekroczenie okresu pobytu albo za wymuszone czyny (przypomnij o zasadzie niekarania; samo w sobie nie jest to sygnał).
indicator-cx-educated = Inni zlekceważyli sprawę, bo „to nietypowa ofiara”: ktoś wykształcony, mężczyzna lub ktoś, kto zna się na technice (uwaga przeciw uprzedzeniom, nie sygnał).
