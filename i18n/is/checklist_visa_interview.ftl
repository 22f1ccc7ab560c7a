# Gátlistinn „visa-interview“: það sem fulltrúinn les.

checklist-visa-interview = Viðtal vegna áritunar og forvarnir
    .purpose = Taka eftir hættu á mansali síðar meir hjá umsækjendum um áritun og veita verndandi upplýsingar. Þessi listi réttlætir aldrei synjun einn og sér.
    .audience = Áritunarfulltrúar
    .when = Áritanir vegna vinnu, au pair, vinnu með námi, heimilisstarfa, skemmtanastarfa, árstíðabundinnar vinnu, fjölskyldu og barna.

## Umsóknin

section-visa-interview-application = Umsóknin
indicator-vi-same-agent = Margar umsóknir hafa sama millilið, ábyrgðaraðila, síma eða orðalag.
indicator-vi-coached = Umsækjandinn gefur æfð svör og þekkir ekki grunnatriði starfsins.
indicator-vi-job-unreal = Ekki er hægt að staðfesta vinnuveitanda, heimilisfang eða laun, eða þau eru óraunhæf.
indicator-vi-no-contract-copy = Umsækjandinn er ekki með afrit af samningnum á tungumáli sem hann les.
indicator-vi-fee-debt = Umsækjandinn tók lán eða afsalaði sér eign til að greiða milliliðnum.
indicator-vi-passport-agent = Milliliðurinn geymir vegabréfið á milli heimsókna.
indicator-vi-agent-present = Milliliðurinn eða vinnuveitandinn vill endilega vera viðstaddur viðtalið.
indicator-vi-visa-mismatch = Sótt er um gestaáritun þótt vinna sé áformuð.
indicator-vi-spouse-unknown = Umsækjandi sem er maki eða í trúlofun veit mjög lítið um hinn aðilann.
indicator-vi-online-partner = Umsækjandinn hefur aðeins hitt makann sem býður á netinu og makinn greiðir allt.
indicator-vi-sponsor-repeat = Ábyrgðaraðilinn hefur áður boðið nokkrum starfsmönnum eða mökum.
indicator-vi-child-alone = Ekki er hægt að kanna ábyrgðaraðila, forsjáraðila eða skóla barns.
indicator-vi-domestic-private = Ekki hefur verið rætt í einrúmi við manneskju á leið í starf á einkaheimili.

## Hvað á að veita og gera

section-visa-interview-prevention = Hvað á að veita og gera
indicator-vi-info-given = Upplýsingar um réttindi og neyðartengiliði voru veittar á tungumáli manneskjunnar.
indicator-vi-info-understood = Manneskjan gat sagt með eigin orðum hvað gera skuli ef illa fer.
indicator-vi-info-logged = Skráð er að upplýsingar hafi verið veittar.
