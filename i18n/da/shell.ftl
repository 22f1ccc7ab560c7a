# Vinduet omkring hver side. En, der kontrollerer personen, kan se det: ingen ord for menneskehandel eller ofre står her.

shell-rail-label = Sider
shell-top-bar-label = Topbjælke
shell-status-label = Status
shell-actions-label = Hvad du kan gøre
shell-context-label = Vejledning
shell-fault-title = Fejl: { $title }
shell-skip-action = Gå til indhold
shell-menu-action = Menu

## Siderne, som de står i siderækken. Kort: i et smalt vindue står de under et ikon.

shell-home-label = Start
shell-help-now-label = Hjælp nu
shell-assessment-label = Vurdering
shell-find-help-label = Find hjælp
shell-cards-label = Kort
shell-handbook-label = Håndbog
shell-cases-label = Sager
shell-settings-label = Indstillinger
shell-about-label = Om
shell-locked-label = { $item }, låst

shell-find-label = Find hjælp: land, by eller organisation
shell-language-label = Sprog: { $language }, skift til { $other }
shell-languages-label = Sprog på skærmen
shell-appearance-label = Farver og tekststørrelse
shell-hide-action = Skjul og lås
shell-hide-short-action = Skjul
shell-hide-label = Skjul og lås
shell-close-menu-action = Luk
shell-close-context-action = Tilbage til siden
shell-dismiss-action = Luk denne meddelelse
shell-undo-action = Fortryd
shell-copied = Nummeret er kopieret. Det fjernes fra udklipsholderen efter 60 sekunder.

## Farver og tekststørrelse.

shell-look-label = Farver
shell-look-system = Som i systemet
shell-look-light = Lys
shell-look-dark = Mørk
shell-look-high-contrast-light = Høj kontrast, lys
shell-look-high-contrast-dark = Høj kontrast, mørk
shell-text-size-label = Tekststørrelse: { $percent } %
shell-smaller-action = Mindre
shell-larger-action = Større
shell-normal-action = Normal

## Hvor svarene er. Ærligt og kort.

shell-storing-not-yet-asked = Gemmes ikke, før du har spurgt
shell-storing-nothing = Intet gemmes
shell-storing-memory = Ikke gemt: findes kun, mens programmet er åbent. Skjulekode { $code }, skal bruges efter Skjul
shell-storing-saving = Gemmer…
shell-storing-idle = Der er intet at gemme. Alt gemmes af sig selv.
shell-storing-sealed = Forseglet kl. { $time }
shell-storing-saved = Alle ændringer gemt kl. { $time }
shell-storing-failed = Ikke gemt. Din tekst er her stadig, og programmet prøver igen
shell-protect-action = Beskyt og gem

## På tværs af vinduet, så længe noget ikke kan gemmes.

shell-not-saved-since = Ikke gemt siden kl. { $time }. { $why }
shell-not-saved = Ikke gemt. { $why }
shell-why-disk-full = Disken er fuld. Frigør plads. Din tekst er her stadig, og programmet prøver igen af sig selv.
shell-why-no-permission = Der kan ikke skrives i mappen med sagerne. Spørg den, der passer computeren. Din tekst er her stadig.
shell-why-gone = Sagsarkivet er ikke, hvor det var: { $path }. Det ligger måske på et andet drev. Din tekst er her stadig.
shell-why-other = Disken svarede ikke, som den skulle. Kontroller kablet eller drevet. Din tekst er her stadig, og programmet prøver igen af sig selv.
shell-again-action = Prøv igen

shell-zone-locked = Sager låst
shell-zone-open = Sager åbne
shell-zone-minutes = låses om { $minutes } min.
shell-zone-read = Sager åbne, kun læsning
shell-lock-soon = Sagerne låses om 60 sekunder. Dit arbejde er gemt. Tryk på en tast for at blive.
shell-cover-soon = Skærmen dækkes om 60 sekunder. Dit arbejde er gemt. Tryk på en tast for at blive.
shell-offline-label = Virker uden internet
shell-compiled-label = Kontakter samlet { $date }

## Dækskærmen. Den fortæller intet: intet produkt, ingen sag.

cover-title = Pause
cover-field-label = Fortsæt
cover-continue-action = Fortsæt
cover-leave-action = Startside
cover-wait = Et øjeblik
cover-wait-seconds = { $seconds ->
    [one] Prøv igen om { $seconds } sekund
   *[other] Prøv igen om { $seconds } sekunder
}
cover-fault = Det virkede ikke. Kontroller tastaturet.
