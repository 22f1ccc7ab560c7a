# Aken iga lehe ümber. Seda võib näha keegi, kes inimest kontrollib: siin on ainult neutraalsed sõnad.

shell-rail-label = Lehed
shell-top-bar-label = Ülariba
shell-status-label = Olek
shell-actions-label = Mida saate teha
shell-context-label = Juhised
shell-fault-title = Viga: { $title }
shell-skip-action = Liigu sisu juurde
shell-menu-action = Menüü

## Lehed külgribal. Lühidalt: kitsas aknas seisavad need ikooni all.

shell-home-label = Avaleht
shell-help-now-label = Abi kohe
shell-assessment-label = Hindamine
shell-find-help-label = Leia abi
shell-cards-label = Kaardid
shell-handbook-label = Käsiraamat
shell-cases-label = Juhtumid
shell-settings-label = Sätted
shell-about-label = Teave
shell-locked-label = { $item }, lukus

shell-find-label = Leia abi: riik, linn või organisatsioon
shell-language-label = Keel: { $language }, vaheta: { $other }
shell-languages-label = Keeled
shell-appearance-label = Värvid ja teksti suurus
shell-hide-action = Peida ja lukusta
shell-hide-short-action = Peida
shell-hide-label = Peida ja lukusta
shell-close-menu-action = Sulge
shell-close-context-action = Tagasi lehele
shell-dismiss-action = Sulge see teade
shell-undo-action = Võta tagasi
shell-copied = Number on kopeeritud. 60 sekundi pärast kustub see lõikelaualt.

## Värvid ja teksti suurus.

shell-look-label = Värvid
shell-look-system = Nagu süsteemis
shell-look-light = Hele
shell-look-dark = Tume
shell-look-high-contrast-light = Suur kontrast, hele
shell-look-high-contrast-dark = Suur kontrast, tume
shell-text-size-label = Teksti suurus: { $percent }%
shell-smaller-action = Väiksem
shell-larger-action = Suurem
shell-normal-action = Tavaline

## Kus vastused asuvad. Ausalt ja lühidalt.

shell-storing-not-yet-asked = Ei salvestata enne, kui olete küsinud
shell-storing-nothing = Midagi ei säilitata
shell-storing-memory = Salvestamata: alles ainult seni, kuni programm on avatud. Peitekood { $code }, vaja pärast peitmist
shell-storing-saving = Salvestan…
shell-storing-idle = Midagi ei ole vaja salvestada. Kõik salvestub ise.
shell-storing-sealed = Pitseeritud { $time }
shell-storing-saved = Kõik salvestatud kell { $time }
shell-storing-failed = Salvestamata. Teie tekst on siin alles ja programm proovib uuesti
shell-protect-action = Kaitse ja säilita

## Üle akna, kuni midagi ei saa salvestada.

shell-not-saved-since = Salvestamata alates kella { $time }. { $why }
shell-not-saved = Salvestamata. { $why }
shell-why-disk-full = Ketas on täis. Vabastage ruumi. Teie tekst on siin alles ja programm proovib ise uuesti salvestada.
shell-why-no-permission = Juhtumite kausta ei saa kirjutada. Pöörduge selle arvuti haldaja poole. Teie tekst on siin alles.
shell-why-gone = Juhtumite faili ei ole enam seal, kus see oli: { $path }. See võib olla teisel kettal. Teie tekst on siin alles.
shell-why-other = Ketas ei vastanud nii, nagu peaks. Kontrollige kaablit või ketast. Teie tekst on siin alles ja programm proovib ise uuesti salvestada.
shell-again-action = Proovi uuesti

shell-zone-locked = Juhtumid lukus
shell-zone-open = Juhtumid avatud
shell-zone-minutes = lukustub { $minutes } min pärast
shell-zone-read = Juhtumid avatud ainult lugemiseks
shell-lock-soon = Juhtumid lukustuvad 60 sekundi pärast. Teie töö on salvestatud. Jätkamiseks vajutage mis tahes klahvi.
shell-cover-soon = See ekraan peidetakse 60 sekundi pärast. Teie töö on salvestatud. Jätkamiseks vajutage mis tahes klahvi.
shell-offline-label = Töötab ilma internetita
shell-compiled-label = Kontaktid seisuga { $date }

## Kate. See ei ütle midagi: ei toote ega juhtumi kohta.

cover-title = Peatatud
cover-field-label = Jätka
cover-continue-action = Jätka
cover-leave-action = Avaleht
cover-wait = Üks hetk
cover-wait-seconds = { $seconds ->
    [one] Proovige uuesti { $seconds } sekundi pärast
   *[other] Proovige uuesti { $seconds } sekundi pärast
}
cover-fault = See ei avanud. Kontrollige klaviatuuri.
