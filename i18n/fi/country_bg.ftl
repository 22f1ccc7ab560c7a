# Bulgaria: maan luku.

## Tiedot

country-bg-fact-context = Bulgaria on EU:n jäsen. Uhrin palvelujen käyttäminen on siellä rikos (tämä kohta on luettu lähteestä).
