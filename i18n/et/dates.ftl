# Kuupäevad ja kellaajad. Osad on juba sõnades: vaja on ainult järjekorda.

dates-moment = { $date } kell { $time } ({ $place })
