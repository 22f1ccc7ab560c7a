# Sikkerhed: siden, der læses med en person ved skranken, og de første spørgsmål. En, der kontrollerer personen, kan se skærmen.

safety-help-title = Jeg har en person hos mig nu
safety-help-alone = Tal med alle besøgende alene som fast rutine. Spørg: ”Kan du tale trygt nu? Hvor lang tid har vi?”
safety-help-danger = Livsfare nu: ring til { $emergency }.
safety-help-danger-dial = I telefonen: Personen ringer selv til { $emergency } dér, hvor vedkommende er.
safety-help-ask = Spørg ellers personen, hvad der er sikrest, før du ringer til nogen.
safety-help-offer = Tilbyd vand, en stol og en tolk, der ikke er i familie med personen.
safety-help-say = Sig: ”Du bestemmer, hvad du vil fortælle mig. Du kan stoppe når som helst. Du har ikke gjort noget galt ved at tale med mig.”
safety-help-do-not = Lov ikke noget, pres ikke på for detaljer, ring ikke til arbejdsgiver eller familie, og behold ikke passet.
safety-alone-title = Måder at få et øjeblik alene på
safety-alone-fingerprint = Optagelse af fingeraftryk
safety-alone-form = En formular i et andet rum
safety-alone-photo = Et foto

## De første spørgsmål, ét på hver side.

safety-danger-label = Er nogen i akut fare?
safety-danger-yes = Stop med at spørge. Svarene bliver stående. Ring til { $emergency }, hvis et liv er i fare.
safety-age-label = Er personen under 18 år, eller kan det tænkes?
safety-age-maybe = Måske
safety-private-label = Er du alene med personen?
safety-private-no = Find en almindelig grund til et øjeblik alene, eller tilbyd et andet tidspunkt
safety-needs-label = Hvad er der brug for lige nu?
safety-needs-empty = Intet lige nu
safety-stop-action = Stop og sørg for sikkerhed
safety-child-banner = Behandl personen som et barn, indtil en myndighed afgør andet. Kontakter for børnebeskyttelse vises først.
safety-leave-hint = Du kan lade alt her stå tomt
