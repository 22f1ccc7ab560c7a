# Kui kaua juhtumeid säilitatakse: prügikast, ülevaatus, kustutuskeeld ja juhtumi lõpp. Tähtpäev ei kustuta midagi: otsustab inimene.

## Prügikast juhtumite loendis.

keeping-tab-bin = Prügikast
keeping-bin-empty = Prügikast on tühi
keeping-bin-hint = Juhtumid on prügikastis vähemalt 30 päeva. Seejärel küsitakse teilt, kas need kustutada. Automaatselt ei kustutata midagi.
keeping-bin-since = Prügikastis alates: { $on }
keeping-bin-until = kuni { $on }
keeping-bin-over = otsustada
keeping-bin-tag = Prügikastis
keeping-bin-done = { $label } on prügikastis
keeping-bin-taken = { $label } on prügikastist väljas
keeping-bin-action = Pane prügikasti
keeping-bin-take-action = Võta prügikastist välja
keeping-bin-into-hint = Prügikasti pandud juhtumit ei ole üheski muus loendis ja otsing seda ei leia. Selle saab jälle välja võtta.
keeping-bin-standing = Prügikastis alates: { $on }. Kas see kustutada, küsitakse alates: { $until }.
keeping-bin-standing-over = Prügikastis alates: { $on }. Teie otsust, kas see kustutada, oodatakse alates: { $until }.

## Juhtumi kohta.

keeping-case-title = Kui kaua seda säilitatakse
keeping-review-title = Ülevaatuse päev
keeping-review-on = Uuesti üle vaadata hiljemalt: { $on }
keeping-review-over = Üle vaadata tuli hiljemalt: { $on }. Kas seda on veel vaja?
keeping-review-set = See päev määrati juhtumile
keeping-review-by-rule = Asutuse reegli järgi: { $days ->
    [one] üks päev pärast viimast kontakti
   *[other] { $days } päeva pärast viimast kontakti
}
keeping-review-without = Asutuse reegli järgi, ilma inimese nõusolekuta seda säilitada: { $days ->
    [one] üks päev pärast viimast kontakti
   *[other] { $days } päeva pärast viimast kontakti
}
keeping-review-question = Millal see uuesti üle vaadatakse?
keeping-review-in-days = { $days ->
    [one] { $days } päeva pärast
   *[other] { $days } päeva pärast
}
keeping-review-day-label = Muu päev
keeping-review-action = Määra päev
keeping-review-rule-action = Tagasi asutuse reegli juurde
keeping-review-done = Ülevaatuse päev muudetud
keeping-hold-tag = Kustutuskeeld
keeping-hold-none = Kustutuskeeldu ei ole
keeping-hold-hint = Seadke see, kui seadus või kohus nõuab juhtumi säilitamist
keeping-hold-open-action = Sea kustutuskeeld…
keeping-hold-reason-label = Miks tuleb seda säilitada?
keeping-hold-reason-hint = Seadus või kohtu kiri ja mis ajani
keeping-hold-action = Sea kustutuskeeld
keeping-hold-standing = Kustutuskeeld: seda juhtumit ei saa kustutada
keeping-hold-reason = Põhjus: { $reason }
keeping-hold-lift-action = Lõpeta keeld
keeping-hold-lift-hint = Vastutav ametnik saab keelu lõpetada juhtumi lehel.
keeping-hold-done = Kustutuskeeld seatud
keeping-hold-lifted = Kustutuskeeld lõpetatud
keeping-withdrawn = Inimene ei ole enam nõus, et see on kirja pandud. Pange juhtum prügikasti või kustutage, kui seadus ei kohusta seda säilitama.
keeping-files-title = Lisatud failid
keeping-file-label = { $name }, { $size }
keeping-file-covered = Fail { $place }, nimi kaetud, { $size }
keeping-file-kilobytes = { $size } KB
keeping-file-megabytes = { $size } MB

## Juhtumi lõpp.

keeping-erase-open-action = Kustuta kohe…
keeping-erase-title = Juhtumi { $label } kustutamine
keeping-erase-hint = Seda ei saa tagasi võtta
keeping-erase-goes = { $entries ->
    [one] Üks sissekanne ja kõik, mis selles kirjas on, kirjutatakse üle.
   *[other] { $entries } sissekannet ja kõik, mis neis kirjas on, kirjutatakse üle.
}
keeping-erase-goes-files = Ülekirjutatavaid lisatud faile: { $files }
keeping-erase-stays-title = Mis jääb alles
keeping-erase-stays-backups = Vanemad varukoopiad juhtumite kaustas, viimane neist kuupäevani { $day }. Vastutav ametnik saab need varem asendada.
keeping-erase-stays-no-backups = Juhtumite kaustas ei ole ühtegi varukoopiat, milles see oleks
keeping-erase-stays-files = Mujale kirjutatud varukoopiad ja saadetud failid
keeping-erase-stays-paper = Prinditud lehed
keeping-erase-stays-mark = Juhuslik number, päev ja põhjus. Nende järgi ei saa keegi öelda, kes see oli.
keeping-erase-reason-label = Miks see kustutatakse?
keeping-erase-reason-needed = Valige, miks see kustutatakse
keeping-erase-label-label = Kustutamiseks kirjutage { $label }
keeping-erase-label-needed = Kirjutage tähis nii, nagu see siin on: { $label }
keeping-erase-keep-action = Jäta juhtum alles
keeping-erase-confirm = Kustuta juhtum { $label }
keeping-erasing = Kustutan juhtumit ja kirjutan selle sisu üle…
keeping-erase-supervisor = Ainult vastutav ametnik saab juhtumi kustutada. Pöörduge tema poole:
keeping-erase-waits = Seni ei kustutata midagi ja automaatselt ei kustutata midagi.
keeping-erased-title = Juhtum { $label } on kustutatud
keeping-erased-done = Sellest ei ole juhtumite failis midagi järel. Selle sisu on üle kirjutatud.
keeping-erased-waits = Juhtum on kustutatud. Selle osi võib veel olla faili ridade vahel neile, kellel on paroolifraas ja oskused. Need kirjutatakse üle järgmisel avamisel, kui kettal on ruumi ja ükski muu programm faili ei loe.
keeping-erased-action = Tagasi juhtumite juurde

## Turve: säilitamine.

keeping-title = Säilitamine
keeping-standing = Mis ootab ülevaatust ja kui kaua juhtumeid säilitatakse
keeping-hint = Juhtumit säilitatakse nii kaua, kui seda vaja on. Tähtpäev ei kustuta midagi: te vaatate selle üle ja otsustate.
keeping-due-title = Ootab ülevaatust
keeping-due-empty = Ükski juhtum ei oota ülevaatust
keeping-due-more-action = Näita veel
keeping-due-later-action = Säilita, määra muu päev
keeping-of-case = { $what }: { $label }
keeping-why-set = Ootab alates: { $on }, sellele määratud päev
keeping-why-rule = Ootab alates: { $on }; { $days ->
    [one] üks päev pärast viimast kontakti
   *[other] { $days } päeva pärast viimast kontakti
}
keeping-why-without = Ootab alates: { $on }; { $days ->
    [one] üks päev pärast viimast kontakti, ilma inimese nõusolekuta seda säilitada
   *[other] { $days } päeva pärast viimast kontakti, ilma inimese nõusolekuta seda säilitada
}
keeping-why-bin = Ootab alates: { $on }; prügikastis rohkem kui { $days ->
    [one] üks päev
   *[other] { $days } päeva
}. Kas see kustutada?
keeping-due-line = { $count ->
    [one] Kas seda on veel vaja? Üks juhtum ootab ülevaatust
   *[other] Kas neid on veel vaja? { $count } juhtumit ootab ülevaatust
}
keeping-due-line-more = Kas neid on veel vaja? Ülevaatust ootab rohkem kui { $count } juhtumit
keeping-drafts = { $count ->
    [one] Üks pitseeritud hindamine
   *[other] { $count } pitseeritud hindamist
}, vanem kui { $days ->
    [one] üks päev
   *[other] { $days } päeva
}: juhtumite hulka kandmine ei õnnestunud. Avamata ei saa keegi öelda, kelle oma see on.
keeping-days-title = Ülevaatuse tähtajad
keeping-days-hint = Nii mitu päeva pärast viimast kontakti jõuab juhtum ülevaatusele, kui sellele ei ole muud päeva määratud. Praegune reegel kehtib kõigi juhtumite kohta, ka nende, mis on juba siin.
keeping-days-with-label = Päevi, kui inimene nõustus juhtumi säilitamisega
keeping-days-without-label = Päevi, kui inimene ei nõustunud või ei saanud temalt küsida
keeping-days-action = Määra päevad
keeping-days-done = Ülevaatuse tähtajad on määratud
keeping-days-bounds = Sisestage päevade arv 1 kuni { $most }
keeping-days-order = Ilma inimese nõusolekuta mitte kauem kui nõusolekuga
keeping-days-standing = { $days ->
    [one] Üks päev
   *[other] { $days } päeva
}, kui inimene nõustus juhtumi säilitamisega, muidu { $short ->
    [one] üks päev
   *[other] { $short } päeva
}.
keeping-days-supervisor = Vastutav ametnik saab neid muuta
keeping-erased-cases-title = Kustutatud juhtumid
keeping-erased-none = Ühtegi juhtumit ei ole kustutatud
keeping-erased-cases = { $count ->
    [one] Kustutatud on üks juhtum
   *[other] Kustutatud on { $count } juhtumit
}
keeping-erased-case = { $on }: { $reason }
