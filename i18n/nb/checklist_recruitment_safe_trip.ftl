# Sjekklisten «recruitment-safe-trip»: det saksbehandleren leser. Oppbyggingen står i checklists/recruitment-safe-trip.toml.

checklist-recruitment-safe-trip = Trygg reise: sjekk før avreise
    .purpose = Hjelpe en person, eller saksbehandleren som gir råd, med å vurdere et tilbud før avreise. I tråd med kampanjen Safe Trip fra CBSS.
    .audience = Folk som vil reise, sammen med en saksbehandler; informasjonsskranker
    .when = Før avreise til arbeid, studier, ekteskap eller modelljobb i utlandet.

## Varseltegn i tilbudet

section-recruitment-safe-trip-offer = Varseltegn i tilbudet
indicator-st-too-good = Lønnen er altfor høy for arbeidet, eller det kreves ingen ferdigheter.
indicator-st-all-paid = En fremmed tilbyr seg å betale all reise og alle papirer.
indicator-st-hurry = Du presses til å bestemme deg med én gang.
indicator-st-secret = Du blir bedt om ikke å si det til noen.
indicator-st-private-place = Intervjuet er på et privat eller umerket sted, eller bare i chat.
indicator-st-photos = Det bes om helkroppsbilder eller avslørende bilder for en vanlig jobb.
indicator-st-fee-first = Du må betale eller låne før du får se en kontrakt.
indicator-st-tourist-visa = Du får beskjed om å reise som turist og arbeide.
indicator-st-lie-border = Du får beskjed om å lyve til grensekontrollen eller visumsaksbehandlere.
indicator-st-redirect = Reisemålet eller arbeidsgiveren endres i siste liten.
indicator-st-online-love = Tilbudet kommer fra noen du bare kjenner fra nettet.

## Slik beskytter du deg

section-recruitment-safe-trip-protect = Slik beskytter du deg
indicator-st-check-employer = Sjekk arbeidsgiveren og byrået i det offisielle registeret, og ring dem selv.
indicator-st-contract-copy = Få kontrakten på et språk du leser, og legg igjen en kopi hjemme.
indicator-st-passport-copies = Ha passet selv; legg igjen kopier hos noen du stoler på.
indicator-st-contact-plan = Avtal en dag for kontakt og et kodeord med noen du stoler på.
indicator-st-emergency-numbers = Lær utenat ett nummer å ringe: nødnummer, hjelpetelefon eller konsulat.
indicator-st-return-money = Ha nok penger til en billett hjem.
