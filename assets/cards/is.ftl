# Kortin fyrir manneskjuna: það sem hún les. Ein stutt setning í hverri línu, hlý og einföld; engin orð um mansal eða þolendur.

card-language-name = Íslenska
card-language-latin = islenska icelandic
card-language-status = drafted

card-you-decide =
    Þú ræður hvað þú segir mér.
    Þú mátt hætta hvenær sem er.
    Þú gerir ekkert rangt með því að tala við mig.
card-alone =
    Ég tala einslega stutta stund við alla sem koma hingað.
    Það er venjan hér.
    Hin geta beðið fyrir utan.
card-say-no =
    Þú mátt segja nei.
    Þú mátt sleppa hvaða spurningu sem er.
    Þú mátt hætta þegar þú vilt.
    Þú færð sömu aðstoð hér.
card-interpreter =
    Viltu fá túlk?
    Túlkurinn er ekki úr fjölskyldu þinni og ekki neinn sem þú vinnur fyrir.
    Þú getur beðið um konu eða karl.
    Þú getur beðið um annan túlk.
card-what-is-written =
    Mig langar að skrifa niður sumt af því sem þú segir mér.
    Ég geri það til þess að þú getir fengið aðstoð.
    Ég segi þér hver getur lesið það.
    Þú getur beðið mig að eyða því.
    Ef lög skylda mig til að geyma eitthvað segi ég þér frá því.
card-limits =
    Ef líf er í hættu gæti ég þurft að segja einhverjum frá.
    Líka ef barn er í hættu eða ef lög krefjast þess.
    Ég myndi segja þér það fyrst.
    Þú ræður hversu mikið þú segir.
card-choices =
    Þú getur talað við einhvern sem hjálpar fólki, núna eða síðar.
    Þú getur beðið um öruggan stað til að sofa á.
    Þú getur beðið um lækni.
    Þú getur beðið um lögfræðing.
    Þú getur tekið aðeins við þessum upplýsingum.
    Þú þarft ekkert að gera í dag og getur komið aftur.
card-danger =
    Ertu í hættu núna?
    Hringdu í þetta númer.
card-helpline =
    Þú getur hringt í þetta númer, í dag eða síðar.
    Þú getur spurt hvort þar sé talað tungumálið þitt.
    Þú ræður hvað þú segir þar.
card-passport =
    Vegabréfið er þitt.
    Þú mátt hafa það hjá þér.
    Ef einhver annar er með það máttu segja mér frá því.
    Við getum rætt hvað er hægt að gera.
card-answers =
    Já
    Nei
    Ég veit það ekki
    Ég vil ekki svara
card-break =
    Við tökum stutt hlé.
    Það liggur ekkert á.
    Við höldum áfram þegar þú vilt, eða annan dag.
card-come-back =
    Þú getur komið aftur annan dag.
    Er óhætt fyrir þig að taka þetta með þér?
    Þú getur líka lært númerið utan að.
