# Orð málaskrár.

## Mál.

case-status-open = Opið
case-status-closed = Lokað

## Hvers vegna máli var lokað. Staðreyndir, aldrei dómur um hvernig gekk.

closing-reason-help-received = Manneskjan fær aðstoð
closing-reason-handed-over = Önnur skrifstofa hefur tekið við
closing-reason-person-wished = Manneskjan óskaði þess
closing-reason-contact-lost = Samband rofnaði
closing-reason-no-further-need = Ekki þörf á frekari aðstoð
closing-reason-other = Önnur ástæða

## Hvers vegna máli var eytt. Það er allt sem eftir er, auk dagsins og tilviljunarkenndrar tölu.

erasure-reason-person-asked = Manneskjan bað um það
erasure-reason-purpose-ended = Ekki er lengur þörf á málinu
erasure-reason-recorded-in-error = Það var skráð fyrir mistök
erasure-reason-moved-elsewhere = Það var flutt annað

## Um hvað samþykki er. Spurt er um hvert fyrir sig, alltaf sérstaklega um lögreglu.

consent-matter-recording = Að spyrja og skrá svör
consent-matter-names = Að skrá nöfn
consent-matter-support-contact = Að hafa samband við stuðningssamtök fyrir manneskjuna
# Viðtakandinn er þekktur með nafni áður en manneskjan samþykkir.
consent-matter-sharing = Að segja einum tilgreindum viðtakanda hver manneskjan er
consent-matter-police = Samband við lögreglu
consent-matter-contact-back = Að hafa aftur samband við manneskjuna
consent-matter-keeping = Hversu lengi málið er varðveitt
consent-matter-statistics = Að telja málið með án nafna
consent-matter-attachment = Afrit eða ljósmynd

## Hverju manneskjan svaraði um samþykki.

consent-answer-yes = Já
consent-answer-not-now = Ekki núna
consent-answer-no = Nei
consent-answer-could-not-be-asked = Ekki var hægt að spyrja

## Með hjálp hvers var spurt.

interpreter-none = Enginn túlkur
interpreter-phone = Símatúlkur
interpreter-in-person = Túlkur á staðnum
interpreter-not-said = Ekki skráð hvort túlkur var með

## Hvernig fór með tengilið.

contact-outcome-chosen = Valinn
contact-outcome-given-to-person = Afhent manneskjunni
contact-outcome-officer-called = Ég hringdi
contact-outcome-called-together = Við hringdum saman
contact-outcome-person-declined = Manneskjan afþakkaði
contact-outcome-no-answer = Ekki svarað
contact-outcome-wrong-number = Rangt númer
contact-outcome-refused = Gátu ekki hjálpað
