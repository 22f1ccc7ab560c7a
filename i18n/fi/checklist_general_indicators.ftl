# Tarkistuslista ”general-indicators”: virkailijan tekstit. Rakenne: checklists/general-indicators.toml.

checklist-general-indicators = Yleiset tunnusmerkit
    .purpose = Ensimmäinen yhteinen luettelo kaikenlaiselle hyväksikäytölle, kun muoto ei ole vielä selvä.
    .audience = Koko konsulihenkilöstö; haastattelevat virkailijat
    .when = Varoitusmerkin jälkeen, ensimmäisessä kahdenkeskisessä keskustelussa.

## Teko (mitä henkilölle tehtiin)

section-general-indicators-act = Teko (mitä henkilölle tehtiin)
indicator-gi-act-recruited = Joku värväsi henkilön (tarjous, ilmoitus, suhde, myyminen).
indicator-gi-act-moved = Joku järjesti tai maksoi henkilön matkan tai siirtämisen.
indicator-gi-act-housed = Joku majoitti tai piilotti henkilön tai piti häntä luonaan.
indicator-gi-act-received = Henkilö luovutettiin jollekin toiselle, tai joku toinen otti hänet vastaan.

## Kontrolli ja liikkuminen

section-general-indicators-control = Kontrolli ja liikkuminen
indicator-gi-watched = Henkilön liikkumista valvotaan tai rajoitetaan, tai joku kulkee aina hänen mukanaan.
indicator-gi-cannot-leave-work = Henkilö ei voi vapaasti lähteä työpaikalta tai asunnosta.
indicator-gi-no-docs = Henkilöllä ei ole omia henkilöasiakirjojaan (ei koske kadonneita tai viranomaisen hallussa olevia asiakirjoja).
indicator-gi-limited-contact = Yhteydenpitoa perheeseen, ystäviin tai muihin ulkopuolisiin rajoitetaan tai kuunnellaan.
indicator-gi-moved-often = Henkilöä siirretään usein paikasta toiseen, eikä hän tiedä miksi.
indicator-gi-no-phone-money = Henkilöllä ei ole omaa puhelinta tai omaa rahaa.

## Uhkaukset ja väkivalta

section-general-indicators-threats = Uhkaukset ja väkivalta
indicator-gi-violence = Ihmiset, jotka määräävät henkilön työstä, asumisesta, rahoista tai liikkumisesta, käyttävät tai ovat käyttäneet häneen väkivaltaa.
indicator-gi-threats = Ihmiset, jotka määräävät henkilön työstä, asumisesta, rahoista tai liikkumisesta, uhkaavat tai ovat uhanneet häntä väkivallalla.
indicator-gi-family-threat = Henkilön perhettä uhataan tai vahingoitetaan.
indicator-gi-authorities-threat = Henkilöä uhataan viranomaisille luovuttamisella.
indicator-gi-distrust = Henkilö vaikuttaa epävarmalta siitä, voiko hän luottaa sinuun (yleistä huonojen kokemusten jälkeen; ei yksinään kerro mitään).
indicator-gi-drugged = Henkilölle annetaan huumeita, alkoholia tai lääkkeitä, jotta häntä voidaan kontrolloida.

## Hyväksikäyttö

section-general-indicators-exploitation = Hyväksikäyttö
    .calm = Työ ja arki
indicator-gi-little-pay = Henkilö saa vain vähän palkkaa tai ei palkkaa lainkaan.
indicator-gi-no-access-earnings = Joku muu ottaa henkilön ansiot tai määrää niistä.
indicator-gi-long-hours = Henkilö tekee pitkään hyvin pitkiä työpäiviä, tai hänellä ei ole vapaapäiviä.
indicator-gi-poor-housing = Henkilö asuu huonossa tai vaarallisessa asunnossa.
indicator-gi-no-medical = Henkilö ei pääse terveydenhoitoon.
indicator-gi-punished = Henkilöä rangaistaan sakoilla, ruoan epäämisellä tai muilla seuraamuksilla.
indicator-gi-debt = Henkilö uskoo, että hänen on tehtävä työtä tai toteltava, kunnes velka työnantajalle, värvääjälle, kumppanille tai häntä kontrolloivalle ihmiselle on maksettu.
indicator-gi-false-promise = Henkilö toimi lupauksen perusteella, joka osoittautui vääräksi.
