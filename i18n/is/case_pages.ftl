# Síðurnar Mál og Eitt mál. Þær sýna það sem opin málageymsla hefur að geyma, og ekkert nafn fyrr en beðið er um það.

## Listinn.

case-list-tabs-label = Hvaða mál
case-list-tab-due = Eftirfylgni
case-list-tab-open = Opin
case-list-tab-closed = Lokuð
case-list-tab-all = Öll
case-list-filter-label = Finna eftir auðkenni, athugasemd eða landi
case-list-sort-label = Raða eftir
case-list-sort-next = Næsta skref
case-list-sort-changed = Síðast breytt
case-list-sort-label-word = Auðkenni
case-names-show-action = Sýna nöfn
case-names-hide-action = Fela nöfn
case-list-column-label = Auðkenni
case-list-column-next = Næsta skref
case-list-column-due = Hvenær
case-list-column-country = Land
case-list-column-changed = Breytt
case-list-column-consent = Samþykki
case-list-no-next = Ekkert næsta skref
case-list-overdue-count = { $count ->
    [one] Yfir tíma: { $count } mál
   *[other] Yfir tíma: { $count } mál
}
case-list-today-count = { $count ->
    [one] Í dag: { $count } mál
   *[other] Í dag: { $count } mál
}
case-list-week-count = { $count ->
    [one] Næstu 7 daga: { $count } mál
   *[other] Næstu 7 daga: { $count } mál
}
case-list-later-count = { $count ->
    [one] Síðar: { $count } mál
   *[other] Síðar: { $count } mál
}
case-list-row-label = Síðast breytt: { $changed }. Samþykki: { $consent }
case-list-changed-label = breytt { $changed }
case-consent-label = Samþykki: { $consent }
case-list-more = Fleiri mál passa. Skrifaðu meira til að þrengja listann.
case-list-reading = Les málin
case-list-empty = Engin mál í þessari tölvu
case-list-hint = Mál birtast hér þegar þú hefur vistað mat
case-list-start-action = Hefja mat
case-list-open-empty = Engin opin mál
case-list-closed-empty = Engin lokuð mál
case-list-due-empty = Engin eftirfylgni fram undan
case-list-due-hint = Mál stendur hér á meðan það er í eftirfylgni
case-list-due-later = Ekkert núna. Næsta eftirfylgni: { $on }, { $label }.
case-list-find-empty = Ekkert mál passar
case-list-clear-action = Hreinsa leit
case-list-preview-title = Valið mál
case-list-preview-empty = Veldu mál til að sjá það hér
case-list-preview-reading = Les málið
case-list-latest-title = Nýjustu færslur
case-list-open-action = Opna mál

## Hvað manneskjan samþykkti að yrði skráð, í einu eða tveimur orðum. Stendur á eftir „Samþykki:“.

writing-consent-yes = já
writing-consent-without-names = engin nöfn
writing-consent-could-not-be-asked = ekki hægt
writing-consent-no = nei
writing-consent-withdrawn = afturkallað
writing-consent-not-asked = ekki spurt

## Dagar næst deginum í dag.

dates-today = í dag
dates-tomorrow = á morgun
dates-yesterday = í gær
dates-days-ago = { $count ->
    [one] fyrir { $count } degi
   *[other] fyrir { $count } dögum
}

## Efst í máli.

case-page-reading = Les málið
case-tabs-label = Hlutar málsins
case-tab-summary = Yfirlit
case-tab-assessment = Mat
case-tab-timeline = Tímalína
case-next-label = Næst: { $what }, { $on }
case-next-none = Næst: ekkert fram undan
case-safe-contact-label = Örugg leið: { $way }
case-safe-contact-covered = Örugg samskiptaleið er skráð. Sýndu nöfn til að lesa hana áður en þú hringir.
case-safe-contact-none = Engin örugg samskiptaleið er skráð
case-safe-contact-title = Örugg samskiptaleið
case-safe-contact-add-action = Bæta við
case-safe-contact-record-action = Skrá örugga leið
case-safe-contact-keep-action = Halda óbreyttu
case-covered = Hulið. Sýndu nöfn til að lesa það.
case-details-hide-action = Fela nánar

## Strax eftir vistun.

case-saved = Vistað. Aðeins fólk með lykilsetninguna getur lesið það.
case-saved-follow-up = Vistað (eftirfylgni: { $on }). Aðeins fólk með lykilsetninguna getur lesið það.
case-saved-next-title = Hvað gerist næst
case-saved-call = Ekkert er sent sjálfkrafa. Hringdu í tengiliðinn sem manneskjan samþykkti.
case-saved-no-call = Ekkert er sent sjálfkrafa. Hafðu aðeins samband við samtök ef manneskjan samþykkir.
case-saved-due = Málið stendur undir Mál, Eftirfylgni, þegar að deginum kemur
case-saved-set-due = Settu eftirfylgni svo að málið standi undir Mál, Eftirfylgni
case-saved-label = Ef manneskjan kemur aftur finnur þú málið eftir auðkenninu { $label }

## Yfirlitið.

case-due-title = Eftirfylgni
case-due-empty = Ekkert fram undan
case-due-overdue = Yfir tíma
case-due-done-action = Lokið
case-due-done-label = Lokið: { $what }, { $on }
case-done-happened-label = Hvað gerðist? (valkvætt)
case-done-next-label = Næst? (valkvætt)
case-done-record-action = Skrá sem lokið
case-contacts-title = Tengiliðir
case-contacts-empty = Enginn tengiliður var valinn
case-outcome-label = Hvernig fór: { $contact }?
case-outcome-change-label = Niðurstaða: { $contact }
case-change-action = Breyta
case-change-label = Breyta: { $what }
case-consents-title = Samþykki
case-consents-empty = Ekki var spurt um samþykki
case-consent-standing = { $answer }, spurt { $on }
case-consent-withdrawn = Afturkallað { $on }
case-withdraw-action = Afturkalla
case-withdraw-label = Afturkalla: { $matter }
case-withdraw-confirm = Afturkalla þetta samþykki? Spyrja þarf manneskjuna aftur til að það gildi á ný.
case-withdraw-keep-action = Halda samþykki
case-withdraw-sure-action = Afturkalla samþykki
case-ask-again-action = Spyrja aftur
case-ask-again-label = Spyrja aftur: { $matter }
case-ask-again-question = Hvað sagði manneskjan?
case-ask-again-record-action = Skrá svar
case-person-title = Manneskjan
case-person-empty = Ekkert fleira var skráð
case-person-name = Nafn
case-person-wishes = Það sem manneskjan vill
case-person-located = Staðsetning
case-person-nationality = Ríkisfang
case-person-stateless = Án ríkisfangs
case-person-age = Aldur
case-person-sex = Kona eða karl
case-person-languages = Tungumál
case-person-needs = Þarfir
case-close-title = Loka málinu
case-close-hint = Lokað mál er áfram læsilegt og hægt er að opna það aftur
case-close-action = Loka máli
case-close-reason-label = Hvers vegna er því lokað?
case-closed-title = Málinu er lokað
case-closed-hint = Opnaðu það aftur til að breyta svörum eða setja eftirfylgni
case-reopen-action = Opna aftur

## Mat í máli.

case-assessment-empty = Engin svör voru skráð
case-result-was = Svörunum hefur verið breytt síðan. Skráð { $on }: { $title }
case-answer-hint = Fyrra svarið helst í tímalínunni

## Tímalínan.

case-entry-label = { $sentence }, { $time }, færsla { $place } af { $of }
case-entry-nothing-more = Ekkert fleira var skráð
case-entry-later = Skráð með nýrra forriti. Þetta forrit geymir það en getur ekki sýnt það.
case-entry-changed = Áður: { $was }. Nú: { $now }.
case-entry-nothing = ekkert
case-entry-label-was = Auðkenni: { $value }
case-entry-language = Tungumál skjásins: { $value }
case-entry-spoken = Talað tungumál: { $value }
case-entry-recipient = Gagnvart: { $value }
case-entry-directory = Eins og í tengiliðaskrá frá: { $value }

## Því sem bæta má við.

case-add-title = Bæta við málið
case-add-note-title = Athugasemd
case-add-note-label = Ný athugasemd
case-add-note-hint = Staðreyndir og orð manneskjunnar sjálfrar, engin nöfn annarra
case-add-note-action = Skrá athugasemd
case-add-follow-up-title = Eftirfylgni
case-add-what-label = Hvað á að gera
case-add-what-default = Fylgja eftir
case-add-when-label = Hvenær
case-add-day-tomorrow = Á morgun
case-add-day-three-days = Eftir 3 daga
case-add-day-week = Í næstu viku
case-add-day-label = Dagsetning
case-add-day-hint = Til dæmis 30 11 2026
case-add-day-fault = Skrifaðu dagsetningu eins og 30 11 2026
case-add-day-over = Sá dagur er liðinn
case-add-follow-up-action = Setja eftirfylgni
case-add-outcome-title = Tengiliður

## Sagt þegar það er búið.

case-done-answer = Svari breytt
case-done-note = Athugasemd bætt við
case-done-follow-up = Eftirfylgni sett
case-done-follow-up-done = Eftirfylgni lokið
case-done-follow-ups-back = Eftirfylgni eins og áður
case-done-outcome = Niðurstaða skráð
case-done-withdraw = Samþykki afturkallað
case-done-asked-again = Svar skráð
case-done-safe-contact = Öruggri leið breytt
case-done-close = Máli lokað
case-done-reopen = Mál opnað aftur
