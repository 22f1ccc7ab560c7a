# Hispaania: riigipeatükk.

## Lühidalt

country-es-reflection = vähemalt 90 päeva, pärast hindamist saab pikendada
country-es-statute = Ley Orgánica 4/2000 (orgaaniline seadus) art 59 bis
country-es-identification = politseiüksused
country-es-mechanism = 2011. aasta raamprotokoll
country-es-coordinator = valitsuse esindus ning terrorismi ja organiseeritud kuritegevuse vastane luurekeskus (CITCO)
country-es-rapporteur = terrorismi ja organiseeritud kuritegevuse vastane luurekeskus (CITCO)

country-es-served-help-without-testimony = järelemõtlemisajaks ei nõuta; USA välisministeeriumi 2019. aasta inimkaubanduse aruande (TIP) järgi tuvastas politsei praktikas ainult koostöö tegijaid
country-es-served-permit-without-cooperation = isiklikku olukorda arvestades, artikkel 59 bis(4)
country-es-served-permit-with-cooperation = artikkel 59 bis(4)

## Faktid

country-es-fact-criminal-provision = Inimkaubandus on kuritegu karistusseadustiku artikli 177 bis järgi
country-es-fact-instrument-coe-convention-197 = Euroopa Nõukogu inimkaubanduse vastu võitlemise konventsioon (nr 197) kehtib Hispaanias alates 1. augustist 2009
country-es-fact-116006 = Euroopa nõuandeliini number 116 006 Hispaanias ei tööta (2023)
country-es-fact-recovery-reflection = Järelemõtlemisaeg on vähemalt 90 päeva, et jõuaks otsustada koostöö üle (Ley Orgánica 4/2000, artikkel 59 bis(2)). See on viibimisõiguseta välismaalastele, kui on piisav alus, ja hõlmab ka Hispaanias olevaid alaealisi või puudega lapsi. Juba tuvastamise ajal ei algatata viibimisõiguse puudumise tõttu menetlust ning pooleliolevad menetlused, väljasaatmine ja tagasisaatmine peatatakse. Lubatakse ajutiselt riigis viibida ja pärast hindamist saab aega pikendada. Aja andmisest võidakse keelduda või see tühistada avaliku korra tõttu või valeväite korral.
country-es-fact-permit = Artikli 59 bis(4) järgi võib inimese haldusvastutusest vabastada. Seejärel valib inimene toetatud naasmise või elamis- ja tööloa vahel. Luba antakse kas koostöö eest või isiklikku olukorda arvestades. Seni kehtib ajutine luba. Dokumente, mille hankimine on ohtlik, võidakse mitte nõuda.
country-es-fact-transposition-2024-1712 = Tervikseaduse eelnõu (anteproyecto) kiideti heaks 8. märtsil 2024. Avalik arutelu kestis 26. aprillini 2024. Vastuvõtmise kohta midagi ei leitud.
country-es-fact-duty-to-report = Ley Orgánica 8/2021 artikli 15 järgi peab igaüks, kes märkab vägivalla märke alaealise vastu, sellest kohe teatama pädevale asutusele. Kui see võib olla kuritegu, tuleb teatada ka politseile, prokurörile või kohtule. Artikkel 16 on rangem nende suhtes, kelle ülesanne on laste eest hoolitseda, neid õpetada või kaitsta.
    .note = Ametnike kohustust kriminaalmenetluse seadustiku järgi ei loetud
