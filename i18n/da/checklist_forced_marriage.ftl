# Tjekliste "forced-marriage": hvad medarbejderen læser. Opbygningen står i checklists/forced-marriage.toml.

checklist-forced-marriage = Tvangsægteskab og udnyttelse i ægteskab
    .purpose = At opdage tvangsægteskab i udlandet og ægteskab, der bruges til at udnytte arbejdskraft, seksualitet eller opholdsgrundlag.
    .audience = Medarbejdere, der fører samtaler; visummedarbejdere i ægtefællesager
    .when = En borger beder om hjælp i udlandet, eller en medarbejder ser advarselstegn i en familiesag.

## Tegn

section-forced-marriage-signs = Tegn
indicator-fm-not-chosen = Personen har ikke selv valgt ægtefællen eller kan ikke sige nej til ægteskabet.
    .example = En ung mand skriver i en e-mail, at hans bryllup er på fredag, og at forældrene bare griner, når han siger nej.
    .ordinary = I et arrangeret ægteskab foreslår familierne, og parret bestemmer; spørg, hvad der ville ske efter et nej.
indicator-fm-passport-taken = Familien tog pas eller billet ved ankomsten.
    .example = En studerende siger, at hendes onkel samlede alles pas i lufthavnen ”for en sikkerheds skyld” og ikke vil give hende hendes tilbage.
    .ordinary = Familier har ofte alle papirer samlet på en rejse; det afgørende er, om personen får sine, når vedkommende beder om dem.
indicator-fm-one-way = Personen blev taget med på ”ferie” og måtte ikke rejse hjem igen.
    .example = En kvinde på nitten ringer: De fjorten dage hos bedstemoren er blevet til fem måneder, og faren har aflyst hendes hjemrejse.
    .ordinary = Sygdom, en begravelse eller pengemangel kan også gøre et besøg længere end planlagt, uden at nogen er forhindret i at rejse.
indicator-fm-kept-in = Personen må ikke længere gå ud, være alene eller ringe til venner.
    .example = Siden forlovelsen, siger en kvinde i telefonen, går hendes bror med overalt og har ændret koden til hendes telefon.
    .ordinary = På et nyt eller usikkert sted kan en familie holde nogen tæt på sig af bekymring; spørg, om der bliver lyttet til et ønske om at komme ud.
indicator-fm-pressure = Personen trues, slås eller presses hårdt til at gå med til et ægteskab.
    .example = En butiksassistent siger, at hans far har svoret at smide hans mor ud af huset, medmindre sønnen siger ja til bruden.
    .ordinary = Forældre kan trygle og bede og alligevel godtage et nej; hvor der er trusler eller slag i hjemmet, er der altid brug for hjælp.
indicator-fm-honour = Personen frygter at lide overlast på grund af ”skam” eller ”ære”.
    .example = En ung mand siger, at familien har opdaget, at han er kæreste med en mand, og at hans onkler nu taler om at ”vaske skammen af”.
    .ordinary = Nogle frygter sladder eller skænderi; andre frygter vold i hjemmet uden planer om ægteskab og har lige så meget brug for beskyttelse.
indicator-fm-knows-little = Personen ved meget lidt om den kommende ægtefælle eller rejseplanen.
    .example = Da en visumansøger bliver spurgt om sin forlovede, kan hun sige et fornavn, men hverken alder eller arbejde, og hun ved ikke, hvor de skal bo.
    .ordinary = Par, der har mødt hinanden kort eller gennem slægtninge, kan vide lidt om hinanden og alligevel begge glæde sig til at blive gift.
indicator-fm-school-term = En ung tages med til udlandet i længere tid i skoletiden.
    .example = I sagen om en pige på femten ligger en enkeltbillet til marts og et brev fra skolen, der spørger, hvor hun er.
    .ordinary = Familier rejser også i skoletiden på grund af sygdom, dødsfald eller flytning; den unge skal stadig høres alene.
indicator-fm-payment = Personen er givet bort til ægteskab uden selv at være gået med til det, mod penge eller for at afvikle gæld (en sædvanlig medgift eller gave er ikke et tegn).
    .example = En kvinde siger, at stedfarens lån blev slettet, den dag hun blev gift med långiveren; ingen havde spurgt hende.
    .ordinary = Medgift og gaver mellem familier er skik mange steder; spørg, om personen var gået med til det og kunne have sagt nej.
indicator-fm-servant = I ægteskabet tvinges personen til at arbejde, tigge eller have sex med andre.
    .example = En mand, der er gift ind i en bagerfamilie, siger, at han bager fra klokken to om natten uden løn og ikke må holde op.
    .ordinary = Par deler ofte husarbejde eller en familiebutik ulige; spørg, hvad der sker, når en af dem siger nej eller bliver syg.
indicator-fm-spouse-status = Ægtefællen bruger opholdstilladelsen eller børnene som trussel.
    .example = En mor viser en sms fra sin mand: Går hun, får han hendes tilladelse inddraget, og hun kommer ikke til at se børnene.
    .ordinary = Den slags ord falder også i en bitter skilsmisse; råd om tilladelse og forældremyndighed hjælper personen i begge tilfælde.
