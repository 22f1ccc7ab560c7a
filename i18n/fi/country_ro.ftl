# Romania: maan luku.

## Tiedot

country-ro-fact-context = Romania on EU:n jäsen
