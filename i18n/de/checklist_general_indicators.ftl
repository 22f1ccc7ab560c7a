# Checkliste „general-indicators“: was die Fachkraft liest. Der Aufbau steht in checklists/general-indicators.toml.

checklist-general-indicators = Allgemeine Indikatoren
    .purpose = Eine erste gemeinsame Liste für jede Form der Ausbeutung, solange die Form noch nicht klar ist.
    .audience = Alle im konsularischen Dienst; gesprächsführende Fachkräfte
    .when = Nach einer Auffälligkeit, im ersten Gespräch zu zweit.

## Handlung (was mit der Person getan wurde)

section-general-indicators-act = Handlung (was mit der Person getan wurde)
indicator-gi-act-recruited = Jemand hat die Person angeworben (Angebot, Anzeige, Beziehung, Verkauf).
indicator-gi-act-moved = Jemand hat die Reise oder Verlegung der Person organisiert oder bezahlt.
indicator-gi-act-housed = Jemand hat die Person untergebracht, versteckt oder festgehalten.
indicator-gi-act-received = Die Person wurde an andere übergeben oder von anderen übernommen.

## Kontrolle und Bewegung

section-general-indicators-control = Kontrolle und Bewegung
indicator-gi-watched = Die Wege der Person werden beobachtet, begleitet oder eingeschränkt.
indicator-gi-cannot-leave-work = Die Person kann Arbeitsplatz oder Unterkunft nicht frei verlassen.
indicator-gi-no-docs = Die Person hat ihre eigenen Ausweispapiere nicht (außer sie sind verloren oder liegen bei einer Behörde).
indicator-gi-limited-contact = Kontakt mit Familie, Freunden oder anderen außerhalb wird eingeschränkt oder mitgehört.
indicator-gi-moved-often = Die Person wird oft an andere Orte gebracht und weiß nicht, warum.
indicator-gi-no-phone-money = Die Person hat kein eigenes Telefon oder Geld.

## Drohungen und Gewalt

section-general-indicators-threats = Drohungen und Gewalt
indicator-gi-violence = Menschen, die Arbeit, Unterkunft, Geld oder Wege der Person kontrollieren, wenden oder wandten Gewalt gegen sie an.
indicator-gi-threats = Menschen, die Arbeit, Unterkunft, Geld oder Wege der Person kontrollieren, drohen oder drohten ihr mit Gewalt.
indicator-gi-family-threat = Die Familie der Person wird bedroht oder verletzt.
indicator-gi-authorities-threat = Der Person wird gedroht, sie den Behörden zu übergeben.
indicator-gi-distrust = Die Person scheint unsicher, ob sie Ihnen vertrauen kann (nach schlechten Erfahrungen häufig; für sich sagt es nichts).
indicator-gi-drugged = Die Person bekommt Drogen, Alkohol oder Medikamente, um sie zu kontrollieren.

## Ausbeutung

section-general-indicators-exploitation = Ausbeutung
    .calm = Arbeit und Alltag
indicator-gi-little-pay = Die Person bekommt wenig oder keinen Lohn.
indicator-gi-no-access-earnings = Andere nehmen oder kontrollieren, was die Person verdient.
indicator-gi-long-hours = Die Person arbeitet über lange Zeit sehr viele Stunden oder hat keine freien Tage.
indicator-gi-poor-housing = Die Person lebt in schlechter oder unsicherer Unterkunft.
indicator-gi-no-medical = Die Person hat keinen Zugang zu medizinischer Versorgung.
indicator-gi-punished = Die Person wird mit Geldabzügen, Essensentzug oder anderem bestraft.
indicator-gi-debt = Die Person glaubt, sie müsse weiter arbeiten oder gehorchen, bis Schulden bei Arbeitgeber, Anwerbern, Partner oder einer anderen kontrollierenden Person bezahlt sind.
indicator-gi-false-promise = Die Person folgte einem Versprechen, das sich als falsch erwies.
