# Innholdspakker: en mappe med tekster, kontakter og sjekklister, signert av utgiveren. Først hjelpen til kommandoene, én kort setning for hver.

cli-pack-about = Innholdspakker: nyere kontakter og tekster, fra en fil
cli-pack-build-about = Samle en pakkes mappe i én fil, foreløpig uten signatur
cli-pack-build-folder-help = Mappen med pakkens pack.toml
cli-pack-build-output-help = Filen som skal skrives
cli-pack-sign-about = Signer en pakke som er samlet
cli-pack-sign-file-help = Filen som pack build skrev
cli-pack-sign-key-help = Filen med den hemmelige nøkkelen
cli-pack-sign-output-help = Pakken som skal skrives
cli-pack-keygen-about = Lag en nøkkel til å signere pakker med
cli-pack-keygen-output-help = Hvor det skal skrives: NAME.key er hemmelig, NAME.pub er for andre
cli-pack-trust-about = Bruk pakker fra denne utgiveren fra nå av
cli-pack-trust-key-help = Utgiverens offentlige nøkkel, sammenlignet på telefon eller ansikt til ansikt
cli-pack-verify-about = Vis hvem som har laget en pakke, og hva den ville endret
cli-pack-verify-file-help = Pakken
cli-pack-install-about = Ta i bruk en pakke etter å ha vist hva den endrer
cli-pack-install-file-help = Pakken
cli-pack-install-yes-help = Ta den i bruk uten å spørre
cli-pack-list-about = List opp pakkene i bruk og utgivernes nøkler
cli-pack-rollback-about = Gå tilbake til det som var i bruk før en pakke
cli-pack-rollback-id-help = Pakkens id i listen

# Hva slags pakke det er.
pack-kind-base = kommer i stedet for det innebygde
pack-kind-overlay = legger til et kontors egne kontakter og merknader

pack-built = { $file } inneholder { $id }, versjon { $version }, med { $count ->
    [one] én fil
   *[other] { $count } filer
}. Pakken er ikke signert ennå.
pack-signed = { $file } inneholder { $id }, versjon { $version }, og er signert.
pack-keygen-sealed = Den hemmelige nøkkelen er { $secret }, beskyttet av passfrasen. Gi { $public } til dem som skal bruke pakkene dine.
pack-keygen-open = Den hemmelige nøkkelen er { $secret }, uten passfrase: Den som har filen, kan signere. Gi { $public } til dem som skal bruke pakkene dine.
pack-key-line = Nøkkel { $name }: { $key }
pack-trusted = Pakker fra { $name } kan brukes fra nå av. Sammenlign nøkkelen med utgiverens, på telefon eller ansikt til ansikt:

pack-title-line = { $title } ({ $id }), versjon { $version }: { $kind }
pack-issuer-label = Utstedt av { $issuer }, { $date }, lisens { $licence }
pack-expires-label = Kan brukes til { $date }
pack-signer-label = Signert av { $name } ({ $key })
pack-before-label = Det går an å gå tilbake til versjon { $version }

# Hva en pakke ville endret i det som er i bruk.
pack-difference-empty = Den endrer ingenting av det som er i bruk.
pack-changed-count = { $count ->
    [one] Én kontakt endres:
   *[other] { $count } kontakter endres:
}
pack-removed-count = { $count ->
    [one] Én kontakt fjernes:
   *[other] { $count } kontakter fjernes:
}
pack-new-count = { $count ->
    [one] Én kontakt er ny:
   *[other] { $count } kontakter er nye:
}
pack-annotated-count = { $count ->
    [one] Én kontakt får en annen merknad fra dette kontoret:
   *[other] { $count } kontakter får andre merknader fra dette kontoret:
}
pack-duties-count = Kontorets plikter som er nye eller faller bort: { $count }
pack-countries-count = Endrede land: { $count }
pack-checklists-count = Endrede sjekklister: { $count }
pack-texts-count = Endrede tekster: { $count }
pack-contact-line = { $name } ({ $id }) { $numbers }
pack-renumbered-line = { $name } ({ $id }): Nummeret var { $before } og blir { $after }
pack-no-number = ingen
pack-conflict-line = En pakke i bruk ville da lagt til mindre: { $reason }

pack-install-yes-action = ja
pack-install-prompt = Skriv «{ pack-install-yes-action }» for å ta i bruk pakken:
pack-installed = { $id } er tatt i bruk. Med «guidepost pack rollback { $id }» går du tilbake.
pack-in-use-already = { $id } er allerede i bruk. Ingenting er endret.
pack-only-shown = Ingenting er endret. Legg til --yes for å ta i bruk pakken.
pack-rolled-back = { $id } er i bruk i versjon { $version } igjen.
pack-rolled-back-to-none = { $id } er ikke lenger i bruk. Det innebygde brukes.
pack-list-empty = Ingen pakke er i bruk. Det innebygde brukes.
pack-keys-empty = Ingen utgivers nøkkel er kjent. «guidepost pack trust» legger til en.
pack-left-out = Pakken { $id }, eller en del av den, brukes ikke: { $reason }

contact-office-note-label = Merknad fra dette kontoret: { $text }
directory-office-duty = For dette kontoret: { $text } ({ $source })

# Hvorfor en pakke ikke ble tatt i bruk, og hva som kan gjøres.
error-pack-not-a-pack = Dette er ikke en innholdspakke, eller bare en del av en. Den ble ikke tatt i bruk.
error-pack-not-a-pack-help = Kopier den på nytt, eller spør utgiveren.
error-pack-foreign = Pakken inneholder noe ingen pakke kan inneholde: { $file }. Den ble ikke tatt i bruk.
error-pack-twice = Pakken inneholder { $file } to ganger. Den ble ikke tatt i bruk.
error-pack-too-large = Pakken inneholder mer enn en pakke kan: { $file }. Den ble ikke tatt i bruk.
error-pack-too-many = Pakken inneholder mer enn 2000 filer. Den ble ikke tatt i bruk.
error-pack-unknown-key = Det går ikke an å se hvem som har laget pakken. Den ble ikke tatt i bruk.
error-pack-unknown-key-help = Legg til utgiverens nøkkel på siden «{ packs-title }» eller med «guidepost pack trust».
error-pack-changed = Pakken er endret etter at den ble signert. Den ble ikke tatt i bruk.
error-pack-changed-help = Kopier den på nytt, eller spør utgiveren.
error-pack-older = Pakken er eldre enn din ({ $date }). Den ble ikke tatt i bruk.
error-pack-other-content = Versjon { $version } av pakken er her allerede, med et annet innhold. Den ble ikke tatt i bruk.
error-pack-other-content-help = Utgiveren må gi den et høyere versjonsnummer.
error-pack-expired = Pakken kunne brukes til { $date }. Den ble ikke tatt i bruk.
error-pack-expired-help = Be utgiveren om en nyere.
error-pack-needs-program = Pakken krever programversjon { $version } eller nyere. Den ble ikke tatt i bruk.
error-pack-other-kind = En pakke som heter { $id }, kan ikke være av denne typen. Den ble ikke tatt i bruk.
error-pack-not-in-overlay = Et kontors egen pakke legger til kontakter og merknader og ingenting annet. Den inneholder { $file }. Den ble ikke tatt i bruk.
error-pack-replaces = Et kontors egen pakke kan ikke erstatte en kontakt som finnes fra før: { $contact } i { $file }.
error-pack-content = Pakken har en feil og ble ikke tatt i bruk. { $file }, linje { $line }, { $field }: { $problem }
error-pack-not-in-use = Ingen pakke som heter { $id }, er i bruk.
error-pack-list-damaged = Listen over pakker i bruk er skadet. Det innebygde brukes.
error-pack-list-damaged-help = Fjern packs/active.toml fra datamappen, og ta pakkene i bruk på nytt.
error-pack-no-permission = Det går ikke an å skrive i mappen. Ingenting er endret.
error-pack-not-a-key = { $file } er ikke en nøkkel for pakker.
error-pack-not-a-key-help = En nøkkel lages med «guidepost pack keygen» eller med minisign.
error-pack-key-passphrase = Den hemmelige nøkkelen har en passfrase.
error-pack-key-passphrase-help = Oppgi en fil som inneholder den, med --passphrase-file.
error-pack-wrong-passphrase = Passfrasen åpner ikke den hemmelige nøkkelen.

# The page of content packs in the window.
packs-title = Innholdspakker
packs-aim = En pakke inneholder nyere kontakter og tekster, eller dette kontorets egne. Ingenting endres før du har sett hva en pakke endrer.
packs-used-title = I bruk
# $kind: one of the two kinds above. $id: the name of a pack. $version: a whole number.
packs-kind-line = { $id }, versjon { $version }: { $kind }
packs-back-action = Gå tilbake til versjon { $version } av { $id }
packs-stop-action = Slutt å bruke { $id }
packs-open-title = Se på en pakke eller en nøkkel
packs-open-hint = Slipp filen på dette vinduet, uansett hvilken side som er åpen, eller skriv hvor den er.
packs-file-label = Fil
packs-file-needed = Skriv hvor filen er.
packs-open-action = Se på filen
packs-looking = Ser på filen …
packs-keys-title = Utgivere du bruker pakker fra
packs-keys-empty = Ingen utgivers nøkkel er kjent ennå. Se på filen med en nøkkel for å legge den til.
# $name: what the key's file is called.
packs-distrust-action = Slutt å bruke pakker fra { $name }
packs-distrusted = Pakker fra { $name } brukes ikke lenger.
packs-trusted = Pakker fra { $name } kan brukes fra nå av.

# A file that somebody brought, before anything is changed.
packs-review-hint = Ingenting endres før du velger «{ packs-use-action }». Du kan når som helst gå tilbake her på siden.
packs-in-use-already = Denne pakken er allerede i bruk.
packs-use-action = Ta i bruk pakken
packs-leave-action = Behold det som er i bruk
packs-changes-title = Hva den ville endret
packs-renumbered-count = { $count ->
    [one] Én kontakt får et annet nummer:
   *[other] { $count } kontakter får et annet nummer:
}
packs-reworded-count = { $count ->
    [one] Én kontakt får en annen ordlyd:
   *[other] { $count } kontakter får en annen ordlyd:
}
# $title: what the pack calls itself.
packs-used = { $title } er nå i bruk.
packs-key-title = En utgivers nøkkel: { $name }
packs-key-hint = Sammenlign den med utgiverens, ansikt til ansikt eller på telefon, på et nummer du kjente fra før. Den som har denne nøkkelen, bestemmer hvilke numre programmet viser.
packs-trust-action = Bruk pakker fra denne utgiveren
packs-distrust-now-action = Ikke bruk dem
packs-drop-hint = Slipp filen for å se på den. Det endrer ingenting.
error-packs-unknown-file = Denne filen er verken en innholdspakke eller en nøkkel som programmet kjenner. Ingenting er endret.
