# Tjekliste "general-indicators": hvad medarbejderen læser. Opbygningen står i checklists/general-indicators.toml.

checklist-general-indicators = Generelle indikatorer
    .purpose = En første fælles liste for enhver form for udnyttelse, når formen endnu ikke er klar.
    .audience = Alt konsulært personale; medarbejdere, der fører samtaler
    .when = Efter et faresignal, under den første samtale på tomandshånd.

## Handling (hvad der blev gjort med personen)

section-general-indicators-act = Handling (hvad der blev gjort med personen)
indicator-gi-act-recruited = Nogen rekrutterede personen (tilbud, annonce, forhold, salg).
    .example = En murer siger, at en mand på busstationen i løbet af fem minutter tilbød ham et job i udlandet, et lift og et værelse.
    .ordinary = Næsten hvert job og mange venskaber begynder med et tilbud; det afgørende er, hvad der kom ud af det.
indicator-gi-act-moved = Nogen arrangerede eller betalte personens rejse eller flytning.
    .example = Han siger, at en kvinde, han kun kendte fra en chat, bestilte hans flyrejse, betalte den og sendte en chauffør til lufthavnen.
    .ordinary = Arbejdsgivere, slægtninge og partnere køber billetter hver dag, og nogle firmaer henter et helt hold i bus.
indicator-gi-act-housed = Nogen husede, skjulte eller holdt på personen.
    .example = Hun siger, at et par lod hende bo bag deres butik og sagde, at hun skulle holde sig stille, når der kom kunder.
    .ordinary = Venner, slægtninge og arbejdsgivere huser folk i bedste mening, for en nat eller en sæson.
indicator-gi-act-received = Personen blev overgivet til eller modtaget af en anden.
    .example = Ved færgen, siger en ung mand, gav chaufføren hans papirer til en fremmed og sagde til ham: ”Nu går du med hende.”
    .ordinary = En chauffør eller et bureau kan følge en nyankommen hen til netop den skole, det firma eller den værtsfamilie, der var aftalt.

## Kontrol og bevægelse

section-general-indicators-control = Kontrol og bevægelse
indicator-gi-watched = Personens færden overvåges, ledsages eller begrænses.
    .example = En køkkenmedhjælper siger, at ejerens bror følger ham på arbejde, venter i gården og følger ham hjem.
    .ordinary = Kolleger kan følges ad for en sikkerheds skyld; det kan også være en jaloux partner, der holder øje, og så skal der ligeledes lægges en plan for sikkerheden.
indicator-gi-cannot-leave-work = Personen kan ikke frit forlade arbejdsstedet eller boligen.
    .example = Svampeplukkere siger, at porten til deres indkvartering bliver låst klokken ni, og at kun den tilsynsførende har nøgle.
    .ordinary = Skibe, afsides lejre og sikrede områder begrænser alles færden; spørg til fridagene.
indicator-gi-no-docs = Personen har ikke sine egne identitetspapirer (bortset fra dokumenter, der er mistet eller ligger hos en myndighed).
    .example = En plejer siger, at familien for et år siden lagde hendes pas ”et sikkert sted”, og at hun ikke har set det siden.
    .ordinary = Nogle har aldrig haft papirer eller har lagt dem hos en ven, hvor de kan hente dem når som helst.
indicator-gi-limited-contact = Kontakt med familie, venner eller andre udenfor er begrænset eller aflyttes.
    .example = ”Jeg ringer til min bror om søndagen, på medhør og med fruen ved siden af”, siger en gartner, der bor hos familien.
    .ordinary = Dårlig dækning, prisen, tidsforskel eller telefonforbud i arbejdstiden kan også gøre opkald korte og sjældne.
indicator-gi-moved-often = Personen flyttes ofte mellem steder og ved ikke hvorfor.
    .example = På fire måneder, siger hun, har hun sovet i seks lejligheder, og hver gang fik hun bare besked på at pakke inden for en time.
    .ordinary = Vikarer, montører og høsthold tager derhen, hvor arbejdet er, og får det måske sent at vide.
indicator-gi-no-phone-money = Personen har ikke sin egen telefon eller egne penge.
    .example = En mand på halvtreds beder om at låne kontorets telefon; han siger, at han hverken har haft telefon eller kontanter, siden han kom.
    .ordinary = Tyveri, fattigdom eller en partner, der styrer pengene, kan være årsagen; spørg, hvad der er brug for i dag.

## Trusler og vold

section-general-indicators-threats = Trusler og vold
indicator-gi-violence = Personer, der kontrollerer personens arbejde, bolig, penge eller færden, bruger eller har brugt vold mod vedkommende.
    .example = En lagerarbejder siger, at manden, der lejer sengepladserne ud, slog ham, da han kom for sent til minibussen.
    .ordinary = Det kan være vold i hjemmet eller et andet overfald; sikkerhed og hjælp kommer først i alle tilfælde.
indicator-gi-threats = Personer, der kontrollerer personens arbejde, bolig, penge eller færden, truer eller har truet vedkommende med vold.
    .example = Da han bad om sin løn, siger en fliselægger, viste sjakbajsen ham køllen under bilsædet.
    .ordinary = En pengeudlåner, en voldelig partner eller et hidsigt skænderi kan ligge bag; tag truslen alvorligt alligevel.
indicator-gi-family-threat = Personens familie trues eller kommer til skade.
    .example = Den dag, hun bad om at måtte rejse, siger en syerske, sendte mellemmanden et billede af hendes forældres hoveddør.
    .ordinary = En familiefejde, en gammel gæld eller politik i hjemlandet kan være årsagen; familiens sikkerhed er lige så vigtig.
indicator-gi-authorities-threat = Personen trues med at blive overgivet til myndighederne.
    .example = Ifølge en opvasker svarer ejeren på ethvert spørgsmål om løn: ”Ét opkald, så sidder du i flyet.”
    .ordinary = En rådgiver eller arbejdsgiver kan ærligt advare om, at en tilladelse snart udløber, eller at et papir mangler.
indicator-gi-distrust = Personen virker usikker på, om du er til at stole på (almindeligt efter dårlige oplevelser; siger intet i sig selv).
    .example = To gange spørger en kvinde, hvem der læser notaterne, og hun beholder frakken på og sidder tæt på døren.
    .ordinary = Enhver, der før er blevet svigtet af myndigheder, eller som bare ikke kender dig endnu, kan være tilbageholdende og have brug for tid.
indicator-gi-drugged = Personen får stoffer, alkohol eller medicin for at blive kontrolleret.
    .example = En ung mand siger, at pillerne er gratis, hvor han bor, men at der ingen er de dage, hvor han ikke vil ud at arbejde.
    .ordinary = En læge kan have udskrevet medicinen, eller personen kan have drukket eller taget stoffer i forvejen; tilbyd lægehjælp alligevel.

## Udnyttelse

section-general-indicators-exploitation = Udnyttelse
    .calm = Arbejde og dagligliv
indicator-gi-little-pay = Personen får lidt eller ingen løn.
    .example = En mand, der passer tyve køer, siger, at han får sin mad, tobak og tredive euro om lørdagen.
    .ordinary = Lønnen kan være forsinket, eller den kan være lav, men aftalt, med logi eller oplæring medregnet; en arbejdsretlig rådgiver kan se på det.
indicator-gi-no-access-earnings = En anden tager eller kontrollerer det, personen tjener.
    .example = Hendes løn går ind på en konto i hendes ”managers” navn, siger hun, og han giver hende ti euro til bussen.
    .ordinary = Par kan dele én konto, og nogle beder en slægtning, de stoler på, om at spare op eller sende penge for dem.
indicator-gi-long-hours = Personen arbejder meget lange dage over lange perioder eller har ingen fridage.
    .example = ”Vi tænder ovnene klokken fire og stopper, når butikken lukker, også om søndagen”, siger en bagermedhjælper.
    .ordinary = Høst, egen forretning, et ekstra job eller frivilligt overarbejde kan også fylde hver eneste dag.
indicator-gi-poor-housing = Personen bor dårligt eller usikkert.
    .example = De er ni om at dele en container med én kogeplade og en dør, der ikke kan lukkes, siger en jordbærplukker.
    .ordinary = Værelser kan være få og dyre, og en, der frit kan flytte, affinder sig måske med et dårligt for at spare penge.
indicator-gi-no-medical = Personen har ikke adgang til læge.
    .example = En rengøringshjælp har haft tandpine i en måned og siger, at bureauet har sagt, at læger ”ikke er for sådan nogle som jer”.
    .ordinary = Prisen, sproget eller en manglende forsikring kan holde enhver fra lægen; hjælp personen til en læge uanset grunden.
indicator-gi-punished = Personen straffes med bøder, mindre mad eller på anden måde.
    .example = En stilladsarbejder siger, at det koster ham halvtreds euro at møde for sent, og at den, der brokker sig, ingen aftensmad får.
    .ordinary = Firmaer kan tage betaling for ødelagte ting efter regler, der er aftalt på forhånd; at gå uden mad er aldrig en rimelig straf.
indicator-gi-debt = Personen tror, at vedkommende skal arbejde eller adlyde, indtil en gæld er betalt til en arbejdsgiver, en mellemmand, en partner eller den, der kontrollerer.
    .example = Han siger, at han skal blive, til de to tusind euro for rejsen er arbejdet af, og at beløbet hele tiden vokser.
    .ordinary = Et lån i en bank, hos en arbejdsgiver eller en slægtning skal måske betales tilbage, uden at personen er bundet til jobbet.
indicator-gi-false-promise = Personen handlede ud fra et løfte, der viste sig at være falsk.
    .example = Hun siger, at hun opgav sin bod på torvet for en mand, der talte om ægteskab, og at hun fik anvist en køje og stukket en vagtplan i hånden.
    .ordinary = Løfter brister også på grund af uheld, en forelskelse, der går over, eller en ærlig fejl, uden at nogen tjener på det.
