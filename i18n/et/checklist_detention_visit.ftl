# Kontrollnimekiri „detention-visit“: mida ametnik loeb.

checklist-detention-visit = Külastus vanglas, arestimajas või kinnipidamiskeskuses
    .purpose = Leida kinnipeetud kodanike seast eeldatavad ohvrid enne süüdistust, süü tunnistamist või väljasaatmist.
    .audience = Konsulaartöötajad, kes käivad kinnipidamiskohtades
    .when = Esimesel külastusel ja uuesti siis, kui teatatakse süüdistusest või väljasaatmisest.

## Tunnused

section-detention-visit-detention = Tunnused
indicator-dv-offence-typical = Väidetav tegu on selline, milleks ohvreid sageli sunnitakse (uimastid, vargus, kerjamine, pettus, dokumentide või seksitööga seotud teod).
    .calm = Väidetav tegu on selline, milleks inimesi sageli sunnitakse (uimastid, vargus, kerjamine, pettus, dokumentide või seksitööga seotud teod).
    .example = Üheksateistaastase üliõpilase süüdistuses on kolm pangakontot, mis avati ühe nädala jooksul ja mille tegid tühjaks teised.
    .ordinary = Süüdistus üksi ütleb vähe: selliseid asju tehakse ka omal valikul või hädast ja vahel süüdistatakse inimest ekslikult.
indicator-dv-low-role = Inimesel oli kõige madalam ja riskantsem roll ning ta ei saanud tulust osa.
    .example = Naine ütleb, et kandis terve päeva söögi eest kotte poest autosse ega saanudki teada, kes selle kauba maha müüs.
    .ordinary = Kuriteos võib väikese osa täita ka sõbra palvel või hädast, ilma et keegi sunniks.
indicator-dv-locked-at-scene = Inimene leiti luku tagant, sündmuskohas magamast või ilma võtmete, telefoni või rahata.
    .example = Läbiotsimise aktis on kirjas väljast riivi pandud uks ja mees, kes magas madratsil taimelampide vahel.
    .ordinary = Majahoidja võib kohapeal magada omal soovil ja uks võib olla lukus varaste pärast; küsige, kelle käes oli võti.
indicator-dv-told-to-plead = Keegi on inimesele öelnud, mida rääkida või et ta end kiiresti süüdi tunnistaks.
    .example = „Kästi kõigele alla kirjutada, siis pidin kuu aja pärast koju saama,“ ütleb naine, kes neid pabereid lugeda ei oska.
    .ordinary = Advokaat võib soovitada end süüdi tunnistada või vastuseid harjutada, kui ta on toimiku koos kliendiga läbi vaadanud.
indicator-dv-lawyer-paid = Advokaadile maksab või annab juhiseid võõras inimene või tööandja.
    .example = Võltsitud paberite pärast kinni peetud kelner räägib, et advokaadi saatis restoran ja enne iga kohtumist helistab advokaat omanikule.
    .ordinary = Tööandja võib maksta heast tahtest või saadab advokaadi inimesele tundmatu vabaühendus; advokaat esindab siis ainult teda ennast.
indicator-dv-forced = Inimene ütleb, et teda sunniti seda tegema.
    .example = Vanem mees ütleb, et vedas kohvrit, sest selle omanikud olid oodanud tema lapselapse kooli ees.
    .ordinary = Survestaja võis olla ka vägivaldne partner või laenuandja; ka siis on vaja advokaati ja tähelepanelikku kuulajat.
indicator-dv-fear-release = Inimene kardab vabastamist, kautsjonit või väljasaatmist selle pärast, kes teda ootab.
    .example = Noor naine pääseks kautsjoni vastu välja, aga palub jääda, sest mõlema istungi ajal seisis kohtu ees sama auto.
    .ordinary = Hirm võib olla ka sugulaste, endise partneri või kodukandi vaenu ees; igal juhul tehke turvalisuse kava.
indicator-dv-age-disputed = Inimene võib olla alla 18, kuid on kirja pandud täiskasvanuna.
    .example = Kinnipidamise protokolli järgi on noormees 21-aastane, õe saadetud koolitunnistuse järgi aga 16.
    .ordinary = Ametnik võis eksida või jäi sünd registreerimata; kuni see selgub, hoolitsege selle eest, mida laps vajab.
indicator-dv-several-same = Mitut kodanikku hoitakse kinni sama teo pärast ja nende jutt on sama.
    .example = Nelja kodaniku toimikutes kahest vanglast on sama jutt: mees parklas, pakk, viiskümmend eurot, nime ei ole.
    .ordinary = Koos reisinud sõbrad võisid sama asja läbi elada või on nad sellest pärast omavahel rääkinud.
