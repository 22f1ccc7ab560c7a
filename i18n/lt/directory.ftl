# Kontaktų sąrašas, kaip jį mato pareigūnas.

directory-list-empty = Tinkamų kontaktų nėra. Ieškokite trumpesnio žodžio arba šalies.
directory-list-note = Šis sąrašas laikomas šiame kompiuteryje. Jis sudarytas { $date } iš viešų šaltinių.
contact-hours-label = Darbo laikas: { $value }
contact-languages-label = Kalbos: { $value }
contact-interpretation-label = Vertimas: { $value }
contact-services-label = Paslaugos: { $value }
contact-email-label = El. paštas: { $value }
contact-website-label = Svetainė: { $value }
contact-address-label = Adresas: { $value }
contact-eligibility-label = Kam skirta: { $value }
contact-note-label = Pastaba: { $value }
