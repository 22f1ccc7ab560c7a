# Kontrolinis sąrašas „forced-marriage“: ką skaito pareigūnas.

checklist-forced-marriage = Priverstinė santuoka ir išnaudojimas santuokoje
    .purpose = Pastebėti priverstinę santuoką užsienyje ir santuoką, kuria naudojamasi dėl darbo, seksualinio išnaudojimo ar statuso.
    .audience = Pokalbius vedantys pareigūnai; vizų pareigūnai sutuoktinių atvejais
    .when = Pilietis prašo pagalbos užsienyje arba pareigūnas mato įspėjamųjų ženklų šeimos atveju.

## Požymiai

section-forced-marriage-signs = Požymiai
indicator-fm-not-chosen = Asmuo sutuoktinio nesirinko arba negali atsisakyti santuokos.
    .example = Jaunuolis el. laiške rašo, kad jo vestuvės penktadienį, o tėvai tik juokiasi, kai jis sako „ne“.
    .ordinary = Kartais santuoką pasiūlo šeimos, o sprendžia pora; paklauskite, kas būtų atsisakius.
indicator-fm-passport-taken = Atvykus šeima atėmė pasą ar bilietą.
    .example = Studentė sako, kad dėdė oro uoste „dėl saugumo“ surinko visų pasus, o jos paso nebegrąžina.
    .ordinary = Keliaudamos šeimos dažnai visus dokumentus laiko kartu; svarbu, ar paprašęs asmuo gauna savuosius.
indicator-fm-one-way = Asmuo buvo išvežtas „atostogų“ ir jam neleista grįžti.
    .example = Skambina devyniolikmetė: turėjo būti dvi savaitės pas močiutę, o eina jau penktas mėnuo, ir tėvas atšaukė jos skrydį.
    .ordinary = Viešnagė gali užtrukti ir dėl ligos, laidotuvių ar pinigų stokos, bet tada niekam nedraudžiama išvykti.
indicator-fm-kept-in = Asmeniui nebeleidžiama išeiti, išeiti vienam ar skambinti draugams.
    .example = Skambinanti moteris sako, kad nuo sužadėtuvių brolis visur eina su ja ir pakeitė jos telefono kodą.
    .ordinary = Naujoje ar nesaugioje vietoje šeima gali neleisti asmens vieno iš rūpesčio; klauskite, ar atsižvelgiama į norą išeiti.
indicator-fm-pressure = Asmeniui grasinama, jis mušamas arba labai spaudžiamas sutikti tuoktis.
    .example = Parduotuvės darbuotojas sako, kad tėvas prisiekė išvaryti motiną iš namų, jei jis nesutiks vesti jam išrinktos nuotakos.
    .ordinary = Tėvai gali raginti ir maldauti, bet susitaikyti su „ne“; jei namuose grasinama ar mušama, pagalba vis tiek priklauso.
indicator-fm-honour = Asmuo bijo, kad bus sužalotas dėl „gėdos“ ar „garbės“.
    .example = Jaunas vyras sako, kad šeima sužinojo apie jo vaikiną ir dėdės dabar kalba, jog „gėdą reikia nuplauti“.
    .ordinary = Vieni bijo apkalbų ar barnio, kiti – smurto namuose, nors vestuvių niekas neplanuoja; apsaugos jiems reikia ne mažiau.
indicator-fm-knows-little = Asmuo labai mažai žino apie būsimą sutuoktinį ar kelionės planą.
    .example = Paklausta apie sužadėtinį, vizos prašytoja pasako tik vardą: nežino nei amžiaus, nei darbo, nei kur jie gyvens.
    .ordinary = Trumpai ar per giminaičius susipažinusi pora gali mažai žinoti vienas apie kitą ir vis tiek abu džiaugtis vestuvėmis.
indicator-fm-school-term = Jaunas žmogus ilgam išvežamas į užsienį per mokslo metus.
    .example = Penkiolikmetės byloje – kovo mėnesio bilietas į vieną pusę ir mokyklos laiškas su klausimu, kur ji.
    .ordinary = Per mokslo metus šeima gali išvykti ir dėl ligos, mirties ar persikėlimo; vaiką vis tiek reikia išklausyti vienumoje.
indicator-fm-payment = Asmuo be savo sutikimo atiduotas tuoktis už pinigus ar skolą (įprastas kraitis ar dovana nėra požymis).
    .example = Moteris sako, kad patėvio skola panaikinta tą dieną, kai ją ištekino už skolintojo; jos niekas neklausė.
    .ordinary = Kraitis ir šeimų dovanos daug kur yra paprotys; paklauskite, ar asmuo sutiko ir ar būtų galėjęs atsisakyti.
indicator-fm-servant = Santuokoje asmuo verčiamas dirbti, elgetauti ar turėti lytinių santykių su kitais.
    .example = Į kepėjų šeimą žentu atėjęs vyras sako, kad nuo antros nakties be atlyginimo kepa duoną ir liautis jam neleidžiama.
    .ordinary = Namų ruoša ar šeimos parduotuvės darbais poros dažnai dalijasi nelygiai; paklauskite, kas būna, kai vienas pasako „ne“ ar suserga.
indicator-fm-spouse-status = Sutuoktinis grasina leidimu gyventi ar vaikais.
    .example = Mama rodo vyro žinutę: jei išeis, jis panaikins jos leidimą gyventi ir vaikų ji nebematys.
    .ordinary = Tokių žodžių pasakoma ir per karčias skyrybas; patarimas dėl leidimo ir vaikų globos asmeniui bet kuriuo atveju pravers.
