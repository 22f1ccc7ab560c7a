# Kontrollnimekiri „surrogacy-illegal-adoption“: mida ametnik loeb.

checklist-surrogacy-illegal-adoption = Surrogaatemaduse ärakasutamine ja ebaseaduslik lapsendamine
    .purpose = Märgata kaht eesmärki, mis lisati ELi õigusesse 2024. aastal. Surrogaatemadus või lapsendamine iseenesest ei ole tunnus.
    .audience = Konsulaartöötajad, kes tegelevad sündide, põlvnemise, lapsendamise ja laste reisidokumentidega
    .when = Sünni, põlvnemise, lapsendamise või esimese passi juhtum teeb murelikuks.

## Surrogaatemaduse ärakasutamine

section-surrogacy-illegal-adoption-surrogacy = Surrogaatemaduse ärakasutamine
    .calm = Surrogaatemadus
indicator-su-forced = Naine sai surrogaatemaks sunni või pettuse tõttu.
indicator-su-kept = Naist hoitakse raseduse ajal kontrollitud eluasemes või ta ei tohi reisida.
indicator-su-docs = Tema pass või ravipaberid on kellegi teise käes.
indicator-su-no-choice = Ta ei saa ravi üle ise otsustada.
indicator-su-debt = Talle öeldakse, et ta jääb raha võlgu, kui rasedus katkeb või ta ümber mõtleb.
indicator-su-unpaid = Lubatud raha või hoolt ei antud.

## Ebaseaduslik lapsendamine

section-surrogacy-illegal-adoption-adoption = Ebaseaduslik lapsendamine
indicator-ia-payment = Lapse või nõusoleku eest maksti rohkem kui seaduslikud tasud.
indicator-ia-no-consent = Vanem ei nõustunud, teda peteti või survestati kohe pärast sündi.
indicator-ia-false-birth = Sünd registreeriti ema vale nimega (välja arvatud juhul, kui kohalik seadus seda ette näeb).
indicator-ia-no-authority = Ükski pädev asutus ei ole lapsendamist heaks kiitnud.
indicator-ia-same-clinic = Sama kliinik, jurist või vahendaja esineb mitmes kahtlases juhtumis.
