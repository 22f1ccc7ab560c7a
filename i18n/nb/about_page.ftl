# Siden Om.

about-title = Om Guidepost
about-aim = Guidepost går gjennom sikkerhet, samtykke og sjekklistene sammen med deg, sier hvilke tegn som finnes og hva som følger av dem, og viser hvem du kan ringe og hvorfor. Du bestemmer, sammen med personen.
about-place = Programmet kjører bare på denne datamaskinen, uten nettverk, og sender ingenting noe sted.

about-messages-title = Siste meldinger
about-message = { $time } { $message }

about-versions-title = Versjoner
about-version-program = Program { $version }
about-version-checklists = Sjekklister { $version }
about-version-contacts = Kontakter samlet { $date }

about-languages-title = Språk

about-sources-title = Kilder, og hvor sikre de er
about-sources-hint = Alt her kommer fra offentlige kilder. Ikke alle kildene er lest i sin helhet. Ingen fagperson har gjennomgått sjekklistene eller rekkefølgen på kontaktene.
about-contacts-count = Kontakter: { $all }. Aldri ringt for kontroll: { $never }.
about-sources-checklists = Kilder til sjekklistene ({ $number })
about-sources-contacts = Kilder til kontaktene, etter land
about-sources-country = { $country } ({ $number })
about-source-read = Hvor mye som er lest: { $how }
about-source-date = Kildens dato: { $date }
about-source-called = Ringt og kontrollert: { $date }
about-source-never = Aldri ringt for kontroll

about-licences-title = Lisenser
about-licences-hint = Guidepost er fri programvare under European Union Public Licence 1.2. Hver del beholder sin egen lisens.
about-crates-label = Programbiblioteker ({ $number })
about-crates-hint = Disse nevner programmet selv. Hvert av dem tar med seg andre, som står i kildekodens Cargo.lock.
