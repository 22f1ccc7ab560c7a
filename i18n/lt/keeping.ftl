# Kiek laiko saugomi atvejai: šiukšlinė, peržiūra, draudimas trinti ir atvejo pabaiga. Jokia diena nieko neištrina: sprendžia žmogus.

## Šiukšlinė atvejų sąraše.

keeping-tab-bin = Šiukšlinė
keeping-bin-empty = Šiukšlinė tuščia
keeping-bin-hint = Atvejai šiukšlinėje lieka bent 30 dienų. Tada Jūsų klausiama, ar juos ištrinti. Niekas neištrinama savaime.
keeping-bin-since = Šiukšlinėje nuo { $on }
keeping-bin-until = iki { $on }
keeping-bin-over = spręsti
keeping-bin-tag = Šiukšlinėje
keeping-bin-done = { $label } šiukšlinėje
keeping-bin-taken = { $label } išimta iš šiukšlinės
keeping-bin-action = Mesti į šiukšlinę
keeping-bin-take-action = Išimti iš šiukšlinės
keeping-bin-into-hint = Šiukšlinėje esančio atvejo nėra kituose sąrašuose ir jis nerandamas. Jį galima vėl išimti.
keeping-bin-standing = Šiukšlinėje nuo { $on }, o nuo { $until } Jūsų bus klausiama, ar ištrinti.
keeping-bin-standing-over = Šiukšlinėje nuo { $on }, o nuo { $until } Jūs galite nuspręsti, ar ištrinti.

## Apie atvejį.

keeping-case-title = Kiek laiko saugoma
keeping-review-title = Peržiūros diena
keeping-review-on = Vėl peržiūrėti iki { $on }
keeping-review-over = Reikėjo peržiūrėti iki { $on }: ar atvejo dar reikia?
keeping-review-set = Ši diena nustatyta atvejui
keeping-review-by-rule = Pagal įstaigos taisyklę: { $days ->
    [one] po { $days } dienos nuo paskutinio ryšio
    [few] po { $days } dienų nuo paskutinio ryšio
    [many] po { $days } dienos nuo paskutinio ryšio
   *[other] po { $days } dienų nuo paskutinio ryšio
}
keeping-review-without = Pagal įstaigos taisyklę, kai asmuo nesutiko, kad būtų saugoma: { $days ->
    [one] po { $days } dienos nuo paskutinio ryšio
    [few] po { $days } dienų nuo paskutinio ryšio
    [many] po { $days } dienos nuo paskutinio ryšio
   *[other] po { $days } dienų nuo paskutinio ryšio
}
keeping-review-question = Kada vėl peržiūrėti?
keeping-review-in-days = { $days ->
    [one] Po { $days } dienos
    [few] Po { $days } dienų
    [many] Po { $days } dienos
   *[other] Po { $days } dienų
}
keeping-review-day-label = Kita diena
keeping-review-action = Nustatyti dieną
keeping-review-rule-action = Grįžti prie taisyklės
keeping-review-done = Peržiūros diena pakeista
keeping-hold-tag = Draudžiama trinti
keeping-hold-none = Draudimo trinti nėra
keeping-hold-hint = Nustatykite, jei įstatymas ar teismas reikalauja atvejį saugoti
keeping-hold-open-action = Uždrausti trinti…
keeping-hold-reason-label = Kodėl jį privaloma saugoti?
keeping-hold-reason-hint = Įstatymas ar teismo raštas ir iki kada
keeping-hold-action = Uždrausti trinti
keeping-hold-standing = Draudimas trinti: šio atvejo ištrinti negalima
keeping-hold-reason = Kodėl: { $reason }
keeping-hold-lift-action = Panaikinti draudimą
keeping-hold-lift-hint = Draudimą atvejo puslapyje gali panaikinti vadovas.
keeping-hold-done = Draudimas trinti nustatytas
keeping-hold-lifted = Draudimas trinti panaikintas
keeping-withdrawn = Asmuo nebesutinka, kad tai būtų užrašyta. Meskite atvejį į šiukšlinę arba ištrinkite, nebent įstatymas įpareigoja jį saugoti.
keeping-files-title = Pridėti failai
keeping-file-label = { $name }, { $size }
keeping-file-covered = { $place } failas, pavadinimas uždengtas, { $size }
keeping-file-kilobytes = { $size } KB
keeping-file-megabytes = { $size } MB

## Atvejo pabaiga.

keeping-erase-open-action = Ištrinti dabar…
keeping-erase-title = Ištrinti atvejį { $label }
keeping-erase-hint = To atšaukti nebus galima
keeping-erase-goes = { $entries ->
    [one] Perrašomas { $entries } įrašas ir viskas, kas jame pasakyta.
    [few] Perrašomi { $entries } įrašai ir viskas, kas juose pasakyta.
    [many] Perrašoma { $entries } įrašo ir viskas, kas juose pasakyta.
   *[other] Perrašoma { $entries } įrašų ir viskas, kas juose pasakyta.
}
keeping-erase-goes-files = Perrašomų pridėtų failų: { $files }
keeping-erase-stays-title = Kas lieka
keeping-erase-stays-backups = Senesnės atsarginės kopijos atvejų aplanke (paskutinė – iki { $day }). Vadovas gali jas pakeisti anksčiau.
keeping-erase-stays-no-backups = Nė vienoje atsarginėje kopijoje atvejų aplanke jo nėra
keeping-erase-stays-files = Kitur įrašytos atsarginės kopijos ir išsiųsti failai
keeping-erase-stays-paper = Išspausdinti lapai
keeping-erase-stays-mark = Atsitiktinis skaičius, diena ir priežastis. Iš jų niekas negali suprasti, kas tai buvo.
keeping-erase-reason-label = Kodėl ištrinama?
keeping-erase-reason-needed = Pasirinkite, kodėl ištrinama
keeping-erase-label-label = Norėdami ištrinti, įrašykite { $label }
keeping-erase-label-needed = Įrašykite žymą taip, kaip čia: { $label }
keeping-erase-keep-action = Palikti atvejį
keeping-erase-confirm = Ištrinti atvejį { $label }
keeping-erasing = Atvejis trinamas, jo turinys perrašomas…
keeping-erase-supervisor = Atvejį ištrinti gali tik vadovas. Kreipkitės į savo vadovą:
keeping-erase-waits = Iki tol niekas neištrinama, ir niekas neištrinama savaime.
keeping-erased-title = Atvejis { $label } ištrintas
keeping-erased-done = Atvejų saugykloje iš jo nieko neliko. Jo turinys perrašytas.
keeping-erased-waits = Atvejis ištrintas. Jo dalių dar gali būti likę failo tarpuose – jas rastų tas, kas turi slaptafrazę ir išmano. Jos bus perrašytos kitą kartą atrakinus, kai diske bus vietos ir kita programa failo neskaitys.
keeping-erased-action = Atgal prie atvejų

## „Sauga“: saugojimas.

keeping-title = Saugojimas
keeping-standing = Ką peržiūrėti ir kiek laiko saugomi atvejai
keeping-hint = Atvejis saugomas tol, kol jo reikia. Suėjus terminui niekas neištrinama: Jūs peržiūrite ir sprendžiate.
keeping-due-title = Laikas peržiūrėti
keeping-due-empty = Nėra atvejų, kuriuos laikas peržiūrėti
keeping-due-more-action = Rodyti daugiau
keeping-due-later-action = Palikti, nustatyti kitą dieną
keeping-of-case = { $what }: { $label }
keeping-why-set = Laikas peržiūrėti nuo { $on } – tai jam nustatyta diena
keeping-why-rule = Laikas peržiūrėti nuo { $on }: { $days ->
    [one] po { $days } dienos nuo paskutinio ryšio
    [few] po { $days } dienų nuo paskutinio ryšio
    [many] po { $days } dienos nuo paskutinio ryšio
   *[other] po { $days } dienų nuo paskutinio ryšio
}
keeping-why-without = Laikas peržiūrėti nuo { $on }: { $days ->
    [one] po { $days } dienos nuo paskutinio ryšio, nes asmuo nesutiko, kad būtų saugoma
    [few] po { $days } dienų nuo paskutinio ryšio, nes asmuo nesutiko, kad būtų saugoma
    [many] po { $days } dienos nuo paskutinio ryšio, nes asmuo nesutiko, kad būtų saugoma
   *[other] po { $days } dienų nuo paskutinio ryšio, nes asmuo nesutiko, kad būtų saugoma
}
keeping-why-bin = Laikas peržiūrėti nuo { $on }: šiukšlinėje ilgiau nei { $days ->
    [one] { $days } dieną
    [few] { $days } dienas
    [many] { $days } dienos
   *[other] { $days } dienų
}. Ar ištrinti?
keeping-due-line = { $count ->
    [one] Ar dar reikia saugoti? Laikas peržiūrėti: { $count } atvejis
    [few] Ar dar reikia saugoti? Laikas peržiūrėti: { $count } atvejai
    [many] Ar dar reikia saugoti? Laikas peržiūrėti: { $count } atvejo
   *[other] Ar dar reikia saugoti? Laikas peržiūrėti: { $count } atvejų
}
keeping-due-line-more = Ar dar reikia saugoti? Laikas peržiūrėti atvejų: daugiau kaip { $count }
keeping-drafts = Nepavyko įtraukti: { $count ->
    [one] { $count } užantspauduotas vertinimas
    [few] { $count } užantspauduoti vertinimai
    [many] { $count } užantspauduoto vertinimo
   *[other] { $count } užantspauduotų vertinimų
} (senumas – daugiau nei { $days ->
    [one] { $days } diena
    [few] { $days } dienos
    [many] { $days } dienos
   *[other] { $days } dienų
}). Neatvėrus negalima pasakyti, kieno tai.
keeping-days-title = Įstaigos nustatytos dienos
keeping-days-hint = Praėjus tiek dienų nuo paskutinio ryšio, atvejį laikas peržiūrėti, nebent jam nustatyta kita diena. Kas galioja dabar, galioja visiems atvejams, ir jau esamiems.
keeping-days-with-label = Dienos, kai asmuo sutiko, kad atvejis būtų saugomas
keeping-days-without-label = Dienos, kai asmuo nesutiko arba nebuvo galima paklausti
keeping-days-action = Nustatyti dienas
keeping-days-done = Įstaigos dienos nustatytos
keeping-days-bounds = Įrašykite dienų skaičių nuo 1 iki { $most }
keeping-days-order = Be asmens sutikimo – ne ilgiau nei su juo
keeping-days-standing = { $days ->
    [one] { $days } diena
    [few] { $days } dienos
    [many] { $days } dienos
   *[other] { $days } dienų
}, kai asmuo sutiko, kad atvejis būtų saugomas, kitaip – { $short ->
    [one] { $short } diena
    [few] { $short } dienos
    [many] { $short } dienos
   *[other] { $short } dienų
}.
keeping-days-supervisor = Jas gali keisti vadovas
keeping-erased-cases-title = Ištrinti atvejai
keeping-erased-none = Ištrintų atvejų nėra
keeping-erased-cases = { $count ->
    [one] Ištrintas { $count } atvejis
    [few] Ištrinti { $count } atvejai
    [many] Ištrinta { $count } atvejo
   *[other] Ištrinta { $count } atvejų
}
keeping-erased-case = { $on }: { $reason }
