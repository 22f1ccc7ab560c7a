# Moldova: riigipeatükk.

## Faktid

country-md-fact-context = Moldova on päritoluriik ja ELi kandidaatriik
