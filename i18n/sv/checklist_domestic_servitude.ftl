# Checklistan ”domestic-servitude”: vad handläggaren läser. Strukturen finns i checklists/domestic-servitude.toml.

checklist-domestic-servitude = Hushållsslaveri, också i diplomathushåll
    .purpose = Upptäcka slaveriliknande förhållanden för hushålls- och omsorgsarbetare, också hos ackrediterad personal.
    .audience = Handläggare som håller samtal; protokoll- och personalenheter
    .when = En hushålls- eller omsorgsarbetare kontaktar utlandsmyndigheten, eller ett årligt personligt samtal hålls.

## I alla hushåll

section-domestic-servitude-household = I alla hushåll
indicator-ds-no-private-space = Arbetstagaren har inget eget utrymme, eller sover på en delad eller olämplig plats.
    .example = Hon sover på soffan i lekrummet, berättar barnflickan, och har sina kläder i en låda i hallen.
    .ordinary = Familjen kan själv bo trångt i en liten lägenhet, och en del vårdare sover under en tid nära den som är sjuk.
indicator-ds-eats-apart = Arbetstagaren får dålig mat eller bara rester.
    .example = Kocken berättar att han lagar tre rätter om dagen och själv får ris och det som blir kvar på tallrikarna.
    .ordinary = En del äter hellre senare eller lagar sin egen mat; fråga om maten räcker och om det går att välja.
indicator-ds-always-on-call = Arbetstagaren är tillgänglig dag och natt utan någon hel ledig dag.
    .example = Babyvakten står vid hennes säng, säger hon, och på fjorton månader har hon inte haft en enda ledig söndag.
    .ordinary = En nyfödd i huset eller en sjukdom kan ge några tunga veckor, där vilan och de lediga dagarna tas igen senare.
indicator-ds-never-alone-out = Arbetstagaren lämnar aldrig eller sällan huset utan arbetsgivaren.
    .example = På två år har hon bara varit i stan i familjens bil och sällskap, berättar hushållerskan.
    .ordinary = Den som är ny kan hålla sig inne för att språket eller vägarna är okända, eller för att huset ligger avsides.
indicator-ds-phone-limited = Arbetstagaren får inte använda telefon, eller bara när någon lyssnar.
    .example = Mitt i samtalet säger vårdaren på familjens språk: ”Ja, högtalaren är på.”
    .ordinary = Ett hushåll kan be personalen att inte ringa under arbetet, eller så är täckningen dålig; fråga hur det är på kvällarna.
indicator-ds-insults = Arbetstagaren förnedras, hotas eller slås i hushållet (fråga vilket).
    .example = En äldre man som kör och städar åt en familj berättar att de kallar honom ”åsna” inför gästerna.
    .ordinary = Det kan vara våld som också andra i hemmet utsätts för, eller en konflikt om arbetet; stöd ska ges i båda fallen.
indicator-ds-reported-missing = Arbetsgivaren anmäler arbetstagaren som försvunnen eller som tjuv.
    .example = Ett par ber dig i ett mejl att spärra barnflickans pass: hon har gett sig av, ”med våra smycken”.
    .ordinary = Oron eller stölden kan vara verklig; polisen kan utreda det utan att få någon adress av dig.
indicator-ds-pay-home = Lönen sägs skickas hem eller ”sparas”, och arbetstagaren kan inte kontrollera det.
    .example = Hon har fått höra att lönen går till hennes mamma, som inte har nämnt några pengar i telefon.
    .ordinary = En del ber själva om att lönen ska skickas hem, och kan då se kvitton och höra av familjen att den har kommit.
indicator-ds-extra-house = Arbetstagaren lånas ut till andra hushåll eller ett familjeföretag.
    .example = Efter hushållsarbetet lastar han av backar i familjens butik tills den stänger, berättar en man på femtio år.
    .ordinary = Ett extra arbete kan vara frivilligt och betalt; fråga vem som bestämde det och vem som får pengarna.
indicator-ds-aupair = En au pair, studerande eller släkting gör hushållsarbete på heltid utan lön.
    .example = En kusin som kom för att studera berättar att han sköter huset och tre barn hela dagarna, mot mat och en säng.
    .ordinary = Släktingar och au pairer brukar hjälpa till, men på avtalade tider och med tid kvar för kurser och vänner.

## I ett diplomat- eller konsulathushåll

section-domestic-servitude-diplomatic = I ett diplomat- eller konsulathushåll
indicator-ds-dip-contract = Avtalet som visades för visumet skiljer sig från det som gäller i huset.
    .example = I visumakten finns ett avtal på 40 timmar; hon visar ett annat, undertecknat på residenset, på ”alla timmar som behövs”.
    .ordinary = Hushållet kan ha kommit överens med arbetstagaren om bättre villkor och helt enkelt inte meddelat utlandsmyndigheten.
indicator-ds-dip-card = Arbetsgivaren har arbetstagarens pass, avtal eller legitimationskort.
    .example = Till det årliga samtalet tar chauffören med sig en kopia; själva kortet, säger han, ligger i ambassadörens kassaskåp.
    .ordinary = Kort och pass kan vara hos protokollavdelningen för förnyelse, eller i ett kassaskåp som arbetstagaren kan öppna.
indicator-ds-dip-bank = Lönen betalas inte till ett bankkonto i arbetstagarens eget namn.
    .example = Som bevis på lönen skickar hushållet sex kontantkvitton, alla med samma bläck och samma datum.
    .ordinary = Den som är nyanländ kan fortfarande vänta på ett konto och få lönen kontant mot kvitto de första veckorna.
indicator-ds-dip-immunity = Arbetstagaren har fått höra att immuniteten betyder att ingen kan hjälpa.
    .example = ”Jag har immunitet, så ingen polis och ingen domstol kommer att lyssna på dig”, fick barnflickan höra av sin arbetsgivare.
    .ordinary = En arbetsgivare kan ha missförstått reglerna eller talat i vredesmod; tala om för arbetstagaren att det finns hjälp.
indicator-ds-dip-transfer = Arbetstagaren måste följa med arbetsgivaren till en ny postering, annars går all rätt att vistas förlorad.
    .example = I juni flyttar familjen till nästa postering; betjänten säger att han måste följa med, annars står han utan papper.
    .ordinary = Ett tillstånd kan verkligen upphöra med posteringen, och en del följer gärna med familjen; fråga vad personen själv skulle välja.
indicator-ds-dip-no-interview = Arbetsgivaren hindrar arbetstagarens personliga samtal eller sitter med.
    .example = Diplomaten kommer in tillsammans med sin trädgårdsmästare, slår sig ned bredvid honom och säger: ”Han har inga hemligheter för mig.”
    .ordinary = En arbetsgivare kan vilja tolka, eller vet kanske inte att samtalet är avsett bara för arbetstagaren.
