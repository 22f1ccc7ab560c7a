# Scenarier för övning. Alla personer och händelser är påhittade.

scenario-lost-passports = Tre förlorade pass
    .story = Tre män kommer tillsammans till ett konsulat för provisoriska pass. Var och en säger sig ha förlorat passet förra veckan, med nästan samma ord. I enrum säger Tomas att platschefen har passen ”för registrering”. De blev lovade en viss lön och en lägenhet; den första dagen fick de ett nytt avtal på ett språk som de inte kan läsa. De arbetar sex och en halv dag i veckan, sover i containrar på bygget och får små förskott. Resten kommer ”när projektet är slut”. Hyra, verktyg och transport dras från lönen.
    .refer = Nationellt hjälpsystem eller ideell organisation för arbetskraftsexploatering, fackförbund eller hjälp med lönekrav, arbetsinspektion; polisen bara med samtycke. Resehandlingarna lämnas till männen, inte till chefen.
    .debrief = Vilket kryss vägde tyngst, och såg du det vid disken eller först i enrum? Rekryteringen uppfyller inte ILO-regeln (bara två medelstarka). Varför är hänvisning ändå rätt? Vad händer med den obetalda lönen om männen flyger hem i morgon?
    .mistakes = Att behandla det som en fråga om förlorade pass. Att tala med de tre tillsammans. Att ringa bolaget och be om passen. Att tro att den som kan besöka konsulatet är fri.

scenario-helpful-boyfriend = Den hjälpsamma pojkvännen
    .story = Elina, 22, kommer med en man som fyller i passblanketten, svarar i hennes ställe och säger att det inte finns tid för ett samtal i enrum. Han har hennes telefon i handen med ett öppet samtal. En handläggare tar med henne för att ”lämna fingeravtryck”. Hon säger att han är hennes pojkvän, att de möttes på nätet, att hon arbetar ”i lägenheter” i en ny stad varje vecka, måste få in 400 om dagen, att han tar hand om pengarna till deras hus och att han har filmer på henne.
    .refer = Specialiserad ideell organisation eller hjälpsystem för vuxna i sexuell exploatering, samma dag om hon vill; akut skyddat boende; vård. Hon bestämmer om polisen.
    .debrief = Hur skiljer man ett par åt utan att väcka oro? Vad gör du om hon går tillbaka med honom i dag? Kom överens om en säker kontaktväg. Profilen som användes var den sexuella: påtvingade uppgifter eller kunder är starkt där, medelstarkt för arbete.
    .mistakes = Att konfrontera mannen. Att fråga om detaljer i sexuella handlingar. Att säga ”han är inte din pojkvän”. Att stänga akten för att hon tackade nej.

scenario-embassy-residence = Ambassadörens kock
    .story = Vid det årliga samtalet på protokollet kommer Ruth, privat hushållsarbetare hos en ackrediterad diplomat, tillsammans med arbetsgivarens fru, som vill stanna kvar. I enrum säger Ruth att avtalet hon skrev under för visumet inte är det riktiga: hon blev lovad åtta timmars arbetsdag och dubbla lönen. Arbetsgivaren har hennes pass och legitimationskort. Hon börjar klockan sex, slutar vid midnatt, och lönen ”sparas” av arbetsgivaren. Hon har varit ute ensam två gånger. Hon har fått höra att immuniteten betyder att ingen polis kan hjälpa och att hon måste flytta med familjen nästa månad.
    .refer = Värdlandets hjälpsystem eller en ideell organisation för hushållsarbetare; protokollavdelningen genom sin egen kanal; juridisk rådgivning om lön. Om arbetsgivaren hör till handläggarens egen utlandsmyndighet: lyft frågan utanför myndigheten.
    .debrief = Vem i din organisation får inte veta detta först? Immunitet hindrar åtal, inte hjälp. Flytten nästa månad gör det brådskande.
    .mistakes = Att låta arbetsgivaren tolka. Att skriva till den berörda ambassaden. Att medla mellan arbetstagare och arbetsgivare.

scenario-station-square = Stationstorget
    .story = Polisen ber ett konsulat bekräfta identiteten för Marek, 54, som använder rullstol och har bötfällts för tiggeri. Han säger att en man från hans hemort körde dit sex personer i en skåpbil. De lämnas klockan sju och hämtas på kvällen. Han måste få in 60 om dagen och ger allt till mannen, som valde honom ”för stolens skull”. Ett telefonabonnemang och ett lån har tagits i hans namn. Två andra identitetsförfrågningar förra månaden hade samma telefonnummer.
    .refer = Ideell organisation eller hjälpsystem; stöd vid funktionsnedsättning; juridisk hjälp med boten och lånen (icke-bestraffning).
    .debrief = Ingen ILO-dimension är uppfylld, men alla tre rättsliga elementen har något stöd. Se regel A3. Skulle du ha sett samma tecken hos någon ur en minoritet? Pröva dina fördomar åt båda hållen. Vad händer med de andra fem?
    .mistakes = ”Det är deras kultur.” Att bara bekräfta identiteten för polisen. Att köpa en bussbiljett hem utan någon plan.

scenario-the-gardener = Trädgårdsmästaren
    .story = Vid ett besök i häktet berättar Nils, 20, att han svarade på en annons om husmålning. Han fördes till ett hus där fönstren var täckta och dörren låst. Han vattnade plantor, sov på golvet och fick mat en gång om dagen. Han fick höra att han var skyldig 8 000 för resan och för plantor som dog. Han säger att han tvingades till det och inte kunde ta sig ut. En advokat som han inte har anlitat råder honom att erkänna och inte säga något om andra.
    .refer = Oberoende advokat; nationell hänvisningsmekanism eller ideell organisation genom häktet; ta upp icke-bestraffning med myndigheterna före varje erkännande. Samtycke krävs.
    .debrief = Inlåst på platsen och odlingshus motsvarar en och samma ILO-indikator: räknas en gång. Hur långt före ett erkännande måste detta tas upp, och av vem? Vem kan få veta vad du antecknar?
    .mistakes = Att överlåta det åt domstolen. Att tro att offer bara är kvinnor. Att använda den betalda advokaten som kanal.

scenario-customer-support = Kundtjänst
    .story = En jourhavande får ett viskande samtal. Kristjan, 29, programmerare, tog ett it-supportjobb utomlands, kördes över en gräns på natten och är nu på en bevakad plats. Telefonerna tas ifrån dem; han har lånat en. Han måste skriva till främlingar och få dem att investera, 15 timmar om dagen. De som inte når målen blir slagna; han har blivit slagen två gånger. Han fick höra att han har köpts och måste betala för att få gå. Hans syster har fått ett meddelande om pengar.
    .refer = Utrikesministeriets krisenhet; ambassaden som ansvarar för platsen; specialiserad ideell organisation med tillträde; rådet till familjen är att inte betala eller gå ut offentligt utan rådgivning. Efter frigivningen: genomgång av tecken, icke-bestraffning för att ha stannat för länge och för påtvingade handlingar, psykologiskt stöd.
    .debrief = Vad kan du säkert fråga på en lånad telefon? Kom överens om en kod. Varför missas ofta utbildade män? Vilka bevis får han inte bli ombedd att samla in?
    .mistakes = Att ringa tillbaka till numret. Att säga åt familjen att betala, eller att inte betala, utan expertråd. Att först behandla honom som misstänkt för bedrägeri.

scenario-summer-wedding = Sommarbröllopet
    .story = Ett mejl kommer till en ambassad: Sara, 19, reste på familjesemester. Hennes farbror tog passet och biljetten. Ett bröllop är planerat till fredag med en man som hon har mött en gång. Hon får inte lämna huset, och hennes bror har slagit henne. Klockan tolv kan hon använda en kusins telefon.
    .refer = Enhet mot tvångsäktenskap eller ministeriet i hemlandet; lokal ideell organisation med skyddat boende; provisoriskt pass; plan för säker hämtning. Lokal polis bara om det bedöms som säkert.
    .debrief = Du kanske har en enda chans: vilka fem uppgifter behöver du klockan tolv? Vem bland de lokalanställda skulle kunna läcka? Hur hade det ändrats om hon var 17?
    .mistakes = Att ringa familjen för att medla. Att skriva till hennes vanliga telefon. Att begära en formell ansökan på plats.

scenario-the-uncle = Farbrodern
    .story = En pojke på omkring 14 år stoppas för snatteri. En man säger sig vara hans farbror och har kommit till konsulatet för en resehandling. Han visar ett foto av en födelseattest på sin telefon. Pojken tittar på honom före varje svar. Samma man begärde handlingar för ett annat barn i våras. Pojken går inte i skolan och säger att han måste få med sig sex flaskor om dagen.
    .refer = Barnskyddsmyndigheten genast; god man eller annan företrädare; centralmyndigheten i hemlandet. Handlingen lämnas inte till mannen.
    .debrief = Inga medel behövde visas. Vilket enda kryss räckte? Vem talar med pojken, och hur många gånger? Är familjen en trygg plats? Vem avgör det?
    .mistakes = Att låta mannen ta med pojken medan man kontrollerar. Ett långt samtal med konsuln. Återresa till ”familjen” utan bedömning av barnets bästa.

scenario-football-trial = Provspelningen
    .story = En visumansökan: Daniel, 16, ska delta i en ”provspelning vid en fotbollsakademi” i ett år, på besöksvisum. Skolan som anges går inte att nå. En agent betalade biljetten sedan familjen hade betalat en stor avgift. Föräldrarnas skriftliga samtycke är undertecknat av en granne. Daniel vet inte vem som möter honom.
    .refer = Barnskyddskontakt i båda länderna; kontroll hos idrottsförbundet; information till familjen om säker resa. Expertbedömning före varje beslut.
    .debrief = Någon exploatering har ännu inte skett. Vad är din skyldighet? Ett avslag i sig kan leda resan in på en annan väg. Vad kan familjen säkert få veta?
    .mistakes = Att avslå och glömma. Att bevilja för att en förälder gick med på det. Att behandla familjen som brottslingar.

scenario-the-scar = Ärret
    .story = Viktor, 38, ber om pengar för att resa hem. Han har ont, har ett långt nytt ärr och inga vårdhandlingar. En förmedlare som han mötte genom en långivare ordnade pass, lägenhet och klinik. Han skrev under papper som han inte kunde läsa, ett av dem om att han är kusin till patienten. Han fick en tredjedel av summan. Nu blir han tillsagd att ta med två män till.
    .refer = Sjukhus i dag; ideell organisation eller hjälpsystem; advokat. Han är rädd att åtalas för att ha sålt ett organ: förklara icke-bestraffning varsamt, utan löften.
    .debrief = Han ”gick med på det” och fick betalt. Varför avgör samtycket inte saken? ILO:s listor omfattar inte organ: vilken regel använde du? Hälsan kommer före blanketten.
    .mistakes = Bara lån och biljett. Att kalla det en privat försäljning. Att fråga efter klinikens namn före vård.

scenario-birth-registration = En födelseregistrering
    .story = Ett par registrerar en födsel utomlands. Kvinnan som födde, Irina, är där med en anställd från en förmedling som har hennes pass och svarar i hennes ställe. Hon säger att hon bodde i förmedlingens lägenhet i månader och inte fick besöka sina egna barn, att läkarna bestämde allt och att hon måste betala tillbaka kostnaderna om hon klagar. Den utlovade betalningen har inte kommit.
    .refer = Två separata hänvisningar: Irina som förmodat offer (ideell organisation, jurist, vård), och barnskyddsmyndigheten för barnets identitet och säkerhet.
    .debrief = Surrogatmoderskap som sådant var inget kryss. Vad var det? Två personer, två ärendeakter, två intressen. Vad får paret inte veta om Irina?
    .mistakes = Att bara behandla det som en folkbokföringsfråga. Att döma surrogatmoderskap. Att tala med henne när förmedlingen är med.

scenario-late-wages = Sen lön
    .story = Agnes, 41, plockar bär. Lönen är sex veckor sen och lägre än det står i avtalet. Hon har sitt pass, samåker med vänner, har en returbiljett och hyr ett eget rum. Arbetsgivaren har inte hotat någon. Hon vill veta hur hon får sina pengar.
    .refer = Fackförbund eller hjälp med lönekrav, arbetsinspektion, rådgivning för migranter. Lämna akten öppen för nya uppgifter.
    .debrief = Hjälp vid exploatering kräver inte att det kallas människohandel. Vilka två frågor skulle kunna ändra bilden? Behåll hennes kontaktuppgifter, med samtycke, för ett andra samtal.
    .mistakes = Att säga till henne ”du är inget offer”. Att skicka henne till ett boende för offer för människohandel utan att fråga. Att inte göra något för att det är en civilrättslig fråga.

scenario-quiet-morning = En lugn morgon (kontrollfall)
    .story = Maja, 33, förnyar sitt pass. På blanketten skriver hon ”eskort”. Hon kommer ensam, skämtar, betalar med sitt eget kort, har själv hand om sina handlingar och uppger två vänner att ringa i en nödsituation. I ett kort samtal i enrum säger hon att hon arbetar för egen räkning.
    .refer = Ingen hänvisning. Erbjud den allmänna broschyren, som till alla medborgare.
    .debrief = Att sälja sex var inget kryss. Varför inte? ”Inga indikatorer nu” gäller bara dagens samtal. Vad ska dokumenteras? Ingenting: inget ärende öppnas.
    .mistakes = Att öppna ett ärende på grund av yrket. Att berätta för polisen. Att skriva ”inget offer”.
