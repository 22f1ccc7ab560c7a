# Siderne, der ikke kræver adgangssætning, og dem, der beder om den.

## Start.

home-languages-label = Programmets sprog
home-greeting = Du kan slå op med det samme. Hvis du vil gemme sager på denne computer, vælger du en adgangssætning, første gang du gemmer en.
home-go-on-open = En vurdering er åben
home-go-on-sealed = En vurdering er forseglet på denne computer. Sidste ændring: { $time }
home-go-on-action = Fortsæt
home-with-me-title = Jeg har en person hos mig nu
home-with-me-hint = Sikkerhed først, hvad du siger, hvem du ringer til
home-find-label = Find hjælp i…
home-find-hint = Skriv et land, en by eller en organisation
home-find-empty = Ingen kontakt passer
home-all-action = Vis alle lande
home-more-action = Flere…
home-country-action = Alle kontakter: { $country }
home-start-hint = Ingen adgangssætning nødvendig
home-directory-title = Hotlines og kontakter
home-directory-hint = Efter land, med åbningstider og sprog

## Hjælp nu.

help-now-find-in-action = Find en hotline: { $country }
help-now-find-action = Find en hotline
help-now-hide-hint = F12 eller Shift tre gange skjuler skærmen med det samme

## Find hjælp.

find-help-title = Find hjælp
find-help-country-title = Find hjælp: { $country }
find-help-all-action = Vis alle lande
find-help-more-action = { $count ->
    [one] Vis { $count } kontakt til
   *[other] Vis { $count } kontakter til
}
contact-open-now = Åbent nu
contact-copy-action = Kopier nummer
contact-copy-label = Kopier nummeret { $number }: { $name }
contact-large-action = Vis stort
contact-large-label = Vis nummeret { $number } stort: { $name }
contact-small-action = Vis småt
contact-small-label = Vis nummeret { $number } småt: { $name }

## Oplåsning.

locked-title = Sagerne er låst
locked-passphrase-label = Adgangssætning
locked-unlock-action = Lås op
locked-show-action = Vis
locked-cover-action = Skjul
locked-unlocking = Låser op, ca. 2 sekunder
locked-layout-hint = Nogle bogstaver er ikke latinske. Kontroller tastaturets sprog.
locked-wait = { $seconds ->
    [one] Prøv igen om { $seconds } sekund. Intet er slettet.
   *[other] Prøv igen om { $seconds } sekunder. Intet er slettet.
}
locked-waiting = { $count ->
    [one] Én forseglet vurdering venter på at blive arkiveret (sidste ændring: { $time }).
   *[other] { $count } forseglede vurderinger venter på at blive arkiveret (sidste ændring: { $time }).
}
locked-open-zone = Du behøver ikke låse op for at:
locked-guidance-action = Få vejledning til samtalen
locked-helpline-action = Finde en hotline
locked-assessment-action = Starte en vurdering
locked-wrong = Den adgangssætning åbner ikke sagerne. Kontroller tastaturets sprog og Caps Lock.
locked-read-action = Åbn kun til læsning
locked-forgot-action = Glemt adgangssætning?

## Uden adgangssætningen.

locked-code-hint = Gendannelseskoden åbner også sagerne. Den blev skrevet ned, da adgangssætningen blev valgt: fire grupper med fire bogstaver og tal.
locked-code-label = Gendannelseskode
locked-code-action = Åbn med gendannelseskoden
locked-code-wrong = Den kode åbner ikke sagerne. Kontroller hver gruppe på papiret.
locked-aside-hint = Uden adgangssætning og gendannelseskode kan ingen åbne disse sager. De kan lægges til side, så der kan gemmes nye.
locked-aside-action = Læg sagerne til side…
locked-aside-title = Vil du lægge sagerne til side?
locked-aside-kept = Intet slettes. Mappen med sagerne får et andet navn og bliver liggende, hvor den er.
locked-aside-waiting = En vurdering, der ligger forseglet og venter, følger med.
locked-aside-back = Hvis adgangssætningen eller koden dukker op, så giv mappen navnet ”vault” igen. Så kan sagerne åbnes.
locked-aside-keep-action = Lad dem være, som de er
locked-aside-confirm = Læg sagerne til side
locked-aside-done = De gamle sager ligger i { $folder }

## Efter at programmet blev afbrudt.

kept-title = Dit arbejde er bevaret
kept-sealed = En vurdering er forseglet på denne computer. Sidste ændring: { $time }
kept-hint = Lås op for at fortsætte, hvor du var
kept-new-sheet-action = Fortsæt på et nyt ark
kept-go-on-action = Fortsæt, hvor jeg var
kept-assessment = Vurdering startet { $begun }. { $answers ->
        [one] { $answers } svar
       *[other] { $answers } svar
    }, { $notes ->
        [one] { $notes } note
       *[other] { $notes } noter
    }. Sidste ændring { $changed }.
kept-home-action = Gå til Start

## En vurdering, der blev skjult, mens der ikke var noget sagsarkiv at forsegle den til.

hidden-title = Åbn den skjulte vurdering
hidden-hint = Skriv de fire cifre, som statuslinjen viste. Efter fem forkerte forsøg slettes vurderingen.
hidden-code-label = Skjulekode
hidden-open-action = Åbn

assessment-code-wrong = Det er ikke koden
assessment-sealed = Forseglet på denne computer. Den kan læses, næste gang sagerne låses op.
assessment-let-go = Intet blev gemt
error-not-kept = Disse svar er ikke gemt nogen steder
error-not-kept-help = Beskyt og gem dem, eller kasser dem. Luk derefter vinduet igen.
