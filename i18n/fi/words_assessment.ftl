# Arvion sanat. Virkailijan tekstejä: merkistä voidaan käyttää sanaa tunnusmerkki.

## Mitä yhdestä tunnusmerkistä tiedetään.

answer-yes = Kyllä
answer-no = Ei
answer-unclear = Ei tiedossa
answer-declined = Ei halunnut kertoa
answer-not-asked = Ei kysytty
answer-hint = Ei tiedossa = katsoit tai kysyit, mutta et vieläkään tiedä. Ei kysytty = asia ei tullut esiin.

## Lopputulos sellaisena kuin se kirjataan.

band-none-now = Tässä keskustelussa ei kirjattu merkkejä
band-not-enough-asked = Ei vielä kysytty tarpeeksi
band-some = Joitakin merkkejä, ei kokonaiskuvaa
band-presumed = Mahdollinen uhri (työtermi)

## Miksi arvio päätyy tähän. Yksi virke sääntöä kohti.

rule-a-child = Henkilö on tai saattaa olla alle 18-vuotias, ja hyväksikäytöstä on vähintään yksi merkki, tai merkkejä on yhtä paljon kuin aikuisen kohdalla vaadittaisiin. Lapsen kohdalla pakkoa tai harhaanjohtamista ei tarvitse osoittaa.
rule-a1 = ILO:n malli: riittävästi merkkejä hyväksikäytöstä, riittävästi värväyksestä ja riittävästi paikasta, johon henkilö vietiin.
rule-a2 = Riittävästi merkkejä hyväksikäytöstä ja riittävästi merkkejä yhdessä muussa ryhmässä.
rule-a3 = Vähintään yksi merkki hyväksikäytöstä sekä yksi vahva tai kaksi keskivahvaa merkkiä pakosta, harhaanjohtamisesta tai haavoittuvan aseman hyväksikäytöstä.
rule-a4 = Kerjääminen, rikokset, avioliitto, elinten poistaminen, sijaissynnytys tai adoptio: vähintään yksi merkki hyväksikäytöstä ja vähintään yksi merkki pakosta, harhaanjohtamisesta tai haavoittuvan aseman hyväksikäytöstä.
rule-a5 = Henkilö kertoo, että häntä on käytetty tai käytetään hyväksi pakottamalla, uhkaamalla tai johtamalla harhaan.
rule-a6 = Virkailija arvioi näin ja kirjasi perustelun.
rule-a7 = Yksi vahva merkki värväyksestä ja yksi vahva merkki kohteesta. Hyväksikäyttö voi olla suunnitteilla, vaikka se ei ole vielä alkanut.

## Ikä arviossa.

age-adult = Aikuinen
age-child = Alle 18-vuotias
age-may-be-child = Saattaa olla alle 18

## Mihin tarkistuslistaa käytetään.

checklist-type-indicator = Merkit
checklist-type-protocol = Toimet

## Miten tunnusmerkki saadaan tietoon.

kind-observe = Näe tai tiedä ennestään
kind-ask = Kysy
kind-document = Lue asiakirjasta
kind-do = Tee

## Mistä tunnusmerkki kertoo.

element-act = Teko: miten henkilö joutui tilanteeseen
element-means = Keino: miten henkilöä kontrolloidaan
element-purpose = Tarkoitus: miten henkilöä käytetään hyväksi
element-context = Tausta
element-protocol = Toimi
element-safety = Turvallisuus
element-need = Tarve
element-risk = Riski

## ILO:n kuusi merkkien ryhmää.

dimension-deceptive-recruitment = Harhaanjohtaminen värväyksessä
dimension-coercive-recruitment = Pakko värväyksessä
dimension-abuse-of-vulnerability-recruitment = Haavoittuvan aseman hyväksikäyttö värväyksessä
    .calm = Haavoittuva asema värväyksessä
dimension-exploitation = Hyväksikäytön olosuhteet
    .calm = Elin- ja työolot
dimension-coercion-at-destination = Kontrolli kohteessa
dimension-abuse-of-vulnerability-at-destination = Haavoittuvan aseman hyväksikäyttö kohteessa
    .calm = Haavoittuva asema kohteessa

## Tunnusmerkin paino ILO:n luettelossa.

strength-strong = Vahva
strength-medium = Keskivahva
strength-weak = Heikko

## Hyväksikäytön muodot, direktiivi 2011/36/EU muutoksineen.

form-labour = Työperäinen hyväksikäyttö
    .calm = Työ
form-sexual = Seksuaalinen hyväksikäyttö
    .calm = Seksipalvelut
form-begging = Kerjäämiseen pakottaminen
    .calm = Kerjääminen
form-criminal-activity = Hyväksikäyttö rikollisessa toiminnassa
    .calm = Pikkurikokset
form-domestic-servitude = Kotiorjuus
    .calm = Työ kotitaloudessa
form-forced-marriage = Pakkoavioliitto
    .calm = Avioliitto
form-organ-removal = Elinten poistaminen
    .calm = Elimet
form-illegal-adoption = Laiton adoptio
    .calm = Adoptio
form-surrogacy = Hyväksikäyttö sijaissynnytyksessä
    .calm = Sijaissynnytys

## Ketä tunnusmerkki koskee.

population-any = Kaikki
population-adult = Aikuiset
population-child = Lapset

## ILO:n neljä luetteloa.

profile-adult-sexual = Aikuinen, seksuaalinen hyväksikäyttö
profile-child-sexual = Lapsi, seksuaalinen hyväksikäyttö
profile-adult-labour = Aikuinen, työperäinen hyväksikäyttö
profile-child-labour = Lapsi, työperäinen hyväksikäyttö

## Kuinka tarkasti tunnusmerkin lähde on luettu.

basis-read = Lähde on luettu
basis-partly-read = Lähde on luettu osittain
basis-general-knowledge = Yleistietoa, lähdettä ei ole luettu

## Missä henkilö tavataan.

meeting-place-detention = Vankilassa tai säilöönottoyksikössä
meeting-place-visa-interview = Viisumihaastattelussa
