# Spánn: kafli landsins.

## Í stuttu máli

country-es-reflection = að minnsta kosti 90 dagar, sem má framlengja að loknu mati
country-es-statute = Ley Orgánica 4/2000 (útlendingalög), gr. 59 bis
country-es-identification = deildir lögreglu
country-es-mechanism = rammareglur frá 2011
country-es-coordinator = sérstakur fulltrúi ríkisstjórnar og greiningarmiðstöð gegn hryðjuverkum og skipulagðri brotastarfsemi (CITCO)
country-es-rapporteur = greiningarmiðstöð gegn hryðjuverkum og skipulagðri brotastarfsemi (CITCO)

country-es-served-help-without-testimony = samstarf er ekki skilyrði fyrir umþóttunartíma; í framkvæmd greindi lögregla aðeins þau sem unnu með henni, samkvæmt skýrslu bandaríska utanríkisráðuneytisins um mansal frá 2019
country-es-served-permit-without-cooperation = í ljósi persónulegra aðstæðna, grein 59 bis(4)
country-es-served-permit-with-cooperation = grein 59 bis(4)

## Staðreyndir

country-es-fact-criminal-provision = Mansal er refsivert samkvæmt hegningarlögum, grein 177 bis
country-es-fact-instrument-coe-convention-197 = Samningur Evrópuráðsins um aðgerðir gegn mansali (nr. 197) hefur gilt á Spáni frá 1. ágúst 2009
country-es-fact-116006 = Evrópska númerið 116 006, hjálparsími brotaþola, er ekki í notkun á Spáni (2023)
country-es-fact-recovery-reflection = Umþóttunartími er að minnsta kosti 90 dagar, nógu langur til að ákveða samstarf (Ley Orgánica 4/2000, grein 59 bis(2)). Hann er fyrir útlendinga án dvalarréttar þegar rökstudd ástæða er til og nær einnig til barna þeirra á Spáni sem eru yngri en 18 ára eða fötluð. Ekkert mál er hafið vegna ólöglegrar dvalar, og máli sem er í gangi, brottvísun og endursendingu er frestað þegar á greiningarstigi. Tímabundin dvöl er heimiluð og framlengja má að loknu mati. Synja má um tímann eða afturkalla hann vegna allsherjarreglu eða rangrar frásagnar.
country-es-fact-permit = Samkvæmt grein 59 bis(4) má undanþiggja manneskjuna stjórnsýsluviðurlögum. Hún velur þá á milli heimferðar með aðstoð og dvalar- og atvinnuleyfis. Leyfið er veitt annaðhvort vegna samstarfs eða í ljósi persónulegra aðstæðna. Á meðan er veitt bráðabirgðaleyfi. Falla má frá kröfu um skjöl sem hættulegt er að afla.
country-es-fact-transposition-2024-1712 = Drög að heildarlögum (anteproyecto) voru samþykkt 8. mars 2024. Opið samráð stóð til 26. apríl 2024. Ekki fannst að lögin hefðu verið sett.
country-es-fact-duty-to-report = Samkvæmt Ley Orgánica 8/2021, grein 15, þurfa allir sem sjá merki um ofbeldi gegn barni yngra en 18 ára að láta lögbært yfirvald vita strax. Ef um afbrot gæti verið að ræða þarf einnig að láta lögreglu, saksóknara eða dómstól vita. Grein 16 gerir ríkari kröfur til þeirra sem hafa umönnun, kennslu eða vernd barna að starfi.
    .note = Skylda embættisfólks samkvæmt lögum um meðferð sakamála var ekki lesin
