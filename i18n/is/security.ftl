# Stillingar og það sem heldur málunum öruggum.

settings-title = Stillingar
settings-no-vault = Engar málaskrár eru í þessari tölvu enn. Þær eru varðar með lykilsetningu frá þeirri fyrstu.
settings-locked = Málin eru læst. Það sem heldur þeim öruggum er stillt með lykilsetningunni.
settings-security-action = Öryggi
settings-recording-hint = Í þessu kerfi geta önnur forrit tekið upp skjáinn, einnig á meðan mál eru opin.

## Öryggi: allir hlutar þess.

security-title = Öryggi
security-hint = Hver opnar málin, hvernig þau eru geymd og hvort þau séu heil.
security-open-action = Opna
security-open-label = Opna: { $part }
security-passphrase-title = Lykilsetningin þín
security-passphrase-standing = Breyttu henni ef einhver kann að hafa séð hana
security-record-title = Aðgangsskrá
security-record-standing = Hver opnaði málin, hver sá nöfn, hvað fór út
security-check-title = Athuga málin
security-check-standing = Kannar hvort eitthvað sé skemmt

## Eigin lykilsetning fulltrúans.

security-passphrase-hint = Gamla lykilsetningin opnar eldri öryggisafrit áfram. Ef einhver þekkir hana skaltu einnig skipta út öryggisafritunum.
security-passphrase-old-label = Núverandi lykilsetning
security-passphrase-old-needed = Sláðu inn lykilsetninguna sem þú hefur notað hingað til
security-passphrase-action = Breyta lykilsetningu
security-passphrase-changed = Lykilsetningunni þinni hefur verið breytt

## Aðgangsskráin.

security-record-hint = Ekkert í henni segir frá manneskju. Ekki er hægt að breyta henni án þess að það sjáist.
security-record-more-action = Sýna eldri færslur

## Athugunin.

security-check-hint = Hver síða, hver færsla og hver lykilskrá er lesin. Þú getur haldið áfram að vinna.
security-check-action = Athuga núna
security-check-begins = Athuga…
security-check-progress = Athuga: { $done } af { $of } málum
security-check-healthy = Allt er heilt. Mál: { $cases }. Færslur: { $entries }.
security-check-faults = { $count ->
    [one] { $count } atriði er ekki eins og það var skrifað
   *[other] { $count } atriði eru ekki eins og þau voru skrifuð
}
security-check-faults-help = Engu var breytt. Taktu öryggisafrit núna, skrifaðu þessar línur niður og sýndu þeim sem sér um þessa tölvu.

security-not-now-action = Ekki núna
security-supervisor-only = Aðeins umsjónaraðili getur gert þetta. Leitaðu til umsjónaraðila.

## Hver opnar málin. Lykill er ein leið til að opna þau.

security-officers-title = Fulltrúar
security-officers-about = Hver opnar málin
security-officers-standing = { $officers ->
    [one] { $officers } fulltrúi
   *[other] { $officers } fulltrúar
}, { $code ->
    [yes] endurheimtukóði
   *[no] enginn endurheimtukóði
}, { $organisation ->
    [yes] lykill stofnunar
   *[no] enginn lykill stofnunar
}
security-officers-hint = Hver fulltrúi hefur lykilsetningu sem enginn annar þarf að vita. Taktu lykilinn af þeim sem hætta á skrifstofunni.
security-officers-only = Aðeins umsjónaraðili veitir eða tekur lykil að málunum. Leitaðu til umsjónaraðila.
security-officers-by-code = Þú opnaðir málin með endurheimtukóðanum. Sá sem týndi lykilsetningu fær nýja hér.
security-officer-role-own = { $role }, þú
security-officer-own = Þú
security-own-passphrase-action = Breyta lykilsetningu
security-replace-action = Ný lykilsetning
security-new-code-action = Búa til nýjan kóða
security-revoke-action = Taka lykilinn
security-way-label = { $way }: { $name }
security-officer-add-action = Bæta við fulltrúa
security-organisation-add-action = Bæta við lykli stofnunar

## Bæta við fulltrúa.

security-officer-name-label = Nafn í aðgangsskránni
security-officer-name-hint = Eiginnafn eða starfsheiti nægir
security-officer-name-needed = Skrifaðu nafn eða starfsheiti
security-officer-role-label = Hlutverk
security-officer-role-hint = Umsjónaraðili ræður einnig hver opnar málin og getur eytt þeim
security-officer-types-hint = Láttu fulltrúann slá inn lykilsetninguna í einrúmi. Enginn annar þarf að vita hana.
security-officer-add-confirm = Bæta fulltrúanum við
security-officer-added = { $name } getur nú opnað málin

## Bæta við lykli stofnunar.

security-organisation-hint = Sá sem hefur leynilega hluta þessa lykils getur opnað málin þegar enginn á skrifstofunni getur það. Aðeins opinberi hlutinn er geymdur hér.
security-organisation-name-label = Heiti stofnunarinnar
security-organisation-name-needed = Skrifaðu heiti stofnunarinnar
security-organisation-key-label = Opinber lykill
security-organisation-key-hint = Hann hefst á age1 og stendur í skránni sem age-keygen skrifaði
security-organisation-key-needed = Límdu inn opinbera lykilinn
security-organisation-confirm = Bæta lyklinum við

## Ný lykilsetning fyrir annan.

security-replace-title = Ný lykilsetning: { $name }
security-replace-hint = Gamla lykilsetningin opnar þá ekki lengur málin. Eldri öryggisafrit opnast áfram með henni.
security-replace-confirm = Virkja nýju lykilsetninguna
security-replaced = Nýja lykilsetningin opnar nú málin

## Taka lykil burt.

security-revoke-title = Taka lykil burt: { $name }?
security-revoke-anew = Hann hættir strax að virka og öll mál eru dulkóðuð upp á nýtt. Með mörgum málum tekur það nokkrar mínútur.
security-revoke-backups = Eldri öryggisafrit opnast áfram með honum. Eyddu þeim sem þú þarft ekki lengur.
security-revoke-promise = Ef þetta rofnar tapast ekkert. Því er lokið næst þegar opnað er.
security-revoke-keep-action = Halda lyklinum
security-revoke-confirm = Taka lykilinn burt
security-rekeying-begins = Verið er að dulkóða málin upp á nýtt
security-rekeying = Verið er að dulkóða málin upp á nýtt: { $percent } af 100 prósentum
security-revoked = Lykillinn hefur verið tekinn burt og málin dulkóðuð upp á nýtt
error-slot-unfinished = Lykillinn opnar ekki lengur málin, en þau hafa ekki verið dulkóðuð upp á nýtt enn
error-slot-unfinished-help = Ekkert hefur tapast. Losaðu pláss á disknum, læstu málunum og opnaðu þau aftur: þá er því lokið.

## Nýr endurheimtukóði.

security-code-title = Endurheimtukóði
security-code-standing = Búðu til nýjan ef einhver kann að hafa séð hann
security-code-hint = Kóðinn opnar málin þegar lykilsetning týnist. Búðu til nýjan ef blaðið týnist eða einhver kann að hafa séð það.
security-code-until = Gamli kóðinn gildir þar til þú hefur slegið inn tvo hópa af þeim nýja. Ef þú ferð fyrr er nýja kóðanum hent.
security-code-backups = Eldri öryggisafrit opnast áfram með gamla kóðanum.
security-code-put-action = Virkja nýja kóðann
security-code-put = Nýi endurheimtukóðinn gildir. Eyddu blaðinu með þeim gamla.
security-code-let-go = Nýja kóðanum var hent. Gamli endurheimtukóðinn gildir áfram.

## Eyða öllu.

security-destroy-title = Eyða öllu í þessari tölvu
security-destroy-standing = Öll mál, lyklar og öryggisafrit í þessari möppu, endanlega
security-destroy-hint = Öllum málum, lyklum og öryggisafritum í þessari möppu er eytt endanlega. Engin lykilsetning og enginn kóði nær þeim aftur.
security-destroy-folder-label = Mappan sem er eytt:
security-destroy-left-title = Hverju er ekki eytt
security-destroy-left-paper = Prentuð blöð og kort
security-destroy-left-files = Skrár sem voru vistaðar annars staðar eða sendar
security-destroy-left-backups = Öryggisafrit á öðrum drifum og tölvum
security-destroy-left-aside = Eldri mál sem voru lögð til hliðar í þessari tölvu
# Það sem þarf að slá inn, með hástöfum.
security-destroy-word = EYÐA
security-destroy-word-label = Sláðu inn { security-destroy-word } til að halda áfram
security-destroy-word-fault = Sláðu inn { security-destroy-word }, eins og það stendur hér
security-destroy-keep-action = Halda öllu
security-destroy-confirm = Eyða öllu
security-destroying = Eyði…
security-destroyed-title = Málunum hefur verið eytt
security-destroyed-hint = Mappan { $folder } er horfin með öllu sem í henni var.
security-destroyed-left = Þessi eldri mál voru lögð til hliðar og eru enn hér:
security-destroyed-next = Leiðbeiningar, tengiliðir og mat virka eins og áður.
security-destroyed-action = Byrja aftur
