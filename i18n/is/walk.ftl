# Matið með leiðsögn í skjáhermi. Hver texti er lesinn af skjálesara og rúmast í 80 dálkum.

walk-welcome =
    Guidepost: frá fyrsta merki til aðstoðar.
    Þú þarft ekki að vera viss. Þú mátt skilja hvaða spurningu sem er eftir auða.

# Birtist í byrjun og eftir ?. Stafirnir og táknin á undan orðunum eru slegin inn.
walk-commands =
    Sláðu inn tölu og ýttu á Enter. Enter eitt sér lætur spurningu standa.
      ?  þessi hjálp      <  eitt til baka    >  næsta skref
      j  listi skrefa     !  tryggja öryggi   q  hætta hér

home-title = Hvers þarfnast þú?
walk-home-with-me = Einhver er hjá mér núna: öryggið fyrst, hvað á að segja, hvert á að hringja
walk-home-find-help = Finna aðstoð: hjálparsímar og tengiliðir eftir löndum

walk-prompt-number = Tala:
walk-prompt-numbers = Tölur, með kommum á milli:
walk-prompt-answer = 1 já, 2 nei, 3 óvíst, 4 vildi ekki svara, 0 ekki spurt, s sleppa kafla:
walk-prompt-country = Land, með nafni eða kóða:
walk-prompt-contact = Númer tengiliðar, + fyrir alla, Enter til að halda áfram:
walk-prompt-find = Leita:
walk-find-label = Sláðu inn land, borg, samtök eða símanúmer
walk-prompt-unknown = { $count ->
    [one] { $count } kostur er í boði. Sláðu inn tölu eða ýttu á Enter til að sleppa þessu.
   *[other] Sláðu inn tölur frá 1 til { $count } eða ýttu á Enter til að sleppa þessu.
}
walk-yes = Já
walk-no = Nei

walk-jump-label = Hvaða skref?

## Öryggi

walk-safety-title = Öryggi

## Samþykki

walk-consent-title = Samþykki
consent-identity-label = Samþykkir manneskjan að tengilið sé sagt hver hún er?
walk-consent-needed = Veldu eitt. Ekkert er vistað fyrr en þú hefur spurt.
walk-consent-why-not-asked = Hvers vegna var ekki hægt að spyrja manneskjuna?
walk-consent-information = Ekkert er geymt. Hér sést hvert má hringja. Spurðu fyrst: er óhætt fyrir manneskjuna að hafa númer á sér?

## Athuga og spyrja

walk-forms-title = Hverju þetta líkist
walk-forms-label = Hverju líkist þetta? Velja má fleiri en eitt, og ekkert er líka í lagi.
walk-observe-title = Athuga
observe-intro = Aðeins það sem þú getur séð eða veist þegar. Ekki spyrja um þetta núna.
walk-ask-title = Spyrja
ask-intro = Spyrðu aðeins ef það er öruggt, í einrúmi og manneskjan samþykkti það. Sleppa má spurningum og hætta.
walk-ask-says-exploited = Segist manneskjan hafa verið neydd, henni hótað eða hún blekkt?
walk-parts-label = Hvaða hluti? Enter fer í næsta skref.
walk-parts-progress = { $list }: { $title } ({ $answered } af { $count })
walk-answer-unknown = Sláðu inn 1, 2, 3, 4 eða 0. Enter lætur það vera, s sleppir kaflanum.

## Meta

walk-assess-title = Það sem þú skráðir
walk-assess-more = Bæta einhverju við? Enter heldur áfram í hvert á að hringja.
walk-assess-judgement = Bjóða tilvísun samkvæmt eigin mati
walk-assess-judgement-prompt = Hvers vegna, í einni setningu:
walk-assess-other-view = Annað sjónarmið, geymt við hlið niðurstöðunnar
walk-assess-other-view-prompt = Þitt sjónarmið:
walk-assess-wishes = Það sem manneskjan vill
walk-assess-wishes-prompt = Með orðum hennar:

## Vísa áfram

walk-refer-title = Vísa áfram
walk-refer-hint = Þessar spurningar ráða því hvert er hringt. Slepptu því sem þú veist ekki: það útilokar aldrei aðstoð.
walk-refer-where = Hvar er manneskjan núna?
walk-refer-post = Hvaðan hringir þú?
walk-refer-national = Hvaða ríkisfang hefur manneskjan?
walk-refer-exploited = Hvar gerðist þetta?
walk-refer-sex = Kona eða karl?
walk-refer-residence = Hefur manneskjan pappíra til dvalar?
walk-refer-police = Vill manneskjan samband við lögreglu?
walk-refer-who = Hver hringir?
walk-refer-home-state = Er samband við eigið ríki manneskjunnar öruggt og vill hún það?
walk-refer-mission = Á embættismaður eða þessi sendiskrifstofa hlut að máli?
walk-refer-choose = Sláðu inn númer tengiliðar til að sjá hann allan og velja hann.
walk-refer-outcome = Hvernig fór?
walk-refer-note = Athugasemd til næstu manneskju (staðreyndir og orð manneskjunnar sjálfrar):

## Skrá

walk-record-title = Skrá
walk-record-minimum = Skrifaðu það minnsta sem næsta manneskja þarf. Staðreyndir og orð manneskjunnar sjálfrar, ekki skoðanir: dómstóll gæti lesið þetta. Engin nöfn annarra.
walk-record-name = Nafn eins og manneskjan segir það (má vera autt):
walk-record-safe-contact = Örugg leið til að ná í hana (má vera autt):
walk-record-follow-up = Eftirfylgni, eins og 2026-11-30 (má vera autt):
walk-record-follow-up-what = Hvað á að gera þá:
walk-record-label = Hvað á að gera við þessi svör?
walk-record-save = Vista málið
walk-record-seal = Geyma innsiglað, skrá síðar
walk-record-nothing = Geyma ekkert
walk-record-empty = Ekkert var skráð og því er ekkert geymt.
walk-record-forgotten = Ekkert var geymt.
walk-record-saved = Vistað sem { $label }. Aðeins fólk með lykilsetninguna getur lesið það.
walk-record-sealed = Innsiglað í þessari tölvu. Hægt er að lesa það næst þegar opnað er.
walk-record-date-unknown = Skrifaðu dagsetningu eins og 2026-11-30.
walk-record-waiting = { $count ->
    [one] { $count } innsiglað mat bíður skráningar. Það er skráð næst þegar málageymslan er opnuð.
   *[other] { $count } innsigluð möt bíða skráningar. Þau eru skráð næst þegar málageymslan er opnuð.
}
walk-leave-label = Hætta hér? Hvað á að gera við svörin?

## Málageymslan

vault-create-title = Verja málaskrár í þessari tölvu
vault-create-hint = Hver sá sem hefur lykilsetninguna getur lesið skrárnar. Án hennar getur enginn lesið þær, ekki einu sinni tölvudeildin ykkar.
vault-passphrase-prompt = Lykilsetning:
vault-passphrase-new-prompt = Ný lykilsetning:
vault-passphrase-repeat-prompt = Endurtaktu lykilsetninguna:
vault-passphrase-differs = Þær eru ekki eins. Reyndu aftur.
vault-preparing = Undirbúningur, um 2 sekúndur.
vault-recovery-code = Endurheimtukóði: { $code }
vault-recovery-hint = Skrifaðu hann niður og geymdu fjarri þessari tölvu. Hann opnar málin ef lykilsetningin gleymist. Hann er ekki sýndur aftur.
vault-recovery-group-prompt = Sláðu inn hóp { $number } í endurheimtukóðanum:
vault-recovery-differs = Þetta er ekki hópurinn. Líttu á það sem þú skrifaðir niður og reyndu aftur.
vault-created = Málageymslan er tilbúin í { $folder }.
vault-changed = Lykilsetningunni var breytt. Sú gamla opnar ekki lengur málin.

slots-row = { $id }  { $role }  { $name }
slots-row-own = { $id }  { $role }  { $name } (þinn)
slots-added = { $id } getur nú opnað málageymsluna.
slots-rekeying = Gef málunum nýjan lykil
slots-revoked = Hann opnar ekki lengur málageymsluna og málin hafa fengið nýjan lykil. Eldri öryggisafrit og afrit opnast áfram með honum.
slots-revoked-unfinished = Hann opnar ekki lengur málageymsluna. Ekki var hægt að gefa málunum nýja lykilinn enn; því er lokið næst þegar þau eru opnuð.
slots-recovery-changed = Nýi kóðinn opnar málageymsluna héðan í frá. Sá gamli gerir það ekki lengur.
vault-destroyed = Málageymslunni hefur verið eytt. Engin lykilsetning og enginn kóði opnar hana framar. Fjarlægt:
vault-destroyed-left = Enn hér og enn heilt:
vault-destroyed-copies = Afrit annars staðar eru enn til: öryggisafrit á öðrum drifum, útfluttar skrár, pappír. Eyddu þeim líka ef enginn má lesa þau.

vault-healthy = Málageymslan er heil. Mál: { $cases }. Færslur: { $entries }.
vault-fault-line = { $file } { $case } { $entry }: { $problem }
vault-filed = { $count ->
    [one] { $count } innsiglað mat var skráð.
   *[other] { $count } innsigluð möt voru skráð.
}

## Mál

cases-list-empty = Ekkert mál er geymt hér.
cases-find-empty = Ekkert mál inniheldur þetta.
cases-more = Fleiri eru til. Leitaðu þrengra.

cases-due-row = { $label }  komið að endurskoðun síðan { $on }
cases-due-in-bin = { $label }  lengi í ruslakörfu, síðan { $on }: á að eyða?
cases-due-held = { $label }  komið að endurskoðun síðan { $on }, geymt með eyðingarbanni
cases-due-sealed = Innsiglað mat frá { $on } var aldrei skráð
cases-due-empty = Ekki er komið að endurskoðun neins.
cases-hold-done = Eyðingarbann gildir um málið { $label }: enginn getur eytt því.
cases-hold-lifted = Ekkert eyðingarbann gildir um málið { $label }.
cases-erase-done = Málinu { $label } er eytt.
cases-erase-waits = Brot af því geta enn legið í skránni fyrir þann sem hefur lykilinn og kunnáttu: annað ferli les eða diskurinn er fullur. Skrifað verður yfir þau næst þegar málin eru opnuð til skrifta.
cases-erase-stays = Eldri öryggisafrit geyma það áfram þar til nýrri koma í stað þeirra. Prentuð blöð og sendar skrár haldast líka.
cases-row = { $label }  { $status }  breytt { $changed }  { $country }  { $band }  { $next }
cases-row-next = á dagskrá { $on }: { $what }
cases-show-title = Mál { $label }, { $status }
cases-show-name = Nafn: { $name }
cases-show-names-hidden = Nafnið er ekki sýnt. Bættu við --names til að sjá það; það er skráð.
cases-show-answers-title = Svör
cases-show-assessments-title = Niðurstöður
cases-show-contacts-title = Valdir tengiliðir
cases-show-timeline-title = Tímalína
cases-show-later-event = Úr nýrra forriti (útgáfa { $version })
