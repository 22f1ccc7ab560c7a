# Die Seite Info.

about-title = Über Guidepost
about-aim = Guidepost geht mit Ihnen Sicherheit, Einwilligung und Checklisten durch, sagt, welche Anzeichen vorliegen und was daraus folgt, und zeigt mit Gründen, wen Sie anrufen können. Sie entscheiden, gemeinsam mit der Person.
about-place = Es läuft nur auf diesem Computer, ohne Netz, und sendet nirgendwohin etwas.

about-messages-title = Letzte Meldungen
about-message = { $time } { $message }

about-versions-title = Versionen
about-version-program = Programm { $version }
about-version-checklists = Checklisten { $version }
about-version-contacts = Stand der Anlaufstellen: { $date }

about-languages-title = Sprachen

about-sources-title = Quellen, und wie sicher sie sind
about-sources-hint = Alles hier stammt aus öffentlichen Quellen. Nicht jede Quelle wurde ganz gelesen. Checklisten und Reihenfolge der Anlaufstellen hat noch keine Fachkraft geprüft.
about-contacts-count = Anlaufstellen: { $all }. Noch nie zur Prüfung angerufen: { $never }.
about-sources-checklists = Quellen der Checklisten ({ $number })
about-sources-contacts = Quellen der Anlaufstellen, nach Ländern
about-sources-country = { $country } ({ $number })
about-source-read = Wie weit sie gelesen wurde: { $how }
about-source-date = Datum der Quelle: { $date }
about-source-called = Angerufen und geprüft: { $date }
about-source-never = Noch nie zur Prüfung angerufen

about-licences-title = Lizenzen
about-licences-hint = Guidepost ist freie Software unter der European Union Public Licence 1.2. Jeder Teil behält seine eigene Lizenz.
about-crates-label = Programmbibliotheken ({ $number })
about-crates-hint = Diese nennt das Programm selbst. Jede bringt weitere mit; sie stehen in der Datei Cargo.lock des Quelltexts.
