# Ord i kontaktregistret: vad som är känt om en kontakt.

## Vilket slags organ en kontakt är.

contact-type-emergency = Nödnummer
contact-type-hotline = Stödtelefon
contact-type-child-protection = Barnskydd
contact-type-ngo = Ideell organisation
contact-type-shelter = Skyddat boende
contact-type-government = Myndighet
contact-type-national-referral = Nationell hänvisningsmekanism
contact-type-police = Polis
contact-type-legal-aid = Rättshjälp
contact-type-migrant-support = Stöd till migranter
contact-type-labour-inspectorate = Arbetsinspektion
contact-type-iom = Internationella migrationsorganisationen (IOM)
contact-type-compensation = Ersättning
contact-type-national-coordinator = Nationell samordnare
contact-type-national-rapporteur = Nationell rapportör
contact-type-duty-officer = Jourhavande tjänsteman
contact-type-escalation = Kontakt utanför beskickningen
contact-type-interpreter = Tolk
contact-type-hospital = Sjukhus
contact-type-mission = Annan beskickning

# Of an interpreter, whom the person may choose.
interpreter-gender-woman = kvinna
interpreter-gender-man = man

## Vad en kontakt gör.

service-case-advice = Råd till personal i ett ärende
service-case-coordination = Samordnar ett ärende
service-child-protection-report = Agerar när ett barn är i fara
service-compensation = Ersättning
service-compensation-advice = Råd om ersättning
service-consular = Konsulär hjälp
service-consular-referral = Hänvisning genom ett konsulat
service-court-support = Stöd i domstol
service-documents = Hjälp med handlingar
service-education = Skola och utbildning
service-emergency = Hjälp i nödläge
service-financial = Ekonomisk hjälp
service-housing-help = Hjälp att hitta bostad
service-identification = Formell identifiering
service-interpretation = Tolkning
service-investigation = Utredning
service-job-offer-check = Kontrollerar jobberbjudanden från utlandet
service-legal = Juridisk hjälp
service-legal-information = Information om lagen
service-material = Mat, kläder och annat
service-medical = Vård
service-method-guidance = Vägledning för yrkesverksamma
service-method-support = Metodstöd till yrkesverksamma
service-opinion-for-residence-permit = Yttrande för uppehållstillstånd
service-outreach = Söker upp människor där de är
service-police-contact = Förmedlar kontakt med polisen
service-prevention = Förebyggande arbete
service-protection = Skydd
service-psychological = Psykologiskt stöd
service-referral = Hänvisning till hjälp
service-referral-to-ngo = Hänvisning till en ideell organisation
service-reflection-period = Betänketid
service-reintegration = Hjälp efter återvändande
service-repatriation-referral = Hänvisning för återresa
service-rescue = Tar människor ur fara
service-residence-help = Hjälp med uppehållstillstånd
service-residence-permit = Uppehållstillstånd
service-return = Återresa
service-return-programme = Program för återvändande
service-return-support = Stöd vid återvändande
service-rights-information = Information om rättigheter
service-shelter = Skyddat boende
service-shelter-places-overview = Vet var det finns lediga skyddade platser
service-shelter-via-members = Skyddat boende genom sina medlemmar
service-social = Socialt stöd
service-status-of-victim = Rättslig ställning som offer
service-support-person = En stödperson
service-victim-guidance = Vägledning genom förfaranden
service-wage-claim = Krav på obetald lön

## Vem som får ringa.

audience-victim = Den som berörs
audience-public = Alla
audience-professional = Bara yrkesverksamma

## Vem en kontakt hjälper.

serves-sex-all = Alla
serves-sex-women = Kvinnor
serves-sex-men = Män
serves-sex-trans = Transpersoner
serves-age-all = Alla åldrar
serves-age-children = Barn
serves-age-adults = Vuxna
served-form-labour = Arbetskraftsexploatering
served-form-sexual = Sexuell exploatering
served-form-begging = Påtvingat tiggeri
served-form-criminal-activity = Exploatering i brottslig verksamhet
served-form-domestic-servitude = Hushållsslaveri
served-form-forced-marriage = Tvångsäktenskap
served-form-organ-removal = Avlägsnande av organ
served-form-illegal-adoption = Olaglig adoption
served-form-surrogacy = Exploatering genom surrogatmoderskap
served-form-relationship-violence = Våld i nära relation

## På vilka villkor en kontakt hjälper.

residence-condition-any = Oavsett rätt att vistas i landet
residence-condition-irregular-only = Bara personer utan rätt att vistas i landet
residence-condition-third-country-only = Bara medborgare i länder utanför EU och EES
residence-condition-unknown = Villkor om rätt att vistas okända
cooperation-condition-not-required = Utan samarbete med polisen
cooperation-condition-required = Bara för den som samarbetar med polisen
cooperation-condition-required-for-full = Full hjälp bara för den som samarbetar med polisen
cooperation-condition-unknown = Villkor om samarbete med polisen okända
identification-condition-presumed-ok = Utan formell identifiering
identification-condition-formal-required = Först efter formell identifiering
identification-condition-unknown = Villkor om identifiering okända
location-condition-in-country = Bara personer i landet
location-condition-nationals-abroad = Egna medborgare utomlands
location-condition-any = Oavsett var personen är

## Hur en kontakt förhåller sig till polisen.

police-involvement-not-a-police-body = Hör inte till polisen
police-involvement-caller-chooses = Den som ringer väljer om polisen får veta
police-involvement-with-consent = Informerar polisen bara med samtycke
police-involvement-may-share = Kan informera polis eller migrationsmyndighet
police-involvement-dispatches-police = Kan skicka polis
police-involvement-is-police = Är polisen
police-involvement-unknown = Okänt om polisen informeras

## Plats i statens system.

tier-first-contact = Första kontakt
tier-second-line = Andra kontakt
tier-oversight = Tillsyn, tar inga enskilda ärenden
tier-archived = Den här linjen är nedlagd

## Hur säker en uppgift är. ”Kontrollerad” sägs bara om det som en människa har kontrollerat.

certainty-read = Läst i en publicerad källa
certainty-general-knowledge = Inte hittat i någon källa
channel-certainty-read-number = Numret har lästs i en publicerad källa
channel-certainty-read-email = E-postadressen har lästs i en publicerad källa
channel-certainty-read-website = Webbplatsen har lästs i en publicerad källa
channel-certainty-role-only = Bara uppgiften om dess roll har lästs i en publicerad källa
channel-certainty-general-knowledge-number = Numret har inte hittats i någon källa
channel-certainty-general-knowledge = Inget har hittats i någon källa
source-date-basis-page-dated = Sidan är daterad
source-date-basis-inferred-from-content = Datumet framgår av innehållet
source-date-basis-undated-copy = Sidan saknar datum
source-date-basis-none = Inget känt datum
known-yes = Ja
known-no = Nej
known-unknown = Okänt
known-problem-sources-conflict = Källorna säger olika saker
known-problem-capacity = Det kan saknas lediga platser
