# Norge: landkapitlet. Strukturen, källorna och hur säker varje uppgift är finns i assets/countries/no.toml.

## I korthet

country-no-reflection = sex månader, kan inte förnyas
country-no-statute = Utlänningsförordningen, § 8-3
country-no-identification = inget enskilt organ: alla myndigheter ska identifiera
country-no-mechanism = Europarådets expertgrupp GRETA (2017) efterlyste en formell hänvisningsmekanism; därefter har ingen uppgift om en sådan lästs; nationell strategi 2025–2030
country-no-coordinator = samordningsenheten mot människohandel (KOM), arbetar inte med enskilda ärenden
country-no-rapporteur = ingen känd

country-no-served-men = genom stödtelefonen; boende för sig
country-no-served-children = genom barnevernet
country-no-served-permit-without-cooperation = tillståndet för betänketiden; asyl
country-no-served-permit-with-cooperation = upp till 12 månader, kan förnyas

## Fakta

country-no-fact-instrument-palermo-protocol = Norge ratificerade FN:s protokoll om människohandel (Palermoprotokollet) 2003
country-no-fact-instrument-coe-convention-197 = Norge ratificerade Europarådets konvention om människohandel (nr 197) 2008. Den gäller sedan den 1 maj 2008 (dagen är inte bekräftad).
country-no-fact-instrument-eu = Norge är inte medlem i EU och är inte bundet av direktiven
country-no-fact-criminal-provision = Straffbestämmelserna finns i strafflagen, §§ 257 och 258. Straffet är upp till sex eller upp till tio år.
country-no-fact-recovery-reflection = Personen får uppehållstillstånd i sex månader, som inte kan förnyas. Personen ansöker själv hos polisen. Det finns ingen skyldighet att samarbeta eller vittna.
country-no-fact-permit = Ett begränsat uppehållstillstånd gäller i upp till ett år och kan förnyas. Det är för den vars närvaro behövs för utredningen eller rättegången.
country-no-fact-who-identifies = Varje myndighet, organisation eller person som har skäl till oro bör behandla personen som ett möjligt offer och hänvisa
country-no-fact-safe-housing = Vuxna får bo på kriscentrum, barn genom barnevernet. Staten betalar en advokat som vägleder om anmälan.
country-no-fact-children = Barnevernet ger barn boende. All användning av en minderårig räknas som människohandel, utan att medel bevisas.
country-no-fact-legal-aid = Staten betalar en advokat för vägledning och för anmälan
country-no-fact-return = Utlendingsdirektoratet (UDI) och Internationella migrationsorganisationen (IOM) hjälper till med ett tryggt återvändande
country-no-fact-compensation = Lagen om ersättning från staten till våldsoffer (17 juni 2022 nr 57, i kraft sedan den 1 januari 2023) nämner människohandel i § 1 (strafflagen, § 257). Brottet måste vara anmält. Ansökan lämnas till ersättningsmyndigheten (Kontoret for voldsoffererstatning) inom sex månader från en slutlig dom eller ett år från åklagarens slutliga beslut. Brott utomlands räknas bara om offret var bosatt i Norge och en norsk domstol prövade saken. Taket är 60 gånger folketrygdens grundbelopp (60 G).
    .note = Den som hjälper utredningen för lite kan få avslag (§ 7). Lagen har lästs i sin helhet. Den ändrades senast genom lag 2025-04-25-12 från den 1 januari 2026.
country-no-fact-non-punishment = Det finns en bestämmelse. Europarådets expertgrupp GRETA välkomnade ändringar i straffprocesslagen men anser att bestämmelsen tillämpas för lite. Den begär att riksåklagarens riktlinjer ska omfatta alla brott som ett offer har tvingats begå. Enligt § 69 kan åklagaren av särskilda skäl avstå från åtal trots att skulden är bevisad.
    .note = Vilken paragraf GRETA avser har inte lästs. GRETA nämner också förvar, inreseförbud och sen identifiering som följder att undanröja.
country-no-fact-duty-to-report = Enligt strafflagen, § 196, måste var och en försöka avvärja vissa uppräknade allvarliga brott, oavsett tystnadsplikt. Det gäller så länge brottet ännu kan avvärjas och är säkert eller mest sannolikt. Ett lagförslag från 2020 (Prop. 66 L 2019-2020) ville lägga till grov människohandel och tvångsäktenskap.
    .note = Om tillägget antogs har inte lästs. Rapporten NOU 2024:13 tar upp brott utomlands. Myndigheters skyldighet gentemot barnevernet har inte lästs.
country-no-fact-strategy = Det finns en nationell strategi mot människohandel för 2025–2030. En översyn av straffbestämmelserna är planerad.
    .note = Texten har lästs i en kopia av en sida på regjeringen.no
country-no-fact-changed-rosa-all-forms = Sedan 2016 är ROSA:s linje öppen för alla oavsett kön och för alla former av exploatering
