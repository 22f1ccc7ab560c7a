# Checklistan ”child-indicators”: vad handläggaren läser. Strukturen finns i checklists/child-indicators.toml.

checklist-child-indicators = Barn och unga under 18 år
    .purpose = Upptäcka människohandel med barn. För ett barn behöver inga medel (tvång, vilseledande, påtryckning) visas.
    .audience = All personal; lämna tidigt över till barnskyddet
    .when = Varje person som är, säger sig vara eller kan vara under 18 år.

## Vem barnet är med

section-child-indicators-with-whom = Vem barnet är med
indicator-ch-no-parent = Barnet har ingen kontakt med, eller får inte träffa, föräldrar eller vårdnadshavare.
indicator-ch-adult-not-parent = Den vuxna kan inte styrka sitt föräldraskap eller ett tillstånd.
indicator-ch-found-claim = En vuxen säger sig ha ”hittat” barnet.
indicator-ch-adult-answers = Den vuxna svarar i barnets ställe, eller barnet tittar först på den vuxna.
indicator-ch-group-unrelated = Barnet reser eller bor med en grupp som det inte är släkt med.
indicator-ch-same-adult = Samma vuxna, adress eller inbjudare förekommer med flera barn.
indicator-ch-birth-doc = Födelseattesten eller föräldrarnas samtycke saknas, är sent utfärdat, ändrat eller stämmer inte.

## Hur barnet är

section-child-indicators-behaviour = Hur barnet är
indicator-ch-afraid = Barnet verkar rädd eller beter sig inte som ett barn i den åldern.
indicator-ch-no-details = Barnet vet inte vart det ska eller vem som möter.
indicator-ch-phone-list = Barnet har bara ett telefonnummer eller ett taxinummer med sig.
indicator-ch-missing-before = Barnet har varit försvunnet från hemmet, skolan eller ett boende.
indicator-ch-gifts = Barnet har pengar, telefon eller dyra saker från en äldre person, utan förklaring.

## Tecken på exploatering

section-child-indicators-exploitation = Tecken på exploatering
    .calm = Vardagen
indicator-ch-works = Barnet utför arbete som inte är lämpligt för ett barn.
indicator-ch-works-hours = Barnet arbetar långa dagar eller på natten.
indicator-ch-no-school = Någon håller barnet borta från skolan för att det ska arbeta, tjäna pengar eller sköta ett hushåll.
indicator-ch-no-play = Barnet har inga vänner i sin egen ålder och ingen fritid.
indicator-ch-eats-apart = Barnet äter eller sover skilt från familjen eller under dåliga förhållanden.
indicator-ch-sexual = Det finns något tecken på sexuell exploatering, bilder eller en vuxen ”pojkvän”.
    .calm = Det finns något tecken på sexuell kontakt, bilder eller en vuxen ”pojkvän”.
indicator-ch-begs-steals = Barnet tigger, stjäl, säljer eller bär narkotika åt andra.
indicator-ch-marriage = Barnet är gift, förlovat eller ska snart bli det.
indicator-ch-illegal-adoption = Barnet kan vara del i en olaglig adoption, eller någon har betalat för barnet.
indicator-ch-online = En vuxen som barnet mött på nätet har bett barnet resa i hemlighet eller skicka sexuella bilder.
