# Checkliste „visa-interview“: was die Fachkraft liest. Der Aufbau steht in checklists/visa-interview.toml.

checklist-visa-interview = Visumgespräch und Vorbeugung
    .purpose = Bei Visumanträgen das Risiko künftigen Menschenhandels bemerken und schützende Informationen geben. Diese Liste rechtfertigt für sich nie eine Ablehnung.
    .audience = Visastelle
    .when = Visa für Arbeit, Au-pair, Studium mit Arbeit, Haushalt, Unterhaltung, Saisonarbeit, Familie und Kinder.

## Der Antrag

section-visa-interview-application = Der Antrag
indicator-vi-same-agent = Viele Anträge haben dieselbe Agentur, Bürgschaft, Telefonnummer oder Wortwahl.
indicator-vi-coached = Die antragstellende Person gibt eingeübte Antworten und kennt grundlegende Tatsachen zur Stelle nicht.
indicator-vi-job-unreal = Arbeitgeber, Adresse oder Gehalt lassen sich nicht prüfen oder sind unrealistisch.
indicator-vi-no-contract-copy = Die antragstellende Person hat keine Kopie des Vertrags in einer Sprache, die sie liest.
indicator-vi-fee-debt = Die antragstellende Person hat sich Geld geliehen oder Eigentum überschrieben, um die Agentur zu bezahlen.
indicator-vi-passport-agent = Die Agentur behält zwischen den Terminen den Pass.
indicator-vi-agent-present = Agentur oder Arbeitgeber besteht darauf, beim Gespräch dabei zu sein.
indicator-vi-visa-mismatch = Ein Besuchsvisum wird beantragt, obwohl Arbeit geplant ist.
indicator-vi-spouse-unknown = Wer zur Ehe oder als Verlobte oder Verlobter einreisen will, weiß sehr wenig über die andere Person.
indicator-vi-online-partner = Wer einlädt, ist nur online bekannt und bezahlt alles.
indicator-vi-sponsor-repeat = Wer bürgt, hat schon mehrere Arbeitskräfte oder Ehepartner eingeladen.
indicator-vi-child-alone = Bürgschaft, Vormundschaft oder Schule eines Kindes lassen sich nicht prüfen.
indicator-vi-domestic-private = Mit der privaten Haushaltskraft wurde noch nicht allein gesprochen.

## Was zu geben und zu tun ist

section-visa-interview-prevention = Was zu geben und zu tun ist
indicator-vi-info-given = Informationen zu Rechten und Notfallkontakten wurden in der Sprache der Person gegeben.
indicator-vi-info-understood = Die Person konnte in eigenen Worten sagen, was zu tun ist, wenn etwas schiefgeht.
indicator-vi-info-logged = Dass Informationen gegeben wurden, ist festgehalten.
