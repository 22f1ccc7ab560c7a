# Kontaktu saraksta vārdi: kas par kontaktu zināms.

## Kāda veida kontakts tas ir.

contact-type-emergency = Ārkārtas tālrunis
contact-type-hotline = Palīdzības tālrunis
contact-type-child-protection = Bērnu aizsardzība
contact-type-ngo = Nevalstiska organizācija
contact-type-shelter = Droša izmitināšana
contact-type-government = Valsts iestāde
contact-type-national-referral = Nacionālais novirzīšanas mehānisms
contact-type-police = Policija
contact-type-legal-aid = Juridiskā palīdzība
contact-type-migrant-support = Atbalsts migrantiem
contact-type-labour-inspectorate = Darba inspekcija
contact-type-iom = Starptautiskā Migrācijas organizācija (IOM)
contact-type-compensation = Kompensācija
contact-type-national-coordinator = Nacionālais koordinators
contact-type-national-rapporteur = Nacionālais ziņotājs
contact-type-duty-officer = Dežurējošā amatpersona
contact-type-escalation = Kontakts ārpus pārstāvniecības
contact-type-interpreter = Tulks
contact-type-hospital = Slimnīca
contact-type-mission = Cita pārstāvniecība

# Of an interpreter, whom the person may choose.
interpreter-gender-woman = sieviete
interpreter-gender-man = vīrietis

## Ko kontakts dara.

service-case-advice = Padoms darbiniekiem par lietu
service-case-coordination = Lietas koordinēšana
service-child-protection-report = Rīkojas, kad bērns ir briesmās
service-compensation = Kompensācija
service-compensation-advice = Padoms par kompensāciju
service-consular = Konsulārā palīdzība
service-consular-referral = Konsulāta veikta novirzīšana
service-court-support = Atbalsts tiesā
service-documents = Palīdzība ar dokumentiem
service-education = Izglītība un apmācība
service-emergency = Palīdzība ārkārtas situācijā
service-financial = Finansiāla palīdzība
service-housing-help = Palīdzība atrast mājokli
service-identification = Formāla identificēšana
service-interpretation = Mutiska tulkošana
service-investigation = Izmeklēšana
service-job-offer-check = Pārbauda darba piedāvājumus ārzemēs
service-legal = Juridiska palīdzība
service-legal-information = Informācija par tiesībām un likumiem
service-material = Pārtika, apģērbs un citas mantas
service-medical = Medicīniskā aprūpe
service-method-guidance = Vadlīnijas speciālistiem
service-method-support = Atbalsts speciālistiem viņu darbā
service-opinion-for-residence-permit = Atzinums uzturēšanās atļaujai
service-outreach = Dodas pie cilvēkiem turp, kur tie ir
service-police-contact = Palīdz sazināties ar policiju
service-prevention = Prevencija
service-protection = Aizsardzība
service-psychological = Psiholoģisks atbalsts
service-referral = Novirzīšana pēc palīdzības
service-referral-to-ngo = Novirzīšana uz nevalstisku organizāciju
service-reflection-period = Nogaidīšanas periods
service-reintegration = Palīdzība pēc atgriešanās
service-repatriation-referral = Novirzīšana, lai atgrieztos mājās
service-rescue = Palīdz izkļūt no briesmām
service-residence-help = Palīdzība iegūt uzturēšanās atļauju
service-residence-permit = Uzturēšanās atļauja
service-return = Atgriešanās mājās
service-return-programme = Programma, lai atgrieztos mājās
service-return-support = Atbalsts, atgriežoties mājās
service-rights-information = Informācija par tiesībām
service-shelter = Droša izmitināšana
service-shelter-places-overview = Zina, kur ir brīvas drošas vietas
service-shelter-via-members = Droša izmitināšana pie tās biedriem
service-social = Sociāls atbalsts
service-status-of-victim = Upura statuss
service-support-person = Atbalsta persona līdzās
service-victim-guidance = Palīdz saprast un iziet procedūras
service-wage-claim = Neizmaksātas algas piedziņa

## Kas drīkst zvanīt.

audience-victim = Pati persona
audience-public = Ikviens
audience-professional = Tikai speciālisti

## Kam kontakts palīdz.

serves-sex-all = Visiem
serves-sex-women = Sievietēm
serves-sex-men = Vīriešiem
serves-sex-trans = Transpersonām
serves-age-all = Jebkurā vecumā
serves-age-children = Bērniem
serves-age-adults = Pieaugušajiem
served-form-labour = Darbaspēka ekspluatācija
served-form-sexual = Seksuāla izmantošana
served-form-begging = Piespiedu ubagošana
served-form-criminal-activity = Izmantošana noziedzīgās darbībās
served-form-domestic-servitude = Mājkalpība
served-form-forced-marriage = Piespiedu laulība
served-form-organ-removal = Orgānu izņemšana
served-form-illegal-adoption = Nelikumīga adopcija
served-form-surrogacy = Surogātmaternitātes ekspluatācija
served-form-relationship-violence = Vardarbība attiecībās

## Ar kādiem nosacījumiem kontakts palīdz.

residence-condition-any = Neatkarīgi no uzturēšanās tiesībām
residence-condition-irregular-only = Tikai cilvēkiem bez uzturēšanās tiesībām
residence-condition-third-country-only = Tikai ārpus ES un EEZ esošu valstu pilsoņiem
residence-condition-unknown = Nosacījumi par uzturēšanās tiesībām nav zināmi
cooperation-condition-not-required = Bez sadarbības ar policiju
cooperation-condition-required = Tikai tiem, kas sadarbojas ar policiju
cooperation-condition-required-for-full = Pilna palīdzība tikai tiem, kas sadarbojas ar policiju
cooperation-condition-unknown = Nosacījumi par sadarbību ar policiju nav zināmi
identification-condition-presumed-ok = Bez formālas identificēšanas
identification-condition-formal-required = Tikai pēc formālas identificēšanas
identification-condition-unknown = Nosacījumi par identificēšanu nav zināmi
location-condition-in-country = Tikai cilvēkiem šajā valstī
location-condition-nationals-abroad = Saviem valstspiederīgajiem ārzemēs
location-condition-any = Lai kur persona atrastos

## Kā kontakts rīkojas ar policiju.

police-involvement-not-a-police-body = Nav policijas daļa
police-involvement-caller-chooses = Zvanītājs izlemj, vai ziņot policijai
police-involvement-with-consent = Ziņo policijai tikai ar piekrišanu
police-involvement-may-share = Var informēt policiju vai migrācijas dienestu
police-involvement-dispatches-police = Var nosūtīt policiju
police-involvement-is-police = Ir policija
police-involvement-unknown = Nav zināms, vai informē policiju

## Tā vieta valsts sistēmā.

tier-first-contact = Pirmais kontakts
tier-second-line = Otrais kontakts
tier-oversight = Pārraudzība, atsevišķas lietas neizskata
tier-archived = Šī līnija ir slēgta

## Cik droši zināms ir fakts. „Pārbaudīts” saka tikai par to, ko pārbaudījis cilvēks.

certainty-read = Izlasīts publicētā avotā
certainty-general-knowledge = Avotā nav atrasts
channel-certainty-read-number = Numurs izlasīts publicētā avotā
channel-certainty-read-email = E-pasta adrese izlasīta publicētā avotā
channel-certainty-read-website = Tīmekļvietne izlasīta publicētā avotā
channel-certainty-role-only = Publicētā avotā izlasīts tikai par tā uzdevumu
channel-certainty-general-knowledge-number = Numurs avotā nav atrasts
channel-certainty-general-knowledge = Avotā nekas nav atrasts
source-date-basis-page-dated = Lapā ir norādīts datums
source-date-basis-inferred-from-content = Datums izriet no lapas satura
source-date-basis-undated-copy = Lapā datums nav norādīts
source-date-basis-none = Datums nav zināms
known-yes = Jā
known-no = Nē
known-unknown = Nav zināms
known-problem-sources-conflict = Avoti ir pretrunīgi
known-problem-capacity = Var nebūt brīvu vietu
