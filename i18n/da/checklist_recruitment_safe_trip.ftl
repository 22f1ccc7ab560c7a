# Tjekliste "recruitment-safe-trip": hvad medarbejderen læser. Opbygningen står i checklists/recruitment-safe-trip.toml.

checklist-recruitment-safe-trip = Tjek før rejsen
    .purpose = At hjælpe en person, eller medarbejderen, der rådgiver, med at afprøve et tilbud før afrejsen. I ånden fra CBSS-kampagnen Safe Trip.
    .audience = Kommende rejsende sammen med en medarbejder; informationsskranker
    .when = Før afrejse til arbejde, studier, ægteskab eller modelarbejde i udlandet.

## Advarselstegn i tilbuddet

section-recruitment-safe-trip-offer = Advarselstegn i tilbuddet
indicator-st-too-good = Lønnen er alt for høj til arbejdet, eller der kræves ingen kundskaber.
    .example = En, der lige er gået ud af skolen, viser en annonce: 5.000 euro om måneden for at servere uden krav om erfaring eller sprog.
    .ordinary = Sæsonarbejde og arbejde på afsides steder kan være godt betalt, og nogle firmaer lærer begyndere op; et rigtigt firma kan forklare, hvordan det når frem til beløbet.
indicator-st-all-paid = En fremmed tilbyder at betale hele rejsen og alle papirer.
    .example = En pensioneret sygeplejerske siger, at en mand, hun mødte i et tog, vil betale fly, visum og pas, og at ”det ordner vi senere”.
    .ordinary = Arbejdsgivere kan også betale rejse og visum; så skriver de det i kontrakten og siger, om det skal betales tilbage.
indicator-st-hurry = Du presses til at beslutte dig med det samme.
    .example = En ung mekaniker fik en sms: en plads i bussen i aften, svar inden for en time, ellers går jobbet til en anden.
    .ordinary = Høst eller en syg kollega kan få en arbejdsgiver til at skynde på; en hæderlig giver stadig tid til at læse kontrakten.
indicator-st-secret = Du bliver bedt om ikke at sige det til nogen.
    .example = En kvinde siger, at mellemmanden vil have hendes forældre til at tro, at hun bare skal besøge en ven i weekenden.
    .ordinary = Folk holder et nyt job for sig selv, så deres nuværende chef ikke hører om det; det er deres eget ønske, ikke en betingelse.
indicator-st-private-place = Jobsamtalen er et privat sted eller et sted uden skilt, eller den foregår kun på chat.
    .example = En kok siger, at han var til samtale om et hoteljob i en lejlighed uden navneskilt, og at alt før det var foregået på chat.
    .ordinary = Små firmaer og familier kan møde ansøgere hjemme eller på en café, og mange rigtige jobsamtaler holdes online.
indicator-st-photos = Der bedes om helkropsfotos eller afslørende fotos til et almindeligt arbejde.
    .example = En studerende, der søgte job som bartender, blev bedt om billeder i badebukser, forfra og fra siden.
    .ordinary = Modeller og dansere kan have brug for billeder i hel figur, og mange arbejdsgivere beder om et portræt til ansøgningen.
indicator-st-fee-first = Du skal betale eller låne penge, før du ser en kontrakt.
    .example = En svejser har lånt to måneders løn til et ”pladsgebyr”, og kontrakten kommer først, når han er fremme.
    .ordinary = Nogle udgifter, for eksempel til pas eller sprogprøve, kommer faktisk før kontrakten; de betales direkte til myndigheden eller prøvestedet.
indicator-st-tourist-visa = Du får at vide, at du skal rejse som turist og arbejde.
    .example = Bureauet sagde til en plejer på halvtreds, at hun skulle rejse ind som turist og begynde på mandag; tilladelsen ville komme senere.
    .ordinary = Nogle rejser først på besøg, til en samtale eller for at se sig om, og nogle, der rekrutterer, kender ikke visumreglerne.
indicator-st-lie-border = Du får at vide, at du skal lyve for grænse- eller visummyndighederne.
    .example = En mand viser det, han skal lære udenad: Han besøger en tante, bliver en uge og kender ingen arbejdsgiver.
    .ordinary = En ven kan uden ond vilje give dårlige råd om, hvad man skal sige; det er stadig den rejsende, der løber risikoen.
indicator-st-redirect = Rejsemålet eller arbejdsgiveren ændres i sidste øjeblik.
    .example = En truckfører fik sin billet i går aftes: et andet land, et andet firma og en sms om ”samme løn, bare rolig”.
    .ordinary = Projekter kan faktisk slutte eller flytte med kort varsel; en rigtig arbejdsgiver sender så en ny kontrakt og godtager et nej.
indicator-st-online-love = Tilbuddet kommer fra en, du kun kender fra nettet.
    .example = En fraskilt mand siger, at kvinden, han har chattet med i seks uger, aldrig på video, har fundet et job til ham tæt på hende.
    .ordinary = Lykkelige par har også mødt hinanden på nettet; et videoopkald, et første besøg og en billet, du selv køber, gør det mere sikkert.

## Sådan beskytter du dig

section-recruitment-safe-trip-protect = Sådan beskytter du dig
indicator-st-check-employer = Undersøg arbejdsgiveren og bureauet i det officielle register og ved selv at ringe til dem.
indicator-st-contract-copy = Få kontrakten på et sprog, du kan læse, og lad en kopi blive hjemme.
indicator-st-passport-copies = Behold selv dit pas; giv kopier til en, du stoler på.
indicator-st-contact-plan = Aftal en fast dag for kontakt og et kodeord med en, du stoler på.
indicator-st-emergency-numbers = Lær ét nummer udenad, som du kan ringe til: alarmnummer, hotline eller konsulat.
indicator-st-return-money = Hav penge nok til en billet hjem.
