# Tjekliste "child-indicators": hvad medarbejderen læser. Opbygningen står i checklists/child-indicators.toml.

checklist-child-indicators = Børn og unge under 18 år
    .purpose = At opdage menneskehandel med børn. Når det gælder et barn, behøver midler (magt, vildledning, tvang) ikke at blive påvist.
    .audience = Alt personale; inddrag børnemyndighederne tidligt
    .when = Enhver person, der er, siger at være eller kan være under 18 år.

## Hvem barnet er sammen med

section-child-indicators-with-whom = Hvem barnet er sammen med
indicator-ch-no-parent = Barnet har ingen kontakt med eller adgang til forældre eller værger.
    .example = Da du spørger en dreng på fjorten, hvem du kan ringe til, siger han, at han ikke har fået lov til at tale med sin mor siden foråret.
    .ordinary = Forældrene kan være døde, være blevet væk under en flugt eller ikke være til at få fat i på grund af krig; det barn har lige så hurtigt brug for omsorg.
indicator-ch-adult-not-parent = Den voksne kan ikke vise, at vedkommende er forælder eller har tilladelse.
    .example = En mand søger om et rejsedokument til en pige, han kalder sin niece, men har hverken samtykke eller familiepapirer med.
    .ordinary = En tante eller bedstefar kan have et barn boende uden noget papir på det, eller papirerne kan være gået tabt undervejs.
indicator-ch-found-claim = En voksen siger, at vedkommende ”fandt” barnet.
    .example = Et par beder om papirer til en baby, der efter deres forklaring lå på dørtrinnet en nat.
    .ordinary = Børn bliver faktisk væk eller efterladt i en katastrofe og taget ind af fremmede; deres familie skal stadig findes.
indicator-ch-adult-answers = Den voksne svarer for barnet, eller barnet ser først på den voksne.
    .example = Du spørger pigen, hvor gammel hun er; hun skæver til kvinden ved siden af, og kvinden svarer.
    .ordinary = Et genert barn eller et barn, der ikke kan sproget, kan søge hjælp hos sin mor eller far.
indicator-ch-group-unrelated = Barnet rejser eller bor med en gruppe, det ikke er i familie med.
    .example = På gruppebestillingen står fire drenge med forskellige efternavne og hjembyer, men hverken skole eller klub.
    .ordinary = Sportshold, kor og skoleklasser rejser på den måde, og unge på flugt slår sig sammen for at være mere trygge.
indicator-ch-same-adult = Den samme voksne, adresse eller sponsor går igen ved flere børn.
    .example = Adressen i en drengs ansøgning er en, du siden sidste år har set ved tre andre børn.
    .ordinary = Det kan være en kostskole, et børnehjem eller en onkel, der har taget flere fætre og kusiner til sig.
indicator-ch-birth-doc = Fødselsattesten eller forældrenes samtykke mangler, kommer sent, er ændret eller passer ikke.
    .example = Fødslen blev registreret ni år for sent, en uge før nogen søgte om pas til barnet.
    .ordinary = Hvor registreringskontoret ligger langt væk, er lukket eller dyrt, kan en sen eller forkert registrering være helt i god tro.

## Hvordan barnet har det

section-child-indicators-behaviour = Hvordan barnet har det
indicator-ch-afraid = Barnet ser bange ud eller opfører sig ikke som andre børn i den alder.
    .example = En pige på ti sidder stiv og tavs og farer sammen, hver gang døren til venteværelset går op.
    .ordinary = Krig, flugt, sygdom, et handicap eller vold i hjemmet kan vise sig på samme måde; i alle tilfælde er der brug for ro og omsorg.
indicator-ch-no-details = Barnet ved ikke, hvor det skal hen, eller hvem der tager imod det.
    .example = En dreng på tretten ved kun, at han bliver ”hentet” i lufthavnen, men ikke af hvem eller i hvilken by.
    .ordinary = Forældre forklarer ikke altid en rejse, og mindre børn blander navne sammen; så kan forældrene fortælle dig, hvad planen er.
indicator-ch-phone-list = Barnet har kun et telefonnummer eller taxinummer på sig.
    .example = En pige uden taske og papirer rækker en seddel med et mobilnummer frem og siger ikke andet end ”ring”.
    .ordinary = Familier giver et barn et nummer med, hvis det skulle fare vild, og tasker bliver stjålet undervejs.
indicator-ch-missing-before = Barnet har tidligere været forsvundet fra hjem, skole eller institution.
    .example = Af en rapport i sagen fremgår det, at drengen to gange i år har været væk fra sit børnehjem i flere dage.
    .ordinary = En ung kan stikke af fra vold, skænderier eller mobning; også det er en grund til at beskytte den unge.
indicator-ch-gifts = Barnet har penge, telefon eller dyre ting fra en ældre person uden nogen forklaring.
    .example = En dreng på femten uden indtægt tager den nyeste telefon frem og siger, at en ældre ven betaler for den.
    .ordinary = Den slags kan også komme fra en slægtning eller være sparet sammen; spørg barnet alene og uden bebrejdelser.

## Tegn på udnyttelse

section-child-indicators-exploitation = Tegn på udnyttelse
    .calm = Dagligliv
indicator-ch-works = Barnet udfører arbejde, der ikke egner sig for et barn.
    .example = En dreng på tolv fortæller dig, at han blander sprøjtemidlet til frugtplantagen og klatrer op ad de høje stiger.
    .ordinary = Let hjælp hjemme eller på familiens gård er noget andet, hvis den er ufarlig, passer til alderen og levner tid til skolen.
indicator-ch-works-hours = Barnet arbejder mange timer eller om natten.
    .example = Hun er femten og siger, at hun gør rent i restaurantkøkkener til klokken to om natten, seks nætter om ugen.
    .ordinary = En familie i nød ser måske ingen anden udvej; mange timer og natarbejde skader barnet uanset hvad.
indicator-ch-no-school = Nogen holder barnet fra skole, så det kan arbejde, tjene penge eller passe en husholdning.
    .example = En pige på elleve siger, at hendes tante holdt hende hjemme hele sidste halvår, så hun kunne passe tvillingerne.
    .ordinary = Sygdom, skolepenge eller manglende papirer kan også holde et barn fra undervisningen; også da er der brug for hjælp.
indicator-ch-no-play = Barnet har ingen venner på sin egen alder og ingen fritid.
    .example = Da en dreng på tretten bliver spurgt, hvad han laver om søndagen, tænker han sig længe om: Om søndagen vasker han varevogne.
    .ordinary = En flytning, et nyt sprog eller mobning kan også gøre et barn ensomt, så det har brug for nogen at tale med.
indicator-ch-eats-apart = Barnet spiser eller sover adskilt fra familien eller under dårlige forhold.
    .example = Familien spiser uden hende, siger en pige på tolv; hun venter i køkkenet og sover der på en måtte.
    .ordinary = Hele familier lever i fattigdom og trange rum; se efter, om dette barn har det værre end de andre.
indicator-ch-sexual = Der er et eller andet tegn på seksuel udnyttelse, billeder eller en voksen ”kæreste”.
    .calm = Der er et eller andet tegn på seksuel kontakt, billeder eller en voksen ”kæreste”.
    .example = En pige på fjorten siger, at hendes kæreste er tredive og bestemmer, hvilke af hans venner hun skal besøge.
    .ordinary = Det kan være overgreb fra en enkelt voksen uden andre bag; barnet har lige så meget brug for beskyttelse.
indicator-ch-begs-steals = Barnet tigger, stjæler, sælger eller bærer stoffer for andre.
    .example = To brødre, der er taget med parfume, siger, at en mand uden for butikken fortalte dem, hvad de skulle tage.
    .ordinary = Sult eller pres fra venner kan få et barn til at stjæle eller tigge; også det barn har brug for hjælp.
indicator-ch-marriage = Barnet er gift, forlovet eller skal snart giftes.
    .example = En elev på seksten ringer: Hendes onkel har bestilt festsalen til juli, og hun har mødt manden én gang.
    .ordinary = En familie vil måske passe på sit barn, eller to teenagere ønsker det selv; barnet skal beskyttes alligevel.
indicator-ch-illegal-adoption = Barnet kan være led i en ulovlig adoption, eller der er betalt for det.
    .example = På en seddel i adoptionssagen står et beløb i euro og ”anden halvdel, når vi har pigen”.
    .ordinary = Lovlige adoptioner koster også penge til bureau, domstol og rejse; den ansvarlige myndighed kan kontrollere papirerne.
indicator-ch-online = En voksen, barnet har mødt på nettet, bad det rejse i hemmelighed eller sende seksuelle billeder.
    .example = En mand, som en dreng på femten kender fra et spil, har sendt ham en billet og skrevet: ”Sig det ikke til din mor.”
    .ordinary = Det kan være en enkelt voksen, der handler alene, eller afpresning for penge; barnet har brug for hurtig hjælp og ingen bebrejdelser.
