# Dagsetningar og tími. Hlutarnir eru þegar í orðum: aðeins þarf að raða þeim.

# $place: bærinn sem klukkan miðast við, svo sem „Varsjá“, eða „UTC“.
dates-moment = { $date } kl. { $time } ({ $place })
