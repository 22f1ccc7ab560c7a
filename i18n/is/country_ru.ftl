# Rússland: kafli landsins.

## Í stuttu máli

country-ru-reflection = enginn
country-ru-identification = enginn
country-ru-mechanism = ekkert
country-ru-coordinator = enginn
country-ru-rapporteur = enginn

country-ru-served-help-without-testimony = ríkið veitir enga aðstoð
country-ru-served-men = aðeins hjá félagasamtökum
country-ru-served-children = almenn þjónusta fyrir börn

## Staðreyndir

country-ru-fact-cbss-status = Aðild Rússlands að Eystrasaltsráðinu (CBSS) var frestað 3. mars 2022 og það sagði sig úr ráðinu 17. maí 2022. Tengiliðir úr handbókinni og samstarfsleiðir gilda ekki lengur.
country-ru-fact-instrument-palermo-protocol = Rússland fullgilti bókun Sameinuðu þjóðanna um mansal (Palermó-bókunina) árið 2004
country-ru-fact-instrument-coe-convention-197 = Rússland er ekki aðili að samningi Evrópuráðsins um aðgerðir gegn mansali (nr. 197). Árið 2017 höfðu öll önnur ríki ráðsins fullgilt hann. Aðilarnir 48 eru nú aðildarríkin 46, Belarús og Ísrael.
    .note = Að Rússland hafi aldrei undirritað passar við lista á Wikipedia frá 2015 yfir ríki sem höfðu hvorki undirritað né fullgilt. Ekki var lesið hvenær það fór úr ráðinu.
country-ru-fact-instrument-eu = Engin ESB-gerð gildir
country-ru-fact-criminal-provision = Samkvæmt hegningarlögum, grein 127.1, er refsivert að kaupa, selja, ráða, flytja, afhenda, fela eða taka við manneskju í því skyni að hagnýta hana. Refsing er allt að fimm árum, eða þrjú til tíu ár ef brotið er stórfellt. Grein 127.2 tekur til þess að nýta vinnu fólks í þrælkun.
country-ru-fact-services = Engin þjónusta og ekkert greiningarferli er til og þolendum er refsað. Landið er í 3. flokki. Ríkið stendur kerfisbundið að mansali á Úkraínufólki og starfsfólki frá Norður-Kóreu (skýrsla bandaríska utanríkisráðuneytisins um mansal, 2025).
country-ru-fact-shelters = Síðustu sérhæfðu athvörfunum var lokað 2015. Félagasamtök bera allt starfið og sæta takmörkunum.
country-ru-fact-product-rule = Þetta forrit leggur aldrei sjálfkrafa til lögreglu hér. Það leggur aðeins til ræðisskrifstofu manneskjunnar sjálfrar og félagasamtök, með viðvörun. Sendiskrifstofur Rússlands erlendis geta samt notað forritið, en utan samstarfsleiða Eystrasaltsráðsins (CBSS).
country-ru-fact-compensation = Engar sérstakar bætur eru til
country-ru-fact-cbss-status-2 = Utanríkisráðuneytið tilkynnti úrsögnina 17. maí 2022. Bréf fóru til aðildarríkja Eystrasaltsráðsins (CBSS), æðsta talsmanns ESB í utanríkismálum og skrifstofu ráðsins.
