# Sõnad selle kohta, mis inimese olukorrast teada on. „Küsimata“ ja „pole teada“ ei loe kunagi inimese kahjuks.

## Vanus niivõrd, kui see mõjutab, kellele helistada.

person-age-adult = Täiskasvanu
person-age-child = Alla 18
person-age-may-be-child = Võib olla alla 18
person-age-unknown = Pole teada

## Mees või naine, nagu inimene ütleb.

sex-female = Naine
sex-male = Mees
sex-other = Muu
sex-unknown = Ei öelnud

## Õigus viibida riigis, kus inimene on.

residence-lawful = On riigis viibimise õigus
residence-none = Ei ole riigis viibimise õigust
residence-eu-citizen = ELi või EMP riigi kodanik
residence-asylum = On palunud varjupaika või võib paluda
residence-temporary-protection = Ajutise kaitse all
residence-unknown = Pole teada

## Mida inimene politsei kohta ütles. Küsimata loeb eitusena.

police-wish-yes = Soovib ühendust politseiga
police-wish-not-now = Praegu mitte
police-wish-not-asked = Küsimata

## Mida inimene ütles ühenduse kohta oma riigiga.

home-state-contact-wanted = Soovib
home-state-contact-no = Ei soovi
home-state-contact-not-asked = Küsimata

## Kes helistab.

who-contacts-officer = Mina
who-contacts-person = Inimene ise

## Millega inimene nõustus.

agreement-contact = Organisatsiooniga võib tema eest ühendust võtta
agreement-identity = Organisatsioonile võib öelda, kes ta on
