# Miks kontakti soovitatakse või mitte. Ametnik loeb neid üksteise all ja otsustab.

## Mis on teada ja sobib.

reason-emergency = Kui elu on praegu ohus
reason-child-protection = Saab tegutseda lapse heaks
reason-in-country = Riigis, kus inimene on
reason-own-nationals = Aitab oma kodanikke välismaal
reason-reachable-from-here = Teie asukohast kättesaadav
reason-serves-age = Aitab selles vanuses inimesi
reason-serves-sex = Aitab tema soost inimesi (mees, naine või muu)
reason-serves-form = Tunneb seda ärakasutamise vormi
reason-presumed-ok = Aitab enne ametlikku tuvastamist
reason-residence-any = Aitab riigis viibimise õigusest sõltumata
reason-cooperation-not-required = Aitab ilma politseiga koostööta
reason-not-police = Ei ole politsei osa
reason-specialised = Tegeleb just inimkaubanduse juhtumitega
reason-first-contact = Riigi enda juhistes esimesena nimetatud
reason-one-stop = Juhatab igasuguse abini
reason-open-now = Praegu avatud
reason-speaks-language = Räägib inimese keelt
reason-meets-need = Vastab vajadusele, mille kirja panite

## Mis ei ole teada. Küsimused kontaktile või inimesele enne, kui kontaktile toetuda.

ask-first-serves-age = Kas nad aitavad selles vanuses inimesi?
ask-first-serves-sex = Kas nad aitavad mehi, naisi, kõiki?
ask-first-serves-form = Kas nad aitavad selle ärakasutamise vormi puhul?
ask-first-residence = Kas nad aitavad riigis viibimise õigusest sõltumata?
ask-first-cooperation = Kas abi sõltub koostööst politseiga?
ask-first-identification = Kas abi sõltub ametlikust tuvastamisest?
ask-first-speaks-language = Kas nad räägivad inimese keelt?
ask-first-opening-hours = Millal nad on avatud?
ask-first-reachable-from-here = Kas see number teie asukohast ühendub?
ask-first-does-it-inform-police = Kas nad teatavad politseile?
ask-first-home-state-contact = Kas ühendus inimese oma riigiga on turvaline ja soovitud?

## Millega ettevaatlik olla.

caution-never-checked = Keegi ei ole kontrolliks sellele kontaktile helistanud
caution-past-review = Kontrollige enne kasutamist: järgmine kontroll on hilinenud
caution-blocked = Ammu kontrollimata. Leidke teine kontakt või helistage enne ise.
caution-number-unconfirmed = Numbrit allikast ei leitud
caution-may-inform-police = Võib teatada politseile või migratsiooniasutusele. Ärge öelge nime ja öelge seda inimesele enne igat suunamist.
caution-professionals-only = Sellele liinile helistate teie. See ei ole inimesele endale.
caution-may-not-connect-from-abroad = Välismaalt ei pruugi ühenduda. Kasutage rahvusvahelist numbrikuju.
caution-rings-elsewhere = Sellel numbril helistab inimene ise. Teie asukohast helistades viib see teise riiki.
caution-sources-conflict = Allikad ütlevad eri asju
caution-capacity = Vaba kohta ei pruugi olla
caution-for-the-child-to-talk = Lapsele endale rääkimiseks. Lapse kaitseks tegutseda see liin ei saa.

## Miks kontakt ei sobi. See on siiski loendis, et ametnik saaks teisiti otsustada.

because-serves-women-only = Aitab ainult naisi
because-serves-men-only = Aitab ainult mehi
because-serves-children-only = Aitab ainult lapsi
because-serves-adults-only = Aitab ainult täiskasvanuid
because-other-form = Tegeleb teise ärakasutamise vormiga
because-formal-identification-required = Aitab ainult pärast ametlikku tuvastamist
because-cooperation-required = Aitab ainult neid, kes teevad politseiga koostööd
because-irregular-only = Aitab ainult riigis viibimise õiguseta inimesi
because-third-country-only = Aitab ainult ELi- ja EMP-väliste riikide kodanikke
because-nationals-only = Aitab ainult oma kodanikke
because-not-in-service-here = Ei tegutse seal, kus inimene on
because-professionals-only = Liin on spetsialistidele, aga helistaks inimene ise
because-own-mission = Asjaga on seotud keegi teie oma esindusest
because-police-not-asked = Inimene ei ole politseid soovinud
because-home-state = Ühendus inimese oma riigiga: veel küsimata, soovimatu või ohtlik

## Mida kontaktiga teha saab, inimese nõusoleku piires.

action-call = Helista
action-call-for-advice-without-name = Helista, küsi nõu nime ütlemata
action-give-number = Anna number inimesele
action-refer-with-consent = Suuna inimese nõusolekul

## Mida teada enne kontakti valimist.

warning-no-contacts-here = Kataloogis ei ole selle riigi kohta ühtegi kontakti. Helistage oma ministeeriumi valveametnikule.
warning-no-national-helpline = Selle riigi riiklikku nõuandeliini ei ole kirjas
warning-state-may-penalise = Selles riigis võidakse ära kasutatud inimesi karistada. Küsige nõu spetsialistilt enne, kui võtate ühendust riigi asutustega.
warning-mission-conflict = Asjaga võib olla seotud ametiisik või keegi teie esindusega seotud. Viige asi esindusest välja ja öelge ainult neile, kes peavad teadma.
warning-child-first = Kohelge inimest lapsena, kuni asutus otsustab teisiti. Lastekaitse on esikohal.
warning-no-child-authority-on-file = Siin ei ole lastekaitseasutust kirjas. Helistage hädaabinumbril ja paluge valves olevat lastekaitse- või sotsiaaltöötajat.
warning-asylum-advice-first = Küsige nõu varjupaiga kohta enne, kui võetakse ühendust inimese oma riigiga
warning-clock-before-content = Selle arvuti kell on kataloogist varasem. Seadke kell õigeks: muidu ei saa öelda, kui vana kontakt on.
