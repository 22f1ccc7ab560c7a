# Checkliste „domestic-servitude“: was die Fachkraft liest. Der Aufbau steht in checklists/domestic-servitude.toml.

checklist-domestic-servitude = Ausbeutung im Haushalt, auch in Diplomatenhaushalten
    .purpose = Unfreiheit von Haushalts- und Pflegekräften erkennen, auch bei Beschäftigung durch akkreditiertes Personal.
    .audience = Gesprächsführende Fachkräfte; Protokoll und Personalstelle
    .when = Eine Haushalts- oder Pflegekraft wendet sich an die Vertretung, oder das jährliche persönliche Gespräch findet statt.

## In jedem Haushalt

section-domestic-servitude-household = In jedem Haushalt
indicator-ds-no-private-space = Die beschäftigte Person hat keinen eigenen Raum oder schläft in einem geteilten oder ungeeigneten Raum.
    .example = Ihr Bett, sagt die Kinderfrau, sei das Sofa im Spielzimmer, und ihre Kleider lägen in einer Kiste im Flur.
    .ordinary = Eine Familie in einer kleinen Wohnung lebt womöglich selbst beengt, und manche Pflegekräfte schlafen zeitweise nah bei der kranken Person.
indicator-ds-eats-apart = Die beschäftigte Person bekommt schlechtes Essen oder nur Reste.
    .example = Der Koch sagt, er koche drei Gerichte am Tag und bekomme Reis und das, was auf den Tellern zurückkommt.
    .ordinary = Manche essen lieber später oder kochen für sich selbst; fragen Sie, ob es genug gibt und ob sie wählen können.
indicator-ds-always-on-call = Die beschäftigte Person steht Tag und Nacht bereit und hat keinen ganzen freien Tag.
    .example = Das Babyfon stehe neben ihrem Bett, sagt sie, und in vierzehn Monaten habe sie keinen einzigen Sonntag frei gehabt.
    .ordinary = Ein Neugeborenes oder eine Krankheit kann einige harte Wochen bringen; Ruhe und freie Tage werden dann später nachgeholt.
indicator-ds-never-alone-out = Die beschäftigte Person verlässt das Haus nie oder selten ohne den Arbeitgeber.
    .example = In zwei Jahren, sagt die Haushälterin, sei sie nur im Auto der Familie und an deren Seite in der Stadt gewesen.
    .ordinary = Wer neu ist, bleibt vielleicht im Haus, weil Sprache und Wege noch fremd sind oder das Haus abgelegen ist.
indicator-ds-phone-limited = Die beschäftigte Person darf nicht telefonieren oder nur, wenn jemand mithört.
    .example = Mitten im Anruf sagt die Pflegekraft in der Sprache der Familie: „Ja, der Lautsprecher ist an.“
    .ordinary = Manche Haushalte bitten, während der Arbeit nicht zu telefonieren, oder das Netz ist schlecht; fragen Sie nach den Abenden.
indicator-ds-insults = Die beschäftigte Person wird im Haushalt gedemütigt, bedroht oder geschlagen (fragen Sie, was davon).
    .example = Ein älterer Mann, der für eine Familie fährt und putzt, sagt, vor Gästen nenne man ihn „Esel“.
    .ordinary = Es kann Gewalt sein, unter der auch andere im Haus leiden, oder ein Konflikt um die Arbeit; Unterstützung ist in beiden Fällen nötig.
indicator-ds-reported-missing = Der Arbeitgeber meldet die beschäftigte Person als vermisst oder zeigt sie wegen Diebstahls an.
    .example = In einer E-Mail bittet ein Paar, den Pass der Kinderfrau für ungültig zu erklären: Sie sei fort, „mit unserem Schmuck“.
    .ordinary = Echte Sorge oder ein wirklicher Diebstahl ist möglich; die Polizei kann dem nachgehen, ohne dass Sie eine Adresse nennen.
indicator-ds-pay-home = Der Lohn wird angeblich nach Hause geschickt oder „gespart“, und die beschäftigte Person kann das nicht prüfen.
    .example = Man sagte ihr, der Lohn gehe an ihre Mutter; doch die hat in keinem Telefonat Geld erwähnt.
    .ordinary = Manche bitten selbst darum, den Lohn nach Hause zu schicken; sie sehen dann Belege und hören es von der Familie.
indicator-ds-extra-house = Die beschäftigte Person wird an andere Haushalte oder einen Familienbetrieb ausgeliehen.
    .example = Nach der Hausarbeit, sagt ein Fünfzigjähriger, lade er im Laden der Familie Kisten aus, bis geschlossen wird.
    .ordinary = Eine zweite Arbeit kann frei vereinbart und bezahlt sein; fragen Sie, wer darüber entschieden hat und wer das Geld bekommt.
indicator-ds-aupair = Au-pair, Studierende oder Verwandte leisten Hausarbeit in Vollzeit ohne Lohn.
    .example = Ein Cousin, der zum Studieren kam, erzählt Ihnen, er versorge den ganzen Tag Haus und drei Kinder, für Essen und ein Bett.
    .ordinary = Verwandte und Au-pairs helfen durchaus mit, in vereinbarten Stunden und mit Zeit für Unterricht und Freunde.

## In einem diplomatischen oder konsularischen Haushalt

section-domestic-servitude-diplomatic = In einem diplomatischen oder konsularischen Haushalt
indicator-ds-dip-contract = Der für das Visum gezeigte Vertrag ist ein anderer als der im Haus geltende.
    .example = In der Visumakte liegt ein Vertrag über 40 Stunden; sie zeigt einen anderen, in der Residenz unterschrieben, über „alle nötigen Stunden“.
    .ordinary = Der Haushalt hat mit der beschäftigten Person womöglich Besseres vereinbart und es der Vertretung nur nicht mitgeteilt.
indicator-ds-dip-card = Der Arbeitgeber behält Pass, Vertrag oder Protokollausweis der beschäftigten Person.
    .example = Zum jährlichen Gespräch bringt der Fahrer nur eine Fotokopie mit; sein Ausweis, sagt er, liege im Safe des Gesandten.
    .ordinary = Ausweis und Pass können zur Verlängerung beim Protokoll liegen oder in einem Safe, den die beschäftigte Person öffnen kann.
indicator-ds-dip-bank = Der Lohn wird nicht auf ein Konto gezahlt, das auf den Namen der beschäftigten Person läuft.
    .example = Als Lohnnachweis schickt der Haushalt sechs Barquittungen, alle mit derselben Tinte und demselben Datum.
    .ordinary = Wer gerade angekommen ist, wartet oft noch auf ein Konto; Bargeld gegen Quittung überbrückt die ersten Wochen.
indicator-ds-dip-immunity = Der beschäftigten Person wurde gesagt, wegen der Immunität könne niemand helfen.
    .example = „Ich habe Immunität, dir hört keine Polizei und kein Gericht zu“, bekam die Kinderfrau von ihrem Arbeitgeber zu hören.
    .ordinary = Ein Arbeitgeber kann die Regeln missverstanden oder im Zorn gesprochen haben; sagen Sie der beschäftigten Person, dass es Hilfe gibt.
indicator-ds-dip-transfer = Die beschäftigte Person muss dem Arbeitgeber auf den nächsten Posten folgen, sonst verliert sie jeden Aufenthaltsstatus.
    .example = Im Juni zieht die Familie auf den nächsten Posten; der Hausdiener sagt, er müsse mit, sonst habe er keine Papiere mehr.
    .ordinary = Eine Erlaubnis kann wirklich mit dem Posten enden, und manche ziehen gern mit weiter; fragen Sie, was sie selbst wählen würden.
indicator-ds-dip-no-interview = Der Arbeitgeber verhindert das persönliche Gespräch mit der beschäftigten Person oder ist dabei.
    .example = Die Erste Sekretärin kommt mit ihrem Gärtner herein, setzt sich neben ihn und sagt: „Er hat vor mir keine Geheimnisse.“
    .ordinary = Ein Arbeitgeber will vielleicht dolmetschen oder weiß nicht, dass das Gespräch nur für die beschäftigte Person gedacht ist.
