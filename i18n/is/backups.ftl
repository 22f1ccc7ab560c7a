# Öryggi, öryggisafrit: hvað er til, eitt í viðbót og hvað sótt er úr þeim.

backups-title = Öryggisafrit
backups-standing = Hvað er til, eitt í viðbót og hvað sótt er úr þeim
backups-hint = Öryggisafrit er tekið hvern dag sem málin eru opnuð og eitthvað breyttist. Það er jafn dulkóðað og málin. Ekkert er geymt lengur en 35 daga.
backups-supervisor-hint = Til að sækja mál úr öryggisafriti eða skipta út öllum öryggisafritum opnar umsjónaraðili málin.

error-backup-not-made = Ekkert öryggisafrit var tekið í dag: { $reason }
error-backup-not-made-help = Málin eru vistuð og eldri öryggisafrit eru enn til. Þú getur haldið áfram að vinna. Skrifaðu öryggisafrit í skrá á öðru drifi: Stillingar, Öryggi, Öryggisafrit.

backups-overdue = Nýjasta öryggisafritið er eldra en sjö daga og mál hafa breyst síðan
backups-overdue-help = Taktu nýtt núna. Ef það gengur ekki skaltu skrifa öryggisafrit í skrá á öðru drifi.

## Taka öryggisafrit.

backups-now-action = Taka afrit núna
backups-begins = Öryggisafritun hefst
backups-progress = Skrifa öryggisafrit: { $percent }%
backups-proving = Öryggisafritið hefur verið skrifað og er kannað
backups-work-on = Þú getur haldið áfram að vinna. Ef málin læsast á meðan stöðvast öryggisafritunin og fer fram næst.
backups-made = Öryggisafritið er tilbúið og hefur verið kannað
backups-written = Öryggisafritið hefur verið skrifað og kannað: { $file }
backups-replaced = Nýtt öryggisafrit hefur komið í stað allra hinna
backups-stopped = Öryggisafritinu var ekki lokið. Það verður tekið aftur næst þegar málin eru opnuð.

## Hvað er til.

backups-list-title = Í þessari tölvu
backups-empty = Ekkert öryggisafrit er til enn
backups-checked = Allar skrár þeirra voru kannaðar kl. { $time }
backups-moment = { $day } kl. { $time }
backups-line-whole = { $size } MB, heilt, geymt til { $day }
backups-line-damaged = { $size } MB, skemmt, geymt til { $day }
backups-open-action = Skoða
backups-open-label = Skoða öryggisafritið: { $moment }

## Í skrá.

backups-file-title = Í skrá
backups-file-hint = Aðeins öryggisafrit á öðru drifi lifir það af að þessi tölva tapist. Það helst þar til þú eyðir því.
backups-file-label = Skrá
backups-file-drop-hint = Þú getur dregið möppu í gluggann
backups-path-needed = Skrifaðu hvar skráin er
backups-folder-missing = Þessi mappa er ekki til. Tengdu drifið eða veldu aðra möppu.
backups-file-there = Slík skrá er þegar til. Henni var ekki breytt. Veldu annað nafn eða skiptu henni út.
backups-file-action = Skrifa öryggisafritið
backups-file-replace-action = Skipta skránni út

## Annars staðar frá.

backups-other-title = Af öðru drifi
backups-other-label = Öryggisafrit til að skoða
backups-other-hint = Skrá sem þetta forrit skrifaði, eða mappa með öryggisafritum
backups-other-action = Skoða þetta öryggisafrit

## Eitt þeirra.

backups-one-title = Öryggisafrit: { $moment }
backups-passphrase-hint = Það opnast með lykilsetningu eða endurheimtukóða þess dags. Ekkert breytist við að skoða það.
backups-passphrase-label = Lykilsetning þess dags
backups-passphrase-wrong = Þessi lykilsetning opnar ekki öryggisafritið. Reyndu þá sem þú varst með þann dag.
backups-unlock-action = Opna öryggisafritið
backups-opening = Opna öryggisafritið, nokkrar sekúndur
backups-cases = { $count ->
    [one] { $count } mál er í því
   *[other] { $count } mál eru í því
}
backups-cases-none = Ekkert mál er í því
backups-find-label = Finna mál eftir auðkenni
backups-case-changed = Síðast breytt: { $day }
backups-bring-action = Sækja
backups-bring-label = Sækja málið { $case }
backups-bringing = Málið er sótt. Ekki er hreyft við neinu öðru máli.

backups-whole-title = Allt öryggisafritið
backups-whole-hint = Ef mörg mál eru glötuð eða skemmd getur allt öryggisafritið komið í stað málanna í þessari tölvu.
backups-whole-action = Nota allt öryggisafritið…
backups-whole-ask = Setja þetta öryggisafrit í stað málanna?
backups-whole-since = Það sem var skrifað eftir að öryggisafritið var tekið er ekki í því.
backups-whole-kept = Engu er eytt. Mappa núverandi mála fær annað nafn og helst.
backups-whole-keep-action = Láta málin vera
backups-whole-confirm = Setja öryggisafritið í staðinn
backups-restored = { $cases ->
    [one] { $cases } mál er komið aftur. Fyrri málin eru geymd í { $folder }
   *[other] { $cases } mál eru komin aftur. Fyrri málin eru geymd í { $folder }
}

## Öll þeirra.

backups-replace-title = Eftir eyðingu
backups-replace-hint = Mál sem var eytt er í eldri öryggisafritum þar til þau eru fjarlægð. Nýtt öryggisafrit getur komið í stað þeirra allra í einu.
backups-replace-action = Skipta öryggisafritum út…
backups-replace-ask = Skipta öllum öryggisafritum út fyrir nýtt?
backups-replace-gone = Nýja afritið er fyrst tekið og kannað. Síðan hverfa eldri afritin úr þessari tölvu. Skrár sem þú skrifaðir annars staðar haldast.
backups-replace-keep-action = Halda eldri afritum
backups-replace-confirm = Skipta öllum öryggisafritum út

## Mál sem eru skemmd.

damaged-title = Ekki er hægt að opna málin
damaged-means = Nýtt mat, leiðbeiningar og tengiliðir virka án málanna.
damaged-kept = Skemmdu skrárnar haldast eins og þær eru, hvað sem þú velur.
damaged-ways-title = Það sem þú getur gert
damaged-ways-action = Sjá hvað hægt er að gera
damaged-enter-hint = Lykilsetninguna þarf til að sjá hvað hægt er að gera.
damaged-read-hint = Skoða málin að því marki sem hægt er að lesa þau. Ekkert er skrifað.
damaged-looking = Leita að heilu öryggisafriti…
damaged-restore-title = Heilt öryggisafrit er til: { $moment }
damaged-restore-hint = Allt fram að því er í afritinu. Það sem skrifað var síðar vantar. Skemmdu málin eru lögð til hliðar og geymd.
damaged-restore-action = Nota öryggisafritið
damaged-no-backup = Ekkert heilt öryggisafrit er í þessari tölvu
damaged-no-backup-help = Ef þú átt afrit á öðru drifi skaltu leggja þessi mál til hliðar, verja ný og skoða öryggisafritið undir Stillingar, Öryggi, Öryggisafrit.
damaged-salvage-hint = Lesa allt sem er óskemmt yfir í ný mál og segja hvað vantar. Sömu lykilsetningar opna þau. Skemmdu málin eru lögð til hliðar og geymd.
damaged-salvage-action = Bjarga því sem er læsilegt
damaged-aside-hint = Leggja þessi mál til hliðar og byrja upp á nýtt. Þau eru geymd: hægt er að bjarga þeim eða endurheimta þau síðar.
damaged-begins = Unnið er með málin. Þeim er ekki breytt fyrr en allt er tilbúið.
damaged-progress = Unnið er með málin: { $percent }%
backups-salvaged = Mál sem hægt er að lesa: { $cases }. Mál sem eitthvað vantar í: { $lost }. Færslur sem ekki er hægt að lesa: { $entries }. Skemmdu málin eru geymd í { $folder }
backups-salvaged-all = Hægt er að lesa öll málin: { $cases }. Skemmdu skrárnar eru geymdar í { $folder }

## Mál sem eru ekki þar sem þau voru.

missing-again-action = Leita aftur
missing-without-action = Nota forritið án mála
missing-still = Málageymslan er enn ekki þar

## Á skipanalínu.

backup-lost = Mál sem eitthvað vantar í: { $cases }. Færslur sem ekki er hægt að lesa: { $entries }.
