# Islanti: maan luku.

## Lyhyesti

country-is-reflection = tilapäinen oleskelulupa enintään yhdeksäksi kuukaudeksi, mahdollista uusia vuodeksi, kolmansien maiden kansalaisille
country-is-statute = Ulkomaalaislaki 80/2016, 75 artikla
country-is-identification = ei virallista menettelyä; lupa edellyttää poliisin lausuntoa
country-is-mechanism = heinäkuusta 2020 alkaen yhden luukun palvelukeskus Bjarkarhlíð
country-is-coordinator = oikeusministeriö ja hallituksen uusi ohjausryhmä (Yhdysvaltain ulkoministeriön ihmiskaupparaportti, vuoden 2024 painos)
country-is-rapporteur = ei tiedossa

country-is-served-permit-without-cooperation = lupa yhdeksäksi kuukaudeksi

## Tiedot

country-is-fact-instrument-palermo-protocol = Islanti liittyi YK:n ihmiskauppapöytäkirjaan (Palermon pöytäkirja) vuonna 2010
country-is-fact-instrument-coe-convention-197 = Euroopan neuvoston ihmiskauppasopimus (nro 197) on ollut Islannissa voimassa 1.6.2012 alkaen
country-is-fact-instrument-eu = Islanti ei ole EU-valtio
country-is-fact-criminal-provision = Ihmiskauppa on rikos rikoslain 227a artiklan mukaan
country-is-fact-recovery-reflection = Mahdollinen uhri voi saada oleskeluluvan enintään yhdeksäksi kuukaudeksi, ja se voidaan uusia vuodeksi; häntä ei karkoteta sinä aikana. Lupa on vain kolmansien maiden kansalaisille. Se edellyttää poliisin lausuntoa. Lupa voidaan evätä väärinkäytön tai yleisen järjestyksen vuoksi.
country-is-fact-unconditional = Kaikki uhrit saavat maksutonta oikeudellista, lääketieteellistä, psykologista ja taloudellista apua. Sillä ei ole merkitystä, asuvatko he turvakodissa tai tekevätkö he yhteistyötä.
country-is-fact-one-stop-shop = Bjarkarhlíð sovittaa saman katon alla yhteen sosiaalisen avun, oikeudellisen avun ja yhteyden poliisiin henkilön ehdoilla
country-is-fact-caller-chooses-police = Numeroon 112 soittava voi pitää poliisin asian ulkopuolella
country-is-fact-capacity-warning = Syyskuussa 2024 oli kahden kuukauden jono
country-is-fact-children = Vuoden 2022 seitsemästä uhrista kolme oli lapsia. Maahanmuuttoviranomaisella on ohjauspolku ilman huoltajaa oleville lapsille.
country-is-fact-legal-aid = Oikeusapu on maksutonta
country-is-fact-compensation = Lain 69/1995 mukaan valtio korvaa Islannissa tehdyistä rikoslain rikoksista aiheutuneet henkilövahingot. Ulkomailla tehdyistä rikoksista se korvaa vain erityistapauksissa, maassa asuville tai kansalaisille. Henkilö ilmoittaa rikoksesta poliisille ilman aiheetonta viivytystä, esittää vaatimuksen syytettyä vastaan ja hakee korvauslautakunnalta korvausta kahden vuoden kuluessa. Tuomiota tai tiedossa olevaa tekijää ei tarvita.
    .note = Rikosten luettelossa ei mainita ihmiskauppaa. Siinä mainitaan pahoinpitely, seksuaalirikokset ja vapaudenriisto.
country-is-fact-non-punishment = Säännöstä rankaisematta jättämisestä ei löytynyt. Yhdysvaltain ulkoministeriön vuoden 2023 ihmiskaupparaportin mukaan mahdollinen uhri oli vankilassa teoista, jotka johtuivat suoraan ihmiskaupasta.
country-is-fact-recovery-reflection-2 = Aika pidennettiin kuudesta yhdeksään kuukauteen. Oleskeluluvan haltija voi saada työluvan, mutta vasta kun oleskelulupa on myönnetty. Keneltäkään ei evätä maahantuloa tai oleskelua hakemuksen käsittelyn aikana.
    .note = ”Ei evätä maahantuloa tai oleskelua” on käännös ilmauksesta ”ekki vísað frá landinu”. Artiklan numeroa (75 artikla) ei ole luettu.
country-is-fact-criminal-provision-2 = Ihmiskaupan enimmäisrangaistus nostettiin kahdeksasta kahteentoista vuoteen
    .note = Itse 227a artiklaa ei ole luettu
country-is-fact-duty-to-report = Lastensuojelulain (80/2002) 16 artiklan mukaan jokaisen on ilmoitettava lastensuojelulle. Lain 17 artiklan mukaan sama koskee jokaista, joka saa asiasta tiedon asemassaan tai työssään. Tämä velvollisuus syrjäyttää salassapitoa koskevat säännöt ja ohjeet.
country-is-fact-changed-nrm = Heinäkuusta 2020 alkaen on ollut ohjausmekanismi yhden luukun palvelukeskuksessa Bjarkarhlíð
