# Kontrollnimekiri „detention-visit“: mida ametnik loeb.

checklist-detention-visit = Külastus vanglas, arestimajas või kinnipidamiskeskuses
    .purpose = Leida kinnipeetud kodanike seast eeldatavad ohvrid enne süüdistust, süü tunnistamist või väljasaatmist.
    .audience = Konsulaartöötajad, kes käivad kinnipidamiskohtades
    .when = Esimesel külastusel ja uuesti siis, kui teatatakse süüdistusest või väljasaatmisest.

## Tunnused

section-detention-visit-detention = Tunnused
indicator-dv-offence-typical = Väidetav tegu on selline, milleks ohvreid sageli sunnitakse (uimastid, vargus, kerjamine, pettus, dokumentide või seksitööga seotud teod).
    .calm = Väidetav tegu on selline, milleks inimesi sageli sunnitakse (uimastid, vargus, kerjamine, pettus, dokumentide või seksitööga seotud teod).
indicator-dv-low-role = Inimesel oli kõige madalam ja riskantsem roll ning ta ei saanud tulust osa.
indicator-dv-locked-at-scene = Inimene leiti luku tagant, sündmuskohas magamast või ilma võtmete, telefoni või rahata.
indicator-dv-told-to-plead = Keegi on inimesele öelnud, mida rääkida või et ta end kiiresti süüdi tunnistaks.
indicator-dv-lawyer-paid = Advokaadile maksab või annab juhiseid võõras inimene või tööandja.
indicator-dv-forced = Inimene ütleb, et teda sunniti seda tegema.
indicator-dv-fear-release = Inimene kardab vabastamist, kautsjonit või väljasaatmist selle pärast, kes teda ootab.
indicator-dv-age-disputed = Inimene võib olla alla 18, kuid on kirja pandud täiskasvanuna.
indicator-dv-several-same = Mitut kodanikku hoitakse kinni sama teo pärast ja nende jutt on sama.
