# Tarkistuslista ”forced-marriage”: virkailijan tekstit. Rakenne: checklists/forced-marriage.toml.

checklist-forced-marriage = Pakkoavioliitto ja hyväksikäyttö avioliitossa
    .purpose = Huomaa pakkoavioliitto ulkomailla sekä avioliitto, jota käytetään työperäiseen tai seksuaaliseen hyväksikäyttöön tai oleskeluaseman hankkimiseen.
    .audience = Haastattelevat virkailijat; puolisotapauksia hoitavat viisumivirkailijat
    .when = Kansalainen pyytää apua ulkomailla, tai virkailija huomaa varoitusmerkkejä perhettä koskevassa tapauksessa.

## Merkit

section-forced-marriage-signs = Merkit
indicator-fm-not-chosen = Henkilö ei itse valinnut puolisoa eikä voi kieltäytyä avioliitosta.
indicator-fm-passport-taken = Perhe otti passin tai matkalipun perille tultua.
indicator-fm-one-way = Henkilö vietiin ”lomalle”, eikä hän saanut palata.
indicator-fm-kept-in = Henkilö ei enää saa käydä ulkona, olla yksin tai soittaa ystäville.
indicator-fm-pressure = Henkilöä uhataan, lyödään tai painostetaan kovasti, jotta hän suostuisi avioliittoon.
indicator-fm-honour = Henkilö pelkää, että häntä vahingoitetaan ”häpeän” tai ”kunnian” vuoksi.
indicator-fm-knows-little = Henkilö tietää hyvin vähän tulevasta puolisosta tai matkasuunnitelmasta.
indicator-fm-school-term = Nuori viedään pitkäksi aikaa ulkomaille kesken lukukauden.
indicator-fm-payment = Henkilö on annettu puolisoksi ilman suostumustaan rahaa vastaan tai velan kuittaamiseksi (tavanmukaiset myötäjäiset tai lahja eivät ole merkki).
indicator-fm-servant = Avioliitossa henkilö pakotetaan työhön, kerjäämään tai seksiin muiden kanssa.
indicator-fm-spouse-status = Puoliso käyttää oleskelulupaa tai lapsia uhkauksena.
