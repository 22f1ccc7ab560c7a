# Puola: maan luku.

## Lyhyesti

country-pl-reflection = kolme kuukautta; alaikäisellä neljä kuukautta
country-pl-statute = Ulkomaalaislaki 170–172 artikla
country-pl-identification = poliisi ja rajavartiosto (lomake mahdollisesta uhrista; todistus ulkomaalaisille, joilla ei ole laillista oleskeluoikeutta); oikeudenkäyntivaiheessa syyttäjä
country-pl-mechanism = ei yhtä yhteyspistettä; valtakunnallinen keskus on ihmiskaupan uhrien kansallinen neuvonta- ja interventiokeskus (KCIK)
country-pl-coordinator = sisä- ja hallintoministeriö
country-pl-rapporteur = sisä- ja hallintoministeriö, kuten koordinaattori

country-pl-served-without-papers = todistuksella
country-pl-served-permit-without-cooperation = vain todistus
country-pl-served-permit-with-cooperation = tilapäinen

## Tiedot

country-pl-fact-instrument-palermo-protocol = Puola liittyi YK:n ihmiskauppapöytäkirjaan (Palermon pöytäkirja) vuonna 2003
country-pl-fact-instrument-coe-convention-197 = Euroopan neuvoston ihmiskauppasopimus (nro 197) on ollut Puolassa voimassa 1.3.2009 alkaen (Dz.U. 2009 nro 20 kohta 107)
country-pl-fact-instrument-eu = Sovelletaan direktiiviä 2011/36/EU, sellaisena kuin se on muutettuna direktiivillä 2024/1712. Muutos oli saatettava osaksi kansallista lainsäädäntöä 15.7.2026 mennessä. Ei ole tarkistettu, onko näin tehty. Lisäksi sovelletaan kolmea direktiiviä: 2004/81/EY oleskeluluvista, 2012/29/EU uhreista ja 2004/80/EY korvauksista.
country-pl-fact-criminal-provision = Ihmiskauppa on rikos rikoslain 189a artiklan mukaan. Määritelmä on 115 artiklan 22 §:ssä.
country-pl-fact-recovery-reflection = Todistuksessa sanotaan, että henkilö on mahdollinen uhri, ja se tekee oleskelusta laillista kolmeksi kuukaudeksi (alaikäisellä neljäksi). Se ei anna oikeutta tehdä työtä.
country-pl-fact-permit = Tilapäinen oleskelulupa on vain kolmansien maiden kansalaisille. Henkilö tekee yhteistyötä asiaa hoitavan viranomaisen kanssa ja on katkaissut yhteydet epäiltyihin. Alaikäisellä on oltava uhrin asema. Leimaveroa ei ole.
country-pl-fact-social-assistance = Todistuksen ja oleskeluluvan haltijat voivat saada sosiaaliapua
country-pl-fact-men = Miehille on vuonna 2017 avattu turvakoti, ja naisille on kaksi turvakotia
country-pl-fact-compensation = Tuomioistuin määrää korvauksen asianomistajan hakemuksesta
country-pl-fact-116006 = Euroopan yhteinen auttava puhelin 116 006 ei ole käytössä Puolassa (vuoden 2023 luettelo)
country-pl-fact-legal-aid = Oikeudellista neuvontaa antaa ihmiskaupan uhrien kansallinen neuvonta- ja interventiokeskus (KCIK)
country-pl-fact-children = Lapsen todistus on voimassa neljä kuukautta. Oleskelulupa edellyttää yhteistyön sijasta uhrin asemaa.
country-pl-fact-non-punishment = Ei ole vahvistettu, onko säännöstä rankaisematta jättämisestä
country-pl-fact-rapporteur = Raportoija on sisäministeriö
country-pl-fact-duty-to-report = Rikosprosessilain 304 artiklan 2 § sitoo valtion ja kuntien laitoksia. Jos ne saavat toiminnassaan tiedon virallisen syytteen alaisesta rikoksesta, niiden on heti ilmoitettava siitä syyttäjälle tai poliisille ja turvattava todisteet. 1 §:n mukaan jokaisella on yhteiskunnallinen velvollisuus, johon ei liity seuraamusta. Rikoslain 240 artikla tekee rangaistavaksi vaikenemisen luetelluista rikoksista. Luettelossa ovat 148 ja 189 artikla, 197 artiklan 3–5 § sekä 198 ja 200 artikla mutta ei 189a artiklaa (ihmiskauppa).
    .note = Konsulaatti on valtion laitos, joten 304 artiklan 2 § todennäköisesti sitoo sitä (päätelmä). Kerro tämä henkilölle, ennen kuin kysyt yksityiskohtia. 189 artikla (vapaudenriisto) liittyy usein ihmiskauppaan.
country-pl-fact-compensation-2 = Euroopan neuvoston asiantuntijaryhmä GRETA (kolmas raportti, 9.6.2023) toteaa, että korvaukset ovat hyvin pieniä ja uhreja pidetään usein vain todistajina. Sen mukaan valtion korvausten pitäisi olla saatavilla.
country-pl-fact-nrm-draft = Sisäministeriö laati ohjausmekanismin luonnoksen vuonna 2022. Se odotti hyväksymistä, kun Yhdysvaltain ulkoministeriön vuoden 2023 ihmiskaupparaportin tarkastelujakso päättyi.
    .note = Tietoa hyväksymisestä ei löytynyt
country-pl-fact-changed-men-shelter = Vuodesta 2017 miehille on ollut turvakoti
