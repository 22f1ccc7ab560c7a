# Sjekklisten «visa-interview»: det saksbehandleren leser. Oppbyggingen står i checklists/visa-interview.toml.

checklist-visa-interview = Visumintervju og forebygging
    .purpose = Merke fare for framtidig menneskehandel blant visumsøkere og gi beskyttende informasjon. Listen gir aldri alene grunn til avslag.
    .audience = Visumsaksbehandlere
    .when = Visum for arbeid, au pair, studentarbeid, husarbeid, underholdning, sesong, familie og barn.

## Søknaden

section-visa-interview-application = Søknaden
indicator-vi-same-agent = Mange søknader har samme agent, referanseperson, telefon eller ordlyd.
    .example = Ni søknader denne måneden oppgir samme mobilnummer, og tre har den samme skrivefeilen.
    .ordinary = Årsaken kan være et kjent byrå, en stor arbeidsgiver eller at en liten by bare har ett reisebyrå.
indicator-vi-coached = Søkeren gir innøvde svar og kjenner ikke grunnleggende forhold ved jobben.
    .example = Han ramser opp adressen til gården uten å nøle, men kan ikke si hva som dyrkes der, eller hva han skal gjøre.
    .ordinary = Hvem som helst kan høres innøvd ut på grunn av nerver, et fremmed språk eller velmente råd fra venner.
indicator-vi-job-unreal = Arbeidsgiveren, adressen eller lønnen kan ikke bekreftes eller er urealistisk.
    .example = Brevet tilbyr en servitør 5000 euro i måneden, og på den oppgitte adressen er det bare en parkeringsplass.
    .ordinary = Et nytt eller lite firma har kanskje ikke nettsted, og en skrivefeil eller flytting kan forklare feil adresse.
indicator-vi-no-contract-copy = Søkeren har ingen kopi av kontrakten på et språk søkeren leser.
    .example = I mappen hennes er det bilder og et brev fra banken; kontrakten ligger hos byrået, på et språk hun ikke kan lese.
    .ordinary = Kopien kan fortsatt være i posten eller til oversettelse og kan tas med neste gang.
indicator-vi-fee-debt = Søkeren lånte eller skrev fra seg eiendom for å betale agenten.
    .example = En fisker får spørsmål om hvordan han betalte agenten, og svarer at brorens båt nå tilhører den mannen.
    .ordinary = Familier kan godt spleise eller ta opp banklån for en reell mulighet, på vilkår de kan klare.
indicator-vi-passport-agent = Agenten beholder passet mellom besøkene.
    .example = Hun sier at hun aldri har hatt passet hjemme: Byrået har det med på dagen og tar det tilbake etterpå.
    .ordinary = En agent kan trenge passet noen dager til et annet visum, men gir da kvittering og leverer det tilbake når noen ber om det.
indicator-vi-agent-present = Agenten eller arbeidsgiveren insisterer på å være med på intervjuet.
    .example = En kvinne i elegant drakt følger to unge kokker fram til skranken og vil ikke gå når hun blir bedt om å vente utenfor.
    .ordinary = Noen vil kanskje tolke eller hjelpe en med funksjonsnedsettelse, og venter utenfor når du forklarer hvorfor.
indicator-vi-visa-mismatch = Det søkes om besøksvisum selv om det er planlagt arbeid.
    .example = I skjemaet står det to uker som turist; i mappen ligger en vaktliste med søkerens navn på.
    .ordinary = En messe eller et jobbintervju kan godt passe med et besøksvisum, og noen tar feil skjema ved en misforståelse.
indicator-vi-spouse-unknown = En søker som er ektefelle eller forlovet, vet svært lite om partneren.
    .example = En ung mann som skal flytte til kona si, kan ikke si hvor hun arbeider, eller om hun har barn.
    .ordinary = Familier kan ha ført sammen to som begge ønsker det, og et par kan hittil ha møttes bare noen få ganger.
indicator-vi-online-partner = Partneren som inviterer, er bare kjent fra nettet og betaler alt.
    .example = Hun betaler billett, visum og klær for ham; de har aldri møttes, og i samtalene er kameraet hennes alltid slått av.
    .ordinary = Mange par møtes på nettet, og den ene kan rett og slett ha mer penger; spør hva de vet om hverandres liv.
indicator-vi-sponsor-repeat = Referansepersonen har invitert flere arbeidstakere eller ektefeller før.
    .example = Arkivet viser at samme mann har invitert to forlovede og tre renholdere på fire år.
    .ordinary = Et firma i vekst ansetter flere, en familie trenger en ny omsorgsarbeider, og folk gifter seg på nytt.
indicator-vi-child-alone = Barnets referanseperson, verge eller skole kan ikke kontrolleres.
    .example = Skolen som skal ta imot en gutt på femten, har ikke telefon, og brevet derfra oppgir en privat leilighet som adresse.
    .ordinary = Skoler har ferie og verger flytter, så svaret kan ta tid; det bør foreligge før barnet reiser.
indicator-vi-domestic-private = Den private hushjelpen er ikke møtt på tomannshånd.
    .example = I mappen slutter hvert notat om hushjelpens besøk i visumseksjonen med «arbeidsgiver til stede».
    .ordinary = Det kan være en forglemmelse, eller det var ingen tolk å få; en samtale på tomannshånd kan fortsatt avtales.

## Hva du kan gi og gjøre

section-visa-interview-prevention = Hva du kan gi og gjøre
indicator-vi-info-given = Informasjon om rettigheter og nødkontakter ble gitt på personens språk.
indicator-vi-info-understood = Personen kunne med egne ord si hva man gjør hvis noe går galt.
indicator-vi-info-logged = Det er registrert at informasjonen ble gitt.
