# Philippines: the country chapter. The structure, the sources and how sure each fact is are in assets/countries/ph.toml.

## Facts

country-ph-fact-context = At posts abroad there are labour attachés and the Overseas Workers Welfare Administration (OWWA)
