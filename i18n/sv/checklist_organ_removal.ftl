# Checklistan ”organ-removal”: vad handläggaren läser. Strukturen finns i checklists/organ-removal.toml.

checklist-organ-removal = Avlägsnande av organ
    .purpose = Upptäcka människohandel för avlägsnande av organ.
    .audience = Handläggare som håller samtal; visumhandläggare vid vårdresor
    .when = En medborgare ber om hjälp efter en operation utomlands, eller en vårdresa går inte ihop.

## Tecken

section-organ-removal-signs = Tecken
indicator-or-surgery-story = Personen har lämnat eller ska snart lämna ett organ, eller har ett operationsärr som ingen har förklarat.
    .care = Undersök inte personen. Notera bara det som syns.
    .example = En arbetare utomlands berättar att han gick på en hälsokontroll inför ett jobb och kom ut med ett förband som ingen förklarade.
    .ordinary = Människor lämnar organ till en släkting av fri vilja, och ett ärr kan komma från en akut operation som förklarades i all hast.
indicator-or-promised-money = Personen har blivit lovad pengar eller jobb för ett organ.
    .example = En ung pappa berättar att en man på busstationen erbjöd honom en årslön och ett jobb som förare i utbyte mot en njure.
    .ordinary = Ett sjukhus kan ersätta en givares resor och förlorade lön; fråga vad som lovades, av vem och för vad.
indicator-or-not-paid = Den utlovade summan betalades inte eller minskades.
    .example = En kvinna säger att hon fick en tiondel av summan; resten hade gått till hotellrummet och flyget, fick hon höra.
    .ordinary = Ersättningen för en givares resor kan komma sent eller bli lägre än väntat; fråga vad pengarna skulle gälla.
indicator-or-no-info = Personen fick inte veta riskerna eller skrev under papper utan att kunna läsa dem.
    .example = Samtyckesblanketten i en givares mapp är på ett språk som hon inte kan läsa; ingen översättning eller broschyr finns med.
    .ordinary = I ett nödläge, eller med en tolk vid sängen, kan patienter skriva under en blankett som de inte själva kan läsa.
indicator-or-no-withdraw = Personen fick inte ändra sig.
    .example = En man berättar att han bad att få åka hem före operationen och fick höra att han först måste betala tillbaka biljett, prover och hotell.
    .ordinary = En klinik kan be en givare tänka efter en gång till, eller nämna kostnader, och ändå godta ett nej; fråga vad som hände sedan.
indicator-or-false-relation = Papper anger felaktigt att givare och mottagare är släkt.
    .example = På klinikens blankett kallas givaren patientens bror, men i hans födelseattest står helt andra föräldrar.
    .ordinary = Släktingar genom giftermål, adoption eller en andra familj delar kanske varken efternamn eller föräldrar på papperet.
indicator-or-broker-travel = En förmedlare ordnade resa, bostad, pass och klinik.
    .example = En fruktplockare berättar att en man han mötte på nätet ordnade pass, flyg, lägenhet och klinik, och nu väntar utanför.
    .ordinary = Vårdresebyråer och hjälpsamma släktingar bokar också flyg, rum och kliniker; fråga vem som betalar, och för vad.
indicator-or-debt = Personen gick med på det på grund av skuld eller hot.
    .example = En torghandlare säger att långivaren skulle stryka hans lån, och lämna hans syster i fred, om han gav en njure.
    .ordinary = Den som har skulder kan ändå ge ett organ frivilligt till någon närstående; fråga om skulden eller ett hot spelade in.
indicator-or-no-aftercare = Personen har inga vårdhandlingar eller ingen eftervård.
    .example = En givare som varit hemma i tre veckor har boardingkort och en hotellräkning i mappen, men inte ett blad från något sjukhus.
    .ordinary = Papper kommer bort på vägen eller skickas efter med posten; i båda fallen bör en läkare träffa personen snart.
indicator-or-recruit-others = Personen ombeds rekrytera andra givare.
    .example = En servitris berättar att hon får resten av pengarna först när hon har tagit med två vänner till blodprovstagning.
    .ordinary = Även en familj kan fråga runt efter en givare åt en sjuk släkting, öppet och utan belöning för varje namn.
