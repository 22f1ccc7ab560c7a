# Filippiinit: maan luku.

## Tiedot

country-ph-fact-context = Ulkomaanedustustoissa on työasiain attaseoita ja ulkomaantyöntekijöiden hyvinvointivirasto (OWWA)
