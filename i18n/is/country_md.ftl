# Moldóva: kafli landsins.

## Staðreyndir

country-md-fact-context = Moldóva er upprunaríki og umsóknarríki að ESB
