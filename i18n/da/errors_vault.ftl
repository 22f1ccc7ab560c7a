# Hvad der gik galt med sagerne, og hvad man gør. Første tekst siger, hvad der skete; den med -help, hvad det betyder. Ingens skyld.

error-wrong-passphrase = Den adgangssætning åbner ikke sagerne
error-wrong-passphrase-help = Kontroller tastaturets sprog og Caps Lock, og prøv igen. Intet er slettet. Gendannelseskoden åbner også sagerne.

error-slot-revoked = Denne adgangssætning åbner ikke længere sagerne
error-slot-revoked-help = Den er erstattet eller fjernet. Brug den nyere adgangssætning, eller spørg lederen.

error-vault-in-use = Sagerne er åbne i et andet vindue
error-vault-in-use-help = Luk det andet vindue først, eller åbn sagerne kun til læsning. Intet er gået tabt.

error-vault-in-use-since = Sagerne er åbne i et andet vindue eller på en anden computer: { $host }, siden { $time }
error-vault-in-use-since-help = Luk dem der først, eller åbn sagerne kun til læsning. Intet er gået tabt.

error-not-a-backup = Det er ikke en sikkerhedskopi af sager: { $file }
error-not-a-backup-help = Intet blev ændret. Vælg en fil, som programmet har skrevet som sikkerhedskopi, eller en mappe fra listen over sikkerhedskopier.

error-backup-damaged = Sikkerhedskopien er beskadiget: { $file }
error-backup-damaged-help = Intet blev ændret. Vælg en anden sikkerhedskopi; sagerne selv er ikke berørt.

error-backup-differs = Sagen er fortsat anderledes i sikkerhedskopien
error-backup-differs-help = Intet blev ændret. Gendan sikkerhedskopien i sin egen mappe, og se på begge.

error-file-exists = Der er allerede en fil { $file }
error-file-exists-help = Den blev ikke ændret. Vælg et andet navn.

error-vault-too-new = Filen { $file } er skrevet af en nyere version af programmet
error-vault-too-new-help = Den blev ikke ændret. Åbn sagerne med den nyere version.

error-vault-damaged = Filen { $file } er beskadiget
error-vault-damaged-help = Den blev ikke ændret. Kopier først hele mappen til et sikkert sted. Gendan derefter den seneste sikkerhedskopi i en ny mappe, eller åbn sagerne kun til læsning.

error-vault-missing = Der er ingen sager i denne mappe
error-vault-missing-help = De ligger måske på et andet drev eller i en anden mappe. Vejledning, kontakter og nye vurderinger virker uden dem.

error-vault-gone = Sagsarkivet er ikke, hvor det var: { $path }
error-vault-gone-help = Det ligger måske på et andet drev. Tilslut drevet, og lås op igen. Vejledning, kontakter og nye vurderinger virker uden det.

error-vault-exists = Der er allerede et sagsarkiv i denne mappe
error-vault-exists-help = Intet blev ændret. Åbn det med adgangssætningen, eller vælg en anden mappe.

error-weak-passphrase = Denne adgangssætning er for let at gætte
error-weak-passphrase-help = Vælg fire eller flere ord, der intet har med hinanden at gøre og intet med dig eller dette arbejde.

error-disk-full = Ikke gemt, fordi disken er fuld
error-disk-full-help = Det, der blev gemt før, er i sikkerhed. Frigør plads, og prøv igen; programmet behøver ikke startes om.

error-no-permission = Der kan ikke skrives i mappen med sagerne
error-no-permission-help = Intet blev ændret. Sagerne kan åbnes kun til læsning. Spørg den, der passer computeren, hvis der skal skrives.

error-vault-read-only = Sagerne er kun åbne til læsning
error-vault-read-only-help = Intet blev gemt. Lås dem, og åbn dem igen for at skrive.

error-disk-trouble = Disken svarede ikke, som den skulle
error-disk-trouble-help = Det, der blev gemt før, er i sikkerhed. Kontroller kablet eller drevet, og prøv igen. Hvis det sker igen, så lav en sikkerhedskopi på et andet drev.

error-no-such-case = Der er ingen sag med denne betegnelse her
error-no-such-case-help = Kontroller betegnelsen. En sag, der er åbnet på en anden computer, er her ikke, før den er overført.

error-no-such-slot = Der er ingen sådan nøgle til sagerne
error-no-such-slot-help = Se på listen over nøgler, og vælg en derfra.

error-slot-last-supervisor = Det er den eneste leder
error-slot-last-supervisor-help = Intet blev ændret. Giv først en anden leder adgang.

error-slot-own = Du åbnede selv sagerne med denne nøgle
error-slot-own-help = Intet blev ændret. En anden leder kan fjerne den.

error-slot-not-an-officer = Kun en medarbejders eller en leders nøgle har en adgangssætning
error-slot-not-an-officer-help = Intet blev ændret. En gendannelseskode erstattes af en ny kode, en organisations nøgle af en anden nøgle.

error-slot-no-recipient = Det er ikke en offentlig nøgle til programmet age
error-slot-no-recipient-help = Intet blev ændret. Den begynder med age1 og står i den fil, age-keygen skrev, efter ”public key:”.

error-slot-recipient-known = Denne nøgle åbner allerede sagerne
error-slot-recipient-known-help = Intet blev ændret. Listen over nøgler viser, hvis den er.

error-slot-other-identity = Denne nøgle åbner ikke sagerne
error-slot-other-identity-help = Den er aldrig blevet tilknyttet eller er fjernet igen. Intet blev ændret.

error-slot-no-identity = Der står ingen nøgle til programmet age i denne fil
error-slot-no-identity-help = Brug den fil, age-keygen skrev. Den hemmelige linje begynder med AGE-SECRET-KEY-1.

error-no-randomness = Systemet gav ingen tilfældige tal
error-no-randomness-help = Uden dem kan intet forsegles sikkert, så intet blev skrevet. Genstart computeren, og prøv igen.

error-consent-not-live = Dette samtykke er ikke givet eller er allerede tilbagekaldt
error-consent-not-live-help = Intet blev ændret. Tidslinjen viser, hvornår der blev spurgt, og hvornår det blev tilbagekaldt.

error-case-closed = Denne sag er lukket
error-case-closed-help = Intet blev gemt. Åbn sagen igen først. Noter og samtykke kan også registreres i en lukket sag.

error-nothing-to-record = Der er intet at gemme endnu
error-nothing-to-record-help = Skriv noget først.

error-name-not-agreed = Personen er ikke gået med til, at navne skrives ned
error-name-not-agreed-help = Navnet blev ikke gemt. Spørg først, og noter svaret. Sagen fungerer uden navn.

error-not-this-role = Det kræver lederen
error-not-this-role-help = Intet blev ændret. Bed lederen om at gøre det.

error-vault-stopped = Sagerne blev lukket af en fejl i programmet
error-vault-stopped-help = Det, der blev gemt før, er i sikkerhed. Luk programmet, og åbn sagerne igen.

role-officer = Medarbejder
role-supervisor = Leder
role-recovery = Gendannelseskode
role-organisation = Organisation

vault-problem-damaged-file = Filen er beskadiget
vault-problem-damaged-page = En del af filen er beskadiget
vault-problem-damaged-structure = Filens struktur er beskadiget
vault-problem-changes-missing = De nyeste ændringer mangler
vault-problem-broken-chain = Posten er ændret, eller en post før den er fjernet
vault-problem-unreadable-entry = Posten kan ikke læses
vault-problem-projection-differs = Listen eller søgningen passer ikke med posterne og kan bygges op igen

## Opbevaring, sletning, vedhæftede filer.

error-case-held = En retlig spærring hindrer, at sagen slettes
error-case-held-help = Intet blev slettet. Grunden står i sagens tidslinje. En leder kan ophæve spærringen.

error-retention-refused = Sager kan ikke gemmes så længe
error-retention-refused-help = Intet blev ændret. Angiv 1 til { $most } dage, og uden samtykke ikke flere end med. Det, loven kræver gemt længere, får en retlig spærring.

error-attachment-empty = Filen er tom
error-attachment-empty-help = Intet blev vedhæftet. Se efter, om det er den rigtige fil.

error-attachment-too-large = Filen er større end { $megabytes } MB
error-attachment-too-large-help = Intet blev vedhæftet. Lav en mindre kopi, eller vedhæft den i dele.

error-no-such-attachment = Filen er ikke vedhæftet sagen
error-no-such-attachment-help = Den er måske fjernet. Tidslinjen viser hvornår.

vault-problem-attachment-gone = En vedhæftet fil er væk
vault-problem-attachment-differs = En vedhæftet fil er ikke, som da den blev vedhæftet
vault-problem-attachment-stray = Der ligger en fil, som ingen sag har vedhæftet
vault-problem-reference-stray = Adgangsloggen nævner en sag, der ikke er der

error-erase-unasked = { $entries ->
    [one] Sagen { $label } ville blive slettet: én post, vedhæftede filer: { $files }
   *[other] Sagen { $label } ville blive slettet: { $entries } poster, vedhæftede filer: { $files }
}
error-erase-unasked-help = Intet blev slettet. Tilføj --yes for at slette den for altid.
