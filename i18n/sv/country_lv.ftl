# Lettland: landkapitlet. Strukturen, källorna och hur säker varje uppgift är finns i assets/countries/lv.toml.

## I korthet

country-lv-reflection = 30 dagar, för medborgare i länder utanför EU och EES, efter att ställning som offer har getts (personen måste agera inom tre dagar)
country-lv-statute = Lagen om vistelse för offer för människohandel, §§ 1–4
country-lv-identification = polis, åklagare, domstol; eller en kommission som en ideell organisation kallar samman (socialarbetare, psykolog, jurist, polis)
country-lv-mechanism = ingen samlad lag; stöd enligt regeringens förordning 344/2019, efter beslut av myndigheten för social integration; utförare är Shelter Safe House och MARTA
country-lv-coordinator = inrikesministeriet
country-lv-rapporteur = samma person som samordnaren

## Fakta

country-lv-fact-instrument-palermo-protocol = Lettland ratificerade FN:s protokoll om människohandel (Palermoprotokollet) i maj 2004
    .note = Källan är en kopia av ett uppslagsverk, inte FN:s depositarie
country-lv-fact-instrument-coe-convention-197 = Europarådets konvention om människohandel (nr 197) gäller i Lettland sedan den 1 juli 2008
country-lv-fact-instrument-eu = Direktiv 2011/36/EU gäller, ändrat genom direktiv 2024/1712. Ändringen skulle ha genomförts i nationell rätt senast den 15 juli 2026. Om det har skett är inte kontrollerat. Ytterligare tre direktiv gäller: 2004/81/EG om uppehållstillstånd, 2012/29/EU om brottsoffer och 2004/80/EG om ersättning.
country-lv-fact-criminal-provision = Straffbestämmelserna finns i strafflagen, §§ 154.1 och 154.2
country-lv-fact-identification = Hjälp som staten betalar kräver officiell ställning som offer. Personen behöver inte kunna eller vilja samarbeta. En kommission som en ideell organisation kallar samman kan ge den ställningen. Personen kan själv ansöka om den.
country-lv-fact-recovery-reflection = Betänketiden är 30 dagar, bara för medborgare i länder utanför EU och EES. Den gäller bara den som redan har erkänts som offer för människohandel. Personen måste agera inom tre dagar efter att ställningen har getts. Gränsbevakningen, utredarna eller utföraren måste informera personen skriftligt. Under tiden krävs varken visum eller tillstånd.
    .note = Den som bara är ett förmodat offer skyddas alltså inte av betänketiden. §§ 1 till 3 och början av § 4 i lagen har lästs på likumi.lv. Siffran 30 dagar har lästs i ministeriets redogörelse för lagförslaget (2006), inte i själva lagen.
country-lv-fact-compensation = Enligt lagen om statlig ersättning till brottsoffer betalar rättshjälpsmyndigheten för uppsåtliga brott. Den betalar för ideell skada, fysiskt lidande eller ekonomisk förlust. Personen måste ha erkänts som offer enligt straffprocesslagen.
    .note = Översättningen som har lästs gäller till den 31 december 2018. Slutsatsen är att den ställning som den ideella organisationens kommission ger inte räcker.
country-lv-fact-origin-country = Lettland är fortfarande främst ett ursprungsland. Sedan 2015 har det förekommit fall inom landet.
country-lv-fact-non-punishment = Det finns en bestämmelse om icke-bestraffning, och administrativa förseelser lades till omkring 2017. USA:s utrikesdepartements rapport om människohandel (TIP) 2023 säger att polisen ändå straffade offer. Den begär att bestämmelsen tillämpas.
    .note = Numret ”strafflagen, § 58(6)” har inte lästs någonstans och är inte bekräftat
country-lv-fact-legal-aid = Det finns rättshjälp från staten, och ideella organisationers jurister i rehabiliteringsprogrammet
country-lv-fact-children = Stödtelefonen för barn, 116 111, är öppen dygnet runt. Linjen för försvunna barn, 116 000, finns hos statspolisen.
country-lv-fact-embassies = Lettlands ambassader utomlands nämns bland de första som identifierar offer
country-lv-fact-permit = Om personen är beredd att samarbeta kan behörig myndighet begära ett tidsbegränsat uppehållstillstånd
    .note = Hur länge det minst gäller har inte lästs
country-lv-fact-duration-of-services = Staten betalar rehabilitering i upp till 180 dagar (regeringens förordning 344 av den 16 juli 2019). Därefter följer fem samtal på en timme inom två år, om inte stödet under brottmålsförfarandet gäller. Myndigheten för social integration beslutar.
    .note = Sidan som har lästs anger att förordningen gäller
country-lv-fact-instrument-coe-convention-197-2 = Lettland deponerade sitt instrument för Europarådets konvention om människohandel den 6 mars 2008. Lagen av den 24 januari 2008 gör inrikesministeriet till samordnare.
    .note = Det stämmer med ikraftträdandet den 1 juli 2008 (regeln om tre månader), men själva datumet har inte lästs
