# Mitä arvio näyttää. Nämä ovat tuloksen ainoat otsikot. Mikään niistä ei sano kenenkään olevan uhri, ja joku voi lukea
# otsikon virkailijan olan yli: toisen rivin voi taittaa pois näkyvistä.

## Kaikkien muiden otsikoiden yläpuolella, kun joku on vaarassa.

results-danger-title = Turvallisuus ensin
results-danger-detail = Joku voi olla nyt vaarassa. Noudata turvallisuusohjeita ennen lomakkeita.

## Aikuiset.

results-presumed-title = Tarjoa apua ja ohjausta nyt
results-presumed-detail = Kirjattu: mahdollinen uhri. Se on tämän työkalun työtermi, joka tarkoittaa ”tarjoa apua nyt”. Perusteltujen syiden arviointi ja virallinen tunnistaminen kuuluvat toimivaltaiselle viranomaiselle.
results-some-title = Tarjoa apua ja kysy asiantuntijalta
results-some-detail = Merkkejä on, mutta kokonaiskuva puuttuu. Voit soittaa ja kysyä neuvoa ilman nimeä.
results-none-now-title = Tässä keskustelussa ei kirjattu merkkejä
results-none-now-detail = Tämä ei sulje mitään pois. Ihmiset kertovat usein vasta myöhemmin. Sano, että henkilö voi palata, ja kysy, onko hänen turvallista pitää numeroa mukanaan.
results-not-enough-asked-title = Ei vielä kysytty tarpeeksi
results-not-enough-asked-detail = Vastaamatta jäänyt ei tarkoita ”ei”. Apua voi saada jo nyt.

## Lapsi tai joku, joka saattaa olla lapsi.

results-child-presumed-title = Soita asiantuntijalle nyt
results-child-presumed-detail = Kirjattu: mahdollinen uhri, joka on lapsi. Lapsen kohdalla pakkoa tai harhaanjohtamista ei tarvitse osoittaa. Soita lastensuojeluviranomaiselle, ennen kuin lapsi lähtee, ja kysy, miten toimia aikuisen kanssa. Et voi estää ketään lähtemästä: jos pelkäät lapsen puolesta nyt, soita hätänumeroon { $emergency }. Älä anna mitään asiakirjaa tai paperia aikuiselle, jonka yhteyttä lapseen ei ole osoitettu.
results-child-other-title = Soita ja kysy neuvoa asiantuntijalta
results-child-other-detail = Kysy lastensuojeluviranomaiselta, halutessasi ilman nimeä. Jätä kysymykset asiantuntijoille. Älä anna lapselle mitään, minkä aikuinen voisi löytää.

## Jokaisen otsikon alla.

results-why-title = Miksi
results-other-signs = Muita merkkejä
results-unknown-title = Mitä emme tiedä
results-wishes-title = Mitä henkilö haluaa
results-prompts-title = Näitä voi olla syytä kysyä
results-change-title = Mikä muuttaisi tätä
results-details-action = Näytä tiedot
results-judgement-action = Tarjoa ohjausta oman harkinnan perusteella
results-judgement-hint = Yksi virke perusteluksi
results-other-view-label = Toinen näkemys
results-rule-label = Täyttynyt sääntö: { $rules }
results-yes-count = { $count } kyllä
results-no-count = { $count } ei
results-unclear-count = { $count } ei tiedossa
results-open-count = { $count } ei tiedossa tai ei kertonut
results-declined-count = { $count } ei halunnut kertoa
results-not-asked-count = { $count } ei kysytty
results-strong-count = { $count ->
    [one] { $count } vahva merkki
   *[other] { $count } vahvaa merkkiä
}
results-medium-count = { $count ->
    [one] { $count } keskivahva merkki
   *[other] { $count } keskivahvaa merkkiä
}
results-weak-count = { $count ->
    [one] { $count } heikko merkki
   *[other] { $count } heikkoa merkkiä
}
results-dimension-empty = Ei vielä kysytty
results-catalogue-label = Merkkiluetteloiden version { $version } mukaan

assess-notadecision = Tällä sivulla on lueteltu, mitä kirjasit. Se ei ole päätös henkilöstä.
assess-none = Vaikka luettelon merkkejä ei ole, jotakin voi silti olla pielessä.

principle-sure = Sinun ei tarvitse olla varma. Jos olet huolissasi, tarjoa apua ja kysy asiantuntijalta.
principle-role = Et päätä siitä, onko joku uhri. Tehtäväsi on huomata merkit, kirjata se, mihin henkilö suostuu, ja ohjata hänet avun piiriin.
