# Kontaktlisten: kontakter, som medarbejderen ser dem.

directory-list-empty = Ingen kontakt passer. Skriv mindre, eller søg på et land.
directory-list-note = Listen er gemt på denne computer. Den blev samlet { $date } fra offentlige kilder.
contact-hours-label = Åbningstid: { $value }
contact-languages-label = Sprog: { $value }
contact-interpretation-label = Tolkning: { $value }
contact-services-label = Tilbud: { $value }
contact-email-label = E-mail: { $value }
contact-website-label = Hjemmeside: { $value }
contact-address-label = Adresse: { $value }
contact-eligibility-label = For hvem: { $value }
contact-note-label = Note: { $value }
