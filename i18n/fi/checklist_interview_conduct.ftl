# Tarkistuslista ”interview-conduct”: virkailijan tekstit. Rakenne: checklists/interview-conduct.toml.

checklist-interview-conduct = Haastattelun kulku
    .purpose = Lyhyt ohje, joka pidetään esillä keskustelun aikana.
    .audience = Haastatteleva virkailija
    .when = Ennen jokaista haastattelua, sen aikana ja sen jälkeen.

## Ennen

section-interview-conduct-before = Ennen
indicator-iv-private = Yksityinen, rauhallinen huone ilman lasiseinää, luukkua tai muita asiakkaita.
indicator-iv-alone = Henkilö on yksin henkilöstön kanssa; seuralainen on muualla.
indicator-iv-interpreter-vetted = Tulkki on riippumaton, taustaltaan tarkistettu eikä kuulu samaan piiriin.
indicator-iv-gender-choice = Henkilö sai valita haastattelijan ja tulkin sukupuolen.
indicator-iv-referral-ready = Ohjaamista varten tarvittavat yhteystiedot ovat valmiina ennen ensimmäistä kysymystä.
indicator-iv-needs-first = Vesi, ruoka, wc, lepo ja ensiapu tulevat ensin.
indicator-iv-one-interview = Selvitä, kuka on jo haastatellut henkilöä; vältä toistoa.

## Aikana

section-interview-conduct-during = Aikana
indicator-iv-open = Esitä avoimia kysymyksiä; anna henkilön kertoa haluamassaan järjestyksessä.
indicator-iv-no-details = Älä kysy seksuaalisesta tai muusta väkivallasta yksityiskohtia, joita et tarvitse.
indicator-iv-not-interrogate = Älä testaa, väittele tai osoita epäuskoa; aukot ja muutokset ovat trauman jälkeen tavallisia.
indicator-iv-no-promise = Älä lupaa turvallisuutta, lupia, rahaa tai lopputuloksia.
indicator-iv-own-words = Kirjaa keskeiset asiat henkilön omin sanoin; pidä oma arviosi erillään.
indicator-iv-listen-risk = Kysy henkilön omaa näkemystä vaarasta ja kunnioita sitä.
indicator-iv-pause = Tarkkaile, käykö tilanne raskaaksi; tarjoa taukoja; lopeta tarvittaessa.
indicator-iv-child-specialist = Lapsi: kysy vain, mitä turvallisuus vaatii; jätä haastattelu asiantuntijoille.

## Jälkeen

section-interview-conduct-after = Jälkeen
indicator-iv-summarise = Kerro, mitä tapahtuu seuraavaksi ja kuka sen tekee.
indicator-iv-safe-leave = Varmista, miten henkilö pääsee turvallisesti lähtemään ja mitä hänellä on mukanaan.
indicator-iv-door-open = Jos henkilö ei halua apua: sano, että hän voi palata milloin tahansa.
indicator-iv-debrief = Virkailija ja tulkki purkavat keskustelun yhdessä.

## Ei koskaan

section-interview-conduct-never = Ei koskaan
indicator-iv-never-call = Älä koskaan soita työnantajalle, kumppanille, välittäjälle tai perheelle ilman suostumusta.
indicator-iv-never-handover = Älä koskaan anna asiakirjoja seuralaiselle tai välittäjälle.
indicator-iv-never-photo = Älä koskaan ota valokuvia tai kopioita viesteistä ilman suostumusta.
