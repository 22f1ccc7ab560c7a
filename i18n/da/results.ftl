# Hvad en vurdering viser. Det er de eneste overskrifter for et resultat. Ingen af dem siger, at nogen er et offer, og nogen kan læse over skulderen.

## Over alle andre overskrifter, når nogen er i fare.

results-danger-title = Sikkerhed først
results-danger-detail = Nogen kan være i fare nu. Følg sikkerhedstrinene før enhver formular.

## Voksne.

results-presumed-title = Tilbyd hjælp og henvisning nu
results-presumed-detail = Noteret som: muligt offer. Det er værktøjets arbejdsbetegnelse for ”tilbyd hjælp nu”. Den kompetente myndighed afgør, om der er rimelig grund til antagelsen, og foretager den formelle identifikation.
results-some-title = Tilbyd hjælp, og spørg en specialist
results-some-detail = Der er tegn, men ikke et fuldt billede. Du kan ringe og få råd uden at nævne navn.
results-none-now-title = Ingen tegn noteret i denne samtale
results-none-now-detail = Det udelukker ikke noget. Mange fortæller først senere. Sig, at personen kan komme igen, og spørg, om det er sikkert at have et nummer på sig.
results-not-enough-asked-title = Der er ikke spurgt nok endnu
results-not-enough-asked-detail = Ubesvaret er ikke ”nej”. Hjælpen er åben nu.

## Et barn eller en, der kan være det.

results-child-presumed-title = Ring til en specialist nu
results-child-presumed-detail = Noteret som: barn, muligt offer. Når det gælder et barn, behøver hverken tvang eller vildledning at blive påvist. Ring til børnemyndighederne, før barnet går, og spørg, hvad du skal gøre med den voksne. Du kan ikke holde nogen tilbage: Hvis du frygter for barnet nu, så ring til { $emergency }. Giv hverken dokumenter eller papirer til en voksen, hvis forbindelse til barnet ikke er bevist.
results-child-other-title = Ring til en specialist og få råd
results-child-other-detail = Spørg børnemyndighederne, uden navn, hvis du foretrækker det. Overlad spørgsmålene til specialister. Giv ikke barnet noget, som en voksen kan finde.

## Under hver overskrift.

results-why-title = Hvorfor
results-other-signs = Andre tegn
results-unknown-title = Hvad vi ikke ved
results-wishes-title = Hvad personen ønsker
results-prompts-title = Det kan være værd at spørge om
results-change-title = Hvad der ville ændre dette
results-details-action = Vis detaljer
results-judgement-action = Tilbyd henvisning efter eget skøn
results-judgement-hint = Én sætning om hvorfor
results-other-view-label = Et andet syn på sagen
results-rule-label = Opfyldt regel: { $rules }
results-yes-count = { $count } ja
results-no-count = { $count } nej
results-unclear-count = { $count } ved ikke
results-open-count = { $count } ved ikke eller ville ikke svare
results-declined-count = { $count } ville ikke svare
results-not-asked-count = { $count } ikke spurgt
results-strong-count = { $count ->
    [one] { $count } stærkt tegn
   *[other] { $count } stærke tegn
}
results-medium-count = { $count ->
    [one] { $count } middelstærkt tegn
   *[other] { $count } middelstærke tegn
}
results-weak-count = { $count ->
    [one] { $count } svagt tegn
   *[other] { $count } svage tegn
}
results-dimension-empty = Intet spurgt endnu
results-catalogue-label = Efter listerne over tegn, version { $version }

assess-notadecision = Siden viser, hvad du har noteret. Den er ikke en afgørelse om personen.
assess-none = At ingen tegn på listen er noteret, betyder ikke, at alt er i orden.

principle-sure = Du behøver ikke være sikker. Hvis du er bekymret, så tilbyd hjælp, og spørg en specialist.
principle-role = Du skal ikke afgøre, om nogen er et offer. Du lægger mærke til tegn, noterer det, personen går med til, og skaber kontakt til hjælp.
