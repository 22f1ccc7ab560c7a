# Bulgaaria: riigipeatükk.

## Faktid

country-bg-fact-context = Bulgaaria on ELi liige. Ohvri teenuste kasutamine on seal kuritegu (see punkt on loetud allikast).
