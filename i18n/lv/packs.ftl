# Satura pakotnes: mape ar tekstiem, kontaktiem un kontrolsarakstiem, ko parakstījis tās veidotājs. Vispirms komandu palīdzība, pa
# vienam īsam teikumam.

cli-pack-about = Satura pakotnes: jaunāki kontakti un teksti no faila
cli-pack-build-about = Salikt pakotnes mapi vienā failā, vēl bez paraksta
cli-pack-build-folder-help = Mape, kurā ir pack.toml
cli-pack-build-output-help = Fails, kurā saglabāt
cli-pack-sign-about = Parakstīt saliktu pakotni
cli-pack-sign-file-help = Fails, ko saglabāja pack build
cli-pack-sign-key-help = Fails ar slepeno atslēgu
cli-pack-sign-output-help = Pakotne, kurā saglabāt
cli-pack-keygen-about = Izveidot atslēgu pakotņu parakstīšanai
cli-pack-keygen-output-help = Kur saglabāt: NAME.key ir slepens, NAME.pub ir citiem
cli-pack-trust-about = Turpmāk atļaut šī veidotāja pakotnes
cli-pack-trust-key-help = Veidotāja publiskā atslēga, salīdzināta pa tālruni vai klātienē
cli-pack-verify-about = Pateikt, kas veidojis pakotni un ko tā mainītu
cli-pack-verify-file-help = Pakotne
cli-pack-install-about = Sākt lietot pakotni, vispirms parādot, ko tā maina
cli-pack-install-file-help = Pakotne
cli-pack-install-yes-help = Sākt lietot bez jautāšanas
cli-pack-list-about = Uzskaitīt lietotās pakotnes un veidotāju atslēgas
cli-pack-rollback-about = Atgriezties pie tā, ko lietoja pirms pakotnes
cli-pack-rollback-id-help = Pakotnes id sarakstā

# Pakotnes veids.
pack-kind-base = aizstāj iebūvēto saturu
pack-kind-overlay = pievieno biroja kontaktus un piezīmes

pack-built = Failā { $file } ir { $id }, versija { $version }, pavisam { $count ->
    [zero] { $count } faili
    [one] { $count } fails
   *[other] { $count } faili
}. Pakotne vēl nav parakstīta.
pack-signed = Failā { $file } ir { $id }, versija { $version }, un pakotne ir parakstīta.
pack-keygen-sealed = Slepenā atslēga ir { $secret }, aizsargāta ar paroles frāzi. Failu { $public } dodiet tiem, kas lietos Jūsu pakotnes.
pack-keygen-open = Slepenā atslēga ir { $secret }, bez paroles frāzes: parakstīt var ikviens, kam ir šis fails. Failu { $public } dodiet tiem, kas lietos Jūsu pakotnes.
pack-key-line = Atslēga { $name }: { $key }
pack-trusted = Turpmāk var lietot pakotnes, kuru veidotājs ir { $name }. Salīdziniet atslēgu ar veidotāju pa tālruni vai klātienē:

pack-title-line = { $title } ({ $id }), versija { $version }: { $kind }
pack-issuer-label = Izdevējs: { $issuer }, { $date }, licence { $licence }
pack-expires-label = Lietošanas termiņš: { $date }
pack-signer-label = Parakstītājs: { $name } ({ $key })
pack-before-label = Atgriezties var pie versijas { $version }

# Ko pakotne mainītu, salīdzinot ar to, ko lieto.
pack-difference-empty = Lietotajā saturā nekas nemainās.
pack-changed-count = { $count ->
    [zero] Mainās { $count } kontakti:
    [one] Mainās { $count } kontakts:
   *[other] Mainās { $count } kontakti:
}
pack-removed-count = { $count ->
    [zero] Tiek noņemti { $count } kontakti:
    [one] Tiek noņemts { $count } kontakts:
   *[other] Tiek noņemti { $count } kontakti:
}
pack-new-count = { $count ->
    [zero] Klāt nāk { $count } kontakti:
    [one] Klāt nāk { $count } kontakts:
   *[other] Klāt nāk { $count } kontakti:
}
pack-annotated-count = { $count ->
    [zero] Biroja piezīme mainās { $count } kontaktiem:
    [one] Biroja piezīme mainās { $count } kontaktam:
   *[other] Biroja piezīme mainās { $count } kontaktiem:
}
pack-duties-count = Biroja pienākumi, kas ir jauni vai zūd: { $count }
pack-countries-count = Mainītas valstis: { $count }
pack-checklists-count = Mainīti kontrolsaraksti: { $count }
pack-texts-count = Mainīti teksti: { $count }
pack-contact-line = { $name } ({ $id }) { $numbers }
pack-renumbered-line = { $name } ({ $id }): līdzšinējais numurs – { $before }, jaunais – { $after }
pack-no-number = nav
pack-conflict-line = Kāda lietota pakotne tad pievienotu mazāk: { $reason }

pack-install-yes-action = jā
pack-install-prompt = Lai lietotu šo pakotni, ierakstiet „{ pack-install-yes-action }”:
pack-installed = { $id } tiek lietota. Atgriezties var ar „guidepost pack rollback { $id }”.
pack-in-use-already = { $id } jau tiek lietota. Nekas nav mainīts.
pack-only-shown = Nekas nav mainīts. Lai lietotu šo pakotni, pievienojiet --yes.
pack-rolled-back = { $id } atkal tiek lietota, versija { $version }.
pack-rolled-back-to-none = { $id } vairs netiek lietota. Tiek lietots iebūvētais saturs.
pack-list-empty = Neviena pakotne netiek lietota. Tiek lietots iebūvētais saturs.
pack-keys-empty = Nav nevienas veidotāja atslēgas. To pievieno „guidepost pack trust”.
pack-left-out = Pakotne { $id } vai tās daļa netiek lietota: { $reason }

contact-office-note-label = Biroja piezīme: { $text }
directory-office-duty = Šim birojam: { $text } ({ $source })

# Kāpēc pakotne netiek lietota un ko darīt.
error-pack-not-a-pack = Šī nav satura pakotne vai ir tikai tās daļa. Tā netiek lietota.
error-pack-not-a-pack-help = Nokopējiet to vēlreiz vai vaicājiet veidotājam.
error-pack-foreign = Šajā pakotnē ir kas tāds, kā nevienā pakotnē nedrīkst būt: { $file }. Tā netiek lietota.
error-pack-twice = Fails { $file } šajā pakotnē ir divreiz. Pakotne netiek lietota.
error-pack-too-large = Šajā pakotnē ir vairāk, nekā pakotnē drīkst būt: { $file }. Tā netiek lietota.
error-pack-too-many = Šajā pakotnē ir vairāk nekā 2000 failu. Tā netiek lietota.
error-pack-unknown-key = Nav zināms, kas veidojis šo pakotni. Tā netiek lietota.
error-pack-unknown-key-help = Pievienojiet veidotāja atslēgu lapā „{ packs-title }” vai ar „guidepost pack trust”.
error-pack-changed = Šī pakotne pēc parakstīšanas ir mainīta. Tā netiek lietota.
error-pack-changed-help = Nokopējiet to vēlreiz vai vaicājiet veidotājam.
error-pack-older = Šī pakotne ir vecāka par Jūsējo ({ $date }). Tā netiek lietota.
error-pack-other-content = Šīs pakotnes versija { $version } šeit jau ir, bet ar citu saturu. Pakotne netiek lietota.
error-pack-other-content-help = Veidotājam jādod tai augstāks versijas numurs.
error-pack-expired = Šīs pakotnes lietošanas termiņš ir beidzies: { $date }. Tā netiek lietota.
error-pack-expired-help = Lūdziet veidotājam jaunāku.
error-pack-needs-program = Šai pakotnei vajadzīga programmas versija { $version } vai jaunāka. Tā netiek lietota.
error-pack-other-kind = Pakotne ar nosaukumu { $id } nevar būt šāda veida. Tā netiek lietota.
error-pack-not-in-overlay = Biroja pakotne pievieno tikai kontaktus un piezīmes. Tajā ir { $file }. Tā netiek lietota.
error-pack-replaces = Biroja pakotne nevar aizstāt kontaktu, kas jau ir: { $contact } failā { $file }.
error-pack-content = Šajā pakotnē ir kļūda, un tā netiek lietota. { $file }, rinda { $line }, { $field }: { $problem }
error-pack-not-in-use = Pakotne ar nosaukumu { $id } netiek lietota.
error-pack-list-damaged = Lietoto pakotņu saraksts ir bojāts. Tiek lietots iebūvētais saturs.
error-pack-list-damaged-help = Noņemiet packs/active.toml no datu mapes un pievienojiet pakotnes vēlreiz.
error-pack-no-permission = Mapē nevar rakstīt. Nekas nav mainīts.
error-pack-not-a-key = { $file } nav pakotņu atslēga.
error-pack-not-a-key-help = Atslēgu izveido „guidepost pack keygen” vai minisign.
error-pack-key-passphrase = Slepenajai atslēgai ir paroles frāze.
error-pack-key-passphrase-help = Norādiet failu, kurā tā ir, ar --passphrase-file.
error-pack-wrong-passphrase = Šī paroles frāze slepeno atslēgu neatver.

# The page of content packs in the window.
packs-title = Satura pakotnes
packs-aim = Pakotne dod jaunākus kontaktus un tekstus vai šī biroja saturu. Nekas nemainās, pirms Jums ir parādīts, ko pakotne maina.
packs-used-title = Lietotās pakotnes
# $kind: one of the two kinds above. $id: the name of a pack. $version: a whole number.
packs-kind-line = { $id }, versija { $version }: { $kind }
packs-back-action = Atgriezties pie pakotnes { $id } versijas { $version }
packs-stop-action = Vairs nelietot pakotni { $id }
packs-open-title = Apskatīt pakotni vai atslēgu
packs-open-hint = Ievelciet failu šajā logā, lai kura lapa būtu atvērta, vai ierakstiet, kur tas atrodas.
packs-file-label = Fails
packs-file-needed = Ierakstiet, kur fails atrodas.
packs-open-action = Apskatīt failu
packs-looking = Apskata failu…
packs-keys-title = Veidotāji, kuru pakotnes lieto
packs-keys-empty = Vēl nav nevienas veidotāja atslēgas. Lai atslēgu pievienotu, apskatiet tās failu.
# $name: what the key's file is called.
packs-distrust-action = Vairs nelietot veidotāja { $name } pakotnes
packs-distrusted = Veidotāja { $name } pakotnes vairs netiek lietotas.
packs-trusted = Turpmāk var lietot pakotnes, kuru veidotājs ir { $name }.

# A file that somebody brought, before anything is changed.
packs-review-hint = Nekas nemainās, kamēr neizvēlaties „{ packs-use-action }”. Šajā lapā jebkurā laikā var atgriezties pie iepriekšējā satura.
packs-in-use-already = Šī pakotne jau tiek lietota.
packs-use-action = Lietot šo pakotni
packs-leave-action = Paturēt līdzšinējo saturu
packs-changes-title = Ko tā mainītu
packs-renumbered-count = { $count ->
    [zero] Mainās { $count } kontaktu numuri:
    [one] Mainās { $count } kontakta numurs:
   *[other] Mainās { $count } kontaktu numuri:
}
packs-reworded-count = { $count ->
    [zero] Mainās { $count } kontaktu formulējumi:
    [one] Mainās { $count } kontakta formulējums:
   *[other] Mainās { $count } kontaktu formulējumi:
}
# $title: what the pack calls itself.
packs-used = Tagad tiek lietota pakotne „{ $title }”.
packs-key-title = Veidotāja atslēga: { $name }
packs-key-hint = Salīdziniet to ar veidotāju klātienē vai pa tālruni, zvanot uz numuru, ko zinājāt jau iepriekš. Kam ir šī atslēga, tas nosaka, kādus numurus programma rāda.
packs-trust-action = Lietot šī veidotāja pakotnes
packs-distrust-now-action = Nelietot tās
packs-drop-hint = Atlaidiet failu, lai to apskatītu. Ar to nekas nemainās.
error-packs-unknown-file = Šis fails nav ne satura pakotne, ne atslēga, ko šī programma pazīst. Nekas nav mainīts.
