# Tjekliste "organ-removal": hvad medarbejderen læser. Opbygningen står i checklists/organ-removal.toml.

checklist-organ-removal = Fjernelse af organer
    .purpose = At opdage menneskehandel med henblik på fjernelse af organer.
    .audience = Medarbejdere, der fører samtaler; visummedarbejdere ved behandlingsrejser
    .when = En borger beder om hjælp efter en operation i udlandet, eller en behandlingsrejse virker ikke rigtig.

## Tegn

section-organ-removal-signs = Tegn
indicator-or-surgery-story = Personen har afgivet eller skal snart afgive et organ eller har et operationsar, som ingen har forklaret.
    .care = Undersøg ikke personen. Noter kun det, der er synligt.
    .example = En arbejdsmand i udlandet siger, at han gik til helbredsundersøgelse for et job og kom ud med en forbinding, ingen forklarede.
    .ordinary = Folk afgiver frivilligt et organ til en slægtning, og et ar kan komme fra en akut operation, der blev forklaret i en fart.
indicator-or-promised-money = Personen blev lovet penge eller et arbejde for et organ.
    .example = En ung far siger, at en mand på busstationen tilbød ham en årsløn og et job som chauffør for den ene nyre.
    .ordinary = Et sygehus kan dække en organgivers rejse og tabte løn; spørg, hvad der blev lovet, af hvem og for hvad.
indicator-or-not-paid = Det lovede beløb blev ikke betalt eller blev sat ned.
    .example = En kvinde siger, at hun fik en tiendedel af beløbet; resten, fik hun at vide, var gået til hotelværelset og flyrejserne.
    .ordinary = Dækning af en organgivers rejseudgifter kan komme sent eller være mindre end ventet; spørg, hvad pengene skulle dække.
indicator-or-no-info = Personen fik ikke risikoen at vide eller skrev under på papirer, vedkommende ikke kunne læse.
    .example = Samtykkeerklæringen i en organgivers mappe er på et sprog, hun ikke læser; der er hverken oversættelse eller folder ved.
    .ordinary = I en akut situation eller med en tolk ved sengen kan patienter skrive under på en erklæring, de ikke selv kan læse.
indicator-or-no-withdraw = Personen fik ikke lov til at fortryde.
    .example = En mand siger, at han bad om at komme hjem før operationen og fik at vide, at han først skulle betale billet, prøver og hotel.
    .ordinary = En klinik kan bede en giver tænke sig om igen eller nævne udgifter og alligevel lade personen gå; spørg, hvad der skete efter nejet.
indicator-or-false-relation = Papirer angiver fejlagtigt, at giver og modtager er i familie.
    .example = I klinikkens skema står giveren som patientens bror, men efter fødselsattesten har han helt andre forældre.
    .ordinary = Slægtninge gennem ægteskab, adoption eller en ny familie kan på papiret hverken have efternavn eller forældre til fælles.
indicator-or-broker-travel = En mellemmand ordnede rejse, bolig, pas og klinik.
    .example = En frugtplukker siger, at én mand, han mødte på nettet, skaffede ham pas, fly, lejlighed og klinik, og at manden venter udenfor.
    .ordinary = Bureauer for sundhedsrejser og hjælpsomme slægtninge bestiller også fly, værelser og klinikker; spørg, hvem der betaler, og for hvad.
indicator-or-debt = Personen gik med til det på grund af gæld eller trusler.
    .example = En torvehandler siger, at pengeudlåneren ville slette hans lån og lade hans søster være i fred, når han havde afgivet en nyre.
    .ordinary = En med gæld kan godt give et organ frivilligt til en, vedkommende har kær; spørg, om gælden eller en trussel spillede ind.
indicator-or-no-aftercare = Personen har ingen lægepapirer eller efterbehandling.
    .example = En organgiver, der har været hjemme i tre uger, har boardingkort og en hotelregning i mappen, men ikke én side fra et sygehus.
    .ordinary = Papirer bliver væk undervejs eller kommer senere med posten; personen bør under alle omstændigheder snart se en læge.
indicator-or-recruit-others = Personen bliver bedt om at rekruttere andre organgivere.
    .example = En servitrice siger, at hun først får resten af sine penge, når hun har skaffet to venner til en blodprøve.
    .ordinary = En familie kan også spørge sig for efter en giver til en syg slægtning, åbent og uden belønning for hvert navn.
