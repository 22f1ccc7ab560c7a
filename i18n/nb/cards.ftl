# Kortene til personen, og visningen som viser dem. Den som kontrollerer personen, kan se begge deler: Her står ingen tunge ord.

cards-title = Kort til personen
cards-hint = Velg språk først, deretter et kort. Personen ser kortet og ingenting annet.
cards-language-title = Språk
cards-find-label = Finn et språk
cards-language-empty = Det finnes ingen kort på et språk med det navnet. En tolk kan lese et kort høyt.
cards-in-title = Kort: { $language }
cards-draft = Utkast til oversettelse: Ingen fagperson som snakker språket, har lest disse kortene.
cards-other-action = Et annet språk
cards-show-action = Vis
cards-show-label = Vis: { $card }
cards-print-action = Skriv ut …
cards-print-label = Skriv ut: { $card }
cards-file-label = Lagre PDF-en som
cards-sheet-action = Ark (A6)
cards-pocket-action = Bare nummeret, lommeformat
cards-printed = Kortet er i { $file }. Alle som har dette papiret eller denne filen, kan lese det.

help-now-card-action = Vis dette på personens språk

person-label = Kort
person-action = Visning for personen
person-draft = Utkast til oversettelse, ikke lest av en fagperson
person-back-action = Tilbake
person-next-action = Neste
person-larger-action = Større
person-hide-caption-action = Skjul underteksten
person-show-caption-action = Vis underteksten
person-close-action = Lukk (Esc)
person-drawing = Et øyeblikk
person-on-paper = Dette kortet kan ikke vises her. Skriv det ut.
person-no-number = Landet er ikke kjent ennå. Velg det under Finn hjelp.
person-go-on = Trykk Ctrl og Enter for å fortsette

card-number-emergency = Nødnummer
card-number-helpline = Hjelpetelefon

print-plain = Alle som har dette papiret eller denne filen, kan lese det.
