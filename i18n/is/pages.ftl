# Síðurnar sem þurfa ekki lykilsetningu, og þær sem biðja um hana.

## Upphaf.

home-languages-label = Tungumál forritsins
home-greeting = Fræðsluefnið virkar strax. Til að geyma málaskrár í þessari tölvu velur þú lykilsetningu þegar þú vistar þá fyrstu.
home-go-on-open = Mat er opið
home-go-on-sealed = Mat er innsiglað í þessari tölvu. Síðast breytt: { $time }
home-go-on-action = Halda áfram
home-with-me-title = Einhver er hjá mér núna
home-with-me-hint = Öryggið fyrst, hvað á að segja, hvert á að hringja
home-find-label = Finna aðstoð í…
home-find-hint = Sláðu inn land, borg eða samtök
home-find-empty = Enginn tengiliður passar
home-all-action = Sýna öll lönd
home-more-action = Meira…
home-country-action = Allir tengiliðir: { $country }
home-start-hint = Ekki þarf lykilsetningu
home-directory-title = Hjálparsímar og tengiliðir
home-directory-hint = Eftir löndum, opnunartími og tungumál

## Aðstoð núna.

help-now-find-in-action = Finna hjálparsíma: { $country }
help-now-find-action = Finna hjálparsíma
help-now-hide-hint = F12, eða Shift þrisvar, felur skjáinn strax

## Finna aðstoð.

find-help-title = Finna aðstoð
find-help-country-title = Finna aðstoð: { $country }
find-help-all-action = Sýna öll lönd
find-help-more-action = { $count ->
    [one] Sýna { $count } tengilið til viðbótar
   *[other] Sýna { $count } tengiliði til viðbótar
}
contact-open-now = Opið núna
contact-copy-action = Afrita númer
contact-copy-label = Afrita númer { $number }: { $name }
contact-large-action = Sýna stórt
contact-large-label = Sýna númer { $number } stórt: { $name }
contact-small-action = Sýna lítið
contact-small-label = Sýna númer { $number } lítið: { $name }

## Opnun.

locked-title = Málin eru læst
locked-passphrase-label = Lykilsetning
locked-unlock-action = Opna
locked-show-action = Sýna
locked-cover-action = Fela
locked-unlocking = Opna, um 2 sekúndur
locked-layout-hint = Sumir stafir eru ekki latneskir. Athugaðu tungumál lyklaborðsins.
locked-wait = { $seconds ->
    [one] Reyndu aftur eftir { $seconds } sekúndu. Engu er eytt.
   *[other] Reyndu aftur eftir { $seconds } sekúndur. Engu er eytt.
}
locked-waiting = { $count ->
    [one] { $count } innsiglað mat bíður skráningar (síðast breytt: { $time }).
   *[other] { $count } innsigluð möt bíða skráningar (síðast breytt: { $time }).
}
locked-open-zone = Þú þarft ekki að opna til að:
locked-guidance-action = Fá leiðbeiningar um viðtal
locked-helpline-action = Finna hjálparsíma
locked-assessment-action = Hefja mat
locked-wrong = Þessi lykilsetning opnar ekki málin. Athugaðu tungumál lyklaborðsins og Caps Lock.
locked-read-action = Opna til lestrar
locked-forgot-action = Gleymd lykilsetning?

## Án lykilsetningar.

locked-code-hint = Endurheimtukóðinn opnar málin líka. Hann var skrifaður niður þegar lykilsetningin var valin: fjórir hópar með fjórum bók- og tölustöfum.
locked-code-label = Endurheimtukóði
locked-code-action = Opna með endurheimtukóða
locked-code-wrong = Þessi kóði opnar ekki málin. Berðu hvern hóp saman við blaðið þitt.
locked-aside-hint = Án lykilsetningar og endurheimtukóða getur enginn opnað þessi mál. Hægt er að leggja þau til hliðar svo að hægt sé að geyma ný.
locked-aside-action = Leggja málin til hliðar…
locked-aside-title = Leggja þessi mál til hliðar?
locked-aside-kept = Engu er eytt. Mappa málanna fær annað nafn og verður áfram þar sem hún er.
locked-aside-waiting = Mat sem er innsiglað og bíður fer með þeim.
locked-aside-back = Ef lykilsetningin eða kóðinn finnst skaltu nefna möppuna aftur „vault“. Þá er hægt að opna málin.
locked-aside-keep-action = Láta þau vera
locked-aside-confirm = Leggja málin til hliðar
locked-aside-done = Eldri málin eru geymd í { $folder }

## Eftir að forritið stöðvaðist óvænt.

kept-title = Vinnan þín varðveittist
kept-sealed = Mat er innsiglað í þessari tölvu. Síðast breytt: { $time }
kept-hint = Opnaðu til að halda áfram þar sem þú varst
kept-new-sheet-action = Halda áfram á nýju blaði
kept-go-on-action = Halda áfram þar sem ég var
kept-assessment = Mat hafið { $begun }. { $answers ->
        [one] { $answers } svar
       *[other] { $answers } svör
    }, { $notes ->
        [one] { $notes } athugasemd
       *[other] { $notes } athugasemdir
    }. Síðast breytt { $changed }.
kept-home-action = Fara í Upphaf

## Mat sem var falið þegar engin málageymsla var til að innsigla það í.

hidden-title = Opna falda matið
hidden-hint = Sláðu inn tölustafina fjóra sem stöðustikan sýndi. Eftir fimm rangar tilraunir er matinu eytt.
hidden-code-label = Opnunarkóði
hidden-open-action = Opna

assessment-code-wrong = Þetta er ekki kóðinn
assessment-sealed = Innsiglað í þessari tölvu. Hægt er að lesa það næst þegar opnað er.
assessment-let-go = Ekkert var geymt
error-not-kept = Þessi svör eru hvergi vistuð
error-not-kept-help = Verðu þau og geymdu, eða hentu þeim. Lokaðu svo glugganum aftur.
