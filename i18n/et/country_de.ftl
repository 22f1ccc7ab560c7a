# Saksamaa: riigipeatükk.

## Lühidalt

country-de-reflection = vähemalt kolm kuud
country-de-statute = Aufenthaltsgesetz (riigis viibimise seadus) § 59 lg 7
country-de-identification = ametlikku üleriigilist menetlust ei ole; tuvastavad politsei ja nõustamiskeskused; järelemõtlemisaja määrab välismaalaste amet
country-de-mechanism = üleriigilist ei ole; koostöölepped liidumaade (Land) kaupa
country-de-coordinator = haridus-, pere-, eakate, naiste ja noorte ministeerium (BMBFSFJ) ning ministeeriumidevahelised rühmad
country-de-rapporteur = Saksamaa Inimõiguste Instituut

country-de-served-help-without-testimony = nõustamiseks ei nõuta; toetused olenevad inimese staatusest
country-de-served-men = oleneb liidumaast
country-de-served-children = noorteametid
country-de-served-without-papers = kui on konkreetseid märke
country-de-served-permit-without-cooperation = § 25(4a) nõuab ütluste andmist; muidu ainult raskete elujuhtumite sätted
country-de-served-permit-with-cooperation = § 25(4a), esialgu üheks aastaks

## Faktid

country-de-fact-instrument-palermo-protocol = Saksamaa ühines ÜRO inimkaubanduse protokolliga (Palermo protokoll) 2006. aastal
country-de-fact-instrument-coe-convention-197 = Saksamaa ratifitseeris Euroopa Nõukogu inimkaubanduse vastu võitlemise konventsiooni (nr 197) 19. detsembril 2012. See kehtib Saksamaal alates 1. aprillist 2013.
country-de-fact-instrument-eu = Kehtib direktiiv 2011/36/EL, mida on muudetud direktiiviga 2024/1712. Muudatus tuli riigi õigusesse üle võtta 15. juuliks 2026. Kas seda on tehtud, ei ole kontrollitud. Kehtib veel kolm direktiivi: 2004/81/EÜ elamislubade, 2012/29/EL ohvrite ja 2004/80/EÜ hüvitise kohta.
country-de-fact-criminal-provision = Inimkaubandus on kuritegu karistusseadustiku (StGB) § 232 järgi, karistus on kuus kuud kuni viis aastat. Alla 21-aastase puhul ei ole vaja näidata, et inimene oli hädaolukorras. §-d 232a kuni 233a hõlmavad seksi müümisele sundimist, sunniviisilist tööd, tööalast ärakasutamist ja ärakasutamist vabaduse võtmisega.
    .note = 2026. aasta veebruaris oli nende paragrahvide täielik ümberkirjutus eelnõus, seega võivad need olla muutunud
country-de-fact-recovery-reflection = Välismaalaste amet määrab vähemalt kolm kuud, kui on konkreetseid märke, olenemata sellest, kas inimene teeb koostööd. Piisab usutavast jutust või politsei või nõustamiskeskuse kinnitusest. Selle aja jooksul riigis viibimist sallitakse. Inimene kaotab selle aja, kui ta taastab vabatahtlikult ühenduse süüteo toimepanijatega.
country-de-fact-permit = § 25(4a) järgi antaval elamisloal on kolm tingimust. Prokurör või kohus peab inimese kohalolekut vajalikuks, inimene on katkestanud ühenduse süüteo toimepanijatega ja on valmis ütlusi andma. Luba kehtib ühe aasta ja seda saab hiljem humanitaarsetel või isiklikel põhjustel pikendada.
country-de-fact-gaps = Riiklikku kontaktpunkti ei ole. Enamik koostööleppeid hõlmab seksuaalset ärakasutamist ja mõni tööalast ärakasutamist. Ükski ei hõlma kerjamist ega kuritegudeks sundimist (umbes 2020. aasta kataloogi järgi).
country-de-fact-legal-aid = Teatud tingimustel on ohvril advokaat ja kohtus psühhosotsiaalne tugi
country-de-fact-compensation = Alates 1. jaanuarist 2024 hüvitab vägivallategude ohvritele kahju sotsiaalseadustiku XIV raamat (SGB XIV). See hõlmab rasket psühholoogilist vägivalda ja seega ka ähvarduse või sunniga inimkaubandust. See pakub kiiret abi traumakeskustes ja juhtumikorraldust. Varasemate tegude kohta kehtib vana ohvrite hüvitamise seadus (OEG).
    .note = Allikad ütlevad eri asju selle kohta, kas vaja on seaduslikku viibimist. Reegleid kahju nõudmise kohta kriminaalmenetluses (adhesioonimenetlus) ei loetud.
country-de-fact-non-punishment = Kriminaalmenetluse seadustiku (StPO) § 154c järgi võib prokurör jätta inimkaubanduse ohvri enda süüteo menetlemata. Prokurör otsustab vabalt, kohtutel sellist õigust ei ole. Ohver peab süüteo enne ise avaldama.
    .note = Seaduse teksti ennast ei loetud. Saksamaa raportöör soovitas 2025. aasta juulis laiemat reeglit.
country-de-fact-eu-citizens = Selle peatüki viibimisreeglid puudutavad kolmandate riikide kodanikke. ELi kodanikud kasutavad vaba liikumise õigust.
country-de-fact-online-entry = Alates 14. jaanuarist 2026 saab Saksamaa inimkaubandusvastaste vabaühenduste võrgustikuga (KOK) ühendust vestlusakna ja e-posti kaudu
country-de-fact-transposition-2024-1712 = Ministeeriumi 20. oktoobri 2025. aasta eelnõu kirjutab karistusseadustiku (StGB) §-d 232 kuni 233a ümber, et rakendada direktiivi 2024/1712. Arvamusi sai esitada 28. novembrini 2025. 2. veebruaril 2026 oli see endiselt eelnõu ja vastuvõtmise kohta midagi ei leitud.
    .note = Saksamaa inimkaubandusvastaste vabaühenduste võrgustik (KOK) ütleb, et eelnõust on välja jäetud direktiivi osad ohvrite õiguste kohta
country-de-fact-duty-to-report = Üldist teatamiskohustust ei ole. Kuid karistusseadustiku (StGB) § 138 järgi on karistatav vaikida teatud kavandatud või käimasolevatest rasketest kuritegudest, mida saab veel ära hoida. Karistus on kuni viis aastat. Need on kuriteod § 232(3) teise lause, § 232a(3) kuni (5), § 232b(3) kuni (4) ja § 233a(3) kuni (4) järgi.
    .note = See kehtib iga inimese, seega ka konsulaartöötajate kohta
