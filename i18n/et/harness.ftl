# Ainult testimiseks tehtud versioonides: testikäskude abi ja nende leiud.

cli-harness-about = Ainult testimiseks: mõtle välja juhtumeid ja halda neid
cli-harness-work-about = Salvesta väljamõeldud juhtumeid ja väljasta iga juhtumi tähis, kui see on kindlalt alles
cli-harness-work-count-help = Mitu juhtumit; ilma selleta või väärtusega 0 lõputult
cli-harness-work-canaries-help = JSON-loend sõnadest, mis väljadesse laiali jaotatakse, igaüks numbriga
cli-harness-check-about = Kontrolli kõike ja väljasta iga juhtumi tähis
cli-harness-dump-about = Väljasta kõik, mis juhtumites on
cli-harness-erase-all-about = Kustuta kõik juhtumid ning väljasta iga juhtumi tähis ja iga neid veel sisaldava varukoopia kaust
cli-harness-lock-and-wait-about = Ava ja loe kõik juhtumid, lukusta esimese sisendrea peale ja oota
cli-harness-fill-about = Mõtle kiiresti välja palju juhtumeid
cli-harness-fill-cases-help = Mitu juhtumit
cli-harness-assess-many-about = Hinda palju vastuste kogumeid, üks real, ning väljasta iga kogumi tulemus ja reeglid

error-harness-half-there = Juhtum { $label } on kahjustatud: see on poolikult alles
error-harness-not-filed = Failis { $file } pitseeritu on kahjustatud ja seda ei kantud juhtumite hulka
