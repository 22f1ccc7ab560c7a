# Datoer og klokkeslæt. Delene er allerede i ord: De mangler kun rækkefølgen.

dates-moment = { $date } kl. { $time } ({ $place })
