# Datos ir laikas. Dalys jau žodžiais: reikia tik jų tvarkos.

dates-moment = { $date }, { $time } ({ $place })
