# Checklistan ”begging-petty-crime”: vad handläggaren läser. Strukturen finns i checklists/begging-petty-crime.toml.

checklist-begging-petty-crime = Tiggeri och småbrott på gatan
    .purpose = Upptäcka personer som utnyttjas i tiggeri, gatuförsäljning, fickstölder eller butiksstölder.
    .audience = Handläggare som håller samtal; besök hos frihetsberövade
    .when = En medborgare stoppas, bötfälls, frihetsberövas eller får hjälp i samband med tiggeri eller småstölder.

## Tecken

section-begging-petty-crime-signs = Tecken
indicator-bg-target = Personen måste få in en viss summa varje dag.
indicator-bg-punished = Personen straffas om det blir för lite pengar.
indicator-bg-money-collected = Någon utanför personens eget hushåll tar det mesta eller alla pengarna.
indicator-bg-dropped-off = Personen lämnas och hämtas av någon som inte tigger och som bestämmer var personen ska stå.
indicator-bg-disability-used = Någon annan använder personens funktionsnedsättning, ålder, graviditet eller skada för att få in mer pengar.
indicator-bg-injured-on-purpose = Personen har skadats eller nekats vård för att få in mer pengar.
indicator-bg-sleep-group = En person bestämmer var de andra sover och har hand om deras handlingar eller pengar.
indicator-bg-welfare = Någon använder personens identitet för bidrag, lån eller telefonabonnemang.
indicator-bg-moved-circuits = Någon annan bestämmer när personen flyttas mellan städer eller länder.
indicator-bg-child-present = Någon får ett barn att tigga eller stjäla, eller drogar ett barn för att det ska vara tyst.
