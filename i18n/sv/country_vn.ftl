# Vietnam: landkapitlet. Strukturen, källorna och hur säker varje uppgift är finns i assets/countries/vn.toml.

## Fakta

country-vn-fact-context = Lagen om förebyggande och bekämpande av människohandel gäller, med dekret 162/2025
country-vn-fact-changed-111 = Sedan den 19 september 2025 är linjen 111 enligt lag stödtelefon mot människohandel
