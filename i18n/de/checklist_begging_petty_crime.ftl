# Checkliste „begging-petty-crime“: was die Fachkraft liest. Der Aufbau steht in checklists/begging-petty-crime.toml.

checklist-begging-petty-crime = Betteln und Kleinkriminalität auf der Straße
    .purpose = Menschen erkennen, die durch Betteln, Straßenverkauf, Taschen- oder Ladendiebstahl ausgebeutet werden.
    .audience = Gesprächsführende Fachkräfte; Haftbesuche
    .when = Eigene Staatsangehörige werden im Zusammenhang mit Betteln oder kleinem Diebstahl angehalten, mit Geldbuße belegt, festgehalten oder betreut.

## Anzeichen

section-begging-petty-crime-signs = Anzeichen
indicator-bg-target = Die Person muss jeden Tag einen festen Betrag abliefern.
    .example = Eine ältere Frau, die Papierblumen verkauft, sagt, erst mit vierzig Euro dürfe sie für den Tag aufhören.
    .ordinary = Manche setzen sich selbst einen Tagesbetrag, für ein Bett, die Heimfahrt oder Medikamente für Angehörige.
indicator-bg-punished = Die Person wird bestraft, wenn sie zu wenig abliefert.
    .example = Nach einem schlechten Tag, sagt ein junger Mann, bekomme er kein Abendessen und müsse draußen vor dem Transporter schlafen.
    .ordinary = Auch Paare und Familien streiten über Geld; wer dabei verletzt wird oder hungern muss, braucht genauso Hilfe.
indicator-bg-money-collected = Jemand außerhalb des eigenen Haushalts nimmt das meiste oder das ganze Geld.
    .example = Jede Stunde kommt ein Mann bei den drei Frauen auf der Kirchentreppe vorbei, und jede leert ihren Becher in seine Tasche.
    .ordinary = Freunde legen ihr Kleingeld mitunter in eine gemeinsame Kasse, die jemand verwahrt, dem sie vertrauen, und teilen es später auf.
indicator-bg-dropped-off = Die Person wird abgesetzt und abgeholt, und zwar von jemandem, der selbst nicht bettelt und bestimmt, wo sie steht.
    .example = Gegenüber dem Konsulat setzt ein Fahrer jeden Morgen einen Mann im Rollstuhl ab, weist ihm eine Ecke zu und holt ihn in der Dämmerung wieder.
    .ordinary = Wer schlecht zu Fuß ist, wird manchmal von Nachbarn oder Verwandten an eine selbst gewählte Stelle gefahren.
indicator-bg-disability-used = Andere nutzen eine Behinderung, das Alter, eine Schwangerschaft oder eine Verletzung der Person, damit sie mehr einbringt.
    .example = „Er zwingt mich, die Beinprothese in der Wohnung zu lassen, weil die Leute dann mehr geben“, sagt ein Mann, der am Bahnhof ein Bußgeld bekam.
    .ordinary = Mit einer Behinderung oder hochschwanger finden manche kein anderes Einkommen und entschließen sich von sich aus zum Betteln.
indicator-bg-injured-on-purpose = Die Person wurde verletzt, oder eine Behandlung wurde verweigert, damit sie mehr einbringt.
    .example = Sie sagt, der Mann, der ihr die Münzen abnimmt, habe den Brief der Klinik zerrissen: Ihr kranker Fuß „bringt mehr ein“.
    .ordinary = Es kann ein Unfall gewesen sein, und für die Behandlung fehlten Geld oder Versicherung; ärztliche Hilfe ist so oder so nötig.
indicator-bg-sleep-group = Eine einzelne Person bestimmt, wo die anderen schlafen, und behält deren Dokumente oder Geld.
    .example = Eine Person, die auf der Straße verkauft, sagt, ein Mann verteile die Matratzen und verwahre alle Ausweise in einer Keksdose.
    .ordinary = In einer gemeinsamen Wohnung verteilt manchmal jemand die Betten und hebt Papiere für andere auf, die sie jederzeit zurückbekommen.
indicator-bg-welfare = Jemand nutzt die Identität der Person für Sozialleistungen, Kredite oder Telefonverträge.
    .example = Ein Mann aus der Notschlafstelle, der gar kein Telefon besitzt, bringt eine letzte Mahnung für vier Telefonverträge auf seinen Namen.
    .ordinary = Auch eine gestohlene Brieftasche, eine Namensverwechslung oder eigene alte Verträge können zu solchen Briefen führen.
indicator-bg-moved-circuits = Andere entscheiden, wann die Person in andere Städte oder Länder gebracht wird.
    .example = Die Bußgelder der Frau stammen aus fünf Städten in sieben Wochen, und auf der Buchung jeder Busfahrt steht der Name desselben Mannes.
    .ordinary = Wer auf der Straße musiziert oder verkauft, zieht oft mit Märkten und Jahreszeiten mit, und eine Person plant die Route für alle.
indicator-bg-child-present = Jemand lässt ein Kind betteln oder stehlen oder stellt es mit Drogen ruhig.
    .example = Von einer Bank aus zeigt ein Mann einem neunjährigen Jungen mit einem Nicken, wen er ansprechen soll, und nimmt ihm dann die Münzen ab.
    .ordinary = Wer keine Betreuung hat, nimmt ein Kind beim Betteln manchmal mit; muss ein Kind betteln oder stehlen, braucht es Hilfe, wer auch immer dahintersteht.
