# Espanja: maan luku.

## Lyhyesti

country-es-reflection = vähintään 90 päivää, jatkettavissa arvion jälkeen
country-es-statute = Ley Orgánica 4/2000 (orgaaninen laki) 59 bis artikla
country-es-identification = poliisiyksiköt
country-es-mechanism = vuoden 2011 puitepöytäkirja
country-es-coordinator = hallituksen valtuutetun toimisto sekä terrorismin ja järjestäytyneen rikollisuuden tiedustelukeskus (CITCO)
country-es-rapporteur = terrorismin ja järjestäytyneen rikollisuuden tiedustelukeskus (CITCO)

country-es-served-help-without-testimony = harkinta-aika ei edellytä; käytännössä poliisi tunnisti vain yhteistyötä tekevät, todetaan Yhdysvaltain ulkoministeriön ihmiskaupparaportissa 2019
country-es-served-permit-without-cooperation = henkilökohtaisen tilanteen perusteella, 59 bis(4) artikla
country-es-served-permit-with-cooperation = 59 bis(4) artikla

## Tiedot

country-es-fact-criminal-provision = Ihmiskauppa on rikos rikoslain 177 bis artiklan mukaan
country-es-fact-instrument-coe-convention-197 = Euroopan neuvoston ihmiskauppasopimus (nro 197) on ollut Espanjassa voimassa 1.8.2009 alkaen
country-es-fact-116006 = Euroopan yhteinen auttava puhelin 116 006 ei ole käytössä Espanjassa (2023)
country-es-fact-recovery-reflection = Harkinta-aika on vähintään 90 päivää, riittävän pitkä yhteistyöstä päättämiseen (Ley Orgánica 4/2000, 59 bis(2) artikla). Se on tarkoitettu ulkomaalaisille, joilla ei ole laillista oleskeluoikeutta, kun on perusteltuja syitä, ja kattaa myös Espanjassa olevat alaikäiset tai vammaiset lapset. Luvattomasta oleskelusta ei aloiteta menettelyä, ja vireillä olevat menettelyt, karkottaminen ja palauttaminen keskeytetään jo tunnistamisen aikana. Väliaikainen oleskelu sallitaan, ja aikaa voidaan arvion jälkeen jatkaa. Se voidaan evätä tai peruuttaa yleisen järjestyksen tai väärän ilmoituksen vuoksi.
country-es-fact-permit = Henkilö voidaan 59 bis(4) artiklan mukaan vapauttaa hallinnollisesta vastuusta. Sen jälkeen hän valitsee avustetun paluun tai oleskelu- ja työluvan. Lupa annetaan joko yhteistyön tai henkilökohtaisen tilanteen perusteella. Sillä välin on väliaikainen lupa. Asiakirjoista, joiden hankkiminen on vaarallista, voidaan luopua.
country-es-fact-transposition-2024-1712 = Luonnos kokonaislaiksi (anteproyecto) hyväksyttiin 8.3.2024. Julkinen kuuleminen kesti 26.4.2024 asti. Tietoa hyväksymisestä ei löytynyt.
country-es-fact-duty-to-report = Lain Ley Orgánica 8/2021 15 artiklan mukaan jokaisen, joka näkee merkkejä alaikäiseen kohdistuvasta väkivallasta, on ilmoitettava siitä heti toimivaltaiselle viranomaiselle. Jos kyse voi olla rikoksesta, on ilmoitettava myös poliisille, syyttäjälle tai tuomioistuimelle. Lain 16 artikla on tiukempi niille, joiden tehtävänä on lasten hoito, opetus tai suojelu.
    .note = Rikosprosessilain mukaista virkamiesten velvollisuutta ei ole luettu
