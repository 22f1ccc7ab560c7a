# Checklistan ”forced-criminality”: vad handläggaren läser. Strukturen finns i checklists/forced-criminality.toml.

checklist-forced-criminality = Exploatering i brottslig verksamhet
    .purpose = Upptäcka personer som tvingas till brott: cannabisodling, transport eller försäljning av narkotika, stöld, bedrägeri, bedrägericenter, skenäktenskap.
    .audience = Handläggare som håller samtal; besök hos frihetsberövade
    .when = Gripande, razzia, frigivning från ett inhägnat område, eller ett rop på hjälp därifrån.

## Narkotika, stöld och bedrägeri

section-forced-criminality-crime = Narkotika, stöld och bedrägeri
indicator-cx-forced = Personen tvingas begå brott åt andra.
    .example = En ung man, gripen för butiksstöld, berättar att två män kör honom från butik till butik med en lista; han vågar inte komma tillbaka tomhänt.
    .ordinary = En del är med på ett brott för vinning eller av lojalitet; fråga vem som gav order och vad ett nej hade lett till.
indicator-cx-grow-house = Personen har bott inlåst eller ensam på en odlings- eller produktionsplats.
    .example = I häktet berättar en man på femtio år att han i månader vattnade plantor i ett hus där dörren var låst utifrån.
    .ordinary = En anställd kan gå med på att bo på platsen, för att vakta den eller spara hyra, och komma och gå med egen nyckel.
indicator-cx-courier = Personen har tvingats bära narkotika eller varor, utan att veta om det eller utan att kunna vägra.
    .example = En änka säger att en vän hon fick utomlands bad henne ta med en resväska hem; tullen hittade paket i fodret.
    .ordinary = En del bär varor medvetet och för pengar; nöd eller rädsla kan ändå ligga bakom, så fråga hur det började.
indicator-cx-debt-drugs = En skuld för narkotika, spel eller ”förlorade varor” används för att tvinga fram brott.
    .example = En lärling berättar att paketet han vaktade blev stulet, och att han nu måste göra inbrott i bilar tills det är betalt.
    .ordinary = Den som har skulder kan stjäla på egen hand för att betala av dem; fråga vem som bestämde summan och vem som valde brottet.
indicator-cx-id-fraud = Bankkonton, bolag eller bidrag har öppnats i personens namn åt andra.
    .example = I ett brev från skattemyndigheten står ett köksbiträde som vd för tre bolag; allt han minns är att han lånade ut passet för kopiering.
    .ordinary = En del lånar också medvetet ut sitt namn till släktingar, eller får sin identitet stulen av en främling långt borta.
indicator-cx-sham-marriage = Personen har tvingats gifta sig för att någon annan ska få uppehållstillstånd.
    .example = En städare berättar att chefen körde henne till rådhuset för att gifta sig med en främling som behövde tillstånd; hon hade inget att säga till om.
    .ordinary = En del gifter sig av fri vilja för ett tillstånd, som en tjänst eller för pengar; fråga vem som bestämde och vem som fick betalt.

## Bedrägericenter

section-forced-criminality-scam = Bedrägericenter
indicator-cx-fake-it-job = Personen svarade på ett jobb inom kontor, it, försäljning eller översättning och fördes någon annanstans.
    .example = En översättare berättar att en förare mötte henne på flygplatsen och körde henne åtta timmar bort från staden i avtalet.
    .ordinary = Företag skickar ibland nyanställda till ett annat kontor av goda skäl; då säger de det i förväg och låter dem välja.
indicator-cx-border = Personen fördes över en gräns på natten eller utan utresestämpel.
    .example = En mans pass visar inresa i ett land och inget därefter, men han ringer från grannlandet.
    .ordinary = Pass stämplas inte vid alla gränser, stämplar kan vara för svaga att läsa, och många vanliga bussar passerar gränsen på natten.
indicator-cx-compound = Platsen har vakter, stängsel eller beslagtagna telefoner.
    .example = I ett samtal på två minuter viskar en man att telefonerna ligger i en låda och att vakter går längs stängslet dag och natt.
    .ordinary = Fabriker och callcenter kan ha vakter och telefonskåp av säkerhetsskäl, men där går personalen hem efter skiftet.
indicator-cx-sold = Personen har fått höra att hen har köpts eller måste köpa sig fri.
    .example = En kvinna i fyrtioårsåldern berättar att chefen visade henne ett kvitto och sa att hon får gå när någon betalar den summan.
    .ordinary = Ett företag kan tala om rekryteringskostnader som det vill ha tillbaka; det viktiga är om personen kunde gå utan att betala.
indicator-cx-targets = Personen måste nå mål och straffas om de inte nås.
    .example = En akademiker berättar att den som får färre än fem nya chattkontakter om dagen blir utan kvällsmat och måste stå upp till morgonen.
    .ordinary = Säljjobb har ofta mål, och den som missar dem kan gå miste om en bonus; fråga vad som händer med den som inte når upp.
indicator-cx-peer = Personen har tvingats rekrytera eller straffa andra.
    .example = En programmerare berättar att han fick order att ringa sin kusin om ett fantastiskt kontorsjobb medan arbetsledaren lyssnade.
    .ordinary = Anställda tipsar också vänner om sin arbetsplats, för en bonus eller för att de trivs; fråga vad som hade hänt vid en vägran.
indicator-cx-overstay = Personen riskerar böter eller åtal för att ha stannat för länge eller för de påtvingade handlingarna (ta upp icke-bestraffning; inget tecken i sig).
    .example = Efter en räd mot en bevakad anläggning anger en kvinnas frigivningspapper böter för varje dag sedan visumet gick ut.
    .ordinary = Även besökare stannar för länge av misstag, på grund av sjukdom eller i brist på biljett; i sig säger det ingenting.
indicator-cx-educated = Andra har avfärdat personen som ”inget typiskt offer” på grund av utbildning, manligt kön eller teknisk kunskap (en påminnelse om fördomar, inget tecken).
    .example = I överlämningen om en frigiven ingenjör står bara: ”Vuxen man, bra examen, visste vad han gjorde.”
    .ordinary = Den som skrev kan ha saknat tid eller fakta; en examen säger ingenting åt något håll, så fråga den här personen som alla andra.
