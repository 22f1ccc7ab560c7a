# Lehed, mis ei vaja paroolifraasi, ja lehed, mis seda küsivad.

## Avaleht.

home-languages-label = Programmi keel
home-greeting = Teatmeosa töötab kohe. Et juhtumite kirjeid selles arvutis hoida, määrake paroolifraas siis, kui esimest korda salvestate.
home-go-on-open = Hindamine on pooleli
home-go-on-sealed = Selles arvutis on pitseeritud hindamine. Viimane muudatus: { $time }
home-go-on-action = Jätka
home-with-me-title = Keegi on praegu minu juures
home-with-me-hint = Kõigepealt turvalisus, mida öelda, kellele helistada
home-find-label = Leia abi…
home-find-hint = Kirjutage riik, linn või organisatsioon
home-find-empty = Ükski kontakt ei vasta
home-all-action = Näita kõiki riike
home-more-action = Veel…
home-country-action = Kõik kontaktid: { $country }
home-start-hint = Paroolifraasi ei ole vaja
home-directory-title = Nõuandeliinid ja kontaktid
home-directory-hint = Riigi kaupa, lahtiolekuaegade ja keeltega

## Abi kohe.

help-now-find-in-action = Leia nõuandeliin: { $country }
help-now-find-action = Leia nõuandeliin
help-now-hide-hint = F12 või kolm korda Shift peidab selle ekraani kohe

## Leia abi.

find-help-title = Leia abi
find-help-country-title = Leia abi: { $country }
find-help-all-action = Näita kõiki riike
find-help-more-action = { $count ->
    [one] Näita veel { $count } kontakti
   *[other] Näita veel { $count } kontakti
}
contact-open-now = Praegu avatud
contact-copy-action = Kopeeri number
contact-copy-label = Kopeeri number { $number }: { $name }
contact-large-action = Näita suurelt
contact-large-label = Näita numbrit { $number } suurelt: { $name }
contact-small-action = Näita väikselt
contact-small-label = Näita numbrit { $number } väikselt: { $name }

## Avamine.

locked-title = Juhtumid on lukus
locked-passphrase-label = Paroolifraas
locked-unlock-action = Ava
locked-show-action = Näita
locked-cover-action = Peida
locked-unlocking = Avan, umbes 2 sekundit
locked-layout-hint = Mõni täht ei ole ladina täht. Kontrollige klaviatuuri keelt.
locked-wait = { $seconds ->
    [one] Proovige uuesti { $seconds } sekundi pärast. Midagi ei kustutata.
   *[other] Proovige uuesti { $seconds } sekundi pärast. Midagi ei kustutata.
}
locked-waiting = { $count ->
    [one] Üks pitseeritud hindamine ootab juhtumite hulka kandmist (viimane muudatus: { $time }).
   *[other] { $count } pitseeritud hindamist ootab juhtumite hulka kandmist (viimane muudatus: { $time }).
}
locked-open-zone = Avamata saate teha järgmist:
locked-guidance-action = Vaata vestluse juhiseid
locked-helpline-action = Leia nõuandeliin
locked-assessment-action = Alusta hindamist
locked-wrong = See paroolifraas ei ava juhtumeid. Kontrollige klaviatuuri keelt ja suurtäheluku klahvi (Caps Lock).
locked-read-action = Ava ainult lugemiseks
locked-forgot-action = Paroolifraas ununes?

## Ilma paroolifraasita.

locked-code-hint = Juhtumid avab ka taastekood. See kirjutati üles siis, kui paroolifraas määrati: neli rühma, igas neli tähte või numbrit.
locked-code-label = Taastekood
locked-code-action = Ava taastekoodiga
locked-code-wrong = See kood ei ava juhtumeid. Kontrollige igat rühma oma paberil.
locked-aside-hint = Ilma paroolifraasi ja taastekoodita ei saa keegi neid juhtumeid avada. Need saab kõrvale panna, et hoida uusi.
locked-aside-action = Pane need juhtumid kõrvale…
locked-aside-title = Kas panna need juhtumid kõrvale?
locked-aside-kept = Midagi ei kustutata. Juhtumite kaust saab teise nime ja jääb oma kohale.
locked-aside-waiting = Koos nendega pannakse kõrvale ka ootel pitseeritud hindamine.
locked-aside-back = Kui paroolifraas või kood leitakse, andke kaustale jälle nimi „vault“ ja juhtumid avanevad.
locked-aside-keep-action = Jäta need nii, nagu on
locked-aside-confirm = Pane need juhtumid kõrvale
locked-aside-done = Vanad juhtumid on alles kaustas { $folder }

## Pärast programmi ootamatut katkemist.

kept-title = Teie töö on alles
kept-sealed = Selles arvutis on pitseeritud hindamine. Viimane muudatus: { $time }
kept-hint = Avage lukk, et jätkata poolelijäänud kohast
kept-new-sheet-action = Jätka uuel lehel
kept-go-on-action = Jätka poolelijäänud kohast
kept-assessment = Hindamise algus: { $begun }. { $answers ->
        [one] { $answers } vastus
       *[other] { $answers } vastust
    }, { $notes ->
        [one] { $notes } märkus
       *[other] { $notes } märkust
    }. Viimane muudatus: { $changed }.
kept-home-action = Avalehele

## Hindamine, mis peideti siis, kui hoidlat veel ei olnud.

hidden-title = Ava peidetud hindamine
hidden-hint = Sisestage neli numbrit, mida olekuriba näitas. Pärast viit valet katset vastused kustuvad.
hidden-code-label = Peitekood
hidden-open-action = Ava

assessment-code-wrong = See ei ole õige kood
assessment-sealed = Selles arvutis pitseeritud. Seda saab lugeda pärast järgmist avamist.
assessment-let-go = Midagi ei säilitatud
error-not-kept = Neid vastuseid ei ole kuhugi salvestatud
error-not-kept-help = Kaitske ja säilitage need või loobuge neist. Seejärel sulgege aken uuesti.
