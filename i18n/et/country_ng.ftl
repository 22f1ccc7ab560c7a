# Nigeeria: riigipeatükk.

## Faktid

country-ng-fact-context = Inimkaubanduse keelustamise riikliku agentuuri (NAPTIP) seadus on aastast 2015
