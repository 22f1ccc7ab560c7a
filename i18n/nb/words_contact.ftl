# Ordene i kontaktregisteret: hva man vet om en kontakt.

## Hva slags organ en kontakt er.

contact-type-emergency = Nødnummer
contact-type-hotline = Hjelpetelefon
contact-type-child-protection = Barnevern
contact-type-ngo = Ideell organisasjon
contact-type-shelter = Trygt bosted
contact-type-government = Offentlig myndighet
contact-type-national-referral = Nasjonal henvisningsmekanisme
contact-type-police = Politi
contact-type-legal-aid = Rettshjelp
contact-type-migrant-support = Hjelp til migranter
contact-type-labour-inspectorate = Arbeidstilsyn
contact-type-iom = Den internasjonale organisasjonen for migrasjon (IOM)
contact-type-compensation = Erstatning
contact-type-national-coordinator = Nasjonal koordinator
contact-type-national-rapporteur = Nasjonal rapportør
contact-type-duty-officer = Vakthavende
contact-type-escalation = Kontakt utenfor utenriksstasjonen
contact-type-interpreter = Tolk
contact-type-hospital = Sykehus
contact-type-mission = Annen utenriksstasjon

# Of an interpreter, whom the person may choose.
interpreter-gender-woman = kvinne
interpreter-gender-man = mann

## Hva en kontakt gjør.

service-case-advice = Råd til ansatte i en sak
service-case-coordination = Samordner en sak
service-child-protection-report = Griper inn når et barn er i fare
service-compensation = Erstatning
service-compensation-advice = Råd om erstatning
service-consular = Konsulær bistand
service-consular-referral = Henvisning fra et konsulat
service-court-support = Støtte i retten
service-documents = Hjelp med dokumenter
service-education = Skole og opplæring
service-emergency = Hjelp i en nødsituasjon
service-financial = Økonomisk hjelp
service-housing-help = Hjelp til å finne bolig
service-identification = Formell identifisering
service-interpretation = Tolking
service-investigation = Etterforskning
service-job-offer-check = Sjekker jobbtilbud fra utlandet
service-legal = Juridisk hjelp
service-legal-information = Informasjon om loven
service-material = Mat, klær og annet
service-medical = Helsehjelp
service-method-guidance = Veiledning for fagfolk
service-method-support = Støtte til fagfolk i arbeidet
service-opinion-for-residence-permit = Uttalelse til oppholdstillatelse
service-outreach = Oppsøker folk der de er
service-police-contact = Formidler kontakt med politiet
service-prevention = Forebygging
service-protection = Beskyttelse
service-psychological = Psykologisk hjelp
service-referral = Henvisning til hjelp
service-referral-to-ngo = Henvisning til en ideell organisasjon
service-reflection-period = Refleksjonsperiode
service-reintegration = Hjelp etter hjemreise
service-repatriation-referral = Henvisning for hjemreise
service-rescue = Får folk ut av fare
service-residence-help = Hjelp med oppholdstillatelse
service-residence-permit = Oppholdstillatelse
service-return = Hjemreise
service-return-programme = Program for hjemreise
service-return-support = Støtte ved hjemreise
service-rights-information = Informasjon om rettigheter
service-shelter = Trygt bosted
service-shelter-places-overview = Vet hvor det er ledige trygge plasser
service-shelter-via-members = Trygt bosted gjennom medlemmene
service-social = Sosial støtte
service-status-of-victim = Rettslig status som offer
service-support-person = En støtteperson
service-victim-guidance = Veiledning gjennom prosesser
service-wage-claim = Krav om ubetalt lønn

## Hvem som kan ringe.

audience-victim = Den det gjelder
audience-public = Alle
audience-professional = Bare fagfolk

## Hvem en kontakt hjelper.

serves-sex-all = Alle
serves-sex-women = Kvinner
serves-sex-men = Menn
serves-sex-trans = Transpersoner
serves-age-all = Alle aldre
serves-age-children = Barn
serves-age-adults = Voksne
served-form-labour = Utnyttelse av arbeidskraft
served-form-sexual = Seksuell utnyttelse
served-form-begging = Tvungen tigging
served-form-criminal-activity = Utnyttelse til lovbrudd
served-form-domestic-servitude = Tvunget husarbeid
served-form-forced-marriage = Tvangsekteskap
served-form-organ-removal = Fjerning av organer
served-form-illegal-adoption = Ulovlig adopsjon
served-form-surrogacy = Utnyttelse til surrogati
served-form-relationship-violence = Vold i nære relasjoner

## På hvilke vilkår en kontakt hjelper.

residence-condition-any = Uansett oppholdsrett
residence-condition-irregular-only = Bare personer uten oppholdsrett
residence-condition-third-country-only = Bare borgere av land utenfor EU og EØS
residence-condition-unknown = Vilkår om oppholdsrett ikke kjent
cooperation-condition-not-required = Uten samarbeid med politiet
cooperation-condition-required = Bare for dem som samarbeider med politiet
cooperation-condition-required-for-full = Full hjelp bare for dem som samarbeider med politiet
cooperation-condition-unknown = Vilkår om samarbeid med politiet ikke kjent
identification-condition-presumed-ok = Uten formell identifisering
identification-condition-formal-required = Først etter formell identifisering
identification-condition-unknown = Vilkår om identifisering ikke kjent
location-condition-in-country = Bare personer i landet
location-condition-nationals-abroad = Egne borgere i utlandet
location-condition-any = Uansett hvor personen er

## Hvordan en kontakt forholder seg til politiet.

police-involvement-not-a-police-body = Er ikke en del av politiet
police-involvement-caller-chooses = Den som ringer, velger om politiet får vite det
police-involvement-with-consent = Informerer politiet bare med samtykke
police-involvement-may-share = Kan informere politiet eller utlendingsmyndighetene
police-involvement-dispatches-police = Kan sende politi
police-involvement-is-police = Er politiet
police-involvement-unknown = Ikke kjent om den informerer politiet

## Plassen i statens system.

tier-first-contact = Førstelinje
tier-second-line = Andrelinje
tier-oversight = Tilsyn, tar ikke enkeltsaker
tier-archived = Denne telefonen er lagt ned

## Hvor sikker en opplysning er. «Verifisert» sies bare om det et menneske har kontrollert.

certainty-read = Lest i en publisert kilde
certainty-general-knowledge = Ikke funnet i noen kilde
channel-certainty-read-number = Nummeret er lest i en publisert kilde
channel-certainty-read-email = E-postadressen er lest i en publisert kilde
channel-certainty-read-website = Nettstedet er lest i en publisert kilde
channel-certainty-role-only = Bare rollen er lest i en publisert kilde
channel-certainty-general-knowledge-number = Nummeret er ikke funnet i noen kilde
channel-certainty-general-knowledge = Ingenting er funnet i noen kilde
source-date-basis-page-dated = Siden er datert
source-date-basis-inferred-from-content = Datoen følger av det siden sier
source-date-basis-undated-copy = Siden er ikke datert
source-date-basis-none = Ingen kjent dato
known-yes = Ja
known-no = Nei
known-unknown = Ikke kjent
known-problem-sources-conflict = Kildene sier ulike ting
known-problem-capacity = Kan mangle ledig plass
