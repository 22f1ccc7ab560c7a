# Gátlistinn „child-indicators“: það sem fulltrúinn les.

checklist-child-indicators = Börn og ungmenni yngri en 18 ára
    .purpose = Greina mansal á börnum. Þegar barn á í hlut þarf ekki að sýna fram á aðferð (nauðung, blekkingu, þvingun).
    .audience = Allt starfsfólk; látið barnaverndaryfirvöld taka snemma við
    .when = Manneskja sem er, segist vera eða gæti verið yngri en 18 ára.

## Með hverjum barnið er

section-child-indicators-with-whom = Með hverjum barnið er
indicator-ch-no-parent = Barnið hefur ekkert samband við foreldra eða forsjáraðila eða fær ekki að hitta þá.
    .example = Fjórtán ára drengur er spurður í hvern megi hringja og segist ekki hafa fengið að tala við móður sína síðan í vor.
    .ordinary = Foreldrar geta verið látnir, týndir eftir flótta eða utan seilingar vegna stríðs; slíkt barn þarf umönnun jafn fljótt.
indicator-ch-adult-not-parent = Hinn fullorðni getur ekki sýnt fram á að vera foreldri eða hafa leyfi.
    .example = Maður sækir um ferðaskilríki fyrir stúlku sem hann kallar frænku sína en er hvorki með samþykki né skjöl um fjölskyldutengsl.
    .ordinary = Frænka eða afi elur stundum upp barn án nokkurra skjala, eða skjölin týndust á leiðinni.
indicator-ch-found-claim = Fullorðinn einstaklingur segist hafa „fundið“ barnið.
    .example = Hjón biðja um skilríki handa ungbarni sem þau segja að hafi eina nóttina verið skilið eftir við dyrnar hjá þeim.
    .ordinary = Börn týnast eða verða viðskila í hamförum og ókunnugir taka þau að sér; fjölskyldunnar þarf samt að leita.
indicator-ch-adult-answers = Hinn fullorðni svarar fyrir barnið eða barnið lítur fyrst til hans.
    .example = Þú spyrð stúlkuna hvað hún sé gömul; hún lítur á konuna við hlið sér og konan svarar.
    .ordinary = Feimið barn, eða barn sem talar ekki málið, lítur stundum til móður eða föður eftir hjálp.
indicator-ch-group-unrelated = Barnið ferðast eða býr með hópi óskyldra.
    .example = Í hópbókuninni eru fjórir drengir með ólík eftirnöfn og frá ólíkum bæjum, og hvorki skóli né félag er nefnt.
    .ordinary = Íþróttalið, kórar og bekkir ferðast þannig, og ungmenni á flótta halda hópinn til að vera öruggari.
indicator-ch-same-adult = Sami fullorðni einstaklingurinn, heimilisfangið eða ábyrgðaraðilinn kemur fram með nokkrum börnum.
    .example = Heimilisfangið í umsókn drengs hefur þú séð hjá þremur öðrum börnum síðan í fyrra.
    .ordinary = Þetta getur verið heimavistarskóli, barnaheimili eða ættingi sem hefur tekið að sér nokkur frændsystkini.
indicator-ch-birth-doc = Fæðingarvottorð eða samþykki foreldra vantar, kemur seint, er breytt eða passar ekki.
    .example = Fæðingin var skráð níu árum of seint, viku áður en sótt var um vegabréf fyrir barnið.
    .ordinary = Þar sem langt er á skráningarskrifstofu, hún er lokuð eða skráning dýr getur síðbúin eða röng færsla verið gerð í góðri trú.

## Hvernig barninu líður

section-child-indicators-behaviour = Hvernig barninu líður
indicator-ch-afraid = Barnið virðist hrætt eða hagar sér ólíkt börnum á sama aldri.
    .example = Tíu ára stúlka situr stíf og þögul og hrekkur við í hvert sinn sem dyr biðstofunnar opnast.
    .ordinary = Stríð, flótti, veikindi, fötlun eða ofbeldi á heimili getur birst á sama hátt; allt kallar það á ró og umhyggju.
indicator-ch-no-details = Barnið veit ekki hvert það er að fara eða hver tekur á móti því.
    .example = Þrettán ára drengur veit bara að hann verður „sóttur“ á flugvöllinn, ekki af hverjum eða í hvaða borg.
    .ordinary = Foreldrar útskýra ferð ekki alltaf og yngri börn rugla saman nöfnum; þá geta foreldrarnir sagt þér frá áætluninni.
indicator-ch-phone-list = Barnið er aðeins með símanúmer eða númer hjá leigubíl.
    .example = Stúlka án tösku og skilríkja réttir fram miða með farsímanúmeri og segir ekkert nema „hringja“.
    .ordinary = Fjölskyldur láta barn hafa símanúmer ef það skyldi týnast, og töskum er stolið á leiðinni.
indicator-ch-missing-before = Barnið hefur horfið að heiman, úr skóla eða af vistheimili.
    .example = Í skýrslu í málinu kemur fram að drengurinn hvarf tvisvar af barnaheimilinu á þessu ári, í nokkra daga í hvort sinn.
    .ordinary = Ungmenni flýr stundum ofbeldi, rifrildi eða einelti; það er líka ástæða til að vernda það.
indicator-ch-gifts = Barnið á óútskýrða peninga, síma eða dýra hluti frá eldri manneskju.
    .example = Fimmtán ára drengur án tekna tekur upp nýjasta símann og segir að eldri vinur borgi fyrir hann.
    .ordinary = Slíkir hlutir geta líka komið frá ættingja eða verið keyptir fyrir sparifé; spurðu barnið í einrúmi og án ásakana.

## Merki um hagnýtingu

section-child-indicators-exploitation = Merki um hagnýtingu
    .calm = Daglegt líf
indicator-ch-works = Barnið vinnur störf sem henta ekki barni.
    .example = Tólf ára drengur segir þér að hann blandi úðunarefni fyrir ávaxtagarðinn og klifri upp háu stigana.
    .ordinary = Öðru máli gegnir um létt störf heima eða á býli fjölskyldunnar, ef þau eru örugg, hæfa aldri og rekast ekki á skólann.
indicator-ch-works-hours = Barnið vinnur langan vinnudag eða á nóttunni.
    .example = Hún er fimmtán ára og segist þrífa eldhús á veitingastöðum til klukkan tvö á nóttunni, sex nætur í viku.
    .ordinary = Fjölskylda í neyð sér ef til vill enga aðra leið; langur vinnudagur og næturvinna skaða barnið hvað sem öðru líður.
indicator-ch-no-school = Einhver heldur barninu frá skóla svo að það vinni, afli tekna eða sinni heimili.
    .example = Ellefu ára stúlka segir að frænka hennar hafi haldið henni heima alla síðustu önn til að gæta tvíburanna.
    .ordinary = Veikindi, skólakostnaður eða skortur á skilríkjum getur líka haldið barni frá skóla; þá er einnig þörf á hjálp.
indicator-ch-no-play = Barnið á enga vini á sínum aldri og engan frítíma.
    .example = Þrettán ára drengur er spurður hvað hann geri á sunnudögum og hugsar sig um: á sunnudögum þvær hann sendibílana.
    .ordinary = Nýlegir flutningar, nýtt tungumál eða einelti getur líka gert barn einmana, og þá þarf það einhvern til að tala við.
indicator-ch-eats-apart = Barnið borðar eða sefur aðskilið frá fjölskyldunni eða við slæmar aðstæður.
    .example = Fjölskyldan borðar án hennar, segir tólf ára stúlka; hún bíður í eldhúsinu og sefur þar á mottu.
    .ordinary = Heilu fjölskyldurnar búa við skort og þrengsli; athugaðu hvort þetta barn býr við verri kost en hin.
indicator-ch-sexual = Einhver merki eru um kynferðislega hagnýtingu, myndir eða fullorðinn „kærasta“.
    .calm = Einhver merki eru um kynferðisleg samskipti, myndir eða fullorðinn „kærasta“.
    .example = Fjórtán ára stúlka segir að kærastinn sé þrítugur og segi henni hvaða vini hans hún verði að heimsækja.
    .ordinary = Um getur verið að ræða ofbeldi eins fullorðins án þess að nokkur annar standi að baki; barnið þarf sömu vernd.
indicator-ch-begs-steals = Barnið betlar, stelur eða selur eða flytur fíkniefni fyrir aðra.
    .example = Tveir bræður sem voru gripnir með ilmvatn segja að maður fyrir utan búðina hafi sagt þeim hvað þeir ættu að taka.
    .ordinary = Hungur eða þrýstingur frá vinum getur leitt barn til að stela eða betla; það barn þarf líka hjálp.
indicator-ch-marriage = Barnið er í hjónabandi, trúlofað eða um það bil að ganga í hjónaband.
    .example = Sextán ára skólastúlka hringir: frændi hennar er búinn að panta sal í júlí og hún hefur hitt manninn einu sinni.
    .ordinary = Fjölskylda vill ef til vill tryggja öryggi barns, eða tveir unglingar óska þess sjálfir; barnið þarf vernd eigi að síður.
indicator-ch-illegal-adoption = Barnið gæti tengst ólöglegri ættleiðingu eða greitt hefur verið fyrir það.
    .example = Á miða í ættleiðingarskjölunum stendur upphæð í evrum og „seinni helmingur þegar við höfum fengið stúlkuna“.
    .ordinary = Löglegar ættleiðingar kosta líka fé, vegna milligöngu, dómstóla og ferða; yfirvaldið sem fer með málið getur kannað skjölin.
indicator-ch-online = Fullorðinn einstaklingur sem barnið kynntist á netinu bað það um að ferðast í laumi eða senda kynferðislegar myndir.
    .example = Fimmtán ára drengur fékk farmiða frá manni sem hann þekkir úr tölvuleik, og skilaboðin: „Ekki segja mömmu.“
    .ordinary = Að baki getur staðið einn fullorðinn maður eða fjárkúgun; barnið þarf skjóta hjálp og engar ásakanir.
