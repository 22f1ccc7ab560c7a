# Finnland: kafli landsins.

## Í stuttu máli

country-fi-reflection = allt að sex mánuðir, fyrir fólk án dvalarréttar
country-fi-statute = Útlendingalög (301/2004), gr. 52b–52c
country-fi-identification = innganga í landsbundið aðstoðarkerfi við grun; formleg greining hjá yfirvöldum
country-fi-mechanism = landsbundið aðstoðarkerfi fyrir þolendur mansals (NAS)
country-fi-coordinator = samræming ríkisstjórnar á vettvangi ráðuneyta (dómsmálaráðuneyti)
country-fi-rapporteur = umboðsmaður gegn mismunun (Yhdenvertaisuusvaltuutettu)

country-fi-served-permit-without-cooperation = ef manneskjan er í sérlega viðkvæmri stöðu
country-fi-served-permit-with-cooperation = tímabundið, á meðan rannsókn og réttarhöld standa

## Staðreyndir

country-fi-fact-instrument-palermo-protocol = Finnland samþykkti bókun Sameinuðu þjóðanna um mansal (Palermó-bókunina) árið 2006
country-fi-fact-instrument-coe-convention-197 = Finnland undirritaði samning Evrópuráðsins um aðgerðir gegn mansali (nr. 197) 29. ágúst 2006 og fullgilti hann 30. maí 2012. Hann hefur gilt frá 1. september 2012.
    .note = Í þriðju úttekt samþykkti nefndin tilmæli sín 21. júní 2024. Svar ríkisstjórnarinnar átti að berast 21. júní 2026.
country-fi-fact-instrument-eu = Tilskipun 2011/36/ESB gildir, með breytingum samkvæmt tilskipun 2024/1712. Breytinguna átti að innleiða í landslög eigi síðar en 15. júlí 2026. Ekki var kannað hvort það hefur verið gert. Þrjár tilskipanir til viðbótar gilda: 2004/81/EB um dvalarleyfi, 2012/29/ESB um brotaþola og 2004/80/EB um bætur.
country-fi-fact-criminal-provision = Mansal og stórfellt mansal eru refsiverð samkvæmt hegningarlögum, kafla 25, greinum 3 og 3a. Skyld brot eru okurkennd mismunun í starfi, stórfelld milliganga um kynlífskaup og stórfelld aðstoð við ólöglega komu.
country-fi-fact-recovery-reflection = Umþóttunartími er allt að sex mánuðir. Hann gerir dvöl manneskju án dvalarréttar löglega og brottvísun fer ekki fram á meðan. Hann veita landsbundna aðstoðarkerfið (NAS) við inngöngu, lögregla eða landamærayfirvöld.
country-fi-fact-rule-change-2025-05-06 = Frá 6. maí 2025 gerir umsókn um dvalarleyfi, sem lögð er fram án dvalarréttar, dvölina ekki lengur löglega á meðan hún er til meðferðar. Umþóttunartími sem stendur yfir telst lögleg dvöl. Rétta röðin er því: umþóttunartíminn fyrst, umsóknin síðan.
country-fi-fact-permit = Þolendur sem taka þátt í rannsókn eða réttarhöldum geta fengið dvalarleyfi. Þolendur í sérlega viðkvæmri stöðu þurfa ekki að vinna með yfirvöldum. Ekki er hægt að sækja um leyfið erlendis frá. Umboðsmaður gegn mismunun telur skilyrðin ströng.
country-fi-fact-assistance-law = Samkvæmt móttökulögum 746/2011, kafla 4, er þjónusta lögbundinn réttur eftir inngöngu í kerfið. Sveitarfélagið þjónar íbúum sínum. Landsbundna aðstoðarkerfið (NAS) þjónar fólki sem á ekki heimasveitarfélag.
country-fi-fact-men-and-forms = Aðstoð er fyrir fólk af öllum kynjum, af öllum þjóðernum og á öllum aldri og vegna allra tegunda mansals. Brotið getur hafa verið framið erlendis eða fyrir mörgum árum.
country-fi-fact-unconditional = Aðstoð er ókeypis og valfrjáls og dvöl án dvalarréttar er engin hindrun. Í eldri skýrslum (2017 til 2019) sagði að langtímaaðstoð í innlendum málum væri háð því að lögregla rannsakaði mansal. Lögunum hefur síðan verið breytt (síðasta atriðið er ekki staðfest).
country-fi-fact-legal-aid = Í sakamálum fá þolendur mansals ókeypis lögmann frá upphafi rannsóknar
country-fi-fact-compensation = Ríkissjóður (Valtiokonttori) greiðir fyrir líkamstjón og þjáningar samkvæmt lögum um bætur vegna afbrotatjóns (1204/2005). Manneskjan tilkynnir fyrst brotið til lögreglu og krefur geranda um bætur fyrir dómi. Sækja þarf um innan þriggja ára frá endanlegum dómi, eða innan tíu ára frá brotinu ef aldrei var réttað í því. Lögin ná til brota í Finnlandi. Brot erlendis telst aðeins með ef manneskjan á heimili í Finnlandi og var erlendis vegna vinnu, náms eða þess háttar.
    .note = Árið 2019 fór sérfræðingahópur Evrópuráðsins, GRETA, fram á að lögin næðu til allra þolenda mansals (um.fi, 5. júní 2019)
country-fi-fact-children = Barn án fylgdar fær talsmann. Landsbundna aðstoðarkerfið (NAS) vinnur með barnavernd. Foreldra er aðeins leitað ef það er öruggt.
country-fi-fact-non-punishment = Yfirvöld geta fallið frá aðgerðum. Finnsku brotaþolasamtökin (RIKU) segja þolendum að ekki eigi að refsa fyrir brot sem framið er af nauðung. Ekki er vitað um almenna undanþágu í lögum.
country-fi-fact-criminal-provision-2 = Ákvæðið um mansal er í hegningarlögum, kafla 25, grein 3
    .note = Aðeins grein 3 var lesin. Grein 3a (stórfellt mansal) og skyld brot voru ekki lesin.
country-fi-fact-transposition-2024-1712 = Starfshópur dómsmálaráðuneytisins (VN/33260/2024) lagði til tvær breytingar á kafla 25 í hegningarlögum. Grein 3 myndi einnig nefna staðgöngumæðrun og ný grein 3 d tæki til notkunar á manneskju sem sætir mansali. Samráð stóð frá október til nóvember 2025. Ekki fannst að lög hefðu verið samþykkt.
    .note = Fresturinn til 15. júlí 2026 er liðinn. Ekki er vitað hvar breytingin er stödd nú.
country-fi-fact-non-punishment-2 = Sérfræðingahópur Evrópuráðsins, GRETA (önnur skýrsla, 2019), fór fram á að Finnland gerði meira til þess að þolendum væri ekki refsað
    .note = Ekkert ákvæði fannst í lögum
country-fi-fact-duty-to-report = Samkvæmt barnaverndarlögum 417/2007, grein 25, þarf starfsfólk tilgreindra stofnana að tilkynna barnavernd strax, þrátt fyrir þagnarskyldu. Það þarf einnig að láta lögreglu vita um grun um kynferðisbrot eða ofbeldisbrot gegn barni. Á listanum eru félags- og heilbrigðisþjónusta, menntun, æskulýðsstarf, lögregla, fangelsi, björgunarlið, móttökustöðvar og neyðarmiðstöðvar. Þar eru einnig tollur, landamæravarsla, fullnustuyfirvöld, almannatryggingastofnun (Kela) og kirkjur. Aðrir mega tilkynna þrátt fyrir þagnarskyldu. Utanríkisþjónustan er ekki á listanum eins og hann var lesinn.
    .note = Samkvæmt heilbrigðis- og velferðarstofnun Finnlands (THL) fer tilkynningin nú til velferðarsvæðis en ekki sveitarfélags. Hún er aldrei send með óvörðum tölvupósti (THL). Gildandi orðalag greinar 25 var ekki lesið í Finlex.
