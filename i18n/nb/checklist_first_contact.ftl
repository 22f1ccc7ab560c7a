# Sjekklisten «first-contact»: det saksbehandleren leser. Oppbyggingen står i checklists/first-contact.toml.

checklist-first-contact = Varseltegn i skranken, på telefon og i meldinger
    .purpose = Merke at en vanlig konsulær henvendelse kan være noe mer, før noen samtale.
    .audience = Ansatte i skranken, på telefon og i vakt, og honorære konsuler
    .when = Ved hver første kontakt. Tar rundt to minutter. Les den aldri høyt.

## Hvordan personen kommer

section-first-contact-arrival = Hvordan personen kommer
indicator-fc-comes-alone-fled = Personen har nylig rømt fra en arbeidsplass, en leilighet eller en partner.
    .example = En stuepike på et hotell, fortsatt i uniform, sier at hun smatt ut kjøkkendøren i morges og ikke vil tilbake.
    .ordinary = Noen kan ha gått etter en krangel på jobben eller på grunn av vold hjemme, og da skal de ha hjelp like fullt.
indicator-fc-no-belongings = Personen har få eller ingen eiendeler, eller klær som ikke passer årstiden.
    .example = I januar står en mann ved skranken i sandaler og tynn skjorte, med alt han eier i én handlepose.
    .ordinary = Bagasjen kan være mistet eller stjålet, eller personen kan være hjemløs eller ha dratt hjemmefra i hast.
indicator-fc-injury = Personen har synlige eller ubehandlede skader, eller ser syk eller utmattet ut.
    .care = Ikke undersøk personen. Noter bare det som er synlig.
    .example = På venterommet dupper en ung bygningsarbeider av to ganger, og i skranken klarer han knapt å holde pennen.
    .ordinary = En ulykke, sykdom, en søvnløs reise eller vold hjemme kan ligge bak; tilby lege i alle tilfeller.
indicator-fc-afraid = Personen virker redd, følger med på døren eller spør om noen kan se inn.
    .example = Før hun setter seg, spør en student om folk på gaten kan se inn, og velger så stolen bak søylen.
    .ordinary = Noen er redde for ethvert offentlig kontor eller for en tidligere partner, eller urolige fordi papirene er gått ut.
indicator-fc-unknown-address = Personen kan ikke oppgi adressen til boligen eller arbeidsplassen.
    .example = På spørsmål om hvor hun bor, kan en renholder bare beskrive en blå port og en lang tur bak i en varebil.
    .ordinary = Den som nettopp er kommet, kan kanskje ikke adressen ennå, eller skammer seg over å sove på hospits eller i en bil.
indicator-fc-unsure-country = Personen er ikke sikker på hvilken by eller hvilket land dette er.
    .example = En dekksmann som ble satt i land i natt, bokstaverer et butikkskilt over telefonen og spør hvilket land det kan være.
    .ordinary = Etter en lang reise kan folk miste oversikten over grensene, og sykdom kan gjøre dem forvirret; tenk også på lege.

## Dokumenter

section-first-contact-documents = Dokumenter
indicator-fc-docs-held = Noen andre har passet eller ID-kortet og vil ikke gi det tilbake.
    .example = «Formannen har alle passene våre i bilen og bare ler når jeg spør», sier en taktekker.
    .ordinary = Et pass kan være borte en kort tid til registrering, eller holdes tilbake i en familiekrangel, og da trengs det også hjelp.
indicator-fc-emergency-travel-doc = Det bes om nødpass, og forklaringen om det «mistede» passet henger ikke sammen.
    .example = På skjemaet hans står det at passet ble mistet på en strand, men politirapporten nevner en busstasjon i en annen by.
    .ordinary = Detaljer blir uklare etter et sjokk eller et tyveri, og noen sier «mistet» fordi de skammer seg over at de ikke passet på.
indicator-fc-docs-false = Dokumentene er falske, endret eller tilhører en annen.
    .example = Ifølge passet er hun tjuetre, og siden med bildet løsner i det ene hjørnet; på skolekortet ved siden av er hun femten.
    .ordinary = Noen kan ha kjøpt eller lånt papirer for å flykte eller finne arbeid og kan trenge beskyttelse like fullt.
indicator-fc-docs-others-pay = En annen insisterer på å betale, hente eller beholde det nye dokumentet.
    .example = En mann fra «byrået» legger gebyret på skranken og vil ha servitørens nye pass utlevert til seg, ikke til henne.
    .ordinary = En slektning, venn eller organisasjon kan betale og gå ærend for noen som har lite penger eller ikke får fri.
indicator-fc-many-requests = Samme kontaktperson, adresse eller telefon går igjen i flere borgeres søknader.
    .example = For tredje gang denne måneden står det samme mobilnummeret på et skjema, hver gang som nummeret til et «søskenbarn».
    .ordinary = Bak ett nummer kan det være en studentbolig, en stor arbeidsgiver, et rådgivningskontor eller en hjelpsom nabo.
indicator-fc-job-mismatch = Den oppgitte grunnen til oppholdet stemmer ikke med visumet, tillatelsen eller arbeidet som faktisk gjøres.
    .example = Tillatelsen gjelder et språkkurs, men lønnsslippene i samme mappe viser nattskift i en bilvask.
    .ordinary = Planer endrer seg, en ny tillatelse kan være på vei, og en student kan ha lov til å arbeide ved siden av kurset.

## Følget

section-first-contact-companion = Følget
indicator-fc-companion-speaks = Følget svarer for personen eller retter på svarene, ut over hjelp med språk, sykdom eller funksjonsnedsettelse.
    .example = En eldre mann sier at han har vært her i et år; kvinnen ved siden av avbryter og sier til saksbehandleren: «Tre uker.»
    .ordinary = En engstelig forelder eller en ektefelle som er vant til å svare for to, kan gjøre det samme av nervøsitet eller omsorg.
indicator-fc-companion-refuses-private = Følget nekter eller motsetter seg en samtale på tomannshånd.
    .example = Da det blir sagt at fingeravtrykk tas av én om gangen, blir kjæresten hennes stående i døren og sier at da vil de heller gå.
    .ordinary = En partner eller forelder kan være engstelig eller på vakt mot offentlige kontorer; finn en annen rolig stund til å møte personen alene.
indicator-fc-companion-relation-unclear = Følgets forhold til personen er uklart eller endrer seg.
    .example = På skjemaet står hun som tanten hans, i skranken sier hun at hun er husverten, og han kaller henne «sjefen».
    .ordinary = Mange familier bruker ord som «tante» og «søskenbarn» i vid betydning, og et par kan kvie seg for å si at de er sammen.
indicator-fc-phone-monitored = Noen holder eller følger med på personens telefon, eller en samtale står åpen under besøket.
    .example = Telefonen hennes ligger med skjermen opp på skranken, midt i en samtale, og en stemme spør hva som tar så lang tid.
    .ordinary = En forelder langt unna kan lytte for å hjelpe, eller en venn kan holde telefonen mens personen skriver under.

## Historien

section-first-contact-story = Historien
indicator-fc-rehearsed = Svarene virker innøvd, eller flere forteller samme historie ord for ord.
    .example = Tre fruktplukkere som kommer inn én etter én, sier alle: «Vi blir godt behandlet og kom for erfaringens skyld.»
    .ordinary = Den som er nervøs, øver seg ofte før et besøk på et kontor, og de som har opplevd noe sammen, forteller det gjerne likt.
indicator-fc-pay-problem = Personen forteller om arbeid uten lønn eller med langt lavere lønn enn avtalt.
    .example = «Åtte uker med nattskift i vaskeriet, og jeg fikk to hundre euro», sier en mann som ikke har råd til billetten hjem.
    .ordinary = Lønnsutbetalingen kan være forsinket, firmaet konkurs eller timene omstridt; en fagforening eller rådgiver i arbeidsrett kan hjelpe også da.
indicator-fc-debt-mentioned = Personen nevner gjeld til en arbeidsgiver, en agent eller en partner.
    .example = En sykepleier som søker om nytt pass, nevner i forbifarten: «Jeg skylder fortsatt byrået elleve måneder.»
    .ordinary = Et lån hos arbeidsgiveren, en kursavgift eller penger lånt av en partner kan være rimelig gjeld som ikke hindrer noen i å dra.
indicator-fc-deceived-mentioned = Personen sier at jobben eller reisen ikke var som lovet.
    .example = En utdannet heismontør sier at han ble ansatt som det, men at han den første morgenen ble satt til å sløye fisk.
    .ordinary = Annonser pynter på ting, og planer kan gå i vasken uten vond vilje; den som er skuffet, kan likevel trenge råd eller en vei hjem.
indicator-fc-cannot-leave = Personen forteller om å bli hindret i å forlate et sted, en jobb eller en person.
    .example = Mens partneren parkerer bilen, sier en kvinne fort: «Jeg får bare gå når han bestemmer det.»
    .ordinary = Oppsigelsestid eller en leiekontrakt kan binde noen en tid; at en partner nekter noen å dra, er en grunn til å tilby hjelp.

## Telefon, meldinger og andre som melder fra

section-first-contact-remote = Telefon, meldinger og andre som melder fra
indicator-fc-call-cut = En samtale er hviskende, blir brutt eller kommer fra en annens telefon.
    .example = En lav stemme sier: «Jeg er på gården, den ved …», så smeller en dør, og linjen er død.
    .ordinary = Kontantkortet eller batteriet kan være tomt, eller den som ringer, er på jobb, har dårlig dekning eller sitter ved et sovende barn.
indicator-fc-family-report = Familie eller venner forteller om tapt kontakt, endret stemme eller innøvde meldinger.
    .example = En mor skriver at sønnen, som pleide å spøke, nå sender «Alt er bra» hver søndag på samme minutt.
    .ordinary = Ny jobb, dårlig dekning, nedstemthet eller et ønske om avstand hjemmefra kan også endre måten noen skriver på.
indicator-fc-ransom = Familien blir bedt om å betale for å få personen fri eller for «kontrakten».
    .example = En far har med en melding: tre tusen euro for «kontrakten», ellers blir datteren værende på telefonsenteret.
    .ordinary = Svindlere som ikke har noen i sin makt, kan være ute etter penger, eller det kan være en kidnapping; søk råd før noen betaler.
indicator-fc-third-party-report = En arbeidsgiver, kunde, nabo eller organisasjon er bekymret for en borger.
    .example = En kunde på en neglesalong skriver at den unge mannen som steller neglene hennes, sover på bakrommet og spurte henne om datoen.
    .ordinary = En utenforstående ser kanskje bare en del eller er i krangel med noen der; finn en trygg måte å snakke med personen alene på.
