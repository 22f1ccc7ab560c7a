# Indstillinger, og hvad der holder sagerne sikre.

settings-title = Indstillinger
settings-no-vault = Der er endnu ingen sager på denne computer. Fra den første er de beskyttet af en adgangssætning.
settings-locked = Sagerne er låst. Det, der holder dem sikre, indstilles med adgangssætningen.
settings-security-action = Sikkerhed
settings-recording-hint = På dette system kan andre programmer optage skærmen, også mens sager er åbne.

## Sikkerhed: alle dele.

security-title = Sikkerhed
security-hint = Hvem der åbner sagerne, hvordan de opbevares, og om de er intakte.
security-open-action = Åbn
security-open-label = Åbn: { $part }
security-passphrase-title = Din adgangssætning
security-passphrase-standing = Skift den, når nogen kan have set den
security-record-title = Adgangslog
security-record-standing = Hvem der åbnede sagerne, hvem der så navne, hvad der blev taget ud
security-check-title = Kontroller sagerne
security-check-standing = Ser efter, om noget er beskadiget

## Medarbejderens egen adgangssætning.

security-passphrase-hint = Den gamle adgangssætning åbner stadig ældre sikkerhedskopier. Hvis nogen kender den, så erstat også sikkerhedskopierne.
security-passphrase-old-label = Nuværende adgangssætning
security-passphrase-old-needed = Skriv den adgangssætning, du har brugt indtil nu
security-passphrase-action = Skift adgangssætning
security-passphrase-changed = Din adgangssætning er skiftet

## Adgangsloggen.

security-record-hint = Intet i den fortæller om en person. Den kan ikke ændres, uden at det opdages.
security-record-more-action = Vis tidligere poster

## Kontrollen.

security-check-hint = Hver side, hver post og hver nøglefil læses. Du kan arbejde videre.
security-check-action = Kontroller nu
security-check-begins = Kontrollerer…
security-check-progress = Kontrollerer: { $done } af { $of } sager
security-check-healthy = Alt er intakt. Sager: { $cases }. Poster: { $entries }.
security-check-faults = { $count ->
    [one] Én ting er ikke, som den blev skrevet
   *[other] { $count } ting er ikke, som de blev skrevet
}
security-check-faults-help = Intet blev ændret. Lav en sikkerhedskopi nu, skriv disse linjer ned, og vis dem til den, der passer computeren.

security-not-now-action = Ikke nu
security-supervisor-only = Kun en leder kan gøre det. Spørg din leder.

## Hvem der åbner sagerne. En nøgle er én måde at åbne dem på: en adgangssætning, gendannelseskoden, organisationens nøgle.

security-officers-title = Medarbejdere
security-officers-about = Hvem der åbner sagerne
security-officers-standing = { $officers ->
    [one] Én medarbejder
   *[other] { $officers } medarbejdere
}, { $code ->
    [yes] gendannelseskode
   *[no] ingen gendannelseskode
}, { $organisation ->
    [yes] organisationsnøgle
   *[no] ingen organisationsnøgle
}
security-officers-hint = Hver medarbejder har en adgangssætning, som ingen anden behøver at kende. Fjern nøglen for den, der forlader kontoret.
security-officers-only = Kun en leder kan give eller fjerne en nøgle til sagerne. Spørg din leder.
security-officers-by-code = Du åbnede sagerne med gendannelseskoden. Den, der har mistet sin adgangssætning, får en ny her.
security-officer-role-own = { $role }, dig
security-officer-own = Dig
security-own-passphrase-action = Skift adgangssætning
security-replace-action = Ny adgangssætning
security-new-code-action = Lav en ny kode
security-revoke-action = Fjern nøglen
security-way-label = { $way }: { $name }
security-officer-add-action = Tilføj medarbejder
security-organisation-add-action = Tilføj organisationens nøgle

## At tilføje en medarbejder.

security-officer-name-label = Navn i adgangsloggen
security-officer-name-hint = Et fornavn eller en stilling er nok
security-officer-name-needed = Skriv et navn eller en stilling
security-officer-role-label = Rolle
security-officer-role-hint = En leder bestemmer også, hvem der åbner sagerne, og kan slette dem
security-officer-types-hint = Lad medarbejderen skrive adgangssætningen alene. Ingen anden behøver at kende den.
security-officer-add-confirm = Tilføj medarbejderen
security-officer-added = { $name } kan åbne sagerne nu

## At tilføje organisationens nøgle.

security-organisation-hint = Den, der har nøglens hemmelige halvdel, kan åbne sagerne, når ingen på kontoret kan. Kun den offentlige halvdel opbevares her.
security-organisation-name-label = Organisationens navn
security-organisation-name-needed = Skriv organisationens navn
security-organisation-key-label = Offentlig nøgle
security-organisation-key-hint = Den begynder med age1 og står i den fil, age-keygen skrev
security-organisation-key-needed = Indsæt den offentlige nøgle
security-organisation-confirm = Tilføj nøglen

## En ny adgangssætning til en anden.

security-replace-title = Ny adgangssætning til { $name }
security-replace-hint = Den gamle adgangssætning åbner derefter ikke længere sagerne. Ældre sikkerhedskopier kan stadig åbnes med den.
security-replace-confirm = Brug den nye adgangssætning
security-replaced = Den nye adgangssætning åbner nu sagerne

## At fjerne en nøgle.

security-revoke-title = Fjern nøglen for { $name }?
security-revoke-anew = Den holder op med at virke med det samme, og alle sager krypteres på ny. Med mange sager tager det nogle minutter.
security-revoke-backups = Ældre sikkerhedskopier kan stadig åbnes med den. Slet dem, du ikke længere har brug for.
security-revoke-promise = Hvis det bliver afbrudt, går intet tabt. Det gøres færdigt, næste gang der låses op.
security-revoke-keep-action = Behold nøglen
security-revoke-confirm = Fjern nøglen
security-rekeying-begins = Sagerne krypteres på ny
security-rekeying = Sagerne krypteres på ny: { $percent } af 100 procent
security-revoked = Nøglen er fjernet, og sagerne er krypteret på ny
error-slot-unfinished = Nøglen åbner ikke længere sagerne, men de er endnu ikke krypteret på ny
error-slot-unfinished-help = Intet er gået tabt. Frigør plads på disken, lås sagerne, og åbn dem igen: Så bliver det gjort færdigt.

## En ny gendannelseskode.

security-code-title = Gendannelseskode
security-code-standing = Lav en ny, når nogen kan have set den
security-code-hint = Koden åbner sagerne, når en adgangssætning er gået tabt. Lav en ny, når papiret er væk, eller når nogen kan have set den.
security-code-until = Den gamle kode gælder, indtil du har skrevet to grupper af den nye. Hvis du går før, kasseres den nye.
security-code-backups = Ældre sikkerhedskopier kan stadig åbnes med den gamle kode.
security-code-put-action = Brug den nye kode
security-code-put = Den nye gendannelseskode gælder. Destruer papiret med den gamle.
security-code-let-go = Den nye kode blev kasseret. Den gamle gendannelseskode gælder stadig.

## At slette alt.

security-destroy-title = Slet alt på denne computer
security-destroy-standing = Alle sager, nøgler og sikkerhedskopier i denne mappe, for altid
security-destroy-hint = Alle sager, nøgler og sikkerhedskopier i denne mappe slettes for altid. Ingen adgangssætning og ingen kode bringer dem tilbage.
security-destroy-folder-label = Mappen, der slettes:
security-destroy-left-title = Hvad der ikke slettes
security-destroy-left-paper = Udskrevne ark og kort
security-destroy-left-files = Filer, der er gemt andre steder eller sendt
security-destroy-left-backups = Sikkerhedskopier på andre drev og computere
security-destroy-left-aside = Ældre sager, der er lagt til side på denne computer
security-destroy-word = SLET
security-destroy-word-label = Skriv { security-destroy-word } for at fortsætte
security-destroy-word-fault = Skriv { security-destroy-word }, som det står her
security-destroy-keep-action = Behold alt
security-destroy-confirm = Slet alt
security-destroying = Sletter…
security-destroyed-title = Sagerne er slettet
security-destroyed-hint = Mappen { $folder } er væk med alt, hvad der var i den.
security-destroyed-left = Disse ældre sager blev lagt til side og er her stadig:
security-destroyed-next = Vejledning, kontakter og vurderinger virker som før.
security-destroyed-action = Begynd forfra
