# Sidorna som inte kräver lösenfras, och de som frågar efter den.

## Start.

home-languages-label = Programmets språk
home-greeting = Uppslagsdelen fungerar direkt. För att spara ärenden på den här datorn anger du en lösenfras första gången du sparar ett.
home-go-on-open = En bedömning är öppen
# $time: en dag och ett klockslag.
home-go-on-sealed = En bedömning är förseglad på den här datorn. Senast ändrad: { $time }
home-go-on-action = Fortsätt
home-with-me-title = Någon är hos mig nu
home-with-me-hint = Säkerheten först, vad du säger, vem du ringer
home-find-label = Sök hjälp i…
home-find-hint = Skriv ett land, en ort eller en organisation
home-find-empty = Ingen kontakt stämmer
home-all-action = Visa alla länder
home-more-action = Fler…
home-country-action = Alla kontakter: { $country }
home-start-hint = Ingen lösenfras behövs
home-directory-title = Stödtelefoner och kontakter
home-directory-hint = Per land, med öppettider och språk

## Hjälp nu.

help-now-find-in-action = Hitta en stödtelefon: { $country }
help-now-find-action = Hitta en stödtelefon
help-now-hide-hint = F12 eller Shift tre gånger döljer skärmen direkt

## Sök hjälp.

find-help-title = Sök hjälp
find-help-country-title = Sök hjälp: { $country }
find-help-all-action = Visa alla länder
find-help-more-action = { $count ->
    [one] Visa { $count } kontakt till
   *[other] Visa { $count } kontakter till
}
contact-open-now = Öppet nu
contact-copy-action = Kopiera numret
contact-copy-label = Kopiera numret { $number }: { $name }
contact-large-action = Visa stort
contact-large-label = Visa numret { $number } stort: { $name }
contact-small-action = Visa litet
contact-small-label = Visa numret { $number } litet: { $name }

## Låsa upp.

locked-title = Ärendena är låsta
locked-passphrase-label = Lösenfras
locked-unlock-action = Lås upp
locked-show-action = Visa
locked-cover-action = Dölj
locked-unlocking = Låser upp, ungefär 2 sekunder
locked-layout-hint = Några bokstäver är inte latinska. Kontrollera tangentbordets språk.
locked-wait = { $seconds ->
    [one] Försök igen om { $seconds } sekund. Inget raderas.
   *[other] Försök igen om { $seconds } sekunder. Inget raderas.
}
locked-waiting = { $count ->
    [one] En förseglad bedömning väntar på att läggas in (senast ändrad: { $time }).
   *[other] { $count } förseglade bedömningar väntar på att läggas in (senast ändrad: { $time }).
}
locked-open-zone = Du behöver inte låsa upp för att:
locked-guidance-action = Få vägledning för samtal
locked-helpline-action = Hitta en stödtelefon
locked-assessment-action = Starta en bedömning
locked-wrong = Den lösenfrasen öppnar inte ärendena. Kontrollera tangentbordets språk och Caps Lock.
locked-read-action = Öppna för läsning
locked-forgot-action = Glömt lösenfrasen?

## Utan lösenfrasen.

locked-code-hint = Återställningskoden öppnar också ärendena. Den skrevs ner när lösenfrasen valdes: fyra grupper med fyra bokstäver och siffror.
locked-code-label = Återställningskod
locked-code-action = Öppna med återställningskoden
locked-code-wrong = Den koden öppnar inte ärendena. Kontrollera varje grupp på ditt papper.
locked-aside-hint = Utan lösenfras och återställningskod kan ingen öppna de här ärendena. De kan läggas åt sidan, så att nya kan sparas.
locked-aside-action = Lägg ärendena åt sidan…
locked-aside-title = Lägga ärendena åt sidan?
locked-aside-kept = Inget raderas. Ärendenas mapp får ett annat namn och ligger kvar.
locked-aside-waiting = En bedömning som är förseglad och väntar följer med dem.
locked-aside-back = Om lösenfrasen eller koden kommer till rätta, ge mappen namnet ”vault” igen, så går ärendena att öppna.
locked-aside-keep-action = Låt dem vara
locked-aside-confirm = Lägg ärendena åt sidan
locked-aside-done = De gamla ärendena finns i { $folder }

## Efter att programmet har avbrutits.

kept-title = Ditt arbete finns kvar
kept-sealed = En bedömning är förseglad på den här datorn. Senast ändrad: { $time }
kept-hint = Lås upp för att fortsätta där du var
kept-new-sheet-action = Fortsätt på ett nytt blad
kept-go-on-action = Fortsätt där jag var
kept-assessment = Bedömning påbörjad { $begun }. { $answers ->
        [one] { $answers } svar
       *[other] { $answers } svar
    }, { $notes ->
        [one] { $notes } anteckning
       *[other] { $notes } anteckningar
    }. Senast ändrad { $changed }.
kept-home-action = Till startsidan

## En bedömning som doldes medan det inte fanns något valv att försegla den i.

hidden-title = Öppna den dolda bedömningen
hidden-hint = Skriv de fyra siffror som statusraden visade. Efter fem felaktiga försök raderas bedömningen.
hidden-code-label = Skärmkod
hidden-open-action = Öppna

assessment-code-wrong = Det är inte koden
assessment-sealed = Förseglad på den här datorn. Den kan läsas efter nästa upplåsning.
assessment-let-go = Inget sparades
error-not-kept = Svaren är inte sparade någonstans
error-not-kept-help = Skydda och spara dem, eller låt dem försvinna. Stäng sedan fönstret igen.
