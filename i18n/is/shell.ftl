# Glugginn utan um hverja síðu. Sá sem stjórnar manneskjunni getur séð hann: engin þung orð standa hér.

shell-rail-label = Síður
shell-top-bar-label = Efsta stika
shell-status-label = Staða
shell-actions-label = Hvað hægt er að gera
shell-context-label = Leiðbeiningar
# $title: venjulegt heiti gluggans.
shell-fault-title = Villa: { $title }
shell-skip-action = Beint í efni
shell-menu-action = Valmynd

## Síðurnar eins og þær standa á hliðarstikunni. Stutt: í mjóum glugga standa þær undir tákni.

shell-home-label = Upphaf
shell-help-now-label = Aðstoð núna
shell-assessment-label = Mat
shell-find-help-label = Finna aðstoð
shell-cards-label = Kort
shell-handbook-label = Handbók
shell-cases-label = Mál
shell-settings-label = Stillingar
shell-about-label = Um
shell-locked-label = { $item }, læst

shell-find-label = Finna aðstoð: land, borg eða samtök
shell-language-label = Tungumál: { $language }, skipta yfir í { $other }
shell-languages-label = Tungumál á skjánum
shell-appearance-label = Litir og leturstærð
shell-hide-action = Fela og læsa
shell-hide-short-action = Fela
shell-hide-label = Fela og læsa
shell-close-menu-action = Loka
shell-close-context-action = Til baka á síðuna
shell-dismiss-action = Loka skilaboðum
shell-undo-action = Afturkalla
shell-copied = Númer afritað. Það hverfur af klippispjaldinu eftir 60 sekúndur.

## Litir og leturstærð.

shell-look-label = Litir
shell-look-system = Eins og í stýrikerfinu
shell-look-light = Ljósir
shell-look-dark = Dökkir
shell-look-high-contrast-light = Mikil birtuskil, ljósir
shell-look-high-contrast-dark = Mikil birtuskil, dökkir
shell-text-size-label = Leturstærð: { $percent }%
shell-smaller-action = Minna
shell-larger-action = Stærra
shell-normal-action = Venjulegt

## Hvar svörin eru geymd. Heiðarlegt og stutt.

shell-storing-not-yet-asked = Ekkert vistað fyrr en þú hefur spurt
shell-storing-nothing = Ekkert er geymt
shell-storing-memory = Ekki vistað: geymt á meðan forritið er opið. Opnunarkóði eftir Fela: { $code }
shell-storing-saving = Vista…
shell-storing-idle = Ekkert þarf að vista. Allt vistast sjálfkrafa.
shell-storing-sealed = Innsiglað kl. { $time }
shell-storing-saved = Allt vistað kl. { $time }
shell-storing-failed = Ekki vistað. Textinn þinn er geymdur hér og reynt er aftur að vista
shell-protect-action = Verja og geyma

## Þvert yfir gluggann á meðan ekki er hægt að vista. $why: einn textanna að neðan. $time: tími dags.

shell-not-saved-since = Ekki vistað frá kl. { $time }. { $why }
shell-not-saved = Ekki vistað. { $why }
shell-why-disk-full = Diskurinn er fullur. Losaðu pláss. Textinn þinn er geymdur hér og reynt er sjálfkrafa aftur að vista.
shell-why-no-permission = Ekki er hægt að skrifa í möppu málanna. Talaðu við þann sem sér um þessa tölvu. Textinn þinn er geymdur hér.
# $path: mappa.
shell-why-gone = Málageymslan er ekki þar sem hún var: { $path }. Hún gæti verið á öðru drifi. Textinn þinn er geymdur hér.
shell-why-other = Diskurinn svaraði ekki eins og skyldi. Athugaðu snúruna eða drifið. Textinn þinn er geymdur hér og reynt er sjálfkrafa aftur að vista.
shell-again-action = Reyna aftur

shell-zone-locked = Mál læst
shell-zone-open = Mál opin
# Á eftir „Mál opin –“.
shell-zone-minutes = læsast eftir { $minutes } mín.
shell-zone-read = Mál opin til lestrar
shell-lock-soon = Málin læsast eftir 60 sekúndur. Vinnan þín er vistuð. Ýttu á einhvern takka til að halda áfram.
shell-cover-soon = Skjárinn hylst eftir 60 sekúndur. Vinnan þín er vistuð. Ýttu á einhvern takka til að halda áfram.
shell-offline-label = Virkar án nettengingar
shell-compiled-label = Tengiliðir teknir saman { $date }

## Hulan. Hún segir ekkert: hvorki um forritið né mál.

cover-title = Í bið
cover-field-label = Halda áfram
cover-continue-action = Halda áfram
cover-leave-action = Upphafssíða
cover-wait = Augnablik
cover-wait-seconds = { $seconds ->
    [one] Reyndu aftur eftir { $seconds } sekúndu
   *[other] Reyndu aftur eftir { $seconds } sekúndur
}
cover-fault = Þetta opnaði ekki. Athugaðu lyklaborðið.
