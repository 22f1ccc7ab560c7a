# Den veiledede vurderingen. Den som kontrollerer personen, kan se den: ingen ord om menneskehandel eller ofre utenom detaljene.

assessment-steps-title = Steg
assessment-safety-title = Sikkerhet
assessment-consent-title = Samtykke
assessment-observe-title = Observer
assessment-ask-title = Spør
assessment-assess-title = Vurder
assessment-refer-title = Henvis
assessment-record-title = Registrer

assessment-step-label = Steg { $number } av { $count }: { $step }
assessment-state-not-started = Ikke begynt
assessment-state-not-yet-asked = Ikke spurt ennå
assessment-state-skipped = Hoppet over
assessment-state-in-progress = Pågår
assessment-state-done = Ferdig
assessment-answered-count = { $answered } av { $count }

assessment-continue-action = Fortsett
assessment-jump-action = Gå til …
assessment-jump-title = Gå til
assessment-jump-find-label = Finn et steg eller et spørsmål
assessment-jump-empty = Ingen steg eller spørsmål inneholder dette
assessment-jump-step = Steg { $number }: { $step }
assessment-show-details-action = Vis detaljer
assessment-hide-details-action = Skjul detaljer
assessment-later-action = Fortsett senere
assessment-later-hint = Svarene blir stående. Fortsett med Vurdering.
assessment-start-action = Start vurdering
assessment-none-title = Ingen vurdering er åpen
assessment-none-hint = En vurdering krever ingen passfrase. Ingenting lagres før personen er spurt.

# Hva personen har sagt ja til, over hvert steg.
assessment-consent-not-asked = Samtykke: ikke spurt ennå
assessment-consent-yes = Samtykke: ja
assessment-consent-no-names = Samtykke: ingen navn
assessment-consent-nothing = Samtykke: ingenting lagres

## Fare.

make-safe-stop = Stopp spørsmålene. Sørg først for at alle er trygge.
make-safe-kept = Svarene dine blir stående som de er
make-safe-number-label = Nødnummer
make-safe-call-action = Hvem du ringer
make-safe-back-action = Tilbake
make-safe-on-action = Fortsett med spørsmålene

## Samtykke.

consent-information-hint = Ingenting lagres. Neste side viser hvem du kan ringe. Spør først: Er det trygt for personen å ha med seg et nummer?
consent-reason-label = Hvorfor var det ikke mulig å spørre personen?
consent-reason-hint = Én setning

## Et land.

country-change-action = Endre
country-change-label = Endre: { $what }
situation-located-in-label = Hvor er personen nå?

## Håndbokens egen liste, for eksperter.

assess-expert-title = Svar på regelens egne indikatorer
assess-expert-hint = For eksperter: ILOs egne indikatorer, ordnet etter dimensjon. De teller sammen med det som er besvart før.
assess-expert-label = Regelens indikatorer: { $dimension }

## Observer.

observe-title = Hva du kan se eller vet uten å spørre
observe-places-label = Hvor møtes dere?
observe-forms-label = Hva kan det gjelde? Du kan velge flere eller ingen.
observe-answered = Besvart { $answered } av { $count }
observe-ask-action = Fortsett til Spør
observe-refer-action = Hopp til Henvis
observe-hint-title = Slik bruker du siden
observe-body-hint = Ikke undersøk personen. Noter bare det som er synlig.
observe-keys-hint = Taster på en rad: 1 ja, 2 nei, 3 vet ikke, 4 ville ikke svare, 0 ikke spurt. Pilene går til neste rad, Enter åpner den.

assessment-more-action = Mer og notat
assessment-more-label = Mer og notat: { $what }
assessment-note-label = Notat
assessment-note-shown = Notat: { $note }
assessment-example = Oppdiktet eksempel: { $text }
assessment-ordinary = Kan også ha en annen grunn: { $text }
assessment-speaks-for = Peker mot: { $what }
assessment-source = Kilde: { $source } ({ $basis })

## Spør.

ask-empty = Det er ingenting å spørre om. Gå videre.
ask-card-label = Spørsmål { $number } av { $count }. Du kan hoppe over det.
ask-supports-label = Det personen fortalte, peker mot:
ask-words-label = Personens egne ord (valgfritt)
ask-says-exploited = Personen forteller om å ha blitt tvunget, truet eller lurt.
ask-next-action = Neste spørsmål
ask-previous-action = Forrige
ask-declined-said = Det er helt i orden. Si: «Takk for at du sier det. Vi kan la dette ligge.»
ask-declined-action = Personen vil ikke svare
ask-stop-action = Stopp her
ask-hint-open = Still det åpne spørsmålet, og lytt. Ett tema om gangen, og aldri «hvorfor».
ask-hint-skip = Si hvorfor du spør, og at det er greit å hoppe over
ask-hint-pause = Etter et vanskelig svar: takk, vent litt, tilby en pause
ask-hint-end = Avslutt i nåtiden: «Hva kan hjelpe deg i dag?»

## Vurder.

assess-title = Det du har registrert
assess-hint = Merkene telles, ett for hvert spørsmål. De legges ikke sammen til en sum, og ubesvart er ikke «nei».
assess-dimension-of = { $dimension }: { $counts }, av { $count }
assess-legend-yes = ja
assess-legend-unclear = vet ikke eller ville ikke svare
assess-legend-no = nei
assess-legend-not-asked = ikke spurt
assess-ask-action = Spør om disse
assess-ask-label = Spør om disse: { $dimension }
assess-other-view-hint = Står ved siden av resultatet. Svekker det aldri.
assess-refer-action = Fortsett til Henvis
assess-back-action = Tilbake til spørsmålene
results-change-none = Ingen enkeltsvar ville endret dette
