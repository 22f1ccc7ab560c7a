# Tjekliste "first-contact": hvad medarbejderen læser. Opbygningen står i checklists/first-contact.toml.

checklist-first-contact = Faresignaler ved skranken, i telefonen og i beskeder
    .purpose = At bemærke, at en almindelig konsulær henvendelse kan være noget mere, før enhver samtale.
    .audience = Personale ved skranke og telefon, vagthavende og honorære konsuler
    .when = Ved hver første henvendelse. Tager omkring to minutter. Læs den aldrig højt.

## Hvordan personen kommer

section-first-contact-arrival = Hvordan personen kommer
indicator-fc-comes-alone-fled = Personen er for nylig løbet væk fra en arbejdsplads, en lejlighed eller en partner.
    .example = En stuepige, der stadig har uniform på, siger, at hun slap ud ad køkkendøren i morges og ikke vil tilbage.
    .ordinary = Nogle går efter et skænderi på arbejdet eller på grund af vold i hjemmet, og så er der lige så meget brug for hjælp.
indicator-fc-no-belongings = Personen har få eller ingen ejendele eller tøj, der ikke passer til årstiden.
    .example = I januar står en mand ved skranken i sandaler og tynd skjorte med alt, hvad han ejer, i én bærepose.
    .ordinary = Bagagen kan være blevet væk eller stjålet, eller personen kan være hjemløs eller være taget hjemmefra i en fart.
indicator-fc-injury = Personen har synlige eller ubehandlede skader eller ser syg eller udmattet ud.
    .care = Undersøg ikke personen. Noter kun det, der er synligt.
    .example = I venteværelset døser en ung bygningsarbejder hen to gange, og ved skranken kan han knap nok holde på kuglepennen.
    .ordinary = Der kan ligge en ulykke, sygdom, en søvnløs rejse eller vold i hjemmet bag; tilbyd en læge under alle omstændigheder.
indicator-fc-afraid = Personen virker bange, holder øje med døren eller spørger, om nogen kan se vedkommende.
    .example = Før hun sætter sig, spørger en studerende, om folk på gaden kan se ind, og vælger så stolen bag søjlen.
    .ordinary = Nogle er bange for alle myndigheder eller for en tidligere partner, eller de er urolige, fordi deres papirer er udløbet.
indicator-fc-unknown-address = Personen kan ikke oplyse adressen, hvor vedkommende bor eller arbejder.
    .example = Da en rengøringshjælp bliver spurgt, hvor hun bor, kan hun kun beskrive en blå port og en lang køretur bag i en varevogn.
    .ordinary = En nyankommen kender måske ikke adressen endnu eller skammer sig over at sove på et herberg eller i en bil.
indicator-fc-unsure-country = Personen er ikke sikker på, hvilken by eller hvilket land vedkommende er i.
    .example = I telefonen staver en matros, der blev sat i land i går aftes, teksten på et butiksskilt og spørger, hvilket land det mon er.
    .ordinary = Efter en lang rejse mister folk overblikket over grænserne, og sygdom kan gøre dem forvirrede; tænk også på en læge.

## Dokumenter

section-first-contact-documents = Dokumenter
indicator-fc-docs-held = En anden har passet eller identitetskortet og vil ikke give det tilbage.
    .example = ”Formanden har alle vores pas i sin bil og griner bare, når jeg spørger efter mit”, siger en tagdækker.
    .ordinary = Et pas kan være afleveret kort til en registrering eller være holdt tilbage i en familiestrid, hvor der også er brug for hjælp.
indicator-fc-emergency-travel-doc = Der søges om nødpas, og forklaringen om det ”mistede” pas passer ikke.
    .example = I skemaet skriver han, at passet blev væk på en strand, men i politianmeldelsen står der en busstation i en anden by.
    .ordinary = Detaljer flyder sammen efter et chok eller et tyveri, og nogle siger ”mistet”, fordi de skammer sig over at have været uforsigtige.
indicator-fc-docs-false = Dokumenterne er falske, ændrede eller tilhører en anden.
    .example = Ifølge passet er hun treogtyve, og billedsiden løfter sig i det ene hjørne; på skolekortet ved siden af er hun femten.
    .ordinary = Nogle har købt eller lånt papirer for at flygte eller finde arbejde og kan alligevel have brug for beskyttelse.
indicator-fc-docs-others-pay = En anden insisterer på at betale, hente eller opbevare det nye dokument.
    .example = En mand fra ”bureauet” lægger gebyret på skranken og vil have servitricens nye pas udleveret.
    .ordinary = En slægtning, ven eller hjælpeorganisation kan betale og gå ærinder for en, der har få penge eller ikke kan få fri.
indicator-fc-many-requests = Den samme kontaktperson, adresse eller telefon går igen i flere borgeres anmodninger.
    .example = For tredje gang i denne måned står det samme mobilnummer i et skema, hver gang som nummeret på en ”fætter”.
    .ordinary = Bag ét nummer kan der være et kollegium, en stor arbejdsgiver, en rådgivning eller en hjælpsom nabo.
indicator-fc-job-mismatch = Den oplyste grund til opholdet passer ikke med visummet, tilladelsen eller det arbejde, der faktisk udføres.
    .example = Tilladelsen gælder et sprogkursus, men af lønsedlerne i samme mappe fremgår nattevagter i en bilvask.
    .ordinary = Planer ændrer sig, en ny tilladelse kan være på vej, og en studerende kan have lov til at arbejde ved siden af kurset.

## Ledsageren

section-first-contact-companion = Ledsageren
indicator-fc-companion-speaks = En ledsager svarer for personen eller retter personen ud over hjælp med sprog, sygdom eller handicap.
    .example = En ældre mand siger, at han har været her et år; kvinden ved siden af bryder ind og siger til medarbejderen: ”Tre uger.”
    .ordinary = En bekymret forælder eller en ægtefælle, der er vant til at svare for begge, kan gøre det samme af nervøsitet eller omsorg.
indicator-fc-companion-refuses-private = Ledsageren nægter eller modsætter sig en samtale på tomandshånd.
    .example = Da det siges, at fingeraftryk tages af én ad gangen, bliver hendes kæreste stående i døren og siger, at så går de hellere.
    .ordinary = En partner eller forælder kan være urolig eller på vagt over for myndigheder; find et andet roligt øjeblik til at se personen alene.
indicator-fc-companion-relation-unclear = Ledsagerens forhold til personen er uklart eller ændrer sig.
    .example = I skemaet er hun hans tante, ved skranken kalder hun sig udlejer, og han kalder hende ”chefen”.
    .ordinary = Familier bruger ord som ”tante” eller ”fætter” i flæng, og et par kan være generte ved at sige, at de er et par.
indicator-fc-phone-monitored = Personens telefon holdes, overvåges eller er i et åbent opkald under besøget.
    .example = Hendes telefon ligger fremme på skranken med et opkald i gang, og en stemme spørger, hvorfor det tager så lang tid.
    .ordinary = En forælder langt væk kan lytte med for at hjælpe, eller en ven holder telefonen, mens der bliver skrevet under.

## Historien

section-first-contact-story = Historien
indicator-fc-rehearsed = Svarene lyder indøvede, eller flere fortæller ordret den samme historie.
    .example = Tre frugtplukkere, der kommer ind én efter én, siger alle: ”Vi bliver godt behandlet og er kommet for oplevelsens skyld.”
    .ordinary = Nervøse folk øver sig, før de går til en myndighed, og de, der har været igennem noget sammen, kan godt komme til at fortælle det ens.
indicator-fc-pay-problem = Personen siger, at vedkommende ikke fik løn eller fik langt mindre end aftalt for sit arbejde.
    .example = ”Otte uger med nattevagter i vaskeriet, og jeg fik to hundrede euro”, siger en mand, der ikke har råd til billetten hjem.
    .ordinary = Lønnen kan være forsinket, firmaet konkurs eller timerne omstridte; også det kan en fagforening eller en arbejdsretlig rådgiver hjælpe med.
indicator-fc-debt-mentioned = Personen nævner en gæld til en arbejdsgiver, en mellemmand eller en partner.
    .example = En sygeplejerske, der søger nyt pas, nævner, at hun ”stadig skylder bureauet elleve måneder”.
    .ordinary = Et lån i firmaet, et kursusgebyr eller penge lånt af en partner kan være en rimelig gæld, som ikke binder personen.
indicator-fc-deceived-mentioned = Personen siger, at arbejdet eller rejsen ikke var, som det var blevet fortalt.
    .example = En uddannet elevatormontør siger, at han blev ansat som montør og den første morgen blev sat til at rense fisk.
    .ordinary = Annoncer lover for meget, og planer falder til jorden uden ond vilje; den, der er skuffet, kan stadig have brug for råd eller en vej hjem.
indicator-fc-cannot-leave = Personen siger, at nogen ikke lader vedkommende forlade et sted, et arbejde eller en person.
    .example = Mens partneren parkerer bilen, siger en kvinde hurtigt: ”Jeg må kun gå, når han bestemmer det.”
    .ordinary = Et opsigelsesvarsel eller en lejekontrakt kan binde en for en tid; at en partner forbyder en at gå, er grund til at tilbyde hjælp.

## Opkald, beskeder og andre, der henvender sig

section-first-contact-remote = Opkald, beskeder og andre, der henvender sig
indicator-fc-call-cut = Der hviskes i telefonen, opkaldet afbrydes, eller der ringes fra en andens telefon.
    .example = ”Jeg er på gården, den ved …”, siger en dæmpet stemme; en dør smækker, og forbindelsen ryger.
    .ordinary = Taletiden eller batteriet kan være brugt op, eller den, der ringer, er på arbejde, har dårlig forbindelse eller et sovende barn ved siden af.
indicator-fc-family-report = Familie eller en ven fortæller om mistet kontakt, en forandret stemme eller indstuderede beskeder.
    .example = En mor skriver, at hendes søn, der plejede at spøge, nu hver søndag på det samme minut sender: ”Alt er godt.”
    .ordinary = Nyt arbejde, dårlig dækning, nedtrykthed eller et ønske om afstand til dem derhjemme kan også ændre måden, man skriver på.
indicator-fc-ransom = Familien bliver bedt om at betale for, at personen slippes fri, eller for personens ”kontrakt”.
    .example = En far har fået en besked: tre tusind euro for ”kontrakten”, ellers bliver hans datter i callcentret.
    .ordinary = Fremmede, der ikke holder på nogen, kan være ude efter penge, eller det kan være en kidnapning; søg råd, før nogen betaler.
indicator-fc-third-party-report = En arbejdsgiver, kunde, nabo eller ngo er bekymret for en borger.
    .example = En kunde i en neglesalon skriver, at den unge mand, der ordner hendes negle, sover i baglokalet og spurgte hende, hvilken dato det var.
    .ordinary = En udenforstående ser måske kun en del eller er uvenner med nogen dér; find en sikker måde at høre personen alene på.
