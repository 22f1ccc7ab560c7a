# Kontrolinis sąrašas „forced-marriage“: ką skaito pareigūnas.

checklist-forced-marriage = Priverstinė santuoka ir išnaudojimas santuokoje
    .purpose = Pastebėti priverstinę santuoką užsienyje ir santuoką, kuria naudojamasi dėl darbo, seksualinio išnaudojimo ar statuso.
    .audience = Pokalbius vedantys pareigūnai; vizų pareigūnai sutuoktinių atvejais
    .when = Pilietis prašo pagalbos užsienyje arba pareigūnas mato įspėjamųjų ženklų šeimos atveju.

## Požymiai

section-forced-marriage-signs = Požymiai
indicator-fm-not-chosen = Asmuo sutuoktinio nesirinko arba negali atsisakyti santuokos.
indicator-fm-passport-taken = Atvykus šeima atėmė pasą ar bilietą.
indicator-fm-one-way = Asmuo buvo išvežtas „atostogų“ ir jam neleista grįžti.
indicator-fm-kept-in = Asmeniui nebeleidžiama išeiti, išeiti vienam ar skambinti draugams.
indicator-fm-pressure = Asmeniui grasinama, jis mušamas arba labai spaudžiamas sutikti tuoktis.
indicator-fm-honour = Asmuo bijo, kad bus sužalotas dėl „gėdos“ ar „garbės“.
indicator-fm-knows-little = Asmuo labai mažai žino apie būsimą sutuoktinį ar kelionės planą.
indicator-fm-school-term = Jaunas žmogus ilgam išvežamas į užsienį per mokslo metus.
indicator-fm-payment = Asmuo be savo sutikimo atiduotas tuoktis už pinigus ar skolą (įprastas kraitis ar dovana nėra požymis).
indicator-fm-servant = Santuokoje asmuo verčiamas dirbti, elgetauti ar turėti lytinių santykių su kitais.
indicator-fm-spouse-status = Sutuoktinis grasina leidimu gyventi ar vaikais.
