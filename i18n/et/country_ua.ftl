# Ukraina: riigipeatükk.

## Faktid

country-ua-fact-context = Ukraina on Läänemeremaade Nõukogu (CBSS) vaatlejariik ja ELi kandidaatriik. ELis kehtib alates 2022. aasta märtsist ajutine kaitse.
