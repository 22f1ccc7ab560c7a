# Thaimaa: maan luku.

## Tiedot

country-th-fact-context = Ulkomailla oleville Thaimaan kansalaisille on kansainvälinen linja
