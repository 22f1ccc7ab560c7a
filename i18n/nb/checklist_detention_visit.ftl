# Sjekklisten «detention-visit»: det saksbehandleren leser. Oppbyggingen står i checklists/detention-visit.toml.

checklist-detention-visit = Besøk i fengsel, politiarrest og utlendingsinternat
    .purpose = Finne mulige ofre blant frihetsberøvede borgere før tiltale, erkjennelse eller uttransport.
    .audience = Konsulære ansatte som besøker frihetsberøvede
    .when = Ved første besøk, og igjen når tiltale eller uttransport varsles.

## Tegn

section-detention-visit-detention = Tegn
indicator-dv-offence-typical = Det påståtte lovbruddet er av en type ofre ofte blir tvunget til (narkotika, tyveri, tigging, bedrageri, dokumenter eller salg av sex).
    .calm = Det påståtte lovbruddet er av en type folk ofte blir tvunget til (narkotika, tyveri, tigging, bedrageri, dokumenter eller salg av sex).
    .example = Tiltalen mot en student på nitten nevner tre bankkontoer som ble åpnet på én uke og tømt av andre.
    .ordinary = Siktelsen alene sier lite: Folk gjør også slikt av eget valg eller av nød, eller de er uskyldig anklaget.
indicator-dv-low-role = Personen hadde den laveste og mest utsatte rollen og ingen del i fortjenesten.
    .example = Hun sier at hun bar poser fra butikk til bil dagen lang mot å få mat, og at hun aldri fikk vite hvem som solgte varene.
    .ordinary = Noen tar en liten rolle i et lovbrudd som en vennetjeneste eller av nød, uten at noen presser dem.
indicator-dv-locked-at-scene = Personen ble funnet innelåst, sovende på stedet eller uten nøkler, telefon eller penger.
    .example = Ransakingsrapporten nevner en dør som var låst utenfra, og en mann som sov på en madrass blant plantelampene.
    .ordinary = Vaktmestere kan sove på stedet av eget valg, og en dør kan være låst mot tyver; spør hvem som hadde nøkkelen.
indicator-dv-told-to-plead = Noen har sagt hva personen skal si, eller at personen skal erkjenne straffskyld raskt.
    .example = «De sa at jeg skulle skrive under på alt, så var jeg hjemme om en måned», sier en kvinne som ikke kan lese papirene.
    .ordinary = En advokat kan gi råd om å erkjenne eller øve på spørsmål med klienten, når de har gått gjennom saken sammen.
indicator-dv-lawyer-paid = En fremmed eller arbeidsgiveren betaler advokaten eller gir advokaten instrukser.
    .example = En servitør som sitter inne for falske papirer, sier at restauranten sendte advokaten, som ringer eieren før hvert besøk.
    .ordinary = En arbeidsgiver kan betale av velvilje, eller en ukjent hjelpeorganisasjon kan sende en advokat som bare arbeider for personen.
indicator-dv-forced = Personen sier at det skjedde under tvang.
    .example = En eldre mann sier at han bar kofferten fordi eierne hadde ventet utenfor skolen til barnebarnet hans.
    .ordinary = Presset kan ha kommet fra en voldelig partner eller en långiver; også da trengs en advokat og noen som lytter nøye.
indicator-dv-fear-release = Personen er redd for løslatelse eller uttransport på grunn av hvem som venter.
    .example = En ung kvinne som skal løslates mot kausjon, ber om å få bli, for den samme bilen sto utenfor ved begge rettsmøtene.
    .ordinary = Frykten kan gjelde slektninger, en tidligere partner eller en feide hjemme; uansett hva det er, må tryggheten planlegges.
indicator-dv-age-disputed = Personen kan være under 18 år, men er registrert som voksen.
    .example = I arrestprotokollen er han tjueen, men ifølge skoleattesten søsteren sender, er han seksten.
    .ordinary = Noen kan ha skrevet feil, eller fødselen ble aldri registrert; til det er avklart, sørger du for den omsorgen et barn trenger.
indicator-dv-several-same = Flere borgere sitter inne for samme lovbrudd med samme historie.
    .example = Mappene til fire borgere i to fengsler forteller det samme: en mann på en parkeringsplass, en pakke, femti euro, ikke noe navn.
    .ordinary = Venner som reiste sammen, kan ha opplevd det samme eller ha snakket om det siden.
