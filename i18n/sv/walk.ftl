# Den vägledda bedömningen i terminalen. Varje text läses av en skärmläsare och ryms på 80 kolumner.

walk-welcome =
    Guidepost: från första tecknet till hjälp.
    Du behöver inte vara säker. Du kan lämna vilken fråga som helst tom.

# Visas i början och efter ?. Bokstäverna och tecknen före orden skrivs in och översätts inte.
walk-commands =
    Skriv en siffra och tryck på Enter. Bara Enter lämnar en fråga som den är.
      ?  den här hjälpen  <  ett steg bakåt   >  nästa steg
      j  lista över steg  !  säkerhet nu      q  sluta här

home-title = Vad behöver du?
walk-home-with-me = Någon är hos mig nu: säkerheten först, vad du säger, vem du ringer
walk-home-find-help = Sök hjälp: stödtelefoner och kontakter per land

walk-prompt-number = Siffra:
walk-prompt-numbers = Siffror, med komma emellan:
walk-prompt-answer = 1 ja, 2 nej, 3 vet ej, 4 ville inte svara, 0 ej frågat, s hoppa över delen:
walk-prompt-country = Land, namn eller kod:
walk-prompt-contact = Kontaktens siffra, + för alla, Enter för att gå vidare:
walk-prompt-find = Sök:
walk-find-label = Skriv ett land, en ort, en organisation eller ett telefonnummer
walk-prompt-unknown = { $count ->
    [one] Det finns ett val. Skriv 1, eller tryck på Enter för att lämna det.
   *[other] Skriv siffror från 1 till { $count }, eller tryck på Enter för att lämna det.
}
walk-yes = Ja
walk-no = Nej

walk-jump-label = Vilket steg?

## Säkerhet

walk-safety-title = Säkerhet

## Samtycke

walk-consent-title = Samtycke
consent-identity-label = Går personen med på att en kontakt får veta vem det gäller?
walk-consent-needed = Välj ett alternativ. Inget sparas förrän du har frågat.
walk-consent-why-not-asked = Varför kunde personen inte tillfrågas?
walk-consent-information = Inget sparas. Här står vem du kan ringa. Fråga först: är det säkert för personen att ha ett nummer med sig?

## Iaktta och fråga

walk-forms-title = Vad det kan gälla
walk-forms-label = Vad kan det gälla? Du kan välja flera eller inget.
walk-observe-title = Iaktta
observe-intro = Bara det du kan se eller redan vet. Fråga inte om detta nu.
walk-ask-title = Fråga
ask-intro = Fråga bara om det är säkert, i enrum och personen har gått med på det. Det går att hoppa över och sluta.
walk-ask-says-exploited = Säger personen sig ha blivit tvingad, hotad eller lurad?
walk-parts-label = Vilken del? Enter går till nästa steg.
walk-parts-progress = { $list }: { $title } ({ $answered } av { $count })
walk-answer-unknown = Skriv 1, 2, 3, 4 eller 0. Enter lämnar frågan, s hoppar över delen.

## Bedöm

walk-assess-title = Det du har noterat
walk-assess-more = Lägga till något? Enter går vidare till vem du ringer.
walk-assess-judgement = Erbjud hänvisning enligt egen bedömning
walk-assess-judgement-prompt = Varför, i en mening:
walk-assess-other-view = En annan uppfattning, sparas bredvid resultatet
walk-assess-other-view-prompt = Din uppfattning:
walk-assess-wishes = Vad personen vill
walk-assess-wishes-prompt = Med personens egna ord:

## Hänvisa

walk-refer-title = Hänvisa
walk-refer-hint = De här frågorna avgör vem du ringer. Lämna det du inte vet: det utesluter aldrig hjälp.
walk-refer-where = Var är personen nu?
walk-refer-post = Varifrån ringer du?
walk-refer-national = I vilket land är personen medborgare?
walk-refer-exploited = Var hände det?
walk-refer-sex = Kvinna eller man?
walk-refer-residence = Har personen tillstånd att vistas i landet?
walk-refer-police = Vill personen ha kontakt med polisen?
walk-refer-who = Vem ringer?
walk-refer-home-state = Är kontakt med personens eget land säker och önskad?
walk-refer-mission = Är en tjänsteman eller den här utlandsmyndigheten inblandad?
walk-refer-choose = Skriv en kontakts siffra för att se hela kontakten och välja den.
walk-refer-outcome = Vad hände?
walk-refer-note = En anteckning till nästa person (fakta och personens egna ord):

## Dokumentera

walk-record-title = Dokumentera
walk-record-minimum = Skriv det minsta som nästa person behöver. Fakta och personens egna ord, inga åsikter: en domstol kan komma att läsa detta. Inga namn på andra.
walk-record-name = Namn som personen säger det (får vara tomt):
walk-record-safe-contact = Säkert sätt att nå personen (får vara tomt):
walk-record-follow-up = Dag för uppföljning, som 2026-11-30 (får vara tomt):
walk-record-follow-up-what = Vad som ska göras då:
walk-record-label = Vad ska hända med svaren?
walk-record-save = Spara ärendet
walk-record-seal = Spara förseglat, lägg in senare
walk-record-nothing = Spara ingenting
walk-record-empty = Inget noterades, så inget sparas.
walk-record-forgotten = Inget sparades.
walk-record-saved = Sparat som { $label }. Bara den som har lösenfrasen kan läsa det.
walk-record-sealed = Förseglat på den här datorn. Det kan läsas efter nästa upplåsning.
walk-record-date-unknown = Ange ett datum som 2026-11-30.
walk-record-waiting = { $count ->
    [one] En förseglad bedömning väntar på att läggas in. Den läggs in nästa gång valvet låses upp.
   *[other] { $count } förseglade bedömningar väntar på att läggas in. De läggs in nästa gång valvet låses upp.
}
walk-leave-label = Sluta här? Vad ska hända med svaren?

## Valvet

vault-create-title = Skydda ärenden på den här datorn
vault-create-hint = Den som har lösenfrasen kan läsa ärendena. Utan den kan ingen läsa dem, inte ens er it-avdelning.
vault-passphrase-prompt = Lösenfras:
vault-passphrase-new-prompt = Ny lösenfras:
vault-passphrase-repeat-prompt = Upprepa lösenfrasen:
vault-passphrase-differs = De två är inte lika. Försök igen.
vault-preparing = Förbereder, ungefär 2 sekunder.
vault-recovery-code = Återställningskod: { $code }
vault-recovery-hint = Skriv ner den och förvara den skilt från datorn. Den öppnar ärendena om lösenfrasen glöms. Den visas inte igen.
vault-recovery-group-prompt = Skriv grupp { $number } av återställningskoden:
vault-recovery-differs = Det är inte den gruppen. Se efter vad du skrev ner och försök igen.
vault-created = Valvet är klart i { $folder }.
vault-changed = Lösenfrasen är ändrad. Den gamla öppnar inte längre ärendena.

slots-row = { $id }  { $role }  { $name }
slots-row-own = { $id }  { $role }  { $name } (din)
slots-added = { $id } kan öppna valvet nu.
slots-rekeying = Ger ärendena en ny nyckel
slots-revoked = Den öppnar inte längre valvet, och ärendena har en ny nyckel. Säkerhetskopior och kopior från tidigare går fortfarande att öppna med den.
slots-revoked-unfinished = Den öppnar inte längre valvet. Ärendena kunde inte få sin nya nyckel ännu. Det slutförs nästa gång de öppnas.
slots-recovery-changed = Den nya koden öppnar valvet från och med nu. Den gamla gör det inte längre.
vault-destroyed = Valvet är förstört. Ingen lösenfras och ingen kod öppnar det längre. Borttaget:
vault-destroyed-left = Fortfarande här, och fortfarande intakta:
vault-destroyed-copies = Kopior på andra platser finns kvar: säkerhetskopior på andra enheter, exporter, papper. Förstör dem också om de inte får läsas.

vault-healthy = Valvet är intakt. Ärenden: { $cases }. Poster: { $entries }.
vault-fault-line = { $file } { $case } { $entry }: { $problem }
vault-filed = { $count ->
    [one] En förseglad bedömning lades in.
   *[other] { $count } förseglade bedömningar lades in.
}

## Ärenden

cases-list-empty = Inget ärende finns sparat här.
cases-find-empty = Inget ärende innehåller det.
cases-more = Det finns fler. Avgränsa sökningen.

cases-due-row = { $label }  ska ses över sedan { $on }
cases-due-in-bin = { $label }  länge i papperskorgen, sedan { $on }: radera?
cases-due-held = { $label }  ska ses över sedan { $on }, sparas genom raderingsstopp
cases-due-sealed = En förseglad bedömning från { $on } lades aldrig in
cases-due-empty = Inget ärende behöver ses över.
cases-hold-done = Ärende { $label } har raderingsstopp: ingen kan radera det.
cases-hold-lifted = Ärende { $label } har inte raderingsstopp.
cases-erase-done = Ärende { $label } är raderat.
cases-erase-waits = Delar av det kan ännu finnas i filen, åtkomliga för den som har nyckeln och kunskapen: en annan process läser, eller disken är full. De skrivs över nästa gång ärendena öppnas för skrivning.
cases-erase-stays = Tidigare säkerhetskopior innehåller det tills nyare tar deras plats. Utskrifter och filer som har skickats finns också kvar.
cases-row = { $label }  { $status }  ändrat { $changed }  { $country }  { $band }  { $next }
cases-row-next = ska göras { $on }: { $what }
cases-show-title = Ärende { $label }, { $status }
cases-show-name = Namn: { $name }
cases-show-names-hidden = Namnet visas inte. Lägg till --names för att se det; det noteras.
cases-show-answers-title = Svar
cases-show-assessments-title = Resultat
cases-show-contacts-title = Valda kontakter
cases-show-timeline-title = Tidslinje
cases-show-later-event = Från ett nyare program (version { $version })
