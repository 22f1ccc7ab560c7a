# Estland: landkapitlet. Strukturen, källorna och hur säker varje uppgift är finns i assets/countries/ee.toml.

## I korthet

country-ee-reflection = 30 till 60 kalenderdagar, efter beslut av åklagarmyndigheten
country-ee-statute = Utlänningslagen, tillfällig vistelse för offer (§ 203 ff.)
country-ee-identification = socialförsäkringsmyndigheten för förmodade offer, efter underrättelse från en organisation eller en utländsk myndighet; brottmålsförfarande för identifierade offer
country-ee-mechanism = lagen om stöd till brottsoffer och riktlinjer från 2018; socialförsäkringsmyndigheten är kontaktpunkt
country-ee-coordinator = justitieministeriet (justitie- och digitaliseringsministeriet)
country-ee-rapporteur = justitieministeriet (justitie- och digitaliseringsministeriet), liksom samordnaren

country-ee-served-permit-with-cooperation = åklagaren ansöker, med personens skriftliga samtycke

## Fakta

country-ee-fact-instrument-palermo-protocol = Estland anslöt sig till FN:s protokoll om människohandel (Palermoprotokollet) 2004
country-ee-fact-instrument-coe-convention-197 = Europarådets konvention om människohandel (nr 197) gäller i Estland sedan den 1 juni 2015
country-ee-fact-instrument-eu = Direktiv 2011/36/EU gäller, ändrat genom direktiv 2024/1712. Ändringen skulle ha genomförts i nationell rätt senast den 15 juli 2026. Om det har skett är inte kontrollerat. Ytterligare tre direktiv gäller: 2004/81/EG om uppehållstillstånd, 2012/29/EU om brottsoffer och 2004/80/EG om ersättning.
country-ee-fact-criminal-provision = Straffbestämmelserna finns i strafflagen, §§ 133, 133-1, 133-2, 133-3 och 175
country-ee-fact-two-categories = Sedan den 1 januari 2017 skiljer lagen mellan två grupper. Förmodade offer är de som anmäls av en hjälporganisation eller en behörig utländsk myndighet. Identifierade offer är de för vilka ett brottmålsförfarande har inletts. För en estnisk medborgare eller permanent bosatt öppnar en underrättelse från en utländsk myndighet vägen till stöd.
country-ee-fact-duration-of-services = År 2019 fick förmodade offer utan brottmålsförfarande stöd i upp till 60 dagar, och offer som samarbetade utan tidsgräns. Den baltiska hänvisningsförteckningen säger att stödet ges tills behovet upphör.
country-ee-fact-recovery-reflection = Åklagarmyndigheten beviljar en betänketid på 30 till 60 kalenderdagar, så att personen kan bestämma om hen vill hjälpa till att klarlägga vad som har hänt. Den löper från den stund då personen får veta om möjligheterna. Åklagaren kan avsluta den i förtid om personen på eget initiativ återupptar kontakten med misstänkta eller är ett hot mot den allmänna ordningen. Skyldigheten att lämna landet verkställs då genast.
    .note = Sidan som har lästs är från 2014, och utlänningslagens aktuella lydelse har inte lästs. År 2018 begärde Europarådets expertgrupp GRETA att betänketiden ska omfatta förmodade offer och hindra avvisning.
country-ee-fact-men = Från 2018 till 2021 fanns 264 förmodade offer. Arbetskraftsexploatering dominerade, mest av män från Ukraina och Polen.
country-ee-fact-compensation = Enligt lagen om stöd till brottsoffer har statens system två delar: stöd till offer, och ersättning till brottsoffer. Lagen antogs den 14 december 2022 (RT I, 06.01.2023, 1) och gäller sedan den 1 april 2023.
    .note = Bara §§ 1 till 4 har lästs, i en kopia av riigiteataja.ee/akt/106012023001. Att socialförsäkringsmyndigheten betalar har inte lästs där. År 2018 begärde Europarådets expertgrupp GRETA att ersättningen ska vara möjlig att få i praktiken.
country-ee-fact-practice-warning = USA:s utrikesdepartements rapport om människohandel (TIP, 2024 års utgåva) kritiserar att betänketid, uppehållstillstånd och skadestånd inte beviljades i praktiken. Den placerar ändå Estland i nivå 1 (Tier 1).
country-ee-fact-legal-aid = Juridisk och social rådgivning är gratis genom stödtelefonen mot människohandel
country-ee-fact-children = Strafflagen, § 175, omfattar minderåriga. Det finns en skyldighet att anmäla när ett barn behöver hjälp. Numren för barn är 116 111 och 116 000.
country-ee-fact-rapporteur = Samordnaren är också rapportör
country-ee-fact-non-punishment = Ingen särskild bestämmelse om icke-bestraffning är bekräftad
country-ee-fact-permit = Ett tidsbegränsat uppehållstillstånd är möjligt ”vid ett väsentligt allmänt intresse”. Åklagaren ansöker om det per post, med personens skriftliga samtycke. Varken personen eller en ambassad kan ansöka.
    .note = Att en ambassad inte kan ansöka står inte i texten, men följer tydligt av den
country-ee-fact-duty-to-report = Enligt barnskyddslagen, § 27, måste var och en som känner till ett barn som behöver hjälp genast berätta det för kommunen eller ringa 116 111. Enligt § 31 måste var och en som känner till ett barn i fara ringa 112.
    .note = Texten som har lästs gör inget undantag för tjänstemän utomlands
country-ee-fact-instrument-coe-convention-197-2 = Estland deponerade sitt instrument för Europarådets konvention om människohandel den 5 februari 2015. En reservation gäller från den 1 juni 2015, då konventionen trädde i kraft.
country-ee-fact-changed-line-operator = Omkring 2019 gick linjen 660 7320 över från en ideell organisation till socialförsäkringsmyndigheten. Numret är detsamma, men det är en annan som svarar.
