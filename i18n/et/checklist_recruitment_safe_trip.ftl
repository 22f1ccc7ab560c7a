# Kontrollnimekiri „recruitment-safe-trip“: mida ametnik loeb.

checklist-recruitment-safe-trip = Turvalise reisi kontroll reisi kavandajale
    .purpose = Aidata inimesel või teda nõustaval ametnikul pakkumist enne ärasõitu kontrollida. CBSS Safe Trip kampaania vaimus.
    .audience = Reisi kavandajad koos ametnikuga; infoletid
    .when = Enne välismaale tööle, õppima, abielluma või modelliks minekut.

## Ohumärgid pakkumises

section-recruitment-safe-trip-offer = Ohumärgid pakkumises
indicator-st-too-good = Palk on töö kohta liiga suur või oskusi ei nõuta.
    .example = Koolilõpetaja näitab kuulutust: kelneritöö eest 5000 eurot kuus, kogemust ega keeleoskust ei nõuta.
    .ordinary = Hooajatöö või töö kõrvalises kohas võib hästi tasuda ja mõni firma õpetab algajaid; päris firma oskab summat põhjendada.
indicator-st-all-paid = Võõras pakub, et maksab kogu reisi ja paberite eest.
    .example = Pensionil meditsiiniõde räägib, et rongis kohatud mees maksab tema lennu, viisa ja passi eest ning „küll pärast arveldame“.
    .ordinary = Reisi ja viisa eest võib maksta ka tööandja; siis on see kirjas lepingus, nagu ka see, kas raha tuleb tagasi maksta.
indicator-st-hurry = Teid survestatakse kohe otsustama.
    .example = Noorele mehaanikule saadeti sõnum: koht tänaõhtuses bussis, vastata tunni jooksul, muidu saab töö keegi teine.
    .ordinary = Tööandjal võib olla kiire lõikusaja või haige töötaja tõttu; aus tööandja jätab siiski aega leping läbi lugeda.
indicator-st-secret = Teil palutakse mitte kellelegi rääkida.
    .example = Naine räägib, et vahendaja soovil peavad vanemad uskuma, et ta läheb ainult nädalavahetuseks sõbrale külla.
    .ordinary = Uuest tööst ei räägita ka selleks, et praegune ülemus ei kuuleks; see on siis inimese enda soov, mitte tingimus.
indicator-st-private-place = Vestlus toimub eraruumis või sildita kohas või ainult sõnumite kaudu.
    .example = Kokk räägib, et enne vahetati ainult sõnumeid ja hotelli töövestlus peeti nimesildita korteris.
    .ordinary = Väike firma või pere võib kandidaadiga kohtuda kodus või kohvikus ja paljud päris vestlused toimuvad internetis.
indicator-st-photos = Tavalise töö jaoks küsitakse täispikkuses või paljastavaid fotosid.
    .example = Baarmeniks kandideerival üliõpilasel paluti saata ujumispükstes pildid eest ja küljelt.
    .ordinary = Modellilt või tantsijalt võidakse küsida täispikkuses pilti ja paljud tööandjad soovivad portreefotot.
indicator-st-fee-first = Enne lepingu nägemist peate maksma või laenu võtma.
    .example = Keevitaja on „kohatasu“ jaoks laenanud kahe kuu palga ja leping pidi tulema siis, kui ta on kohal.
    .ordinary = Mõni kulu, näiteks pass või keeleeksam, tulebki enne lepingut; see makstakse otse asutusele endale.
indicator-st-tourist-visa = Teil kästakse reisida turistina ja töötada.
    .example = Agentuur käskis viiekümneaastasel hooldajal turistina sisse sõita ja esmaspäeval alustada; luba tulevat hiljem.
    .ordinary = Mõni sõidab enne külastajana, et käia töövestlusel või ringi vaadata, ja mõni värbaja ei tunne viisareegleid.
indicator-st-lie-border = Teil kästakse piiri- või viisaametnikele valetada.
    .example = Mees näitab lauseid, mis tal tuleb pähe õppida: ta läheb tädile külla, jääb nädalaks ega tunne ühtegi tööandjat.
    .ordinary = Sõber võib ka halva tahteta anda halba nõu, mida öelda; riski kannab ikkagi reisija.
indicator-st-redirect = Sihtkoht või tööandja muutub viimasel hetkel.
    .example = Tõstukijuht sai pileti eile õhtul: teine riik, teine firma ja sõnum „palk sama, ära muretse“.
    .ordinary = Projekt võib tõesti ootamatult lõppeda või mujale kolida; päris tööandja saadab siis uue lepingu ja lepib ka keeldumisega.
indicator-st-online-love = Pakkumine tuleb kelleltki, keda tunnete ainult interneti kaudu.
    .example = Lahutatud mees räägib, et naine, kellega ta on kuus nädalat kirjutanud, aga mitte videos rääkinud, leidis talle enda lähedale töö.
    .ordinary = Internetis on kohtunud ka õnnelikud paarid; videokõne, esimene külaskäik ja oma raha eest ostetud pilet lisavad kindlust.

## Kuidas end kaitsta

section-recruitment-safe-trip-protect = Kuidas end kaitsta
indicator-st-check-employer = Kontrollige tööandjat ja vahendusfirmat ametlikust registrist ning helistage neile ise.
indicator-st-contract-copy = Küsige leping keeles, mida te oskate lugeda, ja jätke koopia koju.
indicator-st-passport-copies = Hoidke passi enda käes; jätke koopiad kellelegi, keda usaldate.
indicator-st-contact-plan = Leppige usaldusväärse inimesega kokku ühenduse võtmise päev ja koodsõna.
indicator-st-emergency-numbers = Õppige pähe üks number: hädaabi, nõuandeliin või konsulaat.
indicator-st-return-money = Hoidke alles nii palju raha, et saate osta pileti koju.
