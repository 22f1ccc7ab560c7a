# Kontaktregistret: kontakterna som handläggaren ser dem.

directory-list-empty = Ingen kontakt stämmer. Skriv mindre, eller sök på ett land.
directory-list-note = Listan finns på den här datorn. Den sammanställdes { $date } från offentliga källor.
contact-hours-label = Öppettider: { $value }
contact-languages-label = Språk: { $value }
contact-interpretation-label = Tolkning: { $value }
contact-services-label = Tjänster: { $value }
contact-email-label = E-post: { $value }
contact-website-label = Webbplats: { $value }
contact-address-label = Adress: { $value }
contact-eligibility-label = För vem: { $value }
contact-note-label = Anmärkning: { $value }
