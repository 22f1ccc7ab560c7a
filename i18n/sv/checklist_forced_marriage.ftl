# Checklistan ”forced-marriage”: vad handläggaren läser. Strukturen finns i checklists/forced-marriage.toml.

checklist-forced-marriage = Tvångsäktenskap och exploatering i äktenskap
    .purpose = Upptäcka tvångsäktenskap utomlands, och äktenskap som används för arbetskraftsexploatering, sexuell exploatering eller exploatering av uppehållsstatus.
    .audience = Handläggare som håller samtal; visumhandläggare i ärenden om makar
    .when = En medborgare ber om hjälp utomlands, eller en handläggare ser varningstecken i ett familjeärende.

## Tecken

section-forced-marriage-signs = Tecken
indicator-fm-not-chosen = Personen har inte valt sin make eller maka, eller kan inte säga nej till äktenskapet.
    .example = En ung man mejlar att hans bröllop är på fredag och att föräldrarna bara skrattar när han säger nej.
    .ordinary = I ett arrangerat äktenskap föreslår familjerna och paret bestämmer; fråga vad som skulle hända efter ett nej.
indicator-fm-passport-taken = Familjen tog passet eller biljetten vid ankomsten.
    .example = En student berättar att hennes morbror samlade in allas pass på flygplatsen ”för säkerhets skull” och inte lämnar tillbaka hennes.
    .ordinary = Familjer förvarar ofta alla papper tillsammans på en resa; det viktiga är om personen får ut sina på begäran.
indicator-fm-one-way = Personen togs med på ”semester” och får inte återvända.
    .example = En nittonårig kvinna ringer: de två veckorna hos mormor är inne på femte månaden, och hennes pappa har avbokat flyget.
    .ordinary = Sjukdom, en begravning eller brist på pengar kan också dra ut på ett besök, utan att någon hindras från att resa.
indicator-fm-kept-in = Personen får inte längre gå ut, vara ensam eller ringa vänner.
    .example = Sedan förlovningen följer brodern med henne överallt, berättar en kvinna i telefon, och han har bytt kod på hennes mobil.
    .ordinary = På en ny eller otrygg plats kan en familj hålla någon nära av oro; fråga om en önskan att gå ut får gehör.
indicator-fm-pressure = Personen hotas, slås eller pressas hårt att gå med på ett äktenskap.
    .example = Ett butiksbiträde berättar att hans pappa har svurit på att köra ut hans mamma ur huset om han inte säger ja till bruden.
    .ordinary = Föräldrar kan tjata och vädja men ändå godta ett nej; förekommer hot eller slag hemma ska hjälp ges i vilket fall.
indicator-fm-honour = Personen är rädd för att skadas på grund av ”skam” eller ”heder”.
    .example = En ung man säger att familjen har fått veta att han har en pojkvän, och att farbröderna nu talar om att ”tvätta bort skammen”.
    .ordinary = En del är rädda för skvaller eller gräl; andra för våld i hemmet utan att något äktenskap planeras, och behöver skydd lika mycket.
indicator-fm-knows-little = Personen vet mycket lite om sin blivande make eller maka, eller om resplanen.
    .example = Om sin fästman kan en visumsökande bara uppge ett förnamn, varken ålder eller yrke, och hon vet inte var de ska bo.
    .ordinary = Par som har träffats som hastigast eller genom släktingar kan veta lite om varandra och ändå båda vara glada att gifta sig.
indicator-fm-school-term = En ung person tas utomlands länge under skolterminen.
    .example = I akten för en flicka på femton år finns en enkelbiljett i mars och ett brev där skolan frågar var hon är.
    .ordinary = Familjer reser också under terminen vid sjukdom, dödsfall eller flytt; barnet bör ändå få ett samtal i enrum.
indicator-fm-payment = Personen har utan att gå med på det lämnats bort i äktenskap mot pengar eller för att reglera en skuld (sedvanlig hemgift eller gåva är inget tecken).
    .example = En kvinna berättar att styvfaderns lån ströks samma dag som hon giftes bort med långivaren; ingen hade frågat henne.
    .ordinary = Hemgift och gåvor mellan familjer är sedvänja på många håll; fråga om personen gick med på det och hade kunnat säga nej.
indicator-fm-servant = I äktenskapet tvingas personen att arbeta, tigga eller ha sex med andra.
    .example = En man som gift in sig i en bagarfamilj säger att han bakar från två på natten, utan lön, och inte får sluta.
    .ordinary = Par delar ofta ojämnt på hushållet eller familjens butik; fråga vad som händer när en av dem säger nej eller blir sjuk.
indicator-fm-spouse-status = Maken eller makan använder uppehållstillståndet eller barnen som hot.
    .example = En mamma visar ett sms från sin man: om hon går ser han till att hennes tillstånd dras in, och barnen får hon inte träffa.
    .ordinary = Sådana ord fälls också i en bitter separation; råd om tillstånd och vårdnad hjälper personen i båda fallen.
