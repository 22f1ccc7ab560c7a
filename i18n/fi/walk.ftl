# Ohjattu arvio päätteessä. Ruudunlukija lukee jokaisen tekstin, ja se mahtuu 80 merkkiin.

walk-welcome =
    Guidepost: ensimmäisestä merkistä avun piiriin.
    Sinun ei tarvitse olla varma. Voit jättää minkä tahansa kysymyksen tyhjäksi.

walk-commands =
    Kirjoita numero ja paina Enter. Pelkkä Enter jättää kysymyksen ennalleen.
      ?  tämä ohje        <  yksi takaisin    >  seuraava vaihe
      j  vaiheet          !  turvaa nyt       q  lopeta tähän

home-title = Mitä tarvitset?
walk-home-with-me = Joku on nyt luonani: turvallisuus ensin, mitä sanoa, kenelle soittaa
walk-home-find-help = Etsi apua: auttavat puhelimet ja yhteystiedot maittain

walk-prompt-number = Numero:
walk-prompt-numbers = Numerot pilkuin erotettuina:
walk-prompt-answer = 1 kyllä, 2 ei, 3 ei tiedossa, 4 ei halunnut kertoa, 0 ei kysytty, s ohita osio:
walk-prompt-country = Maa nimellä tai koodilla:
walk-prompt-contact = Yhteystahon numero, + kaikki, Enter jatkaa:
walk-prompt-find = Haku:
walk-find-label = Kirjoita maa, kaupunki, järjestö tai puhelinnumero
walk-prompt-unknown = { $count ->
    [one] Vaihtoehtoja on yksi. Kirjoita 1 tai ohita painamalla Enter.
   *[other] Kirjoita numeroita väliltä 1–{ $count } tai ohita painamalla Enter.
}
walk-yes = Kyllä
walk-no = Ei

walk-jump-label = Mikä vaihe?

## Turvallisuus

walk-safety-title = Turvallisuus

## Suostumus

walk-consent-title = Suostumus
consent-identity-label = Suostuuko henkilö siihen, että yhteystaholle kerrotaan, kuka hän on?
walk-consent-needed = Valitse yksi. Mitään ei tallenneta, ennen kuin olet kysynyt.
walk-consent-why-not-asked = Miksi henkilöltä ei voitu kysyä?
walk-consent-information = Mitään ei säilytetä. Tässä näkyy, kenelle soittaa. Kysy ensin: onko henkilön turvallista pitää numeroa mukanaan?

## Havainnoi ja kysy

walk-forms-title = Miltä tilanne näyttää
walk-forms-label = Miltä tilanne näyttää? Voit valita useita tai jättää tyhjäksi.
walk-observe-title = Havainnoi
observe-intro = Vain se, minkä voit nähdä tai jo tiedät. Älä kysy näistä nyt.
walk-ask-title = Kysy
ask-intro = Kysy vain, jos se on turvallista, olette kahden ja henkilö on suostunut. Kysymyksiä voi ohittaa, ja voitte lopettaa.
walk-ask-says-exploited = Kertooko henkilö, että häntä pakotettiin, uhattiin tai johdettiin harhaan?
walk-parts-label = Mikä osa? Enter siirtyy seuraavaan vaiheeseen.
walk-parts-progress = { $list }: { $title } ({ $answered }/{ $count })
walk-answer-unknown = Kirjoita 1, 2, 3, 4 tai 0. Enter jättää ennalleen, s ohittaa osion.

## Arvioi

walk-assess-title = Mitä kirjasit
walk-assess-more = Lisätäänkö jotakin? Enter jatkaa: kenelle soittaa.
walk-assess-judgement = Tarjoa ohjausta oman harkinnan perusteella
walk-assess-judgement-prompt = Miksi, yhdellä virkkeellä:
walk-assess-other-view = Toinen näkemys, säilytetään tuloksen rinnalla
walk-assess-other-view-prompt = Näkemyksesi:
walk-assess-wishes = Mitä henkilö haluaa
walk-assess-wishes-prompt = Hänen omin sanoin:

## Ohjaa

walk-refer-title = Ohjaa
walk-refer-hint = Nämä kysymykset ratkaisevat, kenelle soittaa. Ohita se, mitä et tiedä: se ei koskaan sulje apua pois.
walk-refer-where = Missä henkilö on nyt?
walk-refer-post = Mistä soitat?
walk-refer-national = Minkä valtion kansalainen henkilö on?
walk-refer-exploited = Missä se tapahtui?
walk-refer-sex = Nainen vai mies?
walk-refer-residence = Onko henkilöllä oleskeluun oikeuttavat paperit?
walk-refer-police = Haluaako henkilö yhteyden poliisiin?
walk-refer-who = Kuka soittaa?
walk-refer-home-state = Onko yhteys henkilön omaan valtioon turvallinen ja toivottu?
walk-refer-mission = Onko virkamies tai tämä edustusto osallisena?
walk-refer-choose = Kirjoita yhteystahon numero, niin näet sen kokonaan ja voit valita sen.
walk-refer-outcome = Mitä tapahtui?
walk-refer-note = Huomautus seuraavalle (tosiasioita ja henkilön omia sanoja):

## Kirjaa

walk-record-title = Kirjaa
walk-record-minimum = Kirjaa vain se, mitä seuraava virkailija välttämättä tarvitsee. Tosiasioita ja henkilön omia sanoja, ei mielipiteitä: tuomioistuin saattaa lukea tämän. Ei muiden ihmisten nimiä.
walk-record-name = Nimi, kuten henkilö sen kertoo (voi jättää tyhjäksi):
walk-record-safe-contact = Turvallinen tapa tavoittaa henkilö (voi jättää tyhjäksi):
walk-record-follow-up = Seurantapäivä, esimerkiksi 2026-11-30 (voi jättää tyhjäksi):
walk-record-follow-up-what = Mitä silloin on tehtävä:
walk-record-label = Mitä näille vastauksille tehdään?
walk-record-save = Tallenna tapaus
walk-record-seal = Pidä sinetöitynä, siirrä myöhemmin
walk-record-nothing = Älä säilytä mitään
walk-record-empty = Mitään ei kirjattu, joten mitään ei säilytetä.
walk-record-forgotten = Mitään ei säilytetty.
walk-record-saved = Tallennettu tunnuksella { $label }. Vain salalauseen tuntevat voivat lukea sen.
walk-record-sealed = Sinetöity tälle tietokoneelle. Voit lukea sen, kun lukitus seuraavan kerran avataan.
walk-record-date-unknown = Anna päivämäärä muodossa 2026-11-30.
walk-record-waiting = { $count ->
    [one] Yksi sinetöity arvio odottaa. Se siirretään tapauksiin, kun holvi seuraavan kerran avataan.
   *[other] { $count } sinetöityä arviota odottaa. Ne siirretään tapauksiin, kun holvi seuraavan kerran avataan.
}
walk-leave-label = Lopetetaanko tähän? Mitä vastauksille tehdään?

## Holvi

vault-create-title = Suojaa tapaukset tällä tietokoneella
vault-create-hint = Jokainen, joka tietää salalauseen, voi lukea kirjaukset. Ilman sitä kukaan ei voi lukea niitä, ei edes IT-osastosi.
vault-passphrase-prompt = Salalause:
vault-passphrase-new-prompt = Uusi salalause:
vault-passphrase-repeat-prompt = Toista salalause:
vault-passphrase-differs = Ne eivät ole samat. Yritä uudelleen.
vault-preparing = Valmistellaan, noin 2 sekuntia.
vault-recovery-code = Palautuskoodi: { $code }
vault-recovery-hint = Kirjoita se paperille ja pidä se erillään tästä tietokoneesta. Se avaa tapaukset, jos salalause unohtuu. Sitä ei näytetä uudelleen.
vault-recovery-group-prompt = Kirjoita palautuskoodin ryhmä { $number }:
vault-recovery-differs = Se ei ole oikea ryhmä. Katso paperistasi ja yritä uudelleen.
vault-created = Holvi on valmis kansiossa { $folder }.
vault-changed = Salalause on vaihdettu. Vanha ei enää avaa tapauksia.

slots-row = { $id }  { $role }  { $name }
slots-row-own = { $id }  { $role }  { $name } (oma)
slots-added = { $id } voi nyt avata holvin.
slots-rekeying = Tapauksille annetaan uusi avain
slots-revoked = Se ei enää avaa holvia, ja tapauksilla on uusi avain. Aiemmat varmuuskopiot ja kopiot avautuvat sillä yhä.
slots-revoked-unfinished = Se ei enää avaa holvia. Tapauksille ei voitu vielä antaa uutta avainta; se tehdään loppuun, kun ne seuraavan kerran avataan.
slots-recovery-changed = Uusi koodi avaa holvin tästä lähtien. Vanha ei enää avaa.
vault-destroyed = Holvi on tuhottu. Mikään salalause tai koodi ei enää avaa sitä. Poistettu:
vault-destroyed-left = Yhä täällä ja yhä ehjänä:
vault-destroyed-copies = Muualla olevat kopiot ovat yhä olemassa: varmuuskopiot muilla asemilla, viedyt tiedostot, paperit. Hävitä nekin, jos niitä ei saa lukea.

vault-healthy = Holvi on ehjä. Tapauksia: { $cases }. Merkintöjä: { $entries }.
vault-fault-line = { $file } { $case } { $entry }: { $problem }
vault-filed = { $count ->
    [one] Yksi sinetöity arvio siirrettiin tapauksiin.
   *[other] { $count } sinetöityä arviota siirrettiin tapauksiin.
}

## Tapaukset

cases-list-empty = Täällä ei ole tapauksia.
cases-find-empty = Missään tapauksessa ei ole tätä.
cases-more = Niitä on enemmän. Tarkenna hakua.

cases-due-row = { $label }  tarkistettava, määräpäivä { $on }
cases-due-in-bin = { $label }  pitkään roskakorissa, määräpäivä { $on }: poistetaanko?
cases-due-held = { $label }  määräpäivä { $on }, säilytysvelvoite
cases-due-sealed = Tätä sinetöityä arviota ei siirretty tapauksiin: { $on }
cases-due-empty = Mikään ei odota tarkistusta.
cases-hold-done = Tapauksella { $label } on säilytysvelvoite: kukaan ei voi poistaa sitä.
cases-hold-lifted = Tapauksella { $label } ei ole säilytysvelvoitetta.
cases-erase-done = Tapaus { $label } on poistettu.
cases-erase-waits = Osia siitä voi yhä olla tiedostossa sen löydettävissä, jolla on avain ja taito: toinen prosessi lukee, tai levy on täynnä. Ne ylikirjoitetaan, kun tapaukset seuraavan kerran avataan kirjoittamista varten.
cases-erase-stays = Aiemmin tehdyissä varmuuskopioissa se on yhä, kunnes uudemmat korvaavat ne. Myös tulosteet ja lähetetyt tiedostot jäävät.
cases-row = { $label }  { $status }  muutettu { $changed }  { $country }  { $band }  { $next }
cases-row-next = vuorossa { $on }: { $what }
cases-show-title = Tapaus { $label }, { $status }
cases-show-name = Nimi: { $name }
cases-show-names-hidden = Nimeä ei näytetä. Näet sen lisäämällä --names; se kirjataan.
cases-show-answers-title = Vastaukset
cases-show-assessments-title = Tulokset
cases-show-contacts-title = Valitut yhteystahot
cases-show-timeline-title = Aikajana
cases-show-later-event = Uudemmasta ohjelmasta (versio { $version })
