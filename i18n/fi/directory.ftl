# Yhteystietoluettelo: yhteystahot sellaisina kuin virkailija näkee ne.

directory-list-empty = Mikään yhteystaho ei vastaa hakua. Hae lyhyemmällä sanalla tai maan nimellä.
directory-list-note = Tämä luettelo on tallennettu tälle tietokoneelle. Se on koottu { $date } julkisista lähteistä.
contact-hours-label = Aukioloajat: { $value }
contact-languages-label = Kielet: { $value }
contact-interpretation-label = Tulkkaus: { $value }
contact-services-label = Palvelut: { $value }
contact-email-label = Sähköposti: { $value }
contact-website-label = Verkkosivusto: { $value }
contact-address-label = Osoite: { $value }
contact-eligibility-label = Kenelle: { $value }
contact-note-label = Huomautus: { $value }
