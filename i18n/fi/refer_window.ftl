# Ohjaaminen ikkunassa: mitä henkilön tilanteesta tiedetään ja mitä yhteystahosta kirjataan. Henkilöä kontrolloiva ihminen
# saattaa nähdä tämän näytön.

refer-title = Kenelle soittaa
refer-context-label = Mikä ratkaisee, kenelle soittaa
refer-context-more-action = { $count ->
    [one] { $count } tieto lisää
   *[other] { $count } tietoa lisää
}
refer-context-fewer-action = Vähemmän tietoja
refer-place-hint = Valitse, missä henkilö on nyt: siellä olevat yhteystahot tulevat ensin
refer-finish-action = Valmis
refer-carry-hint = Kysy, ennen kuin annat mitään. Vastaustasi tähän ei säilytetä.

## Mitä tunnisteessa lukee. Sen perässä on vastaus tai toinen näistä.

situation-not-said-empty = ei kerrottu
situation-not-asked-empty = ei kysytty
situation-located-in-chip = Olinpaikka nyt:
situation-post-in-chip = Soitat maasta:
situation-nationalities-chip = Kansalaisuus:
situation-exploited-in-chip = Tapahtumamaa:
situation-age-chip = Ikä:
situation-needs-chip = Tarpeet:
situation-languages-chip = Puhuu:
situation-sex-chip = Sukupuoli:
situation-residence-chip = Oleskelu:
situation-police-chip = Poliisi:
situation-forms-chip = Tilanne:
situation-who-contacts-chip = Soittaja:
situation-home-state-contact-chip = Oma valtio:
situation-mission-conflict-chip = Virkamies osallisena:
situation-formally-identified-chip = Tunnistettu virallisesti:

## Kysymykset valintojen yllä.

situation-post-in-label = Mistä soitat?
situation-nationalities-label = Minkä valtioiden kansalainen henkilö on?
situation-stateless-label = Kansalaisuudeton
situation-exploited-in-label = Missä se tapahtui?
situation-languages-label = Mitä kieliä henkilö puhuu?
situation-sex-label = Mies, nainen vai muu, kuten henkilö itse kertoo?
situation-residence-label = Millainen oleskeluoikeus henkilöllä on?
situation-police-label = Mitä henkilö sanoo poliisista?
situation-forms-label = Miltä tilanne näyttää?
situation-who-contacts-label = Kuka soittaa?
situation-home-state-contact-label = Onko yhteys henkilön omaan valtioon toivottu?
situation-mission-conflict-label = Onko asiassa osallisena virkamies, diplomaatin kotitalous tai joku tästä edustustosta?
situation-formally-identified-label = Onko viranomainen tunnistanut henkilön virallisesti?

## Yhdestä yhteystahosta.

refer-why-label = Miksi tämä yhteystaho: { $name }
refer-about-title = Lisää tästä yhteystahosta
refer-about-label = Lisää tästä yhteystahosta: { $name }
refer-consent-contact-label = Suostuuko henkilö yhteydenottoon: { $name }?
refer-consent-police-label = Suostuuko henkilö siihen, että otat yhteyttä poliisiin ({ $name })?
refer-consent-sharing-label = Suostuuko henkilö siihen, että kerrot, kuka hän on? Vastaanottaja: { $name }
refer-outcome-of-label = Mitä tapahtui: { $name }?
refer-note-label = Huomautus: { $name } (valinnainen)
refer-note-hint = Vain se, mitä seuraava virkailija tarvitsee

## Mitä henkilö voi maassa odottaa. Arvot ovat lähteiden omin sanoin.

refer-expect-reflection-label = Aika toipua ja päättää
refer-expect-identification-label = Kuka voi tunnistaa virallisesti
refer-expect-source = Lähde: { $source } ({ $date })
refer-expect-undated = ei päiväystä
refer-expect-hint = Käytäntö voi poiketa. Älä lupaa mitään.
