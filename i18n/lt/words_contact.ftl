# Kontaktų sąrašo žodžiai: kas žinoma apie kontaktą.

## Kokia tai įstaiga.

contact-type-emergency = Skubios pagalbos numeris
contact-type-hotline = Pagalbos linija
contact-type-child-protection = Vaiko teisių apsauga
contact-type-ngo = Nevyriausybinė organizacija
contact-type-shelter = Saugus apgyvendinimas
contact-type-government = Valstybės institucija
contact-type-national-referral = Nacionalinis nukreipimo mechanizmas
contact-type-police = Policija
contact-type-legal-aid = Teisinė pagalba
contact-type-migrant-support = Pagalba migrantams
contact-type-labour-inspectorate = Darbo inspekcija
contact-type-iom = Tarptautinė migracijos organizacija (TMO)
contact-type-compensation = Žalos kompensavimas
contact-type-national-coordinator = Nacionalinis koordinatorius
contact-type-national-rapporteur = Nacionalinis pranešėjas
contact-type-duty-officer = Budintis pareigūnas
contact-type-escalation = Kontaktas už atstovybės ribų
contact-type-interpreter = Vertėjas
contact-type-hospital = Ligoninė
contact-type-mission = Kita atstovybė

# Of an interpreter, whom the person may choose.
interpreter-gender-woman = moteris
interpreter-gender-man = vyras

## Ką kontaktas daro.

service-case-advice = Darbuotojų konsultavimas dėl atvejo
service-case-coordination = Atvejo koordinavimas
service-child-protection-report = Imasi veiksmų, kai pavojus gresia vaikui
service-compensation = Žalos kompensavimas
service-compensation-advice = Konsultacijos dėl kompensacijos
service-consular = Konsulinė pagalba
service-consular-referral = Konsulinės įstaigos nukreipimas
service-court-support = Pagalba teisme
service-documents = Pagalba dėl dokumentų
service-education = Švietimas ir mokymas
service-emergency = Skubi pagalba
service-financial = Finansinė pagalba
service-housing-help = Pagalba ieškant būsto
service-identification = Oficialus identifikavimas
service-interpretation = Vertimas žodžiu
service-investigation = Tyrimas
service-job-offer-check = Tikrina darbo užsienyje pasiūlymus
service-legal = Teisinė pagalba
service-legal-information = Teisinė informacija
service-material = Maistas, drabužiai ir kiti daiktai
service-medical = Medicinos pagalba
service-method-guidance = Rekomendacijos specialistams
service-method-support = Pagalba specialistams jų darbe
service-opinion-for-residence-permit = Išvada dėl leidimo gyventi
service-outreach = Eina pas žmones ten, kur jie yra
service-police-contact = Padeda susisiekti su policija
service-prevention = Prevencija
service-protection = Apsauga
service-psychological = Psichologinė pagalba
service-referral = Nukreipimas pagalbai gauti
service-referral-to-ngo = Nukreipimas į nevyriausybinę organizaciją
service-reflection-period = Apsisprendimo laikotarpis
service-reintegration = Pagalba grįžus
service-repatriation-referral = Nukreipimas dėl grįžimo namo
service-rescue = Padeda ištrūkti iš pavojaus
service-residence-help = Pagalba dėl leidimo gyventi
service-residence-permit = Leidimas gyventi
service-return = Grįžimas namo
service-return-programme = Grįžimo namo programa
service-return-support = Pagalba grįžtant namo
service-rights-information = Informacija apie teises
service-shelter = Saugus apgyvendinimas
service-shelter-places-overview = Žino, kur yra laisvų saugių vietų
service-shelter-via-members = Saugus apgyvendinimas per savo narius
service-social = Socialinė pagalba
service-status-of-victim = Aukos statusas
service-support-person = Lydintis žmogus
service-victim-guidance = Pagalba procedūrų metu
service-wage-claim = Reikalavimai dėl nesumokėto darbo užmokesčio

## Kas gali skambinti.

audience-victim = Pats asmuo
audience-public = Visi
audience-professional = Tik specialistai

## Kam kontaktas padeda.

serves-sex-all = Visi
serves-sex-women = Moterys
serves-sex-men = Vyrai
serves-sex-trans = Translyčiai žmonės
serves-age-all = Bet koks amžius
serves-age-children = Vaikai
serves-age-adults = Suaugusieji
served-form-labour = Išnaudojimas darbui
served-form-sexual = Seksualinis išnaudojimas
served-form-begging = Priverstinis elgetavimas
served-form-criminal-activity = Išnaudojimas nusikalstamai veiklai
served-form-domestic-servitude = Išnaudojimas namų ūkyje
served-form-forced-marriage = Priverstinė santuoka
served-form-organ-removal = Organų paėmimas
served-form-illegal-adoption = Neteisėtas įvaikinimas
served-form-surrogacy = Išnaudojimas surogatinei motinystei
served-form-relationship-violence = Smurtas santykiuose

## Kokiomis sąlygomis kontaktas padeda.

residence-condition-any = Nesvarbu, ar yra teisė būti šalyje
residence-condition-irregular-only = Tik neturintiems teisės būti šalyje
residence-condition-third-country-only = Tik ne ES ir ne EEE valstybių piliečiams
residence-condition-unknown = Nežinoma, ar būtina teisė būti šalyje
cooperation-condition-not-required = Bendradarbiauti su policija nereikia
cooperation-condition-required = Tik bendradarbiaujantiems su policija
cooperation-condition-required-for-full = Visa pagalba tik bendradarbiaujantiems su policija
cooperation-condition-unknown = Nežinoma, ar būtina bendradarbiauti su policija
identification-condition-presumed-ok = Oficialaus identifikavimo nereikia
identification-condition-formal-required = Tik po oficialaus identifikavimo
identification-condition-unknown = Nežinoma, ar būtinas identifikavimas
location-condition-in-country = Tik esantiems šalyje
location-condition-nationals-abroad = Savo piliečiams užsienyje
location-condition-any = Nesvarbu, kur asmuo yra

## Kaip kontaktas susijęs su policija.

police-involvement-not-a-police-body = Nėra policijos dalis
police-involvement-caller-chooses = Ar pranešti policijai, sprendžia skambinantysis
police-involvement-with-consent = Policijai praneša tik turėdamas sutikimą
police-involvement-may-share = Gali pranešti policijai ar migracijos tarnybai
police-involvement-dispatches-police = Gali atsiųsti policiją
police-involvement-is-police = Tai policija
police-involvement-unknown = Nežinoma, ar praneša policijai

## Vieta valstybės sistemoje.

tier-first-contact = Pirmasis kontaktas
tier-second-line = Antrasis kontaktas
tier-oversight = Prižiūri, pavienių atvejų neima
tier-archived = Ši linija nebeveikia

## Kiek faktas tikras.

certainty-read = Perskaityta paskelbtame šaltinyje
certainty-general-knowledge = Šaltinyje nerasta
channel-certainty-read-number = Numeris perskaitytas paskelbtame šaltinyje
channel-certainty-read-email = El. pašto adresas perskaitytas paskelbtame šaltinyje
channel-certainty-read-website = Interneto svetainė perskaityta paskelbtame šaltinyje
channel-certainty-role-only = Paskelbtame šaltinyje perskaitytas tik jo vaidmuo
channel-certainty-general-knowledge-number = Numerio šaltinyje nerasta
channel-certainty-general-knowledge = Šaltinyje nieko nerasta
source-date-basis-page-dated = Puslapyje yra data
source-date-basis-inferred-from-content = Data aiški iš puslapio turinio
source-date-basis-undated-copy = Puslapyje datos nėra
source-date-basis-none = Data nežinoma
known-yes = Taip
known-no = Ne
known-unknown = Nežinoma
known-problem-sources-conflict = Šaltiniai sako skirtingai
known-problem-capacity = Gali nebūti laisvų vietų
