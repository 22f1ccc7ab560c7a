# Orðin í mati. Textar fyrir starfsfólk: hér má kalla merki vísbendingu.

## Hvað er vitað um eina vísbendingu. „Óvíst“ og „Ekki spurt“ mega aldrei verða sama orðið.

answer-yes = Já
answer-no = Nei
# Spurt eða athugað, en samt ekki vitað.
answer-unclear = Óvíst
# Manneskjan var spurð en vildi ekki segja frá. Telst aldrei sem nei.
answer-declined = Vildi ekki svara
answer-not-asked = Ekki spurt
answer-hint = Óvíst = þú athugaðir eða spurðir en veist það samt ekki. Ekki spurt = það kom ekki til tals.

## Niðurstaðan eins og hún er skráð, í listum og töflum.

band-none-now = Engin merki skráð í þessu samtali
band-not-enough-asked = Ekki nóg spurt enn
band-some = Einhver merki, ekki heildarmynd
band-presumed = Hugsanlegur þolandi (vinnuheiti)

## Hvers vegna mat leiðir til „hugsanlegs þolanda“, ein setning fyrir hverja reglu.

rule-a-child = Manneskjan er eða gæti verið yngri en 18 ára og að minnsta kosti eitt merki er um hagnýtingu, eða svo mörg merki að nægja myndi um fullorðna. Þegar barn á í hlut þarf hvorki að sýna fram á nauðung né blekkingu.
rule-a1 = Mynstur ILO: nægileg merki um hagnýtingu, nægileg merki frá ráðningu og nægileg merki frá staðnum sem farið var með manneskjuna á.
rule-a2 = Nægileg merki um hagnýtingu og nægileg merki í einum öðrum flokki.
rule-a3 = Að minnsta kosti eitt merki um hagnýtingu, ásamt einu sterku eða tveimur miðlungssterkum merkjum um nauðung, blekkingu eða misnotkun á viðkvæmri stöðu.
rule-a4 = Betl, afbrot, hjónaband, brottnám líffæra, staðgöngumæðrun eða ættleiðing: að minnsta kosti eitt merki um hagnýtingu og að minnsta kosti eitt um nauðung, blekkingu eða misnotkun á viðkvæmri stöðu.
rule-a5 = Manneskjan segist sæta eða hafa sætt hagnýtingu með nauðung, hótunum eða blekkingum.
rule-a6 = Fulltrúinn metur það svo og skráði hvers vegna.
rule-a7 = Eitt sterkt merki frá ráðningu og eitt sterkt merki frá áfangastað. Hagnýting getur verið ætlunin þótt hún sé ekki hafin.

## Aldur í mati.

age-adult = Fullorðin
age-child = Yngri en 18 ára
age-may-be-child = Gæti verið yngri en 18 ára

## Til hvers gátlisti er.

checklist-type-indicator = Merki
checklist-type-protocol = Skref

## Hvernig vísbending kemur í ljós.

kind-observe = Sjá eða vita þegar
kind-ask = Spyrja
kind-document = Lesa í skjali
kind-do = Gera

## Hvað vísbending styður. Verknaður, aðferð og tilgangur eru þrjú lagaleg skilyrði mansals.

element-act = Verknaður: hvernig manneskjan lenti í aðstæðunum
element-means = Aðferð: hvernig manneskjunni er stjórnað
element-purpose = Tilgangur: hvernig manneskjan er hagnýtt
element-context = Samhengi
element-protocol = Skref
element-safety = Öryggi
element-need = Þörf
element-risk = Hætta

## Merkjaflokkar ILO, sex talsins. Tveir eiga við ráðningu, tveir við áfangastað.

dimension-deceptive-recruitment = Blekking við ráðningu
dimension-coercive-recruitment = Nauðung við ráðningu
dimension-abuse-of-vulnerability-recruitment = Misnotkun á viðkvæmri stöðu við ráðningu
    .calm = Viðkvæm staða við ráðningu
dimension-exploitation = Aðstæður sem benda til hagnýtingar
    .calm = Aðbúnaður og vinnuskilyrði
dimension-coercion-at-destination = Stjórnun á áfangastað
dimension-abuse-of-vulnerability-at-destination = Misnotkun á viðkvæmri stöðu á áfangastað
    .calm = Viðkvæm staða á áfangastað

## Hversu þungt vísbending vegur á lista ILO.

strength-strong = Sterkt
strength-medium = Miðlungs
strength-weak = Veikt

## Birtingarmyndir hagnýtingar, eins og í tilskipun 2011/36/ESB með breytingunni frá 2024.

form-labour = Hagnýting á vinnuafli
    .calm = Vinna
form-sexual = Kynferðisleg hagnýting
    .calm = Kynlífsþjónusta
form-begging = Nauðungarbetl
    .calm = Betl
form-criminal-activity = Hagnýting til afbrota
    .calm = Smáafbrot
form-domestic-servitude = Ánauð á heimili
    .calm = Vinna á heimili
form-forced-marriage = Nauðungarhjónaband
    .calm = Hjónaband
form-organ-removal = Brottnám líffæra
    .calm = Líffæri
form-illegal-adoption = Ólögleg ættleiðing
    .calm = Ættleiðing
form-surrogacy = Hagnýting á staðgöngumæðrun
    .calm = Staðgöngumæðrun

## Um hvern vísbending er.

population-any = Öll
population-adult = Fullorðnir
population-child = Börn

## Fjórir listar ILO. Vísbending getur vegið misþungt í hverjum þeirra.

profile-adult-sexual = Fullorðnir, kynferðisleg hagnýting
profile-child-sexual = Börn, kynferðisleg hagnýting
profile-adult-labour = Fullorðnir, hagnýting á vinnuafli
profile-child-labour = Börn, hagnýting á vinnuafli

## Hversu vel heimild vísbendingar var lesin.

basis-read = Heimildin var lesin
basis-partly-read = Heimildin var lesin að hluta
basis-general-knowledge = Almenn þekking, engin heimild var lesin

## Hvar hist er, þegar sérstakur listi hjálpar þar. Manneskjan getur lesið það.

meeting-place-detention = Í fangelsi eða varðhaldi
meeting-place-visa-interview = Í viðtali vegna áritunar
