# Checklistan ”begging-petty-crime”: vad handläggaren läser. Strukturen finns i checklists/begging-petty-crime.toml.

checklist-begging-petty-crime = Tiggeri och småbrott på gatan
    .purpose = Upptäcka personer som utnyttjas i tiggeri, gatuförsäljning, fickstölder eller butiksstölder.
    .audience = Handläggare som håller samtal; besök hos frihetsberövade
    .when = En medborgare stoppas, bötfälls, frihetsberövas eller får hjälp i samband med tiggeri eller småstölder.

## Tecken

section-begging-petty-crime-signs = Tecken
indicator-bg-target = Personen måste få in en viss summa varje dag.
    .example = En äldre kvinna som säljer pappersblommor berättar att det måste bli fyrtio euro innan hon får sluta för dagen.
    .ordinary = En del sätter själva upp en summa för dagen, för att ha råd med en sovplats, hemresan eller medicin till en anhörig.
indicator-bg-punished = Personen straffas om det blir för lite pengar.
    .example = Efter en dålig dag får han ingen kvällsmat och måste sova utanför skåpbilen, berättar en ung man.
    .ordinary = Även par och familjer grälar om pengar; den som då far illa eller går hungrig ska få hjälp i vilket fall.
indicator-bg-money-collected = Någon utanför personens eget hushåll tar det mesta eller alla pengarna.
    .example = Varje timme går en man förbi de tre kvinnorna på kyrktrappan, och var och en tömmer sin mugg i hans väska.
    .ordinary = Vänner kan lägga sina mynt i en gemensam kassa hos den de litar på och dela upp dem senare.
indicator-bg-dropped-off = Personen lämnas och hämtas av någon som inte tigger och som bestämmer var personen ska stå.
    .example = Mitt emot konsulatet släpper en förare varje morgon av en man i rullstol, pekar ut ett hörn åt honom och kommer tillbaka i skymningen.
    .ordinary = En granne eller släkting kan skjutsa någon som har svårt att gå, till en plats som personen själv har valt.
indicator-bg-disability-used = Någon annan använder personens funktionsnedsättning, ålder, graviditet eller skada för att få in mer pengar.
    .example = ”Han tvingar mig att lämna benprotesen i lägenheten, för då ger folk mer”, säger en man som har fått böter på stationen.
    .ordinary = Med en funktionsnedsättning eller sent i en graviditet hittar en del ingen annan inkomst och bestämmer sig själva för att tigga.
indicator-bg-injured-on-purpose = Personen har skadats eller nekats vård för att få in mer pengar.
    .example = Hon berättar att mannen som tar hennes mynt rev sönder brevet från kliniken, eftersom den dåliga foten ”ger mer”.
    .ordinary = Det kan bero på en olycka, och vården kan ha uteblivit för att pengar eller försäkring saknades; en läkare behövs i vilket fall.
indicator-bg-sleep-group = En person bestämmer var de andra sover och har hand om deras handlingar eller pengar.
    .example = En gatuförsäljare berättar att en man fördelar madrasserna och förvarar allas id-kort i en kakburk.
    .ordinary = I en delad lägenhet kan en av hyresgästerna fördela sängplatserna och förvara papper åt andra, som får ut dem när de vill.
indicator-bg-welfare = Någon använder personens identitet för bidrag, lån eller telefonabonnemang.
    .example = En man från härbärget, som inte har någon telefon, kommer med ett inkassokrav på fyra telefonabonnemang som står i hans namn.
    .ordinary = En stulen plånbok, en namnförväxling eller personens egna gamla avtal kan leda till samma brev.
indicator-bg-moved-circuits = Någon annan bestämmer när personen flyttas mellan städer eller länder.
    .example = Hennes böter kommer från fem städer på sju veckor, och alla bussbiljetter är bokade i en och samma mans namn.
    .ordinary = Gatumusikanter och försäljare följer marknader och säsonger, och en i gruppen kan planera resvägen för alla.
indicator-bg-child-present = Någon får ett barn att tigga eller stjäla, eller drogar ett barn för att det ska vara tyst.
    .example = En man på en bänk nickar mot de resenärer som en nioårig pojke ska fråga, och tar sedan mynten från honom.
    .ordinary = En förälder som tigger kan sakna barnpassning och ha barnet med sig; ett barn som förmås att tigga eller stjäla behöver hjälp, vem som än ligger bakom.
