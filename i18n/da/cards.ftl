# Kortene til personen og visningen af dem. En, der kontrollerer personen, kan se begge dele: intet tungt ord står her.

cards-title = Kort til personen
cards-hint = Vælg først sproget og derefter et kort. Personen ser kortet og intet andet.
cards-language-title = Sprog
cards-find-label = Find et sprog
cards-language-empty = Der er ingen kort på et sprog med det navn. En tolk kan læse et kort højt.
cards-in-title = Kort: { $language }
cards-draft = Foreløbig oversættelse: Ingen fagperson, der taler sproget, har læst kortene.
cards-other-action = Et andet sprog
cards-show-action = Vis
cards-show-label = Vis: { $card }
cards-print-action = Udskriv…
cards-print-label = Udskriv: { $card }
cards-file-label = Gem PDF som
cards-sheet-action = Ark (A6)
cards-pocket-action = Kun nummeret, lommeformat
cards-printed = Kortet er i { $file }. Enhver, der har papiret eller filen, kan læse det.

help-now-card-action = Vis det på personens sprog

person-label = Kort
person-action = Vis for personen
person-draft = Foreløbig oversættelse, ikke læst af en fagperson
person-back-action = Tilbage
person-next-action = Næste
person-larger-action = Større
person-hide-caption-action = Skjul teksten
person-show-caption-action = Vis teksten
person-close-action = Luk (Esc)
person-drawing = Et øjeblik
person-on-paper = Kortet kan ikke vises her. Udskriv det.
person-no-number = Landet kendes ikke endnu. Vælg det under Find hjælp.
person-go-on = Tryk på Ctrl og Enter for at fortsætte

card-number-emergency = Alarmnummer
card-number-helpline = Hotline

print-plain = Enhver, der har papiret eller filen, kan læse det.
