# Vietnam: landkapitlet. Strukturen, kildene og hvor sikker hver opplysning er, står i assets/countries/vn.toml.

## Opplysninger

country-vn-fact-context = Loven om forebygging og bekjempelse av menneskehandel gjelder, sammen med dekret 162/2025
country-vn-fact-changed-111 = Siden 19. september 2025 er 111 ved lov telefonen mot menneskehandel
