# Ukraine: the country chapter. The structure, the sources and how sure each fact is are in assets/countries/ua.toml.

## Facts

country-ua-fact-context = Ukraine is an observer state of the Council of the Baltic Sea States (CBSS) and a candidate for EU accession. There has been temporary protection in the EU since March 2022.
