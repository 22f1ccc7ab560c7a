# Ordene i en vurdering. Tekster for ansatte: her kan et tegn kalles en indikator.

## Hva man vet om én indikator. «Vet ikke» og «Ikke spurt» må aldri bli samme ord.

answer-yes = Ja
answer-no = Nei
answer-unclear = Vet ikke
answer-declined = Ville ikke svare
answer-not-asked = Ikke spurt
answer-hint = Vet ikke = du har sett etter eller spurt, men vet det fortsatt ikke. Ikke spurt = det kom ikke opp.

## Utfallet slik det står i saken, i lister og i tabeller.

band-none-now = Ingen tegn notert i denne samtalen
band-not-enough-asked = For lite spurt så langt
band-some = Noen tegn, ikke hele bildet
band-presumed = Mulig offer (arbeidsbegrep)

## Hvorfor en vurdering blir «mulig offer», én setning per regel. ILO er Den internasjonale arbeidsorganisasjonen.

rule-a-child = Personen er eller kan være under 18 år, og det finnes minst ett tegn på utnyttelse, eller så mye som ville vært nok for en voksen. For et barn er det ikke nødvendig å påvise tvang eller villedning.
rule-a1 = ILOs mønster: nok tegn på utnyttelse, nok fra rekrutteringen og nok fra stedet personen ble ført til.
rule-a2 = Nok tegn på utnyttelse, og nok i én annen gruppe av tegn.
rule-a3 = Minst ett tegn på utnyttelse, sammen med ett sterkt eller to middels sterke tegn på tvang, villedning eller misbruk av en sårbar situasjon.
rule-a4 = Tigging, lovbrudd, ekteskap, fjerning av organer, surrogati eller adopsjon: minst ett tegn på utnyttelse og minst ett på tvang, villedning eller misbruk av en sårbar situasjon.
rule-a5 = Personen forteller selv om å bli eller ha blitt utnyttet gjennom tvang, trusler eller villedning.
rule-a6 = Saksbehandleren vurderer det slik og har skrevet hvorfor.
rule-a7 = Ett sterkt tegn fra rekrutteringen og ett sterkt tegn fra bestemmelsesstedet. Utnyttelsen kan være planlagt uten å ha begynt.

## Alder i en vurdering.

age-adult = Voksen
age-child = Under 18 år
age-may-be-child = Kan være under 18

## Hva en sjekkliste er til.

checklist-type-indicator = Tegn
checklist-type-protocol = Steg

## Hvordan en indikator blir kjent.

kind-observe = Ses eller er kjent fra før
kind-ask = Spør
kind-document = Les i et dokument
kind-do = Gjør

## Hva en indikator taler for. Handling, middel og formål er de tre rettslige elementene i menneskehandel.

element-act = Handling: hvordan personen kom i situasjonen
element-means = Middel: hvordan personen kontrolleres
element-purpose = Formål: hvordan personen utnyttes
element-context = Sammenheng
element-protocol = Steg
element-safety = Sikkerhet
element-need = Behov
element-risk = Risiko

## ILOs seks grupper av tegn. To gjelder rekrutteringen, to bestemmelsesstedet.

dimension-deceptive-recruitment = Villedning ved rekrutteringen
dimension-coercive-recruitment = Tvang ved rekrutteringen
dimension-abuse-of-vulnerability-recruitment = Misbruk av sårbar situasjon ved rekrutteringen
    .calm = Sårbar situasjon ved rekrutteringen
dimension-exploitation = Utnyttende forhold
    .calm = Bo- og arbeidsforhold
dimension-coercion-at-destination = Kontroll på bestemmelsesstedet
dimension-abuse-of-vulnerability-at-destination = Misbruk av sårbar situasjon på bestemmelsesstedet
    .calm = Sårbar situasjon på bestemmelsesstedet

## Hvor tungt en indikator veier i ILOs liste.

strength-strong = Sterkt
strength-medium = Middels
strength-weak = Svakt

## Former for utnyttelse etter direktiv 2011/36/EU med endringen fra 2024.

form-labour = Utnyttelse av arbeidskraft
    .calm = Arbeid
form-sexual = Seksuell utnyttelse
    .calm = Seksuelle tjenester
form-begging = Tvungen tigging
    .calm = Tigging
form-criminal-activity = Utnyttelse til lovbrudd
    .calm = Småkriminalitet
form-domestic-servitude = Tvunget husarbeid
    .calm = Arbeid i en husholdning
form-forced-marriage = Tvangsekteskap
    .calm = Ekteskap
form-organ-removal = Fjerning av organer
    .calm = Organer
form-illegal-adoption = Ulovlig adopsjon
    .calm = Adopsjon
form-surrogacy = Utnyttelse til surrogati
    .calm = Surrogati

## Hvem en indikator gjelder.

population-any = Alle
population-adult = Voksne
population-child = Barn

## ILOs fire lister. En indikator kan veie ulikt i dem.

profile-adult-sexual = Voksen, seksuell utnyttelse
profile-child-sexual = Barn, seksuell utnyttelse
profile-adult-labour = Voksen, utnyttelse av arbeidskraft
profile-child-labour = Barn, utnyttelse av arbeidskraft

## Hvor mye av kilden til en indikator som er lest.

basis-read = Kilden er lest
basis-partly-read = Kilden er delvis lest
basis-general-knowledge = Allmenn kunnskap, ingen kilde er lest

## Hvor man møter personen, der en egen liste er til hjelp. Personen kan lese det.

meeting-place-detention = I fengsel eller interneringssenter
meeting-place-visa-interview = I et visumintervju
