# Kontaktu saraksts: kontakti, kā tos redz darbinieks.

directory-list-empty = Neviens kontakts neatbilst. Meklējiet īsāku tekstu vai valsti.
directory-list-note = Šis saraksts glabājas šajā datorā. Tas apkopots no publiskiem avotiem: { $date }.
contact-hours-label = Darba laiks: { $value }
contact-languages-label = Valodas: { $value }
contact-interpretation-label = Tulkošana: { $value }
contact-services-label = Pakalpojumi: { $value }
contact-email-label = E-pasts: { $value }
contact-website-label = Tīmekļvietne: { $value }
contact-address-label = Adrese: { $value }
contact-eligibility-label = Kam: { $value }
contact-note-label = Piezīme: { $value }
