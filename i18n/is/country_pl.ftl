# Pólland: kafli landsins.

## Í stuttu máli

country-pl-reflection = þrír mánuðir; fjórir mánuðir fyrir barn
country-pl-statute = Lög um útlendinga, gr. 170–172
country-pl-identification = lögregla og landamæravarsla (eyðublað vegna hugsanlegs þolanda; vottorð fyrir útlendinga án dvalarréttar); saksóknari fyrir dómi
country-pl-mechanism = enginn einn tengipunktur; landsbundin ráðgjafar- og íhlutunarmiðstöð fyrir þolendur mansals (KCIK) er miðstöðin í landinu
country-pl-coordinator = ráðuneyti innanríkismála og stjórnsýslu
country-pl-rapporteur = ráðuneyti innanríkismála og stjórnsýslu, eins og samræmingaraðilinn

country-pl-served-without-papers = með vottorðinu
country-pl-served-permit-without-cooperation = aðeins vottorðið
country-pl-served-permit-with-cooperation = tímabundið

## Staðreyndir

country-pl-fact-instrument-palermo-protocol = Pólland gerðist aðili að bókun Sameinuðu þjóðanna um mansal (Palermó-bókuninni) árið 2003
country-pl-fact-instrument-coe-convention-197 = Samningur Evrópuráðsins um aðgerðir gegn mansali (nr. 197) hefur gilt í Póllandi frá 1. mars 2009 (Dz.U. 2009 nr. 20 liður 107)
country-pl-fact-instrument-eu = Tilskipun 2011/36/ESB gildir, með breytingum samkvæmt tilskipun 2024/1712. Breytinguna átti að innleiða í landslög eigi síðar en 15. júlí 2026. Ekki var kannað hvort það hefur verið gert. Þrjár tilskipanir til viðbótar gilda: 2004/81/EB um dvalarleyfi, 2012/29/ESB um brotaþola og 2004/80/EB um bætur.
country-pl-fact-criminal-provision = Mansal er refsivert samkvæmt hegningarlögum, grein 189a. Skilgreiningin er í grein 115, málsgrein 22.
country-pl-fact-recovery-reflection = Í vottorði segir að ætla megi að manneskjan sé þolandi og það gerir dvölina löglega í þrjá mánuði (fyrir barn: fjóra). Því fylgir ekki réttur til að vinna.
country-pl-fact-permit = Tímabundið dvalarleyfi er aðeins fyrir ríkisborgara ríkja utan ESB og EES. Manneskjan vinnur með yfirvaldinu sem fer með málið og hefur slitið sambandi við grunaða. Barn þarf að hafa réttarstöðu þolanda. Ekkert stimpilgjald er tekið.
country-pl-fact-social-assistance = Handhafar vottorðsins og dvalarleyfisins geta nýtt sér félagslega aðstoð
country-pl-fact-men = Eitt athvarf er fyrir karla, opnað 2017, og tvö athvörf fyrir konur
country-pl-fact-compensation = Dómstóll dæmir bætur að beiðni þess sem varð fyrir tjóni
country-pl-fact-116006 = Evrópska númerið 116 006, hjálparsími brotaþola, er ekki í notkun í Póllandi (listi frá 2023)
country-pl-fact-legal-aid = Landsbundin ráðgjafar- og íhlutunarmiðstöð fyrir þolendur mansals (KCIK) veitir lögfræðiráðgjöf
country-pl-fact-children = Fyrir barn gildir vottorðið í fjóra mánuði. Fyrir dvalarleyfið þarf réttarstöðu þolanda í stað samstarfs.
country-pl-fact-non-punishment = Ekki er staðfest hvort ákvæði um refsileysi er til
country-pl-fact-rapporteur = Innanríkisráðuneytið er skýrslugjafi
country-pl-fact-duty-to-report = Lög um meðferð sakamála, grein 304, málsgrein 2, binda stofnanir ríkis og sveitarfélaga. Ef þær fá í starfi vitneskju um brot sem sætir ákæru án kröfu þolanda þurfa þær að láta saksóknara eða lögreglu vita strax og tryggja sönnunargögn. Samkvæmt málsgrein 1 hafa allir borgaralega skyldu, án viðurlaga. Samkvæmt hegningarlögum, grein 240, er refsivert að þegja um brot á tilteknum lista. Á honum eru greinar 148, 189, 197 málsgreinar 3 til 5, 198 og 200, en ekki grein 189a (mansal).
    .note = Ræðisskrifstofa er ríkisstofnun og því bindur grein 304, málsgrein 2, hana líklega (ályktun). Segðu manneskjunni það áður en þú skráir nánari upplýsingar. Grein 189 (frelsissvipting) fer oft saman við mansal.
country-pl-fact-compensation-2 = Sérfræðingahópur Evrópuráðsins, GRETA (þriðja skýrsla, 9. júní 2023), telur að dæmdar bætur séu mjög lágar og að oft sé aðeins farið með þolendur sem vitni. Hann segir að bætur ríkisins eigi að vera aðgengilegar.
country-pl-fact-nrm-draft = Innanríkisráðuneytið samdi drög að tilvísunarkerfi árið 2022. Þau biðu samþykktar þegar vinnu við skýrslu bandaríska utanríkisráðuneytisins um mansal 2023 lauk.
    .note = Engin samþykkt fannst
country-pl-fact-changed-men-shelter = Frá 2017 er athvarf fyrir karla
