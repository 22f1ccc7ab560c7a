# Datum och klockslag. Delarna är redan i ord, bara ordningen bestäms här.

# $place: staden vars klocka gäller, eller ”UTC”.
dates-moment = { $date } kl. { $time }, { $place }
