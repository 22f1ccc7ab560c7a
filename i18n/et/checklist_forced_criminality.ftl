# Kontrollnimekiri „forced-criminality“: mida ametnik loeb.

checklist-forced-criminality = Ärakasutamine kuritegelikus tegevuses
    .purpose = Märgata inimesi, keda sunnitakse kuritegudeks: kanepikasvatus, uimastite vedu või müük, vargus, pettus, petukeskused, näilik abielu.
    .audience = Vestlust läbi viivad ametnikud; külastused kinnipidamiskohta
    .when = Vahistamine, reid, vabanemine suletud keskusest või abikutse sealt.

## Uimastid, vargus ja pettus

section-forced-criminality-crime = Uimastid, vargus ja pettus
indicator-cx-forced = Inimest sunnitakse teiste heaks kuritegusid tegema.
    .example = Poevarguse pärast kinni peetud noor mees räägib, et kaks meest sõidutavad teda nimekirjaga poest poodi; tühjade kätega ta tulla ei julge.
    .ordinary = Mõni lööb kuriteos kaasa kasu või ustavuse pärast; küsige, kes korraldusi andis ja mis oleks järgnenud keeldumisele.
indicator-cx-grow-house = Inimene elas kasvatus- või tootmiskohas luku taga või üksi.
    .example = Viiekümneaastane mees räägib kinnipidamiskohas, et kastis kuude kaupa taimi majas, mille uks oli väljast lukus.
    .ordinary = Palgaline võib nõustuda kohapeal elama, et kohta valvata või üüri säästa, ning käia vabalt oma võtmega.
indicator-cx-courier = Inimene pandi uimasteid või kaupa vedama, ilma et ta oleks sellest teadnud või saanud keelduda.
    .example = Lesk räägib, et välismaal leitud sõber palus tal kohvri koju kaasa võtta; toll leidis voodri vahelt pakikesed.
    .ordinary = Mõni veab kaupa teadlikult ja raha eest; ka selle taga võib olla häda või hirm, seepärast küsige, kuidas see algas.
indicator-cx-debt-drugs = Uimasti-, mängu- või „kadunud kauba“ võlga kasutatakse kuritegudeks sundimiseks.
    .example = Õpipoiss räägib, et tema hoida antud pakk varastati ja nüüd peab ta autodesse sisse murdma, kuni selle hind on tasutud.
    .ordinary = Võlgu jäänu võib varastada ka omal algatusel; küsige, kes summa määras ja kes kuriteo valis.
indicator-cx-id-fraud = Inimese nimele avati teiste jaoks pangakontosid, ettevõtteid või toetusi.
    .example = Maksuameti kirja järgi on köögiabiline kolme firma juhataja; ta mäletab ainult, et andis passi kopeerimiseks.
    .ordinary = Oma nime annavad inimesed sugulastele ka teadlikult või varastab nende andmed keegi kaugel olev võõras.
indicator-cx-sham-marriage = Inimest sunniti abielluma, et keegi teine saaks elamisloa.
    .example = Koristaja räägib, et ülemus viis ta perekonnaseisuasutusse abielluma võõraga, kellel oli luba vaja; temalt ei küsinud keegi.
    .ordinary = Mõni abiellub loa pärast vabast tahtest, vastutulekust või raha eest; küsige, kes otsustas ja kellele maksti.

## Petukeskused

section-forced-criminality-scam = Petukeskused
indicator-cx-fake-it-job = Inimene vastas kontori-, IT-, müügi- või tõlketöö pakkumisele ja viidi mujale.
    .example = Tõlkija räägib, et autojuht võttis ta lennujaamas vastu ja viis lepingus märgitud linnast kaheksa tunni kaugusele.
    .ordinary = Firmad saadavad uusi töötajaid ka mõistlikul põhjusel mujale tööle; siis öeldakse seda ette ja inimene saab valida.
indicator-cx-border = Inimene viidi üle piiri öösel või ilma väljasõidutemplita.
    .example = Mehe passis on ühe riigi sissesõidutempel ja pärast seda mitte midagi, aga ta helistab naaberriigist.
    .ordinary = Igal piiril passi ei tembeldata, templid võivad olla loetamatud ja üle piiri sõidavad öösiti ka tavalised bussid.
indicator-cx-compound = Kohas on valvurid, tarad või äravõetud telefonid.
    .example = Mees sosistab kaheminutilises kõnes, et telefonid on kastis ja valvurid kõnnivad ööd kui päevad piki tara.
    .ordinary = Tehases ja kõnekeskuses võib turvalisuse pärast olla valvureid ja telefonikappe, aga pärast vahetust lähevad töötajad koju.
indicator-cx-sold = Inimesele öeldi, et ta on ostetud või et ta peab end välja ostma.
    .example = Üle neljakümnene naine räägib, et juhataja näitas talle kviitungit ja ütles, et minna võib siis, kui keegi selle summa maksab.
    .ordinary = Firma võib küsida värbamiskulusid tagasi; oluline on, kas inimene saaks lahkuda ka maksmata.
indicator-cx-targets = Inimene peab täitma norme ja teda karistatakse nende täitmata jätmise eest.
    .example = Kõrgkooli lõpetanu räägib, et kes päevas viit uut vestluskontakti kokku ei saa, jääb õhtusöögita ja peab hommikuni püsti seisma.
    .ordinary = Müügitöös on normid tavalised ja täitmata norm võib maksta preemia; küsige, mis juhtub nendega, kellel norm täis ei tule.
indicator-cx-peer = Inimest sunniti teisi värbama või karistama.
    .example = Programmeerija räägib, et pidi nõole helistama ja suurepärast kontoritööd kiitma, sellal kui ülevaataja pealt kuulas.
    .ordinary = Töötajad soovitavad oma töökohta sõpradele ka preemia pärast või heast meelest; küsige, mida oleks keeldumine toonud.
indicator-cx-overstay = Inimest ähvardab trahv või süüdistus ületatud viibimisaja või sunnitud tegude pärast (tõstatage karistamata jätmine; iseenesest ei ole see tunnus).
    .example = Pärast politseireidi valvatud territooriumile on naise vabastamispaberites trahv iga päeva eest alates viisa lõppemisest.
    .ordinary = Lubatust kauem jäädakse ka eksituse, haiguse või piletiraha puudumise tõttu; iseenesest ei ütle see midagi.
indicator-cx-educated = Teised ei võtnud inimest tõsiselt, sest ta „ei ole tüüpiline ohver“: haritud, mees või tehnikas osav (märkus eelarvamuste vastu, mitte tunnus).
    .example = Vabanenud inseneri kohta on üleandmise märkmes ainult: „Täiskasvanud mees, korralik haridus, teadis, mida teeb.“
    .ordinary = Kirjutajal võis puudu olla aega või teavet; haridus ei näita midagi, seega küsige temalt nagu igaühelt.
