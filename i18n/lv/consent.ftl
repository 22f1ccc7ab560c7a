# Piekrišana: ko darbinieks saka un ko jautā. Personai teiktajos teikumos juridisku vārdu nav.

consent-title = Pirms kaut ko jautājat
consent-explain-title = Paskaidrojiet personas valodā
consent-explain-record = ko pierakstāt, kur to glabā un kas to var izlasīt
consent-explain-freedom = ka drīkst atteikt, izlaist, pārtraukt vai lūgt pierakstīto izdzēst
consent-explain-limits = ko Jums var nākties paziņot citiem: briesmas dzīvībai, bērns, likumā noteikts pienākums
consent-explain-help = ka atteikums nemaina konsulāro palīdzību, ko persona saņem

# To saka personai.
consent-explain = Es gribētu pierakstīt daļu no tā, ko stāstāt, lai palīdzētu Jums saņemt atbalstu. Es pateikšu, kas to varēs redzēt. Jūs varat atteikties, izlaist jebkuru jautājumu vai pārtraukt. Varat lūgt, lai pierakstīto izdzēšu. Ja likums liks man kaut ko paturēt, es to pateikšu. Atteikums nemaina palīdzību, ko šeit saņemat.
    .child = Es gribu tev palīdzēt. Es gribētu pierakstīt daļu no tā, ko man stāsti, lai to zinātu cilvēki, kas var palīdzēt. Es pateikšu, kas to varēs izlasīt. Tu vari teikt nē. Uz jebkuru jautājumu vari neatbildēt, un vari pārtraukt. Tev nav nekādu nepatikšanu, un es palīdzēšu jebkurā gadījumā.
# To saka personai, pirms tā stāsta savu stāstu.
consent-limits = Pirms stāstāt vairāk: ja briesmās ir kāda dzīvība, ja briesmās ir bērns vai ja to prasa likums, man var nākties kādam to pateikt. Vispirms es to pateiktu Jums. Jūs izlemjat, cik daudz stāstīt.
    .child = Dažas lietas man var nākties pateikt cilvēkiem, kuru darbs ir sargāt bērnus, lai tu būtu drošībā. Vispirms es tev pateikšu, kas viņi ir. Tas, ko tu gribi, ir svarīgi.
# Darbiniekam.
consent-child = Ja tas ir bērns, uzklausiet, ko bērns vēlas, un iesaistiet aizbildni vai bērnu aizsardzību.
consent-interpreter = Izmantojiet profesionālu tulku. Neuzticiet tulkošanu radiniekam, draugam, pavadonim vai darba devējam.

consent-recording-label = Vai persona piekrīt, ka jautājat un pierakstāt atbildes?
consent-recording-yes = Jā, jautāt un pierakstīt
consent-recording-no-names = Jautāt, bet vārdu un uzvārdu nepierakstīt
consent-recording-information-only = Tikai sniegt informāciju
consent-recording-no = Nē
consent-recording-not-asked = Nevarēja pajautāt
consent-recording-not-asked-hint = Pasakiet, kāpēc
consent-contact-label = Vai persona piekrīt, ka tās labā sazināsieties ar atbalsta organizāciju?
consent-contact-yes = Jā
consent-contact-not-now = Ne tagad
consent-contact-no = Nē
consent-interpreter-label = Tulks
consent-language-label = Valoda, kurā runājāt
consent-items-hint = Katru piekrišanu lūdziet atsevišķi, kad tā kļūst vajadzīga
consent-refused-hint = Pateicieties. Pajautājiet, vai ir droši nēsāt līdzi numuru. Šeit varat beigt.
consent-written-hint = Turpinot pierakstītais tiks izdzēsts. Agrāk teiktais var palikt arī aizzīmogots kopā ar atsaukumu.
consent-seal-action = Labāk aizzīmogot
consent-withdraw-action = Atsaukt šo piekrišanu

## Pirms kaut ko drukā vai iedod: vai to pie personas var atrast?

consent-carry-label = Vai personai ir droši to nēsāt līdzi?
consent-carry-nothing = Neko nenēsāt
consent-carry-by-heart = Iemācīties vienu numuru no galvas
consent-carry-other-name = Saglabāt ar citu nosaukumu
consent-carry-slip = Neitrāla zīmīte
consent-carry-card = Kartīte
