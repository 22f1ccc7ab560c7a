# Checklistan ”organ-removal”: vad handläggaren läser. Strukturen finns i checklists/organ-removal.toml.

checklist-organ-removal = Avlägsnande av organ
    .purpose = Upptäcka människohandel för avlägsnande av organ.
    .audience = Handläggare som håller samtal; visumhandläggare vid vårdresor
    .when = En medborgare ber om hjälp efter en operation utomlands, eller en vårdresa går inte ihop.

## Tecken

section-organ-removal-signs = Tecken
indicator-or-surgery-story = Personen har lämnat eller ska snart lämna ett organ, eller har ett operationsärr som ingen har förklarat.
    .care = Undersök inte personen. Notera bara det som syns.
indicator-or-promised-money = Personen har blivit lovad pengar eller jobb för ett organ.
indicator-or-not-paid = Den utlovade summan betalades inte eller minskades.
indicator-or-no-info = Personen fick inte veta riskerna eller skrev under papper utan att kunna läsa dem.
indicator-or-no-withdraw = Personen fick inte ändra sig.
indicator-or-false-relation = Papper anger felaktigt att givare och mottagare är släkt.
indicator-or-broker-travel = En förmedlare ordnade resa, bostad, pass och klinik.
indicator-or-debt = Personen gick med på det på grund av skuld eller hot.
indicator-or-no-aftercare = Personen har inga vårdhandlingar eller ingen eftervård.
indicator-or-recruit-others = Personen ombeds rekrytera andra givare.
