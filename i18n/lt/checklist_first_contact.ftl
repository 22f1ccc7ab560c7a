# Kontrolinis sąrašas „first-contact“: ką skaito pareigūnas.

checklist-first-contact = Įspėjamieji ženklai prie langelio, telefonu ir žinutėse
    .purpose = Dar prieš pokalbį pastebėti, kad įprastas konsulinis kreipimasis gali būti kai kas daugiau.
    .audience = Langelio, telefono, budėjimo ir garbės konsulų darbuotojai
    .when = Per kiekvieną pirmą kreipimąsi. Trunka apie dvi minutes. Niekada neskaitykite balsu.

## Kaip asmuo atvyksta

section-first-contact-arrival = Kaip asmuo atvyksta
indicator-fc-comes-alone-fled = Asmuo neseniai pabėgo iš darbo vietos, buto ar nuo partnerio.
    .example = Viešbučio kambarinė, dar su darbo drabužiais, sako, kad šįryt paspruko pro virtuvės duris ir atgal nebegrįš.
    .ordinary = Žmogus galėjo išeiti ir susiginčijęs darbe ar dėl smurto namuose, o tada pagalba jam priklauso ne mažiau.
indicator-fc-no-belongings = Asmuo turi mažai daiktų ar visai jų neturi arba apsirengęs ne pagal sezoną.
    .example = Sausį prie langelio stovi vyras su basutėmis ir plonais marškiniais, visus savo daiktus susidėjęs į vieną pirkinių maišelį.
    .ordinary = Bagažas galėjo būti pamestas ar pavogtas, o gal asmuo benamis ar namus paliko paskubomis.
indicator-fc-injury = Asmuo turi matomų ar negydytų sužalojimų arba atrodo sergantis ar išsekęs.
    .care = Neapžiūrinėkite asmens. Pažymėkite tik tai, kas matoma.
    .example = Laukiamajame jaunas statybininkas dukart užsnūsta, o prie langelio vos nulaiko rašiklį.
    .ordinary = Priežastis gali būti nelaimingas atsitikimas, liga, bemiegė kelionė ar smurtas namuose; gydytoją siūlykite bet kuriuo atveju.
indicator-fc-afraid = Asmuo atrodo bijantis, žiūri į duris ar klausia, ar kas nors jį mato.
    .example = Prieš sėsdamasi studentė paklausia, ar iš gatvės matyti vidus, ir pasirenka kėdę už kolonos.
    .ordinary = Kai kurie žmonės bijo bet kokios įstaigos ar buvusio partnerio arba nerimauja, nes jų dokumentai nebegalioja.
indicator-fc-unknown-address = Asmuo negali pasakyti adreso, kur gyvena ar dirba.
    .example = Paklausta, kur apsistojusi, valytoja tegali apibūdinti mėlynus vartus ir ilgą kelionę mikroautobuso gale.
    .ordinary = Ką tik atvykęs asmuo gali dar nežinoti adreso arba gėdytis pasakyti, kad miega nakvynės namuose ar automobilyje.
indicator-fc-unsure-country = Asmuo tiksliai nežino, kokiame mieste ar šalyje yra.
    .example = Vakar į krantą išlaipintas jūreivis telefonu paraidžiui perskaito parduotuvės iškabą ir klausia, kokia tai šalis.
    .ordinary = Po ilgos kelionės galima susipainioti, kiek sienų kirsta, o liga gali sutrikdyti; pagalvokite ir apie gydytoją.

## Dokumentai

section-first-contact-documents = Dokumentai
indicator-fc-docs-held = Pasą ar asmens tapatybės kortelę laiko kitas žmogus ir neatiduoda.
    .example = „Visų mūsų pasus brigadininkas laiko savo automobilyje ir tik juokiasi, kai paprašau“, – sako stogdengys.
    .ordinary = Pasas gali būti trumpam atiduotas registruoti arba neatiduodamas per šeimos ginčą, o tada pagalba irgi priklauso.
indicator-fc-emergency-travel-doc = Prašoma laikinojo kelionės dokumento, o pasakojimas apie „pamestą“ pasą nesutampa.
    .example = Prašyme jis rašo, kad pasą pametė paplūdimyje, bet policijos pažymoje nurodyta autobusų stotis kitame mieste.
    .ordinary = Po sukrėtimo ar vagystės smulkmenos susilieja, o kai kas sako „pamečiau“, nes gėdijasi savo neatsargumo.
indicator-fc-docs-false = Dokumentai netikri, pakeisti arba priklauso kitam žmogui.
    .example = Pagal pasą jai dvidešimt treji, bet nuotraukos puslapio kampas atšokęs; pagal mokinio pažymėjimą – penkiolika.
    .ordinary = Kad pabėgtų ar rastų darbą, žmogus galėjo dokumentus nusipirkti ar pasiskolinti, ir apsaugos jam vis tiek gali reikėti.
indicator-fc-docs-others-pay = Kitas žmogus primygtinai nori sumokėti už naują dokumentą, jį atsiimti ar laikyti.
    .example = Vyras iš „agentūros“ sumoka prie langelio mokestį ir nori, kad naujas padavėjos pasas būtų atiduotas jam.
    .ordinary = Tam, kas turi mažai pinigų ar negali ištrūkti iš darbo, sumokėti ir padėti gali giminaitis, draugas ar labdaros organizacija.
indicator-fc-many-requests = Tas pats kontaktinis asmuo, adresas ar telefonas nurodytas kelių piliečių prašymuose.
    .example = Jau trečią kartą šį mėnesį prašyme nurodytas tas pats mobiliojo telefono numeris, vis kaip „pusbrolio“.
    .ordinary = Už vieno numerio gali slypėti studentų bendrabutis, didelis darbdavys, konsultacijų centras ar paslaugus kaimynas.
indicator-fc-job-mismatch = Nurodytas buvimo tikslas neatitinka vizos, leidimo ar tikrojo darbo.
    .example = Leidimas išduotas kalbos kursams, bet tame pačiame aplanke esantys atlyginimo lapeliai rodo naktines pamainas automobilių plovykloje.
    .ordinary = Planai keičiasi, naujas leidimas gali būti jau tvarkomas, o studentui gali būti leista dirbti greta mokslų.

## Palydovas

section-first-contact-companion = Palydovas
indicator-fc-companion-speaks = Palydovas atsako už asmenį ar jį taiso, ir ne dėl kalbos, ligos ar negalios.
    .example = Pagyvenęs vyras sako čia esantis metus; šalia stovinti moteris įsiterpia ir pareigūnui pasako, kad tris savaites.
    .ordinary = Iš jaudulio ar rūpesčio taip gali elgtis ir sunerimęs tėvas ar motina arba sutuoktinis, įpratęs atsakyti už abu.
indicator-fc-companion-refuses-private = Palydovas neleidžia ar priešinasi kalbėti vienumoje.
    .example = Išgirdęs, kad pirštų atspaudai imami po vieną, jos vaikinas lieka tarpduryje ir sako, kad tada jie verčiau išeis.
    .ordinary = Partneris, tėvas ar motina gali nerimauti ar nepasitikėti įstaigomis; raskite kitą ramią progą pakalbėti su asmeniu vienumoje.
indicator-fc-companion-relation-unclear = Palydovo ryšys su asmeniu neaiškus arba kinta.
    .example = Prašyme ji įrašyta kaip teta, prie langelio sako esanti buto šeimininkė, o jis vadina ją „šefe“.
    .ordinary = Šeimose žodžiai „teta“ ar „pusbrolis“ vartojami laisvai, o pora gali drovėtis pasakyti, kad yra pora.
indicator-fc-phone-monitored = Lankymosi metu kas nors laiko ar stebi asmens telefoną arba juo tebevyksta skambutis.
    .example = Jos telefonas guli ant langelio ekranu į viršų, skambutis tebevyksta, ir balsas klausia, kodėl taip ilgai.
    .ordinary = Klausytis, norėdami padėti, gali toli esantys tėvai, o telefoną, kol asmuo pasirašo, gali palaikyti draugas.

## Pasakojimas

section-first-contact-story = Pasakojimas
indicator-fc-rehearsed = Atsakymai skamba kaip išmokti arba keli žmonės žodis žodin pasakoja tą patį.
    .example = „Su mumis elgiasi gerai, atvykome dėl patirties“, – vienas po kito žodis žodin pasako trys vaisių skynėjai.
    .ordinary = Jaudindamiesi žmonės prieš eidami į įstaigą pasirepetuoja, o kartu viską išgyvenę gali ir pasakoti panašiai.
indicator-fc-pay-problem = Asmuo sako, kad už atliktą darbą nesumokėta arba sumokėta daug mažiau, nei sutarta.
    .example = „Aštuonios savaitės naktinių pamainų skalbykloje, o gavau du šimtus eurų“, – sako vyras, neturintis už ką grįžti namo.
    .ordinary = Atlyginimas gali vėluoti, įmonė bankrutuoti, o dėl valandų kilti ginčas; ir čia padėti gali profesinė sąjunga ar darbo teisės konsultantas.
indicator-fc-debt-mentioned = Asmuo mini skolą darbdaviui, tarpininkui ar partneriui.
    .example = Naujo paso prašanti slaugytoja užsimena, kad vis dar „skolinga agentūrai už vienuolika mėnesių“.
    .ordinary = Darbdavio paskola, kursų mokestis ar partnerio paskolinti pinigai gali būti sąžininga skola, netrukdanti asmeniui išeiti.
indicator-fc-deceived-mentioned = Asmuo sako, kad darbas ar kelionė buvo ne tokie, kaip žadėta.
    .example = Liftų mechanikas sako, kad liftų taisyti ir buvo priimtas, bet pirmą rytą jį pastatė darinėti žuvį.
    .ordinary = Skelbimai pagražina, o planai žlunga ir be piktos valios; nusivylusiam žmogui vis tiek gali reikėti patarimo ar pagalbos grįžti namo.
indicator-fc-cannot-leave = Asmuo sako, kad kas nors jam neleidžia palikti vietos, darbo ar žmogaus.
    .example = „Išeiti galiu tik tada, kai nusprendžia jis“, – skubiai pasako moteris, kol partneris stato automobilį.
    .ordinary = Kurį laiką gali saistyti įspėjimo terminas ar nuomos sutartis; jei išeiti draudžia partneris, tai priežastis siūlyti pagalbą.

## Skambučiai, žinutės ir kiti žmonės

section-first-contact-remote = Skambučiai, žinutės ir kiti žmonės
indicator-fc-call-cut = Skambinama pašnibždomis, pokalbis nutrūksta arba skambinama iš svetimo telefono.
    .example = Tylus balsas ištaria: „Aš ūkyje, tame prie…“, trinkteli durys, ir ryšys nutrūksta.
    .ordinary = Galėjo baigtis sąskaitos pinigai ar baterija, o gal skambinama iš darbo, ryšys prastas arba šalia miega vaikas.
indicator-fc-family-report = Šeima ar draugas sako, kad ryšys nutrūko, balsas pasikeitė ar žinutės lyg padiktuotos.
    .example = Motina rašo, kad sūnus, anksčiau mėgęs pajuokauti, dabar kas sekmadienį tą pačią minutę atsiunčia „Viskas gerai“.
    .ordinary = Žmogus kitaip rašyti gali ir dėl naujo darbo, prasto ryšio, liūdesio ar noro atsitolinti nuo namų.
indicator-fc-ransom = Šeimos prašoma sumokėti, kad asmuo būtų paleistas ar „išpirktas iš sutarties“.
    .example = Tėvas atneša žinutę: trys tūkstančiai eurų už „sutartį“, arba dukra liks skambučių centre.
    .ordinary = Pinigų gali siekti ir nieko nelaikantys svetimi žmonės arba tai gali būti pagrobimas; prieš ką nors mokant reikia pasitarti.
indicator-fc-third-party-report = Dėl piliečio nerimauja darbdavys, klientas, kaimynas ar NVO.
    .example = Nagų salono klientė rašo, kad jos rankas tvarkantis jaunuolis miega galiniame kambaryje ir klausė, kelinta šiandien diena.
    .ordinary = Pašalinis žmogus gali matyti tik dalį arba būti su kuo nors susipykęs; raskite saugų būdą išklausyti asmenį vienumoje.
