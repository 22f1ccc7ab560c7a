# Kontrollnimekirjad ODK, Kobo ja sarnaste programmide vormidena (XLSForm, arvutustabel): välja ja sisse.

## Vormis. Ametnik loeb seda telefonist, võib-olla inimese kõrval.

# Kõige muu kohal.
xlsform-aid-note = See vorm aitab märgata. See, mida vorm lõpus näitab, on abivahend, mitte otsus inimese kohta. Pakkuge abi olenemata tulemusest. Kui mõni asi jutuks ei tulnud, jätke küsimus vastamata.
xlsform-first-title = Selle vestluse kohta
xlsform-age-label = Kui vana inimene teie teada on?
xlsform-age-hint = Kahtluse korral valige „{ age-may-be-child }“
xlsform-private-talk-label = Kas rääkisite inimesega omaette?

## Käsud.

xlsform-written = Vorm on kirjutatud: { $file }

cli-export-about = Kirjuta sisu failidesse, mida loevad teised programmid
cli-export-xlsform-about = Kirjuta kontrollnimekiri ODK või Kobo vormiks, kõigis keeltes ja tulemuse reegliga
cli-export-xlsform-checklist-help = Kontrollnimekiri id järgi, näiteks general-indicators
cli-export-xlsform-output-help = Kirjutatav arvutustabel; seda ei tohi veel olemas olla
cli-import-about = Loe sisu, mille on kirjutanud teised programmid
cli-import-xlsform-about = Loe ODK või Kobo vorm kontrollnimekirja ja tekstide kaustaks ning ütle, mida ei kasutatud
cli-import-xlsform-file-help = Vorm: .xlsx-vormingus arvutustabel
cli-import-xlsform-to-help = Kirjutatav kaust; see peab olema tühi või veel olemata

error-xlsform-no-checklist = Kontrollnimekirja nimega { $id } ei ole.
error-xlsform-no-checklist-help = Olemas on: { $known }
error-xlsform-not-set = Vormi ei saanud luua. See on programmi viga.

xlsform-read = { $count ->
    [one] Kontrollnimekirjast { $checklist } loeti kausta { $folder } üks küsimus ({ $languages }).
   *[other] Kontrollnimekirjast { $checklist } loeti kausta { $folder } { $count } küsimust ({ $languages }).
}
xlsform-read-hint = Vaadake kaust läbi, enne kui keegi seda kasutab. Mida vormis ei olnud, on jäetud kõige lihtsamaks: küsitud, ainult taust, allikata.
# Seisab seal, kus kontrollnimekiri ütleb, milleks, kellele ja millal see on.
xlsform-not-said = Vormis ei ole öeldud
xlsform-unused-title = Kasutamata või muudetud:
xlsform-unused-empty = Kasutati kõike, mis vormis on.

## Mida ei kasutatud.

xlsform-unused-type = Read tüübiga { $name }: { $rows }
xlsform-unused-repeat = Küsimus korduses, { $name }: { $rows }
xlsform-unused-column = Veerg { $name }, read: { $rows }
xlsform-unused-language = Keel { $name }
xlsform-unused-assumed = Teksti keel on märkimata, selleks loeti { $name }
xlsform-unused-no-english = Ingliskeelset teksti ei ole. Lisage see: kontrollnimekiri vajab seda.
xlsform-unused-no-words = Ilma sõnade või sobiva nimeta, { $name }: { $rows }
xlsform-unused-formula = Valemitega lahtrid, read: { $rows }
xlsform-unused-long-cell = Lahtrid, milles on üle 4 KB, read: { $rows }
xlsform-unused-changed = Tekstist võeti välja midagi, mis võiks toimida valemina või midagi varjata. Nüüd on see „{ $name }“, read: { $rows }
xlsform-unused-twice = Nimi { $name } on kaks korda ja sai numbri, rida: { $rows }

error-xlsform-damaged = See ei ole .xlsx-vormingus arvutustabel või on see kahjustatud.
error-xlsform-damaged-help = Midagi ei kirjutatud. Salvestage vorm .xlsx-failina ja proovige uuesti.
error-xlsform-too-large = Vorm on liiga suur.
error-xlsform-too-large-help = Midagi ei kirjutatud. Vorm võib olla kuni 16 MB.
error-xlsform-too-many-rows = Vormis on liiga palju ridu.
error-xlsform-too-many-rows-help = Midagi ei kirjutatud. Lehel võib olla kuni 5000 rida.
error-xlsform-no-survey = Arvutustabelis ei ole lehte nimega survey, seega ei ole see vorm.
error-xlsform-no-questions = Vormis ei ole küsimust, millele saab vastata jah või ei.
error-xlsform-folder-not-empty = Kaust { $folder } ei ole tühi.
error-xlsform-folder-not-empty-help = Midagi ei kirjutatud. Nimetage kaust, mis on tühi või veel olemata.
