# Matið með leiðsögn. Sá sem stjórnar manneskjunni getur séð það: engin þung orð standa hér nema þegar beðið er um að sýna nánar.

assessment-steps-title = Skref
assessment-safety-title = Öryggi
assessment-consent-title = Samþykki
assessment-observe-title = Athuga
assessment-ask-title = Spyrja
assessment-assess-title = Meta
assessment-refer-title = Vísa áfram
assessment-record-title = Skrá

assessment-step-label = Skref { $number } af { $count }: { $step }
assessment-state-not-started = Ekki hafið
# Samþykki manneskjunnar.
assessment-state-not-yet-asked = Ekki spurt enn
assessment-state-skipped = Sleppt
assessment-state-in-progress = Í vinnslu
assessment-state-done = Lokið
assessment-answered-count = { $answered } af { $count }

assessment-continue-action = Áfram
assessment-jump-action = Fara í…
assessment-jump-title = Fara í
assessment-jump-find-label = Finna skref eða spurningu
assessment-jump-empty = Ekkert skref og engin spurning passar við þetta
assessment-jump-step = Skref { $number }: { $step }
assessment-show-details-action = Sýna nánar
assessment-hide-details-action = Fela nánar
assessment-later-action = Koma aftur síðar
assessment-later-hint = Svörin haldast. Haltu áfram undir Mat.
assessment-start-action = Hefja mat
assessment-none-title = Ekkert mat er opið
assessment-none-hint = Ekki þarf lykilsetningu fyrir mat. Ekkert er vistað fyrr en manneskjan hefur verið spurð.

# Hverju manneskjan samþykkti, eins og það stendur fyrir ofan hvert skref.
assessment-consent-not-asked = Samþykki: ekki spurt enn
assessment-consent-yes = Samþykki: já
assessment-consent-no-names = Samþykki: engin nöfn
assessment-consent-nothing = Samþykki: ekkert er geymt

## Hætta.

make-safe-stop = Hættu að spyrja. Gættu fyrst að öryggi allra.
make-safe-kept = Svörin þín haldast eins og þau eru
make-safe-number-label = Neyðarnúmer
make-safe-call-action = Hvert á að hringja
make-safe-back-action = Til baka
make-safe-on-action = Halda áfram að spyrja

## Samþykki.

consent-information-hint = Ekkert er geymt. Næsta síða sýnir hvert má hringja. Spurðu fyrst: er óhætt fyrir manneskjuna að hafa númer á sér?
consent-reason-label = Hvers vegna var ekki hægt að spyrja?
consent-reason-hint = Ein setning

## Land.

country-change-action = Breyta
country-change-label = Breyta: { $what }
situation-located-in-label = Hvar er manneskjan núna?

## Listi handbókarinnar sjálfrar, fyrir sérfræðinga.

assess-expert-title = Svara vísbendingum reglunnar sjálfrar
assess-expert-hint = Fyrir sérfræðinga: vísbendingar ILO eftir flokkum. Þær teljast með því sem áður var svarað.
assess-expert-label = Vísbendingar reglunnar: { $dimension }

## Athuga.

observe-title = Það sem þú getur séð eða vitað án þess að spyrja
observe-places-label = Hvar hittist þið?
observe-forms-label = Hverju líkist þetta? Velja má fleiri en eitt, og ekkert er líka í lagi.
observe-answered = Svarað { $answered } af { $count }
observe-ask-action = Næst: Spyrja
observe-refer-action = Beint í tilvísun
observe-hint-title = Svona notar þú þetta
observe-body-hint = Ekki skoða líkamann. Skráðu aðeins það sem sést.
observe-keys-hint = Lyklar í línu: 1 já, 2 nei, 3 óvíst, 4 vildi ekki svara, 0 ekki spurt. Örvar fara í næstu línu, Enter opnar hana.

assessment-more-action = Meira og athugasemd
assessment-more-label = Meira og athugasemd: { $what }
assessment-note-label = Athugasemd
assessment-note-shown = Athugasemd: { $note }
assessment-example = Tilbúið dæmi: { $text }
assessment-ordinary = Getur líka átt sér aðra skýringu: { $text }
assessment-speaks-for = Styður: { $what }
assessment-source = Heimild: { $source } ({ $basis })

## Spyrja.

ask-empty = Ekkert er að spyrja um. Haltu áfram.
ask-card-label = Spurning { $number } af { $count }. Þú mátt sleppa hverri sem er.
ask-supports-label = Það sem þér var sagt styður:
ask-words-label = Orð manneskjunnar (valkvætt)
ask-says-exploited = Manneskjan segist hafa verið neydd, henni hótað eða hún blekkt.
ask-next-action = Næsta spurning
ask-previous-action = Fyrri
ask-declined-said = Það er í lagi. Segðu: „Takk fyrir að segja mér. Við getum látið þetta liggja.“
ask-declined-action = Manneskjan vill ekki svara
ask-stop-action = Hætta hér
ask-hint-open = Spyrðu opinnar spurningar og hlustaðu svo. Eitt efni í einu og aldrei „hvers vegna“.
ask-hint-skip = Segðu hvers vegna þú spyrð og að sleppa megi spurningunni
ask-hint-pause = Eftir erfitt svar: þakkaðu fyrir, staldraðu við, bjóddu hlé
ask-hint-end = Endaðu á líðandi stund: „Hvað myndi hjálpa þér í dag?“

## Meta.

assess-title = Það sem þú skráðir
assess-hint = Hök eru talin, eitt fyrir hverja spurningu. Þau eru ekki lögð saman í einkunn og ósvarað þýðir ekki „nei“.
assess-dimension-of = { $dimension }: { $counts }, af { $count }
assess-legend-yes = já
assess-legend-unclear = óvíst eða ekki svarað
assess-legend-no = nei
assess-legend-not-asked = ekki spurt
assess-ask-action = Spyrja um þau
assess-ask-label = Spyrja um þau: { $dimension }
assess-other-view-hint = Stendur við hlið niðurstöðunnar. Dregur aldrei úr henni.
assess-refer-action = Næst: Vísa áfram
assess-back-action = Til baka í spurningar
results-change-none = Ekkert eitt svar myndi breyta þessu
