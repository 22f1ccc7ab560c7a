# Tjekliste "domestic-servitude": hvad medarbejderen læser. Opbygningen står i checklists/domestic-servitude.toml.

checklist-domestic-servitude = Slaverilignende husarbejde, også i diplomatiske husholdninger
    .purpose = At opdage slaverilignende forhold for hushjælpere og plejere, også hos akkrediteret personale.
    .audience = Medarbejdere, der fører samtaler; protokol- og personalemedarbejdere
    .when = En hushjælp eller plejer henvender sig til repræsentationen, eller den årlige personlige samtale holdes.

## I enhver husholdning

section-domestic-servitude-household = I enhver husholdning
indicator-ds-no-private-space = Den ansatte har intet sted for sig selv eller sover i et fælles eller uegnet rum.
    .example = Hendes seng er sofaen i legeværelset, siger barnepigen, og hendes tøj ligger i en kasse i entreen.
    .ordinary = En familie i en lille lejlighed kan selv bo trangt, og nogle plejere sover en tid tæt på et sygt menneske.
indicator-ds-eats-apart = Den ansatte får dårlig mad eller kun rester.
    .example = Kokken siger, at han laver tre retter om dagen og får ris og det, der kommer tilbage på tallerkenerne.
    .ordinary = Nogle vil helst spise senere eller lave deres egen mad; spørg, om der er nok, og om den ansatte selv kan vælge.
indicator-ds-always-on-call = Den ansatte står til rådighed dag og nat uden en hel fridag.
    .example = Babyalarmen står ved hendes seng, siger hun, og i fjorten måneder har hun ikke haft en eneste fri søndag.
    .ordinary = En nyfødt eller sygdom i huset kan give nogle hårde uger, hvor hvile og fridage tages igen senere.
indicator-ds-never-alone-out = Den ansatte forlader aldrig eller sjældent huset uden arbejdsgiveren.
    .example = På to år, siger husholdersken, har hun kun været inde i byen i familiens bil og sammen med dem.
    .ordinary = En, der er ny, kan blive hjemme, fordi sproget eller vejen er ukendt, eller fordi huset ligger afsides.
indicator-ds-phone-limited = Den ansatte må ikke bruge telefon eller kun, når andre lytter med.
    .example = Midt i samtalen siger plejeren på familiens sprog: ”Ja, telefonen står på medhør.”
    .ordinary = En familie kan bede de ansatte om ikke at telefonere i arbejdstiden, eller forbindelsen kan være dårlig; spørg til aftenerne.
indicator-ds-insults = Den ansatte ydmyges, trues eller slås af husstanden (spørg hvilket).
    .example = En ældre mand, der kører og gør rent for en familie, siger, at de kalder ham ”æsel”, når der er gæster.
    .ordinary = Det kan være vold, som også andre i hjemmet udsættes for, eller en konflikt om arbejdet; i begge tilfælde er der brug for støtte.
indicator-ds-reported-missing = Arbejdsgiveren melder den ansatte savnet eller anmelder vedkommende for tyveri.
    .example = I en e-mail beder et par dig om at spærre barnepigens pas: Hun er gået, ”med vores smykker”.
    .ordinary = De kan være oprigtigt bekymrede, eller der kan være stjålet noget; det kan politiet undersøge, uden at du oplyser en adresse.
indicator-ds-pay-home = Det siges, at lønnen sendes hjem eller ”spares op”, og den ansatte kan ikke kontrollere det.
    .example = Hun fik at vide, at hendes løn går til hendes mor, men moren har ikke nævnt nogen penge, når de taler i telefon.
    .ordinary = Nogle beder selv om at få lønnen sendt hjem, og så kan de se kvitteringer og høre fra familien.
indicator-ds-extra-house = Den ansatte lånes ud til andre husholdninger eller en familievirksomhed.
    .example = Efter husarbejdet, siger en mand på halvtreds, læsser han kasser af i familiens butik, til den lukker.
    .ordinary = Et ekstra arbejde kan være frit aftalt og betalt; spørg, hvem der bestemte det, og hvem der får pengene.
indicator-ds-aupair = En au pair, en studerende eller et familiemedlem udfører husarbejde på fuld tid uden løn.
    .example = En fætter, der kom for at studere, fortæller dig, at han passer huset og tre børn hele dagen for kost og en seng.
    .ordinary = Slægtninge og au pairer giver en hånd med, men inden for aftalte timer og med tid til undervisning og venner.

## I en diplomatisk eller konsulær husholdning

section-domestic-servitude-diplomatic = I en diplomatisk eller konsulær husholdning
indicator-ds-dip-contract = Den kontrakt, der blev vist til visummet, er en anden end den, der gælder i huset.
    .example = I visumsagen ligger en kontrakt på 40 timer; hun viser en anden, underskrevet i residensen, om ”alle nødvendige timer”.
    .ordinary = Arbejdsgiveren kan have aftalt bedre vilkår med den ansatte og bare ikke have givet repræsentationen besked.
indicator-ds-dip-card = Arbejdsgiveren opbevarer den ansattes pas, kontrakt eller legitimationskort.
    .example = Til den årlige samtale har chaufføren en fotokopi med; hans kort, siger han, ligger i ambassadørens pengeskab.
    .ordinary = Kort og pas kan ligge i protokolafdelingen til fornyelse eller i et pengeskab, som den ansatte selv kan åbne.
indicator-ds-dip-bank = Lønnen udbetales ikke til en bankkonto i den ansattes eget navn.
    .example = Som bevis for lønnen sender husstanden seks kontantkvitteringer, alle med det samme blæk og den samme dato.
    .ordinary = En nyankommen kan stadig vente på en konto, og kontanter mod kvittering kan klare de første uger.
indicator-ds-dip-immunity = Den ansatte har fået at vide, at ingen kan hjælpe på grund af immunitet.
    .example = ”Jeg har immunitet, så hverken politi eller domstol vil høre på dig”, fik barnepigen at vide af sin arbejdsgiver.
    .ordinary = En arbejdsgiver kan have misforstået reglerne eller have talt i vrede; fortæl den ansatte, at der findes hjælp.
indicator-ds-dip-transfer = Den ansatte skal følge arbejdsgiveren til en ny udstationering eller miste hele sit opholdsgrundlag.
    .example = Til juni flytter familien til sin næste udstationering; kammertjeneren siger, at han skal med eller stå uden papirer.
    .ordinary = En tilladelse kan virkelig ophøre med udstationeringen, og nogle rejser gerne med familien videre; spørg, hvad de selv ville vælge.
indicator-ds-dip-no-interview = Arbejdsgiveren forhindrer den ansattes personlige samtale eller er selv til stede.
    .example = Førstesekretæren kommer ind sammen med sin gartner, sætter sig ved siden af ham og siger: ”Han har ingen hemmeligheder for mig.”
    .ordinary = En arbejdsgiver vil måske tolke eller ved ikke, at samtalen er for den ansatte alene.
