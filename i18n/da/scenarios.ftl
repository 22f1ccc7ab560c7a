# Scenarier til øvelse. Alle personer og hændelser er opdigtede.

scenario-lost-passports = Tre mistede pas
    .story = Tre mænd kommer sammen til et konsulat for at få nødpas. Hver af dem siger med næsten de samme ord, at han mistede sit pas i sidste uge. På tomandshånd siger Tomas, at byggelederen beholder passene ”til registrering”. De blev lovet én løn og en lejlighed; den første dag fik de en ny kontrakt på et sprog, de ikke kan læse. De arbejder seks en halv dag om ugen, sover i containere på byggepladsen og får små forskud. Resten kommer ”når projektet er slut”. Husleje, værktøj og transport trækkes fra lønnen.
    .refer = Det nationale hjælpesystem eller en ngo for udnyttelse af arbejdskraft, en fagforening eller hjælp til lønkrav, arbejdstilsynet; politiet kun med samtykke. Rejsedokumenterne udleveres til mændene, ikke til lederen.
    .debrief = Hvilket kryds vejede tungest, og så du det ved skranken eller først på tomandshånd? Rekrutteringen giver ikke udslag efter ILO-reglen (kun to middelstærke). Hvorfor er henvisning alligevel rigtigt? Hvad sker der med den manglende løn, hvis mændene flyver hjem i morgen?
    .mistakes = At behandle det som en sag om mistede ting. At tale med alle tre på én gang. At ringe til firmaet og bede om passene. At tro, at mænd, der kan komme på konsulatet, er frie.

scenario-helpful-boyfriend = Den hjælpsomme kæreste
    .story = Elina på 22 kommer med en mand, som udfylder passkemaet, svarer for hende og siger, at der ikke er tid til en samtale på tomandshånd. Han har hendes telefon i hånden med et åbent opkald. En medarbejder tager hende med til ”fingeraftryk”. Hun siger, at han er hendes kæreste, at de mødtes på nettet, at hun arbejder ”i lejligheder” i en ny by hver uge og skal komme med 400 om dagen, at han gemmer pengene til deres hus, og at han har film af hende.
    .refer = Specialiseret ngo eller hjælpesystem for voksne i seksuel udnyttelse, samme dag, hvis hun ønsker det; krisecenter; lægehjælp. Hun bestemmer selv om politiet.
    .debrief = Hvordan skiller du et par ad uden at vække uro? Hvad hvis hun går tilbage med ham i dag? Aftal en sikker kontakt. Den anvendte profil var den for seksuel udnyttelse: Påtvungne opgaver eller kunder er stærkt dér, middel for arbejde.
    .mistakes = At konfrontere manden. At spørge om detaljer om seksuelle handlinger. At sige ”han er ikke din kæreste”. At lukke sagen, fordi hun sagde nej.

scenario-embassy-residence = Ambassadørens kok
    .story = Til den årlige samtale i protokolafdelingen bliver Ruth, privat hushjælp hos en akkrediteret diplomat, fulgt af arbejdsgiverens kone, som gerne vil blive. Alene siger Ruth, at den kontrakt, hun skrev under på til visummet, ikke er den rigtige: Hun blev lovet otte timer om dagen og den dobbelte løn. Arbejdsgiveren har hendes pas og kort. Hun begynder klokken seks, slutter ved midnat, og lønnen ”spares op” af arbejdsgiveren. Hun har været ude alene to gange. Hun har fået at vide, at immunitet betyder, at intet politi kan hjælpe, og at hun skal flytte med familien næste måned.
    .refer = Værtslandets hjælpesystem eller en ngo for husligt ansatte; protokolafdelingen gennem sin egen kanal; juridisk rådgivning om løn. Hvis arbejdsgiveren hører til medarbejderens egen repræsentation: Tag det op uden for repræsentationen.
    .debrief = Hvem hos jer må ikke få det at vide først? Immunitet hindrer retsforfølgning, ikke hjælp. Flytningen næste måned gør, at det haster.
    .mistakes = At lade arbejdsgiveren tolke. At skrive til den pågældende ambassade. At mægle mellem den ansatte og arbejdsgiveren.

scenario-station-square = Stationspladsen
    .story = Politiet beder et konsulat bekræfte identiteten på Marek på 54, som bruger kørestol og har fået en bøde for tiggeri. Han siger, at en mand fra hans hjemby kom med seks personer i en varevogn. De sættes af klokken syv og hentes om aftenen. Han skal skaffe 60 om dagen og giver det hele til manden, som valgte ham ”på grund af stolen”. Et telefonabonnement og et lån er optaget i hans navn. To andre identitetsforespørgsler i sidste måned opgav det samme telefonnummer.
    .refer = Ngo eller hjælpesystem; støtte ved handicap; juridisk hjælp med bøden og lånene (straffrihed).
    .debrief = Ingen ILO-dimension giver udslag, men alle tre juridiske led har en vis støtte. Se regel A3. Ville du have set de samme tegn hos en fra et mindretal? Undersøg dine fordomme i begge retninger. Hvad sker der med de fem andre?
    .mistakes = ”Det er deres kultur.” Kun at bekræfte identiteten over for politiet. At købe en busbillet hjem uden en plan.

scenario-the-gardener = Gartneren
    .story = Ved et besøg i fængslet siger Nils på 20, at han svarede på en annonce om at male huse. Han blev kørt til et hus, vinduerne var dækket til og døren låst. Han vandede planter, sov på gulvet og fik mad én gang om dagen. Han fik at vide, at han skyldte 8000 for rejsen og for planter, der gik ud. Han siger, at han blev tvunget og ikke kunne komme ud. En advokat, han aldrig har valgt, råder ham til at erkende sig skyldig og intet sige om andre.
    .refer = Uafhængig advokat; national henvisningsmekanisme eller ngo gennem fængslet; spørg myndighederne om straffrihed, før han tager stilling til skyld. Samtykke er nødvendigt.
    .debrief = Indelåst på stedet og dyrkningshuset svarer til én ILO-indikator: Den tælles én gang. Hvor tidligt før en tilståelse skal det tages op, og af hvem? Hvem kan få kendskab til dine notater?
    .mistakes = At overlade det til retten. At tro, at ofre kun er kvinder. At bruge den betalte advokat som kanal.

scenario-customer-support = Kundeservice
    .story = En vagthavende får et opkald, hvor der hviskes. Kristjan på 29, programmør, tog et job med it-support i udlandet, blev kørt over en grænse om natten og er nu på et bevogtet område. Telefonerne er taget; han har lånt en. Han skal skrive til fremmede og få dem til at investere, 15 timer om dagen. De, der ikke når målene, bliver slået; han er blevet slået to gange. Han fik at vide, at han var købt og skal betale for at komme væk. Hans søster har fået en besked, hvor der kræves penge.
    .refer = Udenrigsministeriets kriseenhed; den ambassade, der dækker stedet; en specialiseret ngo med adgang; familien rådes til hverken at betale eller offentliggøre noget uden rådgivning. Efter frigivelsen: vurdering, straffrihed for ophold ud over det tilladte og for aftvungne handlinger, psykologisk behandling.
    .debrief = Hvad kan du sikkert spørge om på en lånt telefon? Aftal en kode. Hvorfor bliver veluddannede mænd ofte overset? Hvilke beviser må han ikke blive bedt om at samle?
    .mistakes = At ringe tilbage til nummeret. At sige til familien, at de skal betale eller ikke betale, uden råd fra eksperter. At behandle ham som mistænkt for bedrageri først.

scenario-summer-wedding = Sommerbrylluppet
    .story = En e-mail når en ambassade: Sara på 19 rejste på familieferie. Hendes onkel tog hendes pas og billet. Et bryllup er planlagt til fredag med en mand, hun har mødt én gang. Hun må ikke forlade huset, og hendes bror har slået hende. Hun kan bruge en kusines telefon klokken tolv.
    .refer = Enhed for tvangsægteskaber eller ministeriet i hjemlandet; lokal ngo med krisecenter; nødpas; en sikker plan for at hente hende. Lokalt politi kun, hvis det vurderes sikkert.
    .debrief = Du har måske kun én chance: Hvilke fem oplysninger har du brug for klokken tolv? Hvem blandt de lokalansatte kan komme til at sige noget videre? Hvad ville være anderledes, hvis hun var 17?
    .mistakes = At ringe til familien for at mægle. At skrive til hendes sædvanlige telefon. At kræve en formel ansøgning ved fremmøde.

scenario-the-uncle = Onklen
    .story = En dreng på omkring 14 standses for butikstyveri. En mand siger, at han er hans onkel, og er kommet til konsulatet for at få et rejsedokument. Han viser et foto af en fødselsattest på sin telefon. Drengen ser på ham før hvert svar. Den samme mand bad sidste forår om dokumenter til et andet barn. Drengen går ikke i skole og siger, at han skal komme med seks flasker om dagen.
    .refer = Børnemyndighederne med det samme; værge; hjemlandets centralmyndighed. Dokumentet gives ikke til manden.
    .debrief = Midler behøvede ikke at blive påvist. Hvilket enkelt kryds var nok? Hvem taler med drengen, og hvor mange gange? Er familien et sikkert sted? Hvem afgør det?
    .mistakes = At lade manden tage drengen med, mens der undersøges. Et langt forhør ved konsulen. Hjemrejse til ”familien” uden en vurdering af barnets bedste.

scenario-football-trial = Fodboldprøven
    .story = En visumansøgning: Daniel på 16 skal til ”prøvetræning på et fodboldakademi” i et år på besøgsvisum. Skolen, der nævnes, kan ikke kontaktes. En agent betalte billetten, efter at familien havde betalt et stort gebyr. Forældrenes samtykkeerklæring er underskrevet af en nabo. Daniel ved ikke, hvem der tager imod ham.
    .refer = Kontakt for børnebeskyttelse i begge lande; undersøg det hos idrætsforbundet; information til familien om sikker rejse. Ekspertvurdering før enhver afgørelse.
    .debrief = Der er ikke sket nogen udnyttelse endnu. Hvad er din pligt? Et afslag alene kan føre rejsen ad en anden vej. Hvad kan familien sikkert få at vide?
    .mistakes = At give afslag og glemme. At imødekomme, fordi en forælder gik med til det. At behandle familien som kriminelle.

scenario-the-scar = Arret
    .story = Viktor på 38 beder om penge til hjemrejsen. Han har smerter, har et langt, nyt ar og ingen lægepapirer. En mellemmand, som han mødte gennem en långiver, ordnede pas, lejlighed og klinik. Han skrev under på papirer, han ikke kunne læse, et af dem med, at han er patientens fætter. Han fik en tredjedel af beløbet. Nu får han at vide, at han skal skaffe to mænd mere.
    .refer = Hospital i dag; ngo eller hjælpesystem; advokat. Han er bange for at blive sigtet for salg af et organ: Forklar forsigtigt om straffrihed uden løfter.
    .debrief = Han ”gik med til det” og blev betalt. Hvorfor afgør samtykket ikke sagen? ILO's lister dækker ikke organer: Hvilken regel brugte du? Helbredet kommer før formularen.
    .mistakes = Kun lån og billet. At kalde det en privat handel. At spørge om klinikkens navn før lægehjælp.

scenario-birth-registration = En fødselsregistrering
    .story = Et par registrerer en fødsel i udlandet. Kvinden, der fødte, Irina, er til stede med en ansat fra et bureau, som har hendes pas og svarer for hende. Hun siger, at hun boede i bureauets lejlighed i månedsvis og ikke kunne besøge sine egne børn, at lægerne bestemte alt, og at hun skal betale udgifterne tilbage, hvis hun klager. Den lovede betaling er ikke kommet.
    .refer = To adskilte henvisninger: Irina som muligt offer (ngo, advokat, helbred) og børnemyndighederne for barnets identitet og sikkerhed.
    .debrief = Surrogatmoderskab gav ikke i sig selv et kryds. Hvad gjorde? To personer, to sager, to interesser. Hvad må parret ikke få at vide om Irina?
    .mistakes = Kun at behandle sagen som papirarbejde om personregistrering. At fordømme surrogatmoderskab. At tale med hende, mens bureauet er til stede.

scenario-late-wages = Forsinket løn
    .story = Agnes på 41 plukker bær. Lønnen er seks uger forsinket og lavere, end kontrakten siger. Hun har sit pas, deler bil med venner, har returbillet og lejer selv et værelse. Arbejdsgiveren har ikke truet nogen. Hun vil gerne vide, hvordan hun får sine penge.
    .refer = Fagforening eller hjælp til lønkrav, arbejdstilsynet, rådgivning for migranter. Lad sagen stå åben for nye oplysninger.
    .debrief = Udnyttelse behøver ikke hedde menneskehandel, for at hjælpen kan begynde. Hvilke to spørgsmål kunne ændre billedet? Gem hendes kontaktoplysninger, med samtykke, til en samtale mere.
    .mistakes = At sige til hende: ”Du er ikke et offer.” At sende hende til et krisecenter for ofre for menneskehandel uden at spørge. Ikke at gøre noget, fordi det er en civil sag.

scenario-quiet-morning = En stille formiddag (kontrolsag)
    .story = Maja på 33 fornyer sit pas. På formularen skriver hun ”escort”. Hun kommer alene, spøger, betaler med sit eget kort, har selv sine papirer og nævner to venner, der kan ringes til i en nødsituation. I en kort samtale på tomandshånd siger hun, at hun arbejder for sig selv.
    .refer = Ingen henvisning. Tilbyd den almindelige folder som til enhver borger.
    .debrief = Salg af sex gav ikke et kryds. Hvorfor ikke? ”Ingen indikatorer nu” gælder kun dagens samtale. Hvad skal der noteres? Intet: Der åbnes ingen sag.
    .mistakes = At åbne en sag på grund af erhvervet. At sige det til politiet. At skrive ”ikke et offer”.
