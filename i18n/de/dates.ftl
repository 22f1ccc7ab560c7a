# Datum und Uhrzeit. Die Teile sind schon in Worten: Es fehlt nur ihre Reihenfolge.

# $place: der Ort, dessen Uhr gilt, etwa „Warschau“ oder „UTC“.
dates-moment = { $date }, { $time } ({ $place })
