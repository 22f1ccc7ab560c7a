# Kontrollnimekiri „first-contact“: mida ametnik loeb.

checklist-first-contact = Ohumärgid konsulaadi letis, telefonis ja sõnumites
    .purpose = Märgata, et tavaline pöördumine konsulaadi poole võib olla midagi enamat, juba enne vestlust.
    .audience = Leti-, telefoni- ja valvetöötajad ning aukonsulite töötajad
    .when = Igal esmasel kontaktil. Võtab umbes kaks minutit. Mitte kunagi ette lugeda.

## Kuidas inimene saabub

section-first-contact-arrival = Kuidas inimene saabub
indicator-fc-comes-alone-fled = Inimene põgenes hiljuti töökohast, korterist või partneri juurest.
    .example = Hotelli toateenija, vormiriided alles seljas, räägib, et lipsas hommikul köögiuksest välja ega lähe enam tagasi.
    .ordinary = Inimene võis ära tulla pärast tüli tööl või koduvägivalla tõttu, mille puhul on abi vaja sama palju.
indicator-fc-no-belongings = Inimesel on vähe asju või ei ole neid üldse, või ei sobi riietus aastaajaga.
    .example = Jaanuaris seisab leti ees mees, sandaalid jalas ja õhuke särk seljas, ning kogu tema vara on ühes poekotis.
    .ordinary = Pagas võis kaduda või varastati see, inimene võib olla kodutu või on ta kodust kiiruga lahkunud.
indicator-fc-injury = Inimesel on nähtavaid või ravimata vigastusi või ta tundub haige või kurnatud.
    .care = Ärge vaadake inimest läbi. Märkige ainult see, mis on näha.
    .example = Noor ehitaja jääb ooteruumis kaks korda tukkuma ja suudab letis vaevu pastakat hoida.
    .ordinary = Põhjus võib olla õnnetus, haigus, unetu reis või koduvägivald; pakkuge igal juhul arstiabi.
indicator-fc-afraid = Inimene tundub hirmul, jälgib ust või küsib, kas keegi võib teda näha.
    .example = Enne kui üliõpilane istub, küsib ta, kas tänavalt on sisse näha, ja valib siis tooli samba taga.
    .ordinary = Mõni kardab mis tahes ametiasutust või endist partnerit või muretseb, sest paberid on aegunud.
indicator-fc-unknown-address = Inimene ei oska öelda aadressi, kus ta elab või töötab.
    .example = Kui küsite, kus ta elab, oskab koristaja kirjeldada ainult sinist väravat ja pikka sõitu kaubiku tagaosas.
    .ordinary = Äsja saabunu ei pruugi aadressi veel teada või on tal piinlik öelda, et ta ööbib hostelis või autos.
indicator-fc-unsure-country = Inimene ei ole kindel, mis linnas või riigis ta on.
    .example = Eile öösel maale pandud madrus loeb telefonis tähthaaval ette poesildi ja küsib, mis riik see võiks olla.
    .ordinary = Pika reisi järel lähevad riigid segamini ja ka haigus võib segadusse ajada; mõelge arsti peale.

## Dokumendid

section-first-contact-documents = Dokumendid
indicator-fc-docs-held = Pass või isikutunnistus on kellegi teise käes, kes seda tagasi ei anna.
    .example = „Töödejuhatajal on kõigi passid autos ja kui ma enda oma küsin, siis ta ainult naerab,“ ütleb katusepaigaldaja.
    .ordinary = Pass võib lühikest aega registreerimisel olla või on see peretüli tõttu kinni peetud; ka siis on abi vaja.
indicator-fc-emergency-travel-doc = Palutakse tagasipöördumistunnistust, aga jutt „kadunud“ passist ei lähe kokku.
    .example = Mehe avalduses on kirjas, et pass kadus rannas, aga politsei tõendil on teise linna bussijaam.
    .ordinary = Pärast ehmatust või vargust lähevad üksikasjad segi ja mõni ütleb „kadunud“, sest häbeneb oma hooletust.
indicator-fc-docs-false = Dokumendid on võltsitud, muudetud või kuuluvad teisele inimesele.
    .example = Passis, mille pildileht on nurgast lahti, on tüdruku vanus 23; kõrval oleval õpilaspiletil on see 15.
    .ordinary = Inimene võis paberid osta või laenata, et põgeneda või tööd leida, ja võib siiski kaitset vajada.
indicator-fc-docs-others-pay = Keegi teine soovib tungivalt uue dokumendi eest maksta, selle kätte saada või enda juures hoida.
    .example = Mees „agentuurist“ paneb lõivu letile ja tahab, et ettekandja uus pass antaks tema kätte.
    .ordinary = Kui inimesel on vähe raha või ei saa ta töölt ära, võib maksta ja asju ajada ka sugulane, sõber või vabaühendus.
indicator-fc-many-requests = Sama kontaktisik, aadress või telefon esineb mitme kodaniku taotluses.
    .example = Sel kuul on taotluses juba kolmandat korda sama mobiilinumber ja iga kord on see „nõo“ oma.
    .ordinary = Ühe numbri taga võib olla üliõpilaselamu, suur tööandja, nõustamiskeskus või abivalmis naaber.
indicator-fc-job-mismatch = Nimetatud viibimise põhjus ei vasta viisale, loale ega tegelikule tööle.
    .example = Luba on keelekursuse jaoks, aga samas kaustas olevate palgalehtede järgi töötab inimene öösiti autopesulas.
    .ordinary = Plaanid muutuvad, uus luba võib olla tulemas ja üliõpilasel võib olla kursuse kõrvalt lubatud töö.

## Saatja

section-first-contact-companion = Saatja
indicator-fc-companion-speaks = Saatja vastab inimese eest või parandab teda rohkem, kui keel, haigus või puue seda nõuaks.
    .example = Vanem mees ütleb, et on siin olnud aasta; naine tema kõrval segab vahele ja ütleb ametnikule: „Kolm nädalat.“
    .ordinary = Ärevusest või hoolest võib nii käituda ka murelik vanem või abikaasa, kes on harjunud kahe eest vastama.
indicator-fc-companion-refuses-private = Saatja keeldub omaette vestlusest või seisab sellele vastu.
    .example = Kui öeldakse, et sõrmejälgi võetakse ühekaupa, jääb naise poiss-sõber uksele seisma ja teatab, et pigem lähevad nad ära.
    .ordinary = Partner või vanem võib olla ärev või umbusklik; leidke mõni teine rahulik hetk, et inimesega omaette rääkida.
indicator-fc-companion-relation-unclear = Saatja suhe inimesega on ebaselge või muutub.
    .example = Ankeedi järgi on naine mehe tädi, letis nimetab ta end üürileandjaks ja mees kutsub teda „ülemuseks“.
    .ordinary = Peredes öeldakse „tädi“ või „nõbu“ üsna vabalt ja mõnel on piinlik öelda, et nad on paar.
indicator-fc-phone-monitored = Inimese telefon on kellegi teise käes, seda jälgitakse või on kõne külastuse ajal avatud.
    .example = Naise telefon on letil, ekraan üleval ja kõne pooleli, ning hääl küsib sealt, mis nii kaua võtab.
    .ordinary = Kaugel olev vanem võib kuulata, et abiks olla, või hoiab sõber telefoni, kuni inimene alla kirjutab.

## Jutt

section-first-contact-story = Jutt
indicator-fc-rehearsed = Vastused kõlavad päheõpituna või räägivad mitu inimest sõna-sõnalt sama juttu.
    .example = Kolm puuviljakorjajat, kellega räägitakse üksteise järel, ütlevad kõik: „Meid koheldakse hästi ja tulime kogemuse pärast.“
    .ordinary = Närvis inimene harjutab enne ametiasutusse minekut ja kes sama asja läbi elasid, räägivadki seda ühtmoodi.
indicator-fc-pay-problem = Inimene ütleb, et talle ei makstud tehtud töö eest või maksti palju vähem, kui oli kokku lepitud.
    .example = „Kaheksa nädalat öövahetusi pesumajas ja ma sain kakssada eurot,“ ütleb mees, kellel ei ole kojusõiduks raha.
    .ordinary = Palgapäev võib hilineda, firma olla pankrotis või tundide üle vaieldakse; ka sellega aitab ametiühing või tööõiguse nõustaja.
indicator-fc-debt-mentioned = Inimene mainib võlga tööandjale, vahendajale või partnerile.
    .example = Uut passi taotlev meditsiiniõde mainib, et „on agentuurile veel üksteist kuud võlgu“.
    .ordinary = Tööandja laen, kursusetasu või partnerilt laenatud raha võib olla aus võlg, mis ei takista inimest lahkumast.
indicator-fc-deceived-mentioned = Inimene ütleb, et töö või reis ei olnud selline, nagu talle räägiti.
    .example = Liftimehaanik räägib, et just liftimehaanikuks ta palgatigi, aga esimesel hommikul pandi kalu rookima.
    .ordinary = Kuulutused ilustavad ja plaanid nurjuvad ka ilma halva tahteta; pettunu võib siiski vajada nõu või abi kojusõiduks.
indicator-fc-cannot-leave = Inimene ütleb, et keegi ei lase tal kohast, töölt või kellegi juurest ära minna.
    .example = Samal ajal kui partner autot pargib, ütleb naine kiiresti: „Ma tohin minna ainult siis, kui tema nii otsustab.“
    .ordinary = Etteteatamisaeg või üürileping võib mõneks ajaks siduda; kui lahkuda keelab partner, on see põhjus abi pakkuda.

## Telefonikõned, sõnumid ja kolmandad isikud

section-first-contact-remote = Telefonikõned, sõnumid ja kolmandad isikud
indicator-fc-call-cut = Kõnes sosistatakse, see katkeb järsult või tuleb kellegi teise telefonilt.
    .example = Vaikne hääl ütleb: „Ma olen farmis, selles, mis on …“, siis lüüakse uks kinni ja kõne katkeb.
    .ordinary = Kõneaeg või aku võis lõppeda, helistaja võib olla tööl, liin halb või kõrval magada laps.
indicator-fc-family-report = Pere või sõber teatab katkenud ühendusest, muutunud häälest või ettekirjutatud sõnumitest.
    .example = Ema kirjutab, et poeg, kes varem nalja viskas, saadab nüüd igal pühapäeval samal minutil sõnumi „Kõik on hästi“.
    .ordinary = Kirjutamise laadi võivad muuta ka uus töö, halb levi, kurb meel või soov kodust kaugemale hoida.
indicator-fc-ransom = Perelt nõutakse raha inimese vabastamise või „lepingu“ eest.
    .example = Isa toob sõnumi: „lepingu“ eest kolm tuhat eurot, muidu jääb tütar kõnekeskusesse.
    .ordinary = Raha võivad nõuda ka võõrad, kelle käes ei ole kedagi, või on see inimrööv; küsige nõu, enne kui keegi maksab.
indicator-fc-third-party-report = Tööandja, klient, naaber või vabaühendus teatab murest kodaniku pärast.
    .example = Küünesalongi klient kirjutab, et noor mees, kes talle küüsi teeb, magab tagaruumis ja küsis temalt kuupäeva.
    .ordinary = Kõrvalseisja näeb ehk ainult osa või on kellegagi seal tülis; leidke turvaline viis inimene omaette ära kuulata.
