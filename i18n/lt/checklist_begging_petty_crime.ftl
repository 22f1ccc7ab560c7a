# Kontrolinis sąrašas „begging-petty-crime“: ką skaito pareigūnas.

checklist-begging-petty-crime = Elgetavimas ir smulkūs nusikaltimai gatvėje
    .purpose = Pastebėti žmones, išnaudojamus elgetauti, prekiauti gatvėje, vagiliauti iš kišenių ar parduotuvių.
    .audience = Pokalbius vedantys pareigūnai; lankantys sulaikytuosius
    .when = Pilietis sustabdomas, baudžiamas, sulaikomas ar jam padedama dėl elgetavimo ar smulkios vagystės.

## Požymiai

section-begging-petty-crime-signs = Požymiai
indicator-bg-target = Asmuo kasdien turi atnešti nustatytą sumą.
    .example = Pagyvenusi moteris, parduodanti popierines gėles, sako, kad kasdien turi atnešti keturiasdešimt eurų ir tik tada gali baigti.
    .ordinary = Kai kas dienos sumą nusistato pats, kad užtektų nakvynei, kelionei namo ar vaistams artimajam.
indicator-bg-punished = Jei atneša per mažai, asmuo baudžiamas.
    .example = Jaunas vyras pasakoja, kad po prastos dienos negauna vakarienės ir turi miegoti lauke prie mikroautobuso.
    .ordinary = Dėl pinigų barasi ir poros, ir šeimos; jei dėl to kas nors sužalotas ar alksta, pagalba priklauso taip pat.
indicator-bg-money-collected = Didžiąją dalį pinigų arba visus pasiima žmogus ne iš asmens šeimos ūkio.
    .example = Kas valandą pro tris moteris ant bažnyčios laiptų praeina vyras, ir kiekviena išpila savo puodelį į jo krepšį.
    .ordinary = Draugai gali dėti monetas į vieną piniginę, kurią laiko tas, kuriuo visi pasitiki, o vėliau pasidalyti.
indicator-bg-dropped-off = Asmenį atveža ir pasiima žmogus, kuris pats neelgetauja ir sprendžia, kur asmuo stovės.
    .example = Priešais konsulatą vairuotojas kas rytą išlaipina neįgaliojo vežimėliu judantį vyrą, parodo, prie kurio kampo stoti, ir sutemus grįžta jo pasiimti.
    .ordinary = Sunkiai vaikštantį žmogų į jo paties pasirinktą vietą gali pavėžėti kaimynas ar giminaitis.
indicator-bg-disability-used = Kitas žmogus naudojasi asmens negalia, amžiumi, nėštumu ar sužalojimu, kad asmuo surinktų daugiau.
    .example = „Jis verčia mane kojos protezą palikti bute, nes taip žmonės duoda daugiau“, – sako stotyje nubaustas vyras.
    .ordinary = Dėl negalios ar vėlyvo nėštumo kai kurie žmonės neranda kitų pajamų ir elgetauti nusprendžia patys.
indicator-bg-injured-on-purpose = Asmuo buvo sužalotas arba jam neleista gydytis, kad surinktų daugiau.
    .example = Moteris sako, kad vyras, kuris pasiima jos monetas, suplėšė klinikos laišką, nes jos skaudama koja „atneša daugiau“.
    .ordinary = Priežastis gali būti nelaimingas atsitikimas, o gydymo nebuvo dėl pinigų ar draudimo stokos; gydytojo reikia bet kuriuo atveju.
indicator-bg-sleep-group = Vienas žmogus sprendžia, kur kiti miega, ir laiko jų dokumentus ar pinigus.
    .example = Gatvės pardavėjas sako, kad vienas vyras paskirsto čiužinius, o visų tapatybės korteles laiko sausainių dėžutėje.
    .ordinary = Bendrame bute vienas nuomininkas gali paskirstyti lovas ir saugoti kitų dokumentus, kuriuos jie bet kada gali pasiimti.
indicator-bg-welfare = Kitas žmogus naudoja asmens tapatybę išmokoms, paskoloms ar telefono sutartims.
    .example = Telefono neturintis vyras iš nakvynės namų atneša paskutinį raginimą sumokėti pagal keturias jo vardu sudarytas telefono sutartis.
    .ordinary = Tokių laiškų gali ateiti ir dėl pavogtos piniginės, supainiotų vardų ar senų paties asmens sutarčių.
indicator-bg-moved-circuits = Kada asmuo vežamas į kitą miestą ar šalį, sprendžia kitas žmogus.
    .example = Per septynias savaites moteris nubausta penkiuose miestuose, o visi autobusų bilietai užsakyti to paties vyro vardu.
    .ordinary = Gatvės muzikantai ir pardavėjai keliauja paskui muges ir sezonus, o maršrutą visiems gali planuoti vienas iš grupės.
indicator-bg-child-present = Kas nors verčia vaiką elgetauti ar vogti arba svaigina vaiką, kad šis būtų ramus.
    .example = Vyras ant suoliuko galvos mostu rodo devynerių metų berniukui, kurių keleivių prašyti pinigų, o paskui paima iš jo monetas.
    .ordinary = Neturėdami kur palikti vaiko, tėvai gali elgetauti kartu su juo; verčiamam elgetauti ar vogti vaikui reikia pagalbos, kad ir kas už to slypėtų.
