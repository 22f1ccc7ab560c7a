# Päivät ja kellonajat. Osat ovat jo sanoina: ne tarvitsevat vain järjestyksen.

dates-moment = { $date } klo { $time } ({ $place })
