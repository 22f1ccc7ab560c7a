# Bara i versioner byggda för tester: hjälp för kommandon som tester kör, och vad de hittar.

cli-harness-about = Bara för tester: hitta på ärenden och sköt om dem
cli-harness-work-about = Spara påhittade ärenden och skriv ut varje beteckning när ärendet är säkrat
cli-harness-work-count-help = Hur många ärenden; utan det, eller med 0, utan slut
cli-harness-work-canaries-help = En JSON-lista med ord att sprida över fälten, vart och ett med ett nummer
cli-harness-check-about = Kontrollera allt och skriv ut varje ärendes beteckning
cli-harness-dump-about = Skriv ut allt som ärendena innehåller
cli-harness-erase-all-about = Radera alla ärenden, och skriv ut varje beteckning och mappen för varje säkerhetskopia som fortfarande innehåller dem
cli-harness-lock-and-wait-about = Öppna och läs alla ärenden, lås vid första raden som kommer in, och vänta
cli-harness-fill-about = Hitta snabbt på många ärenden
cli-harness-fill-cases-help = Hur många ärenden
cli-harness-assess-many-about = Bedöm många uppsättningar svar, en per rad, och skriv ut nivån och reglerna för var och en

error-harness-half-there = Ärende { $label } är skadat: bara hälften finns
error-harness-not-filed = Det som förseglades i { $file } är skadat och lades inte in
