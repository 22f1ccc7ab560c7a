# Dates and times. The parts are already in words: they only need their order.

# A moment. $place: the town whose clock it is, such as "Warsaw", or "UTC".
dates-moment = { $date }, { $time } in { $place }
