# Kontrolsaraksts „organ-removal”: ko lasa darbinieks. Uzbūve ir failā checklists/organ-removal.toml.

checklist-organ-removal = Orgānu izņemšana
    .purpose = Pamanīt cilvēku tirdzniecību orgānu izņemšanas nolūkā.
    .audience = Darbinieki, kas veic sarunas; vīzu darbinieki medicīnisku braucienu lietās
    .when = Valstspiederīgais lūdz palīdzību pēc operācijas ārzemēs, vai medicīnisks brauciens nav saprotams.

## Pazīmes

section-organ-removal-signs = Pazīmes
indicator-or-surgery-story = Persona ir atdevusi vai tūlīt atdos orgānu, vai tai ir operācijas rēta, kuru neviens nav izskaidrojis.
    .care = Neveiciet apskati. Atzīmējiet tikai to, kas redzams.
    .example = Strādnieks ārzemēs stāsta, ka gājis uz veselības pārbaudi darbam un iznācis ar pārsēju, ko neviens nav izskaidrojis.
    .ordinary = Cilvēki mēdz brīvprātīgi atdot orgānu radiniekam, un rēta var būt no neatliekamas operācijas, kas izskaidrota steigā.
indicator-or-promised-money = Personai par orgānu solīja naudu vai darbu.
    .example = Jauns tēvs stāsta, ka autoostā kāds vīrietis par vienu nieri solījis gada algu un šofera vietu.
    .ordinary = Slimnīca donoram var atlīdzināt ceļu un neizpelnīto algu; pajautājiet, kas, ko un par ko solīja.
indicator-or-not-paid = Solītā summa nav samaksāta vai ir samazināta.
    .example = Sieviete saka, ka dabūjusi tikai desmito daļu; pārējais, kā viņai teikts, aizgājis par viesnīcu un lidojumiem.
    .ordinary = Donora ceļa izdevumus var atmaksāt vēlu vai mazāk, nekā cerēts; pajautājiet, par ko nauda bija paredzēta.
indicator-or-no-info = Personai nav stāstīts par riskiem, vai tā parakstīja papīrus, ko nevarēja izlasīt.
    .example = Piekrišanas veidlapa donores mapē ir valodā, ko viņa neprot; ne tulkojuma, ne bukleta klāt nav.
    .ordinary = Neatliekamā gadījumā vai ar tulku pie gultas pacienti var parakstīt veidlapu, ko paši nevar izlasīt.
indicator-or-no-withdraw = Personai neļāva pārdomāt.
    .example = Vīrietis stāsta, ka pirms operācijas lūdzis laist mājās, bet viņam teikts, ka vispirms jāatmaksā biļete, analīzes un viesnīca.
    .ordinary = Klīnika var lūgt donoru vēlreiz apdomāties vai pieminēt izmaksas un tomēr ļaut aiziet; pajautājiet, kas notika pēc „nē”.
indicator-or-false-relation = Papīros nepatiesi teikts, ka donors un saņēmējs ir radinieki.
    .example = Klīnikas veidlapā donors nosaukts par pacienta brāli, bet viņa dzimšanas apliecībā ir pavisam citi vecāki.
    .ordinary = Laulības, adopcijas vai otras ģimenes dēļ radiniekiem papīros var nebūt ne kopīga uzvārda, ne kopīgu vecāku.
indicator-or-broker-travel = Starpnieks sarūpēja braucienu, mājokli, pasi un klīniku.
    .example = Augļu lasītājs stāsta, ka internetā iepazīts vīrietis sagādājis pasi, lidojumu, dzīvokli un klīniku un tagad gaida ārā.
    .ordinary = Lidojumus, istabas un klīnikas pasūta arī medicīnas tūrisma aģentūras un izpalīdzīgi radinieki; pajautājiet, kas maksā un par ko.
indicator-or-debt = Persona piekrita parāda vai draudu dēļ.
    .example = Tirgotājs stāsta, ka aizdevējs solījis dzēst parādu un likt viņa māsu mierā, ja viņš atdos nieri.
    .ordinary = Arī parādnieks var brīvi atdot orgānu tuviniekam; pajautājiet, vai to ietekmēja parāds vai draudi.
indicator-or-no-aftercare = Personai nav medicīnas dokumentu vai aprūpes pēc operācijas.
    .example = Donoram, kas atgriezies pirms trim nedēļām, mapē ir iekāpšanas kartes un viesnīcas rēķins, bet nevienas lapas no slimnīcas.
    .ordinary = Papīri var pazust ceļā vai pienākt pa pastu vēlāk; jebkurā gadījumā persona drīz jāapskata ārstam.
indicator-or-recruit-others = Personu lūdz savervēt citus donorus.
    .example = Viesmīle stāsta, ka pārējo naudu saņems tikai tad, kad uz asins analīzēm būs atvedusi divus draugus.
    .ordinary = Arī ģimene var meklēt donoru slimam radiniekam – atklāti un bez atlīdzības par katru nosaukto cilvēku.
