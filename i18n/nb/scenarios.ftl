# Scenarioer for opplæring. Alle personer og hendelser er oppdiktet.

scenario-lost-passports = Tre mistede pass
    .story = Tre menn kommer sammen til et konsulat for å få nødpass. Hver av dem sier at han mistet passet i forrige uke, med nesten de samme ordene. På tomannshånd sier Tomas at lederen på byggeplassen har passene «for registrering». De ble lovet én lønn og en leilighet, men fikk den første dagen en ny kontrakt på et språk de ikke kan lese. De arbeider seks og en halv dag i uken, sover i containere på byggeplassen og får små forskudd. Resten kommer «når prosjektet er ferdig». Husleie, verktøy og transport trekkes fra lønnen.
    .refer = Det nasjonale hjelpesystemet eller en organisasjon mot utnyttelse av arbeidskraft, fagforening eller hjelp med lønnskrav, arbeidstilsynet; politiet bare med samtykke. Reisedokumentene gis til mennene, ikke til lederen.
    .debrief = Hvilket kryss veide tyngst, og så du det i skranken eller først på tomannshånd? Rekrutteringen slår ikke ut etter ILO-regelen (bare to middels sterke tegn). Hvorfor er henvisning likevel riktig? Hva skjer med den ubetalte lønnen hvis mennene flyr hjem i morgen?
    .mistakes = Å behandle det som en sak om mistede ting. Å snakke med de tre samtidig. Å ringe firmaet og be om passene. Å tro at menn som kan gå til konsulatet, er frie.

scenario-helpful-boyfriend = Den hjelpsomme kjæresten
    .story = Elina, 22, kommer med en mann som fyller ut passkjemaet, svarer for henne og sier at det ikke er tid til en samtale på tomannshånd. Han har telefonen hennes i hånden med en åpen samtale. En saksbehandler tar henne med for å «gi fingeravtrykk». Hun sier at han er kjæresten hennes, at de møttes på nettet, at hun arbeider «i leiligheter» i en ny by hver uke, må komme med 400 om dagen, at han tar vare på pengene til huset deres, og at han har filmer av henne.
    .refer = Spesialisert organisasjon eller hjelpesystem for voksne utsatt for seksuell utnyttelse, samme dag hvis hun ønsker det; krisesenter; helsehjelp. Hun bestemmer om politiet.
    .debrief = Hvordan skiller du et par uten å vekke uro? Hva om hun går tilbake med ham i dag? Avtal en trygg kontakt. Profilen som ble brukt, var den seksuelle: Der er tvungne oppgaver eller kunder sterkt, for arbeid middels.
    .mistakes = Å konfrontere mannen. Å spørre om detaljer om seksuelle handlinger. Å si «han er ikke kjæresten din». Å avslutte saken fordi hun sa nei.

scenario-embassy-residence = Ambassadørens kokk
    .story = Til den årlige samtalen i protokollavdelingen blir Ruth, privat hushjelp hos en akkreditert diplomat, fulgt av arbeidsgiverens kone, som vil bli i rommet. Alene sier Ruth at kontrakten hun skrev under på for visumet, ikke er den virkelige: Hun ble lovet åtte timers dager og dobbelt så høy lønn. Arbeidsgiveren har passet og kortet hennes. Hun begynner klokken seks, slutter ved midnatt, og lønnen «spares» av arbeidsgiveren. Hun har vært ute alene to ganger. Hun har fått høre at immunitet betyr at ikke noe politi kan hjelpe, og at hun må flytte med familien neste måned.
    .refer = Vertslandets hjelpesystem eller en organisasjon for hushjelper; protokollavdelingen gjennom sin egen kanal; juridiske råd om lønn. Hører arbeidsgiveren til saksbehandlerens egen utenriksstasjon: Ta det opp utenfor stasjonen.
    .debrief = Hvem hos dere må ikke få vite det først? Immunitet hindrer straffeforfølgning, ikke hjelp. Flyttingen neste måned gjør at det haster.
    .mistakes = Å la arbeidsgiveren oversette. Å skrive til den aktuelle ambassaden. Å mekle mellom arbeidstaker og arbeidsgiver.

scenario-station-square = Plassen foran stasjonen
    .story = Politiet ber et konsulat bekrefte identiteten til Marek, 54, som bruker rullestol og er bøtelagt for tigging. Han sier at en mann fra hjembyen kjørte seks personer hit i en varebil. De settes av klokken sju og hentes om kvelden. Han må komme med 60 om dagen og gir alt til mannen, som valgte ham «på grunn av stolen». Et telefonabonnement og et lån er tatt opp i hans navn. To andre identitetssøknader forrige måned hadde samme telefonnummer.
    .refer = Organisasjon eller hjelpesystem; hjelp for personer med funksjonsnedsettelse; juridisk hjelp med boten og lånene (straffrihet).
    .debrief = Ingen ILO-dimensjon slår ut, men alle tre rettslige elementer har noe støtte. Se regel A3. Ville du sett de samme tegnene hos en fra en minoritet? Sjekk fordommene dine begge veier. Hva skjer med de fem andre?
    .mistakes = «Det er kulturen deres.» Bare å bekrefte identiteten for politiet. Å kjøpe en bussbillett hjem uten plan.

scenario-the-gardener = Gartneren
    .story = Under et fengselsbesøk sier Nils, 20, at han svarte på en annonse om maling av hus. Han ble kjørt til et hus der vinduene var dekket til og døren låst. Han vannet planter, sov på gulvet og fikk mat én gang om dagen. Han fikk høre at han skyldte 8000 for reisen og for planter som døde. Han sier at han ble tvunget og ikke kom seg ut. En advokat han aldri har engasjert, råder ham til å erkjenne straffskyld og ikke si noe om andre.
    .refer = Uavhengig advokat; nasjonal henvisningsmekanisme eller organisasjon gjennom fengselet; spør myndighetene om straffrihet før han erkjenner noe. Samtykke trengs.
    .debrief = Innelåst på stedet og dyrkingshuset hører til én og samme ILO-indikator: telles én gang. Hvor lenge før en erkjennelse må dette tas opp, og av hvem? Hvem kan få høre om notatene dine?
    .mistakes = Å overlate det til retten. Å tenke på ofre bare som kvinner. Å bruke den betalte advokaten som kanal.

scenario-customer-support = Kundestøtte
    .story = En vakthavende får en hviskende telefon. Kristjan, 29, programmerer, tok en jobb innen IT-støtte i utlandet, ble kjørt over en grense om natten og er nå på et bevoktet sted. Telefonene er tatt; han har lånt en. Han må skrive til fremmede og få dem til å investere, 15 timer om dagen. De som ikke når måltallene, blir slått; han er blitt slått to ganger. Han har fått høre at han er kjøpt og må betale for å dra. Søsteren hans har fått en melding der det bes om penger.
    .refer = Utenriksdepartementets krisesenter; ambassaden med ansvar for stedet; spesialisert organisasjon med adgang; familien får råd om ikke å betale eller gå ut offentlig uten råd. Etter løslatelsen: kartlegging, straffrihet for ulovlig opphold og tvungne handlinger, psykologisk hjelp.
    .debrief = Hva kan du trygt spørre om på en lånt telefon? Avtal en kode. Hvorfor blir utdannede menn ofte oversett? Hvilke bevis må han ikke bli bedt om å samle?
    .mistakes = Å ringe nummeret tilbake. Å be familien betale, eller ikke betale, uten råd fra eksperter. Å behandle ham først som mistenkt for bedrageri.

scenario-summer-wedding = Sommerbryllupet
    .story = En e-post kommer til en ambassade: Sara, 19, reiste på familieferie. Onkelen tok passet og billetten hennes. Et bryllup er planlagt fredag, med en mann hun har møtt én gang. Hun får ikke forlate huset, og broren har slått henne. Hun kan bruke telefonen til et søskenbarn klokken tolv.
    .refer = Enhet mot tvangsekteskap eller departement hjemme; lokal organisasjon med trygt bosted; nødpass; trygg plan for henting. Lokalt politi bare hvis det vurderes som trygt.
    .debrief = Du har kanskje én sjanse: Hvilke fem opplysninger trenger du klokken tolv? Hvem blant de lokalansatte kan røpe det? Hvordan ville dette vært annerledes hvis hun var 17?
    .mistakes = Å ringe familien for å mekle. Å skrive til den vanlige telefonen hennes. Å be om en formell søknad ved oppmøte.

scenario-the-uncle = Onkelen
    .story = En gutt på rundt 14 blir stanset for butikktyveri. En mann sier at han er onkelen, og kommer til konsulatet for å få et reisedokument. Han viser et bilde av en fødselsattest på telefonen. Gutten ser på ham før hvert svar. Den samme mannen ba om dokumenter for et annet barn i fjor vår. Gutten går ikke på skole og sier at han må komme med seks flasker om dagen.
    .refer = Barnevernet med én gang; verge; sentralmyndigheten i hjemlandet. Dokumentet gis ikke til mannen.
    .debrief = Det var ikke nødvendig å påvise noe middel. Hvilket enkelt kryss var nok? Hvem snakker med gutten, og hvor mange ganger? Er familien et trygt sted? Hvem avgjør det?
    .mistakes = Å la mannen ta med seg gutten mens det undersøkes. Et langt intervju ved konsulen. Retur til «familien» uten vurdering av barnets beste.

scenario-football-trial = Prøvespillet
    .story = En visumsøknad: Daniel, 16, skal være med på «prøvespill ved et fotballakademi» i et år, på besøksvisum. Skolen som er oppgitt, kan ikke nås. En agent betalte billetten etter at familien betalte et stort gebyr. Brevet med foreldrenes samtykke er underskrevet av en nabo. Daniel vet ikke hvem som møter ham.
    .refer = Barnevernskontakt i begge land; sjekk med idrettsforbundet; informasjon til familien om trygg reise. Vurdering ved eksperter før noen avgjørelse.
    .debrief = Ingen utnyttelse har skjedd ennå. Hva er din plikt? Et avslag alene kan føre reisen inn på en annen vei. Hva kan familien trygt få vite?
    .mistakes = Å avslå og glemme. Å innvilge fordi en forelder sa ja. Å behandle familien som kriminelle.

scenario-the-scar = Arret
    .story = Viktor, 38, ber om penger til å reise hjem. Han har smerter, et langt nytt arr og ingen medisinske papirer. En mellommann han møtte gjennom en långiver, ordnet pass, leilighet og klinikk. Han skrev under på papirer han ikke kunne lese, ett av dem om at han er fetteren til pasienten. Han fikk en tredel av beløpet. Nå får han beskjed om å skaffe to menn til.
    .refer = Sykehus i dag; organisasjon eller hjelpesystem; advokat. Han er redd for tiltale for salg av et organ: Forklar straffrihet varsomt, uten løfter.
    .debrief = Han «sa ja» og fikk betalt. Hvorfor avgjør ikke samtykket det? ILOs lister dekker ikke organer: Hvilken regel brukte du? Helsen kommer før skjemaet.
    .mistakes = Bare lån og billett. Å kalle det et privat salg. Å spørre om klinikkens navn før helsehjelp.

scenario-birth-registration = En fødselsregistrering
    .story = Et par registrerer en fødsel i utlandet. Kvinnen som fødte, Irina, er til stede sammen med en ansatt fra et byrå som har passet hennes og svarer for henne. Hun sier at hun bodde i byråets leilighet i månedsvis og ikke fikk besøke sine egne barn, at legene bestemte alt, og at hun må betale tilbake kostnadene hvis hun klager. Den lovede betalingen har ikke kommet.
    .refer = To atskilte henvisninger: Irina som mulig offer (organisasjon, advokat, helse), og barnevernet for barnets identitet og sikkerhet.
    .debrief = Surrogati i seg selv var ikke et kryss. Hva var det? To mennesker, to saksmapper, to interesser. Hva må paret ikke få vite om Irina?
    .mistakes = Å behandle det bare som papirarbeid for folkeregisteret. Å dømme surrogatien. Å snakke med henne mens byrået er til stede.

scenario-late-wages = Sen lønn
    .story = Agnes, 41, plukker bær. Lønnen er seks uker forsinket og lavere enn kontrakten sier. Hun har passet sitt, deler bil med venner, har returbillett og leier eget rom. Arbeidsgiveren har ikke truet noen. Hun vil vite hvordan hun får pengene sine.
    .refer = Fagforening eller hjelp med lønnskrav, arbeidstilsynet, rådgivning for migranter. La mappen stå åpen for nye opplysninger.
    .debrief = Utnyttelse trenger ikke merkelappen menneskehandel for at hjelpen kan begynne. Hvilke to spørsmål kunne endret bildet? Ta vare på kontakten, med samtykke, til en ny samtale.
    .mistakes = Å si til henne «du er ikke et offer». Å sende henne til et botilbud mot menneskehandel uten å spørre. Å ikke gjøre noe fordi det er en sivil sak.

scenario-quiet-morning = En stille morgen (kontrolleksempel)
    .story = Maja, 33, fornyer passet. På skjemaet skriver hun «eskorte». Hun kommer alene, spøker, betaler med eget kort, har sine egne dokumenter og oppgir to venner som kan ringes i en nødsituasjon. I en kort samtale på tomannshånd sier hun at hun arbeider for seg selv.
    .refer = Ingen henvisning. Gi den vanlige brosjyren som til alle borgere.
    .debrief = Salg av sex var ikke et kryss. Hvorfor ikke? «Ingen indikatorer nå» gjelder bare samtalen i dag. Hva bør stå i registeret? Ingenting: Det opprettes ingen sak.
    .mistakes = Å opprette en sak på grunn av yrket. Å si det til politiet. Å skrive «ikke et offer».
