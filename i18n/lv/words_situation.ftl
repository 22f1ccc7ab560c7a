# Kas zināms par personas situāciju. „Nav jautāts” un „Nav zināms” nekad nenāk personai par ļaunu.

## Vecums, ciktāl tas nosaka, kam zvanīt.

person-age-adult = Pieaugusi persona
person-age-child = Nav 18 gadu
person-age-may-be-child = Varbūt nav 18 gadu
person-age-unknown = Nav zināms

## Vīrietis vai sieviete, kā saka pati persona.

sex-female = Sieviete
sex-male = Vīrietis
sex-other = Cits
sex-unknown = Nav teikts

## Tiesības uzturēties valstī, kurā persona atrodas.

residence-lawful = Ir tiesības uzturēties
residence-none = Nav tiesību uzturēties
residence-eu-citizen = ES vai EEZ valsts pilsonība
residence-asylum = Ir lūgts vai var lūgt patvērumu
residence-temporary-protection = Ir pagaidu aizsardzība
residence-unknown = Nav zināms

## Ko persona teica par policiju. „Nav jautāts” nozīmē „nē”.

police-wish-yes = Vēlas saziņu ar policiju
police-wish-not-now = Ne tagad
police-wish-not-asked = Nav jautāts

## Ko persona teica par saziņu ar savu valsti.

home-state-contact-wanted = Vēlas
home-state-contact-no = Nevēlas
home-state-contact-not-asked = Nav jautāts

## Kurš zvana.

who-contacts-officer = Es
who-contacts-person = Persona

## Kam persona piekrita.

agreement-contact = Drīkst sazināties ar organizāciju personas labā
agreement-identity = Organizācijai drīkst pateikt, kas ir persona
