# Õppuse stsenaariumid. Kõik inimesed ja sündmused on väljamõeldud.

scenario-lost-passports = Kolm kadunud passi
    .story = Kolm meest tulevad koos konsulaati tagasipöördumistunnistuse järele. Igaüks ütleb peaaegu samade sõnadega, et kaotas eelmisel nädalal passi. Omaette ütleb Tomas, et objektijuht hoiab passe „registreerimiseks“. Neile lubati kindlat palka ja korterit; esimesel päeval anti uus leping keeles, mida nad lugeda ei oska. Nad töötavad kuus ja pool päeva nädalas, magavad ehitusplatsil soojakus ja saavad väikeseid avansse. Ülejäänu tuleb „projekti lõpus“. Palgast võetakse maha üür, tööriistad ja transport.
    .refer = Riiklik abisüsteem või tööalase ärakasutamisega tegelev vabaühendus, ametiühing või palganõuete abi, tööinspektsioon; politsei ainult nõusolekul. Reisidokumendid antakse meestele, mitte objektijuhile.
    .debrief = Milline märge kaalus kõige rohkem ja kas nägite seda letis või alles omaette? ILO reegli järgi värbamise rühm ei täitu (ainult kaks keskmist). Miks on suunamine siiski õige? Mis saab maksmata palgast, kui mehed homme koju lendavad?
    .mistakes = Käsitleda asja leidude ja kaotuste teemana. Küsitleda kolme meest koos. Helistada firmasse ja passe küsida. Arvata, et mehed, kes saavad konsulaati tulla, on vabad.

scenario-helpful-boyfriend = Abivalmis poiss-sõber
    .story = Elina, 22, tuleb mehega, kes täidab passitaotluse, vastab tema eest ja ütleb, et omaette vestluseks ei ole aega. Mees hoiab Elina telefoni avatud kõnega käes. Ametnik viib Elina „sõrmejälgi andma“. Elina ütleb, et mees on tema poiss-sõber, nad tutvusid internetis, ta töötab igal nädalal uues linnas „korterites“, peab tooma 400 päevas, mees hoiab raha nende maja jaoks ja tal on Elinast filme.
    .refer = Seksuaalselt ärakasutatud täiskasvanutega tegelev vabaühendus või abisüsteem, kui Elina soovib, siis samal päeval; kriisimajutus; arstiabi. Politsei üle otsustab Elina ise.
    .debrief = Kuidas lahutada paari ärevust tekitamata? Mis saab, kui ta täna mehega tagasi läheb? Leppige kokku turvaline kontakt. Kasutati seksuaalse ärakasutamise loendit: sunnitud ülesanded või kliendid on seal tugev tunnus, tööalases keskmine.
    .mistakes = Mehele vastanduda. Küsida seksuaaltegude üksikasju. Öelda „ta ei ole sinu poiss-sõber“. Sulgeda toimik, sest Elina keeldus.

scenario-embassy-residence = Suursaadiku kokk
    .story = Ruth, akrediteeritud diplomaadi eraviisiline kodutöötaja, tuleb iga-aastasele vestlusele protokolli juurde koos tööandja abikaasaga, kes tahab juurde jääda. Omaette ütleb Ruth, et viisa jaoks allkirjastatud leping ei ole päris: talle lubati kaheksatunniseid päevi ja kaks korda suuremat palka. Tööandja hoiab tema passi ja kaarti. Ta alustab kell kuus, lõpetab keskööl ja tööandja „kogub“ tema palka. Üksi on ta väljas käinud kaks korda. Talle öeldi, et puutumatuse tõttu ei saa politsei aidata ja et järgmisel kuul peab ta perega kaasa kolima.
    .refer = Asukohariigi abisüsteem või kodutöötajatega tegelev vabaühendus; protokolliosakond oma kanali kaudu; õigusnõu palga kohta. Kui tööandja on ametniku enda esindusest: viige asi esindusest väljapoole.
    .debrief = Kellele teie teenistuses ei tohi esimesena öelda? Puutumatus takistab süüdistust, mitte abi. Järgmise kuu kolimine teeb asja kiireks.
    .mistakes = Lasta tööandjal tõlkida. Kirjutada asjaomasele saatkonnale. Lepitada töötajat ja tööandjat.

scenario-station-square = Jaamaesine väljak
    .story = Politsei palub konsulaadil kinnitada, kes on Marek, 54, kes kasutab ratastooli ja sai kerjamise eest trahvi. Ta ütleb, et üks mees tema kodulinnast tõi kuus inimest bussiga. Nad pannakse kell seitse maha ja korjatakse õhtul kokku. Ta peab tooma 60 päevas ja annab kõik mehele, kes valis ta „tooli pärast“. Mareki nimele on võetud telefonileping ja laen. Eelmisel kuul oli veel kahes isikusamasuse päringus sama telefoninumber.
    .refer = Vabaühendus või abisüsteem; puudega inimeste tugi; õigusabi trahvi ja laenude asjus (karistamata jätmine).
    .debrief = Ükski ILO rühm ei täitu, kuid kõigil kolmel õiguslikul elemendil on mingi tugi. Vaadake reeglit A3. Kas oleksite märganud samu tunnuseid kellelgi vähemusest? Kontrollige oma eelarvamusi mõlemat pidi. Mis saab ülejäänud viiest inimesest?
    .mistakes = „See on nende kultuur.“ Ainult kinnitada politseile, kes ta on. Osta bussipilet koju ilma igasuguse kavata.

scenario-the-gardener = Aednik
    .story = Vanglas ütleb Nils, 20, et ta vastas maalritöö kuulutusele. Ta viidi majja, mille aknad olid kaetud ja uks lukus. Ta kastis taimi, magas põrandal ja sai süüa korra päevas. Talle öeldi, et ta on sõidu ja hukkunud taimede eest võlgu 8000. Ta ütleb, et teda sunniti ja ta ei pääsenud välja. Advokaat, keda ta ei palganud, soovitab tal end süüdi tunnistada ja teistest mitte rääkida.
    .refer = Sõltumatu advokaat; riiklik suunamismehhanism või vabaühendus vangla kaudu; enne mis tahes süü tunnistamist küsige ametiasutustelt karistamata jätmise kohta. Vaja on nõusolekut.
    .debrief = Luku taga leidmine ja kasvatusmaja viitavad ühele ILO tunnusele: loetakse üks kord. Kui varakult enne süü tunnistamist tuleb see tõstatada ja kes seda teeb? Kes võib teie märkmetest kuulda?
    .mistakes = Jätta asi kohtu hooleks. Mõelda ohvritest ainult kui naistest. Kasutada ühenduse pidamiseks kinnimakstud advokaati.

scenario-customer-support = Klienditugi
    .story = Valveametnik saab sosistatud kõne. Kristjan, 29, programmeerija, võttis välismaal IT-toe töö vastu, viidi öösel üle piiri ja on nüüd valvatud territooriumil. Telefonid on ära võetud; ta on ühe laenanud. Ta peab 15 tundi päevas võõrastele kirjutama ja neid investeerima meelitama. Neid, kes normi ei täida, pekstakse; teda on pekstud kaks korda. Talle öeldi, et ta on ostetud ja peab lahkumiseks maksma. Tema õde on saanud sõnumi, milles küsitakse raha.
    .refer = Välisministeeriumi kriisiüksus; selle paiga eest vastutav saatkond; ligipääsuga spetsialiseerunud vabaühendus; perele nõu mitte maksta ega avaldada ilma nõustamiseta. Pärast vabanemist: esmane hindamine, karistamata jätmine ületatud viibimisaja ja sunnitud tegude eest, psühholoogiline abi.
    .debrief = Mida saab laenatud telefonil turvaliselt küsida? Leppige kokku kood. Miks haritud mehi sageli ei märgata? Milliseid tõendeid ei tohi paluda tal koguda?
    .mistakes = Helistada numbrile tagasi. Öelda perele, et nad maksaksid või ei maksaks, ilma asjatundja nõuta. Kohelda teda esmalt pettuses kahtlustatavana.

scenario-summer-wedding = Suvepulm
    .story = Saatkonda saabub e-kiri: Sara, 19, sõitis perega puhkusele. Onu võttis ära tema passi ja pileti. Reedel on kavas pulm mehega, keda ta on kohanud ühe korra. Ta ei tohi majast lahkuda ja vend on teda löönud. Keskpäeval saab ta kasutada sugulase telefoni.
    .refer = Sundabielude üksus või ministeerium kodumaal; kohalik varjupaigaga vabaühendus; tagasipöördumistunnistus; turvalise äratoomise kava. Kohalik politsei ainult siis, kui see on hinnatud turvaliseks.
    .debrief = Teil võib olla üks võimalus: millised viis asja peate keskpäeval teada saama? Kes kohalikest töötajatest võib teabe välja lekitada? Mis oleks teisiti, kui ta oleks 17?
    .mistakes = Helistada perele, et lepitada. Kirjutada tema tavalisele telefonile. Nõuda ametlikku taotlust isiklikult kohapeal.

scenario-the-uncle = Onu
    .story = Umbes 14-aastane poiss peetakse poevarguse pärast kinni. Mees ütleb, et on tema onu ja tuli konsulaati reisidokumendi järele. Ta näitab telefonist sünnitõendi fotot. Poiss vaatab enne iga vastust talle otsa. Sama mees küsis eelmisel kevadel dokumente teise lapse jaoks. Poiss ei käi koolis ja ütleb, et peab iga päev kuus pudelit tooma.
    .refer = Kohe lastekaitseasutus; eestkostja; keskasutus kodumaal. Dokumenti mehele ei anta.
    .debrief = Vahendit ei olnud vaja näidata. Milline üks märge oli piisav? Kes räägib poisiga ja mitu korda? Kas pere on turvaline koht? Kes otsustab?
    .mistakes = Lasta mehel poiss kontrollimise ajal ära viia. Konsuli pikk küsitlus. Tagasisaatmine „perekonda“ ilma parimate huvide hindamiseta.

scenario-football-trial = Jalgpallikatsed
    .story = Viisataotlus: Daniel, 16, läheb aastaks „jalgpalliakadeemia katsetele“, külastusviisaga. Nimetatud kooliga ei saa ühendust. Pileti maksis vahendaja pärast seda, kui pere oli tasunud suure summa. Vanema nõusoleku kirjale on alla kirjutanud naaber. Daniel ei tea, kes talle vastu tuleb.
    .refer = Lastekaitse kontakt mõlemas riigis; päring spordiliidule; turvalise reisi teave perele. Enne mis tahes otsust asjatundja hinnang.
    .debrief = Ärakasutamist ei ole veel olnud. Mis on teie kohustus? Ainult keeldumine võib suunata reisi teisele teele. Mida saab perele turvaliselt öelda?
    .mistakes = Keelduda ja unustada. Kiita heaks, sest vanem nõustus. Kohelda peret kurjategijatena.

scenario-the-scar = Arm
    .story = Viktor, 38, küsib raha, et koju sõita. Tal on valud, pikk värske arm, ravipabereid ei ole. Vahendaja, keda ta laenuandja kaudu kohtas, korraldas passi, korteri ja kliiniku. Ta kirjutas alla paberitele, mida ta lugeda ei osanud; üks neist ütleb, et ta on patsiendi nõbu. Ta sai kolmandiku summast. Nüüd nõutakse, et ta tooks veel kaks meest.
    .refer = Täna haiglasse; vabaühendus või abisüsteem; advokaat. Ta kardab süüdistust elundi müümises: selgitage karistamata jätmist hoolikalt, ilma lubadusteta.
    .debrief = Ta „nõustus“ ja talle maksti. Miks nõusolek asja ei lahenda? ILO loendid elundeid ei hõlma: millist reeglit te kasutasite? Tervis on tähtsam kui ankeet.
    .mistakes = Ainult laen ja pilet. Nimetada seda eratehinguks. Küsida kliiniku nime enne arstiabi.

scenario-birth-registration = Sünni registreerimine
    .story = Paar registreerib välismaal sünni. Lapse sünnitanud naine Irina on kohal koos agentuuri töötajaga, kes hoiab tema passi ja vastab tema eest. Ta ütleb, et elas kuid agentuuri korteris ega saanud oma lapsi näha, et arstid otsustasid kõik ja et ta peab kulud tagasi maksma, kui kaebab. Lubatud tasu ei ole tulnud.
    .refer = Kaks eraldi suunamist: Irina kui eeldatav ohver (vabaühendus, advokaat, arstiabi) ja lastekaitseasutus lapse isiku ja turvalisuse asjus.
    .debrief = Surrogaatemadus iseenesest ei olnud märge. Mis oli? Kaks inimest, kaks juhtumit, kaks huvi. Mida ei tohi paarile Irina kohta öelda?
    .mistakes = Käsitleda asja ainult perekonnaseisu paberitena. Anda hinnanguid surrogaatemadusele. Küsitleda Irinat agentuuri juuresolekul.

scenario-late-wages = Hilinev palk
    .story = Agnes, 41, korjab marju. Palk hilineb kuus nädalat ja on lepingust väiksem. Tal on oma pass, sõpradega jagatud auto ja tagasisõidupilet ning ta üürib oma tuba. Tööandja ei ole kedagi ähvardanud. Ta tahab teada, kuidas oma raha kätte saada.
    .refer = Ametiühing või palganõuete abi, tööinspektsioon, rändajate nõustamiskeskus. Jätke toimik uute asjaolude jaoks avatuks.
    .debrief = Et abi algaks, ei ole ärakasutamisele vaja inimkaubanduse nimetust. Millised kaks küsimust võiksid pilti muuta? Hoidke tema nõusolekul kontakt alles, et hiljem uuesti rääkida.
    .mistakes = Öelda talle „te ei ole ohver“. Saata ta küsimata inimkaubanduse ohvrite varjupaika. Mitte midagi teha, sest see on tsiviilasi.

scenario-quiet-morning = Vaikne hommik (võrdlusjuhtum)
    .story = Maja, 33, pikendab passi. Ankeedile kirjutab ta „eskort“. Ta tuleb üksi, naljatab, maksab oma kaardiga, hoiab oma dokumente ise ja nimetab kaks sõpra, kellele hädas helistada. Lühikeses vestluses omaette ütleb ta, et töötab ise enda heaks.
    .refer = Suunamist ei ole. Pakkuge üldist voldikut nagu igale kodanikule.
    .debrief = Seksi müümine ei olnud märge. Miks? „Praegu tunnuseid ei ole“ käib ainult tänase vestluse kohta. Mida peaks kirjas olema? Mitte midagi: juhtumit ei avata.
    .mistakes = Avada juhtum ameti pärast. Teatada politseile. Kirjutada „ei ole ohver“.
