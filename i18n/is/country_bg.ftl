# Búlgaría: kafli landsins.

## Staðreyndir

country-bg-fact-context = Búlgaría er aðildarríki ESB. Þar er refsivert að nota þjónustu þolanda (það atriði var lesið í heimild).
