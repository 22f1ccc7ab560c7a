# Daty i godziny. Części są już zapisane słowami; tu ustala się tylko ich kolejność.

# $place: miasto w mianowniku, np. „Warszawa”, albo „UTC”.
dates-moment = { $date }, { $time } (czas: { $place })
