# Vjetnama: valsts nodaļa. Uzbūve, avoti un ticamība: assets/countries/vn.toml.

## Fakti

country-vn-fact-context = Piemēro Cilvēku tirdzniecības novēršanas un apkarošanas likumu kopā ar dekrētu 162/2025
country-vn-fact-changed-111 = Kopš 2025. gada 19. septembra līnija 111 saskaņā ar likumu ir cilvēku tirdzniecības palīdzības tālrunis
