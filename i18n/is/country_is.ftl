# Ísland: kafli landsins.

## Í stuttu máli

country-is-reflection = tímabundið dvalarleyfi í allt að níu mánuði, hægt að endurnýja til eins árs, fyrir ríkisborgara ríkja utan ESB og EES
country-is-statute = Lög um útlendinga nr. 80/2016, 75. gr.
country-is-identification = ekkert formlegt ferli; umsögn lögreglu þarf fyrir leyfið
country-is-mechanism = frá júlí 2020 hjá Bjarkarhlíð, þar sem öll þjónusta er á einum stað
country-is-coordinator = dómsmálaráðuneytið, með nýjum stýrihópi stjórnvalda (skýrsla bandaríska utanríkisráðuneytisins um mansal, útgáfa 2024)
country-is-rapporteur = ekki er vitað um neinn

country-is-served-permit-without-cooperation = leyfi í níu mánuði

## Staðreyndir

country-is-fact-instrument-palermo-protocol = Ísland gerðist aðili að bókun Sameinuðu þjóðanna um mansal (Palermó-bókuninni) árið 2010
country-is-fact-instrument-coe-convention-197 = Samningur Evrópuráðsins um aðgerðir gegn mansali (nr. 197) hefur gilt á Íslandi frá 1. júní 2012
country-is-fact-instrument-eu = Ísland er ekki í ESB
country-is-fact-criminal-provision = Mansal er refsivert samkvæmt almennum hegningarlögum, grein 227a
country-is-fact-recovery-reflection = Hugsanlegur þolandi getur fengið dvalarleyfi í allt að níu mánuði, sem má endurnýja til eins árs, og er ekki vísað úr landi á meðan. Leyfið er aðeins fyrir ríkisborgara ríkja utan ESB og EES. Umsögn lögreglu þarf. Synja má um leyfið vegna misnotkunar eða allsherjarreglu.
country-is-fact-unconditional = Allir þolendur fá ókeypis lögfræðiaðstoð, heilbrigðisþjónustu, sálfræðiaðstoð og fjárhagsaðstoð. Ekki skiptir máli hvort þeir dvelja í athvarfi eða vinna með yfirvöldum.
country-is-fact-one-stop-shop = Bjarkarhlíð samræmir félagslega aðstoð, lögfræðiaðstoð og samband við lögreglu undir einu þaki, á forsendum manneskjunnar
country-is-fact-caller-chooses-police = Sá sem hringir í 112 getur ákveðið að lögregla komi ekki að málinu
country-is-fact-capacity-warning = Í september 2024 var tveggja mánaða biðlisti
country-is-fact-children = Þrír af sjö þolendum árið 2022 voru börn. Útlendingastofnun hefur verklag um tilvísun fyrir fylgdarlaus börn.
country-is-fact-legal-aid = Lögfræðiaðstoð er ókeypis
country-is-fact-compensation = Samkvæmt lögum nr. 69/1995 greiðir ríkissjóður bætur fyrir líkamstjón vegna brota á almennum hegningarlögum sem framin eru á Íslandi. Vegna brota erlendis greiðir hann aðeins í sérstökum tilvikum, til fólks sem er búsett á Íslandi eða á íslenskt ríkisfang. Manneskjan kærir brotið til lögreglu án ástæðulauss dráttar, gerir kröfu á hendur sakborningi og sækir um til bótanefndar innan tveggja ára. Hvorki þarf sakfelling að liggja fyrir né að vitað sé hver brotamaðurinn er.
    .note = Mansal er ekki nefnt í upptalningu brotanna. Þar eru nefnd líkamsárás, kynferðisbrot og frelsissvipting.
country-is-fact-non-punishment = Ekkert ákvæði um refsileysi fannst. Í skýrslu bandaríska utanríkisráðuneytisins um mansal frá 2023 segir að mögulegur þolandi hafi verið fangelsaður fyrir verk sem voru bein afleiðing mansals.
country-is-fact-recovery-reflection-2 = Tíminn var lengdur úr sex mánuðum í níu. Handhafar dvalarleyfisins geta fengið atvinnuleyfi en ekki fyrr en dvalarleyfið hefur verið veitt. Engum er vísað frá landinu eða synjað um dvöl á meðan umsóknin er til meðferðar.
    .note = Í heimildinni stendur „ekki vísað frá landinu“. Númer greinarinnar (grein 75) var ekki lesið.
country-is-fact-criminal-provision-2 = Hámarksrefsing fyrir mansal var hækkuð úr átta árum í tólf
    .note = Grein 227a sjálf var ekki lesin
country-is-fact-duty-to-report = Samkvæmt barnaverndarlögum nr. 80/2002, grein 16, er öllum skylt að tilkynna til barnaverndarþjónustu. Grein 17 segir það sama um þá sem fá vitneskju um mál vegna stöðu sinnar eða starfs. Þessi skylda gengur framar reglum um þagnarskyldu og siðareglum.
country-is-fact-changed-nrm = Frá júlí 2020 er til tilvísunarkerfi, hjá Bjarkarhlíð þar sem öll þjónusta er á einum stað
