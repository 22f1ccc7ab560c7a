# Bulgaria: the country chapter. The structure, the sources and how sure each fact is are in assets/countries/bg.toml.

## Facts

country-bg-fact-context = Bulgaria is an EU member. Using a victim’s services is a crime there (this point was read in a source).
