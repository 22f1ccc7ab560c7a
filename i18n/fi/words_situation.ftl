# Mitä henkilön tilanteesta tiedetään. ”Ei kysytty” ja ”ei tiedossa” eivät koskaan ole henkilöä vastaan.

## Ikä, siltä osin kuin se vaikuttaa siihen, kenelle soitetaan.

person-age-adult = Aikuinen
person-age-child = Alle 18-vuotias
person-age-may-be-child = Saattaa olla alle 18
person-age-unknown = Ei tiedossa

## Sukupuoli, kuten henkilö itse kertoo.

sex-female = Nainen
sex-male = Mies
sex-other = Muu
sex-unknown = Ei kerrottu

## Oleskeluoikeus maassa, jossa henkilö on.

residence-lawful = Oleskeluoikeus on
residence-none = Ei oleskeluoikeutta
residence-eu-citizen = EU- tai ETA-maan kansalainen
residence-asylum = Hakenut turvapaikkaa tai saattaa hakea
residence-temporary-protection = Saa tilapäistä suojelua
residence-unknown = Ei tiedossa

## Mitä henkilö sanoi poliisista.

police-wish-yes = Haluaa yhteyden poliisiin
police-wish-not-now = Ei nyt
police-wish-not-asked = Ei kysytty

## Mitä henkilö sanoi yhteydestä omaan valtioonsa.

home-state-contact-wanted = Toivottu
home-state-contact-no = Ei toivottu
home-state-contact-not-asked = Ei kysytty

## Kuka soittaa.

who-contacts-officer = Minä
who-contacts-person = Henkilö itse

## Mihin henkilö suostui.

agreement-contact = Järjestöön saa ottaa yhteyttä henkilön puolesta
agreement-identity = Järjestölle saa kertoa, kuka henkilö on
