# Noregur: kafli landsins.

## Í stuttu máli

country-no-reflection = sex mánuðir, ekki hægt að endurnýja
country-no-statute = Útlendingareglugerð, gr. 8-3
country-no-identification = engin ein stofnun: allar stofnanir eiga að greina
country-no-mechanism = sérfræðingahópur Evrópuráðsins, GRETA (2017), hvatti til formlegs tilvísunarkerfis; ekkert var lesið um slíkt síðan; landsáætlun 2025–2030
country-no-coordinator = samræmingareining gegn mansali (KOM), sinnir ekki einstökum málum
country-no-rapporteur = ekki er vitað um neinn

country-no-served-men = hjá hjálparsímanum; gisting er sér
country-no-served-children = hjá barnavernd
country-no-served-permit-without-cooperation = leyfi vegna umþóttunartíma; alþjóðleg vernd
country-no-served-permit-with-cooperation = allt að 12 mánuðir, hægt að endurnýja

## Staðreyndir

country-no-fact-instrument-palermo-protocol = Noregur fullgilti bókun Sameinuðu þjóðanna um mansal (Palermó-bókunina) árið 2003
country-no-fact-instrument-coe-convention-197 = Noregur fullgilti samning Evrópuráðsins um aðgerðir gegn mansali (nr. 197) árið 2008. Hann hefur gilt frá 1. maí 2008 (dagurinn er ekki staðfestur).
country-no-fact-instrument-eu = Noregur er ekki í ESB og er ekki bundinn af tilskipununum
country-no-fact-criminal-provision = Refsiákvæðin eru í hegningarlögum, greinum 257 og 258. Refsing er allt að sex árum eða allt að tíu árum.
country-no-fact-recovery-reflection = Manneskjan fær dvalarleyfi í sex mánuði sem ekki er hægt að endurnýja. Hún sækir um í eigin persónu hjá lögreglu. Engin skylda er til samstarfs eða vitnisburðar.
country-no-fact-permit = Takmarkað dvalarleyfi gildir í allt að eitt ár og má endurnýja. Það er fyrir manneskju sem þarf að vera í landinu vegna rannsóknar eða réttarhalda.
country-no-fact-who-identifies = Hver stofnun, samtök eða einstaklingur sem hefur ástæðu til áhyggna á að fara með manneskjuna sem mögulegan þolanda og vísa henni áfram
country-no-fact-safe-housing = Fullorðnir fá gistingu í neyðarathvarfi, börn hjá barnavernd. Ríkið greiðir fyrir ráðgjöf lögmanns um kæru.
country-no-fact-children = Barnavernd sér börnum fyrir dvalarstað. Hvers kyns notkun á manneskju yngri en 18 ára telst mansal, án þess að sýna þurfi fram á aðferð.
country-no-fact-legal-aid = Ríkið greiðir lögmann fyrir ráðgjöf og kæru
country-no-fact-return = Norska útlendingastofnunin (UDI) og Alþjóðafólksflutningastofnunin (IOM) aðstoða við örugga heimferð
country-no-fact-compensation = Lög um bætur ríkisins til þolenda ofbeldis (17. júní 2022 nr. 57, í gildi frá 1. janúar 2023) nefna mansal í grein 1 (hegningarlög, grein 257). Brotið þarf að kæra. Umsóknin fer til bótaskrifstofunnar (Kontoret for voldsoffererstatning) innan sex mánaða frá endanlegum dómi eða eins árs frá lokaákvörðun saksóknara. Brot erlendis teljast aðeins með ef þolandinn var búsettur í Noregi og norskur dómstóll tók málið fyrir. Hámarkið er 60-föld grunnfjárhæð almannatrygginga (60 G).
    .note = Of lítil aðstoð við rannsóknina getur leitt til synjunar (grein 7). Lögin voru lesin í heild. Þeim var síðast breytt með lögum 2025-04-25-12 frá 1. janúar 2026.
country-no-fact-non-punishment = Ákvæði er til. Sérfræðingahópur Evrópuráðsins, GRETA, fagnar breytingum á lögum um meðferð sakamála en telur ákvæðinu of lítið beitt. Hann fer fram á að leiðbeiningar ríkissaksóknara nái til hvers þess brots sem þolandi var neyddur til. Grein 69 heimilar saksóknara að falla frá saksókn af sérstökum ástæðum þótt sekt sé sönnuð.
    .note = Ekki var lesið hvaða grein GRETA á við. GRETA nefnir einnig gæsluvarðhald, endurkomubann og síðbúna greiningu sem afleiðingar sem þurfi að aflétta.
country-no-fact-duty-to-report = Samkvæmt hegningarlögum, grein 196, eiga allir að reyna að afstýra tilteknum alvarlegum brotum, þrátt fyrir þagnarskyldu. Þetta gildir á meðan enn er hægt að afstýra brotinu og það er víst eða mjög líklegt. Með frumvarpi frá 2020 (Prop. 66 L 2019-2020) átti að bæta við stórfelldu mansali og nauðungarhjónabandi.
    .note = Ekki var lesið hvort viðbótin var samþykkt. Skýrslan NOU 2024:13 fjallar um brot erlendis. Skylda opinberra aðila gagnvart barnavernd var ekki lesin.
country-no-fact-strategy = Landsáætlun gegn mansali gildir fyrir 2025–2030. Fyrirhugað er að endurskoða refsiákvæðin.
    .note = Textinn var lesinn í afriti af síðu á regjeringen.no
country-no-fact-changed-rosa-all-forms = Frá 2016 er númer ROSA opið fólki af öllum kynjum og vegna allra tegunda hagnýtingar
