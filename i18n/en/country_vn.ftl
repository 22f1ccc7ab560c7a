# Viet Nam: the country chapter. The structure, the sources and how sure each fact is are in assets/countries/vn.toml.

## Facts

country-vn-fact-context = The Law on Prevention and Combat of Trafficking applies, with Decree 162/2025
country-vn-fact-changed-111 = Since 19 September 2025 the line 111 is by law the trafficking hotline
