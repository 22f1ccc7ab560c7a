# Datumi un laiki. Daļas jau ir vārdos, vajadzīga tikai to secība.

dates-moment = { $date }, plkst. { $time } ({ $place })
