# Checkliste „visa-interview“: was die Fachkraft liest. Der Aufbau steht in checklists/visa-interview.toml.

checklist-visa-interview = Visumgespräch und Vorbeugung
    .purpose = Bei Visumanträgen das Risiko künftigen Menschenhandels bemerken und schützende Informationen geben. Diese Liste rechtfertigt für sich nie eine Ablehnung.
    .audience = Visastelle
    .when = Visa für Arbeit, Au-pair, Studium mit Arbeit, Haushalt, Unterhaltung, Saisonarbeit, Familie und Kinder.

## Der Antrag

section-visa-interview-application = Der Antrag
indicator-vi-same-agent = Viele Anträge haben dieselbe Agentur, Bürgschaft, Telefonnummer oder Wortwahl.
    .example = Neun Anträge nennen in diesem Monat dieselbe Mobilnummer, und drei haben denselben Rechtschreibfehler.
    .ordinary = Eine bekannte Agentur, ein großer Arbeitgeber oder das einzige Reisebüro einer Kleinstadt kann der Grund sein.
indicator-vi-coached = Die antragstellende Person gibt eingeübte Antworten und kennt grundlegende Tatsachen zur Stelle nicht.
    .example = Er sagt die Adresse des Hofes auf, ohne zu stocken, weiß aber nicht, was dort wächst und was er tun soll.
    .ordinary = Nervosität, eine fremde Sprache oder gut gemeinter Rat von Freunden kann jede Antwort eingeübt klingen lassen.
indicator-vi-job-unreal = Arbeitgeber, Adresse oder Gehalt lassen sich nicht prüfen oder sind unrealistisch.
    .example = Das Schreiben bietet einem Kellner 5.000 Euro im Monat, und an der angegebenen Adresse ist nur ein Parkplatz.
    .ordinary = Eine neue oder kleine Firma hat vielleicht keine Website, und ein Tippfehler oder Umzug kann eine falsche Adresse erklären.
indicator-vi-no-contract-copy = Die antragstellende Person hat keine Kopie des Vertrags in einer Sprache, die sie liest.
    .example = In ihrer Mappe sind Fotos und ein Bankschreiben; der Vertrag blieb bei der Agentur, in einer Sprache, die sie nicht lesen kann.
    .ordinary = Die Kopie kann noch in der Post oder in der Übersetzung sein und lässt sich beim nächsten Mal mitbringen.
indicator-vi-fee-debt = Die antragstellende Person hat sich Geld geliehen oder Eigentum überschrieben, um die Agentur zu bezahlen.
    .example = Nach der Gebühr gefragt, sagt ein Fischer, das Boot seines Bruders gehöre jetzt der Agentur.
    .ordinary = Familien legen für eine echte Chance zusammen oder nehmen einen Bankkredit auf, den sie zurückzahlen können.
indicator-vi-passport-agent = Die Agentur behält zwischen den Terminen den Pass.
    .example = Zu Hause habe sie ihren Pass noch nie gehabt, sagt sie: Die Agentur bringe ihn zum Termin und nehme ihn wieder mit.
    .ordinary = Eine Agentur braucht ihn mitunter einige Tage für ein anderes Visum, gibt dann aber eine Quittung und händigt ihn auf Wunsch aus.
indicator-vi-agent-present = Agentur oder Arbeitgeber besteht darauf, beim Gespräch dabei zu sein.
    .example = Eine Frau im eleganten Kostüm folgt zwei jungen Köchen an den Schalter und geht nicht, als sie draußen warten soll.
    .ordinary = Manche wollen dolmetschen oder bei einer Behinderung helfen und warten draußen, sobald Sie es erklären.
indicator-vi-visa-mismatch = Ein Besuchsvisum wird beantragt, obwohl Arbeit geplant ist.
    .example = Im Formular stehen zwei Wochen Besichtigungen; in der Mappe liegt ein Schichtplan mit dem Namen der antragstellenden Person.
    .ordinary = Eine Messe oder ein Vorstellungsgespräch kann gut zu einem Besuch passen, und manche wählen aus Versehen das falsche Formular.
indicator-vi-spouse-unknown = Wer zur Ehe oder als Verlobte oder Verlobter einreisen will, weiß sehr wenig über die andere Person.
    .example = Ein junger Mann, der zu seiner Frau ziehen will, kann nicht sagen, wo sie arbeitet und ob sie Kinder hat.
    .ordinary = Manchmal arrangieren Familien eine Ehe, die beide wollen, und manche Paare haben sich erst wenige Male getroffen.
indicator-vi-online-partner = Wer einlädt, ist nur online bekannt und bezahlt alles.
    .example = Sie bezahlt ihm Ticket, Visum und Kleidung; gesehen haben sie sich nie, und bei Anrufen ist ihre Kamera immer aus.
    .ordinary = Paare lernen sich auch online kennen, und eine Seite hat vielleicht einfach mehr Geld; fragen Sie, was beide vom Leben der anderen Person wissen.
indicator-vi-sponsor-repeat = Wer bürgt, hat schon mehrere Arbeitskräfte oder Ehepartner eingeladen.
    .example = Nach Ihren Unterlagen hat derselbe Mann in vier Jahren zwei Verlobte und drei Reinigungskräfte eingeladen.
    .ordinary = Eine wachsende Firma stellt wieder ein, eine Familie braucht eine neue Pflegekraft, und Menschen heiraten auch ein zweites Mal.
indicator-vi-child-alone = Bürgschaft, Vormundschaft oder Schule eines Kindes lassen sich nicht prüfen.
    .example = Die Schule, die einen Fünfzehnjährigen aufnehmen soll, hat kein Telefon, und ihr Brief nennt eine Privatwohnung als Adresse.
    .ordinary = Schulen haben Ferien, und Vormünder ziehen um, eine Antwort kann also dauern; sie sollte vor der Abreise des Kindes da sein.
indicator-vi-domestic-private = Mit der privaten Haushaltskraft wurde noch nicht allein gesprochen.
    .example = In der Akte endet jeder Vermerk über die Besuche der Haushaltskraft in der Visastelle mit „Arbeitgeber anwesend“.
    .ordinary = Es kann ein Versehen sein, oder niemand zum Dolmetschen war da; ein Gespräch allein lässt sich noch nachholen.

## Was zu geben und zu tun ist

section-visa-interview-prevention = Was zu geben und zu tun ist
indicator-vi-info-given = Informationen zu Rechten und Notfallkontakten wurden in der Sprache der Person gegeben.
indicator-vi-info-understood = Die Person konnte in eigenen Worten sagen, was zu tun ist, wenn etwas schiefgeht.
indicator-vi-info-logged = Dass Informationen gegeben wurden, ist festgehalten.
