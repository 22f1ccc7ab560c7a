# Vad som gick fel med ärendena, och vad du kan göra. Den första texten säger vad som hände, den som slutar på -help vad det
# betyder för arbetet och vad nästa steg är. Lugnt, kort, ingens fel.

error-wrong-passphrase = Den lösenfrasen öppnar inte ärendena
error-wrong-passphrase-help = Kontrollera tangentbordets språk och Caps Lock och försök igen. Inget raderas. Återställningskoden öppnar också ärendena.

error-slot-revoked = Den här lösenfrasen öppnar inte längre ärendena
error-slot-revoked-help = Den har ersatts eller tagits bort. Använd den nyare lösenfrasen, eller fråga chefen.

error-vault-in-use = Ärendena är öppna i ett annat fönster
error-vault-in-use-help = Stäng det andra fönstret först, eller öppna ärendena bara för läsning. Inget går förlorat.

error-vault-in-use-since = Ärendena är öppna i ett annat fönster eller på en annan dator ({ $host }, sedan { $time })
error-vault-in-use-since-help = Stäng dem där först, eller öppna ärendena bara för läsning. Inget går förlorat.

error-not-a-backup = Det här är ingen säkerhetskopia av ärenden: { $file }
error-not-a-backup-help = Inget ändrades. Välj en fil som programmet har skrivit som säkerhetskopia, eller en mapp från dess lista över säkerhetskopior.

error-backup-damaged = Säkerhetskopian är skadad: { $file }
error-backup-damaged-help = Inget ändrades. Välj en annan säkerhetskopia; själva ärendena berörs inte.

error-backup-differs = Ärendet fortsatte på ett annat sätt i säkerhetskopian
error-backup-differs-help = Inget ändrades. Återställ säkerhetskopian i en egen mapp och se på båda.

error-file-exists = Det finns redan en fil { $file }
error-file-exists-help = Den ändrades inte. Välj ett annat namn.

error-vault-too-new = Filen { $file } är skriven av en nyare version av programmet
error-vault-too-new-help = Den ändrades inte. Öppna ärendena med den nyare versionen.

error-vault-damaged = Filen { $file } är skadad
error-vault-damaged-help = Den ändrades inte. Kopiera först hela mappen till en säker plats. Återställ sedan den senaste säkerhetskopian i en ny mapp, eller öppna ärendena bara för läsning.

error-vault-missing = Det finns inga ärenden i den här mappen
error-vault-missing-help = De kan ligga på en annan enhet eller i en annan mapp. Vägledning, kontakter och nya bedömningar fungerar utan dem.

error-vault-gone = Ärendefilen finns inte där den var: { $path }
error-vault-gone-help = Den kan ligga på en annan enhet. Anslut den och lås upp igen. Vägledning, kontakter och nya bedömningar fungerar utan den.

error-vault-exists = Det finns redan en ärendefil i den här mappen
error-vault-exists-help = Inget ändrades. Öppna den med dess lösenfras, eller välj en annan mapp.

error-weak-passphrase = Den här lösenfrasen är för lätt att gissa
error-weak-passphrase-help = Välj fyra eller fler ord som inte har med varandra att göra, och inte med dig eller det här arbetet.

error-disk-full = Ej sparat, eftersom disken är full
error-disk-full-help = Det som sparades tidigare är säkert. Frigör utrymme och försök igen; programmet behöver inte startas om.

error-no-permission = Det går inte att skriva i ärendenas mapp
error-no-permission-help = Inget ändrades. Ärendena kan öppnas bara för läsning. För att kunna skriva, fråga den som sköter datorn.

error-vault-read-only = Ärendena är öppna bara för läsning
error-vault-read-only-help = Inget sparades. Lås dem och öppna dem igen för att skriva.

error-disk-trouble = Disken svarade inte som den skulle
error-disk-trouble-help = Det som sparades tidigare är säkert. Kontrollera kabeln eller enheten och försök igen. Om det händer igen, gör en säkerhetskopia på en annan enhet.

error-no-such-case = Det finns inget ärende med den beteckningen här
error-no-such-case-help = Kontrollera beteckningen. Ett ärende som öppnades på en annan dator finns inte här förrän det har förts över.

error-no-such-slot = Det finns ingen sådan nyckel till ärendena
error-no-such-slot-help = Se på listan över nycklar och välj en därifrån.

error-slot-last-supervisor = Det här är den enda chefen
error-slot-last-supervisor-help = Inget ändrades. Ge först en annan chef en nyckel.

error-slot-own = Du öppnade själv ärendena med den här nyckeln
error-slot-own-help = Inget ändrades. En annan chef kan ta bort den.

error-slot-not-an-officer = Bara en handläggares eller chefs nyckel har en lösenfras
error-slot-not-an-officer-help = Inget ändrades. En återställningskod ersätts av en ny kod, en organisations nyckel av en annan nyckel.

error-slot-no-recipient = Det här är ingen publik nyckel från programmet age
error-slot-no-recipient-help = Inget ändrades. Den börjar med age1 och står i filen som age-keygen skrev, efter ”public key:”.

error-slot-recipient-known = Den här nyckeln öppnar redan ärendena
error-slot-recipient-known-help = Inget ändrades. Listan över nycklar visar vems den är.

error-slot-other-identity = Den här nyckeln öppnar inte ärendena
error-slot-other-identity-help = Den har aldrig fått tillgång till dem, eller har tagits bort. Inget ändrades.

error-slot-no-identity = Det står ingen nyckel från programmet age i den här filen
error-slot-no-identity-help = Använd filen som age-keygen skrev. Dess hemliga rad börjar med AGE-SECRET-KEY-1.

error-no-randomness = Systemet gav inga slumptal
error-no-randomness-help = Utan dem kan inget förseglas säkert, så inget skrevs. Starta om datorn och försök igen.

error-consent-not-live = Det här samtycket har inte getts, eller är redan återkallat
error-consent-not-live-help = Inget ändrades. Tidslinjen visar när frågan ställdes och när samtycket återkallades.

error-case-closed = Ärendet är avslutat
error-case-closed-help = Inget sparades. Öppna ärendet igen först. Anteckningar och samtycke kan noteras också i ett avslutat ärende.

error-nothing-to-record = Det finns inget att spara ännu
error-nothing-to-record-help = Skriv något först.

error-name-not-agreed = Personen har inte gått med på att namn skrivs ner
error-name-not-agreed-help = Namnet sparades inte. Fråga först och notera svaret. Ärendet fungerar utan namn.

error-not-this-role = Detta kräver chefen
error-not-this-role-help = Inget ändrades. Be chefen göra det.

error-vault-stopped = Ärendena stängdes av ett fel i programmet
error-vault-stopped-help = Det som sparades tidigare är säkert. Stäng programmet och öppna ärendena igen.

role-officer = Handläggare
role-supervisor = Chef
role-recovery = Återställningskod
role-organisation = Organisation

# Vad den fullständiga kontrollen av ärendena kan hitta. En tabell visar filen, ärendet och posten bredvid.
vault-problem-damaged-file = Filen är skadad
vault-problem-damaged-page = En del av filen är skadad
vault-problem-damaged-structure = Filens struktur är skadad
vault-problem-changes-missing = De nyaste ändringarna saknas
vault-problem-broken-chain = Posten har ändrats, eller en före den har tagits bort
vault-problem-unreadable-entry = Posten går inte att läsa
vault-problem-projection-differs = Listan eller sökningen stämmer inte med posterna, och kan byggas igen

## Sparande, radering, bilagor.

error-case-held = Ett raderingsstopp hindrar att ärendet raderas
error-case-held-help = Inget raderades. Skälet till stoppet står i tidslinjen. En chef kan häva stoppet.

error-retention-refused = Ärenden kan inte sparas så länge
error-retention-refused-help = Inget ändrades. Ange 1 till { $most } dagar, och utan samtycke inte fler än med. Det som lagen vill ha sparat längre får raderingsstopp.

error-attachment-empty = Filen är tom
error-attachment-empty-help = Inget bifogades. Se efter om det är den fil du menade.

error-attachment-too-large = Filen är större än { $megabytes } MB
error-attachment-too-large-help = Inget bifogades. Gör en mindre kopia, eller bifoga den i delar.

error-no-such-attachment = Filen är inte bifogad i ärendet
error-no-such-attachment-help = Den kan ha tagits bort. Tidslinjen visar när.

vault-problem-attachment-gone = En bifogad fil är borta
vault-problem-attachment-differs = En bifogad fil är inte som den var när den bifogades
vault-problem-attachment-stray = En fil finns sparad som inget ärende har bifogat
vault-problem-reference-stray = Åtkomstloggen talar om ett ärende som inte finns där

error-erase-unasked = { $entries ->
    [one] Ärende { $label } skulle raderas: en post, bifogade filer: { $files }
   *[other] Ärende { $label } skulle raderas: { $entries } poster, bifogade filer: { $files }
}
error-erase-unasked-help = Inget raderades. Lägg till --yes för att radera det för gott.
