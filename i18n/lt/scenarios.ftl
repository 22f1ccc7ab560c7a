# Mokymų scenarijai. Visi žmonės ir įvykiai išgalvoti.

scenario-lost-passports = Trys pamesti pasai
    .story = Trys vyrai kartu atvyksta į konsulatą laikinųjų kelionės dokumentų. Kiekvienas beveik tais pačiais žodžiais sako, kad praėjusią savaitę pametė pasą. Vienumoje Tomas pasako, kad pasus „registracijai“ laiko statybvietės vadovas. Jiems žadėjo vienokį atlyginimą ir butą, o pirmą dieną davė naują sutartį kalba, kurios jie nemoka skaityti. Jie dirba šešias su puse dienos per savaitę, miega konteineriuose statybvietėje ir gauna nedidelius avansus. Likusi dalis žadama „projekto pabaigoje“. Nuoma, įrankiai ir transportas išskaičiuojami iš atlyginimo.
    .refer = Nacionalinė pagalbos sistema arba NVO, dirbanti su išnaudojimu darbui, profesinė sąjunga arba pagalba dėl nesumokėto atlyginimo, darbo inspekcija; policija – tik turint sutikimą. Kelionės dokumentai išduodami vyrams, ne vadovui.
    .debrief = Kuri žyma svėrė daugiausia ir ar ją matėte prie langelio, ar tik vienumoje? Pagal TDO taisyklę verbavimo grupė netenkinama (tik dvi vidutinės). Kodėl vis tiek teisinga nukreipti? Kas bus su nesumokėtu atlyginimu, jei vyrai rytoj išskris namo?
    .mistakes = Laikyti tai pamestų daiktų reikalu. Kalbėtis su visais trimis kartu. Skambinti įmonei ir prašyti pasų. Manyti, kad vyrai, galintys ateiti į konsulatą, yra laisvi.

scenario-helpful-boyfriend = Paslaugus vaikinas
    .story = 22 metų Elina ateina su vyru, kuris pildo paso prašymą, atsako už ją ir sako, kad kalbėti vienumoje nėra laiko. Rankoje jis laiko jos telefoną, kuriuo tebevyksta skambutis. Pareigūnė ją nusiveda „duoti pirštų atspaudų“. Ji sako, kad tai jos vaikinas, kad susipažino internete, kad kas savaitę dirba „butuose“ kitame mieste, per dieną turi atnešti 400, kad pinigus jų namui laiko jis ir kad jis turi ją nufilmavęs.
    .refer = Specializuota NVO arba pagalbos sistema suaugusiesiems, patyrusiems seksualinį išnaudojimą, tą pačią dieną, jei ji nori; krizių centras; gydymas. Dėl policijos sprendžia ji.
    .debrief = Kaip atskirti porą nesukeliant įtarimo? O jei ji šiandien grįš su juo? Sutarkite saugų ryšį. Naudotas seksualinio išnaudojimo sąrašas: primestos užduotys ar klientai jame yra stiprus požymis, o darbo sąraše – vidutinis.
    .mistakes = Stoti prieš vyrą. Klausti lytinių veiksmų smulkmenų. Sakyti: „jis ne tavo vaikinas“. Užbaigti atvejį, nes ji atsisakė.

scenario-embassy-residence = Ambasadoriaus virėja
    .story = Į kasmetinį pokalbį protokolo skyriuje Ruth, privačią akredituoto diplomato namų ūkio darbuotoją, atveda darbdavio žmona ir nori pasilikti. Vienumoje Ruth sako, kad vizai pasirašyta sutartis nėra tikroji: jai žadėjo aštuonių valandų darbo dieną ir dvigubai didesnį atlyginimą. Pasą ir kortelę laiko darbdavys. Ji pradeda šeštą, baigia vidurnaktį, o jos atlyginimą „taupo“ darbdavys. Viena išėjo tik du kartus. Jai sakė, kad dėl imuniteto jokia policija negali padėti ir kad kitą mėnesį ji turi persikelti su šeima.
    .refer = Priimančiosios valstybės pagalbos sistema arba NVO namų ūkio darbuotojams; protokolo skyrius savo kanalu; teisinė konsultacija dėl atlyginimo. Jei darbdavys iš pareigūno paties atstovybės: spręsti už atstovybės ribų.
    .debrief = Kam Jūsų tarnyboje negalima sakyti pirmiausia? Imunitetas trukdo persekioti, bet ne padėti. Dėl persikraustymo kitą mėnesį svarbi kiekviena diena.
    .mistakes = Leisti darbdaviui versti. Rašyti minimai ambasadai. Tarpininkauti tarp darbuotojos ir darbdavio.

scenario-station-square = Stoties aikštė
    .story = Policija prašo konsulato patvirtinti tapatybę: tai Marek, 54 metų, judantis neįgaliojo vežimėliu ir nubaustas už elgetavimą. Jis sako, kad vyras iš jo miesto mikroautobusu atvežė šešis žmones. Septintą jie išlaipinami, vakare surenkami. Jis turi atnešti 60 per dieną ir viską atiduoda tam vyrui, kuris jį pasirinko „dėl vežimėlio“. Jo vardu paimta telefono sutartis ir paskola. Praėjusį mėnesį dar dviejuose prašymuose dėl tapatybės nurodytas tas pats telefono numeris.
    .refer = NVO arba pagalbos sistema; pagalba dėl negalios; teisinė pagalba dėl baudos ir paskolų (nebaudimas).
    .debrief = Nė viena TDO grupė netenkinama, bet visi trys teisiniai elementai turi tam tikrą pagrindą. Žr. taisyklę A3. Ar tuos pačius požymius pastebėtumėte, jei žmogus būtų iš mažumos? Patikrinkite savo nuostatas į abi puses. Kas nutinka kitiems penkiems?
    .mistakes = „Tokia jų kultūra.“ Tik patvirtinti policijai tapatybę. Nupirkti bilietą namo be plano.

scenario-the-gardener = Sodininkas
    .story = Lankant kalėjimą 20 metų Nils sako, kad atsiliepė į skelbimą dažyti namus. Jį nuvežė į namą, langai buvo uždengti, durys užrakintos. Jis laistė augalus, miegojo ant grindų ir valgė kartą per dieną. Jam sakė, kad skolingas 8000 už kelionę ir už nudžiūvusius augalus. Sako, kad buvo priverstas ir negalėjo išeiti. Advokatas, kurio jis pats nesamdė, pataria pripažinti kaltę ir nieko nesakyti apie kitus.
    .refer = Nepriklausomas advokatas; nacionalinis nukreipimo mechanizmas arba NVO per kalėjimą; prieš bet kokį kaltės pripažinimą klausti institucijų dėl nebaudimo. Reikia sutikimo.
    .debrief = „Rastas užrakintas vietoje“ ir „auginimo namas“ atitinka vieną TDO požymį: skaičiuojama kartą. Kiek anksti iki kaltės pripažinimo tai turi būti iškelta ir kas tai daro? Kas gali sužinoti apie Jūsų užrašus?
    .mistakes = Palikti teismui. Manyti, kad aukos – tik moterys. Naudotis svetimo apmokėtu advokatu.

scenario-customer-support = Klientų aptarnavimas
    .story = Budintis pareigūnas gauna pašnibždomis tariamą skambutį. 29 metų programuotojas Kristjan įsidarbino IT pagalboje užsienyje, naktį buvo pervežtas per sieną ir dabar yra saugomoje teritorijoje. Telefonai atimti; jis pasiskolino vieną. Jis turi rašyti nepažįstamiems ir skatinti investuoti, 15 valandų per dieną. Neįvykdžiusius normos muša; jį mušė du kartus. Jam sakė, kad jis nupirktas ir turi mokėti, kad išeitų. Jo sesuo gavo žinutę su prašymu sumokėti.
    .refer = Užsienio reikalų ministerijos krizių skyrius; už vietą atsakinga ambasada; specializuota NVO, galinti ten patekti; šeimai patarta be konsultacijos nemokėti ir neviešinti. Išlaisvinus: pokalbis dėl požymių, nebaudimas už užsibuvimą ir priverstinius veiksmus, psichologinė pagalba.
    .debrief = Ko galima saugiai klausti skambinant skolintu telefonu? Sutarkite kodinį žodį. Kodėl išsilavinę vyrai dažnai lieka nepastebėti? Kokių įrodymų jo negalima prašyti rinkti?
    .mistakes = Atskambinti tuo numeriu. Be eksperto patarimo liepti šeimai mokėti ar nemokėti. Pirmiausia laikyti jį sukčiavimo įtariamuoju.

scenario-summer-wedding = Vasaros vestuvės
    .story = Ambasadą pasiekia el. laiškas: 19 metų Sara išvyko su šeima atostogauti. Dėdė paėmė jos pasą ir bilietą. Penktadienį planuojamos vestuvės su vyru, kurį ji matė kartą. Jai neleidžiama išeiti iš namų, brolis ją mušė. Vidurdienį ji gali naudotis pusseserės telefonu.
    .refer = Priverstinių santuokų skyrius arba ministerija namuose; vietos NVO su prieglauda; laikinasis kelionės dokumentas; saugus pasiėmimo planas. Vietos policija – tik jei įvertinta, kad tai saugu.
    .debrief = Galbūt turėsite tik vieną progą: kokių penkių faktų Jums reikia vidurdienį? Kas tarp vietinių darbuotojų gali prasitarti? Kas pasikeistų, jei ji būtų 17 metų?
    .mistakes = Skambinti šeimai ir tarpininkauti. Rašyti įprastu jos telefonu. Prašyti oficialaus prašymo atvykus.

scenario-the-uncle = Dėdė
    .story = Maždaug 14 metų berniukas sulaikomas dėl vagystės parduotuvėje. Vyras sako esąs jo dėdė ir atvyko į konsulatą kelionės dokumento. Telefone jis rodo gimimo liudijimo nuotrauką. Prieš kiekvieną atsakymą berniukas pažiūri į jį. Praėjusį pavasarį tas pats vyras prašė dokumentų kitam vaikui. Berniukas nelanko mokyklos ir sako, kad per dieną turi atnešti šešis butelius.
    .refer = Iškart vaiko teisių apsaugos institucija; globėjas; kilmės šalies centrinė institucija. Dokumentas vyrui neatiduodamas.
    .debrief = Jokių priemonių įrodyti nereikėjo. Kurios vienos žymos pakako? Kas kalbasi su berniuku ir kiek kartų? Ar šeima – saugi vieta? Kas sprendžia?
    .mistakes = Tikrinant leisti vyrui pasiimti berniuką. Ilgas konsulo pokalbis. Grąžinimas „šeimai“ be geriausių interesų vertinimo.

scenario-football-trial = Futbolo atranka
    .story = Prašymas dėl vizos: 16 metų Daniel su lankytojo viza metams vyksta į „futbolo akademijos atranką“. Nurodytos mokyklos neįmanoma pasiekti. Bilietą apmokėjo agentas po to, kai šeima sumokėjo didelį mokestį. Tėvų sutikimo raštą pasirašė kaimynas. Daniel nežino, kas jį pasitiks.
    .refer = Vaiko teisių apsaugos kontaktas abiejose šalyse; patikrinimas su sporto federacija; saugios kelionės informacija šeimai. Eksperto vertinimas prieš bet kokį sprendimą.
    .debrief = Išnaudojimo dar nebuvo. Kokia Jūsų pareiga? Vien atsisakymas gali kelionę pasukti kitu keliu. Ką galima saugiai pasakyti šeimai?
    .mistakes = Atsisakyti ir pamiršti. Išduoti, nes tėvas ar motina sutiko. Laikyti šeimą nusikaltėliais.

scenario-the-scar = Randas
    .story = 38 metų Viktor prašo pinigų kelionei namo. Jam skauda, jis turi ilgą naują randą ir jokių medicininių dokumentų. Tarpininkas, su kuriuo susipažino per skolintoją, sutvarkė pasą, butą ir kliniką. Jis pasirašė dokumentus, kurių negalėjo perskaityti; viename parašyta, kad jis paciento pusbrolis. Jis gavo trečdalį sumos. Dabar jam liepia atvesti dar du vyrus.
    .refer = Šiandien – ligoninė; NVO arba pagalbos sistema; advokatas. Jis bijo kaltinimų dėl organo pardavimo: atsargiai paaiškinkite nebaudimą, nieko nežadėdami.
    .debrief = Jis „sutiko“ ir jam sumokėta. Kodėl sutikimas dar nieko neišsprendžia? TDO sąrašuose organų nėra: kurią taisyklę taikėte? Sveikata pirma formos.
    .mistakes = Tik paskola ir bilietas. Vadinti tai privačiu pardavimu. Klausti klinikos pavadinimo prieš gydymą.

scenario-birth-registration = Gimimo registravimas
    .story = Pora registruoja gimimą užsienyje. Gimdžiusi moteris, Irina, atvyko su agentūros darbuotoju, kuris laiko jos pasą ir atsako už ją. Ji sako mėnesius gyvenusi agentūros bute ir negalėjusi aplankyti savo vaikų, viską sprendė gydytojai, o jei skundžiasi, turi grąžinti išlaidas. Pažadėtų pinigų ji negavo.
    .refer = Du atskiri nukreipimai: Irina kaip galima auka (NVO, advokatas, gydymas) ir vaiko teisių apsaugos institucija dėl vaiko tapatybės ir saugumo.
    .debrief = Pati surogatinė motinystė nebuvo žyma. Kas buvo? Du žmonės, du atvejai, du interesai. Ko porai negalima sakyti apie Iriną?
    .mistakes = Laikyti tai tik civilinės būklės dokumentu. Smerkti surogatinę motinystę. Kalbėtis su ja dalyvaujant agentūrai.

scenario-late-wages = Vėluojantis atlyginimas
    .story = 41 metų Agnes renka uogas. Atlyginimas šešias savaites vėluoja ir mažesnis, nei sutartyje. Pasas pas ją, važiuoja kartu su draugais, turi bilietą atgal ir nuomojasi savo kambarį. Darbdavys niekam negrasino. Ji nori žinoti, kaip gauti savo pinigus.
    .refer = Profesinė sąjunga arba pagalba dėl nesumokėto atlyginimo, darbo inspekcija, konsultavimo centras migrantams. Palikite atvejį atvirą naujiems faktams.
    .debrief = Kad prasidėtų pagalba dėl išnaudojimo, prekybos žmonėmis etiketės nereikia. Kurie du klausimai galėtų pakeisti vaizdą? Su sutikimu išsaugokite jos kontaktą antram pokalbiui.
    .mistakes = Sakyti: „Jūs ne auka“. Neklausus siųsti į kovos su prekyba žmonėmis prieglaudą. Nieko nedaryti, nes tai civilinis reikalas.

scenario-quiet-morning = Ramus rytas (kontrolinis atvejis)
    .story = 33 metų Maja atnaujina pasą. Formoje rašo „eskortas“. Ji ateina viena, juokauja, moka savo kortele, dokumentus laiko pati ir nurodo du draugus, kuriems skambinti nelaimės metu. Trumpame pokalbyje vienumoje sako, kad dirba sau.
    .refer = Nukreipimo nėra. Pasiūlykite bendrą lankstinuką kaip bet kuriam piliečiui.
    .debrief = Sekso pardavimas nebuvo žyma. Kodėl? „Požymių dabar nėra“ – tik apie šios dienos pokalbį. Kas turėtų likti įraše? Nieko: atvejis nepradedamas.
    .mistakes = Pradėti atvejį dėl užsiėmimo. Pranešti policijai. Rašyti „ne auka“.
