# Indholdspakker: en mappe med tekster, kontakter og tjeklister, underskrevet af udgiveren. Først kommandoernes hjælp, én kort sætning til hver.

cli-pack-about = Indholdspakker: nyere kontakter og tekster, fra en fil
cli-pack-build-about = Saml en pakkes mappe i én fil, endnu uden underskrift
cli-pack-build-folder-help = Mappen med pakkens pack.toml
cli-pack-build-output-help = Filen, der skal skrives
cli-pack-sign-about = Underskriv en samlet pakke
cli-pack-sign-file-help = Filen, som pack build har skrevet
cli-pack-sign-key-help = Filen med den hemmelige nøgle
cli-pack-sign-output-help = Pakken, der skal skrives
cli-pack-keygen-about = Lav en nøgle til at underskrive pakker med
cli-pack-keygen-output-help = Hvor der skal skrives: NAME.key er hemmelig, NAME.pub er til andre
cli-pack-trust-about = Brug pakker fra denne udgiver fra nu af
cli-pack-trust-key-help = Udgiverens offentlige nøgle, sammenlignet over telefonen eller ved et møde
cli-pack-verify-about = Vis, hvem der har lavet en pakke, og hvad den ville ændre
cli-pack-verify-file-help = Pakken
cli-pack-install-about = Tag en pakke i brug, når det er vist, hvad den ændrer
cli-pack-install-file-help = Pakken
cli-pack-install-yes-help = Tag den i brug uden at spørge
cli-pack-list-about = Vis pakkerne i brug og udgivernes nøgler
cli-pack-rollback-about = Gå tilbage til det, der var i brug før en pakke
cli-pack-rollback-id-help = Pakkens id på listen

# Hvilken slags pakke det er.
pack-kind-base = træder i stedet for det indbyggede
pack-kind-overlay = tilføjer et kontors egne kontakter og noter

pack-built = { $file } indeholder { $id }, version { $version }, med { $count ->
    [one] én fil
   *[other] { $count } filer
}. Pakken er endnu ikke underskrevet.
pack-signed = { $file } indeholder { $id }, version { $version }, og er underskrevet.
pack-keygen-sealed = Den hemmelige nøgle er { $secret }, beskyttet af adgangssætningen. Giv { $public } til dem, der skal bruge dine pakker.
pack-keygen-open = Den hemmelige nøgle er { $secret }, uden adgangssætning: Den, der har filen, kan underskrive. Giv { $public } til dem, der skal bruge dine pakker.
pack-key-line = Nøgle { $name }: { $key }
pack-trusted = Pakker fra { $name } kan bruges fra nu af. Sammenlign nøglen med udgiverens, over telefonen eller ved et møde:

pack-title-line = { $title } ({ $id }), version { $version }: { $kind }
pack-issuer-label = Udstedt af { $issuer }, { $date }, licens { $licence }
pack-expires-label = Kan bruges til { $date }
pack-signer-label = Underskrevet af { $name } ({ $key })
pack-before-label = Der kan gås tilbage til version { $version }

# Hvad en pakke ville ændre i forhold til det, der er i brug.
pack-difference-empty = Den ændrer intet af det, der er i brug.
pack-changed-count = { $count ->
    [one] Én kontakt ændres:
   *[other] { $count } kontakter ændres:
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
    [one] Én kontakt får en anden note fra dette kontor:
   *[other] { $count } kontakter får andre noter fra dette kontor:
}
pack-duties-count = Kontorets pligter, der er nye eller bortfalder: { $count }
pack-countries-count = Ændrede lande: { $count }
pack-checklists-count = Ændrede tjeklister: { $count }
pack-texts-count = Ændrede tekster: { $count }
pack-contact-line = { $name } ({ $id }) { $numbers }
pack-renumbered-line = { $name } ({ $id }): Nummeret var { $before } og bliver { $after }
pack-no-number = intet
pack-conflict-line = En pakke i brug ville så tilføje mindre: { $reason }

pack-install-yes-action = ja
pack-install-prompt = Skriv ”{ pack-install-yes-action }” for at tage pakken i brug:
pack-installed = { $id } er taget i brug. Med ”guidepost pack rollback { $id }” går du tilbage.
pack-in-use-already = { $id } er allerede i brug. Intet blev ændret.
pack-only-shown = Intet blev ændret. Tilføj --yes for at tage pakken i brug.
pack-rolled-back = { $id } er igen i brug i version { $version }.
pack-rolled-back-to-none = { $id } er ikke længere i brug. Det indbyggede bruges.
pack-list-empty = Ingen pakke er i brug. Det indbyggede bruges.
pack-keys-empty = Ingen udgivers nøgle er kendt. ”guidepost pack trust” tilføjer en.
pack-left-out = Pakken { $id } eller en del af den bruges ikke: { $reason }

contact-office-note-label = Note fra dette kontor: { $text }
directory-office-duty = For dette kontor: { $text } ({ $source })

# Hvorfor en pakke ikke blev taget i brug, og hvad der kan gøres.
error-pack-not-a-pack = Det er ikke en indholdspakke eller kun en del af en. Den blev ikke taget i brug.
error-pack-not-a-pack-help = Kopier den igen, eller spørg udgiveren.
error-pack-foreign = Denne pakke indeholder noget, som ingen pakke må indeholde: { $file }. Den blev ikke taget i brug.
error-pack-twice = Denne pakke indeholder { $file } to gange. Den blev ikke taget i brug.
error-pack-too-large = Denne pakke indeholder mere, end en pakke må: { $file }. Den blev ikke taget i brug.
error-pack-too-many = Denne pakke indeholder over 2.000 filer. Den blev ikke taget i brug.
error-pack-unknown-key = Det kan ikke ses, hvem der har lavet denne pakke. Den blev ikke taget i brug.
error-pack-unknown-key-help = Tilføj udgiverens nøgle på siden ”{ packs-title }” eller med ”guidepost pack trust”.
error-pack-changed = Denne pakke er ændret, efter at den blev underskrevet. Den blev ikke taget i brug.
error-pack-changed-help = Kopier den igen, eller spørg udgiveren.
error-pack-older = Denne pakke er ældre end din ({ $date }). Den blev ikke taget i brug.
error-pack-other-content = Version { $version } af denne pakke er her allerede med et andet indhold. Den blev ikke taget i brug.
error-pack-other-content-help = Udgiveren skal give den et højere versionsnummer.
error-pack-expired = Denne pakke kunne bruges til { $date }. Den blev ikke taget i brug.
error-pack-expired-help = Bed udgiveren om en nyere.
error-pack-needs-program = Denne pakke kræver programversion { $version } eller nyere. Den blev ikke taget i brug.
error-pack-other-kind = En pakke med navnet { $id } kan ikke være af denne slags. Den blev ikke taget i brug.
error-pack-not-in-overlay = Et kontors egen pakke tilføjer kontakter og noter og intet andet. Den indeholder { $file }. Den blev ikke taget i brug.
error-pack-replaces = Et kontors egen pakke kan ikke erstatte en kontakt, der er der i forvejen: { $contact } i { $file }.
error-pack-content = Denne pakke har en fejl og blev ikke taget i brug. { $file }, linje { $line }, { $field }: { $problem }
error-pack-not-in-use = Ingen pakke med navnet { $id } er i brug.
error-pack-list-damaged = Listen over pakker i brug er beskadiget. Det indbyggede bruges.
error-pack-list-damaged-help = Fjern packs/active.toml fra datamappen, og tag pakkerne i brug igen.
error-pack-no-permission = Der kan ikke skrives i mappen. Intet blev ændret.
error-pack-not-a-key = { $file } er ikke en nøgle til pakker.
error-pack-not-a-key-help = En nøgle laves med ”guidepost pack keygen” eller med minisign.
error-pack-key-passphrase = Den hemmelige nøgle har en adgangssætning.
error-pack-key-passphrase-help = Angiv en fil, der indeholder den, med --passphrase-file.
error-pack-wrong-passphrase = Adgangssætningen åbner ikke den hemmelige nøgle.

# The page of content packs in the window.
packs-title = Indholdspakker
packs-aim = En pakke indeholder nyere kontakter og tekster eller dette kontors egne. Intet ændres, før du har set, hvad en pakke ændrer.
packs-used-title = I brug
# $kind: one of the two kinds above. $id: the name of a pack. $version: a whole number.
packs-kind-line = { $id }, version { $version }: { $kind }
packs-back-action = Gå tilbage til version { $version } af { $id }
packs-stop-action = Brug ikke længere { $id }
packs-open-title = Se på en pakke eller en nøgle
packs-open-hint = Træk filen ind i dette vindue, uanset hvilken side der er åben, eller skriv, hvor den ligger.
packs-file-label = Fil
packs-file-needed = Skriv, hvor filen ligger.
packs-open-action = Se på filen
packs-looking = Ser på filen…
packs-keys-title = Udgivere, hvis pakker bruges
packs-keys-empty = Ingen udgivers nøgle er kendt endnu. Se på filen med en nøgle for at tilføje den.
# $name: what the key's file is called.
packs-distrust-action = Brug ikke længere pakker fra { $name }
packs-distrusted = Pakker fra { $name } bruges ikke længere.
packs-trusted = Pakker fra { $name } kan bruges fra nu af.

# A file that somebody brought, before anything is changed.
packs-review-hint = Intet ændres, før du vælger ”{ packs-use-action }”. Du kan altid gå tilbage her på siden.
packs-in-use-already = Denne pakke er allerede i brug.
packs-use-action = Tag pakken i brug
packs-leave-action = Behold det, der er i brug
packs-changes-title = Hvad den ville ændre
packs-renumbered-count = { $count ->
    [one] Én kontakt får et andet nummer:
   *[other] { $count } kontakter får et andet nummer:
}
packs-reworded-count = { $count ->
    [one] Én kontakt får en anden ordlyd:
   *[other] { $count } kontakter får en anden ordlyd:
}
# $title: what the pack calls itself.
packs-used = { $title } er nu i brug.
packs-key-title = En udgivers nøgle: { $name }
packs-key-hint = Sammenlign den med udgiverens ved et møde eller over telefonen, på et nummer, du kendte i forvejen. Den, der har denne nøgle, bestemmer, hvilke numre programmet viser.
packs-trust-action = Brug pakker fra denne udgiver
packs-distrust-now-action = Brug dem ikke
packs-drop-hint = Slip filen for at se på den. Det ændrer intet.
error-packs-unknown-file = Denne fil er hverken en indholdspakke eller en nøgle, som programmet kender. Intet blev ændret.
