# Það sem mat sýnir. Þetta eru einu fyrirsagnir niðurstöðu. Engin þeirra segir að einhver sé þolandi, og einhver getur lesið
# fyrirsögnina yfir öxl fulltrúans: línu tvö, „detail“, má fela.

## Fyrir ofan hverja aðra fyrirsögn þegar einhver er í hættu.

results-danger-title = Öryggið fyrst
results-danger-detail = Einhver kann að vera í hættu núna. Fylgdu öryggisskrefunum á undan öllum eyðublöðum.

## Fullorðnir.

results-presumed-title = Bjóddu aðstoð og tilvísun núna
results-presumed-detail = Skráð sem: hugsanlegur þolandi, vinnuheiti þessa forrits yfir „bjóddu aðstoð núna“. Það er lögbærs yfirvalds að meta hvort rökstudd ástæða sé til að ætla að svo sé og að annast formlega greiningu.
results-some-title = Bjóddu aðstoð og leitaðu til sérfræðinga
results-some-detail = Merki eru til staðar en ekki heildarmynd. Þú getur hringt og fengið ráð án þess að nefna nafn.
results-none-now-title = Engin merki skráð í þessu samtali
results-none-now-detail = Þetta útilokar ekkert. Fólk segir oft frá síðar. Segðu að alltaf megi koma aftur og spurðu hvort óhætt sé að hafa númer á sér.
results-not-enough-asked-title = Ekki nóg spurt enn
results-not-enough-asked-detail = Ósvarað þýðir ekki „nei“. Aðstoð er í boði núna.

## Barn, eða manneskja sem gæti verið barn.

results-child-presumed-title = Hringdu í sérfræðinga núna
results-child-presumed-detail = Skráð sem: barn, hugsanlegur þolandi. Þegar barn á í hlut þarf hvorki að sýna fram á nauðung né blekkingu. Hringdu í barnaverndaryfirvöld áður en barnið fer og spurðu hvað gera skuli varðandi hinn fullorðna. Þú getur ekki haldið neinum: ef þú óttast um barnið núna skaltu hringja í { $emergency }. Afhentu fullorðnum hvorki skilríki né pappíra ef tengsl hans við barnið eru ósönnuð.
results-child-other-title = Hringdu í sérfræðinga og fáðu ráð
results-child-other-detail = Spurðu barnaverndaryfirvöld, án þess að nefna nafn ef þú vilt. Láttu sérfræðinga um spurningarnar. Afhentu barninu ekkert sem fullorðnir gætu fundið.

## Undir hverri fyrirsögn.

results-why-title = Hvers vegna
# Merki sem falla undir engan af fimm flokkum ILO.
results-other-signs = Önnur merki
results-unknown-title = Það sem við vitum ekki
results-wishes-title = Það sem manneskjan vill
results-prompts-title = Gæti verið vert að spyrja um
results-change-title = Hvað myndi breyta þessu
results-details-action = Sýna nánar
results-judgement-action = Bjóða tilvísun samkvæmt eigin mati
results-judgement-hint = Ein setning um ástæðu
results-other-view-label = Annað sjónarmið
results-rule-label = Regla sem á við: { $rules }
results-yes-count = { $count } já
results-no-count = { $count } nei
results-unclear-count = { $count } óvíst
results-open-count = { $count } óvíst eða ekki svarað
results-declined-count = { $count } vildi ekki svara
results-not-asked-count = { $count } ekki spurt
results-strong-count = { $count ->
    [one] { $count } sterkt merki
   *[other] { $count } sterk merki
}
results-medium-count = { $count ->
    [one] { $count } miðlungssterkt merki
   *[other] { $count } miðlungssterk merki
}
results-weak-count = { $count ->
    [one] { $count } veikt merki
   *[other] { $count } veik merki
}
results-dimension-empty = Einskis spurt enn
results-catalogue-label = Samkvæmt merkjalistum, útgáfa { $version }

assess-notadecision = Þessi síða sýnir það sem þú skráðir. Hún er ekki ákvörðun um manneskjuna.
assess-none = Þótt engin merki af þessum lista séu skráð þýðir það ekki að allt sé í lagi.

principle-sure = Þú þarft ekki að vera viss. Ef þú hefur áhyggjur skaltu bjóða aðstoð og leita til sérfræðinga.
principle-role = Þú úrskurðar ekki um hvort einhver sé þolandi. Þú tekur eftir, skráir það sem manneskjan samþykkir og kemur henni í samband við aðstoð.
