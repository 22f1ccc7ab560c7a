# Sivut, jotka eivät vaadi salalausetta, ja sivut, jotka kysyvät sitä.

## Etusivu.

home-languages-label = Ohjelman kieli
home-greeting = Ohjeet ja yhteystiedot ovat heti käytössäsi. Jos haluat säilyttää tapauksia tällä tietokoneella, aseta salalause, kun tallennat ensimmäisen.
home-go-on-open = Arvio on auki
home-go-on-sealed = Tällä tietokoneella on sinetöity arvio. Viimeisin muutos: { $time }
home-go-on-action = Jatka
home-with-me-title = Joku on nyt luonani
home-with-me-hint = Turvallisuus ensin, mitä sanoa, kenelle soittaa
home-find-label = Etsi apua…
home-find-hint = Kirjoita maa, kaupunki tai järjestö
home-find-empty = Mikään yhteystaho ei vastaa hakua
home-all-action = Näytä kaikki maat
home-more-action = Lisää…
home-country-action = Kaikki yhteystahot: { $country }
home-start-hint = Salalausetta ei tarvita
home-directory-title = Auttavat puhelimet ja yhteystiedot
home-directory-hint = Maittain, aukioloajat ja kielet

## Apua nyt.

help-now-find-in-action = Etsi auttava puhelin: { $country }
help-now-find-action = Etsi auttava puhelin
help-now-hide-hint = F12 tai kolme kertaa Shift piilottaa tämän näytön heti

## Etsi apua.

find-help-title = Etsi apua
find-help-country-title = Etsi apua: { $country }
find-help-all-action = Näytä kaikki maat
find-help-more-action = { $count ->
    [one] Näytä vielä { $count } yhteystaho
   *[other] Näytä vielä { $count } yhteystahoa
}
contact-open-now = Auki nyt
contact-copy-action = Kopioi numero
contact-copy-label = Kopioi numero { $number }: { $name }
contact-large-action = Näytä suurena
contact-large-label = Näytä numero { $number } suurena: { $name }
contact-small-action = Näytä pienenä
contact-small-label = Näytä numero { $number } pienenä: { $name }

## Lukituksen avaaminen.

locked-title = Tapaukset on lukittu
locked-passphrase-label = Salalause
locked-unlock-action = Avaa
locked-show-action = Näytä
locked-cover-action = Piilota
locked-unlocking = Avataan, noin 2 sekuntia
locked-layout-hint = Kaikki kirjaimet eivät ole latinalaisia. Tarkista näppäimistön kieli.
locked-wait = { $seconds ->
    [one] Yritä uudelleen { $seconds } sekunnin kuluttua. Mitään ei poisteta.
   *[other] Yritä uudelleen { $seconds } sekunnin kuluttua. Mitään ei poisteta.
}
locked-waiting = { $count ->
    [one] Yksi sinetöity arvio odottaa siirtoa tapauksiin (viimeisin muutos: { $time }).
   *[other] { $count } sinetöityä arviota odottaa siirtoa tapauksiin (viimeisin muutos: { $time }).
}
locked-open-zone = Nämä onnistuvat ilman lukituksen avaamista:
locked-guidance-action = Lue ohjeita haastatteluun
locked-helpline-action = Etsi auttava puhelin
locked-assessment-action = Aloita arvio
locked-wrong = Tämä salalause ei avaa tapauksia. Tarkista näppäimistön kieli ja Caps Lock.
locked-read-action = Avaa vain luettaviksi
locked-forgot-action = Unohtuiko salalause?

## Ilman salalausetta.

locked-code-hint = Myös palautuskoodi avaa tapaukset. Se kirjoitettiin paperille, kun salalause asetettiin: neljä neljän merkin ryhmää, kirjaimia ja numeroita.
locked-code-label = Palautuskoodi
locked-code-action = Avaa palautuskoodilla
locked-code-wrong = Tämä koodi ei avaa tapauksia. Tarkista jokainen ryhmä paperistasi.
locked-aside-hint = Ilman salalausetta ja palautuskoodia kukaan ei voi avata näitä tapauksia. Ne voi siirtää syrjään, jotta uusia voidaan säilyttää.
locked-aside-action = Siirrä nämä tapaukset syrjään…
locked-aside-title = Siirretäänkö nämä tapaukset syrjään?
locked-aside-kept = Mitään ei poisteta. Tapausten kansio saa toisen nimen ja jää paikalleen.
locked-aside-waiting = Sinetöity, siirtoa odottava arvio menee niiden mukana.
locked-aside-back = Jos salalause tai koodi löytyy, anna kansiolle taas nimi ”vault”, niin tapaukset avautuvat.
locked-aside-keep-action = Jätä ne ennalleen
locked-aside-confirm = Siirrä nämä tapaukset syrjään
locked-aside-done = Vanhat tapaukset ovat kansiossa { $folder }

## Kun ohjelma katkesi.

kept-title = Työsi säilyi
kept-sealed = Tällä tietokoneella on sinetöity arvio. Viimeisin muutos: { $time }
kept-hint = Avaa lukitus, niin voit jatkaa siitä, mihin jäit
kept-new-sheet-action = Jatka uudella sivulla
kept-go-on-action = Jatka siitä, mihin jäin
kept-assessment = Arvio aloitettu: { $begun }. { $answers ->
        [one] { $answers } vastaus
       *[other] { $answers } vastausta
    }, { $notes ->
        [one] { $notes } huomautus
       *[other] { $notes } huomautusta
    }. Viimeisin muutos: { $changed }.
kept-home-action = Siirry etusivulle

## Arvio, joka piilotettiin, kun sitä ei voitu sinetöidä mihinkään.

hidden-title = Avaa piilotettu arvio
hidden-hint = Kirjoita ne neljä numeroa, jotka näkyivät tilarivillä. Viiden väärän yrityksen jälkeen arvio poistuu.
hidden-code-label = Piilotuskoodi
hidden-open-action = Avaa

assessment-code-wrong = Tämä ei ole oikea koodi
assessment-sealed = Sinetöity tälle tietokoneelle. Voit lukea sen, kun lukitus seuraavan kerran avataan.
assessment-let-go = Mitään ei säilytetty
error-not-kept = Näitä vastauksia ei ole tallennettu mihinkään
error-not-kept-help = Suojaa ja säilytä ne tai luovu niistä. Sulje sitten ikkuna uudelleen.
