# Was über die Lage der Person bekannt ist. „Nicht gefragt“ und „nicht bekannt“ zählen nie gegen die Person.

## Das Alter, soweit es dafür zählt, wen man anruft.

person-age-adult = Erwachsen
person-age-child = Unter 18
person-age-may-be-child = Vielleicht unter 18
person-age-unknown = Nicht bekannt

## Frau oder Mann, wie die Person es sagt.

sex-female = Frau
sex-male = Mann
sex-other = Andere Angabe
sex-unknown = Keine Angabe

## Das Aufenthaltsrecht in dem Land, in dem die Person ist.

residence-lawful = Hat ein Aufenthaltsrecht
residence-none = Hat kein Aufenthaltsrecht
residence-eu-citizen = Staatsangehörigkeit eines EU- oder EWR-Staats
residence-asylum = Hat Asyl beantragt oder könnte es tun
residence-temporary-protection = Steht unter vorübergehendem Schutz
residence-unknown = Nicht bekannt

## Was die Person zur Polizei sagte. Nicht gefragt zählt als Nein.

police-wish-yes = Möchte Kontakt mit der Polizei
police-wish-not-now = Jetzt nicht
police-wish-not-asked = Nicht gefragt

## Was die Person zu Kontakt mit ihrem Heimatstaat sagte.

home-state-contact-wanted = Erwünscht
home-state-contact-no = Nicht erwünscht
home-state-contact-not-asked = Nicht gefragt

## Wer anruft.

who-contacts-officer = Ich
who-contacts-person = Die Person

## Womit die Person einverstanden ist.

agreement-contact = Eine Organisation darf für die Person kontaktiert werden
agreement-identity = Die Organisation darf erfahren, wer die Person ist
