# Kontrolinis sąrašas „forced-criminality“: ką skaito pareigūnas.

checklist-forced-criminality = Išnaudojimas nusikalstamai veiklai
    .purpose = Pastebėti žmones, verčiamus daryti nusikaltimus: auginti kanapes, gabenti ar platinti narkotikus, vogti, sukčiauti, dirbti sukčiavimo centruose, sudaryti fiktyvią santuoką.
    .audience = Pokalbius vedantys pareigūnai; lankantys sulaikytuosius
    .when = Sulaikymas, reidas, paleidimas iš uždaros teritorijos arba pagalbos prašymas iš jos.

## Narkotikai, vagystės ir sukčiavimas

section-forced-criminality-crime = Narkotikai, vagystės ir sukčiavimas
indicator-cx-forced = Asmuo verčiamas daryti nusikaltimus kitų naudai.
indicator-cx-grow-house = Asmuo gyveno užrakintas ar vienas auginimo ar gamybos vietoje.
indicator-cx-courier = Asmuo buvo verčiamas gabenti narkotikus ar prekes to nežinodamas arba negalėdamas atsisakyti.
indicator-cx-debt-drugs = Skola už narkotikus, lošimus ar „prarastas prekes“ naudojama nusikaltimams išgauti.
indicator-cx-id-fraud = Asmens vardu kiti atidarė banko sąskaitas, įsteigė įmones ar gauna išmokas.
indicator-cx-sham-marriage = Asmuo buvo priverstas susituokti, kad kitas žmogus gautų leidimą gyventi.

## Sukčiavimo centrai

section-forced-criminality-scam = Sukčiavimo centrai
indicator-cx-fake-it-job = Asmuo atsiliepė į biuro, IT, pardavimų ar vertimo darbo skelbimą ir buvo nuvežtas kitur.
indicator-cx-border = Asmuo pervežtas per sieną naktį arba be išvykimo spaudo.
indicator-cx-compound = Vietoje yra sargybiniai, tvoros arba atimti telefonai.
indicator-cx-sold = Asmeniui sakyta, kad jis nupirktas arba kad turi išsipirkti.
indicator-cx-targets = Asmuo turi įvykdyti normą ir baudžiamas, jei neįvykdo.
indicator-cx-peer = Asmuo buvo verčiamas verbuoti ar bausti kitus.
indicator-cx-overstay = Asmeniui gresia baudos ar kaltinimai dėl užsibuvimo šalyje ar dėl priverstinių veiksmų (kelkite nebaudimo klausimą; savaime tai nėra požymis).
indicator-cx-educated = Kiti asmenį atmetė kaip „netipinę auką“, nes jis išsilavinęs, vyras ar išmano technologijas (pastaba prieš išankstines nuostatas, ne požymis).
