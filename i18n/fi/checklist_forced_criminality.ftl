# Tarkistuslista ”forced-criminality”: virkailijan tekstit. Rakenne: checklists/forced-criminality.toml.

checklist-forced-criminality = Hyväksikäyttö rikollisessa toiminnassa
    .purpose = Huomaa ihmiset, jotka on pakotettu rikoksiin: kannabiksen viljely, huumeiden kuljetus tai myynti, varkaudet, petokset, huijauskeskukset, lumeavioliitot.
    .audience = Haastattelevat virkailijat; käynnit vapautensa menettäneiden luona
    .when = Kiinniotto, ratsia, vapautuminen suljetulta alueelta tai avunpyyntö sieltä.

## Huumeet, varkaudet ja petokset

section-forced-criminality-crime = Huumeet, varkaudet ja petokset
indicator-cx-forced = Henkilö pakotetaan tekemään rikoksia muiden hyväksi.
indicator-cx-grow-house = Henkilö asui lukkojen takana tai yksin viljely- tai tuotantopaikassa.
indicator-cx-courier = Henkilö pantiin kuljettamaan huumeita tai tavaroita tietämättään tai niin, ettei hän voinut kieltäytyä.
indicator-cx-debt-drugs = Huume- tai pelivelkaa tai ”kadonneesta tavarasta” syntynyttä velkaa käytetään rikoksiin pakottamiseen.
indicator-cx-id-fraud = Henkilön nimiin on avattu muita varten pankkitilejä, yrityksiä tai etuuksia.
indicator-cx-sham-marriage = Henkilö pantiin naimisiin, jotta joku toinen saisi oleskeluluvan.

## Huijauskeskukset

section-forced-criminality-scam = Huijauskeskukset
indicator-cx-fake-it-job = Henkilö vastasi ilmoitukseen toimisto-, IT-, myynti- tai käännöstyöstä ja hänet vietiin muualle.
indicator-cx-border = Henkilö vietiin rajan yli yöllä tai ilman poistumisleimaa.
indicator-cx-compound = Paikassa on vartijoita tai aitoja, tai puhelimet on otettu pois.
indicator-cx-sold = Henkilölle on sanottu, että hänet on ostettu tai että hänen on ostettava itsensä vapaaksi.
indicator-cx-targets = Henkilön on täytettävä tavoitteet, ja häntä rangaistaan, jos hän ei täytä niitä.
indicator-cx-peer = Henkilö pantiin värväämään tai rankaisemaan muita.
indicator-cx-overstay = Henkilöä uhkaavat sakot tai syytteet luvattomasta oleskelusta tai pakotetuista teoista (ota esiin rankaisematta jättäminen; ei yksinään merkki).
indicator-cx-educated = Muut ovat sivuuttaneet henkilön, koska hän ei koulutettuna, miehenä tai tekniikan osaajana ole ”tyypillinen uhri” (muistutus ennakkoluuloista, ei merkki).
