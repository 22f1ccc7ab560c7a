# Den vägledda bedömningen. Den som kontrollerar personen kan se den: inga ord om människohandel eller offer utom i detaljerna.

assessment-steps-title = Steg
assessment-safety-title = Säkerhet
assessment-consent-title = Samtycke
assessment-observe-title = Iaktta
assessment-ask-title = Fråga
assessment-assess-title = Bedöm
assessment-refer-title = Hänvisa
assessment-record-title = Dokumentera

assessment-step-label = Steg { $number } av { $count }: { $step }
assessment-state-not-started = Ej påbörjat
assessment-state-not-yet-asked = Ej frågat ännu
assessment-state-skipped = Överhoppat
assessment-state-in-progress = Pågår
assessment-state-done = Klart
assessment-answered-count = { $answered } av { $count }

assessment-continue-action = Fortsätt
assessment-jump-action = Gå till…
assessment-jump-title = Gå till
assessment-jump-find-label = Sök ett steg eller en fråga
assessment-jump-empty = Inget steg och ingen fråga innehåller det
assessment-jump-step = Steg { $number }: { $step }
assessment-show-details-action = Visa detaljer
assessment-hide-details-action = Dölj detaljer
assessment-later-action = Fortsätt senare
assessment-later-hint = Svaren finns kvar. Fortsätt via Bedömning.
assessment-start-action = Starta bedömning
assessment-none-title = Ingen bedömning är öppen
assessment-none-hint = En bedömning kräver ingen lösenfras. Inget sparas innan personen har tillfrågats.

# Vad personen har gått med på, ovanför varje steg.
assessment-consent-not-asked = Samtycke: ej frågat ännu
assessment-consent-yes = Samtycke: ja
assessment-consent-no-names = Samtycke: inga namn
assessment-consent-nothing = Samtycke: inget sparas

## Fara.

make-safe-stop = Avbryt frågorna. Se först till att alla är i säkerhet.
make-safe-kept = Dina svar finns kvar som de är
make-safe-number-label = Nödnummer
make-safe-call-action = Vem du ringer
make-safe-back-action = Tillbaka
make-safe-on-action = Fortsätt med frågorna

## Samtycke.

consent-information-hint = Inget sparas. Nästa sida visar vem du kan ringa. Fråga först: är det säkert för personen att ha ett nummer med sig?
consent-reason-label = Varför kunde personen inte tillfrågas?
consent-reason-hint = En mening

## Ett land.

country-change-action = Ändra
country-change-label = Ändra: { $what }
situation-located-in-label = Var är personen nu?

## Handbokens egen lista, för experter.

assess-expert-title = Besvara regelns indikatorer direkt
assess-expert-hint = För experter: ILO:s egna indikatorer, per dimension. De räknas tillsammans med det som redan är besvarat.
assess-expert-label = Regelns indikatorer: { $dimension }

## Iaktta.

observe-title = Vad du kan se eller veta utan att fråga
observe-places-label = Var träffas ni?
observe-forms-label = Vad kan det gälla? Du kan välja flera eller inget.
observe-answered = Besvarat { $answered } av { $count }
observe-ask-action = Fortsätt till Fråga
observe-refer-action = Hoppa till Hänvisa
observe-hint-title = Så använder du sidan
observe-body-hint = Undersök inte personen. Notera bara det som syns.
observe-keys-hint = Tangenter på en rad: 1 ja, 2 nej, 3 vet ej, 4 ville inte svara, 0 ej frågat. Pilarna går till nästa rad, Enter öppnar den.

assessment-more-action = Mer och anteckning
assessment-more-label = Mer och anteckning: { $what }
assessment-note-label = Anteckning
assessment-note-shown = Anteckning: { $note }
assessment-example = Påhittat exempel: { $text }
assessment-ordinary = Kan också ha en annan orsak: { $text }
assessment-speaks-for = Talar för: { $what }
assessment-source = Källa: { $source } ({ $basis })

## Fråga.

ask-empty = Det finns inget att fråga. Gå vidare.
ask-card-label = Fråga { $number } av { $count }. Du får hoppa över vilken som helst.
ask-supports-label = Det personen berättade talar för:
ask-words-label = Personens egna ord (valfritt)
ask-says-exploited = Personen berättar om att ha blivit tvingad, hotad eller lurad.
ask-next-action = Nästa fråga
ask-previous-action = Föregående
ask-declined-said = Det är helt okej. Säg: ”Tack för att du säger det. Vi kan lämna det här.”
ask-declined-action = Personen vill inte svara
ask-stop-action = Sluta här
ask-hint-open = Ställ den öppna frågan och lyssna. Ett ämne i taget, och aldrig ”varför”.
ask-hint-skip = Säg varför du frågar och att det går bra att hoppa över
ask-hint-pause = Efter ett svårt svar: tacka, vänta en stund, erbjud en paus
ask-hint-end = Avsluta i nuet: ”Vad skulle hjälpa dig i dag?”

## Bedöm.

assess-title = Det du har noterat
assess-hint = Markeringarna räknas, en per fråga. De läggs inte ihop till en summa, och obesvarat är inte ”nej”.
assess-dimension-of = { $dimension }: { $counts }, av { $count }
assess-legend-yes = ja
assess-legend-unclear = vet ej eller ville inte svara
assess-legend-no = nej
assess-legend-not-asked = ej frågat
assess-ask-action = Ställ frågorna
assess-ask-label = Ställ frågorna: { $dimension }
assess-other-view-hint = Står bredvid resultatet. Sänker det aldrig.
assess-refer-action = Fortsätt till Hänvisa
assess-back-action = Tillbaka till frågorna
results-change-none = Inget enskilt svar skulle ändra detta
