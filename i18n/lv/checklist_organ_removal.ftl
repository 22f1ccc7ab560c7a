# Kontrolsaraksts „organ-removal”: ko lasa darbinieks. Uzbūve ir failā checklists/organ-removal.toml.

checklist-organ-removal = Orgānu izņemšana
    .purpose = Pamanīt cilvēku tirdzniecību orgānu izņemšanas nolūkā.
    .audience = Darbinieki, kas veic sarunas; vīzu darbinieki medicīnisku braucienu lietās
    .when = Valstspiederīgais lūdz palīdzību pēc operācijas ārzemēs, vai medicīnisks brauciens nav saprotams.

## Pazīmes

section-organ-removal-signs = Pazīmes
indicator-or-surgery-story = Persona ir atdevusi vai tūlīt atdos orgānu, vai tai ir operācijas rēta, kuru neviens nav izskaidrojis.
    .care = Neveiciet apskati. Atzīmējiet tikai to, kas redzams.
indicator-or-promised-money = Personai par orgānu solīja naudu vai darbu.
indicator-or-not-paid = Solītā summa nav samaksāta vai ir samazināta.
indicator-or-no-info = Personai nav stāstīts par riskiem, vai tā parakstīja papīrus, ko nevarēja izlasīt.
indicator-or-no-withdraw = Personai neļāva pārdomāt.
indicator-or-false-relation = Papīros nepatiesi teikts, ka donors un saņēmējs ir radinieki.
indicator-or-broker-travel = Starpnieks sarūpēja braucienu, mājokli, pasi un klīniku.
indicator-or-debt = Persona piekrita parāda vai draudu dēļ.
indicator-or-no-aftercare = Personai nav medicīnas dokumentu vai aprūpes pēc operācijas.
indicator-or-recruit-others = Personu lūdz savervēt citus donorus.
