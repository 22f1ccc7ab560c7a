# Inimesele mõeldud kaardid ja vaade, mis neid talle näitab. Mõlemat võib näha see, kelle kontrolli all inimene on: ühtegi rasket sõna siin ei ole.

cards-title = Kaardid inimesele
cards-hint = Valige kõigepealt keel, siis kaart. Inimene näeb ainult kaarti ja ei midagi muud.
cards-language-title = Keel
cards-find-label = Otsi keelt
cards-language-empty = Sellise nimega keeles kaarte ei ole. Tõlk saab kaardi ette lugeda.
cards-in-title = Kaardid: { $language }
cards-draft = Tõlke kavand: ükski seda keelt oskav valdkonna praktik ei ole neid kaarte lugenud.
cards-other-action = Teine keel
cards-show-action = Näita
cards-show-label = Näita: { $card }
cards-print-action = Prindi…
cards-print-label = Prindi: { $card }
cards-file-label = Salvesta PDF kui
cards-sheet-action = Leht (A6)
cards-pocket-action = Ainult number, taskuformaat
cards-printed = Kaart on failis { $file }. Seda saab lugeda igaüks, kelle käes on see paber või fail.

# Viib kaartideni ja kaardini, mis ütleb, et inimene otsustab ise.
help-now-card-action = Näita seda inimese keeles

person-label = Kaart
person-action = Näita inimesele
person-draft = Tõlke kavand, praktik ei ole lugenud
person-back-action = Tagasi
person-next-action = Edasi
person-larger-action = Suurem
person-hide-caption-action = Peida allolev tekst
person-show-caption-action = Näita allolevat teksti
person-close-action = Sulge (Esc)
person-drawing = Üks hetk
person-on-paper = Seda kaarti ei saa siin näidata. Printige see välja.
person-no-number = Riik ei ole veel teada. Valige see lehel „Leia abi“.
person-go-on = Jätkamiseks vajutage Ctrl ja Enter

card-number-emergency = Hädaabinumber
card-number-helpline = Nõuandeliin

print-plain = Seda saab lugeda igaüks, kelle käes on see paber või fail.
