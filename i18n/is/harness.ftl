# Aðeins í útgáfum fyrir prófanir: hjálp skipana sem prófanir nota og það sem þær finna.

cli-harness-about = Aðeins fyrir prófanir: búa til gervimál og sinna þeim
cli-harness-work-about = Vista gervimál og prenta auðkenni hvers þegar það er öruggt
cli-harness-work-count-help = Hversu mörg mál; án þess, eða með 0, endalaust
cli-harness-work-canaries-help = JSON-listi með orðum til að dreifa um reitina, hvert með tölu
cli-harness-check-about = Athuga allt og prenta auðkenni hvers máls
cli-harness-dump-about = Prenta allt sem málin geyma
cli-harness-erase-all-about = Eyða öllum málum og prenta auðkenni hvers og möppu hvers öryggisafrits sem enn geymir þau
cli-harness-lock-and-wait-about = Opna og lesa öll mál, læsa við fyrstu línu sem berst og bíða
cli-harness-fill-about = Búa til mörg mál hratt
cli-harness-fill-cases-help = Hversu mörg mál
cli-harness-assess-many-about = Meta mörg sett af svörum, eitt í hverri línu, og prenta þrep og reglur hvers

error-harness-half-there = Málið { $label } er skemmt: það er aðeins til að hálfu
error-harness-not-filed = Það sem var innsiglað í { $file } er skemmt og var ekki skráð
