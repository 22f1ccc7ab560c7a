# Sidan Om.

about-title = Om Guidepost
about-aim = Guidepost går igenom säkerhet, samtycke och checklistorna med dig, säger vilka tecken som finns och vad som följer, och visar vem du kan ringa och varför. Du bestämmer, tillsammans med personen.
about-place = Det körs bara på den här datorn, utan nätverk, och skickar inget någonstans.

about-messages-title = Senaste meddelanden
about-message = { $time } { $message }

about-versions-title = Versioner
about-version-program = Program { $version }
about-version-checklists = Checklistor { $version }
about-version-contacts = Kontakter sammanställda { $date }

about-languages-title = Språk

about-sources-title = Källor, och hur säkra de är
about-sources-hint = Allt här kommer från offentliga källor. Alla källor har inte lästs i sin helhet. Ingen yrkesverksam har granskat checklistorna eller kontakternas ordning.
about-contacts-count = Kontakter: { $all }. Aldrig uppringda för kontroll: { $never }.
about-sources-checklists = Checklistornas källor ({ $number })
about-sources-contacts = Kontakternas källor, per land
about-sources-country = { $country } ({ $number })
about-source-read = Hur mycket som har lästs: { $how }
about-source-date = Källans datum: { $date }
about-source-called = Uppringd och kontrollerad: { $date }
about-source-never = Aldrig uppringd för kontroll

about-licences-title = Licenser
about-licences-hint = Guidepost är fri programvara under European Union Public Licence 1.2. Varje del behåller sin egen licens.
about-crates-label = Programbibliotek ({ $number })
about-crates-hint = Dessa anger programmet självt. Vart och ett för med sig andra, som står i källkodens Cargo.lock.
