# Moldova: the country chapter. The structure, the sources and how sure each fact is are in assets/countries/md.toml.

## Facts

country-md-fact-context = Moldova is a state of origin and an EU candidate
