# Rúmenía: kafli landsins.

## Staðreyndir

country-ro-fact-context = Rúmenía er aðildarríki ESB
