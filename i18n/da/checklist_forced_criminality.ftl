# Tjekliste "forced-criminality": hvad medarbejderen læser. Opbygningen står i checklists/forced-criminality.toml.

checklist-forced-criminality = Udnyttelse til strafbare handlinger
    .purpose = At opdage personer, der tvinges til kriminalitet: hampdyrkning, transport eller salg af stoffer, tyveri, bedrageri, svindelcentre, proformaægteskab.
    .audience = Medarbejdere, der fører samtaler; besøg hos frihedsberøvede
    .when = Anholdelse, razzia, løsladelse fra et lukket område eller et opkald om hjælp derfra.

## Stoffer, tyveri og bedrageri

section-forced-criminality-crime = Stoffer, tyveri og bedrageri
indicator-cx-forced = Personen tvinges til at begå kriminalitet for andre.
    .example = En ung mand, der er anholdt for butikstyveri, siger, at to mænd kører ham fra butik til butik med en liste; han tør ikke komme tomhændet tilbage.
    .ordinary = Nogle er med i en forbrydelse for pengenes skyld eller af loyalitet; spørg, hvem der gav ordrerne, og hvad et nej ville have kostet.
indicator-cx-grow-house = Personen boede indelåst eller alene på et dyrknings- eller produktionssted.
    .example = I arresten siger en mand på halvtreds, at han i månedsvis vandede planter i et hus, hvor døren var låst udefra.
    .ordinary = En ansat kan have sagt ja til at bo på stedet for at passe på det eller spare husleje og komme og gå med sin egen nøgle.
indicator-cx-courier = Personen blev sat til at bære stoffer eller varer uden at vide det eller uden at kunne nægte.
    .example = En enke siger, at en ven, hun fik i udlandet, bad hende tage en kuffert med hjem; tolderne fandt pakker i foret.
    .ordinary = Nogle transporterer varer bevidst og for penge; nød eller frygt kan ligge bag alligevel, så spørg, hvordan det begyndte.
indicator-cx-debt-drugs = En gæld for stoffer, spil eller ”mistede varer” bruges til at tvinge personen til kriminalitet.
    .example = En lærling siger, at den pakke, han passede på, blev stjålet, og at han nu skal bryde ind i biler, til den er betalt.
    .ordinary = En med gæld kan stjæle på egen hånd for at betale den af; spørg, hvem der satte beløbet, og hvem der valgte forbrydelsen.
indicator-cx-id-fraud = Der er oprettet bankkonti, selskaber eller ydelser i personens navn til brug for andre.
    .example = I et brev fra skattevæsenet står en køkkenhjælp som direktør for tre firmaer; han husker kun, at han lod sit pas kopiere.
    .ordinary = Folk lægger også bevidst navn til for slægtninge eller får deres identitet stjålet af en vildt fremmed.
indicator-cx-sham-marriage = Personen blev tvunget til at gifte sig, så en anden kan få en tilladelse.
    .example = En rengøringshjælp siger, at chefen kørte hende til rådhuset, hvor hun skulle giftes med en fremmed, der manglede en tilladelse; hun blev ikke spurgt.
    .ordinary = Nogle gifter sig frivilligt for at få en tilladelse, som en tjeneste eller for penge; spørg, hvem der bestemte, og hvem der fik betaling.

## Svindelcentre

section-forced-criminality-scam = Svindelcentre
indicator-cx-fake-it-job = Personen svarede på et kontor-, it-, salgs- eller oversætterjob og blev bragt et andet sted hen.
    .example = En oversætter siger, at en chauffør hentede hende i lufthavnen og kørte hende otte timer væk fra den by, der stod i kontrakten.
    .ordinary = Firmaer sender også nye folk til en anden afdeling af gode grunde; så siger de det på forhånd og lader dem vælge.
indicator-cx-border = Personen blev bragt over en grænse om natten eller uden udrejsestempel.
    .example = En mands pas viser indrejse i ét land og intet siden, men han ringer fra nabolandet.
    .ordinary = Der stemples ikke ved alle grænseovergange, stempler kan være for svage til at læse, og mange almindelige busser kører over om natten.
indicator-cx-compound = Stedet har vagter eller hegn, eller telefonerne er taget.
    .example = I et opkald på to minutter hvisker en mand, at telefonerne ligger i en kasse, og at der går vagter langs hegnet dag og nat.
    .ordinary = Fabrikker og callcentre kan have vagter og aflåste telefonskabe af sikkerhedsgrunde, men dér går de ansatte hjem efter vagten.
indicator-cx-sold = Personen fik at vide, at vedkommende var købt eller skulle købe sig fri.
    .example = En kvinde i fyrrerne siger, at lederen viste hende en kvittering og sagde, at hun kan gå, når nogen betaler det beløb.
    .ordinary = Et firma kan tale om rekrutteringsudgifter, det vil have igen; det afgørende er, om personen kunne gå uden at betale.
indicator-cx-targets = Personen skal nå bestemte mål og straffes for ikke at nå dem.
    .example = En nyuddannet siger, at den, der får færre end fem nye chatkontakter om dagen, ingen aftensmad får og skal blive stående til næste morgen.
    .ordinary = I salg er der ofte mål, og det kan koste en bonus ikke at nå dem; spørg, hvad der sker med dem, der kommer til kort.
indicator-cx-peer = Personen blev tvunget til at rekruttere eller straffe andre.
    .example = En programmør siger, at han måtte ringe til sin fætter om et fantastisk kontorjob, mens den tilsynsførende lyttede med.
    .ordinary = Ansatte anbefaler også deres arbejdsplads til venner, for en bonus eller af lyst; spørg, hvad der ville være sket, hvis personen sagde nej.
indicator-cx-overstay = Personen risikerer bøde eller sigtelse for at have overskredet sit ophold eller for de aftvungne handlinger (tag straffrihed op; ikke et tegn i sig selv).
    .example = Efter en razzia på et bevogtet sted står der i en kvindes løsladelsespapirer en bøde for hver dag, siden visummet udløb.
    .ordinary = Rejsende overskrider også opholdet ved en fejl, på grund af sygdom eller manglende billet; i sig selv siger det intet.
indicator-cx-educated = Andre har afvist personen som ”ikke et typisk offer” på grund af uddannelse, køn eller it-kundskaber (en påmindelse om fordomme, ikke et tegn).
    .example = I overdragelsesnotatet om en frigivet ingeniør står der kun: ”Voksen mand, god uddannelse, vidste, hvad han gjorde.”
    .ordinary = Den, der skrev det, kan have manglet tid eller fakta; en uddannelse siger intet, så spørg denne person som alle andre.
