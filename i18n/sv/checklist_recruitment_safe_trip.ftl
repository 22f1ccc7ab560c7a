# Checklistan ”recruitment-safe-trip”: vad handläggaren läser. Strukturen finns i checklists/recruitment-safe-trip.toml.

checklist-recruitment-safe-trip = Säker resa: kontroll inför avresan
    .purpose = Hjälpa en person, eller den handläggare som ger råd, att pröva ett erbjudande före avresan. I samma anda som CBSS kampanj Safe Trip.
    .audience = Den som tänker resa, tillsammans med en handläggare; informationsdiskar
    .when = Före avresa för arbete, studier, giftermål eller modelljobb utomlands.

## Varningstecken i erbjudandet

section-recruitment-safe-trip-offer = Varningstecken i erbjudandet
indicator-st-too-good = Lönen är alldeles för hög för arbetet, eller inga kunskaper krävs.
    .example = En ung person som nyss gått ut skolan visar en annons: 5 000 euro i månaden för servering, utan krav på erfarenhet eller språk.
    .ordinary = Säsongs- eller distansarbete kan vara välbetalt, och en del företag lär upp nybörjare; ett riktigt företag kan förklara hur summan räknats fram.
indicator-st-all-paid = En främling erbjuder sig att betala alla resor och papper.
    .example = En pensionerad sjuksköterska berättar att en man hon träffade på tåget vill betala flyg, visum och pass och ”göra upp om det senare”.
    .ordinary = Även arbetsgivare kan betala resa och visum; då står det i avtalet, och där står också om pengarna ska betalas tillbaka.
indicator-st-hurry = Du pressas att bestämma dig genast.
    .example = En ung mekaniker fick ett sms: en plats på kvällens buss, svara inom en timme, annars går jobbet till någon annan.
    .ordinary = Skörd eller en sjuk kollega kan göra att en arbetsgivare har bråttom; en ärlig ger ändå tid att läsa avtalet.
indicator-st-secret = Du ombeds att inte berätta för någon.
    .example = En kvinna berättar att agenten vill att hennes föräldrar ska tro att hon bara hälsar på en vän över helgen.
    .ordinary = En del håller tyst om ett nytt jobb för att den nuvarande chefen inte ska få veta; då är det deras egen önskan och inget villkor.
indicator-st-private-place = Intervjun är på en privat plats eller utan skylt, eller sker bara via chatt.
    .example = En kock berättar att intervjun för ett hotelljobb, efter enbart chattmeddelanden, hölls i en lägenhet utan namnskylt.
    .ordinary = Små företag och familjer kan träffa sökande hemma eller på ett kafé, och många riktiga intervjuer hålls på nätet.
indicator-st-photos = Bilder på hela kroppen eller lättklädda bilder begärs för ett vanligt jobb.
    .example = En student som sökte jobb som bartender ombads skicka bilder på sig själv i badbyxor, framifrån och från sidan.
    .ordinary = Modeller och dansare kan behöva helkroppsbilder, och många arbetsgivare vill ha ett porträtt till ansökan.
indicator-st-fee-first = Du måste betala eller låna innan du får se ett avtal.
    .example = En svetsare har lånat två månadslöner till en ”platsavgift”, och avtalet ska komma när han är framme.
    .ordinary = En del kostnader, som pass eller språkprov, kommer faktiskt före avtalet; de betalas direkt till den som utfärdar handlingen.
indicator-st-tourist-visa = Du blir tillsagd att resa som turist och arbeta.
    .example = Förmedlingen sa åt en vårdare på femtio år att resa in som turist och börja på måndag; tillståndet skulle komma senare.
    .ordinary = En del reser först som besökare, för en intervju eller för att se sig om, och en del rekryterare kan inte visumreglerna.
indicator-st-lie-border = Du blir tillsagd att ljuga för gräns- eller visumpersonal.
    .example = En man visar svaren som han ska lära sig utantill: han hälsar på en faster, stannar en vecka och känner ingen arbetsgivare.
    .ordinary = En vän kan ge dåliga råd om vad man ska säga, utan ont uppsåt; risken är ändå den resandes.
indicator-st-redirect = Resmålet eller arbetsgivaren ändras i sista stund.
    .example = En truckförare fick sin biljett i går kväll: ett annat land, ett annat företag och ett sms med ”samma lön, ingen fara”.
    .ordinary = Projekt kan ta slut eller flyttas med kort varsel; en riktig arbetsgivare skickar då ett nytt avtal och godtar ett nej.
indicator-st-online-love = Erbjudandet kommer från någon som du bara känner från nätet.
    .example = En frånskild man säger att kvinnan han har chattat med i sex veckor, aldrig på video, har hittat ett jobb åt honom nära henne.
    .ordinary = Lyckliga par har också mötts på nätet; ett videosamtal, ett första besök och en egen biljett gör det tryggare.

## Så skyddar du dig

section-recruitment-safe-trip-protect = Så skyddar du dig
indicator-st-check-employer = Kontrollera arbetsgivaren och förmedlingen i det officiella registret och genom att ringa själv.
indicator-st-contract-copy = Be om avtalet på ett språk som du läser, och lämna en kopia hemma.
indicator-st-passport-copies = Behåll ditt pass själv; lämna kopior hos någon du litar på.
indicator-st-contact-plan = Kom överens om en dag att höras och ett kodord med någon du litar på.
indicator-st-emergency-numbers = Lär dig ett nummer utantill: nödnummer, stödtelefon eller konsulat.
indicator-st-return-money = Ha pengar nog till en biljett hem.
