# Checklistan ”child-indicators”: vad handläggaren läser. Strukturen finns i checklists/child-indicators.toml.

checklist-child-indicators = Barn och unga under 18 år
    .purpose = Upptäcka människohandel med barn. För ett barn behöver inga medel (tvång, vilseledande, påtryckning) visas.
    .audience = All personal; lämna tidigt över till barnskyddet
    .when = Varje person som är, säger sig vara eller kan vara under 18 år.

## Vem barnet är med

section-child-indicators-with-whom = Vem barnet är med
indicator-ch-no-parent = Barnet har ingen kontakt med, eller får inte träffa, föräldrar eller vårdnadshavare.
    .example = På frågan om vem du kan ringa svarar en pojke på fjorton år att han inte har fått prata med sin mamma sedan i våras.
    .ordinary = Föräldrarna kan vara döda, ha kommit bort under flykten eller inte gå att nå på grund av krig; barnet behöver omsorg lika snabbt då.
indicator-ch-adult-not-parent = Den vuxna kan inte styrka sitt föräldraskap eller ett tillstånd.
    .example = En man söker en resehandling för en flicka som han kallar sin brorsdotter, men har varken samtycke eller papper som visar släktskapet.
    .ordinary = En moster eller farfar kan ha uppfostrat ett barn utan något papper, eller så har papperen kommit bort på vägen.
indicator-ch-found-claim = En vuxen säger sig ha ”hittat” barnet.
    .example = Ett par ber om handlingar för en baby som, säger de, lämnades på deras trappa en natt.
    .ordinary = Barn kommer bort eller blir ensamma kvar vid katastrofer och tas om hand av främlingar; familjen måste ändå eftersökas.
indicator-ch-adult-answers = Den vuxna svarar i barnets ställe, eller barnet tittar först på den vuxna.
    .example = Du frågar flickan hur gammal hon är; hon sneglar på kvinnan bredvid, och det är kvinnan som svarar.
    .ordinary = Ett blygt barn, eller ett barn som inte talar språket, kan se på mamma eller pappa för att få hjälp.
indicator-ch-group-unrelated = Barnet reser eller bor med en grupp som det inte är släkt med.
    .example = I gruppbokningen står fyra pojkar med olika efternamn och hemorter, men ingen skola eller förening.
    .ordinary = Idrottslag, körer och skolklasser reser så, och unga på flykt håller ihop för att det är tryggare.
indicator-ch-same-adult = Samma vuxna, adress eller inbjudare förekommer med flera barn.
    .example = Adressen i en pojkes ansökan har du sett för tre andra barn sedan förra året.
    .ordinary = Det kan vara en internatskola, ett barnhem eller en släkting som har tagit sig an flera syskonbarn.
indicator-ch-birth-doc = Födelseattesten eller föräldrarnas samtycke saknas, är sent utfärdat, ändrat eller stämmer inte.
    .example = Födelsen registrerades nio år för sent, en vecka innan någon ansökte om pass för barnet.
    .ordinary = Där registerkontoren ligger långt bort, är stängda eller dyra kan en sen eller felaktig registrering ha helt ärliga skäl.

## Hur barnet är

section-child-indicators-behaviour = Hur barnet är
indicator-ch-afraid = Barnet verkar rädd eller beter sig inte som ett barn i den åldern.
    .example = En flicka på tio år sitter stel och tyst och rycker till varje gång dörren till väntrummet öppnas.
    .ordinary = Krig, flykt, sjukdom, en funktionsnedsättning eller våld i hemmet kan visa sig på samma sätt; allt sådant kräver lugn och omsorg.
indicator-ch-no-details = Barnet vet inte vart det ska eller vem som möter.
    .example = En pojke på tretton år vet bara att han blir ”hämtad” på flygplatsen, inte av vem eller i vilken stad.
    .ordinary = Föräldrar förklarar inte alltid en resa, och yngre barn blandar ihop namn; då kan föräldrarna berätta hur det är tänkt.
indicator-ch-phone-list = Barnet har bara ett telefonnummer eller ett taxinummer med sig.
    .example = En flicka utan väska och papper räcker fram en lapp med ett mobilnummer och säger bara ”ring”.
    .ordinary = Familjer skickar med barn ett nummer ifall de går vilse, och väskor blir stulna på vägen.
indicator-ch-missing-before = Barnet har varit försvunnet från hemmet, skolan eller ett boende.
    .example = En rapport i akten visar att pojken har varit försvunnen från barnhemmet två gånger i år, flera dagar i taget.
    .ordinary = En ung person kan ge sig av på grund av våld, bråk eller mobbning; även det är skäl att ge skydd.
indicator-ch-gifts = Barnet har pengar, telefon eller dyra saker från en äldre person, utan förklaring.
    .example = En femtonårig pojke utan inkomster tar fram den allra nyaste telefonen och säger att en äldre vän betalar den.
    .ordinary = Sådant kan också komma från en släkting eller från sparpengar; fråga barnet i enrum och utan förebråelser.

## Tecken på exploatering

section-child-indicators-exploitation = Tecken på exploatering
    .calm = Vardagen
indicator-ch-works = Barnet utför arbete som inte är lämpligt för ett barn.
    .example = En pojke på tolv år berättar att han blandar bekämpningsmedlet till fruktodlingen och klättrar på de höga stegarna.
    .ordinary = Lätta sysslor hemma eller på familjens gård är en annan sak, om de är trygga, passar åldern och lämnar tid för skolan.
indicator-ch-works-hours = Barnet arbetar långa dagar eller på natten.
    .example = Hon är femton år och berättar att hon städar restaurangkök till två på natten, sex nätter i veckan.
    .ordinary = En familj i nöd ser kanske ingen annan utväg; långa dagar och nattarbete skadar barnet i vilket fall.
indicator-ch-no-school = Någon håller barnet borta från skolan för att det ska arbeta, tjäna pengar eller sköta ett hushåll.
    .example = En flicka på elva år berättar att hennes moster höll henne hemma hela förra terminen för att passa tvillingarna.
    .ordinary = Även sjukdom, skolavgifter eller papper som saknas kan hålla ett barn borta från skolan; också då behövs hjälp.
indicator-ch-no-play = Barnet har inga vänner i sin egen ålder och ingen fritid.
    .example = En pojke på tretton år får frågan om vad han gör på söndagarna och tänker efter en stund: då tvättar han skåpbilarna.
    .ordinary = En nylig flytt, ett nytt språk eller mobbning kan också göra ett barn ensamt och i behov av någon att prata med.
indicator-ch-eats-apart = Barnet äter eller sover skilt från familjen eller under dåliga förhållanden.
    .example = Familjen äter middag utan henne, berättar en flicka på tolv år; hon väntar i köket och sover där på en matta.
    .ordinary = Hela familjer lever fattigt och trångt; se efter om just det här barnet har det sämre än de andra.
indicator-ch-sexual = Det finns något tecken på sexuell exploatering, bilder eller en vuxen ”pojkvän”.
    .calm = Det finns något tecken på sexuell kontakt, bilder eller en vuxen ”pojkvän”.
    .example = En flicka på fjorton år berättar att pojkvännen är trettio och bestämmer vilka av hans vänner hon ska träffa.
    .ordinary = Det kan vara övergrepp av en enda vuxen utan någon annan bakom; barnet behöver skydd precis lika mycket.
indicator-ch-begs-steals = Barnet tigger, stjäl, säljer eller bär narkotika åt andra.
    .example = Två bröder som togs på bar gärning med parfym säger att en man utanför butiken sa åt dem vad de skulle ta.
    .ordinary = Hunger eller påtryckningar från kamrater kan få ett barn att stjäla eller tigga; också det barnet behöver hjälp.
indicator-ch-marriage = Barnet är gift, förlovat eller ska snart bli det.
    .example = En elev på sexton år ringer: hennes farbror har bokat festlokalen i juli, och mannen har hon bara träffat en gång.
    .ordinary = En familj kan tro att äktenskapet skyddar barnet, eller så vill två tonåringar det själva; barnet ska få skydd ändå.
indicator-ch-illegal-adoption = Barnet kan vara del i en olaglig adoption, eller någon har betalat för barnet.
    .example = På en lapp i adoptionsakten står ett belopp i euro och orden ”andra hälften när vi har flickan”.
    .ordinary = Även riktiga adoptioner kostar pengar, för förmedling, domstol och resor; den ansvariga myndigheten kan granska papperen.
indicator-ch-online = En vuxen som barnet mött på nätet har bett barnet resa i hemlighet eller skicka sexuella bilder.
    .example = En man som en femtonårig pojke känner från ett spel har skickat honom en biljett och skrivit: ”Säg inget till mamma.”
    .ordinary = Det kan vara en vuxen som agerar ensam, eller utpressning för pengar; barnet behöver hjälp snabbt och utan förebråelser.
