# Kontaktikataloogi sõnad: mida kontakti kohta teatakse.

## Mis liiki asutus kontakt on.

contact-type-emergency = Hädaabinumber
contact-type-hotline = Nõuandeliin
contact-type-child-protection = Lastekaitse
contact-type-ngo = Vabaühendus
contact-type-shelter = Turvaline majutus
contact-type-government = Riigiasutus
contact-type-national-referral = Riiklik suunamismehhanism
contact-type-police = Politsei
contact-type-legal-aid = Õigusabi
contact-type-migrant-support = Rändajate tugi
contact-type-labour-inspectorate = Tööinspektsioon
contact-type-iom = Rahvusvaheline Migratsiooniorganisatsioon (IOM)
contact-type-compensation = Hüvitised
contact-type-national-coordinator = Riiklik koordinaator
contact-type-national-rapporteur = Riiklik raportöör
contact-type-duty-officer = Valveametnik
contact-type-escalation = Kontakt väljaspool esindust
contact-type-interpreter = Tõlk
contact-type-hospital = Haigla
contact-type-mission = Muu esindus

# Of an interpreter, whom the person may choose.
interpreter-gender-woman = naine
interpreter-gender-man = mees

## Mida kontakt teeb.

service-case-advice = Nõustab ametnikke juhtumi asjus
service-case-coordination = Juhtumi koordineerimine
service-child-protection-report = Sekkub, kui laps on ohus
service-compensation = Hüvitis
service-compensation-advice = Nõu hüvitise asjus
service-consular = Konsulaarabi
service-consular-referral = Suunamine konsulaadi kaudu
service-court-support = Tugi kohtus
service-documents = Abi dokumentidega
service-education = Haridus ja koolitus
service-emergency = Abi hädaolukorras
service-financial = Rahaline abi
service-housing-help = Abi eluaseme leidmisel
service-identification = Ametlik tuvastamine
service-interpretation = Suuline tõlge
service-investigation = Uurimine
service-job-offer-check = Kontrollib välismaa tööpakkumisi
service-legal = Õigusabi
service-legal-information = Teave seaduste kohta
service-material = Toit, riided ja muu vajalik
service-medical = Arstiabi
service-method-guidance = Juhised spetsialistidele
service-method-support = Tugi spetsialistidele nende töös
service-opinion-for-residence-permit = Arvamus elamisloa jaoks
service-outreach = Läheb inimeste juurde
service-police-contact = Vahendab ühendust politseiga
service-prevention = Ennetus
service-protection = Kaitse
service-psychological = Psühholoogiline tugi
service-referral = Suunamine abi juurde
service-referral-to-ngo = Suunamine vabaühendusse
service-reflection-period = Järelemõtlemisaeg
service-reintegration = Abi pärast naasmist
service-repatriation-referral = Suunamine kodumaale naasmiseks
service-rescue = Toob inimesi ohust välja
service-residence-help = Abi elamisloa asjus
service-residence-permit = Elamisluba
service-return = Kodumaale naasmine
service-return-programme = Kodumaale naasmise programm
service-return-support = Tugi kodumaale naasmisel
service-rights-information = Teave õiguste kohta
service-shelter = Turvaline majutus
service-shelter-places-overview = Teab, kus on vabu turvalisi kohti
service-shelter-via-members = Turvaline majutus liikmete kaudu
service-social = Sotsiaalne tugi
service-status-of-victim = Ohvri staatus
service-support-person = Tugiisik
service-victim-guidance = Juhatab läbi menetluste
service-wage-claim = Maksmata palga nõuded

## Kes võib helistada.

audience-victim = Inimene ise
audience-public = Igaüks
audience-professional = Ainult spetsialistid

## Keda kontakt aitab.

serves-sex-all = Kõik
serves-sex-women = Naised
serves-sex-men = Mehed
serves-sex-trans = Transinimesed
serves-age-all = Igas vanuses
serves-age-children = Lapsed
serves-age-adults = Täiskasvanud
served-form-labour = Tööalane ärakasutamine
served-form-sexual = Seksuaalne ärakasutamine
served-form-begging = Sunnitud kerjamine
served-form-criminal-activity = Ärakasutamine kuritegelikus tegevuses
served-form-domestic-servitude = Sunniviisiline majapidamistöö
served-form-forced-marriage = Sundabielu
served-form-organ-removal = Elundi äravõtmine
served-form-illegal-adoption = Ebaseaduslik lapsendamine
served-form-surrogacy = Surrogaatemaduse ärakasutamine
served-form-relationship-violence = Lähisuhtevägivald

## Mis tingimustel kontakt aitab.

residence-condition-any = Riigis viibimise õigusest sõltumata
residence-condition-irregular-only = Ainult riigis viibimise õiguseta inimesed
residence-condition-third-country-only = Ainult ELi- ja EMP-väliste riikide kodanikud
residence-condition-unknown = Riigis viibimise õiguse tingimused teadmata
cooperation-condition-not-required = Ilma politseiga koostööta
cooperation-condition-required = Ainult politseiga koostööd tegijad
cooperation-condition-required-for-full = Täielik abi ainult politseiga koostööd tegijatele
cooperation-condition-unknown = Politseiga koostöö tingimused teadmata
identification-condition-presumed-ok = Ilma ametliku tuvastamiseta
identification-condition-formal-required = Ainult pärast ametlikku tuvastamist
identification-condition-unknown = Tuvastamise tingimused teadmata
location-condition-in-country = Ainult riigis viibivad inimesed
location-condition-nationals-abroad = Oma kodanikud välismaal
location-condition-any = Inimese asukohast sõltumata

## Mis on kontaktil pistmist politseiga.

police-involvement-not-a-police-body = Ei ole politsei osa
police-involvement-caller-chooses = Helistaja otsustab, kas politseile öeldakse
police-involvement-with-consent = Teatab politseile ainult nõusolekul
police-involvement-may-share = Võib teatada politseile või migratsiooniasutusele
police-involvement-dispatches-police = Võib saata politsei
police-involvement-is-police = On politsei
police-involvement-unknown = Pole teada, kas teatab politseile

## Koht riigi süsteemis.

tier-first-contact = Esmane kontakt
tier-second-line = Teisene kontakt
tier-oversight = Järelevalve, üksikjuhtumeid ei võta
tier-archived = See liin on suletud

## Kui kindel fakt on. „Kontrollitud“ öeldakse ainult selle kohta, mida inimene on kontrollinud.

certainty-read = Loetud avaldatud allikast
certainty-general-knowledge = Allikast ei leitud
channel-certainty-read-number = Number on loetud avaldatud allikast
channel-certainty-read-email = E-posti aadress on loetud avaldatud allikast
channel-certainty-read-website = Veebileht on loetud avaldatud allikast
channel-certainty-role-only = Avaldatud allikast on loetud ainult roll
channel-certainty-general-knowledge-number = Numbrit allikast ei leitud
channel-certainty-general-knowledge = Allikast ei leitud midagi
source-date-basis-page-dated = Lehel on kuupäev
source-date-basis-inferred-from-content = Kuupäev selgub lehe sisust
source-date-basis-undated-copy = Lehel ei ole kuupäeva
source-date-basis-none = Kuupäev ei ole teada
known-yes = Jah
known-no = Ei
known-unknown = Pole teada
known-problem-sources-conflict = Allikad ütlevad eri asju
known-problem-capacity = Vaba kohta ei pruugi olla
