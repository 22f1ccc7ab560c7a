# Kontrollnimekiri „child-indicators“: mida ametnik loeb.

checklist-child-indicators = Lapsed ja alla 18-aastased noored
    .purpose = Märgata lastega seotud inimkaubandust. Lapse puhul ei ole vaja näidata vahendit (jõudu, pettust ega sundi).
    .audience = Kõik töötajad; andke asi varakult üle lastekaitsele
    .when = Iga inimene, kes on, ütleb end olevat või võib olla alla 18-aastane.

## Kellega laps on

section-child-indicators-with-whom = Kellega laps on
indicator-ch-no-parent = Lapsel ei ole ühendust vanemate ega eestkostjatega või ta ei pääse nende juurde.
    .example = Kui küsite, kellele helistada, ütleb neljateistaastane poiss, et kevadest saadik ei ole tal lubatud emaga rääkida.
    .ordinary = Vanemad võivad olla surnud, põgenedes kaduma jäänud või sõja tõttu kättesaamatud; ka see laps vajab hoolt sama kiiresti.
indicator-ch-adult-not-parent = Täiskasvanu ei suuda näidata, et ta on lapsevanem või et tal on luba.
    .example = Mees taotleb reisidokumenti tüdrukule, keda ta nimetab õetütreks, aga tal ei ole ei nõusolekut ega sugulust tõendavaid pabereid.
    .ordinary = Tädi või vanaisa võib last kasvatada ilma ühegi paberita või läksid paberid teel kaduma.
indicator-ch-found-claim = Täiskasvanu ütleb, et ta „leidis“ lapse.
    .example = Paar küsib dokumente imikule, kelle keegi jättis nende jutu järgi ühel ööl ukse taha.
    .ordinary = Katastroofi ajal lähevad lapsed tõesti kaduma või jäävad maha ja võõrad võtavad nad enda juurde; pere tuleb siiski üles otsida.
indicator-ch-adult-answers = Täiskasvanu vastab lapse eest või laps vaatab enne vastamist täiskasvanu poole.
    .example = Küsite tüdrukult, kui vana ta on; tüdruk heidab pilgu kõrval olevale naisele ja vastab naine.
    .ordinary = Häbelik või keelt mitte oskav laps võib vaadata ema või isa poole, et abi saada.
indicator-ch-group-unrelated = Laps reisib või elab rühmas, kus on võõrad inimesed.
    .example = Rühmabroneeringul on neli eri perekonnanimega poissi eri linnadest, aga ei ühtegi kooli ega klubi.
    .ordinary = Nii reisivad ka spordivõistkonnad, koorid ja kooliklassid ning põgenevad noored hoiavad turvalisuse pärast kokku.
indicator-ch-same-adult = Sama täiskasvanu, aadress või sponsor on seotud mitme lapsega.
    .example = Poisi taotluses on aadress, mida olete eelmisest aastast saadik näinud juba kolme teise lapse juures.
    .ordinary = See võib olla internaatkool, lastekodu või onu, kes on enda hoole alla võtnud mitu sugulaste last.
indicator-ch-birth-doc = Sünnitõend või vanema nõusolek puudub, on hiline, muudetud või ei lähe kokku.
    .example = Sünd registreeriti üheksa aastat hiljem, nädal enne seda, kui lapsele passi taotleti.
    .ordinary = Kus perekonnaseisuasutus on kaugel, suletud või kallis, võib hiline või vigane kanne olla täiesti aus.

## Kuidas lapsel läheb

section-child-indicators-behaviour = Kuidas lapsel läheb
indicator-ch-afraid = Laps tundub hirmunud või ei käitu nagu omavanused lapsed.
    .example = Kümneaastane tüdruk istub jäigalt ja vaikides ning võpatab iga kord, kui ooteruumi uks avaneb.
    .ordinary = Samamoodi võivad lapsele mõjuda sõda, põgenemine, haigus, puue või koduvägivald; alati on vaja rahu ja hoolt.
indicator-ch-no-details = Laps ei tea, kuhu ta läheb või kes talle vastu tuleb.
    .example = Kolmeteistaastane poiss teab ainult, et talle tullakse lennujaama „järele“, aga mitte, kes tuleb ja mis linnas.
    .ordinary = Vanemad ei selgita reisi alati ja väiksemad lapsed ajavad nimesid segi; siis oskavad vanemad ise öelda, mis on kavas.
indicator-ch-phone-list = Lapsel on kaasas ainult telefoninumber või takso number.
    .example = Koti ja paberiteta tüdruk ulatab lipiku mobiilinumbriga ega ütle muud kui „helistage“.
    .ordinary = Pered annavad lapsele numbri kaasa juhuks, kui ta ära eksib, ja teel võidakse kott varastada.
indicator-ch-missing-before = Laps on varem kodust, koolist või asenduskodust kadunud.
    .example = Toimikus olevast teatest on näha, et poiss on sel aastal kaks korda lastekodust mitmeks päevaks ära läinud.
    .ordinary = Noor võib põgeneda ka vägivalla, tülide või kiusamise eest; seegi on põhjus teda kaitsta.
indicator-ch-gifts = Lapsel on raha, telefon või kallid asjad mõnelt vanemalt inimeselt ja sellele ei ole selgitust.
    .example = Viieteistaastane sissetulekuta poiss võtab välja uusima telefoni ja ütleb, et selle eest maksab üks vanem sõber.
    .ordinary = Sellised asjad võivad olla ka sugulaselt või säästude eest ostetud; küsige siis, kui laps on üksi, ja ilma etteheiteta.

## Ärakasutamise tunnused

section-child-indicators-exploitation = Ärakasutamise tunnused
    .calm = Igapäevaelu
indicator-ch-works = Laps teeb tööd, mis lapsele ei sobi.
    .example = Kaheteistaastane poiss räägib, et segab viljapuuaia jaoks pritsimismürki ja ronib kõrgetel redelitel.
    .ordinary = Kerge abi kodus või pere talus on teine asi, kui see on ohutu, eakohane ja jätab aega kooli jaoks.
indicator-ch-works-hours = Laps töötab pikki tunde või öösel.
    .example = Viieteistaastane tüdruk ütleb, et koristab kuus ööd nädalas restoraniköökides kella kaheni.
    .ordinary = Hädas pere ei pruugi muud väljapääsu näha; pikad tunnid ja öötöö teevad lapsele igal juhul kahju.
indicator-ch-no-school = Keegi hoiab last koolist eemal, et ta töötaks, teeniks või majapidamise eest hoolitseks.
    .example = Üheteistaastane tüdruk ütleb, et tädi hoidis ta terve poolaasta kodus kaksikuid vaatamas.
    .ordinary = Last võivad koolist eemal hoida ka haigus, koolikulud või puuduvad paberid; abi on ka siis vaja.
indicator-ch-no-play = Lapsel ei ole omavanuseid sõpru ega vaba aega.
    .example = Küsimuse peale, mida ta pühapäeviti teeb, jääb kolmeteistaastane poiss mõttesse: pühapäeviti peseb ta kaubikuid.
    .ordinary = Ka hiljutine kolimine, uus keel või kiusamine võib jätta lapse üksi; siis on tal vaja kedagi, kellega rääkida.
indicator-ch-eats-apart = Laps sööb või magab perest eraldi või halbades tingimustes.
    .example = Kaheteistaastane tüdruk ütleb, et pere sööb ilma temata; tema ootab köögis ja seal ta mati peal ka magab.
    .ordinary = Terved pered elavad puuduses ja kitsastes ruumides; vaadake, kas sellel lapsel on halvem kui teistel.
indicator-ch-sexual = On mõni märk seksuaalsest ärakasutamisest, pildid või täiskasvanud „poiss-sõber“.
    .calm = On mõni märk seksuaalsest kontaktist, pildid või täiskasvanud „poiss-sõber“.
    .example = Neljateistaastane tüdruk räägib, et tema poiss-sõber on kolmekümnene ja määrab, milliste sõprade juurde tüdruk minema peab.
    .ordinary = Last võib väärkohelda ka üks täiskasvanu, kelle taga ei ole kedagi teist; kaitset vajab laps samamoodi.
indicator-ch-begs-steals = Laps kerjab, varastab, müüb või kannab teiste heaks uimasteid.
    .example = Kaks parfüümiga tabatud venda räägivad, et mees poe ees ütles neile, mida võtta.
    .ordinary = Ka nälg või sõprade surve võib viia lapse varastama või kerjama; seegi laps vajab abi.
indicator-ch-marriage = Laps on abielus, kihlatud või teda on kavas abiellu panna.
    .example = Helistab kuueteistaastane koolitüdruk: onu on juuliks peosaali kinni pannud ja meest on ta näinud ühe korra.
    .ordinary = Pere võib tahta last nõnda kaitsta või soovivad abielu kaks teismelist ise; kaitset on vaja ikkagi.
indicator-ch-illegal-adoption = Laps võib olla osa ebaseaduslikust lapsendamisest või tema eest on makstud.
    .example = Lapsendamistoimikus on leht eurosummaga ja märkusega „teine pool siis, kui tüdruk on meie käes“.
    .ordinary = Ka nõuetekohane lapsendamine maksab: vahendusasutus, kohus, reisid; paberid saab üle kontrollida vastutav asutus.
indicator-ch-online = Internetis tutvutud täiskasvanu palus lapsel salaja reisida või seksuaalseid pilte saata.
    .example = Mängust tuttav mees saatis viieteistaastasele poisile pileti ja kirjutas: „Ära emale räägi.“
    .ordinary = See võib olla ka üksi tegutsev täiskasvanu või raha väljapressimine; laps vajab kiiret abi, mitte etteheiteid.
