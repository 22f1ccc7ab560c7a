# Turvalisus: leht, mida loetakse, kui keegi on leti ees, ja esimesed küsimused. Siin on ainult neutraalsed sõnad.

safety-help-title = Keegi on praegu minu juures
safety-help-alone = Rääkige iga külastajaga omaette, see on tavaline kord. Küsige: „Kas teil on turvaline rääkida? Kui palju meil aega on?“
safety-help-danger = Elu on praegu ohus: helistage hädaabinumbril ({ $emergency }).
safety-help-danger-dial = Telefonikõne puhul helistab inimene oma asukohas ise hädaabinumbril ({ $emergency }).
safety-help-ask = Muul juhul küsige enne kellelegi helistamist inimeselt endalt, mis on tema jaoks kõige turvalisem.
safety-help-offer = Pakkuge vett, istekohta ja tõlki, kes ei ole sugulane.
safety-help-say = Öelge: „Teie otsustate, mida te mulle räägite. Võite igal ajal lõpetada. Minuga rääkimise pärast ei tule teil pahandusi.“
safety-help-do-not = Ärge lubage midagi, ärge nõudke üksikasju, ärge helistage tööandjale ega perele, ärge jätke inimese passi enda kätte.
safety-alone-title = Kuidas saada hetk omaette
safety-alone-fingerprint = Sõrmejälgede võtmine
safety-alone-form = Ankeet teises ruumis
safety-alone-photo = Pildistamine

## Esimesed küsimused, üks lehel.

safety-danger-label = Kas keegi on praegu otseses ohus?
safety-danger-yes = Katkestage küsimused. Vastused jäävad alles. Kui elu on ohus, helistage hädaabinumbril ({ $emergency }).
safety-age-label = Kas inimene on või võib olla alla 18-aastane?
safety-age-maybe = Võib olla
safety-private-label = Kas olete inimesega kahekesi?
safety-private-no = Leidke tavaline põhjus hetkeks omaette jääda või pakkuge teist aega
safety-needs-label = Mida on praegu vaja?
safety-needs-empty = Praegu mitte midagi
safety-stop-action = Katkesta, taga turvalisus
safety-child-banner = Kohelge inimest lapsena, kuni asutus otsustab teisiti. Lastekaitse kontaktid on esimesena.
safety-leave-hint = Kõik need võib tühjaks jätta
