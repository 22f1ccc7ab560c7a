# Filipiinid: riigipeatükk.

## Faktid

country-ph-fact-context = Välisesindustes on tööküsimuste atašeed ja välismaal töötajate heaolu amet (OWWA)
