# Vinduet rundt hver side. Den som kontrollerer personen, kan se det: Her står ingen ord om menneskehandel eller ofre.

shell-rail-label = Sider
shell-top-bar-label = Topplinje
shell-status-label = Status
shell-actions-label = Hva du kan gjøre
shell-context-label = Veiledning
# $title: vinduets vanlige navn.
shell-fault-title = Feil: { $title }
shell-skip-action = Gå til innholdet
shell-menu-action = Meny

## Sidene slik de står i sidemenyen. Kort: I et smalt vindu står de under et ikon.

shell-home-label = Start
shell-help-now-label = Hjelp nå
shell-assessment-label = Vurdering
shell-find-help-label = Finn hjelp
shell-cards-label = Kort
shell-handbook-label = Håndbok
shell-cases-label = Saker
shell-settings-label = Innstillinger
shell-about-label = Om
shell-locked-label = { $item }, låst

shell-find-label = Finn hjelp: land, by eller organisasjon
shell-language-label = Språk: { $language }, bytt til { $other }
shell-languages-label = Programspråk
shell-appearance-label = Farger og tekststørrelse
shell-hide-action = Skjul og lås
shell-hide-short-action = Skjul
shell-hide-label = Skjul og lås
shell-close-menu-action = Lukk
shell-close-context-action = Tilbake til siden
shell-dismiss-action = Lukk meldingen
shell-undo-action = Angre
shell-copied = Nummeret er kopiert. Det fjernes fra utklippstavlen etter 60 sekunder.

## Farger og tekststørrelse.

shell-look-label = Farger
shell-look-system = Som systemet
shell-look-light = Lys
shell-look-dark = Mørk
shell-look-high-contrast-light = Høy kontrast, lys
shell-look-high-contrast-dark = Høy kontrast, mørk
shell-text-size-label = Tekststørrelse: { $percent } %
shell-smaller-action = Mindre
shell-larger-action = Større
shell-normal-action = Normal

## Hvor svarene er. Ærlig og kort.

shell-storing-not-yet-asked = Lagres ikke før du har spurt
shell-storing-nothing = Ingenting blir lagret
shell-storing-memory = Ikke lagret: finnes bare mens programmet er åpent. Skjermkode { $code }, trengs etter Skjul
shell-storing-saving = Lagrer …
shell-storing-idle = Det er ingenting å lagre. Alt lagres automatisk.
shell-storing-sealed = Forseglet { $time }
shell-storing-saved = Alle endringer lagret { $time }
shell-storing-failed = Ikke lagret. Teksten din er her fortsatt, og programmet prøver å lagre på nytt
shell-protect-action = Beskytt og lagre

## På tvers av vinduet så lenge noe ikke kan lagres. $why: en av tekstene nedenfor. $time: et klokkeslett.

shell-not-saved-since = Ikke lagret siden { $time }. { $why }
shell-not-saved = Ikke lagret. { $why }
shell-why-disk-full = Disken er full. Frigjør plass. Teksten din er her fortsatt, og programmet prøver å lagre på nytt av seg selv.
shell-why-no-permission = Det går ikke an å skrive i mappen med sakene. Spør den som har ansvar for datamaskinen. Teksten din er her fortsatt.
# $path: en mappe.
shell-why-gone = Saksfilen er ikke der den var: { $path }. Den kan ligge på en annen disk. Teksten din er her fortsatt.
shell-why-other = Disken svarte ikke som den skal. Sjekk kabelen eller disken. Teksten din er her fortsatt, og programmet prøver å lagre på nytt av seg selv.
shell-again-action = Prøv igjen

shell-zone-locked = Saker låst
shell-zone-open = Saker åpne
# Etter «Saker åpne –».
shell-zone-minutes = låses om { $minutes } min
shell-zone-read = Saker åpne, bare lesing
shell-lock-soon = Sakene låses om 60 sekunder. Arbeidet er lagret. Trykk på en tast for å fortsette.
shell-cover-soon = Skjermen dekkes til om 60 sekunder. Arbeidet er lagret. Trykk på en tast for å fortsette.
shell-offline-label = Virker uten internett
shell-compiled-label = Kontakter samlet { $date }

## Skjermdekket. Det røper ingenting: verken program eller sak.

cover-title = Pause
cover-field-label = Fortsett
cover-continue-action = Fortsett
cover-leave-action = Startside
cover-wait = Et øyeblikk
cover-wait-seconds = { $seconds ->
    [one] Prøv igjen om { $seconds } sekund
   *[other] Prøv igjen om { $seconds } sekunder
}
cover-fault = Det lot seg ikke åpne. Sjekk tastaturet.
