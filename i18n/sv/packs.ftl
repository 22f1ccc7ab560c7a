# Innehållspaket: en mapp med texter, kontakter och checklistor, signerad av utgivaren. Först kommandonas hjälp, en kort mening var.

cli-pack-about = Innehållspaket: nyare kontakter och texter, från en fil
cli-pack-build-about = Samla ett pakets mapp i en fil, ännu inte signerad
cli-pack-build-folder-help = Mappen med paketets pack.toml
cli-pack-build-output-help = Filen att skriva
cli-pack-sign-about = Signera ett paket som har samlats
cli-pack-sign-file-help = Filen som pack build skrev
cli-pack-sign-key-help = Filen med den hemliga nyckeln
cli-pack-sign-output-help = Paketet att skriva
cli-pack-keygen-about = Skapa en nyckel att signera paket med
cli-pack-keygen-output-help = Var den ska skrivas: NAME.key är hemlig, NAME.pub är för andra
cli-pack-trust-about = Använd paket från den här utgivaren från och med nu
cli-pack-trust-key-help = Utgivarens publika nyckel, jämförd på telefon eller vid ett möte
cli-pack-verify-about = Visa vem som har gjort ett paket och vad det skulle ändra
cli-pack-verify-file-help = Paketet
cli-pack-install-about = Ta ett paket i bruk, efter att ha visat vad det ändrar
cli-pack-install-file-help = Paketet
cli-pack-install-yes-help = Ta det i bruk utan att fråga
cli-pack-list-about = Lista paketen i bruk och utgivarnas nycklar
cli-pack-rollback-about = Gå tillbaka till det som var i bruk före ett paket
cli-pack-rollback-id-help = Paketets id i listan

# Vilket slags paket det är.
pack-kind-base = ersätter det inbyggda
pack-kind-overlay = lägger till ett kontors egna kontakter och anmärkningar

pack-built = { $file } innehåller { $id }, version { $version }, med { $count ->
    [one] en fil
   *[other] { $count } filer
}. Paketet är inte signerat ännu.
pack-signed = { $file } innehåller { $id }, version { $version }, och är signerad.
pack-keygen-sealed = Den hemliga nyckeln är { $secret }, skyddad av lösenfrasen. Ge { $public } till dem som ska använda dina paket.
pack-keygen-open = Den hemliga nyckeln är { $secret }, utan lösenfras: den som har filen kan signera. Ge { $public } till dem som ska använda dina paket.
pack-key-line = Nyckel { $name }: { $key }
pack-trusted = Paket från { $name } kan användas från och med nu. Jämför nyckeln med utgivarens, på telefon eller vid ett möte:

pack-title-line = { $title } ({ $id }), version { $version }: { $kind }
pack-issuer-label = Utfärdat av { $issuer }, { $date }, licens { $licence }
pack-expires-label = Kan användas till { $date }
pack-signer-label = Signerat av { $name } ({ $key })
pack-before-label = Det går att gå tillbaka till version { $version }

# Vad ett paket skulle ändra i det som är i bruk.
pack-difference-empty = Det ändrar inget som är i bruk.
pack-changed-count = { $count ->
    [one] En kontakt ändras:
   *[other] { $count } kontakter ändras:
}
pack-removed-count = { $count ->
    [one] En kontakt tas bort:
   *[other] { $count } kontakter tas bort:
}
pack-new-count = { $count ->
    [one] En kontakt är ny:
   *[other] { $count } kontakter är nya:
}
pack-annotated-count = { $count ->
    [one] En kontakt får en annan anmärkning från det här kontoret:
   *[other] { $count } kontakter får andra anmärkningar från det här kontoret:
}
pack-duties-count = Kontorets skyldigheter som är nya eller faller bort: { $count }
pack-countries-count = Ändrade länder: { $count }
pack-checklists-count = Ändrade checklistor: { $count }
pack-texts-count = Ändrade texter: { $count }
pack-contact-line = { $name } ({ $id }) { $numbers }
pack-renumbered-line = { $name } ({ $id }): numret var { $before } och blir { $after }
pack-no-number = inget
pack-conflict-line = Ett paket i bruk skulle då lägga till mindre: { $reason }

pack-install-yes-action = ja
pack-install-prompt = Skriv ”{ pack-install-yes-action }” för att ta paketet i bruk:
pack-installed = { $id } har tagits i bruk. Med ”guidepost pack rollback { $id }” går du tillbaka.
pack-in-use-already = { $id } är redan i bruk. Inget ändrades.
pack-only-shown = Inget ändrades. Lägg till --yes för att ta paketet i bruk.
pack-rolled-back = { $id } är i bruk i version { $version } igen.
pack-rolled-back-to-none = { $id } är inte längre i bruk. Det inbyggda används.
pack-list-empty = Inget paket är i bruk. Det inbyggda används.
pack-keys-empty = Ingen utgivares nyckel är känd. ”guidepost pack trust” lägger till en.
pack-left-out = Paketet { $id }, eller en del av det, används inte: { $reason }

contact-office-note-label = Anmärkning från det här kontoret: { $text }
directory-office-duty = För det här kontoret: { $text } ({ $source })

# Varför ett paket inte togs i bruk, och vad som kan göras.
error-pack-not-a-pack = Det här är inget innehållspaket, eller bara en del av ett. Det togs inte i bruk.
error-pack-not-a-pack-help = Kopiera det igen, eller fråga utgivaren.
error-pack-foreign = Paketet innehåller något som inget paket får innehålla: { $file }. Det togs inte i bruk.
error-pack-twice = Paketet innehåller { $file } två gånger. Det togs inte i bruk.
error-pack-too-large = Paketet innehåller mer än ett paket får: { $file }. Det togs inte i bruk.
error-pack-too-many = Paketet innehåller mer än 2 000 filer. Det togs inte i bruk.
error-pack-unknown-key = Det går inte att se vem som har gjort paketet. Det togs inte i bruk.
error-pack-unknown-key-help = Lägg till utgivarens nyckel på sidan ”{ packs-title }” eller med ”guidepost pack trust”.
error-pack-changed = Paketet har ändrats efter att det signerades. Det togs inte i bruk.
error-pack-changed-help = Kopiera det igen, eller fråga utgivaren.
error-pack-older = Paketet är äldre än ditt ({ $date }). Det togs inte i bruk.
error-pack-other-content = Version { $version } av paketet finns redan här, med ett annat innehåll. Det togs inte i bruk.
error-pack-other-content-help = Utgivaren måste ge det ett högre versionsnummer.
error-pack-expired = Paketet kunde användas till { $date }. Det togs inte i bruk.
error-pack-expired-help = Be utgivaren om ett nyare.
error-pack-needs-program = Paketet kräver programversion { $version } eller senare. Det togs inte i bruk.
error-pack-other-kind = Ett paket som heter { $id } kan inte vara av det här slaget. Det togs inte i bruk.
error-pack-not-in-overlay = Ett kontors eget paket lägger till kontakter och anmärkningar, och inget annat. Det innehåller { $file }. Det togs inte i bruk.
error-pack-replaces = Ett kontors eget paket kan inte ersätta en kontakt som redan finns: { $contact } i { $file }.
error-pack-content = Paketet har ett fel och togs inte i bruk. { $file }, rad { $line }, { $field }: { $problem }
error-pack-not-in-use = Inget paket som heter { $id } är i bruk.
error-pack-list-damaged = Listan över paket i bruk är skadad. Det inbyggda används.
error-pack-list-damaged-help = Ta bort packs/active.toml från datamappen och ta paketen i bruk igen.
error-pack-no-permission = Det går inte att skriva i mappen. Inget ändrades.
error-pack-not-a-key = { $file } är ingen nyckel för paket.
error-pack-not-a-key-help = En nyckel skapas med ”guidepost pack keygen” eller med minisign.
error-pack-key-passphrase = Den hemliga nyckeln har en lösenfras.
error-pack-key-passphrase-help = Ange en fil som innehåller den med --passphrase-file.
error-pack-wrong-passphrase = Lösenfrasen öppnar inte den hemliga nyckeln.

# The page of content packs in the window.
packs-title = Innehållspaket
packs-aim = Ett paket innehåller nyare kontakter och texter, eller det här kontorets egna. Inget ändras innan du har sett vad ett paket ändrar.
packs-used-title = I bruk
# $kind: one of the two kinds above. $id: the name of a pack. $version: a whole number.
packs-kind-line = { $id }, version { $version }: { $kind }
packs-back-action = Gå tillbaka till version { $version } av { $id }
packs-stop-action = Sluta använda { $id }
packs-open-title = Titta på ett paket eller en nyckel
packs-open-hint = Släpp filen i det här fönstret, oavsett vilken sida som är öppen, eller skriv var den finns.
packs-file-label = Fil
packs-file-needed = Skriv var filen finns.
packs-open-action = Titta på filen
packs-looking = Tittar på filen…
packs-keys-title = Utgivare vars paket används
packs-keys-empty = Ingen utgivares nyckel är känd ännu. Titta på filen med en nyckel för att lägga till den.
# $name: what the key's file is called.
packs-distrust-action = Sluta använda paket från { $name }
packs-distrusted = Paket från { $name } används inte längre.
packs-trusted = Paket från { $name } kan användas från och med nu.

# A file that somebody brought, before anything is changed.
packs-review-hint = Inget ändras innan du väljer ”{ packs-use-action }”. Du kan när som helst gå tillbaka här på sidan.
packs-in-use-already = Det här paketet är redan i bruk.
packs-use-action = Ta paketet i bruk
packs-leave-action = Behåll det som är i bruk
packs-changes-title = Vad det skulle ändra
packs-renumbered-count = { $count ->
    [one] En kontakt får ett annat nummer:
   *[other] { $count } kontakter får ett annat nummer:
}
packs-reworded-count = { $count ->
    [one] En kontakt får en annan lydelse:
   *[other] { $count } kontakter får en annan lydelse:
}
# $title: what the pack calls itself.
packs-used = { $title } är nu i bruk.
packs-key-title = En utgivares nyckel: { $name }
packs-key-hint = Jämför den med utgivarens, vid ett möte eller på telefon, på ett nummer som du redan kände till. Den som har den här nyckeln bestämmer vilka nummer programmet visar.
packs-trust-action = Använd paket från den här utgivaren
packs-distrust-now-action = Använd dem inte
packs-drop-hint = Släpp filen för att titta på den. Inget ändras av det.
error-packs-unknown-file = Den här filen är varken ett innehållspaket eller en nyckel som programmet känner till. Inget ändrades.
