# Das Verzeichnis: Anlaufstellen, wie die Fachkraft sie sieht.

directory-list-empty = Keine Anlaufstelle gefunden. Suchen Sie nach weniger oder nach einem Land.
directory-list-note = Diese Liste liegt auf diesem Computer. Sie stammt aus öffentlichen Quellen. Stand: { $date }.
contact-hours-label = Zeiten: { $value }
contact-languages-label = Sprachen: { $value }
contact-interpretation-label = Dolmetschen: { $value }
contact-services-label = Leistungen: { $value }
contact-email-label = E-Mail: { $value }
contact-website-label = Website: { $value }
contact-address-label = Adresse: { $value }
contact-eligibility-label = Für wen: { $value }
contact-note-label = Hinweis: { $value }
