# Tikai pārbaudēm domātās versijās: pārbaužu komandu palīdzība un to atrastais.

cli-harness-about = Tikai pārbaudēm: izdomāt lietas un tās pārraudzīt
cli-harness-work-about = Saglabāt izdomātas lietas un izvadīt katras apzīmējumu, kad tā ir drošībā
cli-harness-work-count-help = Cik lietu; bez tā vai ar 0 – bez gala
cli-harness-work-canaries-help = JSON saraksts ar vārdiem, ko izkliedēt laukos, katru ar numuru
cli-harness-check-about = Visu pārbaudīt un izvadīt katras lietas apzīmējumu
cli-harness-dump-about = Izvadīt visu, kas ir lietās
cli-harness-erase-all-about = Izdzēst visas lietas un izvadīt katras apzīmējumu un katras rezerves kopijas mapi, kurā tās vēl ir
cli-harness-lock-and-wait-about = Atvērt un nolasīt visas lietas, bloķēt pie pirmās ienākošās rindas un gaidīt
cli-harness-fill-about = Ātri izdomāt daudz lietu
cli-harness-fill-cases-help = Cik lietu
cli-harness-assess-many-about = Izvērtēt daudzas atbilžu kopas, pa vienai rindā, un izvadīt katras rezultātu un noteikumus

error-harness-half-there = Lieta { $label } ir bojāta: no tās ir tikai puse
error-harness-not-filed = Failā { $file } aizzīmogotais ir bojāts un nav pievienots lietām
