# Langas aplink kiekvieną puslapį. Jį gali matyti asmenį kontroliuojantis žmogus: čia nėra sunkių žodžių.

shell-rail-label = Puslapiai
shell-top-bar-label = Viršutinė juosta
shell-status-label = Būsena
shell-actions-label = Ką galima daryti
shell-context-label = Patarimai
shell-fault-title = Klaida: { $title }
shell-skip-action = Pereiti prie turinio
shell-menu-action = Meniu

## Puslapiai, kaip jie stovi šoninėje juostoje. Trumpai: siaurame lange jie stovi po piktograma.

shell-home-label = Pradžia
shell-help-now-label = Padėti dabar
shell-assessment-label = Vertinimas
shell-find-help-label = Kur kreiptis
shell-cards-label = Kortelės
shell-handbook-label = Žinynas
shell-cases-label = Atvejai
shell-settings-label = Nustatymai
shell-about-label = Apie
shell-locked-label = { $item }, užrakinta

shell-find-label = Kur kreiptis: šalis, miestas ar organizacija
shell-language-label = Kalba: { $language }, perjungti į: { $other }
shell-languages-label = Kalbos
shell-appearance-label = Spalvos ir teksto dydis
shell-hide-action = Slėpti ir rakinti
shell-hide-short-action = Slėpti
shell-hide-label = Slėpti ir rakinti
shell-close-menu-action = Užverti
shell-close-context-action = Atgal į puslapį
shell-dismiss-action = Užverti šį pranešimą
shell-undo-action = Atšaukti
shell-copied = Numeris nukopijuotas. Po 60 sekundžių jis bus pašalintas iš iškarpinės.

## Spalvos ir teksto dydis.

shell-look-label = Spalvos
shell-look-system = Kaip sistemoje
shell-look-light = Šviesios
shell-look-dark = Tamsios
shell-look-high-contrast-light = Didelio kontrasto, šviesios
shell-look-high-contrast-dark = Didelio kontrasto, tamsios
shell-text-size-label = Teksto dydis: { $percent } %
shell-smaller-action = Mažinti
shell-larger-action = Didinti
shell-normal-action = Įprastas

## Kur yra atsakymai. Sąžiningai ir trumpai.

shell-storing-not-yet-asked = Nieko nesaugoma, kol nepaklausėte
shell-storing-nothing = Nieko nesaugoma
shell-storing-memory = Neįrašyta: laikoma tik kol programa veikia. Uždangos kodas { $code }, jo prireiks paslėpus
shell-storing-saving = Įrašoma…
shell-storing-idle = Nėra ko įrašyti. Viskas įrašoma savaime.
shell-storing-sealed = Užantspauduota { $time }
shell-storing-saved = Visi pakeitimai įrašyti { $time }
shell-storing-failed = Neįrašyta. Jūsų tekstas lieka čia, įrašyti bandoma vėl
shell-protect-action = Apsaugoti ir palikti

## Per visą langą, kol ko nors nepavyksta įrašyti.

shell-not-saved-since = Neįrašoma nuo { $time }. { $why }
shell-not-saved = Neįrašyta. { $why }
shell-why-disk-full = Diskas pilnas. Atlaisvinkite vietos. Jūsų tekstas lieka čia, įrašyti bandoma savaime.
shell-why-no-permission = Į atvejų aplanką rašyti negalima. Kreipkitės į žmogų, kuris prižiūri šį kompiuterį. Jūsų tekstas lieka čia.
shell-why-gone = Atvejų saugyklos nėra ten, kur ji buvo: { $path }. Ji gali būti kitame diske. Jūsų tekstas lieka čia.
shell-why-other = Diskas atsakė ne taip, kaip turėtų. Patikrinkite laidą arba diską. Jūsų tekstas lieka čia, įrašyti bandoma savaime.
shell-again-action = Bandyti vėl

shell-zone-locked = Atvejai užrakinti
shell-zone-open = Atvejai atverti
shell-zone-minutes = užsirakins po { $minutes } min.
shell-zone-read = Atvejai atverti tik skaityti
shell-lock-soon = Po 60 sekundžių atvejai bus užrakinti. Jūsų darbas įrašytas. Norėdami likti, paspauskite bet kurį klavišą.
shell-cover-soon = Po 60 sekundžių ekranas bus uždengtas. Jūsų darbas išsaugotas. Norėdami likti, paspauskite bet kurį klavišą.
shell-offline-label = Veikia be interneto
shell-compiled-label = Kontaktai surinkti { $date }

## Uždanga. Ji nieko nepasako: nei programos, nei atvejo.

cover-title = Pristabdyta
cover-field-label = Tęsti
cover-continue-action = Tęsti
cover-leave-action = Pradinis puslapis
cover-wait = Palaukite
cover-wait-seconds = { $seconds ->
    [one] Bandykite dar kartą po { $seconds } sekundės
    [few] Bandykite dar kartą po { $seconds } sekundžių
    [many] Bandykite dar kartą po { $seconds } sekundės
   *[other] Bandykite dar kartą po { $seconds } sekundžių
}
cover-fault = Atverti nepavyko. Patikrinkite klaviatūrą.
