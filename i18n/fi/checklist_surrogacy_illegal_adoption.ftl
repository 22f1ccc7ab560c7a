# Tarkistuslista ”surrogacy-illegal-adoption”: virkailijan tekstit. Rakenne: checklists/surrogacy-illegal-adoption.toml.

checklist-surrogacy-illegal-adoption = Hyväksikäyttö sijaissynnytyksessä ja laiton adoptio
    .purpose = Huomaa kaksi EU:n lainsäädäntöön vuonna 2024 lisättyä tarkoitusta. Sijaissynnytys tai adoptio ei sellaisenaan ole tunnusmerkki.
    .audience = Konsulihenkilöstö, joka hoitaa syntymiä, vanhemmuutta, adoptioita ja lasten matkustusasiakirjoja
    .when = Syntymää, vanhemmuutta, adoptiota tai ensimmäistä passia koskeva tapaus herättää huolta.

## Hyväksikäyttö sijaissynnytyksessä

section-surrogacy-illegal-adoption-surrogacy = Hyväksikäyttö sijaissynnytyksessä
    .calm = Sijaissynnytys
indicator-su-forced = Nainen pakotettiin tai johdettiin harhaan ryhtymään sijaissynnyttäjäksi.
indicator-su-kept = Naista pidetään valvotussa asunnossa, tai hän ei saa matkustaa raskauden aikana.
indicator-su-docs = Joku muu pitää hallussaan hänen passiaan tai hoitopapereitaan.
indicator-su-no-choice = Hän ei voi päättää hoidostaan.
indicator-su-debt = Hänelle sanotaan, että hän jää velkaa, jos raskaus päättyy tai hän muuttaa mieltään.
indicator-su-unpaid = Luvattua rahaa tai hoitoa ei annettu.

## Laiton adoptio

section-surrogacy-illegal-adoption-adoption = Laiton adoptio
indicator-ia-payment = Lapsesta tai suostumuksesta maksettiin enemmän kuin lailliset kulut.
indicator-ia-no-consent = Vanhempi ei antanut suostumusta, häntä johdettiin harhaan tai häntä painostettiin heti synnytyksen jälkeen.
indicator-ia-false-birth = Syntymä rekisteröitiin äidin väärällä henkilöllisyydellä (ei silloin, kun paikallinen laki sen sallii).
indicator-ia-no-authority = Mikään toimivaltainen viranomainen ei ole hyväksynyt adoptiota.
indicator-ia-same-clinic = Sama klinikka, asianajaja tai välittäjä esiintyy useassa epäselvässä tapauksessa.
