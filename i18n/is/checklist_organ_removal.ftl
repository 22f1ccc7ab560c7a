# Gátlistinn „organ-removal“: það sem fulltrúinn les.

checklist-organ-removal = Brottnám líffæra
    .purpose = Greina mansal vegna brottnáms líffæra.
    .audience = Fulltrúar sem taka viðtöl; áritunarfulltrúar vegna læknisferða
    .when = Ríkisborgari biður um hjálp eftir aðgerð erlendis eða læknisferð gengur ekki upp.

## Merki

section-organ-removal-signs = Merki
indicator-or-surgery-story = Manneskjan gaf eða er um það bil að gefa líffæri, eða er með ör eftir aðgerð sem enginn útskýrði fyrir henni.
    .care = Ekki skoða líkamann. Skráðu aðeins það sem sést.
indicator-or-promised-money = Manneskjunni var lofað peningum eða starfi fyrir líffæri.
indicator-or-not-paid = Lofuð upphæð var ekki greidd eða var lækkuð.
indicator-or-no-info = Manneskjunni var ekki sagt frá áhættunni eða hún skrifaði undir skjöl sem hún gat ekki lesið.
indicator-or-no-withdraw = Manneskjan mátti ekki skipta um skoðun.
indicator-or-false-relation = Í skjölum er ranglega sagt að gjafi og þegi séu skyldir.
indicator-or-broker-travel = Milliliður skipulagði ferð, húsnæði, vegabréf og sjúkrastofnun.
indicator-or-debt = Manneskjan féllst á þetta vegna skuldar eða hótana.
indicator-or-no-aftercare = Manneskjan er ekki með læknaskjöl og fær enga eftirmeðferð.
indicator-or-recruit-others = Manneskjan er beðin um að fá aðra gjafa.
