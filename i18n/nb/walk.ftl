# Den veiledede vurderingen i terminalen. Hver tekst leses av en skjermleser og får plass på 80 kolonner.

walk-welcome =
    Guidepost: fra det første tegnet til hjelp.
    Du trenger ikke være sikker. Du kan la alle spørsmål stå tomme.

# Vises i begynnelsen og etter ?. Bokstavene og tegnene foran ordene tastes inn.
walk-commands =
    Skriv et tall og trykk Enter. Enter alene lar et spørsmål stå som det er.
      ?  denne hjelpen    <  ett tilbake      >  neste steg
      j  liste over steg  !  sikkerhet nå     q  stopp her

home-title = Hva trenger du?
walk-home-with-me = Noen er hos meg nå: sikkerhet først, hva du sier, hvem du ringer
walk-home-find-help = Finn hjelp: hjelpetelefoner og kontakter etter land

walk-prompt-number = Tall:
walk-prompt-numbers = Tall, med komma mellom:
walk-prompt-answer = 1 ja, 2 nei, 3 vet ikke, 4 ville ikke svare, 0 ikke spurt, s hopp over delen:
walk-prompt-country = Land, navn eller kode:
walk-prompt-contact = Nummeret på en kontakt, + for alle, Enter for å gå videre:
walk-prompt-find = Søk:
walk-find-label = Skriv et land, en by, en organisasjon eller et telefonnummer
walk-prompt-unknown = { $count ->
    [one] Det er ett valg. Skriv 1, eller trykk Enter for å la det stå.
   *[other] Skriv tall fra 1 til { $count }, eller trykk Enter for å la det stå.
}
walk-yes = Ja
walk-no = Nei

walk-jump-label = Hvilket steg?

## Sikkerhet

walk-safety-title = Sikkerhet

## Samtykke

walk-consent-title = Samtykke
consent-identity-label = Sier personen ja til at en kontakt får vite hvem personen er?
walk-consent-needed = Velg én. Ingenting lagres før du har spurt.
walk-consent-why-not-asked = Hvorfor var det ikke mulig å spørre personen?
walk-consent-information = Ingenting lagres. Her står hvem du kan ringe. Spør først: Er det trygt for personen å ha med seg et nummer?

## Observer og spør

walk-forms-title = Hva det kan gjelde
walk-forms-label = Hva kan det gjelde? Du kan velge flere eller ingen.
walk-observe-title = Observer
observe-intro = Bare det du kan se eller allerede vet. Ikke spør om dette nå.
walk-ask-title = Spør
ask-intro = Spør bare hvis det er trygt, på tomannshånd, og personen har sagt ja. Du kan hoppe over og stoppe.
walk-ask-says-exploited = Forteller personen om å ha blitt tvunget, truet eller lurt?
walk-parts-label = Hvilken del? Enter går til neste steg.
walk-parts-progress = { $list }: { $title } ({ $answered } av { $count })
walk-answer-unknown = Skriv 1, 2, 3, 4 eller 0. Enter lar det stå, s hopper over delen.

## Vurder

walk-assess-title = Det du har registrert
walk-assess-more = Legge til noe? Enter går videre til hvem du ringer.
walk-assess-judgement = Tilby henvisning etter eget skjønn
walk-assess-judgement-prompt = Hvorfor, i én setning:
walk-assess-other-view = Et annet syn, som står ved siden av resultatet
walk-assess-other-view-prompt = Ditt syn:
walk-assess-wishes = Hva personen ønsker
walk-assess-wishes-prompt = Med personens egne ord:

## Henvis

walk-refer-title = Henvis
walk-refer-hint = Disse spørsmålene avgjør hvem du ringer. La det du ikke vet, stå tomt: Det utelukker aldri hjelp.
walk-refer-where = Hvor er personen nå?
walk-refer-post = Hvor ringer du fra?
walk-refer-national = Hvilket land er personen borger av?
walk-refer-exploited = Hvor skjedde det?
walk-refer-sex = Kvinne eller mann?
walk-refer-residence = Har personen papirer til å bli?
walk-refer-police = Ønsker personen kontakt med politiet?
walk-refer-who = Hvem ringer?
walk-refer-home-state = Er kontakt med personens eget land trygg og ønsket?
walk-refer-mission = Er en tjenesteperson eller denne utenriksstasjonen involvert?
walk-refer-choose = Skriv nummeret på en kontakt for å se den i sin helhet og velge den.
walk-refer-outcome = Hva skjedde?
walk-refer-note = Et notat til den neste (fakta og personens egne ord):

## Registrer

walk-record-title = Registrer
walk-record-minimum = Skriv det minste den neste trenger. Fakta og personens egne ord, ikke meninger: En domstol kan komme til å lese dette. Ingen navn på andre.
walk-record-name = Navn slik personen sier det (kan stå tomt):
walk-record-safe-contact = Trygg måte å nå personen på (kan stå tomt):
walk-record-follow-up = Oppfølging, som 2026-11-30 (kan stå tomt):
walk-record-follow-up-what = Hva som skal gjøres da:
walk-record-label = Hva skal skje med disse svarene?
walk-record-save = Lagre saken
walk-record-seal = Forsegl, legg inn senere
walk-record-nothing = Ikke ta vare på noe
walk-record-empty = Ingenting er registrert, så ingenting lagres.
walk-record-forgotten = Ingenting er lagret.
walk-record-saved = Lagret som { $label }. Bare de som har passfrasen, kan lese det.
walk-record-sealed = Forseglet på denne datamaskinen. Den kan leses etter neste opplåsing.
walk-record-date-unknown = Skriv en dato som 2026-11-30.
walk-record-waiting = { $count ->
    [one] Én forseglet vurdering venter på å bli lagt inn som sak. Det skjer neste gang hvelvet låses opp.
   *[other] { $count } forseglede vurderinger venter på å bli lagt inn som saker. Det skjer neste gang hvelvet låses opp.
}
walk-leave-label = Stoppe her? Hva skal skje med svarene?

## Hvelvet

vault-create-title = Beskytt sakene på denne datamaskinen
vault-create-hint = Alle som har passfrasen, kan lese sakene. Ingen kan lese dem uten, ikke engang IT-avdelingen.
vault-passphrase-prompt = Passfrase:
vault-passphrase-new-prompt = Ny passfrase:
vault-passphrase-repeat-prompt = Gjenta passfrasen:
vault-passphrase-differs = De to er ikke like. Prøv igjen.
vault-preparing = Forbereder, rundt 2 sekunder.
vault-recovery-code = Gjenopprettingskode: { $code }
vault-recovery-hint = Skriv den ned og oppbevar den et annet sted enn ved denne datamaskinen. Den åpner sakene hvis passfrasen er glemt. Den vises ikke igjen.
vault-recovery-group-prompt = Skriv gruppe { $number } av gjenopprettingskoden:
vault-recovery-differs = Det er ikke gruppen. Se på det du skrev ned, og prøv igjen.
vault-created = Hvelvet er klart i { $folder }.
vault-changed = Passfrasen er endret. Den gamle åpner ikke lenger sakene.

# Én rad i listen over nøkler. $name kan være tom. $role er i ord.
slots-row = { $id }  { $role }  { $name }
slots-row-own = { $id }  { $role }  { $name } (din)
slots-added = { $id } kan åpne hvelvet nå.
slots-rekeying = Gir sakene en ny nøkkel
slots-revoked = Den åpner ikke lenger hvelvet, og sakene har en ny nøkkel. Sikkerhetskopier og kopier fra før åpnes fortsatt med den.
slots-revoked-unfinished = Den åpner ikke lenger hvelvet. Sakene kunne ikke få sin nye nøkkel ennå; det fullføres neste gang de åpnes.
slots-recovery-changed = Den nye koden åpner hvelvet fra nå av. Den gamle gjør det ikke lenger.
vault-destroyed = Hvelvet er ødelagt. Ingen passfrase og ingen kode åpner det mer. Fjernet:
vault-destroyed-left = Fortsatt her, og fortsatt uskadd:
vault-destroyed-copies = Kopier andre steder finnes fortsatt: sikkerhetskopier på andre disker, eksporter, papir. Ødelegg dem også hvis de ikke må leses.

vault-healthy = Hvelvet er uskadd. Saker: { $cases }. Innføringer: { $entries }.
vault-fault-line = { $file } { $case } { $entry }: { $problem }
vault-filed = { $count ->
    [one] Én forseglet vurdering er lagt inn som sak.
   *[other] { $count } forseglede vurderinger er lagt inn som saker.
}

## Saker

cases-list-empty = Ingen sak oppbevares her.
cases-find-empty = Ingen sak inneholder det.
cases-more = Det er flere. Søk mer presist.

cases-due-row = { $label }  til gjennomgang siden { $on }
cases-due-in-bin = { $label }  lenge i papirkurven, siden { $on }: Slette den?
cases-due-held = { $label }  til gjennomgang siden { $on }, bevart av en slettesperre
cases-due-sealed = En forseglet vurdering fra { $on } ble aldri lagt inn som sak
cases-due-empty = Ingenting skal gjennomgås nå.
cases-hold-done = Saken { $label } er sperret: Ingen kan slette den.
cases-hold-lifted = Saken { $label } er ikke sperret.
cases-erase-done = Saken { $label } er slettet.
cases-erase-waits = Biter av den kan fortsatt ligge i filen, for den som har nøkkelen og kunnskapen som skal til: En annen prosess leser, eller disken er full. De overskrives neste gang sakene åpnes for skriving.
cases-erase-stays = Sikkerhetskopier fra før har den fortsatt til nyere tar plassen deres. Utskrevne ark og filer som er sendt, blir også igjen.
cases-row = { $label }  { $status }  endret { $changed }  { $country }  { $band }  { $next }
cases-row-next = frist { $on }: { $what }
cases-show-title = Saken { $label }, { $status }
cases-show-name = Navn: { $name }
cases-show-names-hidden = Navnet vises ikke. Legg til --names for å se det; det registreres.
cases-show-answers-title = Svar
cases-show-assessments-title = Resultater
cases-show-contacts-title = Valgte kontakter
cases-show-timeline-title = Tidslinje
cases-show-later-event = Fra et nyere program (versjon { $version })
