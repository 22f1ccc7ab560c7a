# Kartītes personai: tas, ko lasa pati persona. Viens īss, saudzīgs teikums rindā; smago vārdu un solījumu šeit nav. Kartīti var redzēt
# kāds, kas personu kontrolē.

card-language-name = latviešu
card-language-latin = latviesu Latvian
card-language-status = drafted

card-you-decide =
    Jūs izlemjat, ko man stāstīt.
    Jebkurā brīdī varat pārtraukt.
    Tajā, ka runājat ar mani, nav nekā slikta.
# Saka ikvienam, kas atnāk kopā ar kādu citu.
card-alone =
    Ar katru apmeklētāju es brīdi runāju divatā.
    Šeit tā ir ierasta kārtība.
    Pārējie var pagaidīt ārpusē.
card-say-no =
    Jūs varat teikt „nē”.
    Varat neatbildēt uz jebkuru jautājumu.
    Varat pārtraukt, kad vēlaties.
    Palīdzība, ko šeit saņemat, tāpēc nemainās.
card-interpreter =
    Vai vēlaties tulku?
    Tulks nav ne no Jūsu ģimenes, ne no Jūsu darbavietas.
    Varat lūgt sievieti vai vīrieti.
    Varat lūgt arī citu tulku.
card-what-is-written =
    Es vēlētos pierakstīt daļu no tā, ko stāstāt.
    Tas ir tāpēc, lai Jūs varētu saņemt palīdzību.
    Es pateikšu, kas to var izlasīt.
    Varat lūgt, lai to izdzēšu.
    Ja likums liek kaut ko paturēt, es to pateikšu.
card-limits =
    Ja kāda dzīvība ir briesmās, man var nākties kādam to pateikt.
    Arī tad, ja briesmās ir bērns vai to prasa likums.
    Vispirms es to pateiktu Jums.
    Jūs izlemjat, cik daudz stāstīt.
# Kas ir iespējams, atkarīgs no vietas: ko nevar, to darbinieks izsvītro ar roku.
card-choices =
    Varat tagad vai vēlāk parunāt ar kādu, kas palīdz cilvēkiem.
    Varat lūgt drošu vietu, kur pārnakšņot.
    Varat lūgt ārsta palīdzību.
    Varat lūgt jurista palīdzību.
    Varat tikai paņemt šo informāciju.
    Varat šodien neko nedarīt un atnākt citreiz.
# Zem tā ir ārkārtas numurs.
card-danger =
    Vai Jums tagad draud briesmas?
    Zvaniet uz šo numuru.
# Zem tā ir palīdzības tālruņa numurs.
card-helpline =
    Uz šo numuru varat zvanīt šodien vai vēlāk.
    Varat pajautāt, vai tur runā Jūsu valodā.
    Jūs izlemjat, ko viņiem stāstīt.
card-passport =
    Jūsu pase ir Jūsu.
    Varat to glabāt pie sevis.
    Ja tā ir pie kāda cita, varat man to pateikt.
    Varam parunāt par to, kas ir iespējams.
# Uz ko parādīt ar pirkstu.
card-answers =
    Jā
    Nē
    Nezinu
    Negribu atbildēt
card-break =
    Paņemsim īsu pauzi.
    Nav jāsteidzas.
    Turpināsim, kad vēlaties, vai citā dienā.
card-come-back =
    Varat atnākt citā dienā.
    Vai Jums ir droši to ņemt līdzi?
    Numuru var arī iemācīties no galvas.
