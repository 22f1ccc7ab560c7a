# Den vejledte vurdering i terminalen. Hver tekst læses op af en skærmlæser og passer til 80 kolonner.

walk-welcome =
    Guidepost: fra det første tegn til hjælp.
    Du behøver ikke være sikker. Du kan lade alle spørgsmål stå tomme.

walk-commands =
    Skriv et tal, og tryk Enter. Enter alene lader et spørgsmål være, som det er.
      ?  denne hjælp      <  et trin tilbage  >  næste trin
      j  liste over trin  !  skab sikkerhed   q  stop her

home-title = Hvad har du brug for?
walk-home-with-me = Jeg har en person hos mig nu: sikkerhed først, hvad du siger, hvem du ringer til
walk-home-find-help = Find hjælp: hotlines og kontakter efter land

walk-prompt-number = Tal:
walk-prompt-numbers = Tal, med komma imellem:
walk-prompt-answer = 1 ja, 2 nej, 3 ved ikke, 4 ville ikke svare, 0 ikke spurgt, s spring over:
walk-prompt-country = Land, med navn eller kode:
walk-prompt-contact = Nummer på en kontakt, + for alle, Enter for at gå videre:
walk-prompt-find = Søg:
walk-find-label = Skriv et land, en by, en organisation eller et telefonnummer
walk-prompt-unknown = { $count ->
    [one] Der er ét valg. Skriv 1, eller tryk Enter for at lade det være.
   *[other] Skriv tal fra 1 til { $count }, eller tryk Enter for at lade det være.
}
walk-yes = Ja
walk-no = Nej

walk-jump-label = Hvilket trin?

## Sikkerhed

walk-safety-title = Sikkerhed

## Samtykke

walk-consent-title = Samtykke
consent-identity-label = Går personen med til, at en kontakt får at vide, hvem vedkommende er?
walk-consent-needed = Vælg én. Intet gemmes, før du har spurgt.
walk-consent-why-not-asked = Hvorfor var det ikke muligt at spørge personen?
walk-consent-information = Intet gemmes. Her er, hvem du kan ringe til. Spørg først: Er det sikkert for personen at have et nummer på sig?

## Observer og spørg

walk-forms-title = Hvad det kan dreje sig om
walk-forms-label = Hvad kan det dreje sig om? Du kan vælge flere eller ingen.
walk-observe-title = Observer
observe-intro = Kun det, du kan se eller allerede ved. Spørg ikke om det nu.
walk-ask-title = Spørg
ask-intro = Spørg kun, hvis det er sikkert, I er alene, og personen er gået med til det. Du kan springe over og stoppe.
walk-ask-says-exploited = Siger personen, at vedkommende blev tvunget, truet eller vildledt?
walk-parts-label = Hvilken del? Enter går til næste trin.
walk-parts-progress = { $list }: { $title } ({ $answered } af { $count })
walk-answer-unknown = Skriv 1, 2, 3, 4 eller 0. Enter lader det være, s springer afsnittet over.

## Vurder

walk-assess-title = Det har du noteret
walk-assess-more = Tilføj noget? Enter går videre til, hvem du kan ringe til.
walk-assess-judgement = Tilbyd henvisning efter eget skøn
walk-assess-judgement-prompt = Hvorfor, i én sætning:
walk-assess-other-view = Et andet syn, der gemmes ved siden af resultatet
walk-assess-other-view-prompt = Dit syn:
walk-assess-wishes = Hvad personen ønsker
walk-assess-wishes-prompt = Med personens egne ord:

## Henvis

walk-refer-title = Henvis
walk-refer-hint = Disse spørgsmål afgør, hvem du kan ringe til. Spring over det, du ikke ved: Det udelukker aldrig hjælp.
walk-refer-where = Hvor er personen nu?
walk-refer-post = Hvor ringer du fra?
walk-refer-national = Hvilket land er personen statsborger i?
walk-refer-exploited = Hvor skete det?
walk-refer-sex = Kvinde eller mand?
walk-refer-residence = Har personen papirer på sit ophold?
walk-refer-police = Ønsker personen kontakt med politiet?
walk-refer-who = Hvem ringer?
walk-refer-home-state = Er kontakt med personens egen stat sikker og ønsket?
walk-refer-mission = Er en embedsperson eller denne repræsentation involveret?
walk-refer-choose = Skriv en kontakts nummer for at se den helt og vælge den.
walk-refer-outcome = Hvad skete der?
walk-refer-note = En note til den næste (fakta og personens egne ord):

## Registrer

walk-record-title = Registrer
walk-record-minimum = Skriv det mindst mulige, som den næste har brug for. Fakta og personens egne ord, ikke meninger: En domstol kan komme til at læse det. Ingen navne på andre.
walk-record-name = Navn, som personen siger det (kan stå tomt):
walk-record-safe-contact = Sikker måde at nå personen på (kan stå tomt):
walk-record-follow-up = Opfølgningsdato, som 2026-11-30 (kan stå tomt):
walk-record-follow-up-what = Hvad der skal gøres til den tid:
walk-record-label = Hvad skal der ske med disse svar?
walk-record-save = Gem sagen
walk-record-seal = Behold forseglet, arkiver senere
walk-record-nothing = Gem ikke noget
walk-record-empty = Intet blev noteret, så intet gemmes.
walk-record-forgotten = Intet blev gemt.
walk-record-saved = Gemt som { $label }. Kun de, der har adgangssætningen, kan læse det.
walk-record-sealed = Forseglet på denne computer. Den kan læses, næste gang sagerne låses op.
walk-record-date-unknown = Skriv en dato som 2026-11-30.
walk-record-waiting = { $count ->
    [one] Én forseglet vurdering venter på at blive arkiveret. Det sker, næste gang sagsarkivet låses op.
   *[other] { $count } forseglede vurderinger venter på at blive arkiveret. Det sker, næste gang sagsarkivet låses op.
}
walk-leave-label = Stop her? Hvad skal der ske med svarene?

## Sagsarkivet

vault-create-title = Beskyt sager på denne computer
vault-create-hint = Alle med adgangssætningen kan læse sagerne. Ingen kan læse dem uden den, heller ikke jeres it-afdeling.
vault-passphrase-prompt = Adgangssætning:
vault-passphrase-new-prompt = Ny adgangssætning:
vault-passphrase-repeat-prompt = Gentag adgangssætningen:
vault-passphrase-differs = De to er ikke ens. Prøv igen.
vault-preparing = Forbereder, ca. 2 sekunder.
vault-recovery-code = Gendannelseskode: { $code }
vault-recovery-hint = Skriv den ned, og opbevar den et andet sted end ved denne computer. Den åbner sagerne, hvis adgangssætningen er glemt. Den vises ikke igen.
vault-recovery-group-prompt = Skriv gruppe { $number } af gendannelseskoden:
vault-recovery-differs = Det er ikke gruppen. Se på det, du skrev ned, og prøv igen.
vault-created = Sagsarkivet er klar i { $folder }.
vault-changed = Adgangssætningen er skiftet. Den gamle åbner ikke længere sagerne.

slots-row = { $id }  { $role }  { $name }
slots-row-own = { $id }  { $role }  { $name } (din)
slots-added = { $id } kan åbne sagsarkivet nu.
slots-rekeying = Giver sagerne en ny nøgle
slots-revoked = Den åbner ikke længere sagsarkivet, og sagerne har en ny nøgle. Tidligere sikkerhedskopier og kopier kan stadig åbnes med den.
slots-revoked-unfinished = Den åbner ikke længere sagsarkivet. Sagerne kunne endnu ikke få deres nye nøgle; det gøres færdigt, næste gang de åbnes.
slots-recovery-changed = Den nye kode åbner sagsarkivet fra nu af. Det gør den gamle ikke længere.
vault-destroyed = Sagsarkivet er destrueret. Ingen adgangssætning og ingen kode åbner det mere. Fjernet:
vault-destroyed-left = Stadig her og stadig intakt:
vault-destroyed-copies = Kopier andre steder er der stadig: sikkerhedskopier på andre drev, eksporterede filer, papir. Destruer også dem, hvis de ikke må læses.

vault-healthy = Sagsarkivet er intakt. Sager: { $cases }. Poster: { $entries }.
vault-fault-line = { $file } { $case } { $entry }: { $problem }
vault-filed = { $count ->
    [one] Én forseglet vurdering blev arkiveret.
   *[other] { $count } forseglede vurderinger blev arkiveret.
}

## Sager

cases-list-empty = Der er ingen sager her.
cases-find-empty = Ingen sag indeholder det.
cases-more = Der er flere. Søg mere præcist.

cases-due-row = { $label }  skulle være gennemgået { $on }
cases-due-in-bin = { $label }  længe i papirkurven, siden { $on }: slette den?
cases-due-held = { $label }  skulle være gennemgået { $on }, gemmes på grund af retlig spærring
cases-due-sealed = En forseglet vurdering fra { $on } blev aldrig arkiveret
cases-due-empty = Intet skal gennemgås.
cases-hold-done = Sagen { $label } er spærret: Ingen kan slette den.
cases-hold-lifted = Sagen { $label } er ikke spærret.
cases-erase-done = Sagen { $label } er slettet.
cases-erase-waits = Stumper af den kan stadig ligge i filen for den, der har nøglen og den nødvendige kunnen: En anden proces læser, eller disken er fuld. De overskrives, næste gang sagerne åbnes til skrivning.
cases-erase-stays = Tidligere sikkerhedskopier indeholder den stadig, indtil nyere erstatter dem. Udskrevne ark og sendte filer bliver også.
cases-row = { $label }  { $status }  ændret { $changed }  { $country }  { $band }  { $next }
cases-row-next = opfølgning { $on }: { $what }
cases-show-title = Sag { $label }, { $status }
cases-show-name = Navn: { $name }
cases-show-names-hidden = Navnet vises ikke. Tilføj --names for at se det; det noteres.
cases-show-answers-title = Svar
cases-show-assessments-title = Resultater
cases-show-contacts-title = Valgte kontakter
cases-show-timeline-title = Tidslinje
cases-show-later-event = Fra et nyere program (version { $version })
