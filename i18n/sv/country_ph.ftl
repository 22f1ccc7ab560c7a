# Filippinerna: landkapitlet. Strukturen, källorna och hur säker varje uppgift är finns i assets/countries/ph.toml.

## Fakta

country-ph-fact-context = Vid utlandsmyndigheterna finns arbetsmarknadsattachéer och den filippinska myndigheten för arbetstagare utomlands (OWWA)
