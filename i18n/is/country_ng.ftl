# Nígería: kafli landsins.

## Staðreyndir

country-ng-fact-context = Lögin um stofnun ríkisins gegn mansali (NAPTIP) eru frá 2015
