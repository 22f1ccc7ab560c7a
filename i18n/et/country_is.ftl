# Island: riigipeatükk.

## Lühidalt

country-is-reflection = kuni üheksakuuline ajutine elamisluba, mida saab ühe aasta võrra pikendada, kolmandate riikide kodanikele
country-is-statute = Välismaalaste seadus 80/2016 art 75
country-is-identification = ametlikku menetlust ei ole; loa jaoks on vaja politsei arvamust
country-is-mechanism = alates 2020. aasta juulist ühe ukse põhimõttel töötavas keskuses Bjarkarhlíð
country-is-coordinator = justiitsministeerium koos uue valitsuse juhtrühmaga (USA välisministeeriumi inimkaubanduse aruanne, TIP, 2024)
country-is-rapporteur = ei ole teada

country-is-served-permit-without-cooperation = üheksakuuline luba

## Faktid

country-is-fact-instrument-palermo-protocol = Island ühines ÜRO inimkaubanduse protokolliga (Palermo protokoll) 2010. aastal
country-is-fact-instrument-coe-convention-197 = Euroopa Nõukogu inimkaubanduse vastu võitlemise konventsioon (nr 197) kehtib Islandil alates 1. juunist 2012
country-is-fact-instrument-eu = Island ei ole ELi riik
country-is-fact-criminal-provision = Inimkaubandus on kuritegu üldise karistusseadustiku artikli 227a järgi
country-is-fact-recovery-reflection = Eeldatav ohver võib saada elamisloa kuni üheksaks kuuks, mida saab ühe aasta võrra pikendada, ja teda sel ajal välja ei saadeta. See on ainult kolmandate riikide kodanikele. Vaja on politsei arvamust. Loast võidakse keelduda kuritarvituse või avaliku korra tõttu.
country-is-fact-unconditional = Kõik ohvrid saavad tasuta õigus-, arsti-, psühholoogilist ja rahalist abi. Ei ole tähtis, kas nad elavad varjupaigas või teevad koostööd.
country-is-fact-one-stop-shop = Bjarkarhlíð koordineerib ühe katuse all sotsiaalabi, õigusabi ja ühendust politseiga, nii nagu inimene soovib
country-is-fact-caller-chooses-police = Numbril 112 helistajad võivad paluda, et politseid ei kaasataks
country-is-fact-capacity-warning = 2024. aasta septembris oli ootejärjekord kaks kuud
country-is-fact-children = 2022. aasta seitsmest ohvrist kolm olid lapsed. Migratsiooniasutusel on saatjata laste suunamise kord.
country-is-fact-legal-aid = Õigusabi on tasuta
country-is-fact-compensation = Seaduse 69/1995 järgi hüvitab riigikassa isikukahju, mille põhjustas Islandil toime pandud karistusseadustiku järgi karistatav tegu. Välismaal toime pandud teo eest makstakse ainult erijuhtumitel, elanikele või kodanikele. Inimene teatab politseile ilma põhjendamatu viivituseta, esitab nõude süüdistatava vastu ja taotleb hüvitist hüvitiskomisjonilt kahe aasta jooksul. Süüdimõistvat otsust ega teada olevat süüdlast ei ole vaja.
    .note = Tegude loendis inimkaubandust ei nimetata. Nimetatud on kehaline väärkohtlemine, seksuaalkuriteod ja ebaseaduslik vabaduse võtmine.
country-is-fact-non-punishment = Sätet karistamata jätmise kohta ei leitud. USA välisministeeriumi 2023. aasta inimkaubanduse aruande (TIP) järgi pandi üks potentsiaalne ohver vangi tegude eest, mis tulenesid otse inimkaubandusest.
country-is-fact-recovery-reflection-2 = Aega pikendati kuuelt kuult üheksale. Elamisloa omanik võib saada tööloa, kuid alles pärast elamisloa andmist. Taotluse menetlemise ajal ei keelata kellelgi riiki siseneda ega seal viibida.
    .note = „Ei keelata siseneda ega viibida“ on tõlge väljendist „ekki vísað frá landinu“. Artikli numbrit (artikkel 75) ei loetud.
country-is-fact-criminal-provision-2 = Inimkaubanduse karistuse ülemmäär tõsteti kaheksalt aastalt kaheteistkümnele
    .note = Artiklit 227a ennast ei loetud
country-is-fact-duty-to-report = Lastekaitseseaduse 80/2002 artikli 16 järgi peab igaüks teatama lastekaitseteenistusele. Artikkel 17 ütleb sama igaühe kohta, kes saab juhtumist teada oma ameti või töö kaudu. See kohustus on tugevam kui konfidentsiaalsuse reeglid ja koodeksid.
country-is-fact-changed-nrm = Alates 2020. aasta juulist on suunamismehhanism ühe ukse põhimõttel töötavas keskuses Bjarkarhlíð
