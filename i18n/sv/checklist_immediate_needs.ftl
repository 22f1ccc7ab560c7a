# Checklistan ”immediate-needs”: vad handläggaren läser. Strukturen finns i checklists/immediate-needs.toml.

checklist-immediate-needs = Bedömning av omedelbara behov
    .purpose = Lista vad personen behöver de närmaste 72 timmarna.
    .audience = Handläggaren i ärendet
    .when = Så snart personen är i säkerhet. Behoven beror inte på något resultat.

## Behov

section-immediate-needs-needs = Behov
indicator-in-shelter = Behöver en trygg plats att vara på.
    .label = Trygg plats
indicator-in-medical = Behöver vård, också för sexuell och reproduktiv hälsa.
    .label = Vård
indicator-in-psych = Behöver psykologisk första hjälp eller krisstöd.
    .label = Krisstöd
indicator-in-food-clothes = Behöver mat, kläder eller hygienartiklar.
    .label = Mat, kläder, hygien
indicator-in-phone-money = Behöver en säker telefon, lite kontanter eller transport.
    .label = Telefon, pengar, transport
indicator-in-interpreter = Behöver en tolk, av det kön som personen väljer.
    .label = Tolk
indicator-in-document = Behöver ett pass eller ett provisoriskt pass.
    .label = Pass eller resehandling
indicator-in-lawyer = Behöver juridisk rådgivning, också om icke-bestraffning och lön.
    .label = Juridisk rådgivning
indicator-in-status = Behöver råd om betänketid eller uppehållstillstånd.
    .label = Råd om rätten att vistas
indicator-in-family = Vill, eller vill inte, att familjen får veta.
    .label = Familjen ska veta, eller inte
indicator-in-dependants = Barn eller andra närstående behöver omsorg eller skydd.
    .label = Omsorg om barn eller närstående
indicator-in-disability = Behöver stöd vid funktionsnedsättning, beroende eller graviditet.
    .label = Funktionsnedsättning, beroende, graviditet
indicator-in-guardian = Barn: behöver en god man eller annan företrädare.
    .label = Företrädare för ett barn
