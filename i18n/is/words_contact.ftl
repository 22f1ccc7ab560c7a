# Orð tengiliðaskrárinnar: hvað er vitað um tengilið.

## Hvers konar aðili tengiliður er.

contact-type-emergency = Neyðarnúmer
contact-type-hotline = Hjálparsími
contact-type-child-protection = Barnavernd
contact-type-ngo = Félagasamtök
contact-type-shelter = Athvarf
contact-type-government = Stjórnvald
contact-type-national-referral = Landsbundið tilvísunarkerfi
contact-type-police = Lögregla
contact-type-legal-aid = Lögfræðiaðstoð
contact-type-migrant-support = Stuðningur við innflytjendur
contact-type-labour-inspectorate = Vinnueftirlit
contact-type-iom = Alþjóðafólksflutningastofnunin (IOM)
contact-type-compensation = Bætur
contact-type-national-coordinator = Landsbundinn samræmingaraðili
contact-type-national-rapporteur = Landsbundinn skýrslugjafi
contact-type-duty-officer = Fulltrúi á vakt
contact-type-escalation = Tengiliður utan sendiskrifstofu
contact-type-interpreter = Túlkur
contact-type-hospital = Sjúkrahús
contact-type-mission = Önnur sendiskrifstofa

# Of an interpreter, whom the person may choose.
interpreter-gender-woman = kona
interpreter-gender-man = karl

## Hvað tengiliður gerir.

service-case-advice = Ráðgjöf til starfsfólks um mál
service-case-coordination = Samræming máls
service-child-protection-report = Bregst við þegar barn er í hættu
service-compensation = Bætur
service-compensation-advice = Ráðgjöf um bætur
service-consular = Ræðisaðstoð
service-consular-referral = Tilvísun frá ræðisskrifstofu
service-court-support = Stuðningur fyrir dómi
service-documents = Aðstoð við skilríki
service-education = Menntun og þjálfun
service-emergency = Neyðaraðstoð
service-financial = Fjárhagsaðstoð
service-housing-help = Aðstoð við húsnæðisleit
# Formleg greining sem þolandi mansals.
service-identification = Formleg greining
service-interpretation = Túlkun
service-investigation = Rannsókn
service-job-offer-check = Kannar atvinnutilboð frá útlöndum
service-legal = Lögfræðiaðstoð
service-legal-information = Upplýsingar um lög
service-material = Matur, föt og aðrar nauðsynjar
service-medical = Heilbrigðisþjónusta
service-method-guidance = Leiðbeiningar til fagfólks
service-method-support = Stuðningur við fagfólk í starfi
service-opinion-for-residence-permit = Umsögn vegna dvalarleyfis
service-outreach = Fer til fólks þar sem það er
service-police-contact = Kemur á sambandi við lögreglu
service-prevention = Forvarnir
service-protection = Vernd
service-psychological = Sálrænn stuðningur
service-referral = Tilvísun í aðstoð
service-referral-to-ngo = Tilvísun til félagasamtaka
service-reflection-period = Umþóttunartími
service-reintegration = Aðstoð eftir heimkomu
service-repatriation-referral = Tilvísun vegna heimferðar
service-rescue = Kemur fólki úr hættu
service-residence-help = Aðstoð vegna dvalarleyfis
service-residence-permit = Dvalarleyfi
service-return = Heimferð
service-return-programme = Heimferðaráætlun
service-return-support = Stuðningur við heimferð
service-rights-information = Upplýsingar um réttindi
service-shelter = Athvarf
service-shelter-places-overview = Veit hvar örugg pláss eru laus
service-shelter-via-members = Athvarf hjá aðildarfélögum
service-social = Félagslegur stuðningur
service-status-of-victim = Réttarstaða þolanda
service-support-person = Stuðningsaðili við hlið manneskjunnar
service-victim-guidance = Leiðsögn í gegnum meðferð mála
service-wage-claim = Krafa um ógreidd laun

## Hver má hringja.

audience-victim = Manneskjan sjálf
audience-public = Öll
audience-professional = Aðeins fagfólk

## Hverjum tengiliður hjálpar.

serves-sex-all = Öll
serves-sex-women = Konur
serves-sex-men = Karlar
serves-sex-trans = Trans fólk
serves-age-all = Fólk á öllum aldri
serves-age-children = Börn
serves-age-adults = Fullorðnir
served-form-labour = Hagnýting á vinnuafli
served-form-sexual = Kynferðisleg hagnýting
served-form-begging = Nauðungarbetl
served-form-criminal-activity = Hagnýting til afbrota
served-form-domestic-servitude = Ánauð á heimili
served-form-forced-marriage = Nauðungarhjónaband
served-form-organ-removal = Brottnám líffæra
served-form-illegal-adoption = Ólögleg ættleiðing
served-form-surrogacy = Hagnýting á staðgöngumæðrun
served-form-relationship-violence = Ofbeldi í nánu sambandi

## Með hvaða skilyrðum tengiliður hjálpar.

residence-condition-any = Óháð dvalarrétti
residence-condition-irregular-only = Aðeins fólk án dvalarréttar
residence-condition-third-country-only = Aðeins ríkisborgarar ríkja utan ESB og EES
residence-condition-unknown = Skilyrði um dvalarrétt ekki þekkt
cooperation-condition-not-required = Án samstarfs við lögreglu
cooperation-condition-required = Aðeins fyrir þau sem vinna með lögreglu
cooperation-condition-required-for-full = Full aðstoð aðeins fyrir þau sem vinna með lögreglu
cooperation-condition-unknown = Skilyrði um samstarf við lögreglu ekki þekkt
identification-condition-presumed-ok = Án þess að formleg greining liggi fyrir
identification-condition-formal-required = Aðeins að lokinni formlegri greiningu
identification-condition-unknown = Skilyrði um greiningu ekki þekkt
location-condition-in-country = Aðeins fólk í landinu
location-condition-nationals-abroad = Eigin ríkisborgarar erlendis
location-condition-any = Hvar sem manneskjan er

## Hvernig tengiliður vinnur með lögreglu.

police-involvement-not-a-police-body = Er ekki hluti af lögreglu
police-involvement-caller-chooses = Sá sem hringir ræður hvort lögregla fær að vita
police-involvement-with-consent = Segir lögreglu aðeins frá með samþykki
police-involvement-may-share = Getur látið lögreglu eða útlendingayfirvöld vita
police-involvement-dispatches-police = Getur sent lögreglu
police-involvement-is-police = Er lögregla
police-involvement-unknown = Ekki vitað hvort lögregla er látin vita

## Staða í kerfi ríkisins.

tier-first-contact = Fyrsti tengiliður
tier-second-line = Annar tengiliður
tier-oversight = Eftirlit, sinnir ekki einstökum málum
tier-archived = Þessu númeri hefur verið lokað

## Hversu örugg vitneskja er. „Staðfest“ á aðeins við það sem einhver hefur kannað.

certainty-read = Lesið í birtri heimild
certainty-general-knowledge = Fannst ekki í heimild
channel-certainty-read-number = Númerið var lesið í birtri heimild
channel-certainty-read-email = Netfangið var lesið í birtri heimild
channel-certainty-read-website = Vefsíðan var lesin í birtri heimild
channel-certainty-role-only = Aðeins hlutverkið var lesið í birtri heimild
channel-certainty-general-knowledge-number = Númerið fannst ekki í heimild
channel-certainty-general-knowledge = Ekkert fannst í heimild
source-date-basis-page-dated = Dagsetning er á síðunni
source-date-basis-inferred-from-content = Dagsetningin er ráðin af efni síðunnar
source-date-basis-undated-copy = Engin dagsetning er á síðunni
source-date-basis-none = Dagsetning ekki þekkt
known-yes = Já
known-no = Nei
known-unknown = Ekki vitað
known-problem-sources-conflict = Heimildum ber ekki saman
known-problem-capacity = Óvíst að laust pláss sé
