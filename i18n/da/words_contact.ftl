# Ordene i kontaktlisten: hvad man ved om en kontakt.

## Hvilken slags instans en kontakt er.

contact-type-emergency = Alarmnummer
contact-type-hotline = Hotline
contact-type-child-protection = Børnebeskyttelse
contact-type-ngo = Ikkestatslig organisation
contact-type-shelter = Sikker indkvartering
contact-type-government = Offentlig myndighed
contact-type-national-referral = National henvisningsmekanisme
contact-type-police = Politi
contact-type-legal-aid = Retshjælp
contact-type-migrant-support = Støtte til migranter
contact-type-labour-inspectorate = Arbejdstilsyn
contact-type-iom = Den Internationale Organisation for Migration (IOM)
contact-type-compensation = Erstatning
contact-type-national-coordinator = National koordinator
contact-type-national-rapporteur = National rapportør
contact-type-duty-officer = Vagthavende
contact-type-escalation = Kontakt uden for repræsentationen
contact-type-interpreter = Tolk
contact-type-hospital = Hospital
contact-type-mission = Anden repræsentation

# Of an interpreter, whom the person may choose.
interpreter-gender-woman = kvinde
interpreter-gender-man = mand

## Hvad en kontakt gør.

service-case-advice = Råd til personale i en sag
service-case-coordination = Koordinering af en sag
service-child-protection-report = Griber ind, når et barn er i fare
service-compensation = Erstatning
service-compensation-advice = Rådgivning om erstatning
service-consular = Konsulær bistand
service-consular-referral = Henvisning fra et konsulat
service-court-support = Støtte i retten
service-documents = Hjælp med dokumenter
service-education = Uddannelse og kurser
service-emergency = Akut hjælp
service-financial = Økonomisk hjælp
service-housing-help = Hjælp til at finde bolig
service-identification = Formel identifikation
service-interpretation = Tolkning
service-investigation = Efterforskning
service-job-offer-check = Undersøger jobtilbud fra udlandet
service-legal = Juridisk hjælp
service-legal-information = Oplysning om lovgivningen
service-material = Mad, tøj og andre fornødenheder
service-medical = Lægehjælp
service-method-guidance = Vejledning til fagfolk
service-method-support = Støtte til fagfolk i deres arbejde
service-opinion-for-residence-permit = Udtalelse til en opholdstilladelse
service-outreach = Kommer ud til folk, hvor de er
service-police-contact = Formidler kontakt til politiet
service-prevention = Forebyggelse
service-protection = Beskyttelse
service-psychological = Psykologisk støtte
service-referral = Henvisning til hjælp
service-referral-to-ngo = Henvisning til en ikkestatslig organisation
service-reflection-period = Refleksionsperiode
service-reintegration = Hjælp efter hjemrejsen
service-repatriation-referral = Henvisning til hjemrejse
service-rescue = Hjælper folk ud af fare
service-residence-help = Hjælp med opholdstilladelse
service-residence-permit = Opholdstilladelse
service-return = Hjemrejse
service-return-programme = Hjemrejseprogram
service-return-support = Støtte til hjemrejse
service-rights-information = Oplysning om rettigheder
service-shelter = Sikker indkvartering
service-shelter-places-overview = Ved, hvor der er ledige sikre pladser
service-shelter-via-members = Sikker indkvartering hos medlemmerne
service-social = Social støtte
service-status-of-victim = Status som offer
service-support-person = En bisidder
service-victim-guidance = Hjælp gennem myndighedernes procedurer
service-wage-claim = Krav om manglende løn

## Hvem der kan ringe.

audience-victim = Personen selv
audience-public = Alle
audience-professional = Kun fagfolk

## Hvem en kontakt hjælper.

serves-sex-all = Alle
serves-sex-women = Kvinder
serves-sex-men = Mænd
serves-sex-trans = Transpersoner
serves-age-all = Alle aldre
serves-age-children = Børn
serves-age-adults = Voksne
served-form-labour = Udnyttelse af arbejdskraft
served-form-sexual = Seksuel udnyttelse
served-form-begging = Tvungent tiggeri
served-form-criminal-activity = Udnyttelse til strafbare handlinger
served-form-domestic-servitude = Slaverilignende husarbejde
served-form-forced-marriage = Tvangsægteskab
served-form-organ-removal = Fjernelse af organer
served-form-illegal-adoption = Ulovlig adoption
served-form-surrogacy = Udnyttelse af surrogatmoderskab
served-form-relationship-violence = Vold i et parforhold

## På hvilke vilkår en kontakt hjælper.

residence-condition-any = Uanset opholdsgrundlag
residence-condition-irregular-only = Kun personer uden lovligt ophold
residence-condition-third-country-only = Kun borgere fra lande uden for EU og EØS
residence-condition-unknown = Krav til opholdsgrundlag kendes ikke
cooperation-condition-not-required = Uden samarbejde med politiet
cooperation-condition-required = Kun for dem, der samarbejder med politiet
cooperation-condition-required-for-full = Fuld hjælp kun for dem, der samarbejder med politiet
cooperation-condition-unknown = Krav om samarbejde med politiet kendes ikke
identification-condition-presumed-ok = Uden formel identifikation
identification-condition-formal-required = Kun efter formel identifikation
identification-condition-unknown = Krav om identifikation kendes ikke
location-condition-in-country = Kun personer i landet
location-condition-nationals-abroad = Landets egne borgere i udlandet
location-condition-any = Uanset hvor personen er

## Hvordan en kontakt forholder sig til politiet.

police-involvement-not-a-police-body = Er ikke en del af politiet
police-involvement-caller-chooses = Den, der ringer, bestemmer, om politiet får besked
police-involvement-with-consent = Giver kun politiet besked med samtykke
police-involvement-may-share = Kan underrette politiet eller udlændingemyndighederne
police-involvement-dispatches-police = Kan sende politiet
police-involvement-is-police = Er politiet
police-involvement-unknown = Det vides ikke, om politiet underrettes

## Pladsen i statens system.

tier-first-contact = Første kontakt
tier-second-line = Anden kontakt
tier-oversight = Fører tilsyn, tager ikke enkeltsager
tier-archived = Denne linje er nedlagt

## Hvor sikker en oplysning er. "Kontrolleret" siges kun om det, et menneske har kontrolleret.

certainty-read = Læst i en offentliggjort kilde
certainty-general-knowledge = Ikke fundet i nogen kilde
channel-certainty-read-number = Nummeret er læst i en offentliggjort kilde
channel-certainty-read-email = E-mailadressen er læst i en offentliggjort kilde
channel-certainty-read-website = Hjemmesiden er læst i en offentliggjort kilde
channel-certainty-role-only = Kun opgaven er læst i en offentliggjort kilde
channel-certainty-general-knowledge-number = Nummeret er ikke fundet i nogen kilde
channel-certainty-general-knowledge = Intet er fundet i nogen kilde
source-date-basis-page-dated = Siden er dateret
source-date-basis-inferred-from-content = Datoen fremgår af det, siden fortæller
source-date-basis-undated-copy = Siden er ikke dateret
source-date-basis-none = Ingen kendt dato
known-yes = Ja
known-no = Nej
known-unknown = Vides ikke
known-problem-sources-conflict = Kilderne siger noget forskelligt
known-problem-capacity = Der er måske ingen ledig plads
