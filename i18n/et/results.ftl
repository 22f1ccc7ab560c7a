# Mida hindamine näitab. Need on tulemuse ainsad pealkirjad.

## Kõigist teistest pealkirjadest kõrgemal, kui keegi on ohus.

results-danger-title = Kõigepealt turvalisus
results-danger-detail = Keegi võib praegu ohus olla. Tehke turvalisuse sammud enne igasuguseid ankeete.

## Täiskasvanud.

results-presumed-title = Pakkuge kohe abi ja suunamist
results-presumed-detail = Kirja läheb: eeldatav ohver. See on programmi töömõiste, mis tähendab „pakkuge kohe abi“. Kas on piisavalt alust ja kas inimene ametlikult tuvastatakse, otsustab pädev asutus.
results-some-title = Pakkuge abi ja küsige nõu spetsialistilt
results-some-detail = Tunnuseid on, aga terviklikku pilti ei ole. Nõu saab telefoni teel küsida ka nime ütlemata.
results-none-now-title = Selles vestluses tunnuseid kirja ei pandud
results-none-now-detail = See ei välista midagi. Inimesed räägivad sageli hiljem. Öelge, et alati võib tagasi tulla, ja küsige, kas tal on turvaline numbrit kaasas kanda.
results-not-enough-asked-title = Veel pole piisavalt küsitud
results-not-enough-asked-detail = Vastamata ei tähenda „ei“. Abi saab kohe.

## Laps või inimene, kes võib olla laps.

results-child-presumed-title = Helistage kohe spetsialistile
results-child-presumed-detail = Kirja läheb: eeldatav lapsohver. Lapse puhul ei ole vaja näidata sundi ega pettust. Helistage lastekaitseasutusele enne, kui laps lahkub, ja küsige, mida teha täiskasvanuga. Te ei saa kedagi kinni pidada: kui kardate praegu lapse pärast, helistage hädaabinumbril ({ $emergency }). Ärge andke dokumenti ega ühtegi paberit täiskasvanule, kelle seos lapsega ei ole tõendatud.
results-child-other-title = Küsige telefoni teel nõu spetsialistilt
results-child-other-detail = Küsige lastekaitseasutuselt, soovi korral nime ütlemata. Jätke küsimused spetsialistidele. Ärge andke lapsele midagi, mille täiskasvanu võiks leida.

## Iga pealkirja all.

results-why-title = Miks
results-other-signs = Muud tunnused
results-unknown-title = Mida me ei tea
results-wishes-title = Mida inimene soovib
results-prompts-title = Ehk tasub küsida
results-change-title = Mis seda muudaks
results-details-action = Näita üksikasju
results-judgement-action = Pakun suunamist oma hinnangul
results-judgement-hint = Ühe lausega: miks
results-other-view-label = Teine arvamus
results-rule-label = Vastav reegel: { $rules }
results-yes-count = { $count } jah
results-no-count = { $count } ei
results-unclear-count = { $count } ei tea
results-open-count = { $count } ei tea või ei öelnud
results-declined-count = { $count } ei soovinud öelda
results-not-asked-count = { $count } küsimata
results-strong-count = { $count ->
    [one] { $count } tugev tunnus
   *[other] { $count } tugevat tunnust
}
results-medium-count = { $count ->
    [one] { $count } keskmine tunnus
   *[other] { $count } keskmist tunnust
}
results-weak-count = { $count ->
    [one] { $count } nõrk tunnus
   *[other] { $count } nõrka tunnust
}
results-dimension-empty = Veel pole midagi küsitud
results-catalogue-label = Tunnuste loendite versioon { $version }

assess-notadecision = Sellel lehel on kirjas see, mille te üles märkisite. See ei ole otsus inimese kohta.
assess-none = See, et selle loendi tunnuseid ei ole, ei tähenda, et kõik on hästi.

principle-sure = Te ei pea kindel olema. Kui olete mures, pakkuge abi ja küsige nõu spetsialistilt.
principle-role = Te ei otsusta, kas keegi on ohver. Te märkate, panete kirja selle, millega inimene nõustub, ja aitate tal abini jõuda.
