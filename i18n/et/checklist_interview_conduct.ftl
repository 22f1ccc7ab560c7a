# Kontrollnimekiri „interview-conduct“: mida ametnik loeb.

checklist-interview-conduct = Vestluse läbiviimine
    .purpose = Lühike kord, mida vestluse ajal avatuna hoida.
    .audience = Vestlust läbi viiv ametnik
    .when = Enne igat vestlust, selle ajal ja pärast seda.

## Enne

section-interview-conduct-before = Enne
indicator-iv-private = Omaette vaikne ruum ilma klaasseinte, leti ja külastajateta.
indicator-iv-alone = Inimene on töötajatega üksi; saatja on mujal.
indicator-iv-interpreter-vetted = Tõlk on sõltumatu ja kontrollitud ning ei ole samast ringkonnast.
indicator-iv-gender-choice = Inimene valis, mis soost on vestleja ja tõlk.
indicator-iv-referral-ready = Suunamiseks vajalikud kontaktid on enne esimest küsimust valmis.
indicator-iv-needs-first = Vesi, toit, tualett, puhkus ja esmaabi on esikohal.
indicator-iv-one-interview = Uurige, kes on inimesega juba vestelnud; vältige kordamist.

## Ajal

section-interview-conduct-during = Ajal
indicator-iv-open = Küsige avatud küsimusi; laske inimesel rääkida omas järjekorras.
indicator-iv-no-details = Ärge küsige seksuaalse ega muu vägivalla üksikasju, mida teil vaja ei ole.
indicator-iv-not-interrogate = Ärge pange proovile, ärge vastanduge ega näidake umbusku; lüngad ja muutused on pärast traumat tavalised.
indicator-iv-no-promise = Ärge lubage turvalisust, elamisluba, raha ega tulemusi.
indicator-iv-own-words = Pange olulised ütlused kirja inimese enda sõnadega; oma arvamus hoidke eraldi.
indicator-iv-listen-risk = Küsige, kuidas inimene ise ohtu hindab, ja austage seda.
indicator-iv-pause = Jälgige, kas inimesel on raske; pakkuge pause; vajaduse korral lõpetage.
indicator-iv-child-specialist = Laps: küsige ainult seda, mida turvalisus nõuab; vestlus jätke spetsialistidele.

## Pärast

section-interview-conduct-after = Pärast
indicator-iv-summarise = Öelge, mis edasi saab ja kes seda teeb.
indicator-iv-safe-leave = Veenduge, kuidas inimene turvaliselt lahkub ja mida ta kaasa võtab.
indicator-iv-door-open = Kui inimene abist keeldub: öelge, et ta võib igal ajal tagasi tulla.
indicator-iv-debrief = Ametnik ja tõlk arutavad vestluse omavahel läbi.

## Mitte kunagi

section-interview-conduct-never = Mitte kunagi
indicator-iv-never-call = Ärge kunagi helistage tööandjale, partnerile, vahendajale ega perele ilma nõusolekuta.
indicator-iv-never-handover = Ärge kunagi andke dokumente saatja ega vahendaja kätte.
indicator-iv-never-photo = Ärge kunagi pildistage ega kopeerige sõnumeid ilma nõusolekuta.
