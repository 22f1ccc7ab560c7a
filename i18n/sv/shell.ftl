# Fönstret runt varje sida. Den som kontrollerar personen kan se det: här står inga ord om människohandel eller offer.

shell-rail-label = Sidor
shell-top-bar-label = Överkant
shell-status-label = Status
shell-actions-label = Vad du kan göra
shell-context-label = Vägledning
# $title: fönstrets vanliga namn.
shell-fault-title = Fel: { $title }
shell-skip-action = Hoppa till innehållet
shell-menu-action = Meny

## Sidorna i sidomenyn. Kort: i ett smalt fönster står de under en ikon.

shell-home-label = Start
shell-help-now-label = Hjälp nu
shell-assessment-label = Bedömning
shell-find-help-label = Sök hjälp
shell-cards-label = Kort
shell-handbook-label = Handbok
shell-cases-label = Ärenden
shell-settings-label = Inställningar
shell-about-label = Om
shell-locked-label = { $item }, låst

shell-find-label = Sök hjälp: land, ort eller organisation
shell-language-label = Språk: { $language }, byt till { $other }
shell-languages-label = Programspråk
shell-appearance-label = Färger och textstorlek
shell-hide-action = Dölj och lås
shell-hide-short-action = Dölj
shell-hide-label = Dölj och lås
shell-close-menu-action = Stäng
shell-close-context-action = Tillbaka till sidan
shell-dismiss-action = Stäng meddelandet
shell-undo-action = Ångra
shell-copied = Numret är kopierat. Det tas bort från urklipp efter 60 sekunder.

## Färger och textstorlek.

shell-look-label = Färger
shell-look-system = Som systemet
shell-look-light = Ljust
shell-look-dark = Mörkt
shell-look-high-contrast-light = Hög kontrast, ljust
shell-look-high-contrast-dark = Hög kontrast, mörkt
shell-text-size-label = Textstorlek: { $percent } %
shell-smaller-action = Mindre
shell-larger-action = Större
shell-normal-action = Normal

## Var svaren finns. Ärligt och kort.

shell-storing-not-yet-asked = Inget sparas förrän du har frågat
shell-storing-nothing = Inget sparas
shell-storing-memory = Ej sparat: finns bara medan programmet är öppet. Skärmkod { $code }, behövs efter Dölj
shell-storing-saving = Sparar…
shell-storing-idle = Det finns inget att spara. Allt sparas automatiskt.
shell-storing-sealed = Förseglat { $time }
shell-storing-saved = Alla ändringar sparade { $time }
shell-storing-failed = Ej sparat. Din text finns kvar här och programmet försöker spara igen
shell-protect-action = Skydda och spara

## Över fönstret så länge något inte kan sparas. $why: en av texterna nedan. $time: ett klockslag.

shell-not-saved-since = Ej sparat sedan { $time }. { $why }
shell-not-saved = Ej sparat. { $why }
shell-why-disk-full = Disken är full. Frigör utrymme. Din text finns kvar här, och programmet försöker spara igen av sig självt.
shell-why-no-permission = Det går inte att skriva i ärendenas mapp. Fråga den som sköter datorn. Din text finns kvar här.
# $path: en mapp.
shell-why-gone = Ärendefilen finns inte där den var: { $path }. Den kan ligga på en annan enhet. Din text finns kvar här.
shell-why-other = Disken svarade inte som den skulle. Kontrollera kabeln eller enheten. Din text finns kvar här, och programmet försöker spara igen av sig självt.
shell-again-action = Försök igen

shell-zone-locked = Ärenden låsta
shell-zone-open = Ärenden öppna
# Efter ”Ärenden öppna –”.
shell-zone-minutes = låses om { $minutes } min
shell-zone-read = Ärenden öppna, bara läsning
shell-lock-soon = Ärendena låses om 60 sekunder. Arbetet är sparat. Tryck på en tangent för att fortsätta.
shell-cover-soon = Skärmen döljs om 60 sekunder. Arbetet är sparat. Tryck på en tangent för att fortsätta.
shell-offline-label = Fungerar utan internet
shell-compiled-label = Kontakter sammanställda { $date }

## Skärmskyddet. Det avslöjar ingenting: varken program eller ärende.

cover-title = Pausad
cover-field-label = Fortsätt
cover-continue-action = Fortsätt
cover-leave-action = Startsida
cover-wait = Ett ögonblick
cover-wait-seconds = { $seconds ->
    [one] Försök igen om { $seconds } sekund
   *[other] Försök igen om { $seconds } sekunder
}
cover-fault = Det gick inte att öppna. Kontrollera tangentbordet.
