# Evrópusambandið / framkvæmdastjórnin: kaflinn.

## Í stuttu máli

country-eu-reflection = að lágmarki 30 dagar samkvæmt samningi Evrópuráðsins um aðgerðir gegn mansali, grein 13; tilskipun 2004/81/EB lætur ríkin ákveða lengdina
country-eu-statute = Tilskipun 2004/81/EB, gr. 6
country-eu-identification = aðildarríkin
country-eu-mechanism = tilskipun 2024/1712 krefst formlegs tilvísunarkerfis og tengipunkts
country-eu-coordinator = samræmingaraðili ESB gegn mansali
country-eu-rapporteur = net landsbundinna skýrslugjafa

country-eu-served-help-without-testimony = ekki má binda aðstoð skilyrðum: tilskipun 2011/36/ESB, grein 11(3), með fyrirvara um tilskipun 2004/81/EB
country-eu-served-presumed = frá því að rökstudd ástæða er til
country-eu-served-men = tekið mið af kyni
country-eu-served-permit-without-cooperation = hvert ríki ákveður
country-eu-served-permit-with-cooperation = tilskipun 2004/81/EB

## Staðreyndir

country-eu-fact-directive-2024-1712 = Tilskipun 2024/1712 var samþykkt 13. júní 2024 og birt í Stjórnartíðindum ESB 24. júní. Hún hefur gilt frá 14. júlí 2024. Ríkin höfðu til 15. júlí 2026 til að innleiða hana í landslög. Sá dagur er nú liðinn. Ekki var kannað hvað hvert ríki hefur gert.
country-eu-fact-directive-2024-1712-content = Tilskipun 2024/1712 bætir við nauðungarhjónabandi, ólöglegri ættleiðingu og hagnýtingu á staðgöngumæðrun. Vísvitandi notkun á þjónustu þolanda er refsiverð. Athvarf er veitt óháð ríkisfangi og dvalarrétti. Stafrænar aðferðir gera brotið alvarlegra. Ríkin þurfa tilvísunarkerfi og tengipunkta (síðasta atriðið er ekki staðfest).
country-eu-fact-116006 = Evrópska númerið 116 006, hjálparsími brotaþola, var tekið frá árið 2009. Það var í notkun í 13 ríkjum árið 2023 og í 14 í desember 2025. Endurskoðuð tilskipun um réttindi brotaþola mun skylda öll ríki til að reka það (desember 2025, samkvæmt Victim Support Europe).
country-eu-fact-no-common-hotline = Rætt var um eitt sameiginlegt ESB-númer vegna mansals við gerð tilskipunarinnar frá 2024 en það var ekki samþykkt. Enn eru 27 ólík númer (samkvæmt danskri skoðanagrein frá 2024).
country-eu-fact-compensation = Aðstoðaryfirvaldið er þar sem þolandinn býr. Yfirvaldið sem ákveður er þar sem brotið var framið.
country-eu-fact-rapporteurs = Í Eistlandi og Lettlandi er einn aðili bæði samræmingaraðili og skýrslugjafi. Í Litháen og Póllandi er innanríkisráðuneytið skýrslugjafi. Í Finnlandi og Belgíu er skýrslugjafinn óháður.
country-eu-fact-denmark-opt-out = Danmörk tók ekki þátt í samþykkt tilskipunar 2011/36/ESB og er ekki bundin af henni
    .note = Að það gildi líka um tilskipun 2024/1712 er aðeins ályktun
country-eu-fact-directive-2024-1712-2 = Tilskipun 2024/1712, sem hefur gilt frá 14. júlí 2024, átti að innleiða í landslög eigi síðar en 15. júlí 2026. Enginn listi fannst yfir ríki sem stóðust frestinn og ekkert samningsbrotamál.
country-eu-fact-instrument-coe-convention-197 = Aðilar að samningi Evrópuráðsins um aðgerðir gegn mansali (nr. 197) eru 48: öll 46 aðildarríki ráðsins, Belarús og Ísrael. ESB getur gerst aðili.
    .note = Grein 13 kveður á um að umþóttunartími sé að lágmarki 30 dagar (einnig lesið á amnesty.org.pl)
country-eu-fact-changed-victims-rights-116006 = Endurskoðaðar reglur um réttindi brotaþola munu skylda öll ESB-ríki til að reka númerið 116 006. Í desember 2025 höfðu 14 af 27 það.
