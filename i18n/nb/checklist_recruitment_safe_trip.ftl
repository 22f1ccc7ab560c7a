# Sjekklisten «recruitment-safe-trip»: det saksbehandleren leser. Oppbyggingen står i checklists/recruitment-safe-trip.toml.

checklist-recruitment-safe-trip = Trygg reise: sjekk før avreise
    .purpose = Hjelpe en person, eller saksbehandleren som gir råd, med å vurdere et tilbud før avreise. I tråd med kampanjen Safe Trip fra CBSS.
    .audience = Folk som vil reise, sammen med en saksbehandler; informasjonsskranker
    .when = Før avreise til arbeid, studier, ekteskap eller modelljobb i utlandet.

## Varseltegn i tilbudet

section-recruitment-safe-trip-offer = Varseltegn i tilbudet
indicator-st-too-good = Lønnen er altfor høy for arbeidet, eller det kreves ingen ferdigheter.
    .example = En som nettopp er ferdig med skolen, viser en annonse: 5000 euro i måneden for servering, uten krav til erfaring eller språk.
    .ordinary = Sesongarbeid eller arbeid på avsides steder kan gi god lønn, og noen lærer opp nybegynnere; et ekte firma kan forklare beløpet.
indicator-st-all-paid = En fremmed tilbyr seg å betale all reise og alle papirer.
    .example = En pensjonert sykepleier sier at en mann hun møtte på toget, vil betale fly, visum og pass for henne; de kan «gjøre opp senere».
    .ordinary = Arbeidsgivere kan også betale reise og visum; da står det i kontrakten, også om det skal betales tilbake.
indicator-st-hurry = Du presses til å bestemme deg med én gang.
    .example = En ung mekaniker fikk en melding: plass på bussen i kveld, svar innen en time, ellers går jobben til en annen.
    .ordinary = Innhøsting eller en syk kollega kan gi en arbeidsgiver hastverk; en ærlig arbeidsgiver gir likevel tid til å lese kontrakten.
indicator-st-secret = Du blir bedt om ikke å si det til noen.
    .example = En kvinne sier at agenten vil at foreldrene hennes skal tro at hun bare besøker en venn i helgen.
    .ordinary = Noen holder en ny jobb for seg selv så sjefen ikke får høre om den; det er deres eget ønske, ikke et vilkår.
indicator-st-private-place = Intervjuet er på et privat eller umerket sted, eller bare i chat.
    .example = En kokk sier at intervjuet for en hotelljobb, etter bare chatmeldinger, var i en leilighet uten navneskilt.
    .ordinary = Små firmaer og familier kan møte søkere hjemme eller på kafé, og mange reelle intervjuer holdes på nettet.
indicator-st-photos = Det bes om helkroppsbilder eller avslørende bilder for en vanlig jobb.
    .example = En student som søkte jobb som bartender, ble bedt om bilder i badebukse, forfra og fra siden.
    .ordinary = Modeller og dansere kan trenge helkroppsbilder, og mange arbeidsgivere ber om et portrett til søknaden.
indicator-st-fee-first = Du må betale eller låne før du får se en kontrakt.
    .example = En sveiser har lånt to månedslønner til et «plassgebyr», og kontrakten skal komme når han er framme.
    .ordinary = Noen utgifter, som pass eller språkprøve, kommer før kontrakten; de betales direkte til kontoret det gjelder.
indicator-st-tourist-visa = Du får beskjed om å reise som turist og arbeide.
    .example = Byrået ba en omsorgsarbeider på femti reise inn som turist og begynne på mandag; tillatelsen skulle komme senere.
    .ordinary = Noen reiser først på besøk, til et intervju eller for å se seg om, og noen rekrutterere kjenner ikke visumreglene.
indicator-st-lie-border = Du får beskjed om å lyve til grensekontrollen eller visumsaksbehandlere.
    .example = En mann viser replikkene han skal lære utenat: Han besøker en tante, blir en uke og kjenner ingen arbeidsgiver.
    .ordinary = En venn kan gi dårlige råd om hva man skal si, uten vond vilje; risikoen faller likevel på den som reiser.
indicator-st-redirect = Reisemålet eller arbeidsgiveren endres i siste liten.
    .example = En truckfører fikk billetten i går kveld: et annet land, et annet firma og meldingen «samme lønn, ta det med ro».
    .ordinary = Prosjekter kan ta slutt eller flyttes på kort varsel; en ekte arbeidsgiver sender da ny kontrakt og godtar et nei.
indicator-st-online-love = Tilbudet kommer fra noen du bare kjenner fra nettet.
    .example = En fraskilt mann sier at kvinnen han har chattet med i seks uker, aldri med video, har funnet en jobb til ham der hun bor.
    .ordinary = Lykkelige par har også møttes på nettet; en videosamtale, et første besøk og egen billett gjør det tryggere.

## Slik beskytter du deg

section-recruitment-safe-trip-protect = Slik beskytter du deg
indicator-st-check-employer = Sjekk arbeidsgiveren og byrået i det offisielle registeret, og ring dem selv.
indicator-st-contract-copy = Få kontrakten på et språk du leser, og legg igjen en kopi hjemme.
indicator-st-passport-copies = Ha passet selv; legg igjen kopier hos noen du stoler på.
indicator-st-contact-plan = Avtal en dag for kontakt og et kodeord med noen du stoler på.
indicator-st-emergency-numbers = Lær utenat ett nummer å ringe: nødnummer, hjelpetelefon eller konsulat.
indicator-st-return-money = Ha nok penger til en billett hjem.
