# Öryggisafrit: afrit af málageymslunni, jafn innsigluð og hún, og það sem gert er úr þeim.

backup-written = Öryggisafritið var skrifað og kannað: { $file }
backup-passphrase-prompt = Lykilsetning öryggisafritsins:
backup-list-empty = Ekkert öryggisafrit er til enn. Það verður til eftir að málin hafa verið opnuð.
backup-line = { $moment }, { $size } MB, heilt, geymt til { $day }
backup-line-damaged = { $moment }, { $size } MB, skemmt, geymt til { $day }
backup-restored = Málin eru endurheimt í { $folder }. Mál: { $cases }. Færslur: { $entries }.
backup-slot-left-out = Lykillinn { $file } er skemmdur í öryggisafritinu. Sá sem á hann þarf nýja lykilsetningu.
backup-case-whole = Málið { $label } er þegar hér, með öllu sem er í öryggisafritinu
backup-case-restored = { $count ->
    [one] Málið { $label } er endurheimt: { $count } færslu vantaði hér
   *[other] Málið { $label } er endurheimt: { $count } færslur vantaði hér
}
backup-not-made = Ekkert öryggisafrit var tekið í dag: { $reason }. Eldri öryggisafrit eru enn til.
