# Tjekliste "recruitment-safe-trip": hvad medarbejderen læser. Opbygningen står i checklists/recruitment-safe-trip.toml.

checklist-recruitment-safe-trip = Tjek før rejsen
    .purpose = At hjælpe en person, eller medarbejderen, der rådgiver, med at afprøve et tilbud før afrejsen. I ånden fra CBSS-kampagnen Safe Trip.
    .audience = Kommende rejsende sammen med en medarbejder; informationsskranker
    .when = Før afrejse til arbejde, studier, ægteskab eller modelarbejde i udlandet.

## Advarselstegn i tilbuddet

section-recruitment-safe-trip-offer = Advarselstegn i tilbuddet
indicator-st-too-good = Lønnen er alt for høj til arbejdet, eller der kræves ingen kundskaber.
indicator-st-all-paid = En fremmed tilbyder at betale hele rejsen og alle papirer.
indicator-st-hurry = Du presses til at beslutte dig med det samme.
indicator-st-secret = Du bliver bedt om ikke at sige det til nogen.
indicator-st-private-place = Jobsamtalen er et privat sted eller et sted uden skilt, eller den foregår kun på chat.
indicator-st-photos = Der bedes om helkropsfotos eller afslørende fotos til et almindeligt arbejde.
indicator-st-fee-first = Du skal betale eller låne penge, før du ser en kontrakt.
indicator-st-tourist-visa = Du får at vide, at du skal rejse som turist og arbejde.
indicator-st-lie-border = Du får at vide, at du skal lyve for grænse- eller visummyndighederne.
indicator-st-redirect = Rejsemålet eller arbejdsgiveren ændres i sidste øjeblik.
indicator-st-online-love = Tilbuddet kommer fra en, du kun kender fra nettet.

## Sådan beskytter du dig

section-recruitment-safe-trip-protect = Sådan beskytter du dig
indicator-st-check-employer = Undersøg arbejdsgiveren og bureauet i det officielle register og ved selv at ringe til dem.
indicator-st-contract-copy = Få kontrakten på et sprog, du kan læse, og lad en kopi blive hjemme.
indicator-st-passport-copies = Behold selv dit pas; giv kopier til en, du stoler på.
indicator-st-contact-plan = Aftal en fast dag for kontakt og et kodeord med en, du stoler på.
indicator-st-emergency-numbers = Lær ét nummer udenad, som du kan ringe til: alarmnummer, hotline eller konsulat.
indicator-st-return-money = Hav penge nok til en billet hjem.
