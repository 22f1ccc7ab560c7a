# Litháen: kafli landsins.

## Í stuttu máli

country-lt-reflection = 30 dagar fyrir erlenda þolendur, til að ákveða samstarf
country-lt-statute = Lög um réttarstöðu útlendinga, gr. 49-2
country-lt-identification = lögregla og sérhæfð félagasamtök; tilmæli með fyrirmælum I-327/1V-1015/A1-758 (2015, útgáfa frá 20. ágúst 2020)
country-lt-mechanism = formleg tilvísun milli lögreglu og félagasamtaka
country-lt-coordinator = innanríkisráðuneyti
country-lt-rapporteur = innanríkisráðuneyti

country-lt-served-permit-without-cooperation = samstarfs er krafist
country-lt-served-permit-with-cooperation = tímabundið

## Staðreyndir

country-lt-fact-instrument-palermo-protocol = Litháen gerðist aðili að bókun Sameinuðu þjóðanna um mansal (Palermó-bókuninni) árið 2003
country-lt-fact-instrument-coe-convention-197 = Samningur Evrópuráðsins um aðgerðir gegn mansali (nr. 197) hefur gilt í Litháen frá 1. nóvember 2012
country-lt-fact-instrument-eu = Tilskipun 2011/36/ESB gildir, með breytingum samkvæmt tilskipun 2024/1712. Breytinguna átti að innleiða í landslög eigi síðar en 15. júlí 2026. Ekki var kannað hvort það hefur verið gert. Þrjár tilskipanir til viðbótar gilda: 2004/81/EB um dvalarleyfi, 2012/29/ESB um brotaþola og 2004/80/EB um bætur.
country-lt-fact-criminal-provision = Refsiákvæðin eru í hegningarlögum, greinum 147, 147-1, 147-2 og 157
country-lt-fact-recovery-reflection = Umþóttunartími er 30 dagar. Dvalarleyfi er fyrir þau sem vinna með yfirvöldum.
country-lt-fact-unconditional = Samkvæmt lögum um aðstoð við brotaþola (2021) fá allir þolendur aðstoð fyrir, á meðan og eftir að mál er rekið. Ekki skiptir máli hvort þeir leituðu til lögreglu.
country-lt-fact-men = Árið 2018 voru fimm neyðarathvörf fyrir karla rekin fyrir opinbert fé. Félagasamtök hjálpuðu 128 körlum.
country-lt-fact-children = Ekkert sérhæft athvarf er fyrir börn sem eru þolendur. Landsbundin miðstöð fyrir börn sem sætt hafa kynferðisofbeldi er í Vilníus.
country-lt-fact-consular = Utanríkisráðuneytið vísar þolendum erlendis á hvaða sendiskrifstofu Litháens sem er. Þar sem engin er vísar það á sendiráð annars ESB-ríkis.
country-lt-fact-compensation = Árið 2017 fengu þrettán þolendur samtals um 34.000 evrur
    .note = Bótakerfi ríkisins sjálft var ekki lesið
country-lt-fact-legal-aid = Lögfræðiaðstoð við rekstur máls (annað stig) er ókeypis fyrir þolendur ofbeldisbrota, þar á meðal mansals
country-lt-fact-non-punishment = Í skýrslu bandaríska utanríkisráðuneytisins um mansal frá 2021 segir að Litháen hafi sett ákvæði um refsileysi þolenda vinnumansals. Þingfrumvarp XIIIP-4454 frá 2020 breytti grein 147-1 í hegningarlögum.
    .note = Grein 147(3) var ekki lesin. Að frumvarpið og ákvæðið eigi saman er ályktun.
country-lt-fact-rapporteur = Innanríkisráðuneytið er skýrslugjafi
country-lt-fact-criminal-provision-2 = Í hegningarlögum tekur grein 147 til mansals. Grein 157 tekur til kaupa eða sölu á barni og þar þarf ekki að sýna fram á aðferð. Grein 147-1 er til.
    .note = Grein 147-2 var ekki lesin
country-lt-fact-identification = Í fyrirmælum I-327/1V-1015/A1-758 frá 17. desember 2015 (ríkissaksóknari, innanríkismál, félagsmál) eru tilmæli. Þau taka til greiningar, rannsóknar og samstarfs. Samræmd útgáfa hefur gilt frá 20. ágúst 2020.
