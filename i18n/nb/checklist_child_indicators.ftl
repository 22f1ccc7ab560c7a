# Sjekklisten «child-indicators»: det saksbehandleren leser. Oppbyggingen står i checklists/child-indicators.toml.

checklist-child-indicators = Barn og unge under 18 år
    .purpose = Oppdage menneskehandel med barn. For et barn er det ikke nødvendig å påvise noe middel (tvang, villedning, press).
    .audience = Alle ansatte; overlat saken tidlig til barnevernet
    .when = Alle som er, sier at de er eller kan være under 18 år.

## Hvem barnet er sammen med

section-child-indicators-with-whom = Hvem barnet er sammen med
indicator-ch-no-parent = Barnet har ikke kontakt med foreldre eller verger, eller får ikke kontakt med dem.
    .example = En gutt på fjorten får spørsmål om hvem du kan ringe, og sier at han ikke har fått snakke med moren siden i vår.
    .ordinary = Foreldre kan være døde, ha kommet bort under flukt eller være utenfor rekkevidde i en krig; et slikt barn trenger omsorg like raskt.
indicator-ch-adult-not-parent = Den voksne kan ikke vise foreldreskap eller tillatelse.
    .example = En mann søker om reisedokument for en jente han kaller niesen sin, men har verken samtykke fra foreldrene eller familiepapirer.
    .ordinary = En tante eller bestefar kan oppdra et barn uten noe papir, eller papirene kan ha gått tapt underveis.
indicator-ch-found-claim = En voksen sier at barnet ble «funnet».
    .example = Et par ber om papirer til en baby som de sier ble lagt på dørtrappen deres en natt.
    .ordinary = Barn kan bli borte eller bli etterlatt i en katastrofe, og fremmede tar dem til seg; det må likevel letes etter familien.
indicator-ch-adult-answers = Den voksne svarer for barnet, eller barnet ser på den voksne først.
    .example = Du spør jenta hvor gammel hun er; hun ser bort på kvinnen ved siden av seg, og det er kvinnen som svarer.
    .ordinary = Et sjenert barn, eller et barn som ikke kan språket, ser gjerne på moren eller faren for å få hjelp.
indicator-ch-group-unrelated = Barnet reiser eller bor med en gruppe som ikke er i slekt med det.
    .example = I gruppebestillingen står fire gutter med ulike etternavn og hjemsteder, men verken skole eller klubb.
    .ordinary = Idrettslag, kor og skoleklasser reiser slik, og unge på flukt slår seg sammen for å være tryggere.
indicator-ch-same-adult = Samme voksne, adresse eller referanseperson går igjen for flere barn.
    .example = Adressen i søknaden til en gutt har du sett for tre andre barn siden i fjor.
    .ordinary = Det kan være en internatskole, et barnehjem eller en onkel som har tatt til seg flere nieser og nevøer.
indicator-ch-birth-doc = Fødselsattesten eller foreldrenes samtykke mangler, er sen, endret eller stemmer ikke.
    .example = Fødselen ble registrert ni år for sent, en uke før noen søkte om pass til barnet.
    .ordinary = Der registerkontoret ligger langt unna, er stengt eller tar dyrt betalt, kan en sen eller feil registrering være gjort i god tro.

## Hvordan barnet har det

section-child-indicators-behaviour = Hvordan barnet har det
indicator-ch-afraid = Barnet virker redd eller oppfører seg ulikt andre barn på samme alder.
    .example = En jente på ti sitter stiv og taus og skvetter hver gang døren til venterommet går opp.
    .ordinary = Krig, flukt, sykdom, en funksjonsnedsettelse eller vold hjemme kan vise seg på samme måte; alt dette krever ro og omsorg.
indicator-ch-no-details = Barnet vet ikke hvor det skal, eller hvem som møter det.
    .example = En gutt på tretten vet bare at han blir «hentet» på flyplassen, ikke av hvem eller i hvilken by.
    .ordinary = Foreldre forklarer ikke alltid en reise, og yngre barn blander sammen navn; da kan foreldrene fortelle deg planen.
indicator-ch-phone-list = Barnet har bare med seg et telefonnummer eller et drosjenummer.
    .example = En jente uten bagasje og papirer rekker fram en lapp med et mobilnummer og sier ikke annet enn «ring».
    .ordinary = Familier gir barnet et nummer i tilfelle det går seg bort, og bagasje blir stjålet underveis.
indicator-ch-missing-before = Barnet har tidligere forsvunnet hjemmefra, fra skolen eller fra en institusjon.
    .example = En rapport i mappen viser at gutten har vært borte fra barnehjemmet to ganger i år, flere dager hver gang.
    .ordinary = Unge kan rømme fra vold, krangling eller mobbing; også det er en grunn til å beskytte dem.
indicator-ch-gifts = Barnet har uforklarlige penger, telefon eller dyre ting fra en eldre person.
    .example = En gutt på femten uten inntekt tar fram den nyeste telefonen og sier at en eldre venn betaler for den.
    .ordinary = Slikt kan også komme fra en slektning eller være kjøpt for sparepenger; spør barnet alene og uten å bebreide.

## Tegn på utnyttelse

section-child-indicators-exploitation = Tegn på utnyttelse
    .calm = Hverdagen
indicator-ch-works = Barnet gjør arbeid som ikke passer for et barn.
    .example = En gutt på tolv forteller at han blander sprøytemidlet til frukthagen og klatrer i de høye stigene.
    .ordinary = Lett hjelp hjemme eller på familiens gård er noe annet, hvis den er trygg, passer alderen og gir tid til skole.
indicator-ch-works-hours = Barnet arbeider lange dager eller om natten.
    .example = Hun er femten og sier at hun vasker restaurantkjøkken til klokken to om natten, seks netter i uken.
    .ordinary = En familie i nød ser kanskje ingen annen utvei; lange dager og nattarbeid skader barnet uansett.
indicator-ch-no-school = Noen holder barnet borte fra skolen for at det skal arbeide, tjene penger eller ta seg av et hjem.
    .example = En jente på elleve sier at tanten holdt henne hjemme hele forrige halvår for å passe tvillingene.
    .ordinary = Sykdom, skoleutgifter eller manglende papirer kan også holde et barn borte fra skolen; også da skal barnet ha hjelp.
indicator-ch-no-play = Barnet har ingen venner på egen alder og ingen fritid.
    .example = En gutt på tretten blir spurt hva han gjør på søndager, og tenker seg lenge om: Da vasker han varebilene.
    .ordinary = En flytting, et nytt språk eller mobbing kan også gjøre et barn ensomt, og da trenger det noen å snakke med.
indicator-ch-eats-apart = Barnet spiser eller sover atskilt fra familien eller under dårlige forhold.
    .example = Familien spiser middag uten henne, sier en jente på tolv; hun venter på kjøkkenet og sover der på en matte.
    .ordinary = Hele familier lever fattig og trangt; se etter om dette barnet har det dårligere enn de andre.
indicator-ch-sexual = Det finnes tegn på seksuell utnyttelse, bilder eller en voksen «kjæreste».
    .calm = Det finnes tegn på seksuell kontakt, bilder eller en voksen «kjæreste».
    .example = En jente på fjorten sier at kjæresten er tretti og bestemmer hvilke av vennene hans hun må besøke.
    .ordinary = Det kan være overgrep fra én enkelt voksen uten andre bak; barnet trenger like fullt beskyttelse.
indicator-ch-begs-steals = Barnet tigger, stjeler, selger eller bærer narkotika for andre.
    .example = To brødre som er tatt med parfyme, forteller at en mann utenfor butikken sa hva de skulle ta.
    .ordinary = Sult eller press fra venner kan få et barn til å stjele eller tigge; også det barnet trenger hjelp.
indicator-ch-marriage = Barnet er gift, forlovet eller i ferd med å bli det.
    .example = En elev på seksten ringer: Onkelen har leid selskapslokalet til juli, og hun har møtt mannen én gang.
    .ordinary = En familie kan ville trygge barnet, eller to tenåringer kan ønske det selv; barnet skal ha beskyttelse uansett.
indicator-ch-illegal-adoption = Barnet kan være del av en ulovlig adopsjon, eller det er betalt for barnet.
    .example = I adopsjonsmappen ligger en lapp med et eurobeløp og ordene «andre halvdel når vi har jenta».
    .ordinary = Lovlige adopsjoner koster også penger, til byråer, domstoler og reiser; ansvarlig myndighet kan kontrollere papirene.
indicator-ch-online = En voksen barnet møtte på nettet, ba det om å reise i hemmelighet eller sende seksuelle bilder.
    .example = En gutt på femten fikk en billett av en mann han kjenner fra et spill, med beskjeden: «Ikke si det til moren din.»
    .ordinary = Det kan være én voksen som handler alene, eller utpressing for penger; barnet trenger rask hjelp og ingen bebreidelser.
