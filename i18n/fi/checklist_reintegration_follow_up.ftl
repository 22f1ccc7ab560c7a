# Tarkistuslista ”reintegration-follow-up”: virkailijan tekstit. Rakenne: checklists/reintegration-follow-up.toml.

checklist-reintegration-follow-up = Suunnitelma paluun jälkeen ja seuranta
    .purpose = Sovi tuesta paluun tai maahan jäämisen jälkeen ja seuraa sen toteutumista.
    .audience = Tapausta hoitava virkailija; vastaanottava järjestö
    .when = Ennen paluuta ja sen jälkeen noin 1 viikon, 1 kuukauden, 3 kuukauden ja 6 kuukauden kuluttua, jos henkilö suostuu.

## Suunnitelma

section-reintegration-follow-up-plan = Suunnitelma
indicator-rp-housing = Turvallinen asuminen on järjestetty.
indicator-rp-health = Terveydenhoito ja psyykkinen tuki on järjestetty.
indicator-rp-income = Toimeentulosta, työstä tai etuuksista on suunnitelma.
indicator-rp-legal = Oikeudellista apua, korvauksia ja maksamattomia palkkoja seurataan.
indicator-rp-education = Koulunkäynti tai koulutus on suunniteltu.
indicator-rp-debt = Veloista on suunnitelma.
indicator-rp-contact = On nimetty yhteyshenkilö ja turvallinen tapa tavoittaa henkilö.

## Seuranta

section-reintegration-follow-up-follow = Seuranta
indicator-rp-safe-now = Henkilö kokee olevansa nyt turvassa.
indicator-rp-service-received = Sovittu palvelu on todella saatu.
indicator-rp-recontact = Värvääjä tai hyväksikäyttäjä on ottanut uudelleen yhteyttä.
indicator-rp-close = Tapaus on päätetty henkilön suostumuksella ja poistopäivä on asetettu.
