# Sikkerhet: siden som leses med noen ved skranken, og de første spørsmålene. Den som kontrollerer personen, kan se skjermen:
# Her står ingen ord om menneskehandel eller ofre.

safety-help-title = Noen er hos meg nå
safety-help-alone = Snakk med hver besøkende alene, som fast rutine. Spør: «Er det trygt for deg å snakke nå? Hvor lang tid har vi?»
# $emergency: nødnummeret i landet der personen er.
safety-help-danger = Livsfare nå: Ring { $emergency }.
safety-help-danger-dial = På telefon: Personen ringer selv { $emergency } der personen er.
safety-help-ask = Ellers: Spør personen hva som er tryggest, før du ringer noen.
safety-help-offer = Tilby vann, en stol og en tolk som ikke er i slekt med personen.
safety-help-say = Si: «Du bestemmer hva du forteller meg. Du kan stoppe når du vil. Du har ikke gjort noe galt ved å snakke med meg.»
safety-help-do-not = Ikke lov noe, ikke press fram detaljer, ikke ring arbeidsgiveren eller familien, og ikke behold passet.
safety-alone-title = Måter å få en stund på tomannshånd
safety-alone-fingerprint = Fingeravtrykk
safety-alone-form = Et skjema i et annet rom
safety-alone-photo = Et bilde

## De første spørsmålene, ett på hver side.

safety-danger-label = Er noen i umiddelbar fare?
safety-danger-yes = Stopp spørsmålene. Svarene blir tatt vare på. Ring { $emergency } hvis noens liv er i fare.
safety-age-label = Er personen under 18 år, eller kan det tenkes?
safety-age-maybe = Kanskje
safety-private-label = Er du alene med personen?
safety-private-no = Finn en dagligdags grunn til en stund på tomannshånd, eller tilby et annet tidspunkt
safety-needs-label = Hva trengs akkurat nå?
safety-needs-empty = Ingenting nå
safety-stop-action = Stopp, sikkerhet først
safety-child-banner = Behandle personen som et barn til en myndighet bestemmer noe annet. Kontakter i barnevernet vises først.
safety-leave-hint = Du kan la alt dette stå tomt
