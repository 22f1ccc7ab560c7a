# Ordene i en vurdering. Tekster til personalet: her må et tegn hedde indikator.

## Hvad man ved om en indikator. "Ved ikke" og "Ikke spurgt" må aldrig blive til samme ord.

answer-yes = Ja
answer-no = Nej
answer-unclear = Ved ikke
answer-declined = Ville ikke svare
answer-not-asked = Ikke spurgt
answer-hint = Ved ikke = du har set efter eller spurgt og ved det stadig ikke. Ikke spurgt = det kom ikke på tale.

## Resultatet, som det står i sagen, i lister og i tabeller. Overskrifterne på skærmen står i results.ftl.

band-none-now = Ingen tegn noteret i denne samtale
band-not-enough-asked = Der er ikke spurgt nok endnu
band-some = Nogle tegn, men ikke det fulde billede
band-presumed = Muligt offer (arbejdsbetegnelse)

## Hvorfor en vurdering når til "muligt offer", en sætning for hver regel. ILO er Den Internationale Arbejdsorganisation.

rule-a-child = Personen er eller kan være under 18 år, og der er mindst ét tegn på udnyttelse eller lige så meget, som ville være nok for en voksen. Når det gælder et barn, behøver hverken tvang eller vildledning at blive påvist.
rule-a1 = ILO's mønster: nok tegn på udnyttelse, nok tegn fra rekrutteringen og nok tegn fra det sted, personen blev bragt hen.
rule-a2 = Nok tegn på udnyttelse og nok tegn i én anden gruppe.
rule-a3 = Mindst ét tegn på udnyttelse sammen med ét stærkt eller to middelstærke tegn på tvang, vildledning eller udnyttelse af en sårbar situation.
rule-a4 = Tiggeri, kriminalitet, ægteskab, fjernelse af organer, surrogatmoderskab eller adoption: mindst ét tegn på udnyttelse og mindst ét tegn på tvang, vildledning eller udnyttelse af en sårbar situation.
rule-a5 = Personen fortæller, at vedkommende bliver eller er blevet udnyttet ved tvang, trusler eller vildledning.
rule-a6 = Medarbejderen vurderer det sådan og har skrevet hvorfor.
rule-a7 = Ét stærkt tegn fra rekrutteringen og ét stærkt tegn fra bestemmelsesstedet. Udnyttelsen kan være planlagt uden at være begyndt.

## Alder i en vurdering.

age-adult = Voksen
age-child = Under 18 år
age-may-be-child = Kan være under 18 år

## Hvad en tjekliste er til.

checklist-type-indicator = Tegn
checklist-type-protocol = Trin

## Hvordan man får kendskab til en indikator.

kind-observe = Set eller kendt i forvejen
kind-ask = Spørg
kind-document = Læs i et dokument
kind-do = Gør

## Hvad en indikator taler for. Handling, midler og formål er de tre juridiske led i menneskehandel.

element-act = Handling: hvordan personen kom i situationen
element-means = Midler: hvordan personen kontrolleres
element-purpose = Formål: hvordan personen udnyttes
element-context = Sammenhæng
element-protocol = Trin
element-safety = Sikkerhed
element-need = Behov
element-risk = Risiko

## ILO's seks grupper af tegn. To fra rekrutteringen, to fra bestemmelsesstedet.

dimension-deceptive-recruitment = Vildledning ved rekrutteringen
dimension-coercive-recruitment = Tvang ved rekrutteringen
dimension-abuse-of-vulnerability-recruitment = Udnyttelse af en sårbar situation ved rekrutteringen
    .calm = Sårbar situation ved rekrutteringen
dimension-exploitation = Udnyttende forhold
    .calm = Leve- og arbejdsforhold
dimension-coercion-at-destination = Kontrol på bestemmelsesstedet
dimension-abuse-of-vulnerability-at-destination = Udnyttelse af en sårbar situation på bestemmelsesstedet
    .calm = Sårbar situation på bestemmelsesstedet

## Hvor meget en indikator vejer på ILO's liste.

strength-strong = Stærk
strength-medium = Middel
strength-weak = Svag

## Former for udnyttelse som i direktiv 2011/36/EU med ændringen fra 2024.

form-labour = Udnyttelse af arbejdskraft
    .calm = Arbejde
form-sexual = Seksuel udnyttelse
    .calm = Seksuelle ydelser
form-begging = Tvungent tiggeri
    .calm = Tiggeri
form-criminal-activity = Udnyttelse til strafbare handlinger
    .calm = Småkriminalitet
form-domestic-servitude = Slaverilignende husarbejde
    .calm = Arbejde i en husholdning
form-forced-marriage = Tvangsægteskab
    .calm = Ægteskab
form-organ-removal = Fjernelse af organer
    .calm = Organer
form-illegal-adoption = Ulovlig adoption
    .calm = Adoption
form-surrogacy = Udnyttelse af surrogatmoderskab
    .calm = Surrogatmoderskab

## Hvem en indikator gælder.

population-any = Alle
population-adult = Voksne
population-child = Børn

## ILO's fire lister. En indikator kan veje forskelligt på dem.

profile-adult-sexual = Voksen, seksuel udnyttelse
profile-child-sexual = Barn, seksuel udnyttelse
profile-adult-labour = Voksen, udnyttelse af arbejdskraft
profile-child-labour = Barn, udnyttelse af arbejdskraft

## Hvor meget af kilden til en indikator der er læst.

basis-read = Kilden er læst
basis-partly-read = Kilden er læst delvist
basis-general-knowledge = Almen viden, ingen kilde er læst

## Hvor man møder personen, når det har sin egen liste. Personen kan læse det.

meeting-place-detention = I fængsel eller anden frihedsberøvelse
meeting-place-visa-interview = Ved en visumsamtale
