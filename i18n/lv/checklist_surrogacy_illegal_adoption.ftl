# Kontrolsaraksts „surrogacy-illegal-adoption”: ko lasa darbinieks. Uzbūve ir failā checklists/surrogacy-illegal-adoption.toml.

checklist-surrogacy-illegal-adoption = Surogātmaternitātes ekspluatācija un nelikumīga adopcija
    .purpose = Pamanīt abus nolūkus, kas ES tiesībās pievienoti 2024. gadā. Surogātmaternitāte vai adopcija pati par sevi nav pazīme.
    .audience = Konsulārie darbinieki, kas kārto dzimšanas, vecāku statusa, adopcijas un bērnu ceļošanas dokumentu jautājumus
    .when = Dzimšanas, vecāku statusa, adopcijas vai pirmās pases lieta rada bažas.

## Surogātmaternitātes ekspluatācija

section-surrogacy-illegal-adoption-surrogacy = Surogātmaternitātes ekspluatācija
    .calm = Surogātmaternitāte
indicator-su-forced = Sievieti piespieda vai maldināja, lai viņa kļūtu par surogātmāti.
    .example = Sieviete stāsta, ka pieteikusies darbam viesnīcā ārzemēs un pēc veselības pārbaudes viņai pateikts, ka jāiznēsā kāda pāra bērns.
    .ordinary = Dažas sievietes bērnu citiem iznēsā pēc brīvas izvēles, bet vēlāk tas kļūst grūti; uzklausiet, kā tas sākās.
indicator-su-kept = Sievieti tur kontrolētā mājoklī, vai grūtniecības laikā viņa nedrīkst ceļot.
    .example = Zvanītāja stāsta, ka dzīvo dzīvoklī kopā ar vēl sešām grūtniecēm un vienīgā atslēga ir saimniecības pārzinei.
    .ordinary = Grūtniecības beigās ārsti var ieteikt neceļot, un dažas sievietes priecājas par dzīvokli netālu no klīnikas.
indicator-su-docs = Viņas pase vai medicīnas dokumenti ir pie kāda cita.
    .example = Kad grūtniecei palūdz pasi un sonogrāfijas rezultātus, viņa saka, ka tie kopš pirmās vizītes ir aģentūrā.
    .ordinary = Klīnikas medicīnas dokumentus glabā vienmēr, un aģentūrai pasi var vajadzēt vīzai; svarīgi, vai viņa to dabū atpakaļ.
indicator-su-no-choice = Viņa nevar lemt par ārstēšanu.
    .example = Ķeizargrieziens nolikts uz otrdienu, stāsta sieviete; tā izlēma aģentūra, un uz viņas vēlēšanos neviens neatbildēja.
    .ordinary = Neatliekamā gadījumā ārsti lemj ātri, un medicīnas vārdus ir viegli pārprast; pajautājiet, kas viņai tika izskaidrots.
indicator-su-debt = Viņai saka, ka būs parādā, ja grūtniecība beigsies vai viņa pārdomās.
    .example = Grūtniecei, kas strādāja par šuvēju, aģentūra teikusi: ja zaudēs bērnu, jāatmaksā visi rēķini – apmēram divu gadu alga.
    .ordinary = Līgumā var būt noteikts, kurš sedz kādas izmaksas, un tas var skanēt skarbi; kopā ar viņu to var izlasīt viņas pašas advokāts.
indicator-su-unpaid = Solīto naudu vai aprūpi viņa nav saņēmusi.
    .example = Četrus mēnešus pēc dzemdībām sieviete stāsta, ka solītos maksājumus vairs nesaņem un pārbaudes viņai neviens nepiesaka.
    .ordinary = Pārskaitījums var kavēties, vai summa var būt strīdīga; veselības aprūpei uz to nebūtu jāgaida.

## Nelikumīga adopcija

section-surrogacy-illegal-adoption-adoption = Nelikumīga adopcija
indicator-ia-payment = Par bērnu vai piekrišanu samaksāts vairāk nekā likumīgās nodevas.
    .example = Adopcijas lietā advokāta rēķinā blakus tiesas nodevai ir 9000 eiro kā „pateicība mātei”.
    .ordinary = Tiesa, tulkojumi, ceļš un bērna aprūpe kopā var veidot lielu rēķinu; palūdziet parādīt, par ko bija katra summa.
indicator-ia-no-consent = Viens no vecākiem nepiekrita, tika maldināts vai tika spiests tūlīt pēc dzemdībām.
    .example = Zvejnieks stāsta, ka atgriezies no jūras un uzzinājis, ka jaundzimušais dēls atdots ar parakstu, ko viņš nav devis.
    .ordinary = Vecāks var būt piekritis un vēlāk to smagi pārdzīvot; viņa stāstījums tik un tā jāuzklausa un jānodod tālāk.
indicator-ia-false-birth = Dzimšana reģistrēta ar nepatiesu mātes identitāti (ne tur, kur to paredz vietējais likums).
    .example = Dzimšanas ierakstā par māti norādīta pieprasītāja, bet pēc zīmogiem pasē viņa tajā dienā bijusi citur.
    .ordinary = Gadās arī kļūdas, un dažviet ierakstā kā māti drīkst norādīt sievieti, kas bērnu audzinās vai adoptē; vispirms pārbaudiet to.
indicator-ia-no-authority = Adopciju nav apstiprinājusi kompetentā iestāde.
    .example = Pāris iesniedz notāra papīru un fotogrāfiju ar zīdaini, bet ne tiesas, ne iestādes lēmuma nav.
    .ordinary = Process var vēl turpināties, vai lēmums var būt jāpieņem citai iestādei; bērna labad pajautājiet tur.
indicator-ia-same-clinic = Tā pati klīnika, advokāts vai aģents parādās vairākās apšaubāmās lietās.
    .example = Trijās neskaidrās dzimšanas lietās šogad ir viens un tas pats ārsta zīmogs, tas pats advokāts un tā pati adrese.
    .ordinary = Mazā vietā šādām lietām var būt tikai viena klīnika vai viens advokāts; katra bērna lieta jāizskata atsevišķi.
