# Kontrollnimekiri „organ-removal“: mida ametnik loeb.

checklist-organ-removal = Elundi äravõtmine
    .purpose = Märgata inimkaubandust elundi äravõtmise eesmärgil.
    .audience = Vestlust läbi viivad ametnikud; ravireisidega tegelevad viisaametnikud
    .when = Kodanik palub abi pärast operatsiooni välismaal või ravireisi jutt ei lähe kokku.

## Tunnused

section-organ-removal-signs = Tunnused
indicator-or-surgery-story = Inimene on elundi andnud või kavatseb seda teha või tal on operatsiooniarm, mida keegi ei ole talle selgitanud.
    .care = Ärge vaadake inimest läbi. Märkige ainult see, mis on näha.
indicator-or-promised-money = Inimesele lubati elundi eest raha või tööd.
indicator-or-not-paid = Lubatud summat ei makstud või seda vähendati.
indicator-or-no-info = Inimesele ei räägitud riskidest või ta kirjutas alla paberitele, mida ta lugeda ei osanud.
indicator-or-no-withdraw = Inimesel ei lubatud ümber mõelda.
indicator-or-false-relation = Paberites on valesti kirjas, et doonor ja saaja on sugulased.
indicator-or-broker-travel = Reisi, eluaseme, passi ja kliiniku korraldas vahendaja.
indicator-or-debt = Inimene nõustus võla või ähvarduste tõttu.
indicator-or-no-aftercare = Inimesel ei ole ravipabereid ega järelravi.
indicator-or-recruit-others = Inimeselt nõutakse teiste doonorite värbamist.
