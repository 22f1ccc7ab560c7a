# Island: landkapitlet. Strukturen, källorna och hur säker varje uppgift är finns i assets/countries/is.toml.

## I korthet

country-is-reflection = tidsbegränsat uppehållstillstånd på upp till nio månader, kan förlängas med ett år, för medborgare i länder utanför EU och EES
country-is-statute = Utlänningslagen 80/2016, art. 75
country-is-identification = inget formellt förfarande; för tillståndet krävs ett yttrande från polisen
country-is-mechanism = sedan juli 2020 vid Bjarkarhlíð, en väg till all hjälp
country-is-coordinator = justitieministeriet, med en ny statlig styrgrupp (USA:s utrikesdepartements rapport om människohandel, TIP, 2024 års utgåva)
country-is-rapporteur = ingen känd

country-is-served-permit-without-cooperation = ett tillstånd på nio månader

## Fakta

country-is-fact-instrument-palermo-protocol = Island anslöt sig till FN:s protokoll om människohandel (Palermoprotokollet) 2010
country-is-fact-instrument-coe-convention-197 = Europarådets konvention om människohandel (nr 197) gäller på Island sedan den 1 juni 2012
country-is-fact-instrument-eu = Island är inte medlem i EU
country-is-fact-criminal-provision = Människohandel är ett brott enligt den allmänna strafflagen, artikel 227a
country-is-fact-recovery-reflection = Ett förmodat offer kan få uppehållstillstånd i upp till nio månader, med ett års förlängning, och utvisas inte under tiden. Det gäller bara medborgare i länder utanför EU och EES. Ett yttrande från polisen krävs. Tillståndet kan nekas om ordningen missbrukas eller av hänsyn till allmän ordning.
country-is-fact-unconditional = Alla offer har kostnadsfri juridisk, medicinsk, psykologisk och ekonomisk hjälp. Det spelar ingen roll om de bor i skyddat boende eller samarbetar.
country-is-fact-one-stop-shop = Bjarkarhlíð samordnar social hjälp, juridisk hjälp och kontakt med polisen under ett tak, på personens villkor
country-is-fact-caller-chooses-police = Den som ringer 112 kan hålla polisen utanför
country-is-fact-capacity-warning = I september 2024 var väntetiden två månader
country-is-fact-children = Tre av de sju offren 2022 var barn. Migrationsmyndigheten har en hänvisningsväg för ensamkommande barn.
country-is-fact-legal-aid = Rättshjälpen är gratis
country-is-fact-compensation = Enligt lag 69/1995 betalar staten för personskada genom brott mot strafflagen som har begåtts på Island. För brott utomlands betalar staten bara i särskilda fall, till bosatta eller medborgare. Personen anmäler till polisen utan onödigt dröjsmål, riktar krav mot den tilltalade och ansöker hos ersättningskommittén inom två år. Varken fällande dom eller känd gärningsman krävs.
    .note = Listan över brott nämner inte människohandel. Den nämner misshandel, sexualbrott och olaga frihetsberövande.
country-is-fact-non-punishment = Ingen bestämmelse om icke-bestraffning har hittats. USA:s utrikesdepartements rapport om människohandel (TIP) 2023 säger att ett möjligt offer sattes i fängelse för handlingar som var en direkt följd av människohandeln.
country-is-fact-recovery-reflection-2 = Tiden förlängdes från sex till nio månader. Den som har uppehållstillståndet kan få arbetstillstånd, men först när uppehållstillståndet har beviljats. Ingen nekas inresa eller vistelse medan ansökan prövas.
    .note = ”Nekas inte inresa eller vistelse” översätter ”ekki vísað frá landinu”. Artikelns nummer (artikel 75) har inte lästs.
country-is-fact-criminal-provision-2 = Maximistraffet för människohandel höjdes från åtta till tolv år
    .note = Artikel 227a har inte lästs
country-is-fact-duty-to-report = Enligt barnskyddslagen 80/2002, artikel 16, måste var och en underrätta barnskyddet. Artikel 17 säger detsamma om den som får veta något genom sin ställning eller sitt arbete. Skyldigheten går före regler om tystnadsplikt.
country-is-fact-changed-nrm = Sedan juli 2020 finns en hänvisningsmekanism, vid Bjarkarhlíð
