# What is known of where the person stands. "Not asked" and "not known" never count against the person.

## Age, as far as it matters for whom to call.

person-age-adult = Adult
person-age-child = Under 18
person-age-may-be-child = May be under 18
person-age-unknown = Not known

## Man or woman, as the person says.

sex-female = Woman
sex-male = Man
sex-other = Other
sex-unknown = Not said

## The right to stay in the country where the person is.

residence-lawful = Has a right to stay
residence-none = Has no right to stay
residence-eu-citizen = Citizen of an EU or EEA state
residence-asylum = Has asked for asylum, or may ask
residence-temporary-protection = Under temporary protection
residence-unknown = Not known

## What the person said about the police. Not asked counts as no.

police-wish-yes = Wants contact with the police
police-wish-not-now = Not now
police-wish-not-asked = Not asked

## What the person said about contact with their own state.

home-state-contact-wanted = Wanted
home-state-contact-no = Not wanted
home-state-contact-not-asked = Not asked

## Who makes the call.

who-contacts-officer = I do
who-contacts-person = The person

## What the person agreed to.

agreement-contact = An organisation may be contacted for the person
agreement-identity = The organisation may be told who the person is
