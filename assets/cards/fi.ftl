# Kortit henkilölle: se, mitä henkilö lukee. Yksi lyhyt virke riviä kohti, lempeästi ja selkeästi; ei sanoja ihmiskaupasta eikä sen uhreista.

card-language-name = Suomi
card-language-latin = suomi finnish
card-language-status = drafted

card-you-decide =
    Sinä päätät, mitä kerrot minulle.
    Voit lopettaa milloin tahansa.
    Et tee mitään väärää, kun puhut minulle.
card-alone =
    Juttelen hetken kahden kesken jokaisen asiakkaan kanssa.
    Täällä se on tapana.
    Muut voivat odottaa ulkopuolella.
card-say-no =
    Voit sanoa ei.
    Voit jättää vastaamatta mihin tahansa kysymykseen.
    Voit lopettaa, kun haluat.
    Saat täällä silti saman avun.
card-interpreter =
    Haluatko tulkin?
    Tulkki ei ole kukaan perheestäsi eikä kukaan, jolle teet työtä.
    Voit pyytää naista tai miestä.
    Voit pyytää toista tulkkia.
card-what-is-written =
    Haluaisin kirjoittaa muistiin osan siitä, mitä kerrot.
    Teen sen, jotta voit saada apua.
    Kerron sinulle, kuka voi lukea sen.
    Voit pyytää minua poistamaan sen.
    Jos laki vaatii säilyttämään jotakin, kerron sen sinulle.
card-limits =
    Jos jonkun henki on vaarassa, minun on ehkä kerrottava siitä jollekin.
    Näin on myös, jos lapsi on vaarassa tai jos laki vaatii sitä.
    Kertoisin siitä ensin sinulle.
    Sinä päätät, kuinka paljon kerrot.
card-choices =
    Voit jutella jonkun kanssa, joka auttaa ihmisiä, nyt tai myöhemmin.
    Voit pyytää turvallista yöpaikkaa.
    Voit pyytää lääkäriä.
    Voit pyytää lakimiestä.
    Voit ottaa vain nämä tiedot.
    Voit olla tekemättä tänään mitään ja tulla takaisin myöhemmin.
card-danger =
    Oletko nyt vaarassa?
    Soita tähän numeroon.
card-helpline =
    Voit soittaa tähän numeroon, tänään tai myöhemmin.
    Voit kysyä, puhutaanko siellä kieltäsi.
    Sinä päätät, mitä kerrot heille.
card-passport =
    Passisi on sinun.
    Voit pitää sen itselläsi.
    Jos se on jollakin toisella, voit kertoa siitä minulle.
    Voimme jutella siitä, mitä voidaan tehdä.
card-answers =
    Kyllä
    Ei
    En tiedä
    En halua vastata
card-break =
    Pidetään lyhyt tauko.
    Mitään kiirettä ei ole.
    Jatketaan, kun haluat, tai jonakin toisena päivänä.
card-come-back =
    Voit tulla takaisin jonakin toisena päivänä.
    Onko sinun turvallista ottaa tämä mukaasi?
    Voit myös opetella numeron ulkoa.
