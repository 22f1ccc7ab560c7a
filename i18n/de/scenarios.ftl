# Szenarien zum Üben. Alle Personen und Ereignisse sind erfunden.

scenario-lost-passports = Drei verlorene Pässe
    .story = Drei Männer kommen gemeinsam in ein Konsulat und beantragen Rückkehrausweise. Jeder sagt in fast denselben Worten, er habe letzte Woche seinen Pass verloren. Unter vier Augen sagt Tomas, der Bauleiter behalte die Pässe „zur Anmeldung“. Versprochen waren ihnen ein bestimmter Lohn und eine Wohnung; am ersten Tag bekamen sie einen neuen Vertrag in einer Sprache, die sie nicht lesen können. Sie arbeiten sechseinhalb Tage die Woche, schlafen in Containern auf der Baustelle und bekommen kleine Vorschüsse. Der Rest komme „am Ende des Projekts“. Miete, Werkzeug und Fahrten werden vom Lohn abgezogen.
    .refer = Nationales Hilfesystem oder NGO für Arbeitsausbeutung, Gewerkschaft oder Hilfe bei Lohnforderungen, Arbeitsinspektion; Polizei nur mit Einwilligung. Die Rückkehrausweise erhalten die Männer selbst, nicht der Bauleiter.
    .debrief = Welches Anzeichen wog am meisten, und haben Sie es am Schalter oder erst unter vier Augen gesehen? Die Anwerbung ist nach der ILO-Regel nicht erfüllt (nur zwei mittlere). Warum ist Weitervermittlung trotzdem richtig? Was geschieht mit dem ausstehenden Lohn, wenn die Männer morgen nach Hause fliegen?
    .mistakes = Es als verlorene Pässe abtun. Die drei gemeinsam befragen. Die Firma anrufen und um die Pässe bitten. Meinen, wer ins Konsulat kommen kann, sei frei.

scenario-helpful-boyfriend = Der hilfsbereite Freund
    .story = Elina, 22, kommt mit einem Mann, der den Passantrag ausfüllt, für sie antwortet und sagt, für ein Gespräch zu zweit sei keine Zeit. Ihr Telefon hält er mit offenem Anruf in der Hand. Eine Fachkraft nimmt sie „zum Fingerabdruck“ mit. Sie sagt, er sei ihr Freund, sie hätten sich online kennengelernt, sie arbeite „in Wohnungen“, jede Woche in einer neuen Stadt, müsse 400 am Tag abliefern, er verwahre das Geld für ihr gemeinsames Haus und er habe Filme von ihr.
    .refer = Spezialisierte NGO oder Hilfesystem für Erwachsene in sexueller Ausbeutung, auf Wunsch noch am selben Tag; Krisenunterkunft; medizinische Hilfe. Über die Polizei entscheidet sie.
    .debrief = Wie trennen Sie ein Paar, ohne Unruhe auszulösen? Was, wenn sie heute mit ihm zurückgeht? Vereinbaren Sie einen sicheren Kontaktweg. Verwendet wurde das Profil „sexuell“: Erzwungene Aufgaben oder Kunden wiegen dort stark, bei Arbeit mittel.
    .mistakes = Den Mann zur Rede stellen. Nach Einzelheiten sexueller Handlungen fragen. Sagen: „Er ist nicht Ihr Freund.“ Die Sache abschließen, weil sie ablehnte.

scenario-embassy-residence = Die Köchin des Botschafters
    .story = Zum jährlichen Gespräch beim Protokoll wird Ruth, private Hausangestellte eines akkreditierten Diplomaten, von der Frau des Arbeitgebers gebracht, die dabeibleiben möchte. Allein sagt Ruth, der Vertrag, den sie für das Visum unterschrieb, sei nicht der wirkliche: Versprochen waren ihr Achtstundentage und der doppelte Lohn. Der Arbeitgeber behält Pass und Protokollausweis. Sie beginnt um sechs und hört um Mitternacht auf, und ihren Lohn „spart“ der Arbeitgeber. Zweimal war sie allein draußen. Man sagte ihr, wegen der Immunität könne keine Polizei helfen, und nächsten Monat müsse sie mit der Familie umziehen.
    .refer = Hilfesystem des Gaststaats oder NGO für Hausangestellte; das Protokoll auf seinem eigenen Weg; Rechtsberatung zum Lohn. Gehört der Arbeitgeber zur eigenen Vertretung: die Sache nach außerhalb der Vertretung geben.
    .debrief = Wer in Ihrem Dienst darf es nicht zuerst erfahren? Immunität steht der Strafverfolgung entgegen, nicht der Hilfe. Der Umzug im nächsten Monat macht die Zeit knapp.
    .mistakes = Den Arbeitgeber dolmetschen lassen. An die betreffende Botschaft schreiben. Zwischen Arbeitskraft und Arbeitgeber vermitteln.

scenario-station-square = Bahnhofsplatz
    .story = Die Polizei bittet ein Konsulat, die Identität von Marek zu bestätigen. Er ist 54, nutzt einen Rollstuhl und bekam eine Geldbuße wegen Bettelns. Er sagt, ein Mann aus seinem Heimatort habe sechs Menschen im Kleinbus gebracht. Um sieben werden sie abgesetzt, abends eingesammelt. 60 am Tag muss er abliefern und gibt alles dem Mann, der ihn „wegen des Rollstuhls“ ausgesucht hat. Auf seinen Namen laufen ein Telefonvertrag und ein Kredit. Bei zwei anderen Identitätsanfragen im letzten Monat stand dieselbe Telefonnummer.
    .refer = NGO oder Hilfesystem; Unterstützung bei Behinderung; rechtliche Hilfe zu Geldbuße und Krediten (Straffreiheit).
    .debrief = Keine ILO-Dimension ist erfüllt, aber für alle drei rechtlichen Elemente spricht etwas. Siehe Regel A3. Hätten Sie dieselben Anzeichen bei jemandem aus einer Minderheit gesehen? Prüfen Sie Ihre Vorurteile in beide Richtungen. Was geschieht mit den anderen fünf?
    .mistakes = „Das ist deren Kultur.“ Der Polizei nur die Identität bestätigen. Ohne Plan eine Busfahrkarte nach Hause kaufen.

scenario-the-gardener = Der Gärtner
    .story = Bei einem Gefängnisbesuch sagt Nils, 20, er habe auf eine Anzeige für Malerarbeiten geantwortet. Er wurde in ein Haus gebracht, die Fenster waren verhängt, die Tür verschlossen. Er goss Pflanzen, schlief auf dem Boden und bekam einmal am Tag Essen. Man sagte ihm, er schulde 8000 für die Fahrt und für eingegangene Pflanzen. Er sagt, man habe ihn gezwungen und er sei nicht hinausgekommen. Ein Anwalt, den er nie beauftragt hat, rät ihm, sich schuldig zu bekennen und nichts über andere zu sagen.
    .refer = Unabhängige anwaltliche Vertretung; nationaler Verweismechanismus oder NGO über das Gefängnis; Behörden vor jedem Schuldbekenntnis auf die Straffreiheit ansprechen. Einwilligung nötig.
    .debrief = Eingeschlossen am Ort und Anbau im Haus gehören zu einem ILO-Indikator: Er zählt einmal. Wie bald vor einem Schuldbekenntnis muss dies angesprochen werden, und von wem? Wer könnte von Ihren Notizen erfahren?
    .mistakes = Es dem Gericht überlassen. Bei Opfern nur an Frauen denken. Den bezahlten Anwalt als Weg nutzen.

scenario-customer-support = Kundendienst
    .story = Der Bereitschaftsdienst bekommt einen geflüsterten Anruf. Kristjan, 29, Programmierer, nahm im Ausland eine Stelle im IT-Support an, wurde nachts über eine Grenze gefahren und ist jetzt auf einem bewachten Gelände. Telefone werden abgenommen; er hat sich eines geliehen. Er muss Fremden schreiben und sie zum Investieren bringen, 15 Stunden am Tag. Wer die Vorgaben verfehlt, wird geschlagen; ihn traf es zweimal. Man sagte ihm, er sei gekauft worden und müsse zahlen, um zu gehen. Seine Schwester bekam eine Nachricht mit einer Geldforderung.
    .refer = Krisenzentrum des Außenministeriums; zuständige Botschaft; spezialisierte NGO mit Zugang; der Familie raten, nicht ohne Beratung zu zahlen oder etwas zu veröffentlichen. Nach der Freilassung: Anzeichen prüfen, Straffreiheit für überzogenen Aufenthalt und erzwungene Taten, psychologische Hilfe.
    .debrief = Was können Sie über ein geliehenes Telefon gefahrlos fragen? Vereinbaren Sie ein Codewort. Warum werden gebildete Männer oft übersehen? Welche Beweise darf man ihn nicht sammeln lassen?
    .mistakes = Die Nummer zurückrufen. Der Familie ohne Fachberatung sagen, sie solle zahlen oder nicht zahlen. In ihm zuerst einen Betrüger sehen.

scenario-summer-wedding = Die Sommerhochzeit
    .story = Eine Botschaft erhält eine E-Mail: Sara, 19, reiste in den Familienurlaub. Ihr Onkel nahm ihr Pass und Ticket ab. Für Freitag ist eine Hochzeit mit einem Mann geplant, den sie einmal gesehen hat. Sie darf das Haus nicht verlassen, und ihr Bruder hat sie geschlagen. Mittags kann sie das Telefon einer Cousine benutzen.
    .refer = Stelle gegen Zwangsverheiratung oder Ministerium zu Hause; örtliche NGO mit Unterkunft; Rückkehrausweis; Plan für eine sichere Abholung. Örtliche Polizei nur, wenn sie als sicher gilt.
    .debrief = Vielleicht haben Sie nur eine Gelegenheit: Welche fünf Angaben brauchen Sie am Mittag? Wer unter den Ortskräften könnte etwas weitersagen? Was wäre anders, wenn sie 17 wäre?
    .mistakes = Die Familie anrufen, um zu vermitteln. An ihr gewohntes Telefon schreiben. Verlangen, dass sie persönlich einen förmlichen Antrag stellt.

scenario-the-uncle = Der Onkel
    .story = Ein etwa 14-jähriger Junge wird wegen Ladendiebstahls angehalten. Ein Mann sagt, er sei sein Onkel, und kommt für ein Reisedokument ins Konsulat. Er zeigt auf seinem Telefon das Foto einer Geburtsurkunde. Der Junge sieht ihn vor jeder Antwort an. Im letzten Frühjahr bat derselbe Mann um Dokumente für ein anderes Kind. Der Junge geht nicht zur Schule und sagt, er müsse sechs Flaschen am Tag bringen.
    .refer = Sofort die Kinderschutzbehörde; Vormundschaft; die zentrale Behörde im Heimatland. Das Dokument wird nicht dem Mann übergeben.
    .debrief = Kein Mittel musste gezeigt werden. Welches eine Anzeichen genügte? Wer spricht mit dem Jungen, und wie oft? Ist die Familie ein sicherer Ort? Wer entscheidet?
    .mistakes = Den Mann den Jungen mitnehmen lassen, während geprüft wird. Ein langes konsularisches Gespräch. Rückkehr zur „Familie“ ohne Prüfung des Kindeswohls.

scenario-football-trial = Das Probetraining
    .story = Ein Visumantrag: Daniel, 16, soll für ein Jahr zum „Probetraining einer Fußballakademie“, mit einem Besuchsvisum. Die genannte Schule ist nicht erreichbar. Ein Agent bezahlte das Ticket, nachdem die Familie eine hohe Gebühr gezahlt hatte. Das Schreiben mit der Einwilligung der Eltern hat ein Nachbar unterschrieben. Daniel weiß nicht, wer ihn abholt.
    .refer = Kinderschutz in beiden Ländern; Nachfrage beim Sportverband; Informationen zum sicheren Reisen für die Familie. Fachliche Einschätzung vor jeder Entscheidung.
    .debrief = Noch ist keine Ausbeutung geschehen. Was ist Ihre Pflicht? Eine bloße Ablehnung drängt die Reise vielleicht auf einen anderen Weg. Was kann man der Familie gefahrlos sagen?
    .mistakes = Ablehnen und vergessen. Genehmigen, weil ein Elternteil einverstanden war. Die Familie wie Kriminelle behandeln.

scenario-the-scar = Die Narbe
    .story = Viktor, 38, bittet um Geld für die Heimreise. Er hat Schmerzen, eine lange frische Narbe und keine medizinischen Unterlagen. Ein Mittelsmann, den er über einen Geldverleiher kannte, besorgte Pass, Wohnung und Klinik. Er unterschrieb Papiere, die er nicht lesen konnte; in einem steht, er sei ein Cousin des Patienten. Er bekam ein Drittel des Betrags. Nun soll er zwei weitere Männer bringen.
    .refer = Heute ins Krankenhaus; NGO oder Hilfesystem; anwaltliche Beratung. Er fürchtet eine Anklage wegen Organverkaufs: Erklären Sie die Straffreiheit behutsam und ohne Versprechen.
    .debrief = Er hat „zugestimmt“ und wurde bezahlt. Warum entscheidet eine Einwilligung das nicht? Die ILO-Listen erfassen Organe nicht: Welche Regel haben Sie verwendet? Gesundheit geht vor Formular.
    .mistakes = Nur Darlehen und Fahrkarte. Es einen privaten Verkauf nennen. Vor der medizinischen Hilfe nach dem Namen der Klinik fragen.

scenario-birth-registration = Eine Geburtsanzeige
    .story = Ein Paar lässt im Ausland eine Geburt eintragen. Irina, die das Kind geboren hat, ist mit einer Mitarbeiterin der Agentur da, die ihren Pass hat und für sie antwortet. Irina sagt, sie habe Monate in einer Wohnung der Agentur gelebt und ihre eigenen Kinder nicht besuchen können, Ärzte hätten alles entschieden, und wenn sie sich beschwere, müsse sie die Kosten zurückzahlen. Das versprochene Geld ist nicht gekommen.
    .refer = Zwei getrennte Weitervermittlungen: Irina als mutmaßlich betroffene Person (NGO, anwaltliche Beratung, Gesundheit), und die Kinderschutzbehörde für Identität und Sicherheit des Kindes.
    .debrief = Leihmutterschaft als solche war kein Anzeichen. Was dann? Zwei Menschen, zwei Fälle, zwei Interessen. Was darf das Paar über Irina nicht erfahren?
    .mistakes = Die Sache nur als Standesamtsangelegenheit behandeln. Über Leihmutterschaft urteilen. Mit ihr im Beisein der Agentur sprechen.

scenario-late-wages = Verspäteter Lohn
    .story = Agnes, 41, pflückt Beeren. Ihr Lohn ist sechs Wochen überfällig und niedriger als im Vertrag. Sie hat ihren Pass, teilt sich mit Freundinnen ein Auto, hat eine Rückfahrkarte und ein eigenes gemietetes Zimmer. Der Arbeitgeber hat niemanden bedroht. Sie möchte wissen, wie sie an ihr Geld kommt.
    .refer = Gewerkschaft oder Hilfe bei Lohnforderungen, Arbeitsinspektion, Beratungsstelle für Zugewanderte. Lassen Sie die Sache für neue Tatsachen offen.
    .debrief = Damit Hilfe bei Ausbeutung beginnt, muss sie nicht Menschenhandel heißen. Welche zwei Fragen könnten das Bild ändern? Behalten Sie mit Einwilligung ihren Kontakt für ein zweites Gespräch.
    .mistakes = Ihr sagen: „Sie sind kein Opfer.“ Sie ungefragt in eine Unterkunft für Betroffene von Menschenhandel schicken. Nichts tun, weil es eine Zivilsache ist.

scenario-quiet-morning = Ein ruhiger Morgen (Vergleichsfall)
    .story = Maja, 33, erneuert ihren Pass. Ins Formular schreibt sie „Escort“. Sie kommt allein, scherzt, zahlt mit eigener Karte, hat ihre Dokumente selbst und nennt zwei Freundinnen für den Notfall. In einem kurzen Gespräch zu zweit sagt sie, dass sie auf eigene Rechnung arbeitet.
    .refer = Keine Weitervermittlung. Bieten Sie das allgemeine Faltblatt an wie allen anderen.
    .debrief = Sex gegen Geld war kein Anzeichen. Warum nicht? „Jetzt keine Indikatoren“ gilt nur für das heutige Gespräch. Was soll festgehalten werden? Nichts: Es wird kein Fall eröffnet.
    .mistakes = Wegen der Tätigkeit einen Fall eröffnen. Die Polizei informieren. „Kein Opfer“ schreiben.
