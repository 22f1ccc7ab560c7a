# Lapa „Par rīku”.

about-title = Par Guidepost
about-aim = Guidepost kopā ar Jums iziet drošības jautājumus, piekrišanu un kontrolsarakstus, pasaka, kādas pazīmes ir un kas no tām izriet, un parāda, kam zvanīt un kāpēc. Lemjat Jūs kopā ar personu.
about-place = Tas darbojas tikai šajā datorā, bez tīkla, un neko nekur nesūta.

about-messages-title = Pēdējie ziņojumi
about-message = { $time } { $message }

about-versions-title = Versijas
about-version-program = Programma { $version }
about-version-checklists = Kontrolsaraksti { $version }
about-version-contacts = Kontakti apkopoti: { $date }

about-languages-title = Valodas

about-sources-title = Avoti un cik tie droši
about-sources-hint = Viss šeit ir no publiskiem avotiem. Ne katrs avots ir izlasīts pilnībā. Neviens praktiķis nav pārskatījis ne kontrolsarakstus, ne kontaktu secību.
about-contacts-count = Kontakti: { $all }. Nekad nav zvanīts, lai pārbaudītu: { $never }.
about-sources-checklists = Kontrolsarakstu avoti ({ $number })
about-sources-contacts = Kontaktu avoti pa valstīm
about-sources-country = { $country } ({ $number })
about-source-read = Cik pilnīgi izlasīts: { $how }
about-source-date = Avota datums: { $date }
about-source-called = Piezvanīts un pārbaudīts: { $date }
about-source-never = Nekad nav zvanīts, lai pārbaudītu

about-licences-title = Licences
about-licences-hint = Guidepost ir brīva programmatūra ar Eiropas Savienības sabiedrisko licenci 1.2. Katra daļa saglabā savu licenci.
about-crates-label = Programmas bibliotēkas ({ $number })
about-crates-hint = Šīs nosauc pati programma. Katra pievelk citas, kas norādītas pirmkoda failā Cargo.lock.
