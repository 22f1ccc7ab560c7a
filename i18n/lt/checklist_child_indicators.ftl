# Kontrolinis sąrašas „child-indicators“: ką skaito pareigūnas.

checklist-child-indicators = Vaikai ir jaunuoliai iki 18 metų
    .purpose = Pastebėti prekybą žmonėmis, kai nukenčia vaikai. Dėl vaiko priemonių (jėgos, apgaulės, prievartos) įrodyti nereikia.
    .audience = Visi darbuotojai; kuo anksčiau perduoti vaiko teisių apsaugai
    .when = Kiekvienas, kas yra, sakosi esąs arba gali būti jaunesnis nei 18 metų.

## Su kuo vaikas yra

section-child-indicators-with-whom = Su kuo vaikas yra
indicator-ch-no-parent = Vaikas nepalaiko arba negali palaikyti ryšio su tėvais ar globėjais.
    .example = Paklaustas, kam būtų galima paskambinti, keturiolikmetis sako, kad nuo pavasario jam neleidžiama kalbėtis su mama.
    .ordinary = Tėvai gali būti mirę, dingę bėgant ar nepasiekiami dėl karo; tokiam vaikui globos reikia lygiai taip pat skubiai.
indicator-ch-adult-not-parent = Suaugusysis negali parodyti, kad yra tėvas ar motina arba turi leidimą.
    .example = Vyras prašo kelionės dokumento mergaitei, kurią vadina dukterėčia, bet neturi nei tėvų sutikimo, nei jokių šeimos dokumentų.
    .ordinary = Teta ar senelis gali auginti vaiką be jokių dokumentų, o kartais dokumentai dingsta kelionėje.
indicator-ch-found-claim = Suaugusysis sako, kad vaiką „rado“.
    .example = Pora prašo dokumentų kūdikiui, kurį, kaip sako, vieną naktį rado paliktą ant savo namų slenksčio.
    .ordinary = Per nelaimes vaikai iš tiesų pasimeta ar lieka vieni ir juos priglaudžia nepažįstami žmonės; šeimos vis tiek reikia ieškoti.
indicator-ch-adult-answers = Suaugusysis atsako už vaiką arba vaikas pirma pažiūri į suaugusįjį.
    .example = Klausiate mergaitės, kiek jai metų; ji žvilgteli į šalia sėdinčią moterį, ir ši atsako.
    .ordinary = Drovus ar kalbos nemokantis vaikas gali žvilgsniu prašyti mamos ar tėčio pagalbos.
indicator-ch-group-unrelated = Vaikas keliauja ar gyvena su grupe ne giminių.
    .example = Grupės užsakyme – keturi berniukai skirtingomis pavardėmis ir iš skirtingų miestų, o nei mokykla, nei klubas nenurodyti.
    .ordinary = Taip keliauja sporto komandos, chorai ir klasės, o nuo karo bėgantys jaunuoliai laikosi būriu, kad būtų saugiau.
indicator-ch-same-adult = Tas pats suaugusysis, adresas ar rėmėjas siejamas su keliais vaikais.
    .example = Berniuko prašyme nurodytą adresą nuo praėjusių metų jau matėte dar trijų vaikų prašymuose.
    .ordinary = Tai gali būti mokykla su bendrabučiu, vaikų globos namai ar dėdė, priglaudęs kelis sūnėnus ir dukterėčias.
indicator-ch-birth-doc = Gimimo liudijimo ar tėvų sutikimo nėra, jis pavėluotas, pakeistas arba neatitinka.
    .example = Gimimas įregistruotas pavėlavus devynerius metus, likus savaitei iki tos dienos, kai kažkas paprašė vaikui paso.
    .ordinary = Kur registravimo įstaigos toli, uždarytos ar brangios, įrašas gali būti pavėluotas ar klaidingas be jokios piktos valios.

## Kaip vaikas elgiasi

section-child-indicators-behaviour = Kaip vaikas elgiasi
indicator-ch-afraid = Vaikas atrodo išsigandęs arba elgiasi ne pagal savo amžių.
    .example = Dešimties metų mergaitė sėdi sustingusi ir tyli, o kaskart atsivėrus laukiamojo durims krūpteli.
    .ordinary = Taip vaikas gali atrodyti ir dėl karo ir bėgimo nuo jo, ligos, negalios ar smurto namuose; kiekvienu atveju reikia ramybės ir rūpesčio.
indicator-ch-no-details = Vaikas nežino, kur vyksta ar kas jį pasitiks.
    .example = Trylikametis žino tik tiek, kad oro uoste jį „pasiims“, bet nežino nei kas, nei kuriame mieste.
    .ordinary = Tėvai ne visada papasakoja apie kelionę, o mažesni vaikai painioja pavadinimus; tada planą gali paaiškinti tėvai.
indicator-ch-phone-list = Vaikas turi tik telefono ar taksi numerį.
    .example = Mergaitė be daiktų ir dokumentų ištiesia lapelį su mobiliojo telefono numeriu ir kartoja tik vieną žodį – „skambinti“.
    .ordinary = Šeima duoda vaikui numerį, jei kartais pasimestų, o daiktai kelyje gali būti pavogti.
indicator-ch-missing-before = Vaikas yra dingęs iš namų, mokyklos ar globos.
    .example = Byloje yra pranešimas, kad šiemet berniukas du kartus kelioms dienoms buvo dingęs iš vaikų globos namų.
    .ordinary = Jaunas žmogus gali bėgti nuo smurto, barnių ar patyčių; ir tai yra priežastis jį apsaugoti.
indicator-ch-gifts = Vaikas turi nepaaiškinamų pinigų, telefoną ar brangių daiktų iš vyresnio žmogaus.
    .example = Pajamų neturintis penkiolikmetis išsitraukia naujausią telefoną ir sako, kad už jį moka vyresnis draugas.
    .ordinary = Tokius daiktus galėjo padovanoti ir giminaitis, o gal jie pirkti iš santaupų; klauskite vaiko vienumoje ir nekaltindami.

## Išnaudojimo požymiai

section-child-indicators-exploitation = Išnaudojimo požymiai
    .calm = Kasdienis gyvenimas
indicator-ch-works = Vaikas dirba vaikui netinkamą darbą.
    .example = Dvylikametis pasakoja, kad maišo sodui purkšti skirtus chemikalus ir lipa aukštomis kopėčiomis.
    .ordinary = Lengvas darbas namuose ar šeimos ūkyje yra kas kita, jei jis saugus, pagal amžių ir palieka laiko mokyklai.
indicator-ch-works-hours = Vaikas dirba ilgas valandas arba naktimis.
    .example = Penkiolikmetė sako, kad šešias naktis per savaitę iki antros valandos valo restoranų virtuves.
    .ordinary = Vargstanti šeima gali nematyti kitos išeities; ilgos valandos ir naktinis darbas vaikui vis tiek kenkia.
indicator-ch-no-school = Vaikui neleidžiama eiti į mokyklą, kad dirbtų, uždirbtų ar prižiūrėtų namus.
    .example = Vienuolikmetė pasakoja, kad teta visą praėjusį pusmetį neleido jos į mokyklą, nes reikėjo prižiūrėti dvynukus.
    .ordinary = Į pamokas vaikas gali neiti ir dėl ligos, mokyklos išlaidų ar dokumentų stokos; pagalba priklauso ir tada.
indicator-ch-no-play = Vaikas neturi bendraamžių draugų ir laisvo laiko.
    .example = Paklaustas, ką veikia sekmadieniais, trylikametis pagalvoja ir atsako: sekmadieniais jis plauna furgonus.
    .ordinary = Vienišas vaikas gali būti ir neseniai persikėlęs, nemokėdamas kalbos ar patirdamas patyčias; jam irgi reikia su kuo pasikalbėti.
indicator-ch-eats-apart = Vaikas valgo ar miega atskirai nuo šeimos arba prastomis sąlygomis.
    .example = Dvylikametė sako, kad šeima vakarieniauja be jos; ji laukia virtuvėje ir ten pat miega ant kilimėlio.
    .ordinary = Skursta ir ankštai gyvena ir ištisos šeimos; žiūrėkite, ar šiam vaikui blogiau nei kitiems.
indicator-ch-sexual = Yra bet kokių seksualinio išnaudojimo, atvaizdų ar suaugusio „vaikino“ požymių.
    .calm = Yra bet kokių seksualinių santykių, atvaizdų ar suaugusio „vaikino“ požymių.
    .example = Keturiolikmetė sako, kad jos vaikinui trisdešimt ir kad jis nurodo, pas kuriuos draugus ji turi eiti.
    .ordinary = Tai gali būti vieno suaugusiojo prievarta, už kurios niekas kitas nestovi; apsaugos vaikui reikia lygiai taip pat.
indicator-ch-begs-steals = Vaikas kitiems elgetauja, vagia, parduoda ar nešioja narkotikus.
    .example = Du su kvepalais sulaikyti broliai sako, kad ką paimti, jiems nurodė vyras prie parduotuvės.
    .ordinary = Vogti ar elgetauti vaiką gali pastūmėti ir alkis ar draugų spaudimas; tokiam vaikui taip pat reikia pagalbos.
indicator-ch-marriage = Vaikas susituokęs, susižadėjęs arba netrukus bus.
    .example = Skambina šešiolikmetė mokinė: dėdė jau užsakė salę liepai, o būsimą vyrą ji matė vieną kartą.
    .ordinary = Šeima gali manyti, kad taip vaikui saugiau, arba tuoktis nori patys paaugliai; apsauga vis tiek priklauso.
indicator-ch-illegal-adoption = Vaikas gali būti neteisėtai įvaikintas arba už jį sumokėta.
    .example = Įvaikinimo byloje prie sumos eurais prirašyta: „antra pusė, kai turėsime mergaitę“.
    .ordinary = Ir teisėtai įvaikinant mokama agentūrai, teismui, už kelionę; dokumentus gali patikrinti atsakinga institucija.
indicator-ch-online = Internete sutiktas suaugusysis prašė vaiko slapta atvykti arba siųsti seksualinius atvaizdus.
    .example = „Mamai nesakyk“, – parašė žaidime sutiktas vyras, atsiuntęs penkiolikmečiui bilietą.
    .ordinary = Tai gali būti vienas pats veikiantis suaugusysis arba šantažas dėl pinigų; vaikui reikia skubios pagalbos, o ne priekaištų.
