# Innstillinger, og det som holder sakene trygge.

settings-title = Innstillinger
settings-no-vault = Det finnes ingen saker på denne datamaskinen ennå. De beskyttes av en passfrase fra og med den første.
settings-locked = Sakene er låst. Det som holder dem trygge, stilles inn med passfrasen.
settings-security-action = Sikkerhet
settings-recording-hint = På dette systemet kan andre programmer ta opp skjermen, også mens saker er åpne.

## Sikkerhet: alle deler.

security-title = Sikkerhet
security-hint = Hvem som åpner sakene, hvordan de oppbevares, og om de er uskadde.
security-open-action = Åpne
security-open-label = Åpne: { $part }
security-passphrase-title = Passfrasen din
security-passphrase-standing = Endre den når noen kan ha sett den
security-record-title = Tilgangslogg
security-record-standing = Hvem som åpnet sakene, hvem som så navn, hva som ble tatt ut
security-check-title = Kontroller sakene
security-check-standing = Ser etter om noe er skadet

## Saksbehandlerens egen passfrase.

security-passphrase-hint = Den gamle passfrasen åpner fortsatt eldre sikkerhetskopier. Hvis noen kjenner den, bytt ut sikkerhetskopiene også.
security-passphrase-old-label = Nåværende passfrase
security-passphrase-old-needed = Skriv passfrasen du har brukt til nå
security-passphrase-action = Endre passfrasen
security-passphrase-changed = Passfrasen din er endret

## Tilgangsloggen.

security-record-hint = Ingenting i den forteller om en person. Den kan ikke endres uten at det oppdages.
security-record-more-action = Vis tidligere innføringer

## Kontrollen.

security-check-hint = Hver side, hver innføring og hver nøkkelfil leses. Du kan arbeide videre.
security-check-action = Kontroller nå
security-check-begins = Kontrollerer …
security-check-progress = Kontrollerer: { $done } av { $of } saker
security-check-healthy = Alt er uskadd. Saker: { $cases }. Innføringer: { $entries }.
security-check-faults = { $count ->
    [one] Én ting er ikke slik den ble skrevet
   *[other] { $count } ting er ikke slik de ble skrevet
}
security-check-faults-help = Ingenting er endret. Lag en sikkerhetskopi nå, skriv ned disse linjene, og vis dem til den som har ansvar for datamaskinen.

security-not-now-action = Ikke nå
security-supervisor-only = Bare en leder kan gjøre dette. Spør lederen din.

## Hvem som åpner sakene. En nøkkel er én måte å åpne dem på: en saksbehandlers passfrase, gjenopprettingskoden, organisasjonens nøkkel.

security-officers-title = Saksbehandlere
security-officers-about = Hvem som åpner sakene
security-officers-standing = { $officers ->
    [one] Én saksbehandler
   *[other] { $officers } saksbehandlere
}, { $code ->
    [yes] gjenopprettingskode
   *[no] ingen gjenopprettingskode
}, { $organisation ->
    [yes] organisasjonsnøkkel
   *[no] ingen organisasjonsnøkkel
}
security-officers-hint = Hver saksbehandler har en passfrase ingen andre trenger å kjenne. Fjern nøkkelen til den som slutter på kontoret.
security-officers-only = Bare en leder kan gi eller fjerne en nøkkel til sakene. Spør lederen din.
security-officers-by-code = Du åpnet sakene med gjenopprettingskoden. Den som har mistet en passfrase, får en ny her.
security-officer-role-own = { $role }, deg
security-officer-own = Deg
security-own-passphrase-action = Endre passfrasen
security-replace-action = Ny passfrase
security-new-code-action = Lag ny kode
security-revoke-action = Fjern nøkkelen
security-way-label = { $way }: { $name }
security-officer-add-action = Legg til saksbehandler
security-organisation-add-action = Legg til organisasjonsnøkkel

## Legge til en saksbehandler.

security-officer-name-label = Navn i tilgangsloggen
security-officer-name-hint = Et fornavn eller en stilling er nok
security-officer-name-needed = Skriv et navn eller en stilling
security-officer-role-label = Rolle
security-officer-role-hint = En leder bestemmer også hvem som åpner sakene, og kan slette dem
security-officer-types-hint = La saksbehandleren skrive passfrasen alene. Ingen andre trenger å kjenne den.
security-officer-add-confirm = Legg til saksbehandleren
security-officer-added = { $name } kan åpne sakene nå

## Legge til organisasjonens nøkkel.

security-organisation-hint = Den som har den hemmelige halvdelen av denne nøkkelen, kan åpne sakene når ingen på kontoret kan. Bare den offentlige halvdelen oppbevares her.
security-organisation-name-label = Organisasjonens navn
security-organisation-name-needed = Skriv navnet på organisasjonen
security-organisation-key-label = Offentlig nøkkel
security-organisation-key-hint = Den begynner med age1 og står i filen age-keygen skrev
security-organisation-key-needed = Lim inn den offentlige nøkkelen
security-organisation-confirm = Legg til nøkkelen

## En ny passfrase for noen andre.

security-replace-title = Ny passfrase: { $name }
security-replace-hint = Den gamle passfrasen åpner da ikke lenger sakene. Eldre sikkerhetskopier åpnes fortsatt med den.
security-replace-confirm = Ta i bruk den nye passfrasen
security-replaced = Den nye passfrasen åpner sakene nå

## Fjerne en nøkkel.

security-revoke-title = Fjerne denne nøkkelen: { $name }?
security-revoke-anew = Den slutter å virke med én gang, og alle saker krypteres på nytt. Med mange saker tar det noen minutter.
security-revoke-backups = Eldre sikkerhetskopier åpnes fortsatt med den. Slett dem du ikke lenger trenger.
security-revoke-promise = Blir det avbrutt, er ingenting tapt. Det fullføres ved neste opplåsing.
security-revoke-keep-action = Behold nøkkelen
security-revoke-confirm = Fjern nøkkelen
security-rekeying-begins = Sakene krypteres på nytt
security-rekeying = Sakene krypteres på nytt: { $percent } av 100 prosent
security-revoked = Nøkkelen er fjernet, og sakene er kryptert på nytt
error-slot-unfinished = Nøkkelen åpner ikke lenger sakene, men de er ikke kryptert på nytt ennå
error-slot-unfinished-help = Ingenting er tapt. Frigjør plass på disken, lås sakene og åpne dem igjen: Da fullføres det.

## En ny gjenopprettingskode.

security-code-title = Gjenopprettingskode
security-code-standing = Lag en ny når noen kan ha sett den
security-code-hint = Koden åpner sakene når en passfrase er tapt. Lag en ny når papiret er borte, eller når noen kan ha sett den.
security-code-until = Den gamle koden gjelder til du har skrevet to grupper av den nye. Går du ut før det, blir den nye forkastet.
security-code-backups = Eldre sikkerhetskopier åpnes fortsatt med den gamle koden.
security-code-put-action = Ta i bruk den nye koden
security-code-put = Den nye gjenopprettingskoden gjelder. Ødelegg papiret med den gamle.
security-code-let-go = Den nye koden er forkastet. Den gamle gjenopprettingskoden gjelder fortsatt.

## Slette alt.

security-destroy-title = Slett alt på denne datamaskinen
security-destroy-standing = Alle saker, nøkler og sikkerhetskopier i denne mappen, for godt
security-destroy-hint = Alle saker, nøkler og sikkerhetskopier i denne mappen slettes for godt. Ingen passfrase og ingen kode bringer dem tilbake.
security-destroy-folder-label = Mappen som slettes:
security-destroy-left-title = Hva som ikke slettes
security-destroy-left-paper = Utskrevne ark og kort
security-destroy-left-files = Filer som er lagret andre steder eller sendt
security-destroy-left-backups = Sikkerhetskopier på andre disker og datamaskiner
security-destroy-left-aside = Eldre saker som er satt til side på denne datamaskinen
# Det som må skrives, med store bokstaver.
security-destroy-word = SLETT
security-destroy-word-label = Skriv { security-destroy-word } for å fortsette
security-destroy-word-fault = Skriv { security-destroy-word }, slik det står her
security-destroy-keep-action = Behold alt
security-destroy-confirm = Slett alt
security-destroying = Sletter …
security-destroyed-title = Sakene er slettet
security-destroyed-hint = Mappen { $folder } er borte, med alt som var i den.
security-destroyed-left = Disse eldre sakene ble satt til side og er her fortsatt:
security-destroyed-next = Veiledning, kontakter og vurderinger virker som før.
security-destroyed-action = Begynn på nytt
