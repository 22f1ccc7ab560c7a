# Ukraina: maan luku.

## Tiedot

country-ua-fact-context = Ukraina on Itämeren valtioiden neuvoston (CBSS) tarkkailijavaltio ja EU:n ehdokasmaa. Tilapäistä suojelua on EU:ssa ollut maaliskuusta 2022.
