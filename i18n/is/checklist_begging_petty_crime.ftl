# Gátlistinn „begging-petty-crime“: það sem fulltrúinn les.

checklist-begging-petty-crime = Betl og smáafbrot á götu
    .purpose = Greina fólk sem sætir hagnýtingu við betl, götusölu, vasaþjófnað eða búðarhnupl.
    .audience = Fulltrúar sem taka viðtöl; heimsóknir í varðhald
    .when = Ríkisborgari er stöðvaður, sektaður, í haldi eða fær aðstoð vegna betls eða smáþjófnaðar.

## Merki

section-begging-petty-crime-signs = Merki
indicator-bg-target = Manneskjan verður að koma með ákveðna upphæð á hverjum degi.
indicator-bg-punished = Manneskjunni er refsað ef hún kemur með of lítið.
indicator-bg-money-collected = Einhver utan heimilis manneskjunnar tekur mest eða allt af peningunum.
indicator-bg-dropped-off = Manneskjan er keyrð á staðinn og sótt af einhverjum sem betlar ekki en ræður hvar hún stendur.
indicator-bg-disability-used = Einhver annar nýtir sér fötlun, aldur, þungun eða áverka manneskjunnar til að láta hana koma með meira.
indicator-bg-injured-on-purpose = Manneskjunni var veittur áverki eða neitað um læknishjálp svo að hún fengi meira fé.
indicator-bg-sleep-group = Einn aðili ræður hvar hin sofa og geymir skilríki þeirra eða peninga.
indicator-bg-welfare = Einhver notar nafn og persónuupplýsingar manneskjunnar til að fá bætur, lán eða símasamninga.
indicator-bg-moved-circuits = Einhver annar ræður hvenær manneskjan er flutt milli borga eða landa.
indicator-bg-child-present = Einhver lætur barn betla eða stela eða gefur barni lyf til að halda því rólegu.
