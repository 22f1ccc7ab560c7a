# Checkliste „detention-visit“: was die Fachkraft liest. Der Aufbau steht in checklists/detention-visit.toml.

checklist-detention-visit = Besuch in Gefängnis, Polizeigewahrsam oder Abschiebehaft
    .purpose = Mutmaßlich betroffene Personen unter inhaftierten Staatsangehörigen finden, vor Anklage, Geständnis oder Abschiebung.
    .audience = Konsularisches Personal bei Haftbesuchen
    .when = Beim ersten Besuch und erneut, wenn Anklage oder Abschiebung angekündigt wird.

## Anzeichen

section-detention-visit-detention = Anzeichen
indicator-dv-offence-typical = Zu der vorgeworfenen Tat werden Opfer oft gezwungen (Drogen, Diebstahl, Betteln, Betrug, Urkunden- oder Sexarbeitsdelikte).
    .calm = Zu der vorgeworfenen Tat werden Menschen oft gezwungen (Drogen, Diebstahl, Betteln, Betrug, Urkunden- oder Sexarbeitsdelikte).
indicator-dv-low-role = Die Person hatte die niedrigste, am stärksten exponierte Rolle und keinen Anteil am Gewinn.
indicator-dv-locked-at-scene = Die Person wurde eingeschlossen, am Ort schlafend oder ohne Schlüssel, Telefon oder Geld angetroffen.
indicator-dv-told-to-plead = Jemand hat der Person gesagt, was sie aussagen oder dass sie schnell gestehen soll.
indicator-dv-lawyer-paid = Ein Fremder oder der Arbeitgeber bezahlt oder beauftragt die anwaltliche Vertretung.
indicator-dv-forced = Die Person sagt, sie sei dazu gezwungen worden.
indicator-dv-fear-release = Die Person fürchtet Entlassung, Freilassung auf Kaution oder Abschiebung wegen derer, die auf sie warten.
indicator-dv-age-disputed = Die Person könnte unter 18 sein, wird aber als erwachsen geführt.
indicator-dv-several-same = Mehrere Staatsangehörige sind wegen derselben Tat mit derselben Geschichte in Haft.
