# Samþykki: hvað fulltrúinn segir og um hvað er spurt. Setningar í gæsalöppum eru sagðar við manneskjuna: engin lagaorð þar.

consent-title = Áður en þú spyrð um nokkuð
consent-explain-title = Útskýrðu á tungumáli manneskjunnar
consent-explain-record = hvað þú skráir, hvar það er geymt og hver getur lesið það
consent-explain-freedom = að það má segja nei, sleppa spurningu, hætta eða biðja um að því sé eytt
consent-explain-limits = hvað þú gætir þurft að láta vita af: lífshætta, barn, lagaskylda
consent-explain-help = að það breytir engu um ræðisaðstoðina að segja nei

# Sagt við manneskjuna.
consent-explain = Mig langar að skrifa hjá mér sumt af því sem þú segir, svo að þú getir fengið stuðning. Ég segi þér hver getur séð það. Þú mátt segja nei, sleppa hvaða spurningu sem er eða hætta. Þú getur beðið mig að eyða þessu. Ég segi þér það ef lög skylda mig til að geyma eitthvað. Þú færð sömu aðstoð hér þótt þú segir nei.
    .child = Mig langar að hjálpa þér. Mig langar að skrifa hjá mér sumt af því sem þú segir, svo að þau sem geta hjálpað fái að vita það. Ég segi þér hver getur lesið það. Þú mátt segja nei. Þú mátt sleppa hvaða spurningu sem er og þú mátt hætta. Þú ert ekki í neinum vandræðum og ég hjálpa þér hvað sem þú velur.
# Sagt við manneskjuna áður en hún segir sögu sína.
consent-limits = Áður en þú segir mér meira: ef líf er í hættu, ef barn er í hættu eða ef lög krefjast þess gæti ég þurft að segja öðrum frá. Ég myndi segja þér það fyrst. Þú ræður hversu mikið þú segir.
    .child = Sumt gæti ég þurft að segja fólki sem hefur það starf að vernda börn, til að gæta öryggis þíns. Ég segi þér fyrst hvaða fólk það er. Það skiptir máli hvað þú vilt.
# Til fulltrúans.
consent-child = Ef um barn er að ræða: hlustaðu á hvað barnið vill og fáðu forsjáraðila eða barnavernd að málinu.
consent-interpreter = Notaðu faglærðan túlk. Notaðu ekki ættingja, vin, samferðafólk eða vinnuveitanda.

consent-recording-label = Samþykkir manneskjan að þú spyrjir og skráir svör?
consent-recording-yes = Já, spyrja og skrá
consent-recording-no-names = Spyrja, en ekki skrá nöfn
consent-recording-information-only = Veita aðeins upplýsingar
consent-recording-no = Nei
consent-recording-not-asked = Ekki var hægt að spyrja
consent-recording-not-asked-hint = Segðu hvers vegna
consent-contact-label = Samþykkir manneskjan að þú hafir samband við stuðningssamtök fyrir hana?
consent-contact-yes = Já
consent-contact-not-now = Ekki núna
consent-contact-no = Nei
consent-interpreter-label = Túlkur
consent-language-label = Tungumál samtals
consent-items-hint = Spurðu um hvert samþykki fyrir sig þegar að því kemur
consent-refused-hint = Þakkaðu fyrir. Spurðu hvort óhætt sé að hafa númer á sér. Þú mátt hætta hér.
consent-written-hint = Því sem var skráð er eytt þegar þú heldur áfram. Það sem áður var sagt getur einnig verið áfram innsiglað, ásamt afturkölluninni.
consent-seal-action = Innsigla í staðinn
consent-withdraw-action = Afturkalla samþykki

## Áður en nokkuð er prentað eða afhent: gæti það fundist á manneskjunni?

consent-carry-label = Er óhætt fyrir manneskjuna að hafa þetta á sér?
consent-carry-nothing = Hafa ekkert á sér
consent-carry-by-heart = Læra eitt númer utan að
consent-carry-other-name = Vista undir öðru nafni
consent-carry-slip = Hlutlaus miði
consent-carry-card = Kortið
