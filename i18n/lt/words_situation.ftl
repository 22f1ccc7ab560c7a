# Kas žinoma apie asmens padėtį. „Neklausta“ ir „nežinoma“ niekada nėra asmens nenaudai.

## Amžius, kiek jis svarbus renkantis, kam skambinti.

person-age-adult = Suaugęs asmuo
person-age-child = Iki 18 metų
person-age-may-be-child = Gali būti iki 18 metų
person-age-unknown = Nežinoma

## Moteris ar vyras, kaip sako pats asmuo.

sex-female = Moteris
sex-male = Vyras
sex-other = Kita
sex-unknown = Nepasakyta

## Teisė būti šalyje, kurioje asmuo yra.

residence-lawful = Turi teisę būti šalyje
residence-none = Neturi teisės būti šalyje
residence-eu-citizen = ES ar EEE valstybės pilietybė
residence-asylum = Prašo ar gali prašyti prieglobsčio
residence-temporary-protection = Suteikta laikinoji apsauga
residence-unknown = Nežinoma

## Ką asmuo sakė apie policiją. „Neklausta“ reiškia „ne“.

police-wish-yes = Nori ryšio su policija
police-wish-not-now = Ne dabar
police-wish-not-asked = Neklausta

## Ką asmuo sakė apie ryšį su savo valstybe.

home-state-contact-wanted = Nori
home-state-contact-no = Nenori
home-state-contact-not-asked = Neklausta

## Kas skambina.

who-contacts-officer = Aš
who-contacts-person = Asmuo

## Dėl ko asmuo sutiko.

agreement-contact = Dėl asmens galima kreiptis į organizaciją
agreement-identity = Organizacijai galima pasakyti, kas asmuo yra
