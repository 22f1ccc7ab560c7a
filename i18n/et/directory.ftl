# Kataloog: kontaktid, nagu ametnik neid näeb.

directory-list-empty = Ükski kontakt ei vasta. Otsige lühemat sõna või riiki.
directory-list-note = See loend on salvestatud selles arvutis. See on koostatud avalikest allikatest seisuga { $date }.
contact-hours-label = Avatud: { $value }
contact-languages-label = Keeled: { $value }
contact-interpretation-label = Suuline tõlge: { $value }
contact-services-label = Teenused: { $value }
contact-email-label = E-post: { $value }
contact-website-label = Veebileht: { $value }
contact-address-label = Aadress: { $value }
contact-eligibility-label = Kellele: { $value }
contact-note-label = Märkus: { $value }
