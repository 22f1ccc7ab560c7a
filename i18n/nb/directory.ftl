# Registeret: kontaktene slik saksbehandleren ser dem.

directory-list-empty = Ingen kontakt passer. Skriv mindre, eller søk på et land.
directory-list-note = Denne listen ligger på denne datamaskinen. Den ble samlet { $date } fra offentlige kilder.
contact-hours-label = Åpningstid: { $value }
contact-languages-label = Språk: { $value }
contact-interpretation-label = Tolking: { $value }
contact-services-label = Tjenester: { $value }
contact-email-label = E-post: { $value }
contact-website-label = Nettsted: { $value }
contact-address-label = Adresse: { $value }
contact-eligibility-label = For hvem: { $value }
contact-note-label = Merknad: { $value }
