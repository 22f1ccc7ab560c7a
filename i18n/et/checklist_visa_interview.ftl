# Kontrollnimekiri „visa-interview“: mida ametnik loeb.

checklist-visa-interview = Viisavestlus ja ennetus
    .purpose = Märgata viisataotlejate seas tulevase inimkaubanduse ohtu ja anda kaitsvat teavet. See loend üksi ei õigusta kunagi keeldumist.
    .audience = Viisaametnikud
    .when = Töö-, au pair’i, õppe- ja töö-, kodutöö-, meelelahutaja-, hooajatöö-, pere- ja lapseviisad.

## Taotlus

section-visa-interview-application = Taotlus
indicator-vi-same-agent = Paljudel taotlustel on sama vahendaja, sponsor, telefon või sõnastus.
indicator-vi-coached = Taotleja vastused on ette õpetatud ja ta ei tea töö kohta põhilist.
indicator-vi-job-unreal = Tööandjat, aadressi või palka ei saa kontrollida või see ei ole usutav.
indicator-vi-no-contract-copy = Taotlejal ei ole lepingust koopiat keeles, mida ta loeb.
indicator-vi-fee-debt = Taotleja võttis vahendaja tasumiseks laenu või loovutas vara.
indicator-vi-passport-agent = Vahendaja hoiab passi kahe käigu vahel enda käes.
indicator-vi-agent-present = Vahendaja või tööandja nõuab, et saaks vestlusel osaleda.
indicator-vi-visa-mismatch = Taotletakse külastusviisat, kuigi plaanis on töötada.
indicator-vi-spouse-unknown = Abikaasa, pruut või peigmees, kes viisat taotleb, teab partnerist väga vähe.
indicator-vi-online-partner = Kutsuva partneriga on kohtutud ainult internetis ja tema maksab kõige eest.
indicator-vi-sponsor-repeat = Sponsor on varem kutsunud mitut töötajat või abikaasat.
indicator-vi-child-alone = Lapse sponsorit, eestkostjat või kooli ei saa kontrollida.
indicator-vi-domestic-private = Era-kodutöötajaga ei ole omaette räägitud.

## Mida anda ja teha

section-visa-interview-prevention = Mida anda ja teha
indicator-vi-info-given = Inimesele anti tema keeles teavet õiguste ja hädaabikontaktide kohta.
indicator-vi-info-understood = Inimene oskas oma sõnadega öelda, mida teha, kui midagi läheb halvasti.
indicator-vi-info-logged = Kirja on pandud, et teave anti.
