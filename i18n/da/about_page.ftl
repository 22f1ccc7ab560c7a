# Siden Om.

about-title = Om Guidepost
about-aim = Guidepost gennemgår sikkerhed, samtykke og tjeklisterne sammen med dig, siger, hvilke tegn der er, og hvad de fører til, og viser, hvem du kan ringe til og hvorfor. Du beslutter sammen med personen.
about-place = Programmet kører kun på denne computer, uden netværk, og sender ikke noget nogen steder hen.

about-messages-title = Seneste meddelelser
about-message = { $time } { $message }

about-versions-title = Versioner
about-version-program = Program { $version }
about-version-checklists = Tjeklister { $version }
about-version-contacts = Kontakter samlet { $date }

about-languages-title = Sprog

about-sources-title = Kilder, og hvor sikre de er
about-sources-hint = Alt her kommer fra offentlige kilder. Ikke alle kilder er læst helt. Ingen fagperson har gennemgået tjeklisterne eller rækkefølgen af kontakter.
about-contacts-count = Kontakter: { $all }. Aldrig ringet op for at kontrollere dem: { $never }.
about-sources-checklists = Tjeklisternes kilder ({ $number })
about-sources-contacts = Kontakternes kilder efter land
about-sources-country = { $country } ({ $number })
about-source-read = Hvor meget der er læst: { $how }
about-source-date = Kildens dato: { $date }
about-source-called = Ringet op og kontrolleret: { $date }
about-source-never = Aldrig ringet op for at kontrollere den

about-licences-title = Licenser
about-licences-hint = Guidepost er fri software under European Union Public Licence 1.2. Hver del beholder sin egen licens.
about-crates-label = Programbiblioteker ({ $number })
about-crates-hint = Disse nævnes af programmet selv. Hvert af dem bruger andre, som står i kildekodens Cargo.lock.
