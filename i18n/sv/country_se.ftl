# Sverige: landkapitlet. Strukturen, källorna och hur säker varje uppgift är finns i assets/countries/se.toml.

## I korthet

country-se-reflection = 30 dagar, kan förlängas
country-se-statute = 5 kap. 15 § utlänningslagen (2005:716)
country-se-identification = en person räknas som formellt identifierad när en förundersökning inleds; alla kan upptäcka
country-se-mechanism = manualen vid misstanke om människohandel (den nationella hänvisningsmekanismen), hos Jämställdhetsmyndigheten
country-se-coordinator = Jämställdhetsmyndigheten
country-se-rapporteur = Polismyndigheten

country-se-served-help-without-testimony = krävs inte för socialtjänsten och civilsamhällets stödprogram; tillståndet är knutet till det
country-se-served-permit-without-cooperation = bara betänketiden; civilsamhällets stödprogram kräver inte samarbete
country-se-served-permit-with-cooperation = tidsbegränsat, på begäran av förundersökningsledaren

## Fakta

country-se-fact-instrument-palermo-protocol = Sverige anslöt sig till FN:s protokoll om människohandel (Palermoprotokollet) 2004
country-se-fact-instrument-coe-convention-197 = Sverige undertecknade Europarådets konvention om människohandel (nr 197) den 16 maj 2005 och ratificerade den den 31 maj 2010. Den gäller sedan den 1 september 2010.
country-se-fact-instrument-eu = Direktiv 2011/36/EU gäller, ändrat genom direktiv 2024/1712. Ändringen skulle ha genomförts i nationell rätt senast den 15 juli 2026. Om det har skett är inte kontrollerat. Ytterligare tre direktiv gäller: 2004/81/EG om uppehållstillstånd, 2012/29/EU om brottsoffer och 2004/80/EG om ersättning.
country-se-fact-criminal-provision = Människohandel är ett brott enligt 4 kap. 1 a § brottsbalken, med fängelse i lägst två och högst tio år. Människoexploatering är ett gradindelat brott, infört genom prop. 2017/18:123. Straffet är fängelse i högst fyra år, eller lägst två och högst tio år om brottet är grovt.
    .note = Numret ”1 b §” och den nuvarande straffskalan har inte lästs
country-se-fact-recovery-reflection = Betänketiden är 30 dagar. Migrationsverket beslutar inom några dagar. Sedan den 1 augusti 2022 kan också socialnämnden ansöka, och då krävs ingen förundersökning.
country-se-fact-who-applies = Varken personen eller en ambassad kan ansöka. Det måste socialnämnden eller förundersökningsledaren göra.
country-se-fact-nsp = Civilsamhällets Nationella stödprogram (NSP) ger ungefär 30 dagars skydd utan villkor. Det var stängt 2019–2020 i brist på medel och var i gång igen 2021.
country-se-fact-legal-aid = Offret har rätt till ett kostnadsfritt målsägandebiträde och till tolk
country-se-fact-helplines-by-sex = Det finns egna nationella linjer för kvinnor, för män och för transpersoner
country-se-fact-compensation = Skadestånd döms ut i rättegången. I annat fall betalar Brottsoffermyndigheten brottsskadeersättning. En polisanmälan krävs. Ansökan ska göras inom tre år från brottet eller från det att förfarandet avslutades. Den omfattar brott i Sverige, och brott utomlands om personen hade hemvist i Sverige. Belopp på 60 000 till 250 000 kronor för människohandel är kända.
    .note = Ansökan kan avslås om anknytningen till Sverige är svag. Det gäller inte våldsbrott mot en EU-medborgare eller den som är bosatt i landet (lawline).
country-se-fact-coordination-moves = Den 1 januari 2018 flyttades samordningen från Länsstyrelsen i Stockholms län till den nya Jämställdhetsmyndigheten. Webbplatsen flyttades senare från nmtsverige.se till nspm.jamstalldhetsmyndigheten.se.
country-se-fact-children = Regionkoordinatorerna hjälper människor i alla åldrar. Socialtjänsten har ansvaret.
country-se-fact-non-punishment = Om det finns en bestämmelse om icke-bestraffning är inte bekräftat
country-se-fact-transposition-2024-1712 = En utredning tillsattes den 6 februari 2025 (dir. 2025:8) för att genomföra direktiv 2024/1712. Betänkandet är SOU 2025:119, ”Ett nytt brott och andra åtgärder mot människohandel”. Varken proposition eller lag har hittats.
country-se-fact-duty-to-report = Enligt socialtjänstlagen (2025:400) måste vissa myndigheter och deras anställda genast anmäla till socialnämnden. Skyldigheten gäller ett barn som far illa eller misstänks fara illa. Prop. 2025/26:12 (11 september 2025) lägger till fler myndigheter.
    .note = Listan, paragrafens nummer och om utlandsmyndigheter omfattas har inte lästs
country-se-fact-recovery-reflection-2 = Socialnämnden kan ansöka om 30 dagars betänketid oavsett om personen samarbetar (USA:s utrikesdepartements rapport om människohandel, TIP, 2023)
country-se-fact-changed-social-committee = Sedan den 1 augusti 2022 kan också socialnämnden ansöka om betänketid
country-se-fact-changed-coordination-move = Sedan 2018 samordnar Jämställdhetsmyndigheten arbetet. Webbplatsen flyttades senare igen.
