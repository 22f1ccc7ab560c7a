# Vietnam: landekapitlet. Opbygning, kilder og hvor sikker hver oplysning er: assets/countries/vn.toml.

## Oplysninger

country-vn-fact-context = Loven om forebyggelse og bekæmpelse af menneskehandel gælder sammen med dekret 162/2025
country-vn-fact-changed-111 = Siden den 19. september 2025 er linjen 111 efter loven hotline om menneskehandel
