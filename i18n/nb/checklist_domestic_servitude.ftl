# Sjekklisten «domestic-servitude»: det saksbehandleren leser. Oppbyggingen står i checklists/domestic-servitude.toml.

checklist-domestic-servitude = Tvunget husarbeid, også i diplomathusholdninger
    .purpose = Oppdage tvunget arbeid blant hushjelper og omsorgsarbeidere, også hos akkrediterte ansatte.
    .audience = Saksbehandlere som har samtaler; protokoll- og personalansatte
    .when = En hushjelp eller omsorgsarbeider kontakter utenriksstasjonen, eller den årlige samtalen holdes.

## I alle husholdninger

section-domestic-servitude-household = I alle husholdninger
indicator-ds-no-private-space = Arbeidstakeren har ikke noe eget rom eller sover på et delt eller uegnet sted.
    .example = Sengen hennes, sier barnepiken, er sofaen i lekerommet, og klærne har hun i en eske i gangen.
    .ordinary = En familie i en liten leilighet kan selv bo trangt, og noen omsorgsarbeidere sover en tid nær den som er syk.
indicator-ds-eats-apart = Arbeidstakeren får dårlig mat eller bare rester.
    .example = Kokken sier at han lager tre retter om dagen og får ris og det som kommer tilbake på tallerkenene.
    .ordinary = Noen vil heller spise senere eller lage maten selv; spør om det er nok, og om det finnes et valg.
indicator-ds-always-on-call = Arbeidstakeren må stå til tjeneste dag og natt uten en hel fridag.
    .example = Babycallen står ved sengen hennes, sier hun, og på fjorten måneder har hun ikke hatt én fri søndag.
    .ordinary = Et nyfødt barn eller sykdom kan gi noen harde uker, men da tas hvile og fridager igjen senere.
indicator-ds-never-alone-out = Arbeidstakeren går aldri eller sjelden ut av huset uten arbeidsgiveren.
    .example = På to år, sier hushjelpen, har hun bare vært i byen i familiens bil og i følge med dem.
    .ordinary = En som er ny, holder seg kanskje inne fordi språket eller veien er ukjent, eller fordi huset ligger avsides.
indicator-ds-phone-limited = Arbeidstakeren får ikke bruke telefon, eller bare når andre hører på.
    .example = Midt i samtalen sier omsorgsarbeideren på familiens språk: «Ja, den står på høyttaler.»
    .ordinary = En familie kan be de ansatte la være å ringe i arbeidstiden, eller dekningen kan være dårlig; spør om kveldene.
indicator-ds-insults = Arbeidstakeren blir ydmyket, truet eller slått i husholdningen (spør hva som skjer).
    .example = En eldre mann som kjører og vasker for en familie, sier at de kaller ham «esel» foran gjestene.
    .ordinary = Det kan være vold som også rammer andre i hjemmet, eller en konflikt om arbeidet; støtte trengs i begge tilfeller.
indicator-ds-reported-missing = Arbeidsgiveren melder arbeidstakeren savnet eller anmelder vedkommende for tyveri.
    .example = Et par ber deg i en e-post om å sperre passet til barnepiken: Hun har dratt, «med smykkene våre».
    .ordinary = Ekte bekymring eller et virkelig tyveri er mulig; politiet kan undersøke det uten å få noen adresse av deg.
indicator-ds-pay-home = Det sies at lønnen sendes hjem eller «spares», og arbeidstakeren kan ikke kontrollere det.
    .example = Hun har fått høre at lønnen går til moren, men moren har aldri nevnt noen penger når de snakkes.
    .ordinary = Noen ber selv om at lønnen sendes hjem, og da kan de se kvitteringer og høre det fra familien.
indicator-ds-extra-house = Arbeidstakeren lånes ut til andre husholdninger eller til en familiebedrift.
    .example = Etter husarbeidet, sier en mann på femti, losser han kasser i familiens butikk til den stenger.
    .ordinary = En ekstrajobb kan være frivillig avtalt og betalt; spør hvem som bestemte det, og hvem som får pengene.
indicator-ds-aupair = En au pair, student eller slektning gjør husarbeid på heltid uten lønn.
    .example = En student forteller at han steller huset hos fetteren sin og passer tre barn hele dagen, for mat og seng.
    .ordinary = Slektninger og au pairer hjelper gjerne til, innenfor avtalt tid og med rom for studier og venner.

## I en diplomat- eller konsulhusholdning

section-domestic-servitude-diplomatic = I en diplomat- eller konsulhusholdning
indicator-ds-dip-contract = Kontrakten som ble vist for visumet, er en annen enn den som gjelder i huset.
    .example = I visumsaken ligger en kontrakt på 40 timer; hun viser en annen, underskrevet i residensen, på «alle timer som trengs».
    .ordinary = Husholdningen kan ha avtalt bedre vilkår med arbeidstakeren uten å si fra til utenriksstasjonen.
indicator-ds-dip-card = Arbeidsgiveren har arbeidstakerens pass, kontrakt eller legitimasjonskort.
    .example = Til den årlige samtalen har sjåføren med en fotokopi; selve kortet, sier han, ligger i ambassadørens safe.
    .ordinary = Kort og pass kan være til fornyelse i protokollavdelingen, eller i en safe som arbeidstakeren kan åpne.
indicator-ds-dip-bank = Lønnen betales ikke til en bankkonto i arbeidstakerens eget navn.
    .example = Som bevis på lønn sender husholdningen seks kontantkvitteringer, alle med samme blekk og samme dato.
    .ordinary = En nyankommet venter kanskje ennå på en konto, og kontanter mot kvittering dekker de første ukene.
indicator-ds-dip-immunity = Arbeidstakeren har fått høre at immunitet betyr at ingen kan hjelpe.
    .example = «Jeg har immunitet, så ikke noe politi og ingen domstol vil høre på deg», fikk barnepasseren høre av arbeidsgiveren.
    .ordinary = En arbeidsgiver kan ha misforstått reglene eller sagt det i sinne; fortell arbeidstakeren at det finnes hjelp.
indicator-ds-dip-transfer = Arbeidstakeren må følge arbeidsgiveren til neste tjenestested eller miste all oppholdsrett.
    .example = I juni flytter familien til neste tjenestested; hushovmesteren sier at han må bli med, ellers står han uten papirer.
    .ordinary = Tillatelsen kan faktisk opphøre når oppdraget gjør det, og noen flytter gjerne med; spør hva arbeidstakeren selv ville velge.
indicator-ds-dip-no-interview = Arbeidsgiveren hindrer arbeidstakerens personlige samtale eller er til stede under den.
    .example = Førstesekretæren kommer inn med gartneren sin, setter seg ved siden av ham og sier: «Han har ingen hemmeligheter for meg.»
    .ordinary = En arbeidsgiver vil kanskje tolke eller vet ikke at samtalen er for arbeidstakeren alene.
