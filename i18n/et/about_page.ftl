# Leht Teave.

about-title = Guideposti teave
about-aim = Guidepost läbib koos teiega turvalisuse, nõusoleku ja kontrollnimekirjad, ütleb, millised tunnused on olemas ja mis neist järeldub, ning näitab, kellele helistada ja miks. Otsustate teie koos inimesega.
about-place = See töötab ainult selles arvutis, ilma võrguta, ega saada midagi kuhugi.

about-messages-title = Viimased teated
about-message = { $time } { $message }

about-versions-title = Versioonid
about-version-program = Programm { $version }
about-version-checklists = Kontrollnimekirjad { $version }
about-version-contacts = Kontaktid seisuga { $date }

about-languages-title = Keeled

about-sources-title = Allikad ja nende kindlus
about-sources-hint = Kõik siinne pärineb avalikest allikatest. Kõiki allikaid ei loetud tervikuna. Ükski valdkonna praktik ei ole kontrollnimekirju ega kontaktide järjekorda üle vaadanud.
about-contacts-count = Kontakte: { $all }. Neist kontrolliks helistamata: { $never }.
about-sources-checklists = Kontrollnimekirjade allikad ({ $number })
about-sources-contacts = Kontaktide allikad riikide kaupa
about-sources-country = { $country } ({ $number })
about-source-read = Kui palju on loetud: { $how }
about-source-date = Allika kuupäev: { $date }
about-source-called = Helistatud ja kontrollitud: { $date }
about-source-never = Kontrolliks helistamata

about-licences-title = Litsentsid
about-licences-hint = Guidepost on vaba tarkvara Euroopa Liidu tarkvara vaba kasutuse litsentsi (EUPL) 1.2 alusel. Iga osa säilitab oma litsentsi.
about-crates-label = Programmi teegid ({ $number })
about-crates-hint = Neid nimetab programm ise. Igaüks toob kaasa teisi, mis on kirjas lähtekoodi failis Cargo.lock.
