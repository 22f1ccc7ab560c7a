# Víetnam: kafli landsins.

## Staðreyndir

country-vn-fact-context = Lög um forvarnir og baráttu gegn mansali gilda, ásamt tilskipun ríkisstjórnar 162/2025
country-vn-fact-changed-111 = Frá 19. september 2025 er númerið 111 samkvæmt lögum símanúmer vegna mansals
