# Korten till personen, och vyn som visar dem. Den som kontrollerar personen kan se båda: inga tunga ord finns här.

cards-title = Kort till personen
cards-hint = Välj språk först och sedan ett kort. Personen ser kortet och inget annat.
cards-language-title = Språk
cards-find-label = Sök ett språk
cards-language-empty = Det finns inga kort på ett språk med det namnet. En tolk kan läsa upp ett kort.
cards-in-title = Kort: { $language }
cards-draft = Utkast till översättning: ingen yrkesverksam som talar språket har läst korten.
cards-other-action = Annat språk
cards-show-action = Visa
cards-show-label = Visa: { $card }
cards-print-action = Skriv ut…
cards-print-label = Skriv ut: { $card }
cards-file-label = Spara PDF som
cards-sheet-action = Blad (A6)
cards-pocket-action = Bara numret, fickformat
cards-printed = Kortet finns i { $file }. Den som har papperet eller filen kan läsa det.

# Leder till korten, och till kortet som säger att personen bestämmer själv.
help-now-card-action = Visa på personens språk

person-label = Kort
person-action = Visa för personen
person-draft = Utkast till översättning, inte läst av någon yrkesverksam
person-back-action = Tillbaka
person-next-action = Nästa
person-larger-action = Större
person-hide-caption-action = Dölj undertexten
person-show-caption-action = Visa undertexten
person-close-action = Stäng (Esc)
person-drawing = Ett ögonblick
person-on-paper = Kortet kan inte visas här. Skriv ut det.
person-no-number = Landet är inte känt ännu. Välj det under Sök hjälp.
person-go-on = Tryck på Ctrl och Enter för att fortsätta

card-number-emergency = Nödnummer
card-number-helpline = Stödtelefon

print-plain = Den som har papperet eller filen kan läsa innehållet.
