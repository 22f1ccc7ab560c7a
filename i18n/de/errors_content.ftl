# Was die Inhaltsprüfung zu einer Datei mit Checklisten, Anlaufstellen, Ländern, Szenarien oder Texten sagt. Für alle, die
# Inhalte schreiben. Datei, Zeile und Feld stehen vor dem Satz. Wörter in Anführungszeichen sind Namen in den Dateien.

fault-form = Die Datei ist hier nicht lesbar: { $value }. Vergleichen Sie sie mit einer mitgelieferten Datei.
fault-no-file = Die Datei { $value } fehlt. Fügen Sie sie hinzu.
fault-unknown-field = Ein solches Feld gibt es nicht. Prüfen Sie die Schreibweise oder entfernen Sie es.
fault-missing-field = Dieses Feld fehlt. Fügen Sie es hinzu.
fault-unknown-value = „{ $value }“ kann hier nicht stehen. Verwenden Sie ein Wort, Kürzel oder Datum, das dieses Feld annimmt.
fault-bad-id = „{ $value }“ kann keine ID sein. Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche, höchstens 64; die ID eines Szenarios beginnt mit „scn-“.
fault-duplicate = „{ $value }“ steht zweimal. Entfernen Sie eines oder benennen Sie es um, wenn es noch nie veröffentlicht wurde.
fault-no-such = „{ $value }“ gibt es nicht. Prüfen Sie die Schreibweise oder fügen Sie es hinzu.
fault-not-ilo = „{ $value }“ gehört nicht zu den Indikatoren der ILO. Nennen Sie einen aus der Checkliste „ilo-core“.
fault-no-source = „{ $value }“ sagt nicht, woher es stammt. Fügen Sie eine Quelle hinzu.
fault-undeclared-source = Der Katalog kennt keine Quelle „{ $value }“. Fügen Sie sie in assets/catalogue.toml hinzu oder nennen Sie eine andere.
fault-other-name = Die Datei sollte nach „{ $value }“ benannt sein. Benennen Sie die Datei um oder berichtigen Sie die ID, wenn sie noch nie veröffentlicht wurde.
fault-strength = Jeder Indikator der Checkliste „ilo-core“ hat eine Stärke, und kein anderer Indikator hat eine. Berichtigen Sie „{ $value }“.
fault-other-country = „{ $value }“ sollte mit dem Kürzel des Landes beginnen. Berichtigen Sie die ID oder verschieben Sie die Anlaufstelle in die Datei ihres Landes.
fault-not-first = „{ $value }“ kann nicht die erste Anlaufstelle sein: Sie ist eingestellt, nimmt keine Fälle oder gehört zu einem anderen Land. Nennen Sie eine andere.
fault-half-verified = „{ $value }“ sagt nicht vollständig, wer wann geprüft hat. Ergänzen Sie das Fehlende oder entfernen Sie beides.
fault-hours = Das sind keine Öffnungszeiten. Schreiben Sie Tage als „mon-fri“ oder „sat,sun“ und Zeiten als „09:00“ und „24:00“, die frühere zuerst.
fault-other-hours = „{ $value }“ ist in Worten 24/7 erreichbar, nicht aber nach Tagen und Zeiten. Berichtigen Sie eines davon.
fault-phone = „{ $value }“ ist keine internationale Nummer. Schreiben Sie „+“ und 7 bis 15 Ziffern ohne Leerzeichen oder lassen Sie das Feld leer.
fault-both-lists = „{ $value }“ sagt, wo gearbeitet wird und wo nicht. Behalten Sie eine der beiden Listen.
fault-no-interval = Nirgends steht, nach wie vielen Monaten Anlaufstellen der Art „{ $value }“ erneut geprüft werden. Fügen Sie es hinzu.
fault-other-result = Für diese Antworten ergibt die Regel „{ $value }“, nicht das Erwartete, oder sie findet andere Dimensionen. Berichtigen Sie die Antworten oder das Erwartete.
fault-no-text = Der Text „{ $value }“ fehlt in dieser Sprache. Fügen Sie ihn hinzu.
fault-unused = Nichts verwendet den Text „{ $value }“. Prüfen Sie die Schreibweise oder entfernen Sie ihn.
fault-other-gaps = Der Text „{ $value }“ hat andere Platzhalter als auf Englisch. Verwenden Sie dieselben Namen in geschweiften Klammern.
fault-no-fluent = Diese Zeile ist nicht als Text lesbar. Prüfen Sie die Zeichen „=“, geschweifte Klammern und die Leerzeichen am Zeilenanfang.
fault-no-prose = Diese Zeile kann in einem Kapitel des Handbuchs nicht stehen: „{ $value }“. Verwenden Sie Überschriften, Absätze, Listen, Kästen und Links.
fault-other-sections = Die Abschnitte oder Links sind andere als in der Gliederung oder auf Englisch: „{ $value }“. Verwenden Sie dieselben in derselben Reihenfolge.
fault-other-term = Das Glossar hat dafür ein anderes Wort: „{ $value }“. Verwenden Sie es.
fault-no-term = Auf Englisch steht hier ein Begriff aus dem Glossar. Schreiben Sie „{ $value }“ oder nennen Sie den Text unter „apart“.
