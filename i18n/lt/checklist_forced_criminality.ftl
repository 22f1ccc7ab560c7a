# Kontrolinis sąrašas „forced-criminality“: ką skaito pareigūnas.

checklist-forced-criminality = Išnaudojimas nusikalstamai veiklai
    .purpose = Pastebėti žmones, verčiamus daryti nusikaltimus: auginti kanapes, gabenti ar platinti narkotikus, vogti, sukčiauti, dirbti sukčiavimo centruose, sudaryti fiktyvią santuoką.
    .audience = Pokalbius vedantys pareigūnai; lankantys sulaikytuosius
    .when = Sulaikymas, reidas, paleidimas iš uždaros teritorijos arba pagalbos prašymas iš jos.

## Narkotikai, vagystės ir sukčiavimas

section-forced-criminality-crime = Narkotikai, vagystės ir sukčiavimas
indicator-cx-forced = Asmuo verčiamas daryti nusikaltimus kitų naudai.
    .example = Dėl vagysčių parduotuvėse sulaikytas jaunuolis sako, kad du vyrai su sąrašu jį vežioja po parduotuves ir tuščiomis jis grįžti nedrįsta.
    .ordinary = Kai kas nusikaltime dalyvauja dėl pelno ar iš ištikimybės draugams; paklauskite, kas įsakinėjo ir kas būtų buvę pasakius „ne“.
indicator-cx-grow-house = Asmuo gyveno užrakintas ar vienas auginimo ar gamybos vietoje.
    .example = Sulaikytas penkiasdešimtmetis sako, kad ištisus mėnesius laistė augalus name, kurio durys buvo užrakintos iš lauko.
    .ordinary = Samdomas darbininkas gali sutikti gyventi vietoje, kad ją saugotų ar nemokėtų nuomos, ir turėdamas raktą laisvai išeiti ir grįžti.
indicator-cx-courier = Asmuo buvo verčiamas gabenti narkotikus ar prekes to nežinodamas arba negalėdamas atsisakyti.
    .example = Našlė sako, kad užsienyje sutiktas draugas paprašė parvežti lagaminą; muitininkai jo pamuše rado paketėlių.
    .ordinary = Kai kas gabena žinodamas ir už pinigus; už to vis tiek gali slypėti vargas ar baimė, tad klauskite, kaip viskas prasidėjo.
indicator-cx-debt-drugs = Skola už narkotikus, lošimus ar „prarastas prekes“ naudojama nusikaltimams išgauti.
    .example = Pameistrys sako, kad jo saugotą siuntinį pavogė ir dabar jis turi vogti iš automobilių, kol padengs jo kainą.
    .ordinary = Skolų turintis žmogus gali vogti ir savo sumanymu; paklauskite, kas nustatė sumą ir kas parinko nusikaltimą.
indicator-cx-id-fraud = Asmens vardu kiti atidarė banko sąskaitas, įsteigė įmones ar gauna išmokas.
    .example = Mokesčių inspekcijos rašte virtuvės darbuotojas vadinamas trijų įmonių direktoriumi; jis teprisimena, kad kažkam davė nukopijuoti pasą.
    .ordinary = Būna, kad savo vardą žmogus giminaičiams paskolina sąmoningai arba jo tapatybę iš tolo pavagia nepažįstamasis.
indicator-cx-sham-marriage = Asmuo buvo priverstas susituokti, kad kitas žmogus gautų leidimą gyventi.
    .example = Valytoja sako, kad viršininkas ją nuvežė tuoktis su nepažįstamuoju, kuriam reikėjo leidimo gyventi; jos nuomonės niekas neklausė.
    .ordinary = Kai kas dėl leidimo tuokiasi savo valia, norėdamas padėti ar už pinigus; paklauskite, kas nusprendė ir kam sumokėta.

## Sukčiavimo centrai

section-forced-criminality-scam = Sukčiavimo centrai
indicator-cx-fake-it-job = Asmuo atsiliepė į biuro, IT, pardavimų ar vertimo darbo skelbimą ir buvo nuvežtas kitur.
    .example = Vertėja pasakoja, kad oro uoste ją pasitiko vairuotojas ir nuvežė už aštuonių valandų kelio nuo sutartyje nurodyto miesto.
    .ordinary = Naujus darbuotojus įmonė kartais turi pagrindo siųsti į kitą skyrių; tada apie tai pasako iš anksto ir leidžia rinktis.
indicator-cx-border = Asmuo pervežtas per sieną naktį arba be išvykimo spaudo.
    .example = Vyro pase yra tik įvažiavimo į vieną šalį spaudas ir daugiau nieko, o skambina jis iš kaimyninės.
    .ordinary = Ne prie kiekvienos sienos dedami spaudai, jie gali būti neįskaitomi, o naktį sieną kerta ir daug įprastų autobusų.
indicator-cx-compound = Vietoje yra sargybiniai, tvoros arba atimti telefonai.
    .example = Per dviejų minučių pokalbį vyras pašnibžda, kad telefonai laikomi dėžėje, o palei tvorą dieną naktį vaikšto sargybiniai.
    .ordinary = Gamyklose ir skambučių centruose saugumo dėlei gali būti sargybinių ir telefonų spintelių, bet po pamainos darbuotojai eina namo.
indicator-cx-sold = Asmeniui sakyta, kad jis nupirktas arba kad turi išsipirkti.
    .example = Per keturiasdešimt metų turinti moteris sako, kad vadovas jai parodė kvitą: išeiti ji galės, kai kas nors tą sumą sumokės.
    .ordinary = Įmonė gali kalbėti apie įdarbinimo išlaidas, kurias nori susigrąžinti; svarbu, ar asmuo galėtų išeiti nemokėdamas.
indicator-cx-targets = Asmuo turi įvykdyti normą ir baudžiamas, jei neįvykdo.
    .example = Universiteto absolventas sako, kad per dieną neradusieji penkių naujų pokalbių kontaktų lieka be vakarienės ir stovi iki ryto.
    .ordinary = Pardavėjų darbe normos įprastos, o jų neįvykdžius galima netekti priedo; paklauskite, kas nutinka tiems, kam nepavyksta.
indicator-cx-peer = Asmuo buvo verčiamas verbuoti ar bausti kitus.
    .example = Programuotojas sako, kad prižiūrėtojui klausantis turėjo paskambinti pusbroliui ir girti puikų darbą biure.
    .ordinary = Darbuotojai savo darbovietę draugams rekomenduoja ir dėl priedo ar iš geros širdies; paklauskite, kas būtų buvę atsisakius.
indicator-cx-overstay = Asmeniui gresia baudos ar kaltinimai dėl užsibuvimo šalyje ar dėl priverstinių veiksmų (kelkite nebaudimo klausimą; savaime tai nėra požymis).
    .example = Po reido saugomoje teritorijoje paleistos moters dokumentuose – bauda už kiekvieną dieną nuo vizos pabaigos.
    .ordinary = Šalyje užsibūnama ir per klaidą, dėl ligos ar neturint bilieto; savaime tai nieko nereiškia.
indicator-cx-educated = Kiti asmenį atmetė kaip „netipinę auką“, nes jis išsilavinęs, vyras ar išmano technologijas (pastaba prieš išankstines nuostatas, ne požymis).
    .example = „Suaugęs vyras, geras diplomas, žinojo, ką daro“, – tik tiek parašyta išlaisvinto inžinieriaus perdavimo lape.
    .ordinary = Rašiusiajam galėjo trūkti laiko ar faktų; diplomas nieko nepasako, tad klauskite šio asmens kaip bet kurio kito.
