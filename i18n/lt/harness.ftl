# Tik bandymams skirtose versijose: komandų, kurias vykdo bandymai, žinynas ir radiniai.

cli-harness-about = Tik bandymams: kurti išgalvotus atvejus ir juos prižiūrėti
cli-harness-work-about = Įrašyti išgalvotus atvejus ir išvesti kiekvieno žymą, kai tik jis saugus
cli-harness-work-count-help = Kiek atvejų; nenurodžius arba nurodžius 0 – be pabaigos
cli-harness-work-canaries-help = JSON sąrašas žodžių, kurie paskleidžiami po laukus, kiekvienas su numeriu
cli-harness-check-about = Viską patikrinti ir išvesti kiekvieno atvejo žymą
cli-harness-dump-about = Išvesti viską, kas laikoma atvejuose
cli-harness-erase-all-about = Ištrinti visus atvejus ir išvesti kiekvieno žymą bei aplanką kiekvienos atsarginės kopijos, kurioje jie dar yra
cli-harness-lock-and-wait-about = Atverti ir perskaityti visus atvejus, gavus pirmą eilutę užrakinti ir laukti
cli-harness-fill-about = Greitai sukurti daug atvejų
cli-harness-fill-cases-help = Kiek atvejų
cli-harness-assess-many-about = Įvertinti daug atsakymų rinkinių, po vieną eilutėje, ir išvesti kiekvieno rezultatą bei taisykles

error-harness-half-there = Atvejis { $label } sugadintas: yra tik pusė
error-harness-not-filed = Tai, kas užantspauduota faile { $file }, sugadinta ir neįtraukta
