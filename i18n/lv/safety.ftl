# Drošība: lapa, ko lasa, kad kāds stāv pie lodziņa, un pirmie jautājumi. Ekrānu var redzēt kāds, kas personu kontrolē:
# smago vārdu šeit nav.

safety-help-title = Pie manis tagad kāds ir
safety-help-alone = Ar katru apmeklētāju runājiet divatā, tā ir ierasta kārtība. Pajautājiet: „Vai varat droši runāt? Cik daudz laika mums ir?”
safety-help-danger = Tūlītējas briesmas dzīvībai – zvaniet: { $emergency }.
safety-help-danger-dial = Ja runājat pa tālruni, persona zvana pati no vietas, kur atrodas: { $emergency }.
safety-help-ask = Citos gadījumos, pirms kādam zvanāt, pajautājiet personai, kā būtu visdrošāk.
safety-help-offer = Piedāvājiet ūdeni, vietu, kur apsēsties, un tulku, kas nav radinieks.
safety-help-say = Sakiet: „Jūs izlemjat, ko man stāstīt. Jebkurā brīdī varat pārtraukt. Tajā, ka runājat ar mani, nav nekā slikta.”
safety-help-do-not = Neko nesoliet, neizprašņājiet par sīkumiem, nezvaniet darba devējam vai ģimenei un nepaturiet pasi.
safety-alone-title = Kā iegūt brīdi divatā
safety-alone-fingerprint = Pirkstu nospiedumu pārbaude
safety-alone-form = Veidlapa citā telpā
safety-alone-photo = Fotografēšana

## Pirmie jautājumi, pa vienam lapā.

safety-danger-label = Vai kādam draud tūlītējas briesmas?
safety-danger-yes = Pārtrauciet jautājumus. Atbildes paliek. Ja apdraudēta dzīvība, zvaniet: { $emergency }.
safety-age-label = Vai persona ir vai varētu būt jaunāka par 18 gadiem?
safety-age-maybe = Varētu būt
safety-private-label = Vai esat ar personu divatā?
safety-private-no = Atrodiet ikdienišķu iemeslu brīdim divatā vai piedāvājiet citu laiku
safety-needs-label = Kas vajadzīgs tieši tagad?
safety-needs-empty = Tagad nekas
safety-stop-action = Pārtraukt un gādāt par drošību
safety-child-banner = Izturieties pret personu kā pret bērnu, kamēr iestāde nav lēmusi citādi. Bērnu aizsardzības kontakti ir parādīti pirmie.
safety-leave-hint = Šeit jebko var atstāt tukšu
