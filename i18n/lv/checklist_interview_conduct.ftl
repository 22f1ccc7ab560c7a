# Kontrolsaraksts „interview-conduct”: ko lasa darbinieks. Uzbūve ir failā checklists/interview-conduct.toml.

checklist-interview-conduct = Sarunas vadīšana
    .purpose = Īsa kārtība, ko turēt atvērtu sarunas laikā.
    .audience = Darbinieks, kas veic sarunu
    .when = Pirms katras sarunas, tās laikā un pēc tās.

## Pirms

section-interview-conduct-before = Pirms
indicator-iv-private = Atsevišķa, klusa telpa bez stikla, lodziņa un apmeklētājiem.
indicator-iv-alone = Persona ir tikai kopā ar darbiniekiem; pavadonis ir citur.
indicator-iv-interpreter-vetted = Tulks ir neatkarīgs, pārbaudīts un nav no tā paša loka.
indicator-iv-gender-choice = Persona izvēlējās, vai sarunu veic un tulko sieviete vai vīrietis.
indicator-iv-referral-ready = Novirzīšanas kontakti ir gatavi pirms pirmā jautājuma.
indicator-iv-needs-first = Vispirms ūdens, ēdiens, tualete, atpūta un pirmā palīdzība.
indicator-iv-one-interview = Noskaidrojiet, kas ar personu jau ir runājis; neatkārtojiet lieki.

## Laikā

section-interview-conduct-during = Laikā
indicator-iv-open = Uzdodiet atvērtus jautājumus; ļaujiet personai stāstīt jebkādā secībā.
indicator-iv-no-details = Nejautājiet sīkumus par seksuālu vai citu vardarbību, kas Jums nav vajadzīgi.
indicator-iv-not-interrogate = Nepārbaudiet, nekonfrontējiet un neizrādiet neticību; robi un izmaiņas stāstā pēc traumas ir normāli.
indicator-iv-no-promise = Nesoliet drošību, atļaujas, naudu vai iznākumu.
indicator-iv-own-words = Svarīgāko pierakstiet tā, kā persona to teica; viedokli – atsevišķi.
indicator-iv-listen-risk = Jautājiet, kā persona pati vērtē briesmas, un ņemiet to vērā.
indicator-iv-pause = Vērojiet, vai personai nav grūti; piedāvājiet pārtraukumus; ja vajag, beidziet.
indicator-iv-child-specialist = Bērns: jautājiet tikai to, kas vajadzīgs drošībai; sarunu atstājiet speciālistiem.

## Pēc

section-interview-conduct-after = Pēc
indicator-iv-summarise = Pasakiet, kas notiks tālāk un kas to darīs.
indicator-iv-safe-leave = Pārliecinieties, kā persona droši aizies un kas tai ir līdzi.
indicator-iv-door-open = Ja persona palīdzību nevēlas, pasakiet, ka var atgriezties jebkurā laikā.
indicator-iv-debrief = Darbinieks un tulks pēc sarunas to pārrunā.

## Nekad

section-interview-conduct-never = Nekad
indicator-iv-never-call = Nekad bez piekrišanas nezvaniet darba devējam, partnerim, aģentam vai ģimenei.
indicator-iv-never-handover = Nekad neatdodiet dokumentus pavadonim vai aģentam.
indicator-iv-never-photo = Nekad bez piekrišanas nefotografējiet un nekopējiet ziņas.
