# Checklistan ”general-indicators”: vad handläggaren läser. Strukturen finns i checklists/general-indicators.toml.

checklist-general-indicators = Allmänna indikatorer
    .purpose = En första gemensam lista för alla former av exploatering, när formen ännu inte är klar.
    .audience = All konsulär personal; handläggare som håller samtal
    .when = Efter ett varningstecken, under ett första samtal i enrum.

## Handling (vad som gjordes med personen)

section-general-indicators-act = Handling (vad som gjordes med personen)
indicator-gi-act-recruited = Någon rekryterade personen (erbjudande, annons, relation, försäljning).
    .example = En murare berättar att en man på busstationen erbjöd honom jobb utomlands, skjuts och rum, allt inom fem minuter.
    .ordinary = Nästan alla jobb, och många vänskaper, börjar med ett erbjudande; det viktiga är vad det ledde till.
indicator-gi-act-moved = Någon ordnade eller betalade personens resa eller förflyttning.
    .example = Han säger att en kvinna han bara kände från en chatt bokade och betalade flyget och skickade en förare till flygplatsen.
    .ordinary = Arbetsgivare, släktingar och partner köper biljetter varje dag, och en del företag hämtar hela arbetslag med buss.
indicator-gi-act-housed = Någon inhyste, gömde eller höll kvar personen.
    .example = Hon berättar att ett par inhyste henne bakom sin butik och sa åt henne att hålla sig tyst så fort det kom kunder.
    .ordinary = Vänner, släktingar och arbetsgivare låter människor bo hos sig i god mening, en natt eller en hel säsong.
indicator-gi-act-received = Personen lämnades över till, eller togs emot av, någon annan.
    .example = Vid färjan gav föraren hans papper till en främling och sa: ”Nu går du med henne”, berättar en ung man.
    .ordinary = En förare eller förmedling kan lämna av en nyanländ just på den skola, hos det företag eller den värdfamilj som avtalats.

## Kontroll och rörelsefrihet

section-general-indicators-control = Kontroll och rörelsefrihet
indicator-gi-watched = Personens rörelser övervakas, begränsas eller sker bara i sällskap.
    .example = Ett köksbiträde berättar att ägarens bror går med honom till jobbet, väntar på bakgården och följer honom hem.
    .ordinary = Kollegor kan gå tillsammans för trygghetens skull; även en svartsjuk partner kan hålla uppsikt, och då behövs också en säker plan.
indicator-gi-cannot-leave-work = Personen kan inte fritt lämna arbetsplatsen eller bostaden.
    .example = Svampplockare berättar att grinden till boendet låses klockan nio och att bara arbetsledaren har nyckel.
    .ordinary = På fartyg, i avlägsna läger och på skyddade anläggningar kan ingen komma och gå fritt; fråga om de lediga dagarna.
indicator-gi-no-docs = Personen har inte sina egna id-handlingar (handlingar som har tappats bort eller som en myndighet har räknas inte).
    .example = En vårdare berättar att familjen lade hennes pass ”på ett säkert ställe” för ett år sedan, och att hon inte har sett det sedan dess.
    .ordinary = En del har aldrig haft några papper, eller har lämnat dem hos en vän och kan hämta dem när som helst.
indicator-gi-limited-contact = Kontakten med familj, vänner eller andra utanför begränsas eller avlyssnas.
    .example = ”Jag ringer min bror på söndagarna, med högtalaren på och frun i rummet”, säger en trädgårdsmästare som bor hos sin arbetsgivare.
    .ordinary = Dålig täckning, kostnader, tidsskillnad eller telefonförbud under arbetstid kan också göra samtalen korta och få.
indicator-gi-moved-often = Personen flyttas ofta mellan platser och vet inte varför.
    .example = På fyra månader har hon sovit i sex lägenheter, berättar hon, och varje gång fick hon bara veta att hon skulle packa inom en timme.
    .ordinary = Inhoppare, montörer och skördearbetare följer jobben och kan få veta sent vart de ska.
indicator-gi-no-phone-money = Personen har ingen egen telefon och inga egna pengar.
    .example = En man på femtio år ber att få låna kontorets telefon; han berättar att han varken haft telefon eller kontanter sedan han kom.
    .ordinary = Stöld, fattigdom eller en partner som sköter pengarna kan vara orsaken; fråga vad som behövs i dag.

## Hot och våld

section-general-indicators-threats = Hot och våld
indicator-gi-violence = De som kontrollerar personens arbete, bostad, pengar eller rörelser använder eller har använt våld mot personen.
    .example = En lagerarbetare säger att mannen som hyr ut sängarna slog honom när han missade skåpbilen.
    .ordinary = Det kan vara våld i hemmet eller misshandel av annat slag; trygghet och hjälp kommer först ändå.
indicator-gi-threats = De som kontrollerar personens arbete, bostad, pengar eller rörelser hotar eller har hotat personen med våld.
    .example = När han bad om sin lön, berättar en plattsättare, visade arbetslagets chef honom slagträet under bilsätet.
    .ordinary = En långivare, en våldsam partner eller ett hetsigt gräl kan ligga bakom; ta hotet på allvar i alla fall.
indicator-gi-family-threat = Personens familj hotas eller skadas.
    .example = Samma dag som hon bad att få sluta, berättar en sömmerska, skickade agenten en bild på hennes föräldrars ytterdörr.
    .ordinary = En familjefejd, en gammal skuld eller politiken hemma kan vara orsaken; de anhörigas säkerhet är lika viktig då.
indicator-gi-authorities-threat = Personen hotas med att lämnas över till myndigheterna.
    .example = Enligt en diskare bemöter ägaren varje fråga om lönen med: ”Ett samtal, så sitter du på planet.”
    .ordinary = En rådgivare eller arbetsgivare kan ge en ärlig varning om att ett tillstånd snart går ut eller att ett papper saknas.
indicator-gi-distrust = Personen verkar osäker på om det går att lita på dig (vanligt efter dåliga erfarenheter; säger ingenting i sig).
    .example = En kvinna frågar två gånger vem som ska läsa anteckningarna, och hon behåller kappan på och sitter nära dörren.
    .ordinary = Den som har blivit sviken av myndigheter förut, eller som helt enkelt inte känner dig än, kan vara avvaktande och behöva tid.
indicator-gi-drugged = Personen ges droger, alkohol eller läkemedel för att kunna kontrolleras.
    .example = En ung man säger att tabletterna på boendet är gratis, men att de uteblir de dagar då han inte vill gå ut och arbeta.
    .ordinary = En läkare kan ha skrivit ut dem, eller så fanns spriten eller drogerna där redan förut; erbjud vård i vilket fall.

## Exploatering

section-general-indicators-exploitation = Exploatering
    .calm = Arbete och vardag
indicator-gi-little-pay = Personen får liten eller ingen lön.
    .example = En man som sköter tjugo kor berättar att han får mat, tobak och trettio euro på lördagarna.
    .ordinary = Lönen kan vara försenad, eller låg men avtalad med logi eller utbildning inräknad; en arbetsrättslig rådgivare kan titta på saken.
indicator-gi-no-access-earnings = Någon annan tar eller kontrollerar det personen tjänar.
    .example = Lönen går till ett konto i ”managerns” namn, berättar hon, och han ger henne tio euro till bussen.
    .ordinary = Par kan ha gemensamt konto, och en del ber en släkting som de litar på att spara eller skicka pengar åt dem.
indicator-gi-long-hours = Personen arbetar mycket långa dagar under långa perioder, eller har inga lediga dagar.
    .example = ”Vi tänder ugnarna klockan fyra och slutar när butiken stänger, söndagar också”, säger ett bageribiträde.
    .ordinary = Skörd, ett eget företag, ett extrajobb eller frivillig övertid kan också fylla alla dagar.
indicator-gi-poor-housing = Personen bor dåligt eller osäkert.
    .example = De är nio som delar en container med en enda kokplatta och en dörr som inte går att stänga, berättar en jordgubbsplockare.
    .ordinary = Rum kan vara få och dyra, och den som är fri att flytta står kanske ut med ett dåligt för att spara pengar.
indicator-gi-no-medical = Personen har inte tillgång till vård.
    .example = En städare har haft tandvärk i en månad och säger att förmedlingen svarade att läkare ”inte är till för sådana som ni”.
    .ordinary = Kostnad, språk eller brist på försäkring kan hålla vem som helst borta från läkaren; hjälp personen dit oavsett skälet.
indicator-gi-punished = Personen straffas med böter, utebliven mat eller på annat sätt.
    .example = En ställningsbyggare berättar att varje sen ankomst kostar honom femtio euro, och att den som säger emot blir utan kvällsmat.
    .ordinary = Företag kan ta betalt för det som går sönder, enligt regler som avtalats i förväg; utebliven mat är aldrig ett rimligt straff.
indicator-gi-debt = Personen tror sig behöva fortsätta arbeta eller lyda tills en skuld till en arbetsgivare, rekryterare, partner eller någon annan med kontroll är betald.
    .example = Han säger att han måste stanna tills de 2 000 euro som resan kostade är avarbetade, och att summan bara växer.
    .ordinary = Ett lån från en bank, en arbetsgivare eller en släkting kan behöva betalas tillbaka utan att hindra någon från att byta jobb.
indicator-gi-false-promise = Personen handlade efter ett löfte som visade sig vara falskt.
    .example = Hon berättar att hon gav upp sitt torgstånd för en man som talade om äktenskap, och möttes av en brits och ett arbetsschema.
    .ordinary = Löften spricker också på grund av otur, en kärlek som tar slut eller ett ärligt misstag, utan att någon vinner på det.
