# Kirjaaminen ikkunassa: mitä vain säilytettävä tapaus tarvitsee, kaikki vastaukset vielä kerran ja mitä niille tehdään.

record-title = Tarkista ja tallenna
record-minimum = Kirjaa vain se, mitä seuraava virkailija välttämättä tarvitsee. Tosiasioita ja henkilön omia sanoja, ei mielipiteitä: tuomioistuin saattaa lukea tämän. Ei muiden ihmisten nimiä.

## Mitä kirjataan tänne ja vain tänne.

record-nickname-label = Tapauksen työnimi (valinnainen)
record-nickname-hint = Tapauksen tunnus on { $label }. Työnimi auttaa löytämään sen; älä käytä henkilön nimeä.
record-name-label = Nimi, kuten henkilö sen kertoo (valinnainen)
record-name-hint = Henkilö suostui nimien kirjaamiseen
record-contact-back-label = Suostuuko henkilö uuteen yhteydenottoon?
record-safe-contact-label = Turvallinen tapa ottaa yhteyttä (valinnainen)
record-safe-contact-hint = Miten, milloin ja mitä sanoa, jos joku muu vastaa
record-follow-up-label = Milloin palaat tapaukseen?
record-tomorrow-label = Huomenna
record-three-days-label = 3 päivän kuluttua
record-week-label = Ensi viikolla
record-date-label = Muu päivä
record-date-hint = Esimerkiksi 30.11.2026
record-date-fault = Anna päivä tästä päivästä eteenpäin, esimerkiksi 30.11.2026
record-date-value = Seuranta: { $date }
record-what-label = Mitä silloin on tehtävä (valinnainen)
record-keeping-label = Suostuuko henkilö siihen, että tapaus säilytetään, jotta seuraava voi auttaa?
record-statistics-label = Suostuuko henkilö siihen, että tapaus tilastoidaan ilman nimiä?

## Kaikki vastaukset vielä kerran.

record-check-title = Tarkista vastaukset
record-signs-title = Mitä näit ja kysyit
record-answered-count = { $answered }/{ $count } vastattu
record-contacts-label = Mitä yhteystahojen kanssa tapahtui
record-agreements-label = Suostumukset yhteydenottoihin
record-agreement-value = { $name }: { $answer } ({ $matter })
record-notes-label = Huomautukset
record-wishes-label = Mitä henkilö haluaa
record-contact-value = { $name }: { $outcome }

## Mitä vastauksille tehdään.

record-save-action = Tallenna tapaus
record-saving = Tapausta tallennetaan
record-ways-title = Muita tapoja lopettaa
record-seal-action = Pidä sinetöitynä, siirrä myöhemmin
record-seal-hint = Siirretään tapauksiin, kun lukitus seuraavan kerran avataan
record-without-names-action = Tallenna ilman nimiä
record-without-names-hint = Nimi ja yhteystapa poistetaan ensin
record-let-go-action = Älä säilytä mitään
record-let-go-hint = Voit perua tämän 10 sekunnin ajan
record-empty = Mitään ei kirjattu
record-empty-hint = Ei ole mitään tallennettavaa. Yhteystiedot ovat käytettävissäsi milloin tahansa.
record-nothing-title = Mitään ei säilytetä
record-nothing-hint = Henkilö ei halua, että mitään kirjataan. Se, mitä näytöllä vielä on, poistuu, kun lopetat.
record-not-asked-title = Ei tallenneta, ennen kuin olet kysynyt
record-not-asked-hint = Nämä vastaukset ovat vain muistissa. Kysy henkilöltä, saatko kirjata ne, ja tallenna sitten.
record-ask-action = Pyydä suostumus
