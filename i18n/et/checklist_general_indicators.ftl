# Kontrollnimekiri „general-indicators“: mida ametnik loeb.

checklist-general-indicators = Üldised tunnused
    .purpose = Esimene ühine loend iga ärakasutamise vormi jaoks, kui vorm ei ole veel selge.
    .audience = Kõik konsulaartöötajad; vestlust läbi viivad ametnikud
    .when = Pärast ohumärki, esimese omaette vestluse ajal.

## Tegu (mida inimesega tehti)

section-general-indicators-act = Tegu (mida inimesega tehti)
indicator-gi-act-recruited = Keegi värbas inimese (pakkumine, kuulutus, suhe, müük).
indicator-gi-act-moved = Keegi korraldas inimese reisi või üleviimise või maksis selle eest.
indicator-gi-act-housed = Keegi majutas, peitis või hoidis inimest.
indicator-gi-act-received = Inimene anti üle kellelegi teisele või keegi teine võttis ta vastu.

## Kontroll ja liikumine

section-general-indicators-control = Kontroll ja liikumine
indicator-gi-watched = Inimest jälgitakse, temaga käib alati keegi kaasas või tema liikumist piiratakse.
indicator-gi-cannot-leave-work = Inimene ei saa töökohast või elukohast vabalt lahkuda.
indicator-gi-no-docs = Inimese isikut tõendavad dokumendid ei ole tema enda käes (välja arvatud kadunud või asutuses hoitavad dokumendid).
indicator-gi-limited-contact = Suhtlust pere, sõprade või kellegi muuga väljastpoolt piiratakse või kuulatakse pealt.
indicator-gi-moved-often = Inimest viiakse tihti ühest kohast teise ja ta ei tea, miks.
indicator-gi-no-phone-money = Inimesel ei ole oma telefoni ega raha.

## Ähvardused ja vägivald

section-general-indicators-threats = Ähvardused ja vägivald
indicator-gi-violence = Need, kelle kontrolli all on inimese töö, eluase, raha või liikumine, kasutavad või kasutasid tema vastu vägivalda.
indicator-gi-threats = Need, kelle kontrolli all on inimese töö, eluase, raha või liikumine, ähvardavad või ähvardasid teda vägivallaga.
indicator-gi-family-threat = Inimese peret ähvardatakse või kahjustatakse.
indicator-gi-authorities-threat = Inimest ähvardatakse võimudele üle anda.
indicator-gi-distrust = Inimene ei paista olevat kindel, kas ta saab teid usaldada (halbade kogemuste järel tavaline; iseenesest ei ütle see midagi).
indicator-gi-drugged = Inimesele antakse kontrolli all hoidmiseks uimasteid, alkoholi või ravimeid.

## Ärakasutamine

section-general-indicators-exploitation = Ärakasutamine
    .calm = Töö ja igapäevaelu
indicator-gi-little-pay = Inimene saab vähe palka või ei saa seda üldse.
indicator-gi-no-access-earnings = Keegi teine võtab inimese teenitud raha või otsustab selle üle.
indicator-gi-long-hours = Inimene töötab pikka aega väga pikki päevi või tal ei ole vabu päevi.
indicator-gi-poor-housing = Inimene elab halvas või ohtlikus kohas.
indicator-gi-no-medical = Inimene ei saa arstiabi.
indicator-gi-punished = Inimest karistatakse trahvide, toidust ilmajätmise või muul viisil.
indicator-gi-debt = Inimene usub, et peab edasi töötama või kuuletuma, kuni võlg tööandjale, värbajale, partnerile või kontrollijale on tasutud.
indicator-gi-false-promise = Inimene tegutses lubaduse põhjal, mis osutus valeks.
