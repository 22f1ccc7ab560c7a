# Checkliste „begging-petty-crime“: was die Fachkraft liest. Der Aufbau steht in checklists/begging-petty-crime.toml.

checklist-begging-petty-crime = Betteln und Kleinkriminalität auf der Straße
    .purpose = Menschen erkennen, die durch Betteln, Straßenverkauf, Taschen- oder Ladendiebstahl ausgebeutet werden.
    .audience = Gesprächsführende Fachkräfte; Haftbesuche
    .when = Eigene Staatsangehörige werden im Zusammenhang mit Betteln oder kleinem Diebstahl angehalten, mit Geldbuße belegt, festgehalten oder betreut.

## Anzeichen

section-begging-petty-crime-signs = Anzeichen
indicator-bg-target = Die Person muss jeden Tag einen festen Betrag abliefern.
indicator-bg-punished = Die Person wird bestraft, wenn sie zu wenig abliefert.
indicator-bg-money-collected = Jemand außerhalb des eigenen Haushalts nimmt das meiste oder das ganze Geld.
indicator-bg-dropped-off = Die Person wird abgesetzt und abgeholt, und zwar von jemandem, der selbst nicht bettelt und bestimmt, wo sie steht.
indicator-bg-disability-used = Andere nutzen eine Behinderung, das Alter, eine Schwangerschaft oder eine Verletzung der Person, damit sie mehr einbringt.
indicator-bg-injured-on-purpose = Die Person wurde verletzt, oder eine Behandlung wurde verweigert, damit sie mehr einbringt.
indicator-bg-sleep-group = Eine einzelne Person bestimmt, wo die anderen schlafen, und behält deren Dokumente oder Geld.
indicator-bg-welfare = Jemand nutzt die Identität der Person für Sozialleistungen, Kredite oder Telefonverträge.
indicator-bg-moved-circuits = Andere entscheiden, wann die Person in andere Städte oder Länder gebracht wird.
indicator-bg-child-present = Jemand lässt ein Kind betteln oder stehlen oder stellt es mit Drogen ruhig.
