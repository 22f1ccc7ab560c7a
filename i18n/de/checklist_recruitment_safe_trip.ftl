# Checkliste „recruitment-safe-trip“: was die Fachkraft liest. Der Aufbau steht in checklists/recruitment-safe-trip.toml.

checklist-recruitment-safe-trip = Sicher reisen: Prüfung vor der Abreise
    .purpose = Der Person oder der beratenden Fachkraft helfen, ein Angebot vor der Abreise zu prüfen. Im Sinne der CBSS-Kampagne „Safe Trip“.
    .audience = Reisewillige mit einer Fachkraft; Auskunftsstellen
    .when = Vor der Abreise zu Arbeit, Studium, Heirat oder Modeljobs im Ausland.

## Warnzeichen im Angebot

section-recruitment-safe-trip-offer = Warnzeichen im Angebot
indicator-st-too-good = Der Lohn ist für die Arbeit viel zu hoch, oder es werden keine Kenntnisse verlangt.
    .example = Jemand, der gerade die Schule beendet hat, zeigt eine Anzeige: 5.000 Euro im Monat fürs Kellnern, ohne Erfahrung oder Sprachkenntnisse.
    .ordinary = Saisonarbeit oder Arbeit in entlegenen Gegenden kann gut bezahlt sein, und manche Firmen lernen an; eine echte kann die Summe erklären.
indicator-st-all-paid = Ein Fremder will die ganze Reise und alle Papiere bezahlen.
    .example = Eine Krankenschwester im Ruhestand sagt, ein Mann, den sie im Zug kennenlernte, zahle ihr Flug, Visum und Pass; das regle man „später“.
    .ordinary = Auch Arbeitgeber zahlen manchmal Reise und Visum; sie schreiben es in den Vertrag und sagen, ob es zurückzuzahlen ist.
indicator-st-hurry = Sie werden gedrängt, sich sofort zu entscheiden.
    .example = Ein junger Mensch aus einer Autowerkstatt bekam die Nachricht: ein Platz im Bus heute Nacht, Antwort in einer Stunde, sonst ist die Stelle weg.
    .ordinary = Eine Ernte oder ein Krankheitsfall kann einen Arbeitgeber zur Eile zwingen; ein ehrlicher lässt trotzdem Zeit, den Vertrag zu lesen.
indicator-st-secret = Sie sollen niemandem davon erzählen.
    .example = Eine Frau sagt, nach dem Willen der Agentur sollten ihre Eltern glauben, sie besuche übers Wochenende nur eine Freundin.
    .ordinary = Manche behalten eine neue Stelle für sich, damit der jetzige Chef nichts erfährt; das ist ihr eigener Wunsch, keine Bedingung.
indicator-st-private-place = Das Vorstellungsgespräch findet in privaten oder unbeschilderten Räumen oder nur per Chat statt.
    .example = Ein Koch sagt, nach lauter Chatnachrichten habe das Vorstellungsgespräch für ein Hotel in einer Wohnung ohne Namensschild stattgefunden.
    .ordinary = Kleine Firmen und Familien empfangen Bewerbende auch zu Hause oder im Café, und viele echte Gespräche finden online statt.
indicator-st-photos = Für eine gewöhnliche Arbeit werden Ganzkörper- oder freizügige Fotos verlangt.
    .example = Ein Student, der sich als Barkeeper bewarb, sollte Bilder in Badehose schicken, von vorn und von der Seite.
    .ordinary = Wer als Model oder im Tanz arbeitet, braucht oft Ganzkörperbilder, und viele Arbeitgeber wünschen ein Porträt für die Akte.
indicator-st-fee-first = Sie müssen zahlen oder sich Geld leihen, bevor Sie einen Vertrag sehen.
    .example = Ein Schweißer hat sich zwei Monatslöhne für eine „Platzgebühr“ geliehen; den Vertrag soll er nach der Ankunft bekommen.
    .ordinary = Manche Kosten wie Pass oder Sprachtest fallen vor einem Vertrag an; man zahlt sie direkt an die Stelle, die sie erhebt.
indicator-st-tourist-visa = Sie sollen als Tourist oder Touristin einreisen und arbeiten.
    .example = Die Agentur sagte einer fünfzigjährigen Pflegekraft, sie solle als Touristin einreisen und am Montag anfangen; die Erlaubnis komme später.
    .ordinary = Manche reisen erst zu Besuch, zum Vorstellungsgespräch oder um sich umzusehen, und manche Anwerber kennen die Visumregeln nicht.
indicator-st-lie-border = Sie sollen an der Grenze oder in der Visastelle lügen.
    .example = Ein Mann zeigt die Sätze, die er auswendig lernen soll: Er besuche eine Tante, bleibe eine Woche und kenne keinen Arbeitgeber.
    .ordinary = Auch Freunde geben manchmal ohne böse Absicht schlechten Rat, was man sagen soll; das Risiko trägt trotzdem, wer reist.
indicator-st-redirect = Ziel oder Arbeitgeber ändert sich im letzten Moment.
    .example = Gestern Abend kam das Ticket für jemanden, der Gabelstapler fährt: anderes Land, andere Firma, dazu „gleicher Lohn, keine Sorge“.
    .ordinary = Projekte enden oder verlagern sich auch kurzfristig; ein echter Arbeitgeber schickt dann einen neuen Vertrag und nimmt ein Nein hin.
indicator-st-online-love = Das Angebot kommt von jemandem, den Sie nur online kennen.
    .example = Ein geschiedener Mann sagt, die Frau, mit der er seit sechs Wochen chattet, nie mit Video, habe ihm eine Stelle in ihrer Nähe besorgt.
    .ordinary = Auch glückliche Paare haben sich online kennengelernt; ein Videoanruf, ein erster Besuch und ein eigenes Ticket machen es sicherer.

## So schützen Sie sich

section-recruitment-safe-trip-protect = So schützen Sie sich
indicator-st-check-employer = Prüfen Sie Arbeitgeber und Agentur im amtlichen Register und rufen Sie selbst dort an.
indicator-st-contract-copy = Lassen Sie sich den Vertrag in einer Sprache geben, die Sie lesen, und lassen Sie eine Kopie zu Hause.
indicator-st-passport-copies = Behalten Sie Ihren Pass selbst; lassen Sie Kopien bei jemandem, dem Sie vertrauen.
indicator-st-contact-plan = Vereinbaren Sie mit jemandem, dem Sie vertrauen, einen Tag für den Kontakt und ein Codewort.
indicator-st-emergency-numbers = Lernen Sie eine Nummer auswendig: Notruf, Hilfetelefon oder Konsulat.
indicator-st-return-money = Behalten Sie genug Geld für die Heimreise.
