# Hvers vegna tengiliður er lagður til eða ekki. Fulltrúinn les þetta hvert á eftir öðru og ákveður.

## Það sem vitað er að hentar.

reason-emergency = Vegna bráðrar lífshættu
reason-child-protection = Getur brugðist við fyrir barn
reason-in-country = Í landinu þar sem manneskjan er
reason-own-nationals = Hjálpar eigin ríkisborgurum erlendis
reason-reachable-from-here = Hægt að ná í frá þinni skrifstofu
reason-serves-age = Hjálpar fólki á þessum aldri
reason-serves-sex = Hjálpar fólki af sama kyni og manneskjan
reason-serves-form = Þekkir þessa tegund hagnýtingar
reason-presumed-ok = Hjálpar áður en formleg greining liggur fyrir
reason-residence-any = Hjálpar óháð dvalarrétti
reason-cooperation-not-required = Hjálpar án samstarfs við lögreglu
reason-not-police = Er ekki hluti af lögreglu
reason-specialised = Sérhæfir sig í mansali
reason-first-contact = Fyrst nefndur í leiðbeiningum ríkisins
reason-one-stop = Leiðir að hvers kyns aðstoð
reason-open-now = Opið núna
reason-speaks-language = Talar tungumál manneskjunnar
reason-meets-need = Mætir þörf sem þú skráðir

## Það sem ekki er vitað. Spurningar til tengiliðarins eða manneskjunnar áður en á hann er treyst.

ask-first-serves-age = Hjálpa þau fólki á þessum aldri?
ask-first-serves-sex = Hjálpa þau körlum, konum, öllum?
ask-first-serves-form = Hjálpa þau vegna þessarar tegundar hagnýtingar?
ask-first-residence = Hjálpa þau óháð dvalarrétti?
ask-first-cooperation = Er aðstoðin háð samstarfi við lögreglu?
ask-first-identification = Er aðstoðin háð formlegri greiningu?
ask-first-speaks-language = Tala þau tungumál manneskjunnar?
ask-first-opening-hours = Hvenær er opið?
ask-first-reachable-from-here = Næst í númerið frá þinni skrifstofu?
ask-first-does-it-inform-police = Láta þau lögreglu vita?
# Spurning til manneskjunnar.
ask-first-home-state-contact = Er samband við eigið ríki manneskjunnar öruggt og vill hún það?

## Hvað þarf að varast.

caution-never-checked = Enginn hefur hringt í þennan tengilið til að kanna hann
caution-past-review = Kannaðu áður en þú treystir á þetta: næsta athugun hefur dregist
caution-blocked = Ekki staðfest í langan tíma. Finndu annan tengilið eða hringdu fyrst til að kanna.
caution-number-unconfirmed = Númerið fannst ekki í heimild
caution-may-inform-police = Getur látið lögreglu eða útlendingayfirvöld vita. Nefndu ekkert nafn og segðu manneskjunni frá því fyrir hverja tilvísun.
caution-professionals-only = Þú hringir í þetta númer. Það er ekki ætlað manneskjunni.
caution-may-not-connect-from-abroad = Næst ef til vill ekki erlendis frá. Notaðu alþjóðlega númerið.
caution-rings-elsewhere = Manneskjan hringir í þetta. Frá þinni skrifstofu hringir það í öðru landi.
caution-sources-conflict = Heimildum ber ekki saman
caution-capacity = Óvíst að laust pláss sé
caution-for-the-child-to-talk = Þangað getur barnið hringt til að tala. Getur ekki brugðist við fyrir barnið.

## Hvers vegna tengiliður hentar ekki. Hann er samt á listanum svo að fulltrúinn geti ákveðið annað.

because-serves-women-only = Hjálpar aðeins konum
because-serves-men-only = Hjálpar aðeins körlum
because-serves-children-only = Hjálpar aðeins börnum
because-serves-adults-only = Hjálpar aðeins fullorðnum
because-other-form = Er fyrir aðra tegund hagnýtingar
because-formal-identification-required = Hjálpar aðeins að lokinni formlegri greiningu
because-cooperation-required = Hjálpar aðeins þeim sem vinna með lögreglu
because-irregular-only = Hjálpar aðeins fólki án dvalarréttar
because-third-country-only = Hjálpar aðeins ríkisborgurum ríkja utan ESB og EES
because-nationals-only = Hjálpar aðeins eigin ríkisborgurum
because-not-in-service-here = Starfar ekki þar sem manneskjan er
because-professionals-only = Númerið er fyrir fagfólk og manneskjan myndi hringja
because-own-mission = Einhver sem tengist þinni eigin sendiskrifstofu á hlut að máli
because-police-not-asked = Manneskjan hefur ekki beðið um lögreglu
because-home-state = Samband við eigið ríki manneskjunnar: ekki spurt enn, ekki óskað eða ekki öruggt

## Hvað hægt er að gera með tengilið, innan þess sem manneskjan samþykkti.

action-call = Hringja
action-call-for-advice-without-name = Hringja og fá ráð án þess að nefna nafn
action-give-number = Gefa manneskjunni númerið
action-refer-with-consent = Senda tilvísun með samþykki manneskjunnar

## Hvað þarf að vita áður en tengiliður er valinn.

warning-no-contacts-here = Enginn tengiliður er skráður í þessu landi. Hringdu í bakvakt ráðuneytisins.
warning-no-national-helpline = Enginn landsbundinn hjálparsími er skráður í þessu landi
warning-state-may-penalise = Í þessu landi getur fólki verið refsað þótt það hafi sætt hagnýtingu. Leitaðu til sérfræðinga áður en þú hefur samband við yfirvöld þar.
warning-mission-conflict = Einhver sem tengist embættismanni eða sendiskrifstofunni þinni kann að eiga hlut að máli. Farðu með málið út fyrir sendiskrifstofuna og segðu aðeins þeim sem verða að vita.
warning-child-first = Líttu á manneskjuna sem barn þar til yfirvald ákveður annað. Barnavernd gengur fyrir.
warning-no-child-authority-on-file = Engin barnaverndaryfirvöld eru skráð hér. Hringdu í neyðarnúmerið og biddu um bakvakt barnaverndar eða félagsþjónustu.
warning-asylum-advice-first = Fáðu ráðgjöf um alþjóðlega vernd áður en haft er samband við eigið ríki manneskjunnar
warning-clock-before-content = Klukka tölvunnar er of sein: hún sýnir eldri dag en tengiliðaskráin. Stilltu klukkuna, annars sést ekki hversu gamlir tengiliðir eru.
