# Kontrolsaraksts „immediate-safety”: ko lasa darbinieks. Uzbūve ir failā checklists/immediate-safety.toml.

checklist-immediate-safety = Tūlītējas drošības pārbaude
    .purpose = Dažās minūtēs izlemt, vai rīkoties pirms visa cita.
    .audience = Jebkurš darbinieks
    .when = Vispirms. Pirms pazīmēm, veidlapām un datu ievades.

## Tūlītēju briesmu pazīmes

section-immediate-safety-danger = Tūlītēju briesmu pazīmes
indicator-is-trafficker-near = Cilvēks, kas personu, iespējams, kontrolē, ir ēkā, tās tuvumā vai uz tālruņa līnijas.
indicator-is-being-tracked = Personas tālrunim vai somai var sekot.
indicator-is-violence-risk = Persona baidās, ka šodien, ja atgriezīsies, pret to lietos vardarbību.
indicator-is-medical = Personai vajadzīga neatliekama medicīniskā palīdzība, vai tā ir stāvoklī un jūtas slikti.
indicator-is-suicide = Persona runā par paškaitējumu vai pašnāvību.
indicator-is-child = Persona ir vai varētu būt bērns.
indicator-is-dependants = Bērni vai citi joprojām ir tā cilvēka varā, kas kontrolē personu.
indicator-is-removal = Tūlīt notiks izraidīšana, atbrīvošana vai pārvešana.
indicator-is-staff-link = Vietējais darbinieks, apsargs vai tulks var pazīt cilvēku, kas kontrolē personu.
indicator-is-nowhere-tonight = Personai šonakt nav drošas vietas.
indicator-is-fears-state = Persona baidās no savas valsts iestādēm vai no šīs pārstāvniecības.

## Ko darīt

section-immediate-safety-act = Ko darīt
indicator-is-act-separate = Ar ikdienišķu ieganstu aizvediet personu uz atsevišķu telpu.
indicator-is-act-ask-first = Pirms kādam zvanāt, pajautājiet pieaugušajai personai, kā, tās ieskatā, būtu visdrošāk.
indicator-is-act-emergency = Briesmas dzīvībai: zvaniet uz ārkārtas tālruni valstī, kurā persona ir, vai lūdziet, lai zvana persona.
indicator-is-act-child = Bērns: zvaniet bērnu aizsardzības iestādei, pirms bērns aiziet, un jautājiet, kā rīkoties ar pieaugušo; ja baidāties par bērnu jau tagad, zvaniet uz ārkārtas tālruni.
indicator-is-act-safe-contact = Vienojieties par drošu veidu un laiku, kā atkal sazināties.
