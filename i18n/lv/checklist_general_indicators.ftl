# Kontrolsaraksts „general-indicators”: ko lasa darbinieks. Uzbūve ir failā checklists/general-indicators.toml.

checklist-general-indicators = Vispārīgās pazīmes
    .purpose = Pirmais kopīgais saraksts jebkuram ekspluatācijas veidam, kad veids vēl nav skaidrs.
    .audience = Visi konsulārie darbinieki; darbinieki, kas veic sarunas
    .when = Pēc brīdinājuma zīmes, pirmajā sarunā divatā.

## Darbība (kas ar personu darīts)

section-general-indicators-act = Darbība (kas ar personu darīts)
indicator-gi-act-recruited = Kāds personu savervēja (piedāvājums, sludinājums, attiecības, pārdošana).
indicator-gi-act-moved = Kāds sarīkoja personas braucienu vai pārvešanu vai par to samaksāja.
indicator-gi-act-housed = Kāds personu izmitināja, slēpa vai turēja.
indicator-gi-act-received = Personu nodeva kādam citam, vai kāds cits to saņēma.

## Kontrole un pārvietošanās

section-general-indicators-control = Kontrole un pārvietošanās
indicator-gi-watched = Personas pārvietošanos novēro, pavada vai ierobežo.
indicator-gi-cannot-leave-work = Persona nevar brīvi aiziet no darba vai dzīvesvietas.
indicator-gi-no-docs = Personai nav savu personas dokumentu (neskaitot pazaudētus vai iestādē esošus).
indicator-gi-limited-contact = Saziņu ar ģimeni, draugiem vai jebkuru ārpusē ierobežo vai noklausās.
indicator-gi-moved-often = Personu bieži pārved no vietas uz vietu, un tā nezina, kāpēc.
indicator-gi-no-phone-money = Personai nav sava tālruņa vai naudas.

## Draudi un vardarbība

section-general-indicators-threats = Draudi un vardarbība
indicator-gi-violence = Cilvēki, kas kontrolē personas darbu, mājokli, naudu vai pārvietošanos, lieto vai lietojuši pret to vardarbību.
indicator-gi-threats = Cilvēki, kas kontrolē personas darbu, mājokli, naudu vai pārvietošanos, draud vai ir draudējuši tai ar vardarbību.
indicator-gi-family-threat = Personas ģimenei draud vai nodara pāri.
indicator-gi-authorities-threat = Personai draud, ka to nodos iestādēm.
indicator-gi-distrust = Šķiet, ka persona nav pārliecināta, vai Jums var uzticēties (bieži pēc sliktas pieredzes; pats par sevi tas neko nenozīmē).
indicator-gi-drugged = Personai dod narkotikas, alkoholu vai zāles, lai to kontrolētu.

## Ekspluatācija

section-general-indicators-exploitation = Ekspluatācija
    .calm = Darbs un ikdiena
indicator-gi-little-pay = Persona saņem maz vai neko.
indicator-gi-no-access-earnings = Kāds cits paņem vai kontrolē to, ko persona nopelna.
indicator-gi-long-hours = Personai ilgstoši ir ļoti garas darba dienas, vai tai nav brīvdienu.
indicator-gi-poor-housing = Persona dzīvo sliktā vai nedrošā mājoklī.
indicator-gi-no-medical = Personai nav pieejama medicīniskā aprūpe.
indicator-gi-punished = Personu soda ar naudas sodiem, ēdiena atņemšanu vai citādi.
indicator-gi-debt = Persona domā, ka jāturpina strādāt vai klausīt, līdz samaksāts parāds darba devējam, vervētājam, partnerim vai tam, kas to kontrolē.
indicator-gi-false-promise = Persona rīkojās, ticot solījumam, kas izrādījās nepatiess.
