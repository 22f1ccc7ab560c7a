# Checklistan ”recruitment-safe-trip”: vad handläggaren läser. Strukturen finns i checklists/recruitment-safe-trip.toml.

checklist-recruitment-safe-trip = Säker resa: kontroll inför avresan
    .purpose = Hjälpa en person, eller den handläggare som ger råd, att pröva ett erbjudande före avresan. I samma anda som CBSS kampanj Safe Trip.
    .audience = Den som tänker resa, tillsammans med en handläggare; informationsdiskar
    .when = Före avresa för arbete, studier, giftermål eller modelljobb utomlands.

## Varningstecken i erbjudandet

section-recruitment-safe-trip-offer = Varningstecken i erbjudandet
indicator-st-too-good = Lönen är alldeles för hög för arbetet, eller inga kunskaper krävs.
indicator-st-all-paid = En främling erbjuder sig att betala alla resor och papper.
indicator-st-hurry = Du pressas att bestämma dig genast.
indicator-st-secret = Du ombeds att inte berätta för någon.
indicator-st-private-place = Intervjun är på en privat plats eller utan skylt, eller sker bara via chatt.
indicator-st-photos = Bilder på hela kroppen eller lättklädda bilder begärs för ett vanligt jobb.
indicator-st-fee-first = Du måste betala eller låna innan du får se ett avtal.
indicator-st-tourist-visa = Du blir tillsagd att resa som turist och arbeta.
indicator-st-lie-border = Du blir tillsagd att ljuga för gräns- eller visumpersonal.
indicator-st-redirect = Resmålet eller arbetsgivaren ändras i sista stund.
indicator-st-online-love = Erbjudandet kommer från någon som du bara känner från nätet.

## Så skyddar du dig

section-recruitment-safe-trip-protect = Så skyddar du dig
indicator-st-check-employer = Kontrollera arbetsgivaren och förmedlingen i det officiella registret och genom att ringa själv.
indicator-st-contract-copy = Be om avtalet på ett språk som du läser, och lämna en kopia hemma.
indicator-st-passport-copies = Behåll ditt pass själv; lämna kopior hos någon du litar på.
indicator-st-contact-plan = Kom överens om en dag att höras och ett kodord med någon du litar på.
indicator-st-emergency-numbers = Lär dig ett nummer utantill: nödnummer, stödtelefon eller konsulat.
indicator-st-return-money = Ha pengar nog till en biljett hem.
