# Juhtumi kirje sõnad.

## Juhtum.

case-status-open = Avatud
case-status-closed = Suletud

## Miks juhtum suleti. Faktid, mitte hinnang sellele, kuidas läks.

closing-reason-help-received = Inimene saab abi
closing-reason-handed-over = Teine asutus võttis üle
closing-reason-person-wished = Inimene soovis nii
closing-reason-contact-lost = Ühendus katkes
closing-reason-no-further-need = Vajadust enam ei ole
closing-reason-other = Muu põhjus

## Miks juhtum kustutati.

erasure-reason-person-asked = Inimene palus seda
erasure-reason-purpose-ended = Juhtumit ei ole enam vaja
erasure-reason-recorded-in-error = See pandi kirja ekslikult
erasure-reason-moved-elsewhere = See viidi üle mujale

## Mille kohta nõusolek käib. Igaüht küsitakse eraldi, politsei kohta alati eraldi.

consent-matter-recording = Küsimine ja vastuste kirjapanek
consent-matter-names = Nimede kirjapanek
consent-matter-support-contact = Abiorganisatsiooniga ühendust võtmine inimese eest
consent-matter-sharing = Ühele nimetatud saajale ütlemine, kes inimene on
consent-matter-police = Ühendus politseiga
consent-matter-contact-back = Inimesega uuesti ühenduse võtmine
consent-matter-keeping = Kui kaua juhtumit säilitatakse
consent-matter-statistics = Juhtumi arvestamine statistikas ilma nimedeta
consent-matter-attachment = Koopia või foto

## Mida inimene nõusoleku kohta vastas.

consent-answer-yes = Jah
consent-answer-not-now = Praegu mitte
consent-answer-no = Ei
consent-answer-could-not-be-asked = Ei saanud küsida

## Kelle vahendusel küsiti.

interpreter-none = Ilma tõlgita
interpreter-phone = Tõlk telefonil
interpreter-in-person = Tõlk ruumis
interpreter-not-said = Tõlgi kohta märget ei ole

## Mis kontaktist sai.

contact-outcome-chosen = Valitud
contact-outcome-given-to-person = Antud inimesele
contact-outcome-officer-called = Helistasin
contact-outcome-called-together = Helistasime koos
contact-outcome-person-declined = Inimene loobus
contact-outcome-no-answer = Ei vastatud
contact-outcome-wrong-number = Vale number
contact-outcome-refused = Nad ei saanud aidata
