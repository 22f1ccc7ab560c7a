# Thailand: the country chapter. The structure, the sources and how sure each fact is are in assets/countries/th.toml.

## Facts

country-th-fact-context = There is an international line for Thais abroad
