# Hva en vurdering viser. Dette er de eneste overskriftene for et resultat. Ingen av dem sier at noen er et offer. Noen kan lese
# overskriften over skulderen på saksbehandleren: linje to, «detail», kan skjules.

## Over alle andre overskrifter når noen er i fare.

results-danger-title = Sikkerhet først
results-danger-detail = Noen kan være i fare nå. Følg sikkerhetsstegene før alle skjemaer.

## Voksne.

results-presumed-title = Tilby hjelp og henvisning nå
results-presumed-detail = Registrert som: mulig offer, verktøyets arbeidsbegrep for «tilby hjelp nå». Kompetent myndighet vurderer om det finnes rimelig grunn til å tro det, og tar seg av formell identifisering.
results-some-title = Tilby hjelp og spør en spesialist
results-some-detail = Det finnes tegn, men ikke et helt bilde. Du kan ringe for råd uten å oppgi navn.
results-none-now-title = Ingen tegn notert i denne samtalen
results-none-now-detail = Det utelukker ingenting. Folk forteller ofte senere. Si at det går an å komme tilbake, og spør om det er trygt å ha med seg et nummer.
results-not-enough-asked-title = For lite spurt så langt
results-not-enough-asked-detail = Ubesvart er ikke «nei». Hjelp er tilgjengelig nå.

## Et barn, eller noen som kan være et barn.

results-child-presumed-title = Ring en spesialist nå
results-child-presumed-detail = Registrert som: barn, mulig offer. For et barn er det ikke nødvendig å påvise tvang eller villedning. Ring barnevernet før barnet går, og spør hva du skal gjøre med den voksne. Du kan ikke holde noen tilbake: Frykter du for barnet akkurat nå, så ring { $emergency }. Ikke gi dokumenter eller papirer til en voksen når tilknytningen til barnet ikke er dokumentert.
results-child-other-title = Ring en spesialist for råd
results-child-other-detail = Spør barnevernet, uten navn om du vil. Overlat spørsmålene til spesialister. Ikke gi barnet noe en voksen kan finne.

## Under hver overskrift.

results-why-title = Hvorfor
results-other-signs = Andre tegn
results-unknown-title = Hva vi ikke vet
results-wishes-title = Hva personen ønsker
results-prompts-title = Kan være verdt å spørre om
results-change-title = Hva som ville endret dette
results-details-action = Vis detaljer
results-judgement-action = Tilby henvisning etter eget skjønn
results-judgement-hint = Én setning om hvorfor
results-other-view-label = Et annet syn
results-rule-label = Regel som slår til: { $rules }
results-yes-count = { $count } ja
results-no-count = { $count } nei
results-unclear-count = { $count } vet ikke
results-open-count = { $count } vet ikke eller ville ikke svare
results-declined-count = { $count } ville ikke svare
results-not-asked-count = { $count } ikke spurt
results-strong-count = { $count ->
    [one] { $count } sterkt tegn
   *[other] { $count } sterke tegn
}
results-medium-count = { $count ->
    [one] { $count } middels sterkt tegn
   *[other] { $count } middels sterke tegn
}
results-weak-count = { $count ->
    [one] { $count } svakt tegn
   *[other] { $count } svake tegn
}
results-dimension-empty = Ingenting spurt ennå
results-catalogue-label = Etter listene over tegn, versjon { $version }

assess-notadecision = Siden viser det du har registrert. Den er ingen avgjørelse om personen.
assess-none = At ingen tegn på listen er til stede, betyr ikke at alt er i orden.

principle-sure = Du trenger ikke være sikker. Er du bekymret, tilby hjelp og spør en spesialist.
principle-role = Du avgjør ikke om noen er et offer. Du legger merke til tegn, skriver ned det personen sier ja til, og setter personen i kontakt med hjelp.
