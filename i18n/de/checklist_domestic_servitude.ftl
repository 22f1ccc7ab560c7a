# Checkliste „domestic-servitude“: was die Fachkraft liest. Der Aufbau steht in checklists/domestic-servitude.toml.

checklist-domestic-servitude = Ausbeutung im Haushalt, auch in Diplomatenhaushalten
    .purpose = Unfreiheit von Haushalts- und Pflegekräften erkennen, auch bei Beschäftigung durch akkreditiertes Personal.
    .audience = Gesprächsführende Fachkräfte; Protokoll und Personalstelle
    .when = Eine Haushalts- oder Pflegekraft wendet sich an die Vertretung, oder das jährliche persönliche Gespräch findet statt.

## In jedem Haushalt

section-domestic-servitude-household = In jedem Haushalt
indicator-ds-no-private-space = Die beschäftigte Person hat keinen eigenen Raum oder schläft in einem geteilten oder ungeeigneten Raum.
indicator-ds-eats-apart = Die beschäftigte Person bekommt schlechtes Essen oder nur Reste.
indicator-ds-always-on-call = Die beschäftigte Person steht Tag und Nacht bereit und hat keinen ganzen freien Tag.
indicator-ds-never-alone-out = Die beschäftigte Person verlässt das Haus nie oder selten ohne den Arbeitgeber.
indicator-ds-phone-limited = Die beschäftigte Person darf nicht telefonieren oder nur, wenn jemand mithört.
indicator-ds-insults = Die beschäftigte Person wird im Haushalt gedemütigt, bedroht oder geschlagen (fragen Sie, was davon).
indicator-ds-reported-missing = Der Arbeitgeber meldet die beschäftigte Person als vermisst oder zeigt sie wegen Diebstahls an.
indicator-ds-pay-home = Der Lohn wird angeblich nach Hause geschickt oder „gespart“, und die beschäftigte Person kann das nicht prüfen.
indicator-ds-extra-house = Die beschäftigte Person wird an andere Haushalte oder einen Familienbetrieb ausgeliehen.
indicator-ds-aupair = Au-pair, Studierende oder Verwandte leisten Hausarbeit in Vollzeit ohne Lohn.

## In einem diplomatischen oder konsularischen Haushalt

section-domestic-servitude-diplomatic = In einem diplomatischen oder konsularischen Haushalt
indicator-ds-dip-contract = Der für das Visum gezeigte Vertrag ist ein anderer als der im Haus geltende.
indicator-ds-dip-card = Der Arbeitgeber behält Pass, Vertrag oder Protokollausweis der beschäftigten Person.
indicator-ds-dip-bank = Der Lohn wird nicht auf ein Konto gezahlt, das auf den Namen der beschäftigten Person läuft.
indicator-ds-dip-immunity = Der beschäftigten Person wurde gesagt, wegen der Immunität könne niemand helfen.
indicator-ds-dip-transfer = Die beschäftigte Person muss dem Arbeitgeber auf den nächsten Posten folgen, sonst verliert sie jeden Aufenthaltsstatus.
indicator-ds-dip-no-interview = Der Arbeitgeber verhindert das persönliche Gespräch mit der beschäftigten Person oder ist dabei.
