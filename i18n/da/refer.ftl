# Henvisning: hvad der står omkring en foreslået kontakt.

refer-best-title = Bedste første kontakt
refer-others-count = { $count ->
    [one] { $count } anden egnet kontakt
   *[other] { $count } andre egnede kontakter
}
refer-not-suitable-count = { $count ->
    [one] { $count } kontakt foreslås ikke, og hvorfor
   *[other] { $count } kontakter foreslås ikke, og hvorfor
}
refer-why-title = Hvorfor denne kontakt
refer-ask-first-title = Spørg først
refer-cautions-title = Vær opmærksom
refer-actions-title = Hvad du kan gøre
refer-ask-without-name-action = Spørg om råd uden at nævne navn
refer-steps-title = Rækkefølgen af trin betyder noget her
refer-warnings-title = Det skal du vide, før du vælger
refer-expect-title = Hvad personen kan forvente: { $country }

## Hvor sikker kontakten er. De fleste i en første udgave er ikke ringet op: Det skal læses roligt, ikke som en fejl.

refer-unverified = Fra offentlige kilder, endnu ikke ringet op af os. Ring først selv, hvis der er tid. Giv ellers kontakten videre sammen med { $emergency }, og sig, at den kan være ændret.
refer-unverified-dated = Fra offentlige kilder ({ $date }), endnu ikke ringet op af os. Ring først selv, hvis der er tid. Giv ellers kontakten videre sammen med { $emergency }, og sig, at den kan være ændret.
refer-unverified-written = Fra offentlige kilder, endnu ikke kontrolleret af os. Spørg dem først, hvis der er tid. Giv ellers kontakten videre sammen med { $emergency }, og sig, at den kan være ændret.
refer-unverified-written-dated = Fra offentlige kilder ({ $date }), endnu ikke kontrolleret af os. Spørg dem først, hvis der er tid. Giv ellers kontakten videre sammen med { $emergency }, og sig, at den kan være ændret.
refer-unverified-emergency = Fra offentlige kilder. Ring ikke for at prøve det.
refer-emergency-unknown = det lokale alarmnummer (i EU: 112)
refer-stale = Kontroller, før du stoler på den. Sidst kontrolleret { $date }, næste kontrol skulle være { $due }.
refer-blocked = Ikke kontrolleret siden { $date }. Find en anden kontakt, eller ring selv først.
refer-blocked-undated = Aldrig kontrolleret. Find en anden kontakt, eller ring selv først.
refer-checked = Sidst kontrolleret { $date }
refer-source-label = Kilde
refer-closed = Denne linje er nedlagt

## Hvem kontakten er for.

refer-professionals = Denne linje ringer du til. Den er ikke for personen.
refer-professionals-label = Du ringer, ikke personen
refer-may-inform-label = Kan underrette politi eller udlændingemyndighed
refer-anonymous-label = Anonym rådgivning mulig
refer-authority-label = Myndighed
refer-child-label = Børnebeskyttelse
refer-person-dials = Dette nummer ringer personen til. Fra dit kontor ringer det et andet sted: { $country }.

## Før noget sendes ud.

refer-consent = Kontakt kun denne organisation, hvis personen går med til det. Ved akut fare, eller hvis det gælder et barn, følger du jeres regler om underretningspligt.
refer-home-state = Spørg først: Er kontakt med personens eget land sikker og ønsket?
refer-child-emergency = Ring til { $emergency }, og bed om den vagthavende børnemyndighed eller de sociale myndigheder.
refer-duty-officer = Ring til den vagthavende i dit ministerium
refer-no-way = Der er ikke registreret nogen måde at nå den på. Find ud af det, før du regner med den.
refer-searched-title = Hvad der blev søgt efter
refer-outcome-label = Hvad der skete
refer-sorted-hint = Sorteret efter land, målgruppe, sprog og åbningstid
