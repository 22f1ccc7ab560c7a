# Hva som gikk galt med sakene, og hva du kan gjøre. Den første teksten sier hva som skjedde; den som slutter på -help, sier hva det
# betyr for arbeidet, og hva du gjør nå. Rolig, kort, ingens skyld.

error-wrong-passphrase = Denne passfrasen åpner ikke sakene
error-wrong-passphrase-help = Sjekk tastaturspråket og Caps Lock, og prøv igjen. Ingenting er slettet. Gjenopprettingskoden åpner også sakene.

error-slot-revoked = Denne passfrasen åpner ikke lenger sakene
error-slot-revoked-help = Den er byttet ut eller fjernet. Bruk den nyere passfrasen, eller spør lederen.

error-vault-in-use = Sakene er åpne i et annet vindu
error-vault-in-use-help = Lukk det andre vinduet først, eller åpne sakene bare for lesing. Ingenting er tapt.

error-vault-in-use-since = Sakene er åpne i et annet vindu eller på en annen datamaskin: { $host }, siden { $time }
error-vault-in-use-since-help = Lukk dem der først, eller åpne sakene bare for lesing. Ingenting er tapt.

error-not-a-backup = Dette er ikke en sikkerhetskopi av saker: { $file }
error-not-a-backup-help = Ingenting er endret. Velg en fil dette programmet har skrevet som sikkerhetskopi, eller en mappe fra listen over sikkerhetskopier.

error-backup-damaged = Sikkerhetskopien er skadet: { $file }
error-backup-damaged-help = Ingenting er endret. Velg en annen sikkerhetskopi; selve sakene er ikke berørt.

error-backup-differs = Saken fortsatte på en annen måte i sikkerhetskopien
error-backup-differs-help = Ingenting er endret. Gjenopprett sikkerhetskopien i en egen mappe og se på begge.

error-file-exists = Det finnes allerede en fil { $file }
error-file-exists-help = Den er ikke endret. Velg et annet navn.

error-vault-too-new = Filen { $file } er skrevet av en nyere versjon av dette programmet
error-vault-too-new-help = Den er ikke endret. Åpne sakene med den nyere versjonen.

error-vault-damaged = Filen { $file } er skadet
error-vault-damaged-help = Den er ikke endret. Kopier først hele mappen til et trygt sted. Gjenopprett så den nyeste sikkerhetskopien i en ny mappe, eller åpne sakene bare for lesing.

error-vault-missing = Det er ingen saker i denne mappen
error-vault-missing-help = De kan ligge på en annen disk eller i en annen mappe. Veiledning, kontakter og nye vurderinger virker uten dem.

error-vault-gone = Saksfilen er ikke der den var: { $path }
error-vault-gone-help = Den kan ligge på en annen disk. Koble den til og lås opp igjen. Veiledning, kontakter og nye vurderinger virker uten den.

error-vault-exists = Det finnes allerede en saksfil i denne mappen
error-vault-exists-help = Ingenting er endret. Åpne den med passfrasen, eller velg en annen mappe.

error-weak-passphrase = Denne passfrasen er for lett å gjette
error-weak-passphrase-help = Velg fire eller flere ord som ikke har noe med hverandre å gjøre, og ikke med deg eller dette arbeidet.

error-disk-full = Ikke lagret, fordi disken er full
error-disk-full-help = Det som ble lagret før, er trygt. Frigjør plass og prøv igjen. Programmet trenger ikke startes på nytt.

error-no-permission = Det går ikke an å skrive i mappen med sakene
error-no-permission-help = Ingenting er endret. Sakene kan åpnes bare for lesing. For å skrive, spør den som har ansvar for datamaskinen.

error-vault-read-only = Sakene er åpne bare for lesing
error-vault-read-only-help = Ingenting ble lagret. Lås dem og åpne dem igjen for å skrive.

error-disk-trouble = Disken svarte ikke som den skal
error-disk-trouble-help = Det som ble lagret før, er trygt. Sjekk kabelen eller disken og prøv igjen. Skjer det på nytt, lag en sikkerhetskopi på en annen disk.

error-no-such-case = Det finnes ingen sak med denne etiketten her
error-no-such-case-help = Sjekk etiketten. En sak som ble opprettet på en annen datamaskin, er ikke her før den er overført.

error-no-such-slot = Det finnes ingen slik nøkkel til sakene
error-no-such-slot-help = Se på listen over nøkler og velg en derfra.

error-slot-last-supervisor = Dette er den eneste lederen
error-slot-last-supervisor-help = Ingenting er endret. Gi en annen leder tilgang først.

error-slot-own = Du åpnet selv sakene med denne nøkkelen
error-slot-own-help = Ingenting er endret. En annen leder kan fjerne den.

error-slot-not-an-officer = Bare nøkkelen til en saksbehandler eller leder har en passfrase
error-slot-not-an-officer-help = Ingenting er endret. En gjenopprettingskode byttes ut med en ny kode, en organisasjons nøkkel med en annen nøkkel.

error-slot-no-recipient = Dette er ikke en offentlig nøkkel fra programmet age
error-slot-no-recipient-help = Ingenting er endret. Den begynner med age1 og står i filen age-keygen skrev, etter «public key:».

error-slot-recipient-known = Denne nøkkelen åpner allerede sakene
error-slot-recipient-known-help = Ingenting er endret. Listen over nøkler viser hvem den tilhører.

error-slot-other-identity = Denne nøkkelen åpner ikke sakene
error-slot-other-identity-help = Den fikk aldri tilgang, eller tilgangen er fjernet. Ingenting er endret.

error-slot-no-identity = Det står ingen nøkkel fra programmet age i denne filen
error-slot-no-identity-help = Bruk filen age-keygen skrev. Den hemmelige linjen begynner med AGE-SECRET-KEY-1.

error-no-randomness = Systemet ga ingen tilfeldige tall
error-no-randomness-help = Uten dem kan ingenting forsegles trygt, så ingenting ble skrevet. Start datamaskinen på nytt og prøv igjen.

error-consent-not-live = Dette samtykket ble ikke gitt, eller er allerede trukket
error-consent-not-live-help = Ingenting er endret. Tidslinjen viser når det ble spurt om og trukket.

error-case-closed = Denne saken er avsluttet
error-case-closed-help = Ingenting ble lagret. Åpne saken igjen først. Notater og samtykke kan registreres også i en avsluttet sak.

error-nothing-to-record = Det er ingenting å lagre ennå
error-nothing-to-record-help = Skriv noe først.

error-name-not-agreed = Personen har ikke sagt ja til at navn skrives ned
error-name-not-agreed-help = Navnet ble ikke lagret. Spør først, og registrer svaret. Saken virker uten navn.

error-not-this-role = Dette krever lederen
error-not-this-role-help = Ingenting er endret. Be lederen gjøre det.

error-vault-stopped = Sakene ble lukket på grunn av en feil i programmet
error-vault-stopped-help = Det som ble lagret før, er trygt. Lukk programmet og åpne sakene igjen.

# Hvem nøkkelen til sakene tilhører.
role-officer = Saksbehandler
role-supervisor = Leder
role-recovery = Gjenopprettingskode
role-organisation = Organisasjon

# Hva den fulle kontrollen av sakene kan finne. En tabell viser fil, sak og innføring ved siden av.
vault-problem-damaged-file = Filen er skadet
vault-problem-damaged-page = En del av filen er skadet
vault-problem-damaged-structure = Filens struktur er skadet
vault-problem-changes-missing = De nyeste endringene mangler
vault-problem-broken-chain = Innføringen er endret, eller en før den er fjernet
vault-problem-unreadable-entry = Innføringen kan ikke leses
vault-problem-projection-differs = Listen eller søket stemmer ikke med innføringene og kan bygges på nytt

## Oppbevaring, sletting, vedlegg.

error-case-held = En slettesperre hindrer at saken slettes
error-case-held-help = Ingenting ble slettet. Grunnen til sperren står i sakens tidslinje. En leder kan oppheve den.

error-retention-refused = Saker kan ikke oppbevares så lenge
error-retention-refused-help = Ingenting er endret. Oppgi 1 til { $most } dager, og uten samtykke ikke flere enn med. Det loven krever oppbevart lenger, får en slettesperre.

error-attachment-empty = Denne filen er tom
error-attachment-empty-help = Ingenting ble vedlagt. Se etter om det er riktig fil.

error-attachment-too-large = Denne filen er større enn { $megabytes } MB
error-attachment-too-large-help = Ingenting ble vedlagt. Lag en mindre kopi, eller legg den ved i deler.

error-no-such-attachment = Denne filen er ikke vedlagt saken
error-no-such-attachment-help = Den kan være fjernet. Tidslinjen viser når.

vault-problem-attachment-gone = En vedlagt fil er borte
vault-problem-attachment-differs = En vedlagt fil er ikke slik den ble lagt ved
vault-problem-attachment-stray = En fil oppbevares som ingen sak har vedlagt
vault-problem-reference-stray = Tilgangsloggen nevner en sak som ikke finnes

error-erase-unasked = { $entries ->
    [one] Saken { $label } ville blitt slettet: én innføring, vedlagte filer: { $files }
   *[other] Saken { $label } ville blitt slettet: { $entries } innføringer, vedlagte filer: { $files }
}
error-erase-unasked-help = Ingenting ble slettet. Legg til --yes for å slette den for godt.
