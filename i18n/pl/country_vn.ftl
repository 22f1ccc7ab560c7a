# Wietnam: rozdział o kraju. Układ, źródła i pewność faktów są w assets/countries/vn.toml.

## Fakty

country-vn-fact-context = Obowiązuje ustawa o zapobieganiu handlowi ludźmi i jego zwalczaniu, wraz z dekretem 162/2025
country-vn-fact-changed-111 = Od 19 września 2025 r. linia 111 jest z mocy prawa infolinią w sprawie handlu ludźmi
