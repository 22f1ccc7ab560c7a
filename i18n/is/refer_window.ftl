# Vísa áfram í glugganum: það sem vitað er um stöðu manneskjunnar og það sem er skráð um tengilið. Sá sem stjórnar manneskjunni
# getur séð þennan skjá.

refer-title = Hvert á að hringja
refer-context-label = Hvað ræður því hvert er hringt
refer-context-more-action = { $count ->
    [one] { $count } atriði í viðbót
   *[other] { $count } atriði í viðbót
}
refer-context-fewer-action = Færri atriði
refer-place-hint = Veldu hvar manneskjan er núna: tengiliðir þar koma fyrst
refer-finish-action = Ljúka
refer-carry-hint = Spurðu áður en þú afhendir nokkuð. Svar þitt hér er ekki geymt.

## Hvað stendur á flögu. Svarið kemur á eftir, eða annað af þessu tvennu.

situation-not-said-empty = ekki sagt
situation-not-asked-empty = ekki spurt
situation-located-in-chip = Staðsetning núna:
situation-post-in-chip = Þú hringir frá:
situation-nationalities-chip = Ríkisfang:
situation-exploited-in-chip = Atburðastaður:
situation-age-chip = Aldur:
situation-needs-chip = Þarfir:
situation-languages-chip = Talar:
situation-sex-chip = Karl eða kona:
situation-residence-chip = Pappírar:
situation-police-chip = Lögregla:
situation-forms-chip = Líkist:
situation-who-contacts-chip = Hver hringir:
situation-home-state-contact-chip = Eigið ríki:
situation-mission-conflict-chip = Embættismaður tengist:
situation-formally-identified-chip = Formleg greining:

## Spurningarnar yfir valkostunum.

situation-post-in-label = Hvaðan hringir þú?
situation-nationalities-label = Hvaða ríkisfang hefur manneskjan?
situation-stateless-label = Án ríkisfangs
situation-exploited-in-label = Hvar gerðist þetta?
situation-languages-label = Hvaða tungumál talar manneskjan?
situation-sex-label = Karl, kona eða annað, eins og manneskjan segir?
situation-residence-label = Hvaða dvalarrétt hefur manneskjan?
situation-police-label = Hvað segir manneskjan um lögreglu?
situation-forms-label = Hverju líkist þetta?
situation-who-contacts-label = Hver hringir?
situation-home-state-contact-label = Er óskað eftir sambandi við eigið ríki manneskjunnar?
situation-mission-conflict-label = Á embættismaður, heimili stjórnarerindreka eða einhver úr þessari sendiskrifstofu hlut að máli?
situation-formally-identified-label = Hefur yfirvald lokið formlegri greiningu á stöðu manneskjunnar?

## Um einn tengilið. $name: samtökin.

refer-why-label = Hvers vegna þessi tengiliður: { $name }
refer-about-title = Meira um þennan tengilið
refer-about-label = Meira um þennan tengilið: { $name }
refer-consent-contact-label = Samþykkir manneskjan að þú hafir samband? ({ $name })
refer-consent-police-label = Samþykkir manneskjan að þú hafir samband við lögreglu? ({ $name })
refer-consent-sharing-label = Samþykkir manneskjan að þú segir hver hún er? ({ $name })
refer-outcome-of-label = Hvernig fór: { $name }?
refer-note-label = Athugasemd: { $name } (valkvætt)
refer-note-hint = Það minnsta sem næsta manneskja þarf

## Við hverju manneskjan má búast í landi. Gildin eru með orðum heimildanna.

refer-expect-reflection-label = Tími til að jafna sig og ákveða
refer-expect-identification-label = Hver annast formlega greiningu
refer-expect-source = Heimild: { $source } ({ $date })
refer-expect-undated = engin dagsetning
refer-expect-hint = Framkvæmd getur verið önnur. Lofaðu engu.
