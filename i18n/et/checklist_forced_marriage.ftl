# Kontrollnimekiri „forced-marriage“: mida ametnik loeb.

checklist-forced-marriage = Sundabielu ja ärakasutamine abielus
    .purpose = Märgata sundabielu välismaal ja abielu, mida kasutatakse tööalaseks, seksuaalseks või staatusega seotud ärakasutamiseks.
    .audience = Vestlust läbi viivad ametnikud; abikaasade juhtumeid menetlevad viisaametnikud
    .when = Kodanik palub välismaal abi või ametnik näeb perejuhtumis ohumärke.

## Tunnused

section-forced-marriage-signs = Tunnused
indicator-fm-not-chosen = Inimene ei valinud abikaasat ise või ei saa abielust keelduda.
    .example = Noor mees kirjutab, et tema pulmad on reedel ja vanemad ainult naeravad, kui ta ütleb „ei“.
    .ordinary = Kokkulepitud abielu puhul teevad pered ettepaneku ja otsustab paar; küsige, mis juhtuks keeldumise korral.
indicator-fm-passport-taken = Pere võttis kohale jõudes passi või pileti ära.
    .example = Üliõpilane räägib, et onu korjas lennujaamas „turvalisuse pärast“ kõigi passid kokku ja tema oma tagasi ei anna.
    .ordinary = Pered hoiavad reisil tihti kõiki pabereid koos; oluline on, kas inimene saab enda omad kätte, kui küsib.
indicator-fm-one-way = Inimene viidi „puhkusele“ ja tagasi tulla ei lubatud.
    .example = Helistab üheksateistaastane naine: kaks nädalat vanaema juures on veninud viiendasse kuusse ja isa on tema lennu tühistanud.
    .ordinary = Külaskäik võib venida ka haiguse, matuste või rahapuuduse tõttu, aga siis võivad kõik vabalt ära sõita.
indicator-fm-kept-in = Inimest ei lubata enam välja, üksi olla ega sõpradele helistada.
    .example = Helistaja ütleb, et kihlumisest saadik käib vend temaga kõikjal kaasas ja on ära muutnud tema telefoni koodi.
    .ordinary = Võõras või ohtlikus kohas võib pere kedagi murest enda lähedal hoida; küsige, kas soovi välja minna võetakse kuulda.
indicator-fm-pressure = Inimest ähvardatakse, lüüakse või survestatakse tugevalt, et ta abieluga nõustuks.
    .example = Poemüüja räägib, et isa on vandunud ema majast välja ajada, kui tema selle pruudiga ei nõustu.
    .ordinary = Vanemad võivad paluda ja peale käia ning keeldumisega siiski leppida; kui kodus ähvardatakse või lüüakse, on abi igal juhul vaja.
indicator-fm-honour = Inimene kardab, et talle tehakse „häbi“ või „au“ pärast kurja.
    .example = Noor mees räägib, et pere sai teada tema poiss-sõbrast ja onud kõnelevad nüüd „häbi mahapesemisest“.
    .ordinary = Mõni kardab kuulujutte või tüli; mõni kardab koduvägivalda, kuigi abielu kavas ei ole, ja vajab kaitset sama palju.
indicator-fm-knows-little = Inimene teab tulevasest abikaasast või reisiplaanist väga vähe.
    .example = Peigmehe kohta oskab viisataotleja öelda eesnime, aga mitte vanust ega ametit, ega tea, kus nad elama hakkavad.
    .ordinary = Kui paar kohtus põgusalt või sugulaste kaudu, ei tea nad teineteisest ehk palju, aga abielu üle võivad mõlemad rõõmustada.
indicator-fm-school-term = Noor viiakse kooliajal pikaks ajaks välismaale.
    .example = Viieteistaastase tüdruku toimikus on üheotsapilet märtsiks ja kooli kiri, milles küsitakse, kus ta on.
    .ordinary = Pered sõidavad kooliajal ära ka haiguse, surma või kolimise tõttu; laps tuleks siiski üksi ära kuulata.
indicator-fm-payment = Inimene anti ilma tema nõusolekuta abiellu raha eest või võla katteks (tavapärane kaasavara või kingitus ei ole tunnus).
    .example = Naine räägib, et võõrasisa laen kustutati päeval, mil ta laenuandjale mehele pandi; temalt ei olnud keegi küsinud.
    .ordinary = Kaasavara ja kingitused perede vahel on paljudes paikades tavalised; küsige, kas inimene nõustus ja oleks saanud keelduda.
indicator-fm-servant = Abielus sunnitakse inimest töötama, kerjama või teistega seksima.
    .example = Pagariperre abiellunud mees räägib, et peab igal ööl kella kahest tasuta küpsetama ega tohi sellest loobuda.
    .ordinary = Paarid jagavad kodutöid või pere poe tööd tihti ebavõrdselt; küsige, mis juhtub, kui üks keeldub või haigeks jääb.
indicator-fm-spouse-status = Abikaasa kasutab ähvardamiseks elamisluba või lapsi.
    .example = Ema näitab abikaasa sõnumit: kui ta ära läheb, laseb mees tema loa tühistada ja lapsi ta enam ei näe.
    .ordinary = Selliseid sõnu langeb ka kibeda lahkumineku ajal; nõu loa ja hooldusõiguse kohta on abiks mõlemal juhul.
