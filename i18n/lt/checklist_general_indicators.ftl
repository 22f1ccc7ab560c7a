# Kontrolinis sąrašas „general-indicators“: ką skaito pareigūnas.

checklist-general-indicators = Bendrieji požymiai
    .purpose = Pirmas bendras sąrašas bet kuriai išnaudojimo formai, kai forma dar neaiški.
    .audience = Visi konsuliniai darbuotojai; pokalbius vedantys pareigūnai
    .when = Pastebėjus įspėjamąjį ženklą, per pirmą pokalbį vienumoje.

## Veika (kas su asmeniu daryta)

section-general-indicators-act = Veika (kas su asmeniu daryta)
indicator-gi-act-recruited = Kas nors asmenį verbavo (pasiūlymas, skelbimas, santykiai, pardavimas).
    .example = Mūrininkas sako, kad autobusų stotyje vyras per penkias minutes pasiūlė jam darbą užsienyje, kelionę ir kambarį.
    .ordinary = Beveik kiekvienas darbas ir ne viena draugystė prasideda nuo pasiūlymo; svarbu, kas iš jo išėjo.
indicator-gi-act-moved = Kas nors surengė ar apmokėjo asmens kelionę ar pervežimą.
    .example = Vyras sako, kad tik iš pokalbių internete pažįstama moteris užsakė ir apmokėjo jo skrydį, o į oro uostą atsiuntė vairuotoją.
    .ordinary = Darbdaviai, giminaičiai ir partneriai bilietus perka kasdien, o kai kurios įmonės visą brigadą atsiveža autobusu.
indicator-gi-act-housed = Kas nors asmenį apgyvendino, slėpė ar laikė.
    .example = Moteris sako, kad pora ją apgyvendino savo parduotuvės gale ir liepdavo tylėti, kai užeidavo pirkėjų.
    .ordinary = Draugai, giminaičiai ir darbdaviai priima žmones ir iš geros valios – nakčiai ar visam sezonui.
indicator-gi-act-received = Asmuo perduotas kitam žmogui arba kitas žmogus jį priėmė.
    .example = Jaunas vyras pasakoja, kad prie kelto vairuotojas jo dokumentus atidavė nepažįstamai moteriai ir liepė toliau vykti su ja.
    .ordinary = Vairuotojas ar agentūra gali atvežti žmogų kaip tik į tą mokyklą, įmonę ar priimančią šeimą, dėl kurios sutarta.

## Kontrolė ir judėjimas

section-general-indicators-control = Kontrolė ir judėjimas
indicator-gi-watched = Asmens judėjimas stebimas, lydimas ar ribojamas.
    .example = Virtuvės darbuotojas sako, kad savininko brolis palydi jį į darbą, laukia kieme ir parlydi namo.
    .ordinary = Kolegos gali eiti kartu, kad būtų saugiau; sekti gali ir pavydus partneris, o tada irgi reikia saugumo plano.
indicator-gi-cannot-leave-work = Asmuo negali laisvai išeiti iš darbo vietos ar būsto.
    .example = Grybų rinkėjai sako, kad bendrabučio vartai devintą užrakinami, o vienintelį raktą turi prižiūrėtojas.
    .ordinary = Laivuose, atokiose stovyklose ir saugomuose objektuose išeiti ribojama visiems; klauskite, kaip būna laisvomis dienomis.
indicator-gi-no-docs = Asmuo neturi savo tapatybės dokumentų (neskaitant pamestų ar esančių pas instituciją).
    .example = Slaugytoja sako, kad šeima prieš metus jos pasą padėjo „į saugią vietą“ ir nuo tada ji jo nematė.
    .ordinary = Kai kas dokumentų niekada neturėjo, o kai kas juos paliko draugui ir bet kada gali atsiimti.
indicator-gi-limited-contact = Ryšys su šeima, draugais ar kuo nors išorėje ribojamas arba jo klausomasi.
    .example = „Broliui skambinu sekmadieniais, per garsiakalbį ir prie šeimininkės“, – sako pas darbdavius gyvenantis sodininkas.
    .ordinary = Skambučiai gali būti trumpi ir reti ir dėl prasto ryšio, kainos, laiko juostų ar draudimo naudotis telefonu darbo metu.
indicator-gi-moved-often = Asmuo dažnai vežamas iš vietos į vietą ir nežino kodėl.
    .example = Moteris sako, kad per keturis mėnesius miegojo šešiuose butuose ir kaskart jai tik liepdavo per valandą susikrauti daiktus.
    .ordinary = Pavaduojantys darbuotojai, montuotojai ir derliaus skynėjai vyksta ten, kur yra darbo, ir apie tai gali sužinoti vėlai.
indicator-gi-no-phone-money = Asmuo neturi savo telefono ar pinigų.
    .example = Penkiasdešimtmetis prašo leisti paskambinti iš įstaigos telefono; sako, kad nuo atvykimo neturi nei telefono, nei grynųjų.
    .ordinary = Priežastis gali būti vagystė, skurdas ar visus pinigus laikantis partneris; paklauskite, ko reikia šiandien.

## Grasinimai ir smurtas

section-general-indicators-threats = Grasinimai ir smurtas
indicator-gi-violence = Žmonės, kontroliuojantys asmens darbą, būstą, pinigus ar judėjimą, prieš jį smurtauja ar smurtavo.
    .example = Sandėlio darbuotojas sako, kad lovas nuomojantis vyras jam sudavė, kai jis nespėjo į mikroautobusą.
    .ordinary = Tai gali būti ir smurtas namuose ar kitoks užpuolimas; saugumas ir pagalba vis tiek svarbiausia.
indicator-gi-threats = Žmonės, kontroliuojantys asmens darbą, būstą, pinigus ar judėjimą, jam grasina ar grasino smurtu.
    .example = Plytelių klojėjas pasakoja, kad jam paprašius atlyginimo brigadininkas parodė po automobilio sėdyne laikomą lazdą.
    .ordinary = Už to gali slypėti skolintojas, smurtaujantis partneris ar karštas ginčas; net ir tada į grasinimą žiūrėkite rimtai.
indicator-gi-family-threat = Grasinama asmens šeimai arba jai kenkiama.
    .example = Siuvėja sako, kad tą dieną, kai pasakė norinti išeiti, tarpininkas atsiuntė jos tėvų namų durų nuotrauką.
    .ordinary = Priežastis gali būti šeimų vaidai, sena skola ar politika gimtinėje; artimųjų saugumas svarbus ne mažiau.
indicator-gi-authorities-threat = Asmeniui grasinama, kad bus perduotas valdžios institucijoms.
    .example = „Vienas skambutis, ir būsi lėktuve“, – taip, indų plovėjo žodžiais, savininkas atsako į kiekvieną klausimą apie atlyginimą.
    .ordinary = Konsultantas ar darbdavys gali sąžiningai įspėti, kad leidimas baigiasi ar trūksta kokio dokumento.
indicator-gi-distrust = Atrodo, kad asmuo nežino, ar gali Jumis pasitikėti (po blogos patirties tai įprasta; savaime tai nieko nereiškia).
    .example = Moteris du kartus klausia, kas skaitys užrašus, nenusivelka palto ir sėdi arčiau durų.
    .ordinary = Kas anksčiau nusivylė pareigūnais ar tiesiog Jūsų dar nepažįsta, gali būti uždaras, ir jam reikia laiko.
indicator-gi-drugged = Asmeniui duodama narkotikų, alkoholio ar vaistų, kad būtų kontroliuojamas.
    .example = Jaunas vyras sako, kad ten, kur gyvena, tabletės nemokamos, bet jei kurią dieną neina dirbti, jų negauna.
    .ordinary = Vaistų galėjo skirti gydytojas, o alkoholis ar narkotikai galėjo būti ir anksčiau; sveikatos priežiūrą vis tiek pasiūlykite.

## Išnaudojimas

section-general-indicators-exploitation = Išnaudojimas
    .calm = Darbas ir kasdienis gyvenimas
indicator-gi-little-pay = Asmuo negauna atlyginimo arba gauna mažai.
    .example = Dvidešimt karvių prižiūrintis vyras sako, kad gauna valgyti, tabako ir šeštadieniais trisdešimt eurų.
    .ordinary = Atlyginimas gali vėluoti arba būti mažas, bet sutartas, įskaičius būstą ar mokymą; tai gali patikrinti darbo teisės konsultantas.
indicator-gi-no-access-earnings = Asmens uždarbį pasiima ar kontroliuoja kitas žmogus.
    .example = Moteris sako, kad jos atlyginimas pervedamas į „vadybininko“ sąskaitą, o jai jis duoda dešimt eurų autobusui.
    .ordinary = Pora gali turėti vieną sąskaitą, o kai kas prašo patikimo giminaičio pataupyti ar persiųsti pinigus.
indicator-gi-long-hours = Asmuo ilgą laiką dirba labai daug valandų arba neturi poilsio dienų.
    .example = „Krosnis užkuriame ketvirtą, o baigiame, kai užsidaro parduotuvė, ir sekmadieniais taip pat“, – sako kepėjo padėjėjas.
    .ordinary = Kiekvieną dieną gali užimti ir derliaus nuėmimas, nuosavas verslas, antras darbas ar savo noru prisiimti viršvalandžiai.
indicator-gi-poor-housing = Asmuo gyvena prastame ar nesaugiame būste.
    .example = Braškių skynėja sako, kad jie devyniese gyvena konteineryje su viena virykle ir neužsidarančiomis durimis.
    .ordinary = Būsto gali trūkti ir jis brangus, tad taupydamas žmogus gali kęsti prastą kambarį, nors bet kada galėtų išsikelti.
indicator-gi-no-medical = Asmuo negali gauti medicinos pagalbos.
    .example = Valytojai jau mėnesį skauda dantį, o agentūra, jos žodžiais, pasakė, kad gydytojai „ne tokiems kaip jūs“.
    .ordinary = Gydytojo pagalbos galima negauti ir dėl kainos, kalbos ar draudimo stokos; kad ir kokia priežastis, padėkite ją gauti.
indicator-gi-punished = Asmeniui skiriamos baudos, atimamas maistas ar jis baudžiamas kitaip.
    .example = Pastolių montuotojas sako, kad kiekvienas pavėlavimas kainuoja penkiasdešimt eurų, o kas ginčijasi, tas negauna vakarienės.
    .ordinary = Pagal iš anksto sutartas taisykles įmonė gali imti už sugadintus daiktus; palikti be maisto niekada nėra sąžininga bausmė.
indicator-gi-debt = Asmuo mano, kad turi toliau dirbti ar paklusti, kol sumokės skolą darbdaviui, verbuotojui, partneriui ar kontroliuojančiam žmogui.
    .example = Vyras sako, kad turi likti, kol atidirbs du tūkstančius eurų už kelionę, o suma vis auga.
    .ordinary = Banko, darbdavio ar giminaičio paskolą gali tekti grąžinti, bet keisti darbą tai netrukdo.
indicator-gi-false-promise = Asmuo pasikliovė pažadu, kuris pasirodė netikras.
    .example = Moteris sako, kad paliko savo vietą turguje dėl vyro, kalbėjusio apie santuoką, o atvykus jai parodė gultą ir darbo grafiką.
    .ordinary = Pažadai neištesimi ir dėl nesėkmės, iširusios meilės ar nuoširdžios klaidos, niekam iš to nepasipelnant.
