# Rumeenia: riigipeatükk.

## Faktid

country-ro-fact-context = Rumeenia on ELi liige
