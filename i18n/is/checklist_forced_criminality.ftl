# Gátlistinn „forced-criminality“: það sem fulltrúinn les.

checklist-forced-criminality = Hagnýting til afbrota
    .purpose = Greina fólk sem er neytt til afbrota: kannabisræktun, flutningur eða sala fíkniefna, þjófnaður, svik, svikamiðstöðvar, málamyndahjónaband.
    .audience = Fulltrúar sem taka viðtöl; heimsóknir í varðhald
    .when = Handtaka, húsleit, lausn af lokuðu svæði eða hjálparbeiðni þaðan.

## Fíkniefni, þjófnaður og svik

section-forced-criminality-crime = Fíkniefni, þjófnaður og svik
indicator-cx-forced = Manneskjan er látin fremja afbrot fyrir aðra.
indicator-cx-grow-house = Manneskjan bjó læst inni eða ein á ræktunar- eða framleiðslustað.
indicator-cx-courier = Manneskjan var látin flytja fíkniefni eða vörur án þess að vita af því eða geta neitað.
indicator-cx-debt-drugs = Skuld vegna fíkniefna, fjárhættuspils eða „týndrar vöru“ er notuð til að neyða fram afbrot.
indicator-cx-id-fraud = Bankareikningar, fyrirtæki eða bætur voru stofnuð á nafni manneskjunnar fyrir aðra.
indicator-cx-sham-marriage = Manneskjan var látin ganga í hjónaband svo að önnur manneskja fengi leyfi.

## Svikamiðstöðvar

section-forced-criminality-scam = Svikamiðstöðvar
indicator-cx-fake-it-job = Manneskjan svaraði auglýsingu um skrifstofu-, tölvu-, sölu- eða þýðingarstarf og var farið með hana annað.
indicator-cx-border = Farið var með manneskjuna yfir landamæri að nóttu til eða án brottfararstimpils.
indicator-cx-compound = Á staðnum eru verðir, girðingar eða símar gerðir upptækir.
indicator-cx-sold = Manneskjunni var sagt að hún hefði verið keypt eða að hún yrði að kaupa sig lausa.
indicator-cx-targets = Manneskjan verður að ná markmiðum og er refsað nái hún þeim ekki.
indicator-cx-peer = Manneskjan var látin fá aðra til starfa eða refsa þeim.
indicator-cx-overstay = Manneskjan á yfir höfði sér sektir eða ákærur fyrir of langa dvöl eða fyrir verk sem hún var neydd til (nefndu refsileysi; ekki merki eitt og sér).
indicator-cx-educated = Aðrir vísuðu manneskjunni frá sem „ekki dæmigerðum þolanda“ vegna menntunar, karlkyns eða tæknikunnáttu (áminning gegn fordómum, ekki merki).
