# Tylko w wersjach do testów: pomoc poleceń, którymi posługują się testy, i to, co one znajdują.

cli-harness-about = Tylko do testów: tworzy zmyślone sprawy i sprawdza je
cli-harness-work-about = Zapisuje zmyślone sprawy i wypisuje oznaczenie każdej, gdy jest już bezpieczna
cli-harness-work-count-help = Ile spraw; bez tej opcji albo z 0 bez końca
cli-harness-work-canaries-help = Lista JSON słów do rozłożenia po polach, każde z numerem
cli-harness-check-about = Sprawdza wszystko i wypisuje oznaczenie każdej sprawy
cli-harness-dump-about = Wypisuje wszystko, co jest w sprawach
cli-harness-erase-all-about = Usuwa wszystkie sprawy i wypisuje oznaczenie każdej oraz folder każdej kopii zapasowej, w której jeszcze są
cli-harness-lock-and-wait-about = Otwiera i czyta wszystkie sprawy, zamyka je po pierwszym wierszu wejścia i czeka
cli-harness-assess-many-about = Ocenia wiele zestawów odpowiedzi, po jednym w wierszu, i wypisuje wynik i reguły każdego
cli-harness-fill-about = Szybko tworzy wiele zmyślonych spraw
cli-harness-fill-cases-help = Ile spraw

# $label: oznaczenie sprawy, np. K7M-4QD.
error-harness-half-there = Sprawa { $label } jest uszkodzona: zapisano ją tylko w połowie
# $file: nazwa pliku, bez folderu.
error-harness-not-filed = To, co zapieczętowano w pliku { $file }, jest uszkodzone i nie zostało włączone do spraw
