# Gátlistinn „immediate-safety“: það sem fulltrúinn les.

checklist-immediate-safety = Athugun á bráðu öryggi
    .purpose = Ákveða á nokkrum mínútum hvort bregðast þurfi við á undan öllu öðru.
    .audience = Allt starfsfólk
    .when = Fyrst. Á undan vísbendingum, eyðublöðum og skráningu.

## Merki um bráða hættu

section-immediate-safety-danger = Merki um bráða hættu
indicator-is-trafficker-near = Sá sem talið er að stjórni manneskjunni er í húsinu, nálægt því eða í símanum.
indicator-is-being-tracked = Síma eða tösku manneskjunnar gæti verið fylgt eftir.
indicator-is-violence-risk = Manneskjan óttast ofbeldi í dag ef hún fer til baka.
indicator-is-medical = Manneskjan þarf bráða læknishjálp eða er þunguð og líður illa.
indicator-is-suicide = Manneskjan talar um sjálfsskaða eða sjálfsvíg.
indicator-is-child = Manneskjan er eða gæti verið barn.
indicator-is-dependants = Börn eða aðrir eru enn á valdi þess sem stjórnar.
indicator-is-removal = Brottvísun, lausn eða flutningur er yfirvofandi.
indicator-is-staff-link = Staðarráðið starfsfólk, vörður eða túlkur gæti þekkt þann sem stjórnar.
indicator-is-nowhere-tonight = Manneskjan hefur engan öruggan stað í nótt.
indicator-is-fears-state = Manneskjan óttast yfirvöld í eigin landi eða þessa sendiskrifstofu.

## Hvað á að gera

section-immediate-safety-act = Hvað á að gera
indicator-is-act-separate = Fylgdu manneskjunni í lokað herbergi af hversdagslegu tilefni.
indicator-is-act-ask-first = Spyrðu fullorðna manneskju hvað hún telji öruggast áður en þú hringir í nokkurn.
indicator-is-act-emergency = Lífshætta: hringdu í neyðarnúmer landsins þar sem manneskjan er, eða fáðu hana til að hringja.
indicator-is-act-child = Barn: hringdu í barnaverndaryfirvöld áður en barnið fer og spurðu hvað gera skuli varðandi hinn fullorðna; ef þú óttast um barnið núna skaltu hringja í neyðarnúmerið.
indicator-is-act-safe-contact = Komdu þér saman við manneskjuna um örugga leið og tíma til að hafa aftur samband.
