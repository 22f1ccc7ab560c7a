# Kontrollnimekiri „surrogacy-illegal-adoption“: mida ametnik loeb.

checklist-surrogacy-illegal-adoption = Surrogaatemaduse ärakasutamine ja ebaseaduslik lapsendamine
    .purpose = Märgata kaht eesmärki, mis lisati ELi õigusesse 2024. aastal. Surrogaatemadus või lapsendamine iseenesest ei ole tunnus.
    .audience = Konsulaartöötajad, kes tegelevad sündide, põlvnemise, lapsendamise ja laste reisidokumentidega
    .when = Sünni, põlvnemise, lapsendamise või esimese passi juhtum teeb murelikuks.

## Surrogaatemaduse ärakasutamine

section-surrogacy-illegal-adoption-surrogacy = Surrogaatemaduse ärakasutamine
    .calm = Surrogaatemadus
indicator-su-forced = Naine sai surrogaatemaks sunni või pettuse tõttu.
    .example = Naine räägib, et kirjutas alla hotellitööle välismaal, aga pärast tervisekontrolli öeldi, et ta hakkab kandma ühe paari last.
    .ordinary = Mõni naine kannab teisele last vabast tahtest ja hiljem on tal sellega raske; kuulake, kuidas see algas.
indicator-su-kept = Naist hoitakse raseduse ajal kontrollitud eluasemes või ta ei tohi reisida.
    .example = Helistaja elab enda sõnul korteris koos kuue teise rasedaga ja ainus võti on majapidajanna käes.
    .ordinary = Arst võib raseduse lõpus soovitada mitte reisida ja mõni naine on rõõmus, et korter on kliiniku lähedal.
indicator-su-docs = Tema pass või ravipaberid on kellegi teise käes.
    .example = Kui küsite passi ja ultraheliuuringu pilte, ütleb rase, et need on esimesest käigust saadik agentuuri käes.
    .ordinary = Kliinik hoiabki ravipabereid alles ja agentuur võib passi vajada viisa jaoks; oluline on, kas naine selle tagasi saab.
indicator-su-no-choice = Ta ei saa ravi üle ise otsustada.
    .example = Naise keisrilõige on pandud teisipäevale; tema sõnul valis selle agentuur ja tema enda soov jäi vastuseta.
    .ordinary = Hädaolukorras otsustavad arstid kiiresti ja arstikeelest on raske aru saada; küsige, mida naisele selgitati.
indicator-su-debt = Talle öeldakse, et ta jääb raha võlgu, kui rasedus katkeb või ta ümber mõtleb.
    .example = Agentuur on rasedale õmblejale öelnud, et kui ta lapse kaotab, peab ta tagasi maksma kõik kulud, umbes kahe aasta palga.
    .ordinary = Lepingus võib olla kirjas, kes millised kulud kannab, ja jutt sellest kõlab karmilt; abiks on naise enda advokaat.
indicator-su-unpaid = Lubatud raha või hoolt ei antud.
    .example = Neli kuud pärast sünnitust räägib naine, et lubatud raha enam ei tule ja arstiaegu ei pane talle keegi kinni.
    .ordinary = Ülekanne võib viibida või summa olla vaieldav; naise ravi ei tohiks selle järel oodata.

## Ebaseaduslik lapsendamine

section-surrogacy-illegal-adoption-adoption = Ebaseaduslik lapsendamine
indicator-ia-payment = Lapse või nõusoleku eest maksti rohkem kui seaduslikud tasud.
    .example = Lapsendamistoimikus on advokaadi arvel kohtulõivu kõrval 9000 eurot „tänuks emale“.
    .ordinary = Kohus, tõlked, reisid ja lapse hooldus võivad kokku anda suure arve; paluge näidata, mille eest iga summa oli.
indicator-ia-no-consent = Vanem ei nõustunud, teda peteti või survestati kohe pärast sündi.
    .example = Kalur räägib, et kui ta merelt koju tuli, oli vastsündinud poeg ära antud allkirjaga, mida tema ei ole andnud.
    .ordinary = Vanem võis nõustuda ja hiljem seda valuga kahetseda; tema jutt tuleks sellegipoolest ära kuulata ja edasi anda.
indicator-ia-false-birth = Sünd registreeriti ema vale nimega (välja arvatud juhul, kui kohalik seadus seda ette näeb).
    .example = Sünnikandes on emaks märgitud taotleja, aga tema passi templite järgi oli ta sel päeval mujal.
    .ordinary = Ametnikud eksivad ja mõnes riigis märgitaksegi kandesse last sooviv või lapsendav ema; kontrollige seda kõigepealt.
indicator-ia-no-authority = Ükski pädev asutus ei ole lapsendamist heaks kiitnud.
    .example = Paar annab üle notari paberi ja foto lapsega, aga ühegi kohtu ega asutuse otsust ei ole.
    .ordinary = Menetlus võib veel kesta või otsustab seda teine asutus; küsige lapse pärast sealt järele.
indicator-ia-same-clinic = Sama kliinik, jurist või vahendaja esineb mitmes kahtlases juhtumis.
    .example = Tänavu on kolmes ebaselges sünnitoimikus sama arsti tempel, sama jurist ja sama aadress.
    .ordinary = Väikeses kohas võibki selliste asjadega tegeleda üksainus kliinik või jurist; iga lapse toimikut tuleb vaadata eraldi.
