# Tarkistuslista ”forced-marriage”: virkailijan tekstit. Rakenne: checklists/forced-marriage.toml.

checklist-forced-marriage = Pakkoavioliitto ja hyväksikäyttö avioliitossa
    .purpose = Huomaa pakkoavioliitto ulkomailla sekä avioliitto, jota käytetään työperäiseen tai seksuaaliseen hyväksikäyttöön tai oleskeluaseman hankkimiseen.
    .audience = Haastattelevat virkailijat; puolisotapauksia hoitavat viisumivirkailijat
    .when = Kansalainen pyytää apua ulkomailla, tai virkailija huomaa varoitusmerkkejä perhettä koskevassa tapauksessa.

## Merkit

section-forced-marriage-signs = Merkit
indicator-fm-not-chosen = Henkilö ei itse valinnut puolisoa eikä voi kieltäytyä avioliitosta.
    .example = Nuori mies kirjoittaa sähköpostissa, että hänen häänsä ovat perjantaina ja vanhemmat vain nauravat, kun hän sanoo ei.
    .ordinary = Järjestetyssä avioliitossa perheet ehdottavat ja pari päättää; kysy, mitä kieltäytymisestä seuraisi.
indicator-fm-passport-taken = Perhe otti passin tai matkalipun perille tultua.
    .example = Opiskelija kertoo, että setä keräsi lentokentällä kaikkien passit ”turvaan” eikä anna hänen omaansa takaisin.
    .ordinary = Perheet pitävät usein matkalla kaikki paperit yhdessä; olennaista on, saako henkilö omansa pyytämällä.
indicator-fm-one-way = Henkilö vietiin ”lomalle”, eikä hän saanut palata.
    .example = Yhdeksäntoistavuotias nainen soittaa: kaksiviikkoinen isoäidin luona on kestänyt jo viidettä kuukautta, ja isä on perunut hänen lentonsa.
    .ordinary = Sairaus, hautajaiset tai rahapula voi myös pidentää vierailua, ja silti jokainen saa lähteä.
indicator-fm-kept-in = Henkilö ei enää saa käydä ulkona, olla yksin tai soittaa ystäville.
    .example = Soittaja kertoo, että kihlauksesta lähtien veli on kulkenut kaikkialle hänen mukanaan ja vaihtanut hänen puhelimensa suojakoodin.
    .ordinary = Vieraassa tai turvattomassa paikassa perhe voi huolissaan pitää jonkun lähellä; kysy, kuunnellaanko toivetta päästä ulos.
indicator-fm-pressure = Henkilöä uhataan, lyödään tai painostetaan kovasti, jotta hän suostuisi avioliittoon.
    .example = Nuori myyjä kertoo isänsä vannoneen, että äiti saa lähteä kotoa, ellei poika huoli valittua morsianta.
    .ordinary = Vanhemmat voivat taivutella ja pyydellä ja silti hyväksyä kieltäytymisen; jos kotona uhkaillaan tai lyödään, apua tarvitaan joka tapauksessa.
indicator-fm-honour = Henkilö pelkää, että häntä vahingoitetaan ”häpeän” tai ”kunnian” vuoksi.
    .example = Nuori mies kertoo, että perhe sai tietää hänen poikaystävästään ja sedät puhuvat nyt ”häpeän pesemisestä”.
    .ordinary = Jotkut pelkäävät juoruja tai riitaa, toiset väkivaltaa kotona, vaikka häitä ei suunnitella; hekin tarvitsevat suojelua.
indicator-fm-knows-little = Henkilö tietää hyvin vähän tulevasta puolisosta tai matkasuunnitelmasta.
    .example = Kun viisuminhakijalta kysytään sulhasesta, hän kertoo etunimen mutta ei ikää tai työtä eikä tiedä, missä he tulevat asumaan.
    .ordinary = Lyhyesti tai sukulaisten kautta tutustunut pari voi tietää toisistaan vähän, ja silti kumpikin voi haluta naimisiin.
indicator-fm-school-term = Nuori viedään pitkäksi aikaa ulkomaille kesken lukukauden.
    .example = Viisitoistavuotiaan tytön asiakirjoissa on maaliskuulle varattu menolippu ja koulun kirje, jossa kysytään, missä tyttö on.
    .ordinary = Perheet matkustavat kesken lukukauden myös sairauden, kuolemantapauksen tai muuton vuoksi; lasta on silti kuultava yksin.
indicator-fm-payment = Henkilö on annettu puolisoksi ilman suostumustaan rahaa vastaan tai velan kuittaamiseksi (tavanmukaiset myötäjäiset tai lahja eivät ole merkki).
    .example = Nainen kertoo, että isäpuolen laina kuitattiin sinä päivänä, jona hänet naitettiin lainanantajalle; häneltä ei ollut kysytty.
    .ordinary = Myötäjäiset ja sukujen väliset lahjat ovat monin paikoin tapana; kysy, suostuiko henkilö ja olisiko hän voinut kieltäytyä.
indicator-fm-servant = Avioliitossa henkilö pakotetaan työhön, kerjäämään tai seksiin muiden kanssa.
    .example = Leipurin sukuun nainut mies kertoo leipovansa aamukahdesta alkaen palkatta, eikä hän saa lopettaa.
    .ordinary = Pariskunta jakaa kotityöt tai perheyrityksen työn usein epätasaisesti; kysy, mitä tapahtuu, kun toinen kieltäytyy tai sairastuu.
indicator-fm-spouse-status = Puoliso käyttää oleskelulupaa tai lapsia uhkauksena.
    .example = Äiti näyttää aviomiehensä viestin: jos hän lähtee, mies peruuttaa hänen lupansa eikä hän enää näe lapsiaan.
    .ordinary = Katkerassa erossa sanotaan myös tällaista; neuvonta luvasta ja lasten huollosta auttaa henkilöä kummassakin tapauksessa.
