# Tarkistuslista ”immediate-safety”: virkailijan tekstit. Rakenne: checklists/immediate-safety.toml.

checklist-immediate-safety = Välittömän turvallisuuden tarkistus
    .purpose = Päätä minuuteissa, onko toimittava ennen mitään muuta.
    .audience = Kuka tahansa henkilöstöstä
    .when = Ensimmäiseksi. Ennen tunnusmerkkejä, lomakkeita ja tietojen kirjaamista.

## Välittömän vaaran merkit

section-immediate-safety-danger = Välittömän vaaran merkit
indicator-is-trafficker-near = Ihminen, jonka epäillään kontrolloivan henkilöä, on rakennuksessa, sen lähellä tai puhelimessa.
indicator-is-being-tracked = Henkilön puhelinta tai laukkua saatetaan seurata.
indicator-is-violence-risk = Henkilö pelkää väkivaltaa tänään, jos hän palaa takaisin.
indicator-is-medical = Henkilö tarvitsee kiireellistä hoitoa, tai hän on raskaana ja voi huonosti.
indicator-is-suicide = Henkilö puhuu itsensä vahingoittamisesta tai itsemurhasta.
indicator-is-child = Henkilö on tai saattaa olla lapsi.
indicator-is-dependants = Lapsia tai muita on yhä henkilöä kontrolloivan ihmisen vallassa.
indicator-is-removal = Maasta poistaminen, vapautuminen tai kuljetus on tapahtumassa pian.
indicator-is-staff-link = Asemamaasta palkattu työntekijä, vartija tai tulkki saattaa tuntea henkilöä kontrolloivan ihmisen.
indicator-is-nowhere-tonight = Henkilöllä ei ole turvallista yöpaikkaa täksi yöksi.
indicator-is-fears-state = Henkilö pelkää oman maansa viranomaisia tai tätä edustustoa.

## Mitä tehdä

section-immediate-safety-act = Mitä tehdä
indicator-is-act-separate = Vie henkilö erilliseen huoneeseen jollakin tavallisella syyllä.
indicator-is-act-ask-first = Kysy aikuiselta, mikä hänestä on turvallisinta, ennen kuin soitat kenellekään.
indicator-is-act-emergency = Hengenvaara: soita sen maan hätänumeroon, jossa henkilö on, tai pyydä häntä soittamaan sinne.
indicator-is-act-child = Lapsi: soita lastensuojeluviranomaiselle, ennen kuin lapsi lähtee, ja kysy, miten toimia aikuisen kanssa; jos pelkäät lapsen puolesta nyt, soita hätänumeroon.
indicator-is-act-safe-contact = Sovi turvallinen tapa ja aika uudelle yhteydenotolle.
