# Kontrolsaraksts „surrogacy-illegal-adoption”: ko lasa darbinieks. Uzbūve ir failā checklists/surrogacy-illegal-adoption.toml.

checklist-surrogacy-illegal-adoption = Surogātmaternitātes ekspluatācija un nelikumīga adopcija
    .purpose = Pamanīt abus nolūkus, kas ES tiesībās pievienoti 2024. gadā. Surogātmaternitāte vai adopcija pati par sevi nav pazīme.
    .audience = Konsulārie darbinieki, kas kārto dzimšanas, vecāku statusa, adopcijas un bērnu ceļošanas dokumentu jautājumus
    .when = Dzimšanas, vecāku statusa, adopcijas vai pirmās pases lieta rada bažas.

## Surogātmaternitātes ekspluatācija

section-surrogacy-illegal-adoption-surrogacy = Surogātmaternitātes ekspluatācija
    .calm = Surogātmaternitāte
indicator-su-forced = Sievieti piespieda vai maldināja, lai viņa kļūtu par surogātmāti.
indicator-su-kept = Sievieti tur kontrolētā mājoklī, vai grūtniecības laikā viņa nedrīkst ceļot.
indicator-su-docs = Viņas pase vai medicīnas dokumenti ir pie kāda cita.
indicator-su-no-choice = Viņa nevar lemt par ārstēšanu.
indicator-su-debt = Viņai saka, ka būs parādā, ja grūtniecība beigsies vai viņa pārdomās.
indicator-su-unpaid = Solīto naudu vai aprūpi viņa nav saņēmusi.

## Nelikumīga adopcija

section-surrogacy-illegal-adoption-adoption = Nelikumīga adopcija
indicator-ia-payment = Par bērnu vai piekrišanu samaksāts vairāk nekā likumīgās nodevas.
indicator-ia-no-consent = Viens no vecākiem nepiekrita, tika maldināts vai tika spiests tūlīt pēc dzemdībām.
indicator-ia-false-birth = Dzimšana reģistrēta ar nepatiesu mātes identitāti (ne tur, kur to paredz vietējais likums).
indicator-ia-no-authority = Adopciju nav apstiprinājusi kompetentā iestāde.
indicator-ia-same-clinic = Tā pati klīnika, advokāts vai aģents parādās vairākās apšaubāmās lietās.
