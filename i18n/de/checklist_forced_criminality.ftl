# Checkliste „forced-criminality“: was die Fachkraft liest. Der Aufbau steht in checklists/forced-criminality.toml.

checklist-forced-criminality = Ausbeutung durch erzwungene Straftaten
    .purpose = Menschen erkennen, die zu Straftaten gezwungen werden: Cannabisanbau, Drogentransport oder -verkauf, Diebstahl, Betrug, Betrugszentren, Scheinehe.
    .audience = Gesprächsführende Fachkräfte; Haftbesuche
    .when = Festnahme, Razzia, Freilassung aus einem abgeschotteten Gelände oder ein Hilferuf von dort.

## Drogen, Diebstahl und Betrug

section-forced-criminality-crime = Drogen, Diebstahl und Betrug
indicator-cx-forced = Die Person muss für andere Straftaten begehen.
    .example = Ein junger Mann, der wegen Ladendiebstahls in Haft ist, sagt, zwei Männer würden ihn mit einer Liste von Laden zu Laden fahren; mit leeren Händen traue er sich nicht zurück.
    .ordinary = Manche machen aus Gewinnstreben oder Loyalität bei einer Straftat mit; fragen Sie, wer die Anweisungen gab und was ein Nein bedeutet hätte.
indicator-cx-grow-house = Die Person lebte eingeschlossen oder allein an einem Ort, an dem Drogen angebaut oder hergestellt werden.
    .example = In der Haft sagt ein Fünfzigjähriger, er habe monatelang in einem Haus, das von außen abgeschlossen war, Pflanzen gegossen.
    .ordinary = Eine Hilfskraft wohnt mitunter freiwillig dort, als Wache oder um Miete zu sparen, und geht mit eigenem Schlüssel ein und aus.
indicator-cx-courier = Die Person musste Drogen oder Waren transportieren, ohne davon zu wissen oder ablehnen zu können.
    .example = Eine Witwe sagt, eine Auslandsbekanntschaft habe sie gebeten, einen Koffer mit nach Hause zu nehmen; der Zoll fand Päckchen im Futter.
    .ordinary = Manche transportieren Waren wissentlich und gegen Geld; auch dann können Not oder Angst dahinterstehen, fragen Sie also, wie es anfing.
indicator-cx-debt-drugs = Schulden aus Drogen, Glücksspiel oder „verlorener Ware“ dienen dazu, Straftaten zu erzwingen.
    .example = Ein Auszubildender sagt, ein Paket, auf das er aufpasste, sei gestohlen worden; nun müsse er Autos aufbrechen, bis es bezahlt ist.
    .ordinary = Wer Schulden hat, stiehlt vielleicht von sich aus, um sie zu bezahlen; fragen Sie, wer die Summe nannte und wer die Tat aussuchte.
indicator-cx-id-fraud = Auf den Namen der Person wurden für andere Konten, Firmen oder Sozialleistungen eröffnet oder beantragt.
    .example = Ein Brief vom Finanzamt führt einen Küchenhelfer als Geschäftsführer von drei Firmen; er weiß nur, dass er einmal seinen Pass zum Kopieren hergab.
    .ordinary = Manche leihen Verwandten wissentlich ihren Namen, oder Fremde stehlen ihnen aus der Ferne die Identität.
indicator-cx-sham-marriage = Die Person musste heiraten, damit jemand anderes einen Aufenthaltstitel bekommt.
    .example = Eine Reinigungskraft sagt, ihr Chef habe sie zum Standesamt gefahren, damit sie einen Fremden heirate, der einen Aufenthaltstitel brauchte; gefragt worden sei sie nicht.
    .ordinary = Manche heiraten aus freiem Willen für einen Aufenthaltstitel, aus Gefälligkeit oder für Geld; fragen Sie, wer entschied und wer Geld bekam.

## Betrugszentren

section-forced-criminality-scam = Betrugszentren
indicator-cx-fake-it-job = Die Person ging auf ein Angebot für Büro, IT, Verkauf oder Übersetzung ein und wurde an einen anderen Ort gebracht.
    .example = Eine Frau, die Texte übersetzen sollte, sagt, ein Fahrer habe sie vom Flughafen acht Stunden weit von der Stadt weggebracht, die im Vertrag steht.
    .ordinary = Firmen schicken neue Leute aus guten Gründen auch in andere Niederlassungen; sie sagen es dann vorher und lassen ihnen die Wahl.
indicator-cx-border = Die Person wurde nachts oder ohne Ausreisestempel über eine Grenze gebracht.
    .example = Der Pass eines Mannes zeigt die Einreise in ein Land und danach nichts mehr, doch er ruft aus dem Nachbarland an.
    .ordinary = Nicht an jedem Übergang wird gestempelt, Stempel können unleserlich sein, und viele gewöhnliche Busse fahren nachts über die Grenze.
indicator-cx-compound = Auf dem Gelände gibt es Wachen, Zäune oder eingezogene Telefone.
    .example = In einem Anruf von zwei Minuten flüstert ein Mann, die Telefone lägen in einer Kiste und Wachen gingen Tag und Nacht am Zaun entlang.
    .ordinary = Auch Fabriken und Callcenter haben zur Sicherheit Wachen und Schließfächer für Telefone, doch nach der Schicht gehen alle nach Hause.
indicator-cx-sold = Der Person wurde gesagt, sie sei gekauft worden oder müsse sich freikaufen.
    .example = Eine Frau über vierzig sagt, ihr Manager habe ihr eine Quittung gezeigt: Gehen könne sie, sobald jemand diese Summe zahle.
    .ordinary = Firmen wollen manchmal Anwerbekosten zurückhaben; entscheidend ist, ob die Person ohne Zahlung gehen könnte.
indicator-cx-targets = Die Person muss Vorgaben erfüllen und wird bestraft, wenn sie diese verfehlt.
    .example = Eine Person mit Hochschulabschluss sagt, wer am Tag unter fünf neuen Chatkontakten bleibe, bekomme kein Abendessen und müsse bis zum Morgen stehen.
    .ordinary = Im Verkauf sind Vorgaben üblich, und wer sie verfehlt, verliert womöglich einen Bonus; fragen Sie, was denen geschieht, die sie nicht schaffen.
indicator-cx-peer = Die Person musste andere anwerben oder bestrafen.
    .example = Ein Programmierer sagt, er habe seinem Cousin am Telefon von einer großartigen Bürostelle erzählen müssen, während der Aufseher mithörte.
    .ordinary = Beschäftigte empfehlen ihren Arbeitsplatz auch Freunden, für einen Bonus oder gern; fragen Sie, welche Folgen ein Nein gehabt hätte.
indicator-cx-overstay = Der Person drohen Geldstrafen oder Anklage wegen überzogenen Aufenthalts oder der erzwungenen Taten (sprechen Sie das Gebot der Straffreiheit an; für sich kein Anzeichen).
    .example = Nach einer Razzia auf einem bewachten Gelände nennen die Entlassungspapiere einer Frau eine Geldstrafe für jeden Tag seit Ablauf ihres Visums.
    .ordinary = Auch wer nur zu Besuch ist, überzieht manchmal aus Versehen, durch Krankheit oder weil ein Ticket fehlt; für sich sagt es nichts.
indicator-cx-educated = Andere taten die Person als „kein typisches Opfer“ ab, weil sie gebildet, männlich oder technisch versiert ist (Hinweis gegen Vorurteile, kein Anzeichen).
    .example = In der Übergabenotiz zu einem freigelassenen Ingenieur steht nur: „Erwachsener Mann, guter Abschluss, wusste, was er tat.“
    .ordinary = Beim Schreiben fehlten vielleicht Zeit oder Fakten; ein Abschluss sagt weder das eine noch das andere, fragen Sie also wie bei allen anderen.
