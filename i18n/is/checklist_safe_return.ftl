# Gátlistinn „safe-return“: það sem fulltrúinn les.

checklist-safe-return = Mat á öruggri heimferð
    .purpose = Ákveða með manneskjunni hvort, hvenær og hvernig heimferð er örugg. Heimferð er einn kostur, ekki markmiðið.
    .audience = Fulltrúi sem fer með málið ásamt samstarfsaðilum í báðum löndum
    .when = Samhliða útgáfu ferðaskilríkja eða farmiða, aldrei sem skilyrði fyrir henni.

## Val og aðrir kostir

section-safe-return-choice = Val og aðrir kostir
indicator-sr-wants = Manneskjan vill snúa heim af frjálsum vilja og má skipta um skoðun.
indicator-sr-alternatives = Manneskjunni var sagt frá umþóttunartíma, leyfum, alþjóðlegri vernd og þriðja stað.
indicator-sr-proceedings = Heimferð kostar manneskjuna ekki kröfu, fyrirtöku máls eða ógreidd laun.
indicator-sr-consent-share = Manneskjan samþykkir hverju er deilt með heimferðarlandinu.
indicator-sr-asylum = Spurt var um ótta við heimaríkið og ráðgjöf um alþjóðlega vernd boðin áður en haft var samband við það.

## Hætta heima fyrir

section-safe-return-risk = Hætta heima fyrir
indicator-sr-recruiter-home = Ráðningaraðilinn eða samverkafólk býr nálægt heimkomustaðnum.
indicator-sr-family-involved = Fjölskyldan tók þátt í mansalinu eða hagnast á því.
indicator-sr-debt-open = Skuld við ráðningaraðilann er enn ógreidd.
indicator-sr-stigma = Manneskjan óttast smán, ofbeldi eða höfnun.
indicator-sr-prosecution = Manneskjan gæti verið ákærð heima fyrir verk sem hún var neydd til.
indicator-sr-health = Manneskjan er fær um að ferðast og meðferð getur haldið áfram.
indicator-sr-same-causes = Ástæður þess að hún fór (skuldir, ofbeldi, atvinnuleysi) eru óbreyttar.
indicator-sr-child-best = Barn: mat á því sem er barninu fyrir bestu styður heimferð og viðurkenndur umönnunaraðili bíður.
indicator-sr-family-threat = Ráðningaraðilinn þekkir, hótar eða getur náð til fjölskyldunnar heima og hún hefur aðeins verið vöruð við ef manneskjan vill það.

## Ferðin

section-safe-return-journey = Ferðin
indicator-sr-escort = Ákveðið var hvort þörf væri á fylgd eða móttöku á flugvelli.
indicator-sr-neutral-doc = Ferðaskilríkin bera engin merki um mansal.
indicator-sr-met = Tilgreind samtök taka á móti manneskjunni við komu.
indicator-sr-emergency-plan = Manneskjan er með númer og áætlun ef vandamál koma upp á leiðinni.
