# Svíþjóð: kafli landsins.

## Í stuttu máli

country-se-reflection = 30 dagar, má framlengja
country-se-statute = Útlendingalög (2005:716), kafli 5, gr. 15
country-se-identification = formleg greining telst liggja fyrir þegar rannsókn er hafin; allir geta komið auga á merki
country-se-mechanism = verklag við grun um mansal (landsbundna tilvísunarkerfið), á vegum jafnréttisstofnunar Svíþjóðar
country-se-coordinator = jafnréttisstofnun Svíþjóðar (Jämställdhetsmyndigheten)
country-se-rapporteur = sænska lögreglan

country-se-served-help-without-testimony = samstarf er ekki skilyrði fyrir félagsþjónustu og stuðningsáætlun félagasamtaka; leyfið er háð því
country-se-served-permit-without-cooperation = aðeins umþóttunartíminn; stuðningsáætlun félagasamtaka krefst ekki samstarfs
country-se-served-permit-with-cooperation = tímabundið, að beiðni stjórnanda rannsóknar

## Staðreyndir

country-se-fact-instrument-palermo-protocol = Svíþjóð gerðist aðili að bókun Sameinuðu þjóðanna um mansal (Palermó-bókuninni) árið 2004
country-se-fact-instrument-coe-convention-197 = Svíþjóð undirritaði samning Evrópuráðsins um aðgerðir gegn mansali (nr. 197) 16. maí 2005 og fullgilti hann 31. maí 2010. Hann hefur gilt frá 1. september 2010.
country-se-fact-instrument-eu = Tilskipun 2011/36/ESB gildir, með breytingum samkvæmt tilskipun 2024/1712. Breytinguna átti að innleiða í landslög eigi síðar en 15. júlí 2026. Ekki var kannað hvort það hefur verið gert. Þrjár tilskipanir til viðbótar gilda: 2004/81/EB um dvalarleyfi, 2012/29/ESB um brotaþola og 2004/80/EB um bætur.
country-se-fact-criminal-provision = Mansal er refsivert samkvæmt hegningarlögum, kafla 4, grein 1a, og refsing er tvö til tíu ár. Hagnýting fólks (människoexploatering) er stigskipt brot sem bætt var við með frumvarpi 2017/18:123. Refsing er allt að fjórum árum, eða tvö til tíu ár ef brotið er stórfellt.
    .note = Númerið „grein 1b“ og núverandi refsirammi voru ekki lesin
country-se-fact-recovery-reflection = Umþóttunartími er 30 dagar. Sænska útlendingastofnunin (Migrationsverket) ákveður innan nokkurra daga. Frá 1. ágúst 2022 geta félagsmálanefndir einnig sótt um og þá þarf engin rannsókn að vera hafin.
country-se-fact-who-applies = Hvorki manneskjan né sendiráð getur sótt um. Það verður félagsmálanefnd eða stjórnandi rannsóknar að gera.
country-se-fact-nsp = Stuðningsáætlun félagasamtaka (NSP) veitir um 30 daga vernd án skilyrða. Hún lá niðri 2019–2020 vegna fjárskorts og var komin aftur í gang 2021.
country-se-fact-legal-aid = Þolandi fær ókeypis réttargæslumann (målsägandebiträde) og túlk
country-se-fact-helplines-by-sex = Sérstök landsnúmer eru fyrir konur, karla og trans fólk
country-se-fact-compensation = Bætur eru dæmdar í sakamálinu. Annars greiðir brotaþolastofnunin (Brottsoffermyndigheten) bætur vegna afbrotatjóns. Kæra til lögreglu er skilyrði. Sækja þarf um innan þriggja ára frá brotinu eða lokum málsins. Þetta nær til brota í Svíþjóð, og til brota erlendis ef manneskjan átti heimili í Svíþjóð. Dæmi eru um bætur vegna mansals að fjárhæð 60.000 til 250.000 sænskar krónur.
    .note = Krafa getur brugðist ef tengslin við Svíþjóð eru veik. Það á ekki við um ofbeldisbrot gegn ríkisborgara ESB eða íbúa (lawline).
country-se-fact-coordination-moves = 1. janúar 2018 fluttist samræming frá lénsstjórn Stokkhólms til nýju jafnréttisstofnunarinnar. Vefurinn fluttist síðar frá nmtsverige.se til nspm.jamstalldhetsmyndigheten.se.
country-se-fact-children = Svæðisbundnir samræmingaraðilar þjóna fólki á öllum aldri. Félagsþjónustan ber ábyrgð.
country-se-fact-non-punishment = Ekki er staðfest hvort ákvæði um refsileysi er til
country-se-fact-transposition-2024-1712 = Nefnd var skipuð 6. febrúar 2025 (dir. 2025:8) til að innleiða tilskipun 2024/1712. Skýrsla hennar er SOU 2025:119, „Ett nytt brott och andra åtgärder mot människohandel“. Hvorki fannst stjórnarfrumvarp né lög.
country-se-fact-duty-to-report = Samkvæmt lögum um félagsþjónustu (2025:400) þurfa tiltekin yfirvöld og starfsfólk þeirra að tilkynna félagsmálanefnd strax. Skyldan varðar barn sem vitað er eða grunur er um að verði fyrir skaða. Frumvarp 2025/26:12 (11. september 2025) bætir fleiri yfirvöldum við.
    .note = Listinn, númer greinarinnar og hvort sendiskrifstofur erlendis falla undir skylduna voru ekki lesin
country-se-fact-recovery-reflection-2 = Félagsmálanefndir sveitarfélaga geta sótt um 30 daga tímann hvort sem manneskjan vinnur með yfirvöldum eða ekki (skýrsla bandaríska utanríkisráðuneytisins um mansal, 2023)
country-se-fact-changed-social-committee = Frá 1. ágúst 2022 getur félagsmálanefnd einnig sótt um umþóttunartíma
country-se-fact-changed-coordination-move = Frá 2018 samræmir jafnréttisstofnunin starfið. Vefur hennar fluttist síðar aftur.
