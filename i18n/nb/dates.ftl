# Datoer og klokkeslett. Delene er alt i ord: De trenger bare rekkefølgen.

# $place: byen klokken følger, for eksempel «Warszawa», eller «UTC».
dates-moment = { $date } kl. { $time } ({ $place })
