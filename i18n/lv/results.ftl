# Ko rāda izvērtējums. Tie ir vienīgie rezultāta virsraksti. Neviens nesaka, ka kāds būtu upuris; otro rindu, „detail”,
# var aizvērt, jo kāds var lasīt pāri plecam.

## Virs visiem citiem virsrakstiem, ja kāds ir briesmās.

results-danger-title = Vispirms gādājiet par drošību
results-danger-detail = Kāds var būt briesmās jau tagad. Pirms jebkuras veidlapas izpildiet drošības soļus.

## Pieaugušie.

results-presumed-title = Tagad piedāvājiet palīdzību un novirzīšanu
results-presumed-detail = Ierakstīts kā: iespējamais upuris. Šajā rīkā tas ir darba termins ar nozīmi „piedāvājiet palīdzību tagad”. Par to, vai ir pamatots iemesls, un par formālu identificēšanu lemj kompetentā iestāde.
results-some-title = Piedāvājiet palīdzību un jautājiet speciālistam
results-some-detail = Pazīmes ir, bet aina nav pilnīga. Varat zvanīt pēc padoma, nesaucot vārdu.
results-none-now-title = Šajā sarunā pazīmes nav fiksētas
results-none-now-detail = Tas neko neizslēdz. Cilvēki bieži izstāsta vēlāk. Pasakiet, ka var atnākt vēlreiz, un pajautājiet, vai ir droši nēsāt līdzi numuru.
results-not-enough-asked-title = Pagaidām jautāts par maz
results-not-enough-asked-detail = Neatbildēts nenozīmē „nē”. Palīdzība ir pieejama jau tagad.

## Bērns vai persona, kas varētu būt bērns.

results-child-presumed-title = Zvaniet speciālistam tagad
results-child-presumed-detail = Ierakstīts kā: bērns – iespējamais upuris. Bērna gadījumā piespiešana vai maldināšana nav jāpierāda. Zvaniet bērnu aizsardzības iestādei, pirms bērns aiziet, un jautājiet, kā rīkoties ar pieaugušo. Jūs nevienu nevarat aizturēt: ja baidāties par bērnu jau tagad, zvaniet: { $emergency }. Nedodiet nekādu dokumentu vai papīru pieaugušajam, kura saikne ar bērnu nav pierādīta.
results-child-other-title = Zvaniet speciālistam pēc padoma
results-child-other-detail = Jautājiet bērnu aizsardzības iestādei, ja vēlaties – nesaucot vārdu. Jautājumus bērnam atstājiet speciālistiem. Nedodiet bērnam neko tādu, ko varētu atrast pieaugušais.

## Zem katra virsraksta.

results-why-title = Kāpēc
results-other-signs = Citas pazīmes
results-unknown-title = Ko mēs nezinām
results-wishes-title = Ko persona vēlas
results-prompts-title = Par ko varbūt ir vērts pajautāt
results-change-title = Kas to mainītu
results-details-action = Rādīt vairāk
results-judgement-action = Piedāvāt novirzīšanu pēc sava vērtējuma
results-judgement-hint = Viens teikums, kāpēc
results-other-view-label = Cits viedoklis
results-rule-label = Atbilst noteikumam: { $rules }
results-yes-count = jā: { $count }
results-no-count = nē: { $count }
results-unclear-count = nav zināms: { $count }
results-open-count = nav zināms vai neteica: { $count }
results-declined-count = negribēja teikt: { $count }
results-not-asked-count = nav jautāts: { $count }
results-strong-count = { $count ->
    [zero] { $count } spēcīgu pazīmju
    [one] { $count } spēcīga pazīme
   *[other] { $count } spēcīgas pazīmes
}
results-medium-count = { $count ->
    [zero] { $count } vidēju pazīmju
    [one] { $count } vidēja pazīme
   *[other] { $count } vidējas pazīmes
}
results-weak-count = { $count ->
    [zero] { $count } vāju pazīmju
    [one] { $count } vāja pazīme
   *[other] { $count } vājas pazīmes
}
results-dimension-empty = Vēl nekas nav jautāts
results-catalogue-label = Pēc pazīmju sarakstiem, versija { $version }

assess-notadecision = Šajā lapā redzams, ko pierakstījāt. Tas nav lēmums par personu.
assess-none = Ja šī saraksta pazīmju nav, tas nenozīmē, ka viss ir kārtībā.

principle-sure = Pilnīga pārliecība nav vajadzīga. Ja ir bažas, piedāvājiet palīdzību un jautājiet speciālistam.
principle-role = Jūs neizlemjat, vai kāds ir upuris. Jūs pamanāt, pierakstāt to, kam persona piekrīt, un palīdzat tai nokļūt līdz palīdzībai.
