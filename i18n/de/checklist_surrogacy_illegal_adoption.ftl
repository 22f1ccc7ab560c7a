# Checkliste „surrogacy-illegal-adoption“: was die Fachkraft liest. Der Aufbau steht in checklists/surrogacy-illegal-adoption.toml.

checklist-surrogacy-illegal-adoption = Ausbeutung von Leihmutterschaft und illegale Adoption
    .purpose = Die beiden Zwecke erkennen, die 2024 ins EU-Recht aufgenommen wurden. Leihmutterschaft oder Adoption als solche ist kein Indikator.
    .audience = Konsularisches Personal für Geburten, Abstammung, Adoption und Reisedokumente von Kindern
    .when = Ein Fall von Geburt, Abstammung, Adoption oder erstem Pass gibt Anlass zur Sorge.

## Ausbeutung von Leihmutterschaft

section-surrogacy-illegal-adoption-surrogacy = Ausbeutung von Leihmutterschaft
    .calm = Leihmutterschaft
indicator-su-forced = Die Frau wurde durch Zwang oder Täuschung zur Leihmutter.
indicator-su-kept = Die Frau wird in einer kontrollierten Unterkunft gehalten oder darf während der Schwangerschaft nicht reisen.
indicator-su-docs = Jemand anderes hat ihren Pass oder ihre medizinischen Unterlagen.
indicator-su-no-choice = Sie kann nicht über ihre medizinische Behandlung entscheiden.
indicator-su-debt = Ihr wird gesagt, sie schulde Geld, wenn die Schwangerschaft endet oder sie ihre Meinung ändert.
indicator-su-unpaid = Versprochenes Geld oder versprochene Betreuung blieb aus.

## Illegale Adoption

section-surrogacy-illegal-adoption-adoption = Illegale Adoption
indicator-ia-payment = Für das Kind oder die Einwilligung wurde Geld über die gesetzlichen Gebühren hinaus gezahlt.
indicator-ia-no-consent = Ein Elternteil war nicht einverstanden, wurde getäuscht oder direkt nach der Geburt unter Druck gesetzt.
indicator-ia-false-birth = Die Geburt wurde unter einer falschen Identität der Mutter eingetragen (außer das dortige Recht sieht das vor).
indicator-ia-no-authority = Keine zuständige Behörde hat die Adoption genehmigt.
indicator-ia-same-clinic = Dieselbe Klinik, Kanzlei oder Agentur taucht in mehreren zweifelhaften Fällen auf.
