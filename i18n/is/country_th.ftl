# Taíland: kafli landsins.

## Staðreyndir

country-th-fact-context = Til er alþjóðlegt númer fyrir Taílendinga erlendis
