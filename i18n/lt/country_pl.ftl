# Lenkija: šalies skyrius. Struktūra, šaltiniai ir kiek kiekvienas faktas tikras – assets/countries/pl.toml.

## Trumpai

country-pl-reflection = trys mėnesiai; nepilnamečiui – keturi
country-pl-statute = Užsieniečių įstatymas, 170–172 str.
country-pl-identification = policija ir sienos apsauga (galimos aukos forma; pažyma užsieniečiams, neturintiems teisės būti šalyje); teismo etape – prokuroras
country-pl-mechanism = vieno kontaktinio centro nėra; nacionalinis centras – Nacionalinis konsultavimo ir intervencijos centras prekybos žmonėmis aukoms (KCIK)
country-pl-coordinator = Vidaus reikalų ir administravimo ministerija
country-pl-rapporteur = Vidaus reikalų ir administravimo ministerija, kaip ir koordinatorius

country-pl-served-without-papers = turint pažymą
country-pl-served-permit-without-cooperation = tik pažyma
country-pl-served-permit-with-cooperation = laikinas

## Faktai

country-pl-fact-instrument-palermo-protocol = Prie JT protokolo dėl prekybos žmonėmis (Palermo protokolo) Lenkija prisijungė 2003 m.
country-pl-fact-instrument-coe-convention-197 = Europos Tarybos konvencija dėl veiksmų prieš prekybą žmonėmis (Nr. 197) Lenkijoje galioja nuo 2009 m. kovo 1 d. (Dz.U. 2009 Nr. 20 poz. 107)
country-pl-fact-instrument-eu = Taikoma Direktyva 2011/36/ES su pakeitimais, padarytais Direktyva (ES) 2024/1712. Pakeitimus į nacionalinę teisę reikėjo perkelti iki 2026 m. liepos 15 d. Ar tai padaryta, netikrinta. Taikomos dar trys direktyvos: 2004/81/EB dėl leidimų gyventi, 2012/29/ES dėl nusikaltimų aukų ir 2004/80/EB dėl kompensacijų.
country-pl-fact-criminal-provision = Prekyba žmonėmis yra nusikaltimas pagal Baudžiamojo kodekso 189a straipsnį. Apibrėžtis – 115 straipsnio 22 dalyje.
country-pl-fact-recovery-reflection = Pažymoje nurodoma, kad asmuo yra galima auka, ir su ja būti šalyje teisėta tris mėnesius (nepilnamečiui – keturis). Teisės dirbti ji nesuteikia.
country-pl-fact-permit = Laikinas leidimas gyventi skirtas tik ne ES ir ne EEE valstybių piliečiams. Asmuo bendradarbiauja su atvejį tiriančia institucija ir yra nutraukęs ryšius su įtariamaisiais. Nepilnametis turi turėti aukos statusą. Žyminio mokesčio nėra.
country-pl-fact-social-assistance = Turintys pažymą ar leidimą gyventi gali gauti socialinę paramą
country-pl-fact-men = Yra 2017 m. atidaryta prieglauda vyrams ir dvi prieglaudos moterims
country-pl-fact-compensation = Kompensaciją nukentėjusiojo prašymu priteisia teismas
country-pl-fact-116006 = Europos pagalbos linijos numeris 116 006 Lenkijoje neveikia (2023 m. sąrašas)
country-pl-fact-legal-aid = Teisines konsultacijas teikia Nacionalinis konsultavimo ir intervencijos centras prekybos žmonėmis aukoms (KCIK)
country-pl-fact-children = Vaiko pažyma galioja keturis mėnesius. Leidimui gyventi vietoj bendradarbiavimo reikia aukos statuso.
country-pl-fact-non-punishment = Ar yra nuostata dėl nebaudimo, nepatvirtinta
country-pl-fact-rapporteur = Nacionalinis pranešėjas yra Vidaus reikalų ministerija
country-pl-fact-duty-to-report = Baudžiamojo proceso kodekso 304 straipsnio 2 dalis įpareigoja valstybės ir vietos įstaigas. Jei dirbdamos jos sužino apie ex officio persekiojamą nusikaltimą, turi iškart pranešti prokurorui ar policijai ir išsaugoti įrodymus. Pagal 1 dalį visuomeninę pareigą, be sankcijos, turi kiekvienas. Baudžiamojo kodekso 240 straipsnis baudžia už nutylėtus išvardytus nusikaltimus. Sąraše yra 148, 189, 197 straipsnio 3–5 dalys, 198 ir 200 straipsniai, bet ne 189a (prekyba žmonėmis).
    .note = Konsulinė įstaiga yra valstybės įstaiga, tad 304 straipsnio 2 dalis ją tikriausiai saisto (išvada). Pasakykite tai asmeniui prieš klausdami smulkmenų. 189 straipsnis (laisvės atėmimas) su prekyba žmonėmis susijęs dažnai.
country-pl-fact-compensation-2 = Europos Tarybos ekspertų grupė GRETA (trečioji ataskaita, 2023 m. birželio 9 d.) nustatė, kad priteisiama labai mažai ir kad aukos dažnai laikomos tik liudytojais. Jos teigimu, valstybės kompensacija turėtų būti prieinama.
country-pl-fact-nrm-draft = 2022 m. Vidaus reikalų ministerija parengė nukreipimo mechanizmo projektą. Baigiant rengti 2023 m. JAV Valstybės departamento prekybos žmonėmis ataskaitą (TIP) jis dar nebuvo patvirtintas.
    .note = Kad patvirtintas, nerasta
country-pl-fact-changed-men-shelter = Nuo 2017 m. yra prieglauda vyrams
