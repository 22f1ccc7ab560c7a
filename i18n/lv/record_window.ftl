# Pierakstīšana logā: kas vajadzīgs tikai glabājamai lietai, visas atbildes vēlreiz un kas ar tām notiks.

record-title = Pārbaudīt un saglabāt
record-minimum = Rakstiet tik maz, cik nākamajam darbiniekam vajag. Faktus un personas teikto, nevis viedokli: to var lasīt tiesa. Citu cilvēku vārdus nerakstiet.

## Kas rakstīts tikai šeit.

record-nickname-label = Lietas segvārds (nav obligāti)
record-nickname-hint = Lietu sauc { $label }. Segvārds palīdz to atrast; nelietojiet personas vārdu.
record-name-label = Vārds, kā to saka persona (nav obligāti)
record-name-hint = Persona piekrita, ka pieraksta vārdu un uzvārdu
record-contact-back-label = Vai persona piekrīt, ka ar to atkal sazināsieties?
record-safe-contact-label = Drošs veids, kā sazināties (nav obligāti)
record-safe-contact-hint = Kā, kad un ko teikt, ja atbild kāds cits
record-follow-up-label = Kad lietu atkal skatīsiet?
record-tomorrow-label = Rīt
record-three-days-label = Pēc 3 dienām
record-week-label = Pēc nedēļas
record-date-label = Cita diena
record-date-hint = Piemēram, 30 11 2026
record-date-fault = Ierakstiet dienu, sākot ar šodienu, piemēram, 30 11 2026
record-date-value = Atgādinājums: { $date }
record-what-label = Kas tad jāizdara (nav obligāti)
record-keeping-label = Vai persona piekrīt, ka lietu glabā, lai varētu palīdzēt arī nākamais darbinieks?
record-statistics-label = Vai persona piekrīt, ka lietu ieskaita statistikā bez personvārdiem?

## Visas atbildes vēlreiz. Apzīmējumi ir iepriekšējo soļu jautājumi.

record-check-title = Pārbaudiet atbildes
record-signs-title = Ko redzējāt un jautājāt
record-answered-count = Atbildēts: { $answered } no { $count }
record-contacts-label = Kas notika ar kontaktiem
record-agreements-label = Piekrišana par kontaktiem
record-agreement-value = { $name }: { $answer } ({ $matter })
record-notes-label = Piezīmes
record-wishes-label = Ko persona vēlas
record-contact-value = { $name }: { $outcome }

## Kas ar atbildēm notiks.

record-save-action = Saglabāt lietu
record-saving = Saglabā lietu
record-ways-title = Citi veidi, kā pabeigt
record-seal-action = Aizzīmogot, pievienot vēlāk
record-seal-hint = To pievienos lietām nākamajā atbloķēšanas reizē
record-without-names-action = Saglabāt bez personvārda
record-without-names-hint = Vispirms izdzēš vārdu un saziņas veidu
record-let-go-action = Neko nepaturēt
record-let-go-hint = To var atsaukt 10 sekunžu laikā
record-empty = Nekas nav pierakstīts
record-empty-hint = Nav ko saglabāt. Kontakti Jums vienmēr ir pieejami.
record-nothing-title = Nekas netiek saglabāts
record-nothing-hint = Persona nevēlas, ka kaut ko pieraksta. Tas, kas vēl ir uz ekrāna, pabeidzot pazudīs.
record-not-asked-title = Netiek saglabāts, kamēr personai nav jautāts
record-not-asked-hint = Šīs atbildes ir tikai atmiņā. Jautājiet personai, vai drīkstat tās pierakstīt, un tad saglabājiet.
record-ask-action = Lūgt piekrišanu
