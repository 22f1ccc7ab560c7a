# Yhteystietoluettelon sanat: mitä yhteystahosta tiedetään.

## Millainen taho on kyseessä.

contact-type-emergency = Hätänumero
contact-type-hotline = Auttava puhelin
contact-type-child-protection = Lastensuojelu
contact-type-ngo = Kansalaisjärjestö
contact-type-shelter = Turvallinen majoitus
contact-type-government = Viranomainen
contact-type-national-referral = Kansallinen ohjausmekanismi
contact-type-police = Poliisi
contact-type-legal-aid = Oikeusapu
contact-type-migrant-support = Maahanmuuttajien tuki
contact-type-labour-inspectorate = Työsuojeluviranomainen
contact-type-iom = Kansainvälinen siirtolaisuusjärjestö (IOM)
contact-type-compensation = Korvaukset
contact-type-national-coordinator = Kansallinen koordinaattori
contact-type-national-rapporteur = Kansallinen raportoija
contact-type-duty-officer = Päivystävä virkamies
contact-type-escalation = Yhteyshenkilö edustuston ulkopuolella
contact-type-interpreter = Tulkki
contact-type-hospital = Sairaala
contact-type-mission = Muu edustusto

# Of an interpreter, whom the person may choose.
interpreter-gender-woman = nainen
interpreter-gender-man = mies

## Mitä taho tekee.

service-case-advice = Neuvoo henkilöstöä yksittäisessä tapauksessa
service-case-coordination = Koordinoi tapausta
service-child-protection-report = Toimii, kun lapsi on vaarassa
service-compensation = Korvaukset
service-compensation-advice = Neuvontaa korvauksista
service-consular = Konsuliapu
service-consular-referral = Konsulaatin tekemä ohjaus
service-court-support = Tuki oikeudenkäynnissä
service-documents = Apua asiakirjoissa
service-education = Opetus ja koulutus
service-emergency = Apua hätätilanteessa
service-financial = Taloudellinen apu
service-housing-help = Apua asunnon löytämisessä
service-identification = Virallinen tunnistaminen
service-interpretation = Tulkkaus
service-investigation = Tutkinta
service-job-offer-check = Tarkistaa ulkomaisia työtarjouksia
service-legal = Oikeudellinen apu
service-legal-information = Tietoa laista
service-material = Ruokaa, vaatteita ja muuta tarpeellista
service-medical = Terveydenhoito
service-method-guidance = Ohjeita ammattilaisille
service-method-support = Tukea ammattilaisten työhön
service-opinion-for-residence-permit = Lausunto oleskelulupaa varten
service-outreach = Tapaa ihmisiä siellä, missä he ovat
service-police-contact = Järjestää yhteyden poliisiin
service-prevention = Ennaltaehkäisy
service-protection = Suojelu
service-psychological = Psyykkinen tuki
service-referral = Ohjaaminen avun piiriin
service-referral-to-ngo = Ohjaaminen kansalaisjärjestöön
service-reflection-period = Harkinta-aika
service-reintegration = Apua paluun jälkeen
service-repatriation-referral = Ohjaaminen kotiinpaluuseen
service-rescue = Auttaa ihmisiä pois vaarasta
service-residence-help = Apua oleskeluluvan hakemisessa
service-residence-permit = Oleskelulupa
service-return = Kotiinpaluu
service-return-programme = Kotiinpaluuohjelma
service-return-support = Tuki kotiinpaluussa
service-rights-information = Tietoa oikeuksista
service-shelter = Turvallinen majoitus
service-shelter-places-overview = Tietää, missä on vapaita turvallisia paikkoja
service-shelter-via-members = Turvallinen majoitus jäsenjärjestöjen kautta
service-social = Sosiaalinen tuki
service-status-of-victim = Uhrin asema
service-support-person = Tukihenkilö
service-victim-guidance = Opastus menettelyissä
service-wage-claim = Maksamattomien palkkojen periminen

## Kuka voi soittaa.

audience-victim = Henkilö itse
audience-public = Kuka tahansa
audience-professional = Vain ammattilaiset

## Ketä taho auttaa.

serves-sex-all = Kaikki
serves-sex-women = Naiset
serves-sex-men = Miehet
serves-sex-trans = Transihmiset
serves-age-all = Kaikenikäiset
serves-age-children = Lapset
serves-age-adults = Aikuiset
served-form-labour = Työperäinen hyväksikäyttö
served-form-sexual = Seksuaalinen hyväksikäyttö
served-form-begging = Kerjäämiseen pakottaminen
served-form-criminal-activity = Hyväksikäyttö rikollisessa toiminnassa
served-form-domestic-servitude = Kotiorjuus
served-form-forced-marriage = Pakkoavioliitto
served-form-organ-removal = Elinten poistaminen
served-form-illegal-adoption = Laiton adoptio
served-form-surrogacy = Hyväksikäyttö sijaissynnytyksessä
served-form-relationship-violence = Lähisuhdeväkivalta

## Millä ehdoilla taho auttaa.

residence-condition-any = Oleskeluoikeudesta riippumatta
residence-condition-irregular-only = Vain ihmiset, joilla ei ole oleskeluoikeutta
residence-condition-third-country-only = Vain EU:n ja ETA:n ulkopuolisten maiden kansalaiset
residence-condition-unknown = Oleskeluoikeutta koskevat ehdot eivät ole tiedossa
cooperation-condition-not-required = Ei edellytä yhteistyötä poliisin kanssa
cooperation-condition-required = Vain niille, jotka tekevät yhteistyötä poliisin kanssa
cooperation-condition-required-for-full = Koko apu vain niille, jotka tekevät yhteistyötä poliisin kanssa
cooperation-condition-unknown = Ehdot yhteistyöstä poliisin kanssa eivät ole tiedossa
identification-condition-presumed-ok = Ilman virallista tunnistamista
identification-condition-formal-required = Vasta virallisen tunnistamisen jälkeen
identification-condition-unknown = Tunnistamista koskevat ehdot eivät ole tiedossa
location-condition-in-country = Vain maassa olevat ihmiset
location-condition-nationals-abroad = Omat kansalaiset ulkomailla
location-condition-any = Henkilön olinpaikasta riippumatta

## Miten taho toimii poliisin kanssa.

police-involvement-not-a-police-body = Ei kuulu poliisiin
police-involvement-caller-chooses = Soittaja päättää, kerrotaanko poliisille
police-involvement-with-consent = Kertoo poliisille vain suostumuksella
police-involvement-may-share = Saattaa ilmoittaa poliisille tai maahanmuuttoviranomaiselle
police-involvement-dispatches-police = Saattaa lähettää poliisin paikalle
police-involvement-is-police = On poliisi
police-involvement-unknown = Ei ole tiedossa, ilmoittaako se poliisille

## Tahon paikka valtion järjestelmässä.

tier-first-contact = Ensimmäinen yhteystaho
tier-second-line = Toinen yhteystaho
tier-oversight = Valvoo, ei hoida yksittäisiä tapauksia
tier-archived = Tämä linja on suljettu

## Kuinka varma tieto on.

certainty-read = Luettu julkaistusta lähteestä
certainty-general-knowledge = Ei löytynyt lähteestä
channel-certainty-read-number = Numero on luettu julkaistusta lähteestä
channel-certainty-read-email = Sähköpostiosoite on luettu julkaistusta lähteestä
channel-certainty-read-website = Verkkosivusto on luettu julkaistusta lähteestä
channel-certainty-role-only = Julkaistusta lähteestä on luettu vain tahon tehtävä
channel-certainty-general-knowledge-number = Numeroa ei löytynyt lähteestä
channel-certainty-general-knowledge = Lähteestä ei löytynyt mitään
source-date-basis-page-dated = Sivulla on päiväys
source-date-basis-inferred-from-content = Päiväys on päätelty sivun sisällöstä
source-date-basis-undated-copy = Sivulla ei ole päiväystä
source-date-basis-none = Päiväys ei ole tiedossa
known-yes = Kyllä
known-no = Ei
known-unknown = Ei tiedossa
known-problem-sources-conflict = Sen lähteet ovat ristiriidassa keskenään
known-problem-capacity = Vapaata paikkaa ei ehkä ole
