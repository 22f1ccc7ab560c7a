# Sjekklisten «surrogacy-illegal-adoption»: det saksbehandleren leser. Oppbyggingen står i checklists/surrogacy-illegal-adoption.toml.

checklist-surrogacy-illegal-adoption = Utnyttelse til surrogati og ulovlig adopsjon
    .purpose = Oppdage de to formålene som ble lagt til i EU-retten i 2024. Surrogati eller adopsjon er i seg selv ingen indikator.
    .audience = Konsulære ansatte som behandler fødsler, foreldreskap, adopsjon og reisedokumenter for barn
    .when = En sak om fødsel, foreldreskap, adopsjon eller første pass vekker bekymring.

## Utnyttelse til surrogati

section-surrogacy-illegal-adoption-surrogacy = Utnyttelse til surrogati
    .calm = Surrogati
indicator-su-forced = Kvinnen ble tvunget eller lurt til å bli surrogatmor.
    .example = En kvinne sier at hun tok hotellarbeid i utlandet og etter legesjekken fikk høre at hun skulle bære fram et barn for et par.
    .ordinary = Noen kvinner bærer fram et barn for andre av fri vilje og opplever det senere som tungt; lytt til hvordan det begynte.
indicator-su-kept = Kvinnen holdes i en kontrollert bolig eller får ikke reise under svangerskapet.
    .example = En kvinne ringer og sier at hun deler leilighet med seks andre gravide, og at bare husbestyreren har nøkkel.
    .ordinary = Leger kan fraråde reiser sent i svangerskapet, og noen kvinner er glade for en leilighet nær klinikken.
indicator-su-docs = Noen andre har passet eller de medisinske papirene hennes.
    .example = En gravid kvinne blir bedt om pass og ultralydsvar og sier at byrået har hatt dem siden hennes første besøk.
    .ordinary = Klinikker fører alltid journal, og et byrå kan trenge passet til et visum; det avgjørende er om hun får det tilbake.
indicator-su-no-choice = Hun får ikke bestemme over medisinsk behandling.
    .example = Keisersnittet er satt til tirsdag, sier en kvinne; byrået valgte det, og hennes eget ønske fikk hun ikke svar på.
    .ordinary = I en nødsituasjon bestemmer leger raskt, og medisinske ord kan være vanskelige; spør hva hun har fått forklart.
indicator-su-debt = Hun får høre at hun skylder penger hvis svangerskapet avbrytes eller hun ombestemmer seg.
    .example = En gravid syerske har fått høre av byrået at hvis hun mister barnet, må hun betale tilbake alle regninger, rundt to årslønner.
    .ordinary = En kontrakt kan regulere hvem som dekker hva, og det kan høres hardt ut; hennes egen advokat kan lese den sammen med henne.
indicator-su-unpaid = Lovede penger eller lovet omsorg ble ikke gitt.
    .example = Fire måneder etter fødselen sier en kvinne at de lovede beløpene har stanset, og at ingen bestiller kontroller for henne.
    .ordinary = En overføring kan ta tid, eller beløpet kan være omstridt; helsehjelpen hennes bør ikke måtte vente på det.

## Ulovlig adopsjon

section-surrogacy-illegal-adoption-adoption = Ulovlig adopsjon
indicator-ia-payment = Det ble betalt penger ut over lovlige gebyrer for barnet eller for samtykket.
    .example = På advokatens regning i adopsjonsmappen står 9000 euro som «takk til moren» ved siden av rettsgebyret.
    .ordinary = Rettsgebyr, oversettelse, reise og stell av barnet kan bli en stor regning; be om å få se hva hvert beløp gjaldt.
indicator-ia-no-consent = En forelder sa ikke ja, ble villedet eller ble presset rett etter fødselen.
    .example = En fisker sier at han kom hjem fra sjøen, og da var den nyfødte sønnen gitt bort med en underskrift han aldri har gitt.
    .ordinary = En forelder kan ha sagt ja og senere sørge over det; det forelderen forteller, bør likevel høres og bringes videre.
indicator-ia-false-birth = Fødselen ble registrert med falsk identitet på moren (gjelder ikke der loven på stedet åpner for det).
    .example = I fødselsregistreringen står søkeren som mor, men stempler i passet hennes viser at hun var et annet sted den dagen.
    .ordinary = Ansatte i registeret gjør feil, og noen steder kan en tiltenkt mor eller adoptivmor stå oppført; sjekk det først.
indicator-ia-no-authority = Ingen kompetent myndighet har godkjent adopsjonen.
    .example = Et par leverer et papir fra en notar og et bilde med babyen, men ingen avgjørelse fra domstol eller myndighet.
    .ordinary = Behandlingen kan fortsatt pågå, eller avgjørelsen kan ligge hos et annet kontor; spør der, for barnets skyld.
indicator-ia-same-clinic = Samme klinikk, advokat eller agent går igjen i flere tvilsomme saker.
    .example = Tre uklare fødselssaker i år har samme leges stempel, samme advokat og samme adresse.
    .ordinary = Et lite sted har kanskje bare én klinikk eller advokat for slikt; hvert barns sak må ses på for seg.
