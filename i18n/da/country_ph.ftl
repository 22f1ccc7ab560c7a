# Filippinerne: landekapitlet. Opbygning, kilder og hvor sikker hver oplysning er: assets/countries/ph.toml.

## Oplysninger

country-ph-fact-context = Ved repræsentationer i udlandet er der arbejdsmarkedsattachéer og myndigheden for velfærd for arbejdstagere i udlandet (OWWA)
