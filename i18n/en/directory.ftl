# The directory: contacts as the officer sees them.

directory-list-empty = No contact matches. Search for less, or for a country.
# $date: a day.
directory-list-note = This list is stored on this computer. It was compiled on { $date } from public sources.
contact-hours-label = Hours: { $value }
contact-languages-label = Languages: { $value }
contact-interpretation-label = Interpretation: { $value }
contact-services-label = Services: { $value }
contact-email-label = E-mail: { $value }
contact-website-label = Website: { $value }
contact-address-label = Address: { $value }
contact-eligibility-label = For whom: { $value }
contact-note-label = Note: { $value }
