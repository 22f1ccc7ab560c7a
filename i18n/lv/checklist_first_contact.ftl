# Kontrolsaraksts „first-contact”: ko lasa darbinieks. Uzbūve ir failā checklists/first-contact.toml.

checklist-first-contact = Brīdinājuma zīmes pie konsulārā lodziņa, pa tālruni un ziņās
    .purpose = Pirms jebkādas sarunas pamanīt, ka aiz ikdienišķa konsulārā kontakta var būt kas vairāk.
    .audience = Lodziņa, tālruņa, dežūrējošie darbinieki un goda konsuli
    .when = Katrā pirmajā saskarē. Aizņem apmēram divas minūtes. Nekad nelasiet to skaļi.

## Kā persona ierodas

section-first-contact-arrival = Kā persona ierodas
indicator-fc-comes-alone-fled = Persona nesen aizbēgusi no darbavietas, dzīvokļa vai partnera.
    .example = Viesnīcas istabene, vēl formas tērpā, stāsta, ka šorīt izmukusi pa virtuves durvīm un atpakaļ neies.
    .ordinary = Cilvēks var būt aizgājis arī pēc strīda darbā vai bēgot no vardarbības mājās; arī tad palīdzība pienākas tikpat lielā mērā.
indicator-fc-no-belongings = Personai ir maz mantu vai to nav, vai apģērbs nav piemērots gadalaikam.
    .example = Janvārī pie lodziņa stāv vīrietis sandalēs un plānā kreklā, un visa viņa manta ir vienā veikala maisiņā.
    .ordinary = Bagāža var būt pazudusi vai nozagta, vai arī personai nav mājokļa, vai tā aizgājusi no mājām steigā.
indicator-fc-injury = Personai ir redzamas vai neārstētas traumas, vai tā izskatās slima vai pārgurusi.
    .care = Neveiciet apskati. Atzīmējiet tikai to, kas redzams.
    .example = Jauns celtnieks uzgaidāmajā telpā divreiz iesnaužas un pie lodziņa tikko spēj noturēt pildspalvu.
    .ordinary = Iemesls var būt nelaimes gadījums, slimība, negulēta nakts ceļā vai vardarbība mājās; ārstu piedāvājiet jebkurā gadījumā.
indicator-fc-afraid = Persona šķiet nobijusies, vēro durvis vai jautā, vai kāds to redz.
    .example = Pirms apsēsties studente pajautā, vai no ielas viņu var redzēt, un tad izvēlas krēslu aiz kolonnas.
    .ordinary = Dažs baidās no jebkuras iestādes vai bijušā partnera vai uztraucas, jo beidzies dokumentu termiņš.
indicator-fc-unknown-address = Persona nevar nosaukt adresi, kur dzīvo vai strādā.
    .example = Jautāta, kur dzīvo, apkopēja var aprakstīt tikai zilus vārtus un ilgu braucienu furgona aizmugurē.
    .ordinary = Pēc atbraukšanas adrese var vēl nebūt zināma, vai arī cilvēkam ir kauns atzīt, ka viņš guļ kopmītnē vai mašīnā.
indicator-fc-unsure-country = Persona īsti nezina, kurā pilsētā vai valstī atrodas.
    .example = Matrozis, kas naktī izsēdināts krastā, pa tālruni burto veikala izkārtni un jautā, kura valsts tā varētu būt.
    .ordinary = Garā ceļā var sajukt, kuras robežas šķērsotas, un apmulsumu var radīt arī slimība; padomājiet arī par ārstu.

## Dokumenti

section-first-contact-documents = Dokumenti
indicator-fc-docs-held = Pase vai personas apliecība ir kādam citam, kas to neatdod.
    .example = „Visas mūsu pases ir brigadiera mašīnā, un, kad es prasu, viņš tikai smejas,” saka jumiķis.
    .ordinary = Pase uz īsu laiku var būt nodota reģistrācijai vai paturēta ģimenes strīdā; arī tad palīdzība pienākas.
indicator-fc-emergency-travel-doc = Tiek lūgts pagaidu ceļošanas dokuments, un stāsts par „pazaudēto” pasi nesakrīt.
    .example = Veidlapā viņš raksta, ka pase pazaudēta pludmalē, bet policijas izziņā minēta autoosta citā pilsētā.
    .ordinary = Pēc satricinājuma vai zādzības sīkumi sajūk, un dažs saka „pazaudēju”, jo kaunas par savu neuzmanību.
indicator-fc-docs-false = Dokumenti ir viltoti, laboti vai pieder citam.
    .example = Pēc pases viņai ir divdesmit trīs gadi, un fotolapai atlīmējies stūris; skolēna apliecībā blakus ir piecpadsmit.
    .ordinary = Svešus dokumentus cilvēks var būt nopircis vai aizņēmies, lai bēgtu vai atrastu darbu; aizsardzība var būt vajadzīga tik un tā.
indicator-fc-docs-others-pay = Kāds cits uzstāj, ka samaksās par jauno dokumentu, to saņems vai glabās.
    .example = Vīrietis no „aģentūras” noliek uz letes nodevu un grib, lai viesmīles jauno pasi atdod viņam.
    .ordinary = Radinieks, draugs vai labdarības organizācija var maksāt un kārtot darīšanas tam, kam maz naudas vai kas netiek prom no darba.
indicator-fc-many-requests = Vairāku valstspiederīgo lūgumos atkārtojas tā pati kontaktpersona, adrese vai tālrunis.
    .example = Jau trešo reizi šomēnes veidlapā ir tas pats mobilā tālruņa numurs, un katru reizi pierakstīts „brālēns”.
    .ordinary = Aiz viena numura var būt studentu kopmītne, liels uzņēmums, konsultāciju centrs vai izpalīdzīgs kaimiņš.
indicator-fc-job-mismatch = Norādītais uzturēšanās iemesls neatbilst vīzai, atļaujai vai īstenībā darītajam darbam.
    .example = Atļauja izsniegta valodas kursiem, bet algas lapās tajā pašā mapē ir nakts maiņas automazgātavā.
    .ordinary = Plāni mainās, jauna atļauja var vēl nebūt saņemta, un studentam līdzās kursiem var būt atļauts strādāt.

## Pavadonis

section-first-contact-companion = Pavadonis
indicator-fc-companion-speaks = Pavadonis atbild personas vietā vai to labo, un tā nav palīdzība valodas, slimības vai invaliditātes dēļ.
    .example = Kāds vecāks vīrietis saka, ka ir šeit gadu; sieviete blakus viņu pārtrauc un pasaka darbiniekam: „Trīs nedēļas.”
    .ordinary = Uztraukts vecāks vai laulātais, kas pieradis atbildēt par abiem, tā var rīkoties aiz nervozitātes vai rūpēm.
indicator-fc-companion-refuses-private = Pavadonis atsakās no sarunas divatā vai tai pretojas.
    .example = Uzzinājis, ka pirkstu nospiedumus noņem pa vienam, viņas draugs paliek durvīs un saka, ka tad viņi labāk iet prom.
    .ordinary = Partneris vai vecāks var būt satraukts vai neuzticēties iestādēm; atrodiet citu mierīgu brīdi sarunai divatā.
indicator-fc-companion-relation-unclear = Pavadoņa saistība ar personu ir neskaidra vai mainās.
    .example = Veidlapā viņa ir tante, pie lodziņa saka, ka ir dzīvokļa saimniece, bet viņš viņu sauc par „priekšnieci”.
    .ordinary = Ģimenēs vārdus „tante” vai „brālēns” lieto plaši, un pāris var kautrēties atzīt, ka ir pāris.
indicator-fc-phone-monitored = Apmeklējuma laikā personas tālruni kāds tur, uzrauga, vai tajā ir atvērts zvans.
    .example = Viņas tālrunis ar atvērtu zvanu guļ uz letes, un balss tajā jautā, kāpēc tas velkas tik ilgi.
    .ordinary = Vecāks tālumā var klausīties līdzi, lai palīdzētu, vai draugs var paturēt tālruni, kamēr kāds parakstās.

## Stāsts

section-first-contact-story = Stāsts
indicator-fc-rehearsed = Atbildes skan kā iemācītas, vai vairāki cilvēki stāsta to pašu vārds vārdā.
    .example = Trīs augļu lasītāji, ar kuriem runā citu pēc cita, visi saka: „Pret mums izturas labi, un mēs atbraucām pieredzes dēļ.”
    .ordinary = Kas uztraucas, tas pirms došanās uz iestādi mēdz vingrināties, un tie, kas to pašu piedzīvojuši kopā, var stāstīt vienādi.
indicator-fc-pay-problem = Persona saka, ka par darbu nav samaksāts vai samaksāts daudz mazāk, nekā norunāts.
    .example = „Astoņas nedēļas nakts maiņās veļas mazgātavā, un dabūju divsimt eiro,” saka vīrietis, kam nav par ko aizbraukt mājās.
    .ordinary = Alga var kavēties, uzņēmums būt bankrotējis vai stundas būt strīdīgas; arī tad var palīdzēt arodbiedrība vai darba tiesību padomdevējs.
indicator-fc-debt-mentioned = Persona piemin parādu darba devējam, aģentam vai partnerim.
    .example = Medmāsa, kas lūdz jaunu pasi, piemin, ka aģentūrai „vēl parādā vienpadsmit mēnešus”.
    .ordinary = Darba devēja aizdevums, kursu maksa vai partnera aizdota nauda var būt godīgs parāds, kas neliedz aiziet.
indicator-fc-deceived-mentioned = Persona saka, ka darbs vai brauciens nebija tāds, kā stāstīts.
    .example = Diplomēts liftu mehāniķis stāsta, ka par tādu arī nolīgts, bet pirmajā rītā nolikts ķidāt zivis.
    .ordinary = Sludinājumi izskaistina, un plāni izjūk bez ļauna nodoma; arī tad cilvēkam var vajadzēt padomu vai palīdzību ceļam mājās.
indicator-fc-cannot-leave = Persona saka, ka kāds neļauj aiziet no vietas, darba vai cilvēka.
    .example = Kamēr partneris novieto mašīnu, sieviete ātri pasaka: „Es drīkstu aiziet tikai tad, kad viņš tā nolemj.”
    .ordinary = Uzteikuma termiņš vai īres līgums var saistīt uz laiku; ja aiziet aizliedz partneris, tas ir iemesls piedāvāt palīdzību.

## Zvani, ziņas un trešās personas

section-first-contact-remote = Zvani, ziņas un trešās personas
indicator-fc-call-cut = Zvanā runā čukstus, tas pēkšņi pārtrūkst, vai zvana no sveša tālruņa.
    .example = Klusa balss saka: „Es esmu fermā, tajā pie…”, aizcērtas durvis, un savienojums pārtrūkst.
    .ordinary = Tālrunim var būt beigusies nauda vai baterija, zvanītājs var būt darbā, var būt slikta dzirdamība vai blakus gulēt bērns.
indicator-fc-family-report = Ģimene vai draugs ziņo par zudušu saziņu, pārmainītu balsi vai diktētām ziņām.
    .example = Māte raksta, ka dēls, kas agrāk jokoja, tagad katru svētdienu vienā un tajā pašā minūtē atsūta „Viss labi”.
    .ordinary = Rakstīšanas veidu var mainīt arī jauns darbs, slikts pārklājums, nomāktība vai vēlēšanās attālināties no mājām.
indicator-fc-ransom = No ģimenes prasa naudu par personas atbrīvošanu vai „līgumu”.
    .example = Tēvs atnes ziņu: trīs tūkstoši eiro par „līgumu”, citādi meita paliek zvanu centrā.
    .ordinary = Naudu var gribēt izkrāpt svešinieki, kas nevienu netur, vai arī tā ir nolaupīšana; lūdziet padomu, pirms kāds maksā.
indicator-fc-third-party-report = Darba devējs, klients, kaimiņš vai nevalstiska organizācija ziņo par bažām par valstspiederīgo.
    .example = Nagu salona kliente raksta, ka jaunietis, kas viņai kopj nagus, guļ salona dibenistabā un jautājis viņai, kāds ir datums.
    .ordinary = Malā stāvošais var redzēt tikai daļu vai būt ar kādu strīdā; atrodiet drošu veidu, kā personu uzklausīt divatā.
