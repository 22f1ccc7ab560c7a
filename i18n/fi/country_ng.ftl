# Nigeria: maan luku.

## Tiedot

country-ng-fact-context = Kansallista ihmiskaupan vastaista virastoa (NAPTIP) koskeva laki on vuodelta 2015
