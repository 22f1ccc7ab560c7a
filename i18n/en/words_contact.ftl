# The words of the directory: what is known of a contact.

## What kind of body a contact is.

contact-type-emergency = Emergency number
contact-type-hotline = Helpline
contact-type-child-protection = Child protection
contact-type-ngo = Non-governmental organisation
contact-type-shelter = Safe accommodation
contact-type-government = Public authority
# The body or system through which a state leads people to help.
contact-type-national-referral = National referral mechanism
contact-type-police = Police
contact-type-legal-aid = Legal aid
contact-type-migrant-support = Support for migrants
contact-type-labour-inspectorate = Labour inspectorate
contact-type-iom = International Organization for Migration (IOM)
contact-type-compensation = Compensation
contact-type-national-coordinator = National coordinator
contact-type-national-rapporteur = National rapporteur
contact-type-duty-officer = Duty officer
contact-type-escalation = Contact outside the post
contact-type-interpreter = Interpreter
contact-type-hospital = Hospital
contact-type-mission = Other mission

# Of an interpreter, whom the person may choose.
interpreter-gender-woman = woman
interpreter-gender-man = man

## What a contact does.

service-case-advice = Advice to staff on a case
service-case-coordination = Coordination of a case
# Can act for a child; a line where children can talk is not this.
service-child-protection-report = Acts when a child is in danger
service-compensation = Compensation
service-compensation-advice = Advice on compensation
service-consular = Consular help
service-consular-referral = Referral by a consulate
service-court-support = Support in court
service-documents = Help with documents
service-education = Education and training
service-emergency = Help in an emergency
service-financial = Financial help
service-housing-help = Help to find housing
# Formal identification as a victim of trafficking.
service-identification = Formal identification
service-interpretation = Interpretation
service-investigation = Investigation
service-job-offer-check = Checks job offers from abroad
service-legal = Legal help
service-legal-information = Information about the law
# Food, clothes, hygiene items.
service-material = Food, clothes and other things
service-medical = Medical care
service-method-guidance = Guidance for professionals
service-method-support = Support for professionals in their work
service-opinion-for-residence-permit = Opinion for a residence permit
# Goes to people where they are: streets, workplaces, camps.
service-outreach = Goes to people where they are
service-police-contact = Arranges contact with the police
service-prevention = Prevention
service-protection = Protection
service-psychological = Psychological support
service-referral = Referral to help
service-referral-to-ngo = Referral to a non-governmental organisation
# Time to recover and decide, before which nobody is made to leave.
service-reflection-period = Reflection period
# Help to build a life after return.
service-reintegration = Help after return
service-repatriation-referral = Referral for a return home
service-rescue = Gets people out of danger
service-residence-help = Help with a residence permit
service-residence-permit = Residence permit
service-return = Return home
service-return-programme = Programme for a return home
service-return-support = Support with a return home
service-rights-information = Information about rights
service-shelter = Safe accommodation
service-shelter-places-overview = Knows where safe places are free
service-shelter-via-members = Safe accommodation through its members
service-social = Social support
# A decision that a person is a victim in the eyes of the law.
service-status-of-victim = Status of victim
service-support-person = A person at their side
service-victim-guidance = Guidance through procedures
service-wage-claim = Claims for unpaid wages

## Who may call.

audience-victim = The person concerned
audience-public = Anyone
audience-professional = Professionals only

## Whom a contact helps.

serves-sex-all = Everyone
serves-sex-women = Women
serves-sex-men = Men
serves-sex-trans = Trans people
serves-age-all = All ages
serves-age-children = Children
serves-age-adults = Adults
served-form-labour = Labour exploitation
served-form-sexual = Sexual exploitation
served-form-begging = Forced begging
served-form-criminal-activity = Exploitation of criminal activities
served-form-domestic-servitude = Domestic servitude
served-form-forced-marriage = Forced marriage
served-form-organ-removal = Organ removal
served-form-illegal-adoption = Illegal adoption
served-form-surrogacy = Exploitation of surrogacy
served-form-relationship-violence = Violence in a relationship

## On what terms a contact helps.

residence-condition-any = Whatever the right to stay
residence-condition-irregular-only = Only people without a right to stay
residence-condition-third-country-only = Only citizens of states outside the EU and EEA
residence-condition-unknown = Terms on the right to stay not known
cooperation-condition-not-required = Without working with the police
cooperation-condition-required = Only for those who work with the police
# Part of the help is open without it.
cooperation-condition-required-for-full = Full help only for those who work with the police
cooperation-condition-unknown = Terms on working with the police not known
# Help is open before anybody has formally identified the person.
identification-condition-presumed-ok = Without formal identification
identification-condition-formal-required = Only after formal identification
identification-condition-unknown = Terms on identification not known
location-condition-in-country = Only people in the country
location-condition-nationals-abroad = Its own nationals abroad
location-condition-any = Wherever the person is

## What a contact does with the police.

police-involvement-not-a-police-body = Is not part of the police
police-involvement-caller-chooses = The caller chooses whether the police are told
police-involvement-with-consent = Tells the police only with consent
police-involvement-may-share = May inform police or immigration
police-involvement-dispatches-police = May send the police
police-involvement-is-police = Is the police
police-involvement-unknown = Not known whether it informs the police

## Its place in the state's system.

tier-first-contact = First contact
tier-second-line = Second contact
# It oversees or coordinates, and takes no case of one person.
tier-oversight = Oversight, takes no single cases
# Kept so that an old leaflet can be recognised.
tier-archived = This line is closed

## How sure a fact is. "Verified" is said only of what a person has checked.

certainty-read = Read in a published source
certainty-general-knowledge = Not found in a source
channel-certainty-read-number = The number was read in a published source
channel-certainty-read-email = The e-mail address was read in a published source
channel-certainty-read-website = The website was read in a published source
# Only that the body exists and what it does; no way to reach it was read.
channel-certainty-role-only = Only its role was read in a published source
channel-certainty-general-knowledge-number = The number was not found in a source
channel-certainty-general-knowledge = Nothing was found in a source
source-date-basis-page-dated = The page bears a date
source-date-basis-inferred-from-content = The date follows from what the page says
source-date-basis-undated-copy = The page bears no date
source-date-basis-none = No date known
known-yes = Yes
known-no = No
known-unknown = Not known
known-problem-sources-conflict = Its sources say different things
# It runs out of beds or of staff.
known-problem-capacity = It may have no free place
