# Checkliste „surrogacy-illegal-adoption“: was die Fachkraft liest. Der Aufbau steht in checklists/surrogacy-illegal-adoption.toml.

checklist-surrogacy-illegal-adoption = Ausbeutung von Leihmutterschaft und illegale Adoption
    .purpose = Die beiden Zwecke erkennen, die 2024 ins EU-Recht aufgenommen wurden. Leihmutterschaft oder Adoption als solche ist kein Indikator.
    .audience = Konsularisches Personal für Geburten, Abstammung, Adoption und Reisedokumente von Kindern
    .when = Ein Fall von Geburt, Abstammung, Adoption oder erstem Pass gibt Anlass zur Sorge.

## Ausbeutung von Leihmutterschaft

section-surrogacy-illegal-adoption-surrogacy = Ausbeutung von Leihmutterschaft
    .calm = Leihmutterschaft
indicator-su-forced = Die Frau wurde durch Zwang oder Täuschung zur Leihmutter.
    .example = Eine Frau sagt, sie habe für Hotelarbeit im Ausland unterschrieben und nach der Untersuchung erfahren, sie solle das Kind eines Paares austragen.
    .ordinary = Manche Frauen tragen aus freiem Willen ein Kind für andere aus und tun sich später schwer damit; lassen Sie sich erzählen, wie es begann.
indicator-su-kept = Die Frau wird in einer kontrollierten Unterkunft gehalten oder darf während der Schwangerschaft nicht reisen.
    .example = Eine Anruferin sagt, sie wohne mit sechs anderen Schwangeren in einer Wohnung, und den einzigen Schlüssel habe eine Haushaltskraft.
    .ordinary = Am Ende einer Schwangerschaft wird oft ärztlich von Reisen abgeraten, und manche Frauen sind froh über eine Wohnung nah an der Klinik.
indicator-su-docs = Jemand anderes hat ihren Pass oder ihre medizinischen Unterlagen.
    .example = Nach Pass und Ultraschallbefunden gefragt, sagt eine Schwangere, die habe seit ihrem ersten Besuch die Agentur.
    .ordinary = Kliniken führen immer Akten, und eine Agentur braucht den Pass manchmal für ein Visum; entscheidend ist, ob die Frau ihn zurückbekommt.
indicator-su-no-choice = Sie kann nicht über ihre medizinische Behandlung entscheiden.
    .example = Ihr Kaiserschnitt sei für Dienstag angesetzt, sagt eine Frau; das habe die Agentur bestimmt, und auf ihren eigenen Wunsch sei keine Antwort gekommen.
    .ordinary = Im Notfall muss eine Klinik schnell entscheiden, und Fachwörter gehen leicht unter; fragen Sie, was ihr erklärt wurde.
indicator-su-debt = Ihr wird gesagt, sie schulde Geld, wenn die Schwangerschaft endet oder sie ihre Meinung ändert.
    .example = Die Agentur sagte einer schwangeren Näherin, wenn sie das Kind verliere, müsse sie alle Rechnungen zurückzahlen, rund zwei Jahreslöhne.
    .ordinary = Ein Vertrag kann regeln, wer welche Kosten trägt, und das klingt mitunter hart; eine eigene Rechtsberatung kann ihn mit ihr lesen.
indicator-su-unpaid = Versprochenes Geld oder versprochene Betreuung blieb aus.
    .example = Vier Monate nach der Geburt sagt eine Frau, die versprochenen Zahlungen kämen nicht mehr, und niemand vereinbare ihre Nachsorgetermine.
    .ordinary = Eine Zahlung kann dauern oder eine Summe strittig sein; ihre medizinische Versorgung sollte darauf nicht warten müssen.

## Illegale Adoption

section-surrogacy-illegal-adoption-adoption = Illegale Adoption
indicator-ia-payment = Für das Kind oder die Einwilligung wurde Geld über die gesetzlichen Gebühren hinaus gezahlt.
    .example = In der Adoptionsakte führt die Anwaltsrechnung neben der Gerichtsgebühr 9.000 Euro als „Dank an die Mutter“ auf.
    .ordinary = Gericht, Übersetzung, Reisen und Versorgung des Kindes können eine hohe Rechnung ergeben; lassen Sie sich zeigen, wofür jeder Betrag war.
indicator-ia-no-consent = Ein Elternteil war nicht einverstanden, wurde getäuscht oder direkt nach der Geburt unter Druck gesetzt.
    .example = Als er von See heimkam, sagt ein Fischer, war sein neugeborener Sohn weggegeben, auf eine Unterschrift hin, die er nie geleistet hat.
    .ordinary = Ein Elternteil kann zugestimmt haben und später darum trauern; die Schilderung sollte trotzdem angehört und weitergegeben werden.
indicator-ia-false-birth = Die Geburt wurde unter einer falschen Identität der Mutter eingetragen (außer das dortige Recht sieht das vor).
    .example = Im Geburtseintrag steht die Antragstellerin als Mutter, doch nach den Stempeln in ihrem Pass war sie an diesem Tag woanders.
    .ordinary = Auf Ämtern geschehen Fehler, und mancherorts darf die Wunsch- oder Adoptivmutter eingetragen werden; prüfen Sie das zuerst.
indicator-ia-no-authority = Keine zuständige Behörde hat die Adoption genehmigt.
    .example = Ein Paar legt ein notarielles Papier und ein Foto mit dem Baby vor, aber keine Entscheidung eines Gerichts oder einer Behörde.
    .ordinary = Das Verfahren kann noch laufen, oder eine andere Stelle ist zuständig; fragen Sie dort nach, um des Kindes willen.
indicator-ia-same-clinic = Dieselbe Klinik, Kanzlei oder Agentur taucht in mehreren zweifelhaften Fällen auf.
    .example = Drei unklare Geburtsakten aus diesem Jahr tragen denselben Arztstempel, dieselbe Kanzlei und dieselbe Adresse.
    .ordinary = Ein kleiner Ort hat für so etwas oft nur eine Klinik oder Kanzlei; die Akte jedes Kindes verdient einen eigenen Blick.
