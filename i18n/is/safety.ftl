# Öryggi: síðan sem er lesin þegar einhver stendur við borðið, og fyrstu spurningarnar. Sá sem stjórnar manneskjunni getur séð
# þennan skjá: engin þung orð standa hér.

safety-help-title = Einhver er hjá mér núna
safety-help-alone = Hafðu það fyrir reglu að ræða einslega við hvern gest. Spurðu: „Er óhætt fyrir þig að tala við mig? Hvað höfum við langan tíma?“
safety-help-danger = Bráð lífshætta: hringdu í { $emergency }.
safety-help-danger-dial = Í síma: manneskjan hringir sjálf í { $emergency } þar sem hún er.
safety-help-ask = Annars skaltu spyrja manneskjuna hvað sé öruggast áður en þú hringir í nokkurn.
safety-help-offer = Bjóddu vatn, sæti og túlk sem er ekki ættingi.
# Orðin í gæsalöppum eru sögð við manneskjuna.
safety-help-say = Segðu: „Þú ræður hvað þú segir mér. Þú mátt hætta hvenær sem er. Þú gerir ekkert rangt með því að tala við mig.“
safety-help-do-not = Lofaðu engu, þrýstu ekki á um smáatriði, hringdu ekki í vinnuveitanda eða fjölskyldu og haltu ekki eftir vegabréfi manneskjunnar.
safety-alone-title = Leiðir til að fá stund í einrúmi
safety-alone-fingerprint = Fingrafarataka
safety-alone-form = Eyðublað í öðru herbergi
safety-alone-photo = Myndataka

## Fyrstu spurningarnar, ein á síðu.

safety-danger-label = Er einhver í bráðri hættu?
safety-danger-yes = Hættu að spyrja. Svörin haldast. Hringdu í { $emergency } ef líf er í hættu.
safety-age-label = Er manneskjan yngri en 18 ára eða gæti verið það?
safety-age-maybe = Gæti verið
safety-private-label = Ert þú í einrúmi með manneskjunni?
safety-private-no = Finndu hversdagslega ástæðu fyrir stund í einrúmi eða bjóddu annan tíma
safety-needs-label = Hvers er þörf núna?
safety-needs-empty = Einskis núna
safety-stop-action = Hætta og tryggja öryggi
safety-child-banner = Líttu á manneskjuna sem barn þar til yfirvald ákveður annað. Tengiliðir barnaverndar eru sýndir fyrst.
safety-leave-hint = Þú mátt skilja allt hér eftir autt
