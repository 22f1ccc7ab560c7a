# Checkliste „recruitment-safe-trip“: was die Fachkraft liest. Der Aufbau steht in checklists/recruitment-safe-trip.toml.

checklist-recruitment-safe-trip = Sicher reisen: Prüfung vor der Abreise
    .purpose = Der Person oder der beratenden Fachkraft helfen, ein Angebot vor der Abreise zu prüfen. Im Sinne der CBSS-Kampagne „Safe Trip“.
    .audience = Reisewillige mit einer Fachkraft; Auskunftsstellen
    .when = Vor der Abreise zu Arbeit, Studium, Heirat oder Modeljobs im Ausland.

## Warnzeichen im Angebot

section-recruitment-safe-trip-offer = Warnzeichen im Angebot
indicator-st-too-good = Der Lohn ist für die Arbeit viel zu hoch, oder es werden keine Kenntnisse verlangt.
indicator-st-all-paid = Ein Fremder will die ganze Reise und alle Papiere bezahlen.
indicator-st-hurry = Sie werden gedrängt, sich sofort zu entscheiden.
indicator-st-secret = Sie sollen niemandem davon erzählen.
indicator-st-private-place = Das Vorstellungsgespräch findet in privaten oder unbeschilderten Räumen oder nur per Chat statt.
indicator-st-photos = Für eine gewöhnliche Arbeit werden Ganzkörper- oder freizügige Fotos verlangt.
indicator-st-fee-first = Sie müssen zahlen oder sich Geld leihen, bevor Sie einen Vertrag sehen.
indicator-st-tourist-visa = Sie sollen als Tourist oder Touristin einreisen und arbeiten.
indicator-st-lie-border = Sie sollen an der Grenze oder in der Visastelle lügen.
indicator-st-redirect = Ziel oder Arbeitgeber ändert sich im letzten Moment.
indicator-st-online-love = Das Angebot kommt von jemandem, den Sie nur online kennen.

## So schützen Sie sich

section-recruitment-safe-trip-protect = So schützen Sie sich
indicator-st-check-employer = Prüfen Sie Arbeitgeber und Agentur im amtlichen Register und rufen Sie selbst dort an.
indicator-st-contract-copy = Lassen Sie sich den Vertrag in einer Sprache geben, die Sie lesen, und lassen Sie eine Kopie zu Hause.
indicator-st-passport-copies = Behalten Sie Ihren Pass selbst; lassen Sie Kopien bei jemandem, dem Sie vertrauen.
indicator-st-contact-plan = Vereinbaren Sie mit jemandem, dem Sie vertrauen, einen Tag für den Kontakt und ein Codewort.
indicator-st-emergency-numbers = Lernen Sie eine Nummer auswendig: Notruf, Hilfetelefon oder Konsulat.
indicator-st-return-money = Behalten Sie genug Geld für die Heimreise.
