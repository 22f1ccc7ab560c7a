# Checkliste „detention-visit“: was die Fachkraft liest. Der Aufbau steht in checklists/detention-visit.toml.

checklist-detention-visit = Besuch in Gefängnis, Polizeigewahrsam oder Abschiebehaft
    .purpose = Mutmaßlich betroffene Personen unter inhaftierten Staatsangehörigen finden, vor Anklage, Geständnis oder Abschiebung.
    .audience = Konsularisches Personal bei Haftbesuchen
    .when = Beim ersten Besuch und erneut, wenn Anklage oder Abschiebung angekündigt wird.

## Anzeichen

section-detention-visit-detention = Anzeichen
indicator-dv-offence-typical = Zu der vorgeworfenen Tat werden Opfer oft gezwungen (Drogen, Diebstahl, Betteln, Betrug, Urkunden- oder Sexarbeitsdelikte).
    .calm = Zu der vorgeworfenen Tat werden Menschen oft gezwungen (Drogen, Diebstahl, Betteln, Betrug, Urkunden- oder Sexarbeitsdelikte).
    .example = Laut Anklage hat eine neunzehnjährige Person im Studium in einer Woche drei Bankkonten eröffnet, die andere dann leerten.
    .ordinary = Der Vorwurf allein sagt wenig: Manche tun so etwas aus freien Stücken oder aus Not, oder sie werden zu Unrecht beschuldigt.
indicator-dv-low-role = Die Person hatte die niedrigste, am stärksten exponierte Rolle und keinen Anteil am Gewinn.
    .example = Sie sagt, sie habe den ganzen Tag nur für ihr Essen Taschen vom Laden zum Auto getragen und nie erfahren, wer die Ware verkauft.
    .ordinary = Manche übernehmen aus Gefälligkeit oder aus Not eine kleine Rolle bei einer Straftat, ohne dass jemand Druck macht.
indicator-dv-locked-at-scene = Die Person wurde eingeschlossen, am Ort schlafend oder ohne Schlüssel, Telefon oder Geld angetroffen.
    .example = Der Durchsuchungsbericht nennt eine von außen verriegelte Tür und einen Mann, der zwischen den Pflanzenlampen auf einer Matratze schlief.
    .ordinary = Wer etwas bewacht, schläft mitunter freiwillig dort, und Türen werden gegen Diebe abgeschlossen; fragen Sie, wer den Schlüssel hatte.
indicator-dv-told-to-plead = Jemand hat der Person gesagt, was sie aussagen oder dass sie schnell gestehen soll.
    .example = „Sie sagten, ich soll alles unterschreiben, dann bin ich in einem Monat zu Hause“, sagt eine Frau, die die Papiere nicht lesen kann.
    .ordinary = Auch eine gute Verteidigung rät manchmal zum Geständnis oder übt Fragen, nachdem beide Seiten die Akte gemeinsam durchgegangen sind.
indicator-dv-lawyer-paid = Ein Fremder oder der Arbeitgeber bezahlt oder beauftragt die anwaltliche Vertretung.
    .example = Ein Kellner, der wegen gefälschter Papiere in Haft ist, sagt, das Restaurant habe die Kanzlei geschickt; vor jedem Besuch rufe sie den Inhaber an.
    .ordinary = Ein Arbeitgeber kann aus gutem Willen zahlen, oder eine ihr unbekannte Hilfsorganisation schickt einen Rechtsbeistand, der nur die Person vertritt.
indicator-dv-forced = Die Person sagt, sie sei dazu gezwungen worden.
    .example = Ein älterer Mann sagt, er habe den Koffer getragen, weil dessen Besitzer vor der Schule seiner Enkelin gewartet hätten.
    .ordinary = Der Druck kann von einem gewalttätigen Partner oder einem Geldverleiher kommen; auch dann braucht es eine Verteidigung und ein offenes Ohr.
indicator-dv-fear-release = Die Person fürchtet Entlassung, Freilassung auf Kaution oder Abschiebung wegen derer, die auf sie warten.
    .example = Eine junge Frau soll auf Kaution freikommen und bittet, in Haft bleiben zu dürfen: Bei beiden Anhörungen stand draußen dasselbe Auto.
    .ordinary = Die Angst kann Verwandten, einem früheren Partner oder einer Fehde zu Hause gelten; planen Sie in jedem Fall für Sicherheit.
indicator-dv-age-disputed = Die Person könnte unter 18 sein, wird aber als erwachsen geführt.
    .example = Nach den Haftunterlagen ist er einundzwanzig, nach dem Schulzeugnis, das seine Schwester schickt, wäre er sechzehn.
    .ordinary = Es kann ein Schreibfehler sein, oder die Geburt wurde nie eingetragen; sorgen Sie bis zur Klärung für das, was ein Kind braucht.
indicator-dv-several-same = Mehrere Staatsangehörige sind wegen derselben Tat mit derselben Geschichte in Haft.
    .example = Die Akten von vier Staatsangehörigen in zwei Gefängnissen erzählen dasselbe: ein Mann auf einem Parkplatz, ein Paket, fünfzig Euro, kein Name.
    .ordinary = Freunde, die zusammen reisten, haben womöglich dasselbe erlebt oder seither darüber gesprochen.
