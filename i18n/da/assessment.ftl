# Den vejledte vurdering. En, der kontrollerer personen, kan se den: ingen ord for menneskehandel eller ofre, medmindre detaljer vises.

assessment-steps-title = Trin
assessment-safety-title = Sikkerhed
assessment-consent-title = Samtykke
assessment-observe-title = Observer
assessment-ask-title = Spørg
assessment-assess-title = Vurder
assessment-refer-title = Henvis
assessment-record-title = Registrer

assessment-step-label = Trin { $number } af { $count }: { $step }
assessment-state-not-started = Ikke begyndt
assessment-state-not-yet-asked = Ikke spurgt endnu
assessment-state-skipped = Sprunget over
assessment-state-in-progress = I gang
assessment-state-done = Færdig
assessment-answered-count = { $answered } af { $count }

assessment-continue-action = Fortsæt
assessment-jump-action = Spring til…
assessment-jump-title = Spring til
assessment-jump-find-label = Find et trin eller et spørgsmål
assessment-jump-empty = Intet trin og intet spørgsmål indeholder det
assessment-jump-step = Trin { $number }: { $step }
assessment-show-details-action = Vis detaljer
assessment-hide-details-action = Skjul detaljer
assessment-later-action = Kom tilbage senere
assessment-later-hint = Svarene bliver stående. Gå videre med Vurdering.
assessment-start-action = Start vurdering
assessment-none-title = Ingen vurdering er åben
assessment-none-hint = En vurdering kræver ingen adgangssætning. Intet gemmes, før personen er blevet spurgt.

assessment-consent-not-asked = Samtykke: ikke spurgt endnu
assessment-consent-yes = Samtykke: ja
assessment-consent-no-names = Samtykke: ingen navne
assessment-consent-nothing = Samtykke: intet gemmes

## Fare.

make-safe-stop = Stop med at spørge. Sørg først for, at alle er i sikkerhed.
make-safe-kept = Dine svar bliver stående, som de er
make-safe-number-label = Alarmnummer
make-safe-call-action = Se kontakter
make-safe-back-action = Tilbage
make-safe-on-action = Fortsæt med spørgsmålene

## Samtykke.

consent-information-hint = Intet gemmes. Næste side viser, hvem du kan ringe til. Spørg først: Er det sikkert for personen at have et nummer på sig?
consent-reason-label = Hvorfor var det ikke muligt at spørge personen?
consent-reason-hint = Én sætning

## Et land.

country-change-action = Ret
country-change-label = Ret: { $what }
situation-located-in-label = Hvor er personen nu?

## Håndbogens egen liste, til eksperter.

assess-expert-title = Besvar reglens indikatorer direkte
assess-expert-hint = Til eksperter: ILO's egne indikatorer efter dimension. De tæller med ved siden af de tidligere svar.
assess-expert-label = Reglens indikatorer: { $dimension }

## Observer.

observe-title = Hvad du kan se eller ved uden at spørge
observe-places-label = Hvor mødes I?
observe-forms-label = Hvad kan det dreje sig om? Du kan vælge flere eller ingen.
observe-answered = Besvaret { $answered } af { $count }
observe-ask-action = Videre til Spørg
observe-refer-action = Spring til Henvis
observe-hint-title = Sådan bruger du siden
observe-body-hint = Undersøg ikke personen. Noter kun det, der er synligt.
observe-keys-hint = Taster på en linje: 1 ja, 2 nej, 3 ved ikke, 4 ville ikke svare, 0 ikke spurgt. Piletasterne går til næste linje, Enter åbner den.

assessment-more-action = Mere og note
assessment-more-label = Mere og note: { $what }
assessment-note-label = Note
assessment-note-shown = Note: { $note }
assessment-example = Opdigtet eksempel: { $text }
assessment-ordinary = Kan også have en anden grund: { $text }
assessment-speaks-for = Taler for: { $what }
assessment-source = Kilde: { $source } ({ $basis })

## Spørg.

ask-empty = Der er intet at spørge om. Gå videre.
ask-card-label = Spørgsmål { $number } af { $count }. Du kan springe det over.
ask-supports-label = Det, personen fortalte, støtter:
ask-words-label = Egne ord (valgfrit)
ask-says-exploited = Personen siger, at vedkommende blev tvunget, truet eller vildledt.
ask-next-action = Næste spørgsmål
ask-previous-action = Forrige
ask-declined-said = Det er i orden. Sig: ”Tak, fordi du siger det. Vi kan lade det ligge.”
ask-declined-action = Personen vil ikke svare
ask-stop-action = Stop her
ask-hint-open = Stil det åbne spørgsmål, og lyt. Ét emne ad gangen og aldrig ”hvorfor”.
ask-hint-skip = Sig, hvorfor du spørger, og at personen kan springe over
ask-hint-pause = Efter et svært svar: Sig tak, vent lidt, tilbyd en pause
ask-hint-end = Slut i nutiden: ”Hvad kunne hjælpe dig i dag?”

## Vurder.

assess-title = Det har du noteret
assess-hint = Markeringerne tælles, én for hvert spørgsmål. De lægges ikke sammen, og ubesvaret er ikke ”nej”.
assess-dimension-of = { $dimension }: { $counts }, af { $count }
assess-legend-yes = ja
assess-legend-unclear = ved ikke eller ville ikke svare
assess-legend-no = nej
assess-legend-not-asked = ikke spurgt
assess-ask-action = Spørg om disse
assess-ask-label = Spørg om disse: { $dimension }
assess-other-view-hint = Står ved siden af resultatet. Sænker det aldrig.
assess-refer-action = Videre til Henvis
assess-back-action = Til spørgsmålene
results-change-none = Intet enkelt svar ville ændre dette
