# Nigeria: rozdział o kraju. Układ, źródła i pewność faktów są w assets/countries/ng.toml.

## Fakty

country-ng-fact-context = Ustawa o krajowej agencji do spraw zakazu handlu ludźmi (NAPTIP) jest z 2015 r.
