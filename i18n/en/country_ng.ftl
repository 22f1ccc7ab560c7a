# Nigeria: the country chapter. The structure, the sources and how sure each fact is are in assets/countries/ng.toml.

## Facts

country-ng-fact-context = The law on the National Agency for the Prohibition of Trafficking in Persons (NAPTIP) is of 2015
