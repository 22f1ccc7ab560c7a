# Hänvisning: det som står runt en föreslagen kontakt.

refer-best-title = Bästa första kontakt
refer-others-count = { $count ->
    [one] { $count } annan lämplig kontakt
   *[other] { $count } andra lämpliga kontakter
}
refer-not-suitable-count = { $count ->
    [one] { $count } kontakt som inte föreslås, och varför
   *[other] { $count } kontakter som inte föreslås, och varför
}
refer-why-title = Varför den här kontakten
refer-ask-first-title = Fråga först
refer-cautions-title = Var försiktig
refer-actions-title = Vad du kan göra
refer-ask-without-name-action = Be om råd utan att säga namn
refer-steps-title = Här spelar stegens ordning roll
refer-warnings-title = Bra att veta innan du väljer
refer-expect-title = Vad personen kan vänta sig: { $country }

## Hur säker kontakten är. De flesta poster i en första utgåva har ingen ringt: det ska läsas lugnt, inte som ett fel.

refer-unverified = Från offentliga källor, ännu inte uppringd av oss. Ring den först om det finns tid. Annars lämnar du den tillsammans med { $emergency } och säger att uppgiften kan ha ändrats.
refer-unverified-dated = Från offentliga källor ({ $date }), ännu inte uppringd av oss. Ring den först om det finns tid. Annars lämnar du den tillsammans med { $emergency } och säger att uppgiften kan ha ändrats.
refer-unverified-written = Från offentliga källor, ännu inte kontrollerad av oss. Fråga dem först om det finns tid. Annars lämnar du den tillsammans med { $emergency } och säger att uppgiften kan ha ändrats.
refer-unverified-written-dated = Från offentliga källor ({ $date }), ännu inte kontrollerad av oss. Fråga dem först om det finns tid. Annars lämnar du den tillsammans med { $emergency } och säger att uppgiften kan ha ändrats.
refer-unverified-emergency = Från offentliga källor. Ring inte för att prova.
refer-emergency-unknown = det lokala nödnumret (i EU: 112)
refer-stale = Kontrollera innan du litar på den. Senast kontrollerad { $date }, nästa kontroll var planerad till { $due }.
refer-blocked = Inte kontrollerad sedan { $date }. Sök en annan kontakt eller ring själv först.
refer-blocked-undated = Aldrig kontrollerad. Sök en annan kontakt eller ring själv först.
refer-checked = Senast kontrollerad { $date }
refer-source-label = Källa
refer-closed = Den här linjen är nedlagd

## Vem kontakten är till för.

refer-professionals = Du ringer det här numret. Det är inte till för personen.
refer-professionals-label = Du ringer, inte personen
refer-may-inform-label = Kan informera polis eller migrationsmyndighet
refer-anonymous-label = Anonyma råd möjliga
refer-authority-label = Myndighet
refer-child-label = Barnskydd
refer-person-dials = Personen slår det här numret. Från ditt kontor går det fram i ett annat land: { $country }.

## Innan något lämnas ut.

refer-consent = Kontakta den här organisationen bara om personen går med på det. Vid omedelbar fara, eller för ett barn, följer du dina regler om anmälningsplikt.
refer-home-state = Fråga först: är kontakt med personens eget land säker och önskad?
refer-child-emergency = Ring { $emergency } och be om barnskyddets eller socialtjänstens jour.
refer-duty-officer = Ring ditt ministeriums jour
refer-no-way = Ingen kontaktväg finns i registret. Ta reda på den innan du litar på den.
refer-searched-title = Vad som söktes
refer-outcome-label = Vad som hände
refer-sorted-hint = Sorterat efter land, målgrupp, språk och öppettider
