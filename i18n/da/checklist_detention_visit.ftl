# Tjekliste "detention-visit": hvad medarbejderen læser. Opbygningen står i checklists/detention-visit.toml.

checklist-detention-visit = Besøg i fængsel, hos politiet og i lukket udlændingecenter
    .purpose = At finde mulige ofre blandt frihedsberøvede borgere før sigtelse, tilståelse eller udsendelse.
    .audience = Konsulære medarbejdere, der besøger frihedsberøvede
    .when = Ved første besøg og igen, når sigtelse eller udsendelse bliver varslet.

## Tegn

section-detention-visit-detention = Tegn
indicator-dv-offence-typical = Den påståede lovovertrædelse er af en slags, som ofre ofte tvinges til (narkotika, tyveri, tiggeri, bedrageri, dokumentfalsk eller overtrædelser ved sexarbejde).
    .calm = Den påståede lovovertrædelse er af en slags, som folk ofte tvinges til (narkotika, tyveri, tiggeri, bedrageri, dokumentfalsk eller overtrædelser ved sexarbejde).
    .example = I anklageskriftet mod en studerende på nitten år står tre bankkonti, der blev åbnet på én uge og tømt af andre.
    .ordinary = Sigtelsen alene siger ikke meget: Folk gør også den slags af egen vilje eller af nød, eller de er uskyldige.
indicator-dv-low-role = Personen havde den laveste og mest udsatte rolle og ingen del i udbyttet.
    .example = Hun siger, at hun dagen lang bar poser fra butik til bil mod at få mad og aldrig fik at vide, hvem der solgte varerne.
    .ordinary = Nogle tager en lille del i en forbrydelse som en vennetjeneste eller af nød, uden at nogen presser dem.
indicator-dv-locked-at-scene = Personen blev fundet låst inde, sovende på stedet eller uden nøgler, telefon eller penge.
    .example = I ransagningsrapporten står, at en dør var boltet udefra, og at en mand lå og sov på en madras mellem plantelamperne.
    .ordinary = Opsynsfolk kan sove på stedet frivilligt, og en dør kan være låst mod tyve; spørg, hvem der havde nøglen.
indicator-dv-told-to-plead = Nogen har sagt til personen, hvad vedkommende skal sige, eller at vedkommende hurtigt skal erkende sig skyldig.
    .example = ”De sagde, at jeg bare skulle skrive under på det hele, så var jeg hjemme om en måned”, siger en kvinde, der ikke kan læse papirerne.
    .ordinary = En advokat kan råde til at tilstå eller øve spørgsmål med klienten, når de har gennemgået sagen sammen.
indicator-dv-lawyer-paid = En fremmed eller arbejdsgiveren betaler eller instruerer advokaten.
    .example = En tjener, der er tilbageholdt på grund af falske papirer, siger, at restauranten sendte advokaten, som ringer til ejeren før hvert besøg.
    .ordinary = En arbejdsgiver kan betale af god vilje, eller en organisation, personen ikke kender, kan sende en advokat, der kun varetager personens interesser.
indicator-dv-forced = Personen siger, at vedkommende blev tvunget til det.
    .example = En ældre mand siger, at han bar kufferten, fordi ejerne havde stået og ventet uden for hans barnebarns skole.
    .ordinary = Presset kan være kommet fra en voldelig partner eller en pengeudlåner; også det kræver en advokat og et lyttende øre.
indicator-dv-fear-release = Personen er bange for løsladelse, kaution eller udsendelse på grund af dem, der venter.
    .example = En ung kvinde, der skal løslades mod kaution, beder om at blive siddende, for den samme bil har holdt udenfor ved begge hendes retsmøder.
    .ordinary = Frygten kan gælde slægtninge, en tidligere partner eller en fejde derhjemme; læg i alle tilfælde en plan for sikkerheden.
indicator-dv-age-disputed = Personen kan være under 18 år, men er registreret som voksen.
    .example = Ifølge arrestens papirer er han enogtyve, men efter det skolebevis, hans søster sender, er han seksten.
    .ordinary = En medarbejder kan have taget fejl, eller fødslen er ikke registreret; sørg for den omsorg, et barn skal have, indtil det er afklaret.
indicator-dv-several-same = Flere borgere er tilbageholdt for den samme handling med den samme historie.
    .example = Sagerne mod fire borgere i to fængsler fortæller det samme: en mand på en parkeringsplads, en pakke, halvtreds euro, intet navn.
    .ordinary = Venner, der rejste sammen, kan have oplevet det samme eller have talt om det siden.
