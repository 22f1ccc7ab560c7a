# Tjekliste "surrogacy-illegal-adoption": hvad medarbejderen læser. Opbygningen står i checklists/surrogacy-illegal-adoption.toml.

checklist-surrogacy-illegal-adoption = Udnyttelse af surrogatmoderskab og ulovlig adoption
    .purpose = At opdage de to formål, der kom ind i EU-retten i 2024. Surrogatmoderskab eller adoption er ikke i sig selv en indikator.
    .audience = Konsulære medarbejdere, der behandler fødsler, forældreskab, adoption og rejsedokumenter til børn
    .when = En sag om fødsel, forældreskab, adoption eller første pas vækker bekymring.

## Udnyttelse af surrogatmoderskab

section-surrogacy-illegal-adoption-surrogacy = Udnyttelse af surrogatmoderskab
    .calm = Surrogatmoderskab
indicator-su-forced = Kvinden blev tvunget eller vildledt til at blive surrogatmor.
    .example = En kvinde siger, at hun skrev under på et hoteljob i udlandet og efter lægeundersøgelsen fik at vide, at hun skulle bære et pars barn.
    .ordinary = Nogle kvinder bærer frivilligt et barn for andre og får det svært bagefter; lyt til, hvordan det begyndte.
indicator-su-kept = Kvinden holdes i en kontrolleret bolig eller må ikke rejse under graviditeten.
    .example = I telefonen siger en kvinde, at hun deler lejlighed med seks andre gravide, og at en husbestyrerinde har den eneste nøgle.
    .ordinary = Læger kan fraråde rejser sent i graviditeten, og nogle kvinder er glade for en lejlighed tæt på klinikken.
indicator-su-docs = En anden har hendes pas eller lægepapirer.
    .example = Da en gravid kvinde bliver spurgt om pas og scanningspapirer, siger hun, at bureauet har haft dem siden hendes første besøg.
    .ordinary = Klinikker har naturligvis journaler, og et bureau kan have brug for passet til et visum; det afgørende er, om hun får det igen.
indicator-su-no-choice = Hun kan ikke selv bestemme over lægelig behandling.
    .example = Hendes kejsersnit er bestilt til tirsdag, siger en kvinde; bureauet har valgt det, og hendes eget ønske fik hun ikke svar på.
    .ordinary = I en akut situation beslutter læger hurtigt, og lægesprog er ikke let at forstå; spørg, hvad hun fik forklaret.
indicator-su-debt = Hun får at vide, at hun skylder penge, hvis graviditeten ophører, eller hun fortryder.
    .example = En gravid syerske fik at vide af bureauet, at hun skal betale alle regninger, cirka to års løn, hvis hun mister barnet.
    .ordinary = En kontrakt kan fastlægge, hvem der bærer hvilke udgifter, og det kan lyde hårdt; hendes egen advokat kan læse den med hende.
indicator-su-unpaid = Penge eller pleje, der var lovet, blev ikke givet.
    .example = Fire måneder efter fødslen siger en kvinde, at de lovede beløb er udeblevet, og at ingen vil bestille tid til hendes kontroller.
    .ordinary = En overførsel kan være langsom eller et beløb omstridt; hendes behandling bør ikke vente på det.

## Ulovlig adoption

section-surrogacy-illegal-adoption-adoption = Ulovlig adoption
indicator-ia-payment = Der blev betalt penge ud over lovlige gebyrer for barnet eller for et samtykke.
    .example = I adoptionssagen står der 9.000 euro som ”tak til moren” på advokatens regning ved siden af retsafgiften.
    .ordinary = Domstol, oversættelse, rejse og pleje af barnet kan blive til en stor regning; bed om at se, hvad hvert beløb gik til.
indicator-ia-no-consent = En forælder gik ikke med til det, blev vildledt eller blev presset lige efter fødslen.
    .example = En fisker siger, at han kom hjem fra havet og fandt ud af, at hans nyfødte søn var givet væk med en underskrift, han aldrig har sat.
    .ordinary = En forælder kan have sagt ja og sørge over det senere; forklaringen skal alligevel høres og gives videre.
indicator-ia-false-birth = Fødslen blev registreret med falsk identitet for moderen (ikke hvor stedets lov giver mulighed for det).
    .example = Fødslen er registreret med ansøgeren som mor, men efter stemplerne i hendes pas var hun et andet sted den dag.
    .ordinary = Medarbejdere begår fejl, og nogle steder kan den tiltænkte mor eller adoptivmoren stå i registret; undersøg det først.
indicator-ia-no-authority = Ingen kompetent myndighed godkendte adoptionen.
    .example = Et par afleverer et papir fra en notar og et billede med babyen, men ingen afgørelse fra en domstol eller myndighed.
    .ordinary = Sagen kan stadig være i gang, eller afgørelsen ligger hos en anden myndighed; spørg dér, for barnets skyld.
indicator-ia-same-clinic = Den samme klinik, advokat eller mellemmand går igen i flere tvivlsomme sager.
    .example = Tre uklare fødselssager i år bærer den samme læges stempel, den samme advokats navn og den samme adresse.
    .ordinary = Et lille sted har måske kun én klinik eller advokat til den slags; hvert barns sag skal ses for sig.
