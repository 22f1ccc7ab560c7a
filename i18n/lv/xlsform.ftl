# Kontrolsaraksti kā veidlapas ODK, Kobo un līdzīgām programmām (XLSForm, izklājlapa): izveide un nolasīšana.

## Veidlapā. Amatpersona to lasa tālrunī, varbūt personai blakus.

# Virs visa pārējā.
xlsform-aid-note = Šī veidlapa palīdz pamanīt. Tas, ko tā rāda beigās, ir palīglīdzeklis, nevis lēmums par personu. Piedāvājiet palīdzību neatkarīgi no tā. Ja par kaut ko netika runāts, atstājiet jautājumu neatbildētu.
xlsform-first-title = Par šo sarunu
xlsform-age-label = Cik personai ir gadu, cik Jums zināms?
xlsform-age-hint = Šaubu gadījumā izvēlieties „{ age-may-be-child }”
xlsform-private-talk-label = Vai ar personu runājāt divatā?

## Komandas.

xlsform-written = Veidlapa saglabāta: { $file }

cli-export-about = Saglabāt saturu failos, ko lasa citas programmas
cli-export-xlsform-about = Saglabāt kontrolsarakstu kā ODK vai Kobo veidlapu visās valodās un ar rezultāta noteikumu
cli-export-xlsform-checklist-help = Kontrolsaraksta id, piemēram, general-indicators
cli-export-xlsform-output-help = Izklājlapa, kurā saglabāt; tās vēl nedrīkst būt
cli-import-about = Nolasīt saturu, ko saglabājušas citas programmas
cli-import-xlsform-about = Nolasīt ODK vai Kobo veidlapu kontrolsaraksta un tekstu mapē un pateikt, kas nav izmantots
cli-import-xlsform-file-help = Veidlapa: .xlsx formāta izklājlapa
cli-import-xlsform-to-help = Mape, kurā saglabāt; tai jābūt tukšai, vai tās vēl nedrīkst būt

error-xlsform-no-checklist = Kontrolsaraksta ar nosaukumu { $id } nav.
error-xlsform-no-checklist-help = Ir šādi: { $known }
error-xlsform-not-set = Veidlapu nevarēja izveidot. Tā ir programmas kļūda.

xlsform-read = { $count ->
    [zero] Mapē { $folder } nolasīti { $count } kontrolsaraksta { $checklist } jautājumi ({ $languages }).
    [one] Mapē { $folder } nolasīts { $count } kontrolsaraksta { $checklist } jautājums ({ $languages }).
   *[other] Mapē { $folder } nolasīti { $count } kontrolsaraksta { $checklist } jautājumi ({ $languages }).
}
xlsform-read-hint = Pārskatiet mapi, pirms kāds to lieto. Kas veidlapā nebija pateikts, atstāts visvienkāršākais: jautāts, tikai konteksts, bez avota.
# Kad veidlapā nav teikts, kam, kad un kādam nolūkam kontrolsaraksts domāts.
xlsform-not-said = Veidlapā nav norādīts
xlsform-unused-title = Nav izmantots vai ir mainīts:
xlsform-unused-empty = Izmantota visa veidlapa.

## Kas nav izmantots.

xlsform-unused-type = Rindas ar tipu { $name }: { $rows }
xlsform-unused-repeat = Jautājums atkārtojamā grupā, { $name }: { $rows }
xlsform-unused-column = Kolonna { $name }, rindas: { $rows }
xlsform-unused-language = Valoda { $name }
xlsform-unused-assumed = Teksta valoda nav norādīta; pieņemts, ka tā ir { $name }
xlsform-unused-no-english = Nekā nav angļu valodā. Pievienojiet to: kontrolsarakstam tas vajadzīgs.
xlsform-unused-no-words = Bez vārdiem vai derīga nosaukuma, { $name }: { $rows }
xlsform-unused-formula = Šūnas ar formulām, rindas: { $rows }
xlsform-unused-long-cell = Šūnas, kurās ir vairāk par 4 KB, rindas: { $rows }
xlsform-unused-changed = No teksta izņemts kas tāds, kas varētu darboties kā formula vai kaut ko slēpt. Tagad tas ir „{ $name }”, rindas: { $rows }
xlsform-unused-twice = Nosaukums { $name } ir divreiz un ieguva numuru, rinda: { $rows }

error-xlsform-damaged = Šī nav .xlsx formāta izklājlapa, vai tā ir bojāta.
error-xlsform-damaged-help = Nekas nav saglabāts. Saglabājiet veidlapu kā .xlsx un mēģiniet vēlreiz.
error-xlsform-too-large = Veidlapa ir pārāk liela.
error-xlsform-too-large-help = Nekas nav saglabāts. Veidlapa var būt līdz 16 MB.
error-xlsform-too-many-rows = Veidlapā ir pārāk daudz rindu.
error-xlsform-too-many-rows-help = Nekas nav saglabāts. Lapā var būt līdz 5000 rindām.
error-xlsform-no-survey = Izklājlapā nav lapas ar nosaukumu survey, tāpēc tā nav veidlapa.
error-xlsform-no-questions = Veidlapā nav jautājuma, uz kuru var atbildēt ar jā vai nē.
error-xlsform-folder-not-empty = Mape { $folder } nav tukša.
error-xlsform-folder-not-empty-help = Nekas nav saglabāts. Norādiet mapi, kas ir tukša vai kuras vēl nav.
