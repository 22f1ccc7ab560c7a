# Vadītais izvērtējums. To var redzēt kāds, kas personu kontrolē: kamēr sīkāka informācija nav parādīta, smago vārdu šeit nav.

assessment-steps-title = Soļi
assessment-safety-title = Drošība
assessment-consent-title = Piekrišana
assessment-observe-title = Vērot
assessment-ask-title = Jautāt
assessment-assess-title = Izvērtēt
assessment-refer-title = Novirzīt
assessment-record-title = Pierakstīt

assessment-step-label = { $number }. solis no { $count }: { $step }
assessment-state-not-started = Nav sākts
assessment-state-not-yet-asked = Vēl nav jautāts
assessment-state-skipped = Izlaists
assessment-state-in-progress = Iesākts
assessment-state-done = Pabeigts
assessment-answered-count = { $answered } no { $count }

assessment-continue-action = Turpināt
assessment-jump-action = Pāriet uz…
assessment-jump-title = Pāriet uz
assessment-jump-find-label = Atrast soli vai jautājumu
assessment-jump-empty = Nav ne soļa, ne jautājuma ar tādu tekstu
assessment-jump-step = { $number }. solis: { $step }
assessment-show-details-action = Rādīt vairāk
assessment-hide-details-action = Rādīt mazāk
assessment-later-action = Atgriezties vēlāk
assessment-later-hint = Atbildes paliek. Turpināsiet lapā „Izvērtējums”.
assessment-start-action = Sākt izvērtēšanu
assessment-none-title = Nav atvērta izvērtējuma
assessment-none-hint = Izvērtējumam paroles frāze nav vajadzīga. Nekas netiek saglabāts, pirms personai ir pajautāts.

# Kam persona piekritusi, kā tas redzams virs katra soļa.
assessment-consent-not-asked = Piekrišana: vēl nav jautāts
assessment-consent-yes = Piekrišana: jā
assessment-consent-no-names = Piekrišana: bez personvārda
assessment-consent-nothing = Piekrišana: nekas netiek saglabāts

## Briesmas.

make-safe-stop = Pārtrauciet jautājumus. Vispirms gādājiet, lai visi ir drošībā.
make-safe-kept = Jūsu atbildes paliek, kā ir
make-safe-number-label = Ārkārtas tālrunis
make-safe-call-action = Kam zvanīt
make-safe-back-action = Atpakaļ
make-safe-on-action = Turpināt jautājumus

## Piekrišana.

consent-information-hint = Nekas netiek saglabāts. Nākamajā lapā redzams, kam zvanīt. Vispirms pajautājiet, vai personai ir droši nēsāt līdzi numuru.
consent-reason-label = Kāpēc nevarēja pajautāt?
consent-reason-hint = Viens teikums

## Valsts.

country-change-action = Mainīt
country-change-label = Mainīt: { $what }
situation-located-in-label = Kur persona ir tagad?

## Rokasgrāmatas saraksts lietpratējiem.

assess-expert-title = Atbildēt uz pašām noteikuma pazīmēm
assess-expert-hint = Lietpratējiem: SDO pazīmes pa grupām. Tās ņem vērā līdzās tam, kas atbildēts iepriekš.
assess-expert-label = Noteikuma pazīmes: { $dimension }

## Vērot.

observe-title = Ko varat redzēt vai zināt nejautājot
observe-places-label = Kur notiek tikšanās?
observe-forms-label = Pēc kā tas izskatās? Var būt vairāki, var nebūt neviena.
observe-answered = Atbildēts: { $answered } no { $count }
observe-ask-action = Tālāk: jautāt
observe-refer-action = Uzreiz novirzīt
observe-hint-title = Kā to lietot
observe-body-hint = Neveiciet apskati. Atzīmējiet tikai to, kas redzams.
observe-keys-hint = Taustiņi rindā: 1 jā, 2 nē, 3 nav zināms, 4 negribēja teikt, 0 nav jautāts. Ar bultiņām pāriet uz nākamo rindu, ar Enter to atver.

assessment-more-action = Vairāk un piezīme
assessment-more-label = Vairāk un piezīme: { $what }
assessment-note-label = Piezīme
assessment-note-shown = Piezīme: { $note }
assessment-example = Izdomāts piemērs: { $text }
assessment-ordinary = Var būt arī cits iemesls: { $text }
assessment-speaks-for = Liecina par: { $what }
assessment-source = Avots: { $source } ({ $basis })

## Jautāt.

ask-empty = Nav ko jautāt. Turpiniet.
ask-card-label = { $number }. jautājums no { $count }. Jebkuru drīkst izlaist.
ask-supports-label = Personas stāstītais liecina par:
ask-words-label = Ko persona teica (nav obligāti)
ask-says-exploited = Persona saka, ka to piespieda, tai draudēja vai to maldināja.
ask-next-action = Nākamais jautājums
ask-previous-action = Atpakaļ
ask-declined-said = Tas ir labi. Sakiet: „Paldies, ka pateicāt. Varam to atstāt.”
ask-declined-action = Persona negrib atbildēt
ask-stop-action = Beigt šeit
ask-hint-open = Uzdodiet atvērto jautājumu un klausieties. Pa vienam tematam, un nekad „kāpēc”.
ask-hint-skip = Pasakiet, kāpēc jautājat un ka drīkst neatbildēt
ask-hint-pause = Pēc grūtas atbildes pateicieties, ieturiet pauzi un piedāvājiet atpūsties
ask-hint-end = Beidziet ar tagadni: „Kas Jums šodien palīdzētu?”

## Izvērtēt.

assess-title = Ko Jūs pierakstījāt
assess-hint = Atzīmes skaita pa vienai katram jautājumam. Tās nesummē, un neatbildēts nenozīmē „nē”.
assess-dimension-of = { $dimension }: { $counts }, kopā { $count }
assess-legend-yes = jā
assess-legend-unclear = nav zināms vai neteica
assess-legend-no = nē
assess-legend-not-asked = nav jautāts
assess-ask-action = Jautāt par tām
assess-ask-label = Jautāt par tām: { $dimension }
assess-other-view-hint = Līdzās rezultātam. Rezultātu tas nekad nepazemina.
assess-refer-action = Tālāk: novirzīt
assess-back-action = Atpakaļ uz jautājumiem
results-change-none = Neviena atsevišķa atbilde to nemainītu
