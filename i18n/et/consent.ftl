# Nõusolek: mida ametnik ütleb ja mida küsitakse. Inimesele öeldavates lausetes ei ole õiguskeelt.

consent-title = Enne kui midagi küsite
consent-explain-title = Selgitage inimese keeles
consent-explain-record = mida te kirja panete, kus seda hoitakse, kes saab seda lugeda
consent-explain-freedom = inimene võib keelduda, vahele jätta, lõpetada või paluda kirjapandu kustutada
consent-explain-limits = mida võite olla kohustatud edasi ütlema: oht elule, laps, seadusest tulenev kohustus
consent-explain-help = keeldumine ei muuda konsulaarabi, mida ta saab

consent-explain = Sooviksin osa teie jutust kirja panna, et aidata teil tuge saada. Ütlen teile, kes seda näha saab. Võite öelda „ei“, iga küsimuse vahele jätta või lõpetada. Võite paluda, et ma kirjapandu kustutaksin; kui seadus nõuab, et midagi alles jääks, ütlen seda teile. „Ei“ ütlemine ei muuda abi, mida te siin saate.
    .child = Ma tahan sind aidata. Sooviksin osa sinu jutust kirja panna, et inimesed, kes saavad aidata, seda teaksid. Ütlen sulle, kes seda lugeda võib. Sa võid öelda „ei“. Sa võid iga küsimuse vahele jätta ja sa võid lõpetada. Sul ei tule sellest pahandusi ja ma aitan sind igal juhul.
consent-limits = Enne kui te mulle rohkem räägite: kui kellegi elu on ohus, kui laps on ohus või kui seadus seda nõuab, pean ma võib-olla kellelegi teatama. Sel juhul ütleksin seda kõigepealt teile. Teie otsustate, kui palju te räägite.
    .child = Mõnest asjast pean ma võib-olla rääkima inimestele, kelle töö on lapsi kaitsta, et sinuga midagi halba ei juhtuks. Ütlen sulle enne, kes nad on. See, mida sina tahad, on tähtis.
consent-child = Lapse puhul: kuulake ära, mida ta soovib, ja kaasake eestkostja või lastekaitse.
consent-interpreter = Kasutage kutselist tõlki. Ärge kasutage sugulast, sõpra, saatjat ega tööandjat.

consent-recording-label = Kas inimene on nõus, et te küsite ja vastused kirja panete?
consent-recording-yes = Jah, küsin ja panen kirja
consent-recording-no-names = Küsin, aga nimesid kirja ei pane
consent-recording-information-only = Annan ainult teavet
consent-recording-no = Ei
consent-recording-not-asked = Ei saanud küsida
consent-recording-not-asked-hint = Öelge, miks
consent-contact-label = Kas inimene on nõus, et võtate tema eest ühendust abiorganisatsiooniga?
consent-contact-yes = Jah
consent-contact-not-now = Praegu mitte
consent-contact-no = Ei
consent-interpreter-label = Tõlk
consent-language-label = Vestluse keel
consent-items-hint = Küsige iga nõusolekut eraldi, siis kui see jutuks tuleb
consent-refused-hint = Tänage inimest. Küsige, kas tal on turvaline numbrit kaasas kanda. Võite siin lõpetada.
consent-written-hint = Kirjapandu kustutatakse, kui jätkate. Varem räägitu võib jääda ka pitseerituks koos nõusoleku tagasivõtmisega.
consent-seal-action = Pitseeri hoopis
consent-withdraw-action = Võta see nõusolek tagasi

## Enne kui midagi trükitakse või kätte antakse: kas see võidakse inimese juurest leida?

consent-carry-label = Kas tal on turvaline seda kaasas kanda?
consent-carry-nothing = Ei võta midagi kaasa
consent-carry-by-heart = Õpib ühe numbri pähe
consent-carry-other-name = Salvestab teise nime all
consent-carry-slip = Neutraalne sedel
consent-carry-card = Kaart
