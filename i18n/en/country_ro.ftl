# Romania: the country chapter. The structure, the sources and how sure each fact is are in assets/countries/ro.toml.

## Facts

country-ro-fact-context = Romania is an EU member
