# Filippseyjar: kafli landsins.

## Staðreyndir

country-ph-fact-context = Á sendiskrifstofum erlendis eru vinnumálafulltrúar og velferðarstofnun starfsfólks erlendis (OWWA)
