# Tarkistuslista ”detention-visit”: virkailijan tekstit. Rakenne: checklists/detention-visit.toml.

checklist-detention-visit = Käynti vankilassa, poliisin tiloissa tai säilöönottoyksikössä
    .purpose = Löydä mahdolliset uhrit vapautensa menettäneiden kansalaisten joukosta ennen syytettä, siihen vastaamista tai maasta poistamista.
    .audience = Konsulihenkilöstö, joka käy vapautensa menettäneiden luona
    .when = Ensimmäisellä käynnillä ja uudelleen, kun syytteestä tai maasta poistamisesta ilmoitetaan.

## Merkit

section-detention-visit-detention = Merkit
indicator-dv-offence-typical = Epäilty rikos on sellainen, johon uhreja usein pakotetaan (huumausaine-, varkaus-, kerjäämis-, petos-, asiakirja- tai seksityöhön liittyvä rikos).
    .calm = Epäilty rikos on sellainen, johon ihmisiä usein pakotetaan (huumausaine-, varkaus-, kerjäämis-, petos-, asiakirja- tai seksityöhön liittyvä rikos).
indicator-dv-low-role = Henkilöllä oli alin ja riskialttein tehtävä, eikä hän saanut osaa tuotosta.
indicator-dv-locked-at-scene = Henkilö löydettiin lukkojen takaa, nukkumasta paikan päältä tai ilman avaimia, puhelinta tai rahaa.
indicator-dv-told-to-plead = Joku on neuvonut henkilöä, mitä sanoa, tai kehottanut tunnustamaan nopeasti.
indicator-dv-lawyer-paid = Vieras ihminen tai työnantaja maksaa asianajajalle tai ohjeistaa tätä.
indicator-dv-forced = Henkilö kertoo, että hänet pakotettiin tekoon.
indicator-dv-fear-release = Henkilö pelkää vapautumista tai maasta poistamista, koska joku odottaa häntä.
indicator-dv-age-disputed = Henkilö saattaa olla alle 18-vuotias, mutta hänet on kirjattu aikuiseksi.
indicator-dv-several-same = Useaa kansalaista pidetään kiinni samasta rikoksesta, ja heidän kertomuksensa on sama.
