# Tjekliste "surrogacy-illegal-adoption": hvad medarbejderen læser. Opbygningen står i checklists/surrogacy-illegal-adoption.toml.

checklist-surrogacy-illegal-adoption = Udnyttelse af surrogatmoderskab og ulovlig adoption
    .purpose = At opdage de to formål, der kom ind i EU-retten i 2024. Surrogatmoderskab eller adoption er ikke i sig selv en indikator.
    .audience = Konsulære medarbejdere, der behandler fødsler, forældreskab, adoption og rejsedokumenter til børn
    .when = En sag om fødsel, forældreskab, adoption eller første pas vækker bekymring.

## Udnyttelse af surrogatmoderskab

section-surrogacy-illegal-adoption-surrogacy = Udnyttelse af surrogatmoderskab
    .calm = Surrogatmoderskab
indicator-su-forced = Kvinden blev tvunget eller vildledt til at blive surrogatmor.
indicator-su-kept = Kvinden holdes i en kontrolleret bolig eller må ikke rejse under graviditeten.
indicator-su-docs = En anden har hendes pas eller lægepapirer.
indicator-su-no-choice = Hun kan ikke selv bestemme over lægelig behandling.
indicator-su-debt = Hun får at vide, at hun skylder penge, hvis graviditeten ophører, eller hun fortryder.
indicator-su-unpaid = Penge eller pleje, der var lovet, blev ikke givet.

## Ulovlig adoption

section-surrogacy-illegal-adoption-adoption = Ulovlig adoption
indicator-ia-payment = Der blev betalt penge ud over lovlige gebyrer for barnet eller for et samtykke.
indicator-ia-no-consent = En forælder gik ikke med til det, blev vildledt eller blev presset lige efter fødslen.
indicator-ia-false-birth = Fødslen blev registreret med falsk identitet for moderen (ikke hvor stedets lov giver mulighed for det).
indicator-ia-no-authority = Ingen kompetent myndighed godkendte adoptionen.
indicator-ia-same-clinic = Den samme klinik, advokat eller mellemmand går igen i flere tvivlsomme sager.
