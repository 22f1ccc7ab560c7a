# Checkliste „forced-criminality“: was die Fachkraft liest. Der Aufbau steht in checklists/forced-criminality.toml.

checklist-forced-criminality = Ausbeutung durch erzwungene Straftaten
    .purpose = Menschen erkennen, die zu Straftaten gezwungen werden: Cannabisanbau, Drogentransport oder -verkauf, Diebstahl, Betrug, Betrugszentren, Scheinehe.
    .audience = Gesprächsführende Fachkräfte; Haftbesuche
    .when = Festnahme, Razzia, Freilassung aus einem abgeschotteten Gelände oder ein Hilferuf von dort.

## Drogen, Diebstahl und Betrug

section-forced-criminality-crime = Drogen, Diebstahl und Betrug
indicator-cx-forced = Die Person muss für andere Straftaten begehen.
indicator-cx-grow-house = Die Person lebte eingeschlossen oder allein an einem Ort, an dem Drogen angebaut oder hergestellt werden.
indicator-cx-courier = Die Person musste Drogen oder Waren transportieren, ohne davon zu wissen oder ablehnen zu können.
indicator-cx-debt-drugs = Schulden aus Drogen, Glücksspiel oder „verlorener Ware“ dienen dazu, Straftaten zu erzwingen.
indicator-cx-id-fraud = Auf den Namen der Person wurden für andere Konten, Firmen oder Sozialleistungen eröffnet oder beantragt.
indicator-cx-sham-marriage = Die Person musste heiraten, damit jemand anderes einen Aufenthaltstitel bekommt.

## Betrugszentren

section-forced-criminality-scam = Betrugszentren
indicator-cx-fake-it-job = Die Person ging auf ein Angebot für Büro, IT, Verkauf oder Übersetzung ein und wurde an einen anderen Ort gebracht.
indicator-cx-border = Die Person wurde nachts oder ohne Ausreisestempel über eine Grenze gebracht.
indicator-cx-compound = Auf dem Gelände gibt es Wachen, Zäune oder eingezogene Telefone.
indicator-cx-sold = Der Person wurde gesagt, sie sei gekauft worden oder müsse sich freikaufen.
indicator-cx-targets = Die Person muss Vorgaben erfüllen und wird bestraft, wenn sie diese verfehlt.
indicator-cx-peer = Die Person musste andere anwerben oder bestrafen.
indicator-cx-overstay = Der Person drohen Geldstrafen oder Anklage wegen überzogenen Aufenthalts oder der erzwungenen Taten (sprechen Sie das Gebot der Straffreiheit an; für sich kein Anzeichen).
indicator-cx-educated = Andere taten die Person als „kein typisches Opfer“ ab, weil sie gebildet, männlich oder technisch versiert ist (Hinweis gegen Vorurteile, kein Anzeichen).
