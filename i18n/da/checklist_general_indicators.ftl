# Tjekliste "general-indicators": hvad medarbejderen læser. Opbygningen står i checklists/general-indicators.toml.

checklist-general-indicators = Generelle indikatorer
    .purpose = En første fælles liste for enhver form for udnyttelse, når formen endnu ikke er klar.
    .audience = Alt konsulært personale; medarbejdere, der fører samtaler
    .when = Efter et faresignal, under den første samtale på tomandshånd.

## Handling (hvad der blev gjort med personen)

section-general-indicators-act = Handling (hvad der blev gjort med personen)
indicator-gi-act-recruited = Nogen rekrutterede personen (tilbud, annonce, forhold, salg).
indicator-gi-act-moved = Nogen arrangerede eller betalte personens rejse eller flytning.
indicator-gi-act-housed = Nogen husede, skjulte eller holdt på personen.
indicator-gi-act-received = Personen blev overgivet til eller modtaget af en anden.

## Kontrol og bevægelse

section-general-indicators-control = Kontrol og bevægelse
indicator-gi-watched = Personens færden overvåges, ledsages eller begrænses.
indicator-gi-cannot-leave-work = Personen kan ikke frit forlade arbejdsstedet eller boligen.
indicator-gi-no-docs = Personen har ikke sine egne identitetspapirer (bortset fra dokumenter, der er mistet eller ligger hos en myndighed).
indicator-gi-limited-contact = Kontakt med familie, venner eller andre udenfor er begrænset eller aflyttes.
indicator-gi-moved-often = Personen flyttes ofte mellem steder og ved ikke hvorfor.
indicator-gi-no-phone-money = Personen har ikke sin egen telefon eller egne penge.

## Trusler og vold

section-general-indicators-threats = Trusler og vold
indicator-gi-violence = Personer, der kontrollerer personens arbejde, bolig, penge eller færden, bruger eller har brugt vold mod vedkommende.
indicator-gi-threats = Personer, der kontrollerer personens arbejde, bolig, penge eller færden, truer eller har truet vedkommende med vold.
indicator-gi-family-threat = Personens familie trues eller kommer til skade.
indicator-gi-authorities-threat = Personen trues med at blive overgivet til myndighederne.
indicator-gi-distrust = Personen virker usikker på, om du er til at stole på (almindeligt efter dårlige oplevelser; siger intet i sig selv).
indicator-gi-drugged = Personen får stoffer, alkohol eller medicin for at blive kontrolleret.

## Udnyttelse

section-general-indicators-exploitation = Udnyttelse
    .calm = Arbejde og dagligliv
indicator-gi-little-pay = Personen får lidt eller ingen løn.
indicator-gi-no-access-earnings = En anden tager eller kontrollerer det, personen tjener.
indicator-gi-long-hours = Personen arbejder meget lange dage over lange perioder eller har ingen fridage.
indicator-gi-poor-housing = Personen bor dårligt eller usikkert.
indicator-gi-no-medical = Personen har ikke adgang til læge.
indicator-gi-punished = Personen straffes med bøder, mindre mad eller på anden måde.
indicator-gi-debt = Personen tror, at vedkommende skal arbejde eller adlyde, indtil en gæld er betalt til en arbejdsgiver, en mellemmand, en partner eller den, der kontrollerer.
indicator-gi-false-promise = Personen handlede ud fra et løfte, der viste sig at være falsk.
