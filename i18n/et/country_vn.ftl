# Vietnam: riigipeatükk.

## Faktid

country-vn-fact-context = Kehtib inimkaubanduse ennetamise ja tõkestamise seadus koos dekreediga 162/2025
country-vn-fact-changed-111 = Alates 19. septembrist 2025 on liin 111 seaduse järgi inimkaubanduse nõuandeliin
