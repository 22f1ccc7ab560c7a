# Úkraína: kafli landsins.

## Staðreyndir

country-ua-fact-context = Úkraína á áheyrnaraðild að Eystrasaltsráðinu (CBSS) og er umsóknarríki að ESB. Tímabundin vernd hefur verið veitt í ESB frá mars 2022.
