# Gátlistinn „begging-petty-crime“: það sem fulltrúinn les.

checklist-begging-petty-crime = Betl og smáafbrot á götu
    .purpose = Greina fólk sem sætir hagnýtingu við betl, götusölu, vasaþjófnað eða búðarhnupl.
    .audience = Fulltrúar sem taka viðtöl; heimsóknir í varðhald
    .when = Ríkisborgari er stöðvaður, sektaður, í haldi eða fær aðstoð vegna betls eða smáþjófnaðar.

## Merki

section-begging-petty-crime-signs = Merki
indicator-bg-target = Manneskjan verður að koma með ákveðna upphæð á hverjum degi.
    .example = Öldruð kona sem selur pappírsblóm segir að fjörutíu evrur verði að vera komnar í hús áður en hún megi hætta þann daginn.
    .ordinary = Sum setja sér sjálf mark fyrir daginn til að eiga fyrir gistingu, fari heim eða lyfjum handa ættingja.
indicator-bg-punished = Manneskjunni er refsað ef hún kemur með of lítið.
    .example = Ungur maður segir að eftir rýran dag fái hann engan kvöldmat og verði að sofa fyrir utan sendibílinn.
    .ordinary = Pör og fjölskyldur deila líka um peninga; manneskja sem er meidd eða fær ekki að borða vegna þess þarf hjálp eigi að síður.
indicator-bg-money-collected = Einhver utan heimilis manneskjunnar tekur mest eða allt af peningunum.
    .example = Á klukkutíma fresti gengur maður fram hjá konunum þremur á kirkjutröppunum og hver þeirra tæmir bollann sinn í pokann hans.
    .ordinary = Vinir geta safnað smápeningum í eina pyngju hjá þeim sem þeir treysta og skipt þeim svo á milli sín.
indicator-bg-dropped-off = Manneskjan er keyrð á staðinn og sótt af einhverjum sem betlar ekki en ræður hvar hún stendur.
    .example = Á hverjum morgni hleypir bílstjóri manni í hjólastól út gegnt ræðisskrifstofunni, bendir á götuhorn og kemur aftur þegar rökkvar.
    .ordinary = Nágranni eða ættingi getur skutlað manneskju sem á erfitt með gang, á stað sem hún hefur sjálf valið.
indicator-bg-disability-used = Einhver annar nýtir sér fötlun, aldur, þungun eða áverka manneskjunnar til að láta hana koma með meira.
    .example = „Hann lætur mig skilja gervifótinn eftir í íbúðinni, því að þá gefur fólk meira,“ segir maður sem var sektaður á brautarstöðinni.
    .ordinary = Fötluð manneskja eða kona sem er langt gengin getur verið án annarra tekna og ákveðið sjálf að betla.
indicator-bg-injured-on-purpose = Manneskjunni var veittur áverki eða neitað um læknishjálp svo að hún fengi meira fé.
    .example = Hún segir að maðurinn sem tekur peningana hennar hafi rifið bréfið frá sjúkrahúsinu, því að veiki fóturinn „skilar meiru“.
    .ordinary = Áverkinn getur verið eftir slys og læknishjálp vantað vegna fjárskorts eða tryggingaleysis; læknis er þörf hvort sem er.
indicator-bg-sleep-group = Einn aðili ræður hvar hin sofa og geymir skilríki þeirra eða peninga.
    .example = Götusali segir að einn maður úthluti dýnunum og geymi nafnskírteini allra í kexdós.
    .ordinary = Í sameiginlegri íbúð getur einn leigjandi úthlutað rúmum og geymt skjöl fyrir hin, sem fá þau hvenær sem er.
indicator-bg-welfare = Einhver notar nafn og persónuupplýsingar manneskjunnar til að fá bætur, lán eða símasamninga.
    .example = Maður úr gistiskýli, sem á ekki síma, kemur með innheimtubréf vegna fjögurra símasamninga á sínu nafni.
    .ordinary = Stolið veski, nafnaruglingur eða eldri samningar manneskjunnar sjálfrar geta leitt til sams konar bréfa.
indicator-bg-moved-circuits = Einhver annar ræður hvenær manneskjan er flutt milli borga eða landa.
    .example = Sektirnar hennar eru frá fimm borgum á sjö vikum, og allir rútumiðarnir voru bókaðir á nafn sama mannsins.
    .ordinary = Götutónlistarfólk og sölufólk eltir markaði og árstíðir, og einhver úr hópnum getur skipulagt leiðina fyrir alla.
indicator-bg-child-present = Einhver lætur barn betla eða stela eða gefur barni lyf til að halda því rólegu.
    .example = Maður á bekk bendir níu ára dreng á hvern ferðalang sem hann á að biðja um pening og tekur svo smápeningana af honum.
    .ordinary = Foreldri án barnagæslu hefur stundum barn hjá sér við betl; barn sem er látið betla eða stela þarf hjálp, hver sem stendur að baki.
