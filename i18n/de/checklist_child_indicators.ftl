# Checkliste „child-indicators“: was die Fachkraft liest. Der Aufbau steht in checklists/child-indicators.toml.

checklist-child-indicators = Kinder und Jugendliche unter 18
    .purpose = Menschenhandel mit Kindern erkennen. Bei einem Kind muss kein Mittel (Gewalt, Täuschung, Zwang) gezeigt werden.
    .audience = Alle Beschäftigten; früh an den Kinderschutz übergeben
    .when = Jede Person, die unter 18 ist, es sagt oder sein könnte.

## Bei wem das Kind ist

section-child-indicators-with-whom = Bei wem das Kind ist
indicator-ch-no-parent = Das Kind hat keinen Kontakt oder Zugang zu Eltern oder Vormund.
    .example = Auf die Frage, wen Sie anrufen könnten, sagt ein vierzehnjähriger Junge, seit dem Frühjahr dürfe er nicht mehr mit seiner Mutter sprechen.
    .ordinary = Vielleicht sind die Eltern gestorben, auf der Flucht verloren gegangen oder im Krieg nicht erreichbar; auch dann braucht das Kind rasch Fürsorge.
indicator-ch-adult-not-parent = Die erwachsene Person kann nicht zeigen, dass sie Elternteil ist oder eine Erlaubnis hat.
    .example = Ein Mann beantragt ein Reisedokument für ein Mädchen, das er seine Nichte nennt, hat aber weder eine Einwilligung noch Familienurkunden.
    .ordinary = Eine Tante oder ein Großvater kann ein Kind ganz ohne Papiere aufziehen, oder die Papiere gingen unterwegs verloren.
indicator-ch-found-claim = Eine erwachsene Person sagt, sie habe das Kind „gefunden“.
    .example = Ein Paar bittet um Papiere für ein Baby, das, so sagen beide, eines Nachts vor ihrer Tür lag.
    .ordinary = Bei Katastrophen gehen Kinder verloren oder bleiben zurück und werden von Fremden aufgenommen; ihre Familie muss dennoch gesucht werden.
indicator-ch-adult-answers = Eine erwachsene Person antwortet für das Kind, oder das Kind schaut zuerst zu ihr.
    .example = Sie fragen das Mädchen, wie alt es ist; es schaut zu der Frau neben sich, und die Frau antwortet.
    .ordinary = Ein schüchternes Kind oder eines, das die Sprache nicht spricht, sucht mit dem Blick oft Hilfe bei Mutter oder Vater.
indicator-ch-group-unrelated = Das Kind reist oder lebt mit einer Gruppe nicht verwandter Menschen.
    .example = Auf der Gruppenbuchung stehen vier Jungen mit verschiedenen Nachnamen und Heimatorten, aber weder Schule noch Verein.
    .ordinary = Sportmannschaften, Chöre und Schulklassen reisen so, und junge Menschen auf der Flucht schließen sich zu ihrer Sicherheit zusammen.
indicator-ch-same-adult = Dieselbe erwachsene Person, Adresse oder Bürgschaft taucht bei mehreren Kindern auf.
    .example = Die Adresse im Antrag eines Jungen haben Sie seit letztem Jahr schon bei drei anderen Kindern gesehen.
    .ordinary = Dahinter kann ein Internat, ein Kinderheim oder ein Onkel stehen, der mehrere Nichten und Neffen aufgenommen hat.
indicator-ch-birth-doc = Die Geburtsurkunde oder die Einwilligung der Eltern fehlt, kommt spät, ist verändert oder passt nicht.
    .example = Die Geburt wurde erst nach neun Jahren eingetragen, eine Woche bevor jemand den Pass für das Kind beantragte.
    .ordinary = Wo Standesämter weit weg, geschlossen oder teuer sind, kann ein Eintrag auch ohne jede Absicht spät oder fehlerhaft sein.

## Wie es dem Kind geht

section-child-indicators-behaviour = Wie es dem Kind geht
indicator-ch-afraid = Das Kind wirkt verängstigt oder verhält sich nicht wie ein Kind seines Alters.
    .example = Ein zehnjähriges Mädchen sitzt steif und stumm da und zuckt jedes Mal zusammen, wenn die Tür des Wartezimmers aufgeht.
    .ordinary = Krieg, Flucht, Krankheit, eine Behinderung oder Gewalt zu Hause können sich ebenso zeigen; immer sind Ruhe und Fürsorge nötig.
indicator-ch-no-details = Das Kind weiß nicht, wohin es reist oder wer es abholt.
    .example = Ein Dreizehnjähriger weiß nur, dass er am Flughafen „abgeholt“ wird, aber nicht, von wem und in welcher Stadt.
    .ordinary = Eltern erklären eine Reise nicht immer, und kleinere Kinder verwechseln Namen; dann können die Eltern Ihnen den Plan schildern.
indicator-ch-phone-list = Das Kind hat nur eine Telefon- oder Taxinummer bei sich.
    .example = Ein Mädchen ohne Tasche und Papiere hält Ihnen einen Zettel mit einer Mobilnummer hin und sagt nur „anrufen“.
    .ordinary = Familien geben einem Kind eine Nummer mit, falls es verloren geht, und Taschen werden unterwegs gestohlen.
indicator-ch-missing-before = Das Kind war schon einmal aus Zuhause, Schule oder Einrichtung verschwunden.
    .example = Aus einer Meldung in der Akte geht hervor, dass der Junge dieses Jahr zweimal für mehrere Tage aus seinem Kinderheim verschwand.
    .ordinary = Ein junger Mensch kann vor Gewalt, Streit oder Mobbing davonlaufen; auch das ist ein Grund, ihn zu schützen.
indicator-ch-gifts = Das Kind hat Geld, ein Telefon oder teure Dinge von einer älteren Person, ohne dass dies erklärlich ist.
    .example = Ein fünfzehnjähriger Junge ohne Einkommen holt das neueste Telefon heraus und sagt, ein älterer Freund bezahle es.
    .ordinary = Solche Dinge können auch von Verwandten oder aus Erspartem stammen; fragen Sie das Kind allein und ohne Vorwurf.

## Anzeichen für Ausbeutung

section-child-indicators-exploitation = Anzeichen für Ausbeutung
    .calm = Alltag
indicator-ch-works = Das Kind verrichtet Arbeit, die für Kinder nicht geeignet ist.
    .example = Ein zwölfjähriger Junge erzählt Ihnen, dass er das Spritzmittel für die Obstbäume anmischt und auf die hohen Leitern steigt.
    .ordinary = Leichte Hilfe zu Hause oder auf dem Hof der Familie ist etwas anderes, wenn sie sicher ist, zum Alter passt und Zeit für die Schule lässt.
indicator-ch-works-hours = Das Kind arbeitet lange oder nachts.
    .example = Sie ist fünfzehn und sagt, sie putze an sechs Nächten in der Woche bis zwei Uhr Restaurantküchen.
    .ordinary = Eine Familie in Not sieht vielleicht keinen anderen Weg; lange Arbeitszeiten und Nachtarbeit schaden dem Kind in jedem Fall.
indicator-ch-no-school = Jemand hält das Kind von der Schule fern, damit es arbeitet, Geld verdient oder einen Haushalt versorgt.
    .example = Eine Elfjährige sagt, ihre Tante habe sie das ganze letzte Halbjahr zu Hause behalten, damit sie auf die Zwillinge aufpasst.
    .ordinary = Auch Krankheit, Schulkosten oder fehlende Papiere können ein Kind vom Unterricht fernhalten; Hilfe ist dann ebenso nötig.
indicator-ch-no-play = Das Kind hat keine Freunde in seinem Alter und keine freie Zeit.
    .example = Gefragt, was er sonntags macht, überlegt ein Dreizehnjähriger eine Weile: Sonntags wäscht er die Transporter.
    .ordinary = Auch ein Umzug, eine neue Sprache oder Mobbing kann ein Kind einsam machen; dann braucht es jemanden zum Reden.
indicator-ch-eats-apart = Das Kind isst oder schläft getrennt von der Familie oder unter schlechten Bedingungen.
    .example = Die Familie esse ohne sie, sagt eine Zwölfjährige; sie warte in der Küche und schlafe dort auf einer Matte.
    .ordinary = Ganze Familien leben in Not und Enge; achten Sie darauf, ob es dieses Kind schlechter hat als die anderen.
indicator-ch-sexual = Es gibt ein Anzeichen für sexuelle Ausbeutung, Bilder oder einen erwachsenen „Freund“.
    .calm = Es gibt ein Anzeichen für sexuellen Kontakt, Bilder oder einen erwachsenen „Freund“.
    .example = Eine Vierzehnjährige sagt, ihr Freund sei dreißig und bestimme, welche seiner Freunde sie besuchen muss.
    .ordinary = Es kann Missbrauch durch eine einzelne erwachsene Person sein, hinter der niemand sonst steht; das Kind braucht genauso Schutz.
indicator-ch-begs-steals = Das Kind bettelt oder stiehlt für andere, oder es verkauft oder transportiert für sie Drogen.
    .example = Zwei Brüder, die mit Parfüm erwischt wurden, sagen, ein Mann vor dem Laden habe ihnen aufgetragen, was sie nehmen sollen.
    .ordinary = Hunger oder Druck von Freunden kann ein Kind zum Stehlen oder Betteln bringen; auch dieses Kind braucht Hilfe.
indicator-ch-marriage = Das Kind ist verheiratet oder verlobt oder soll es bald sein.
    .example = Eine sechzehnjährige Schülerin ruft an: Ihr Onkel hat für Juli den Saal gebucht, und den Mann hat sie ein einziges Mal gesehen.
    .ordinary = Die Familie will das Kind vielleicht beschützen, oder zwei Jugendliche wünschen es sich selbst; Schutz ist trotzdem geboten.
indicator-ch-illegal-adoption = Das Kind könnte illegal adoptiert worden sein, oder für das Kind wurde bezahlt.
    .example = In der Adoptionsakte liegt ein Zettel mit einem Eurobetrag und dem Satz: „Zweite Hälfte, wenn wir das Mädchen haben.“
    .ordinary = Auch ordentliche Adoptionen kosten Geld, für Vermittlung, Gericht und Reisen; die zuständige Behörde kann die Papiere prüfen.
indicator-ch-online = Eine online kennengelernte erwachsene Person forderte das Kind auf, heimlich zu reisen oder sexuelle Bilder zu schicken.
    .example = Ein Mann, den ein Fünfzehnjähriger aus einem Spiel kennt, schickte ihm ein Ticket und schrieb: „Sag deiner Mama nichts.“
    .ordinary = Dahinter kann eine erwachsene Person allein stehen oder eine Erpressung um Geld; das Kind braucht schnell Hilfe und keine Vorwürfe.
