# Tarkistuslista ”detention-visit”: virkailijan tekstit. Rakenne: checklists/detention-visit.toml.

checklist-detention-visit = Käynti vankilassa, poliisin tiloissa tai säilöönottoyksikössä
    .purpose = Löydä mahdolliset uhrit vapautensa menettäneiden kansalaisten joukosta ennen syytettä, siihen vastaamista tai maasta poistamista.
    .audience = Konsulihenkilöstö, joka käy vapautensa menettäneiden luona
    .when = Ensimmäisellä käynnillä ja uudelleen, kun syytteestä tai maasta poistamisesta ilmoitetaan.

## Merkit

section-detention-visit-detention = Merkit
indicator-dv-offence-typical = Epäilty rikos on sellainen, johon uhreja usein pakotetaan (huumausaine-, varkaus-, kerjäämis-, petos-, asiakirja- tai seksityöhön liittyvä rikos).
    .calm = Epäilty rikos on sellainen, johon ihmisiä usein pakotetaan (huumausaine-, varkaus-, kerjäämis-, petos-, asiakirja- tai seksityöhön liittyvä rikos).
    .example = Yhdeksäntoistavuotiaan opiskelijan syytteessä luetellaan kolme viikon sisällä avattua pankkitiliä, jotka muut ovat tyhjentäneet.
    .ordinary = Pelkkä syyte kertoo vähän: tällaista tehdään myös omasta tahdosta tai rahapulassa, ja syyte voi olla aiheeton.
indicator-dv-low-role = Henkilöllä oli alin ja riskialttein tehtävä, eikä hän saanut osaa tuotosta.
    .example = Nainen kertoo kantaneensa päivät pitkät kasseja kaupasta autoon ruokapalkalla eikä koskaan saanut tietää, kuka tavarat myi.
    .ordinary = Joku voi auttaa rikoksessa palveluksena ystävälle tai rahapulassa, ilman että kukaan painostaa.
indicator-dv-locked-at-scene = Henkilö löydettiin lukkojen takaa, nukkumasta paikan päältä tai ilman avaimia, puhelinta tai rahaa.
    .example = Etsintäpöytäkirjan mukaan ovi oli salvattu ulkopuolelta ja mies nukkui patjalla kasvilamppujen keskellä.
    .ordinary = Talonmies voi nukkua paikalla omasta tahdostaan, ja ovi voi olla lukossa varkaiden vuoksi; kysy, kenellä oli avain.
indicator-dv-told-to-plead = Joku on neuvonut henkilöä, mitä sanoa, tai kehottanut tunnustamaan nopeasti.
    .example = ”Käskettiin allekirjoittaa kaikki, niin olisin kuukauden päästä kotona”, sanoo nainen, joka ei osaa lukea papereita.
    .ordinary = Asianajaja voi neuvoa tunnustamaan tai harjoitella kysymyksiä asiakkaan kanssa, kun he ovat ensin käyneet aineiston läpi yhdessä.
indicator-dv-lawyer-paid = Vieras ihminen tai työnantaja maksaa asianajajalle tai ohjeistaa tätä.
    .example = Väärien papereiden vuoksi kiinni otettu tarjoilija kertoo, että ravintola lähetti asianajajan, joka soittaa omistajalle ennen joka käyntiä.
    .ordinary = Työnantaja voi maksaa hyvää tahtoaan, tai henkilölle tuntematon järjestö lähettää asianajajan, joka ajaa vain tämän etua.
indicator-dv-forced = Henkilö kertoo, että hänet pakotettiin tekoon.
    .example = Iäkkäämpi mies kertoo kantaneensa matkalaukun, koska sen omistajat olivat odottaneet hänen pojantyttärensä koulun ulkopuolella.
    .ordinary = Painostaja on voinut olla väkivaltainen kumppani tai lainanantaja; silloinkin tarvitaan asianajajaa ja herkkää korvaa.
indicator-dv-fear-release = Henkilö pelkää vapautumista tai maasta poistamista, koska joku odottaa häntä.
    .example = Takuita vastaan vapautuva nuori nainen pyytää saada jäädä, koska sama auto on seissyt ulkona molempien oikeudenistuntojen ajan.
    .ordinary = Henkilö voi pelätä sukulaisia, entistä kumppania tai kotimaan sukuriitaa; turvallisuus on suunniteltava, oli syy mikä tahansa.
indicator-dv-age-disputed = Henkilö saattaa olla alle 18-vuotias, mutta hänet on kirjattu aikuiseksi.
    .example = Kiinniottopapereiden mukaan hän on kaksikymmentäyksi, mutta sisaren lähettämän koulutodistuksen mukaan kuusitoista.
    .ordinary = Kirjaaja on voinut erehtyä tai syntymä jäädä rekisteröimättä; kunnes asia selviää, huolehdi siitä, että henkilö saa lapselle kuuluvan huolenpidon.
indicator-dv-several-same = Useaa kansalaista pidetään kiinni samasta rikoksesta, ja heidän kertomuksensa on sama.
    .example = Neljän kansalaisen papereissa kahdesta vankilasta toistuu sama: mies pysäköintipaikalla, paketti, viisikymmentä euroa, ei nimeä.
    .ordinary = Yhdessä matkustaneet ystävät ovat voineet kokea samat asiat tai puhua niistä jälkeenpäin keskenään.
