# Kontrollnimekiri „general-indicators“: mida ametnik loeb.

checklist-general-indicators = Üldised tunnused
    .purpose = Esimene ühine loend iga ärakasutamise vormi jaoks, kui vorm ei ole veel selge.
    .audience = Kõik konsulaartöötajad; vestlust läbi viivad ametnikud
    .when = Pärast ohumärki, esimese omaette vestluse ajal.

## Tegu (mida inimesega tehti)

section-general-indicators-act = Tegu (mida inimesega tehti)
indicator-gi-act-recruited = Keegi värbas inimese (pakkumine, kuulutus, suhe, müük).
    .example = Müürsepp räägib, et mees bussijaamas pakkus talle viie minuti jooksul välismaal tööd, küüti ja tuba.
    .ordinary = Peaaegu iga töö ja nii mõnigi sõprus algab pakkumisest; oluline on, mis sellest edasi sai.
indicator-gi-act-moved = Keegi korraldas inimese reisi või üleviimise või maksis selle eest.
    .example = Mees räägib, et naine, keda ta teadis ainult jututoast, broneeris ja maksis talle lennu ning saatis lennujaama autojuhi.
    .ordinary = Tööandjad, sugulased ja partnerid ostavad pileteid iga päev ning mõni firma toob bussiga kohale terve meeskonna.
indicator-gi-act-housed = Keegi majutas, peitis või hoidis inimest.
    .example = Naine räägib, et üks paar majutas ta oma poe taha ja käskis vaikselt olla, kui kliendid sisse tulid.
    .ordinary = Sõbrad, sugulased ja tööandjad võtavad inimesi enda juurde ka heast südamest, ööks või terveks hooajaks.
indicator-gi-act-received = Inimene anti üle kellelegi teisele või keegi teine võttis ta vastu.
    .example = Noor mees räägib, et praami juures andis autojuht tema paberid võõrale naisele ja ütles: „Nüüd lähed temaga kaasa.“
    .ordinary = Autojuht või agentuur võib tulija viia just sellesse kooli, firmasse või perre, milles kokku lepiti.

## Kontroll ja liikumine

section-general-indicators-control = Kontroll ja liikumine
indicator-gi-watched = Inimest jälgitakse, temaga käib alati keegi kaasas või tema liikumist piiratakse.
    .example = Köögiabilise sõnul viib omaniku vend ta tööle, ootab hoovis ja toob koju tagasi.
    .ordinary = Töökaaslased võivad turvalisuse pärast koos käia; valvata võib ka armukade partner ja siis on samuti turvalisuse kava vaja.
indicator-gi-cannot-leave-work = Inimene ei saa töökohast või elukohast vabalt lahkuda.
    .example = Seenekorjajate sõnul pannakse ühiselamu värav kell üheksa lukku ja ainus võti on ülevaataja käes.
    .ordinary = Laeval, kõrvalises laagris ja valvatud objektil on liikumine piiratud kõigil; küsige, kuidas on vabadel päevadel.
indicator-gi-no-docs = Inimese isikut tõendavad dokumendid ei ole tema enda käes (välja arvatud kadunud või asutuses hoitavad dokumendid).
    .example = Hooldaja ütleb, et pere pani tema passi aasta tagasi „kindlasse kohta“ ja sellest saadik ei ole ta seda näinud.
    .ordinary = Mõnel ei ole pabereid kunagi olnud või on need jäetud sõbra kätte, kust nad saab igal ajal ära tuua.
indicator-gi-limited-contact = Suhtlust pere, sõprade või kellegi muuga väljastpoolt piiratakse või kuulatakse pealt.
    .example = „Helistan vennale pühapäeviti, valjuhääldiga ja perenaise juuresolekul,“ ütleb pere juures elav aednik.
    .ordinary = Kõned võivad olla lühikesed ja harvad ka halva levi, hinna, ajavahe või tööaegse telefonikeelu tõttu.
indicator-gi-moved-often = Inimest viiakse tihti ühest kohast teise ja ta ei tea, miks.
    .example = Naise sõnul on ta nelja kuuga maganud kuues korteris ja iga kord öeldi ainult, et asjad peavad tunni pärast pakitud olema.
    .ordinary = Asendajad, montöörid ja saagikoristajad käivad seal, kus on tööd, ja kuulevad sellest vahel alles viimasel hetkel.
indicator-gi-no-phone-money = Inimesel ei ole oma telefoni ega raha.
    .example = Viiekümneaastane mees palub teie telefoni kasutada; ta ütleb, et saabumisest saadik ei ole tal olnud ei telefoni ega raha.
    .ordinary = Põhjus võib olla vargus, vaesus või partner, kelle käes on rahakott; küsige, mida on täna vaja.

## Ähvardused ja vägivald

section-general-indicators-threats = Ähvardused ja vägivald
indicator-gi-violence = Need, kelle kontrolli all on inimese töö, eluase, raha või liikumine, kasutavad või kasutasid tema vastu vägivalda.
    .example = Laotööline räägib, et voodikohti välja üüriv mees lõi teda, kui ta kaubikust maha jäi.
    .ordinary = See võib olla koduvägivald või muu kallaletung; turvalisus ja abi on ikka kõige tähtsamad.
indicator-gi-threats = Need, kelle kontrolli all on inimese töö, eluase, raha või liikumine, ähvardavad või ähvardasid teda vägivallaga.
    .example = Plaatija räägib, et kui ta palka küsis, näitas brigadir talle autoistme all olevat kurikat.
    .ordinary = Taga võib olla laenuandja, vägivaldne partner või äge tüli; võtke ähvardust sellegipoolest tõsiselt.
indicator-gi-family-threat = Inimese peret ähvardatakse või kahjustatakse.
    .example = Õmbleja räägib, et päeval, mil ta lahkuda soovis, saatis vahendaja talle foto tema vanemate välisuksest.
    .ordinary = Põhjus võib olla suguvõsade vaen, vana võlg või kodumaa poliitika; lähedaste turvalisus on sama tähtis.
indicator-gi-authorities-threat = Inimest ähvardatakse võimudele üle anda.
    .example = Nõudepesija sõnul vastab omanik igale küsimusele palga kohta: „Üks kõne ja sa istud lennukis.“
    .ordinary = Nõustaja või tööandja võib ka ausalt hoiatada, et luba on lõppemas või mõni paber puudu.
indicator-gi-distrust = Inimene ei paista olevat kindel, kas ta saab teid usaldada (halbade kogemuste järel tavaline; iseenesest ei ütle see midagi).
    .example = Naine küsib kaks korda, kes märkmeid loeb, ei võta mantlit seljast ja hoiab tooli ukse lähedal.
    .ordinary = Igaüks, keda ametnikud on varem alt vedanud või kes teid veel ei tunne, võib olla ettevaatlik ja vajab aega.
indicator-gi-drugged = Inimesele antakse kontrolli all hoidmiseks uimasteid, alkoholi või ravimeid.
    .example = Noor mees räägib, et tema öömajas saab tablette tasuta, aga päeval, mil ta tööle minna ei taha, neid ei anta.
    .ordinary = Ravimi võis välja kirjutada arst või olid alkohol ja uimastid tema elus juba varem; pakkuge siiski arstiabi.

## Ärakasutamine

section-general-indicators-exploitation = Ärakasutamine
    .calm = Töö ja igapäevaelu
indicator-gi-little-pay = Inimene saab vähe palka või ei saa seda üldse.
    .example = Mees, kes hooldab kahtkümmet lehma, ütleb, et saab süüa ja tubakat ning laupäeviti kolmkümmend eurot.
    .ordinary = Palk võib hilineda või olla väike, aga kokku lepitud koos majutuse või õppega; tööõiguse nõustaja vaatab selle üle.
indicator-gi-no-access-earnings = Keegi teine võtab inimese teenitud raha või otsustab selle üle.
    .example = Naise sõnul läheb palk tema „mänedžeri“ nimel olevale kontole ja ise saab ta bussiraha, kümme eurot.
    .ordinary = Paaril võib olla ühine konto ja mõni palub usaldusväärsel sugulasel enda eest raha koguda või koju saata.
indicator-gi-long-hours = Inimene töötab pikka aega väga pikki päevi või tal ei ole vabu päevi.
    .example = „Paneme ahjud kell neli kütte ja lõpetame, kui pood kinni läheb, pühapäeviti samuti,“ ütleb pagari abiline.
    .ordinary = Kõik päevad võib täita ka lõikusaeg, oma äri, teine töö või vabal valikul tehtud ületunnid.
indicator-gi-poor-housing = Inimene elab halvas või ohtlikus kohas.
    .example = Maasikakorjaja räägib, et nad elavad üheksakesi soojakus, kus on üks pliidiplaat ja uks ei lähe kinni.
    .ordinary = Tube võib olla vähe ja üür kallis; kes võib vabalt välja kolida, lepib vahel raha säästmiseks ka halva kohaga.
indicator-gi-no-medical = Inimene ei saa arstiabi.
    .example = Koristajal on kuu aega hammas valutanud; ta ütleb, et agentuuri sõnul ei ole arstid „teiesuguste jaoks“.
    .ordinary = Hind, keel või kindlustuse puudumine võib igaühe arstist eemal hoida; aidake ta arsti juurde, olgu põhjus milline tahes.
indicator-gi-punished = Inimest karistatakse trahvide, toidust ilmajätmise või muul viisil.
    .example = Tellingupaigaldaja räägib, et iga hilinemine maksab talle viiskümmend eurot ja kes vaidleb, jääb õhtusöögita.
    .ordinary = Firma võib lõhutu eest raha küsida, kui nii on enne kokku lepitud; söögita jätmine ei ole kunagi õiglane karistus.
indicator-gi-debt = Inimene usub, et peab edasi töötama või kuuletuma, kuni võlg tööandjale, värbajale, partnerile või kontrollijale on tasutud.
    .example = Mees ütleb, et peab jääma, kuni reisi eest on kaks tuhat eurot välja teenitud, ja et summa aina kasvab.
    .ordinary = Ka panga, tööandja või sugulase laen tuleb tagasi maksta, aga töökohta võib inimene siis ikka vabalt vahetada.
indicator-gi-false-promise = Inimene tegutses lubaduse põhjal, mis osutus valeks.
    .example = Naine räägib, et loobus turuletist ja tuli mehe juurde, kes rääkis abielust; kohal näidati talle nari ja töögraafikut.
    .ordinary = Lubadused purunevad ka halva õnne, lõppenud armastuse või ausa eksimuse tõttu, ilma et keegi sellest kasu saaks.
