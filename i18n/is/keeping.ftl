# Hversu lengi mál eru geymd: ruslakarfan, endurskoðun, eyðingarbann og endalok máls. Enginn dagur eyðir neinu: manneskja ákveður.

## Ruslakarfan, í málalistanum.

keeping-tab-bin = Rusl
keeping-bin-empty = Ruslakarfan er tóm
keeping-bin-hint = Mál eru í ruslakörfunni í að minnsta kosti 30 daga. Þá er spurt hvort eyða eigi þeim. Engu er eytt sjálfkrafa.
keeping-bin-since = Í ruslakörfunni síðan { $on }
keeping-bin-until = til { $on }
keeping-bin-over = ákveða
keeping-bin-tag = Í ruslakörfu
keeping-bin-done = { $label } er í ruslakörfunni
keeping-bin-taken = { $label } er komið úr ruslakörfunni
keeping-bin-action = Setja í rusl
keeping-bin-take-action = Taka úr rusli
keeping-bin-into-hint = Mál í ruslakörfunni er á engum öðrum lista og finnst ekki í leit. Hægt er að taka það aftur þaðan.
keeping-bin-standing = Í ruslakörfunni síðan { $on }. Frá { $until } er spurt hvort eyða eigi því.
keeping-bin-standing-over = Í ruslakörfunni síðan { $on }. Frá { $until } er það þitt að ákveða hvort eyða eigi því.

## Í máli.

keeping-case-title = Hversu lengi það er geymt
keeping-review-title = Dagur endurskoðunar
keeping-review-on = Skoðað aftur í síðasta lagi { $on }
keeping-review-over = Skoða átti það í síðasta lagi { $on }: er þess enn þörf?
keeping-review-set = Þessi dagur var settur fyrir málið
keeping-review-by-rule = Samkvæmt reglu skrifstofunnar: { $days ->
    [one] { $days } degi eftir síðustu samskipti
   *[other] { $days } dögum eftir síðustu samskipti
}
keeping-review-without = Samkvæmt reglu skrifstofunnar, án samþykkis manneskjunnar fyrir geymslu: { $days ->
    [one] { $days } degi eftir síðustu samskipti
   *[other] { $days } dögum eftir síðustu samskipti
}
keeping-review-question = Hvenær er það skoðað aftur?
keeping-review-in-days = { $days ->
    [one] Eftir { $days } dag
   *[other] Eftir { $days } daga
}
keeping-review-day-label = Annar dagur
keeping-review-action = Setja daginn
keeping-review-rule-action = Aftur í reglu skrifstofunnar
keeping-review-done = Degi endurskoðunar breytt
keeping-hold-tag = Eyðingarbann
keeping-hold-none = Ekkert eyðingarbann
keeping-hold-hint = Settu bann ef lög eða dómstóll krefst þess að málið sé geymt
keeping-hold-open-action = Setja eyðingarbann…
keeping-hold-reason-label = Hvers vegna eyðingarbann?
keeping-hold-reason-hint = Lögin eða bréf dómstólsins, og hversu lengi
keeping-hold-action = Setja eyðingarbann
keeping-hold-standing = Eyðingarbann: ekki er hægt að eyða þessu máli
keeping-hold-reason = Ástæða: { $reason }
keeping-hold-lift-action = Aflétta banni
keeping-hold-lift-hint = Umsjónaraðili getur aflétt banninu á síðu málsins.
keeping-hold-done = Eyðingarbann sett
keeping-hold-lifted = Eyðingarbanni aflétt
keeping-withdrawn = Manneskjan samþykkir ekki lengur að þetta sé skráð. Settu málið í ruslakörfuna eða eyddu því, nema lög skyldi þig til að geyma það.
keeping-files-title = Viðhengi
keeping-file-label = { $name }, { $size }
keeping-file-covered = Skrá { $place }, nafn hulið, { $size }
keeping-file-kilobytes = { $size } KB
keeping-file-megabytes = { $size } MB

## Endalok máls.

keeping-erase-open-action = Eyða núna…
keeping-erase-title = Eyða málinu { $label }
keeping-erase-hint = Ekki er hægt að afturkalla þetta
keeping-erase-goes = { $entries ->
    [one] Skrifað er yfir { $entries } færslu og allt sem í henni stendur.
   *[other] Skrifað er yfir { $entries } færslur og allt sem í þeim stendur.
}
keeping-erase-goes-files = Viðhengi sem skrifað er yfir: { $files }
keeping-erase-stays-title = Hvað helst
keeping-erase-stays-backups = Eldri öryggisafrit í möppu málanna, það síðasta til { $day }. Umsjónaraðili getur skipt þeim út fyrr.
keeping-erase-stays-no-backups = Ekkert öryggisafrit í möppu málanna geymir það
keeping-erase-stays-files = Öryggisafrit sem voru skrifuð annað og skrár sem voru sendar
keeping-erase-stays-paper = Prentuð blöð
keeping-erase-stays-mark = Slembitala, dagurinn og ástæðan. Af þeim getur enginn ráðið hver þetta var.
keeping-erase-reason-label = Hvers vegna er því eytt?
keeping-erase-reason-needed = Veldu hvers vegna því er eytt
keeping-erase-label-label = Sláðu inn { $label } til að eyða því
keeping-erase-label-needed = Sláðu inn auðkennið eins og það stendur hér: { $label }
keeping-erase-keep-action = Halda málinu
keeping-erase-confirm = Eyða málinu { $label }
keeping-erasing = Eyði málinu og skrifa yfir það sem í því var…
keeping-erase-supervisor = Aðeins umsjónaraðili getur eytt máli. Leitaðu til umsjónaraðila:
keeping-erase-waits = Engu er eytt fyrr en þá og engu er eytt sjálfkrafa.
keeping-erased-title = Málinu { $label } er eytt
keeping-erased-done = Ekkert er eftir af því í málageymslunni. Skrifað hefur verið yfir það sem í því var.
keeping-erased-waits = Málinu er eytt. Brot af því geta enn legið á milli lína skrárinnar fyrir þann sem hefur lykilsetningu og kunnáttu. Skrifað verður yfir þau næst þegar opnað er, þegar pláss er á disknum og ekkert annað forrit les skrána.
keeping-erased-action = Til baka í málin

## Öryggi: varðveisla.

keeping-title = Varðveisla
keeping-standing = Hvað þarf að endurskoða og hversu lengi mál eru geymd
keeping-hint = Mál er geymt eins lengi og þess er þörf. Enginn dagur eyðir neinu: þú skoðar það og ákveður.
keeping-due-title = Komið að endurskoðun
keeping-due-empty = Ekki er komið að endurskoðun neins máls
keeping-due-more-action = Sýna fleiri
keeping-due-later-action = Geyma, setja annan dag
keeping-of-case = { $what }: { $label }
keeping-why-set = Á dagskrá síðan { $on }, deginum sem var settur
keeping-why-rule = Á dagskrá síðan { $on }: { $days ->
    [one] { $days } degi eftir síðustu samskipti
   *[other] { $days } dögum eftir síðustu samskipti
}
keeping-why-without = Á dagskrá síðan { $on }: { $days ->
    [one] { $days } degi eftir síðustu samskipti, án samþykkis manneskjunnar fyrir geymslu
   *[other] { $days } dögum eftir síðustu samskipti, án samþykkis manneskjunnar fyrir geymslu
}
keeping-why-bin = Á dagskrá síðan { $on }: meira en { $days ->
    [one] { $days } dag
   *[other] { $days } daga
} í ruslakörfunni. Á að eyða því?
keeping-due-line = { $count ->
    [one] Er þess enn þörf? Komið er að endurskoðun: { $count } mál
   *[other] Er þeirra enn þörf? Komið er að endurskoðun: { $count } mál
}
keeping-due-line-more = Er þeirra enn þörf? Komið er að endurskoðun: fleiri en { $count } mál
keeping-drafts = Ekki tókst að skrá í meira en { $days ->
    [one] { $days } dag
   *[other] { $days } daga
}: { $count ->
    [one] { $count } innsiglað mat
   *[other] { $count } innsigluð möt
}. Enginn getur séð hver á hvað án þess að opna.
keeping-days-title = Dagar skrifstofunnar
keeping-days-hint = Svo löngu eftir síðustu samskipti er komið að endurskoðun máls, nema dagur hafi verið settur fyrir það. Það sem gildir núna á við um öll mál, einnig þau sem þegar eru hér.
keeping-days-with-label = Dagar, ef manneskjan samþykkti geymslu málsins
keeping-days-without-label = Dagar, ef manneskjan samþykkti ekki eða ekki var hægt að spyrja
keeping-days-action = Setja dagana
keeping-days-done = Dagar skrifstofunnar eru settir
keeping-days-bounds = Sláðu inn fjölda daga frá 1 til { $most }
keeping-days-order = Án samþykkis manneskjunnar, ekki lengur en með því
keeping-days-standing = { $days ->
    [one] { $days } dagur
   *[other] { $days } dagar
} ef manneskjan samþykkti geymslu málsins, annars { $short ->
    [one] { $short } dagur
   *[other] { $short } dagar
}.
keeping-days-supervisor = Umsjónaraðili getur breytt þeim
keeping-erased-cases-title = Mál sem hefur verið eytt
keeping-erased-none = Engu máli hefur verið eytt
keeping-erased-cases = { $count ->
    [one] { $count } máli var eytt
   *[other] { $count } málum var eytt
}
keeping-erased-case = { $on }: { $reason }
