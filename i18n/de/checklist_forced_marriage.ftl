# Checkliste „forced-marriage“: was die Fachkraft liest. Der Aufbau steht in checklists/forced-marriage.toml.

checklist-forced-marriage = Zwangsverheiratung und Ausbeutung in der Ehe
    .purpose = Zwangsverheiratung im Ausland erkennen und Ehen, die der Ausbeutung durch Arbeit, Sex oder Aufenthaltsstatus dienen.
    .audience = Gesprächsführende Fachkräfte; Visastelle bei Fällen von Ehegattennachzug
    .when = Jemand bittet im Ausland um Hilfe, oder einer Fachkraft fallen in einer Familiensache Warnzeichen auf.

## Anzeichen

section-forced-marriage-signs = Anzeichen
indicator-fm-not-chosen = Die Person hat den Ehepartner nicht gewählt oder kann die Ehe nicht ablehnen.
    .example = Ein junger Mann schreibt per E-Mail, am Freitag sei seine Hochzeit, und seine Eltern lachten nur, wenn er Nein sage.
    .ordinary = Bei einer arrangierten Ehe schlagen die Familien vor, und das Paar entscheidet; fragen Sie, was nach einem Nein geschähe.
indicator-fm-passport-taken = Die Familie nahm bei der Ankunft Pass oder Ticket an sich.
    .example = Eine Studentin sagt, ihr Onkel habe am Flughafen alle Pässe „zur Sicherheit“ eingesammelt und gebe ihren nicht zurück.
    .ordinary = Familien bewahren unterwegs oft alle Papiere zusammen auf; entscheidend ist, ob die Person ihre auf Wunsch bekommt.
indicator-fm-one-way = Die Person wurde in einen „Urlaub“ mitgenommen und durfte nicht zurück.
    .example = Eine Neunzehnjährige ruft an: Aus zwei Wochen bei der Großmutter ist schon der fünfte Monat geworden, und ihr Vater hat den Rückflug storniert.
    .ordinary = Auch Krankheit, ein Todesfall oder Geldmangel kann einen Besuch verlängern, ohne dass jemand am Gehen gehindert wird.
indicator-fm-kept-in = Die Person darf nicht mehr hinaus, nicht allein sein oder Freunde nicht anrufen.
    .example = Seit der Verlobung, sagt eine Anruferin, begleite ihr Bruder sie überallhin und habe den Code ihres Telefons geändert.
    .ordinary = An einem neuen oder unsicheren Ort behält eine Familie jemanden auch aus Sorge nah bei sich; fragen Sie, ob der Wunsch hinauszugehen zählt.
indicator-fm-pressure = Die Person wird bedroht, geschlagen oder stark unter Druck gesetzt, damit sie in eine Ehe einwilligt.
    .example = Ein Verkäufer sagt, sein Vater habe geschworen, die Mutter aus dem Haus zu werfen, wenn er die Braut nicht nehme.
    .ordinary = Eltern können drängen und bitten und ein Nein doch hinnehmen; wo zu Hause gedroht oder geschlagen wird, ist in jedem Fall Hilfe nötig.
indicator-fm-honour = Die Person fürchtet, wegen „Schande“ oder „Ehre“ verletzt zu werden.
    .example = Ein junger Mann sagt, seine Familie habe erfahren, dass er einen Mann liebt, und die Onkel sprächen davon, „die Schande abzuwaschen“.
    .ordinary = Manche fürchten Gerede oder Streit; andere fürchten Gewalt zu Hause, ohne dass eine Heirat geplant ist, und brauchen ebenso Schutz.
indicator-fm-knows-little = Die Person weiß sehr wenig über den künftigen Ehepartner oder die Reise.
    .example = Nach ihrem Verlobten gefragt, nennt eine Antragstellerin nur einen Vornamen, kein Alter, keinen Beruf und keinen künftigen Wohnort.
    .ordinary = Paare, die sich nur kurz oder über Verwandte kennen, wissen oft wenig voneinander und freuen sich doch beide auf die Ehe.
indicator-fm-school-term = Ein junger Mensch wird während der Schulzeit für länger ins Ausland gebracht.
    .example = In der Akte einer Fünfzehnjährigen liegen ein Ticket für März ohne Rückflug und ein Brief ihrer Schule, die fragt, wo sie ist.
    .ordinary = Familien reisen auch wegen Krankheit, Todesfall oder Umzug in der Schulzeit; das Kind sollte dennoch allein angehört werden.
indicator-fm-payment = Die Person wurde ohne ihre Zustimmung gegen Geld oder zum Ausgleich von Schulden verheiratet (übliche Mitgift oder Geschenke sind kein Anzeichen).
    .example = Eine Frau sagt, am Tag ihrer Heirat mit dem Geldverleiher ihres Stiefvaters seien dessen Schulden erlassen worden; sie habe niemand gefragt.
    .ordinary = Mitgift und Geschenke zwischen Familien sind vielerorts Brauch; fragen Sie, ob die Person zugestimmt hat und hätte ablehnen können.
indicator-fm-servant = In der Ehe wird die Person zu Arbeit, Betteln oder Sex mit anderen gezwungen.
    .example = Ein Mann, der in eine Bäckersfamilie eingeheiratet hat, sagt, er backe ab zwei Uhr nachts ohne Lohn und dürfe nicht aufhören.
    .ordinary = Paare teilen Hausarbeit oder den Familienladen oft ungleich auf; fragen Sie, was geschieht, wenn eine Seite Nein sagt oder krank wird.
indicator-fm-spouse-status = Der Ehepartner droht mit dem Aufenthaltstitel oder den Kindern.
    .example = Eine Mutter zeigt eine Nachricht ihres Mannes: Wenn sie gehe, lasse er ihren Aufenthaltstitel aufheben, und die Kinder sehe sie nicht mehr.
    .ordinary = Solche Worte fallen auch bei einer bitteren Trennung; Rat zu Aufenthalt und Sorgerecht hilft der Person so oder so.
