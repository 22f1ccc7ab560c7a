# The directory: contacts as the officer sees them.

directory-list-empty = Żaden kontakt nie pasuje. Wpisz krótszy tekst albo państwo.
# $date: a day.
directory-list-note = Ten spis jest zapisany na tym komputerze. Sporządzono go { $date } na podstawie źródeł publicznych.
contact-hours-label = Godziny: { $value }
contact-languages-label = Języki: { $value }
contact-interpretation-label = Tłumaczenie ustne: { $value }
contact-services-label = Pomoc: { $value }
contact-email-label = E-mail: { $value }
contact-website-label = Strona internetowa: { $value }
contact-address-label = Adres: { $value }
contact-eligibility-label = Dla kogo: { $value }
contact-note-label = Uwaga: { $value }
