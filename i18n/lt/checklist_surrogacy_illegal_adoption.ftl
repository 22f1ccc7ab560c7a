# Kontrolinis sąrašas „surrogacy-illegal-adoption“: ką skaito pareigūnas.

checklist-surrogacy-illegal-adoption = Išnaudojimas surogatinei motinystei ir neteisėtas įvaikinimas
    .purpose = Pastebėti du tikslus, 2024 m. įtrauktus į ES teisę. Pati surogatinė motinystė ar įvaikinimas nėra požymis.
    .audience = Konsuliniai darbuotojai, dirbantys su gimimais, tėvyste, įvaikinimu ir vaikų kelionės dokumentais
    .when = Nerimą kelia gimimo, tėvystės, įvaikinimo ar pirmo paso atvejis.

## Išnaudojimas surogatinei motinystei

section-surrogacy-illegal-adoption-surrogacy = Išnaudojimas surogatinei motinystei
    .calm = Surogatinė motinystė
indicator-su-forced = Moteris priversta ar apgaule įtraukta tapti surogatine motina.
indicator-su-kept = Moteris laikoma kontroliuojamame būste arba nėštumo metu negali keliauti.
indicator-su-docs = Jos pasą ar medicininius dokumentus laiko kitas žmogus.
indicator-su-no-choice = Ji negali spręsti dėl gydymo.
indicator-su-debt = Jai sakoma, kad liks skolinga, jei nėštumas nutrūks ar ji persigalvos.
indicator-su-unpaid = Žadėti pinigai ar priežiūra nesuteikti.

## Neteisėtas įvaikinimas

section-surrogacy-illegal-adoption-adoption = Neteisėtas įvaikinimas
indicator-ia-payment = Už vaiką ar sutikimą sumokėta daugiau nei teisėti mokesčiai.
indicator-ia-no-consent = Tėvas ar motina nesutiko, buvo apgauti arba spaudžiami iškart po gimdymo.
indicator-ia-false-birth = Gimimas įregistruotas melaginga motinos tapatybe (nebent tai leidžia vietos teisė).
indicator-ia-no-authority = Įvaikinimo nepatvirtino kompetentinga institucija.
indicator-ia-same-clinic = Ta pati klinika, advokatas ar tarpininkas siejami su keliais abejotinais atvejais.
