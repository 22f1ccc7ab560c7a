# Sjekklisten «surrogacy-illegal-adoption»: det saksbehandleren leser. Oppbyggingen står i checklists/surrogacy-illegal-adoption.toml.

checklist-surrogacy-illegal-adoption = Utnyttelse til surrogati og ulovlig adopsjon
    .purpose = Oppdage de to formålene som ble lagt til i EU-retten i 2024. Surrogati eller adopsjon er i seg selv ingen indikator.
    .audience = Konsulære ansatte som behandler fødsler, foreldreskap, adopsjon og reisedokumenter for barn
    .when = En sak om fødsel, foreldreskap, adopsjon eller første pass vekker bekymring.

## Utnyttelse til surrogati

section-surrogacy-illegal-adoption-surrogacy = Utnyttelse til surrogati
    .calm = Surrogati
indicator-su-forced = Kvinnen ble tvunget eller lurt til å bli surrogatmor.
indicator-su-kept = Kvinnen holdes i en kontrollert bolig eller får ikke reise under svangerskapet.
indicator-su-docs = Noen andre har passet eller de medisinske papirene hennes.
indicator-su-no-choice = Hun får ikke bestemme over medisinsk behandling.
indicator-su-debt = Hun får høre at hun skylder penger hvis svangerskapet avbrytes eller hun ombestemmer seg.
indicator-su-unpaid = Lovede penger eller lovet omsorg ble ikke gitt.

## Ulovlig adopsjon

section-surrogacy-illegal-adoption-adoption = Ulovlig adopsjon
indicator-ia-payment = Det ble betalt penger ut over lovlige gebyrer for barnet eller for samtykket.
indicator-ia-no-consent = En forelder sa ikke ja, ble villedet eller ble presset rett etter fødselen.
indicator-ia-false-birth = Fødselen ble registrert med falsk identitet på moren (gjelder ikke der loven på stedet åpner for det).
indicator-ia-no-authority = Ingen kompetent myndighet har godkjent adopsjonen.
indicator-ia-same-clinic = Samme klinikk, advokat eller agent går igjen i flere tvilsomme saker.
