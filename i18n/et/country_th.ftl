# Tai: riigipeatükk.

## Faktid

country-th-fact-context = Välismaal viibivatele Tai kodanikele on rahvusvaheline liin
