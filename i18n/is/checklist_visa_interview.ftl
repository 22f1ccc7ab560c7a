# Gátlistinn „visa-interview“: það sem fulltrúinn les.

checklist-visa-interview = Viðtal vegna áritunar og forvarnir
    .purpose = Taka eftir hættu á mansali síðar meir hjá umsækjendum um áritun og veita verndandi upplýsingar. Þessi listi réttlætir aldrei synjun einn og sér.
    .audience = Áritunarfulltrúar
    .when = Áritanir vegna vinnu, au pair, vinnu með námi, heimilisstarfa, skemmtanastarfa, árstíðabundinnar vinnu, fjölskyldu og barna.

## Umsóknin

section-visa-interview-application = Umsóknin
indicator-vi-same-agent = Margar umsóknir hafa sama millilið, ábyrgðaraðila, síma eða orðalag.
    .example = Níu umsóknir í þessum mánuði eru með sama farsímanúmerið og í þremur þeirra er sama stafsetningarvillan.
    .ordinary = Ástæðan getur verið þekkt ráðningarstofa, stór vinnuveitandi eða eina ferðaskrifstofan í litlum bæ.
indicator-vi-coached = Umsækjandinn gefur æfð svör og þekkir ekki grunnatriði starfsins.
    .example = Hann þylur upp heimilisfang býlisins hiklaust en getur ekki sagt hvað er ræktað þar eða hvað hann á að gera.
    .ordinary = Þegar fólk er taugaóstyrkt, talar framandi tungumál eða hefur fengið vel meint ráð frá vinum geta svörin hljómað æfð.
indicator-vi-job-unreal = Ekki er hægt að staðfesta vinnuveitanda, heimilisfang eða laun, eða þau eru óraunhæf.
    .example = Í bréfinu er þjóni boðið 5000 evrur á mánuði, og á heimilisfanginu sem gefið er upp er aðeins bílastæði.
    .ordinary = Nýtt eða lítið fyrirtæki er ekki endilega með vefsíðu, og rangt heimilisfang getur stafað af innsláttarvillu eða flutningum.
indicator-vi-no-contract-copy = Umsækjandinn er ekki með afrit af samningnum á tungumáli sem hann les.
    .example = Í möppunni hennar eru ljósmyndir og bréf frá banka; samningurinn varð eftir hjá ráðningarstofunni, á tungumáli sem hún les ekki.
    .ordinary = Afritið getur enn verið í pósti eða hjá þýðanda, og þá má koma með það næst.
indicator-vi-fee-debt = Umsækjandinn tók lán eða afsalaði sér eign til að greiða milliliðnum.
    .example = Sjómaður er spurður hvernig hann greiddi milliliðnum og svarar að sá maður eigi nú bát fjölskyldunnar.
    .ordinary = Fjölskyldur leggja líka saman í sjóð eða taka bankalán vegna raunverulegs tækifæris, á kjörum sem þær ráða við.
indicator-vi-passport-agent = Milliliðurinn geymir vegabréfið á milli heimsókna.
    .example = Hún segist aldrei hafa haft vegabréfið heima hjá sér: ráðningarstofan kemur með það í hverja heimsókn og tekur það svo aftur.
    .ordinary = Milliliður getur þurft vegabréfið í nokkra daga vegna annarrar áritunar, en gefur þá kvittun og skilar því þegar um er beðið.
indicator-vi-agent-present = Milliliðurinn eða vinnuveitandinn vill endilega vera viðstaddur viðtalið.
    .example = Kona í fínni dragt fylgir tveimur ungum kokkum að afgreiðslulúgunni og fer ekki þegar hún er beðin að bíða fyrir utan.
    .ordinary = Einhver getur viljað túlka eða aðstoða vegna fötlunar, en bíður þá fyrir utan þegar þú hefur útskýrt hvers vegna.
indicator-vi-visa-mismatch = Sótt er um gestaáritun þótt vinna sé áformuð.
    .example = Á eyðublaðinu segir að þetta sé tveggja vikna skoðunarferð; í möppunni er vaktaplan með nafni umsækjandans.
    .ordinary = Vörusýning eða atvinnuviðtal getur vel rúmast innan gestaáritunar, og fólk velur stundum rangt eyðublað í ógáti.
indicator-vi-spouse-unknown = Umsækjandi sem er maki eða í trúlofun veit mjög lítið um hinn aðilann.
    .example = Ungur maður á leið til eiginkonu sinnar getur ekki sagt hvar hún vinnur eða hvort hún á börn.
    .ordinary = Fjölskyldur koma stundum á hjónabandi sem bæði vilja, og pör hafa ef til vill aðeins hist fáeinum sinnum.
indicator-vi-online-partner = Umsækjandinn hefur aðeins hitt makann sem býður á netinu og makinn greiðir allt.
    .example = Hún greiðir farmiðann hans, áritunina og fötin; þau hafa aldrei hist og í símtölum er alltaf slökkt á myndavélinni hjá henni.
    .ordinary = Pör kynnast líka á netinu og annað þeirra getur einfaldlega átt meira fé; spurðu hvað þau viti um líf hvort annars.
indicator-vi-sponsor-repeat = Ábyrgðaraðilinn hefur áður boðið nokkrum starfsmönnum eða mökum.
    .example = Í skrám ykkar sést að sami maður hefur á fjórum árum boðið tveimur unnustum og þremur starfsmönnum í ræstingar.
    .ordinary = Fyrirtæki í vexti ræður aftur, fjölskylda þarf nýja manneskju til umönnunar og fólk giftist stundum öðru sinni.
indicator-vi-child-alone = Ekki er hægt að kanna ábyrgðaraðila, forsjáraðila eða skóla barns.
    .example = Skólinn sem á að taka við fimmtán ára dreng er ekki með síma, og heimilisfangið í bréfi hans reynist vera einkaíbúð.
    .ordinary = Skólar loka í leyfum og forsjáraðilar flytja, svo að svar getur dregist; það ætti að liggja fyrir áður en barnið leggur af stað.
indicator-vi-domestic-private = Ekki hefur verið rætt í einrúmi við manneskju á leið í starf á einkaheimili.
    .example = Í málinu endar hver færsla um heimsóknir ráðskonunnar í áritunardeildina á orðunum „vinnuveitandi viðstaddur“.
    .ordinary = Það getur hafa gleymst eða enginn túlkur verið tiltækur; enn má koma á samtali í einrúmi.

## Hvað á að veita og gera

section-visa-interview-prevention = Hvað á að veita og gera
indicator-vi-info-given = Upplýsingar um réttindi og neyðartengiliði voru veittar á tungumáli manneskjunnar.
indicator-vi-info-understood = Manneskjan gat sagt með eigin orðum hvað gera skuli ef illa fer.
indicator-vi-info-logged = Skráð er að upplýsingar hafi verið veittar.
