# Lietas ieraksta vārdi.

## Lieta.

case-status-open = Atvērta
case-status-closed = Slēgta

## Kāpēc lieta slēgta. Fakti, nevis vērtējums.

closing-reason-help-received = Persona saņem palīdzību
closing-reason-handed-over = Lietu pārņēma cita iestāde
closing-reason-person-wished = Persona tā vēlējās
closing-reason-contact-lost = Saziņa pārtrūka
closing-reason-no-further-need = Vairs nav vajadzības
closing-reason-other = Cits iemesls

## Kāpēc lieta izdzēsta. Tas ir viss, kas no tās paliek, līdzās dienai un nejaušam skaitlim.

erasure-reason-person-asked = Persona to lūdza
erasure-reason-purpose-ended = Lieta vairs nav vajadzīga
erasure-reason-recorded-in-error = Tā ierakstīta kļūdas dēļ
erasure-reason-moved-elsewhere = Tā pārcelta citur

## Uz ko attiecas piekrišana. Par katru jautā atsevišķi, par policiju – vienmēr atsevišķi.

consent-matter-recording = Jautāšana un atbilžu pierakstīšana
consent-matter-names = Vārda un uzvārda pierakstīšana
consent-matter-support-contact = Saziņa ar atbalsta organizāciju personas labā
consent-matter-sharing = Vienam nosauktam saņēmējam pateikt, kas ir persona
consent-matter-police = Saziņa ar policiju
consent-matter-contact-back = Atkārtota saziņa ar personu
consent-matter-keeping = Cik ilgi lietu glabā
consent-matter-statistics = Lietas ieskaitīšana statistikā bez personvārdiem
consent-matter-attachment = Kopija vai fotogrāfija

## Ko persona atbildēja par piekrišanu.

consent-answer-yes = Jā
consent-answer-not-now = Ne tagad
consent-answer-no = Nē
consent-answer-could-not-be-asked = Nevarēja pajautāt

## Ar kā starpniecību jautāja.

interpreter-none = Bez tulka
interpreter-phone = Tulks pa tālruni
interpreter-in-person = Tulks klātienē
interpreter-not-said = Par tulku nav ierakstīts

## Kā beidzās saziņa.

contact-outcome-chosen = Izvēlēts
contact-outcome-given-to-person = Iedots personai
contact-outcome-officer-called = Es piezvanīju
contact-outcome-called-together = Zvanījām kopā
contact-outcome-person-declined = Persona atteicās
contact-outcome-no-answer = Neatbildēja
contact-outcome-wrong-number = Nepareizs numurs
contact-outcome-refused = Viņi nevarēja palīdzēt
