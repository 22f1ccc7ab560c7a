# Kontroliniai sąrašai kaip formos ODK, „Kobo“ ir panašioms programoms (XLSForm, skaičiuoklės failas): įrašyti ir skaityti.

## Formoje. Pareigūnas ją skaito telefone, galbūt šalia asmens.

# Virš viso kito.
xlsform-aid-note = Ši forma padeda pastebėti. Tai, ką ji parodo pabaigoje, yra pagalbinė priemonė, o ne sprendimas dėl asmens. Pagalbą siūlykite, kad ir ką ji rodytų. Jei apie ką nors nekalbėta, klausimą palikite be atsakymo.
xlsform-first-title = Apie šį pokalbį
xlsform-age-label = Kiek, Jūsų žiniomis, asmeniui metų?
xlsform-age-hint = Jei abejojate, pasirinkite „{ age-may-be-child }“
xlsform-private-talk-label = Ar kalbėjotės su asmeniu vienumoje?

## Komandos.

xlsform-written = Forma įrašyta: { $file }

cli-export-about = Įrašyti turinį į failus, kuriuos skaito kitos programos
cli-export-xlsform-about = Įrašyti kontrolinį sąrašą kaip ODK ar „Kobo“ formą visomis kalbomis, su rezultato taisykle
cli-export-xlsform-checklist-help = Kontrolinio sąrašo id, pavyzdžiui, general-indicators
cli-export-xlsform-output-help = Įrašomas skaičiuoklės failas; jo dar neturi būti
cli-import-about = Skaityti turinį, kurį įrašė kitos programos
cli-import-xlsform-about = Perskaityti ODK ar „Kobo“ formą į kontrolinio sąrašo ir tekstų aplanką ir pasakyti, kas nepanaudota
cli-import-xlsform-file-help = Forma: .xlsx skaičiuoklės failas
cli-import-xlsform-to-help = Įrašomas aplankas; jis turi būti tuščias arba jo dar neturi būti

error-xlsform-no-checklist = Nėra kontrolinio sąrašo, pavadinto { $id }.
error-xlsform-no-checklist-help = Yra šie: { $known }
error-xlsform-not-set = Formos sukurti nepavyko. Tai programos klaida.

xlsform-read = { $count ->
    [one] Į aplanką { $folder } perskaitytas { $count } kontrolinio sąrašo { $checklist } klausimas ({ $languages }).
    [few] Į aplanką { $folder } perskaityti { $count } kontrolinio sąrašo { $checklist } klausimai ({ $languages }).
    [many] Į aplanką { $folder } perskaityta { $count } kontrolinio sąrašo { $checklist } klausimo ({ $languages }).
   *[other] Į aplanką { $folder } perskaityta { $count } kontrolinio sąrašo { $checklist } klausimų ({ $languages }).
}
xlsform-read-hint = Peržiūrėkite aplanką, prieš kam nors jį naudojant. Kas formoje nenurodyta, palikta paprasčiausia: klausiama, tik aplinkybės, be šaltinio.
# Kai formoje nepasakyta, kam, kada ir kokiu tikslu skirtas kontrolinis sąrašas.
xlsform-not-said = Formoje nenurodyta
xlsform-unused-title = Nepanaudota arba pakeista:
xlsform-unused-empty = Panaudota visa forma.

## Kas nepanaudota.

xlsform-unused-type = { $name } tipo eilutės: { $rows }
xlsform-unused-repeat = Klausimas kartojamoje grupėje, { $name }: { $rows }
xlsform-unused-column = Stulpelis { $name }, eilutės: { $rows }
xlsform-unused-language = Kalba { $name }
xlsform-unused-assumed = Teksto kalba nenurodyta; laikoma, kad tai { $name }
xlsform-unused-no-english = Nieko nėra anglų kalba. Pridėkite: kontroliniam sąrašui to reikia.
xlsform-unused-no-words = Be žodžių arba tinkamo vardo, { $name }: { $rows }
xlsform-unused-formula = Langeliai su formulėmis, eilutės: { $rows }
xlsform-unused-long-cell = Langeliai, kuriuose daugiau kaip 4 KB, eilutės: { $rows }
xlsform-unused-changed = Iš teksto pašalinta tai, kas galėtų veikti kaip formulė arba ką nors paslėpti. Dabar jis yra „{ $name }“, eilutės: { $rows }
xlsform-unused-twice = Vardas { $name } yra du kartus ir gavo numerį, eilutė: { $rows }

error-xlsform-damaged = Tai ne .xlsx skaičiuoklės failas arba jis sugadintas.
error-xlsform-damaged-help = Nieko neįrašyta. Įrašykite formą kaip .xlsx ir bandykite dar kartą.
error-xlsform-too-large = Forma per didelė.
error-xlsform-too-large-help = Nieko neįrašyta. Forma gali būti iki 16 MB.
error-xlsform-too-many-rows = Formoje per daug eilučių.
error-xlsform-too-many-rows-help = Nieko neįrašyta. Lape gali būti iki 5000 eilučių.
error-xlsform-no-survey = Skaičiuoklės faile nėra lapo, pavadinto survey, todėl tai ne forma.
error-xlsform-no-questions = Formoje nėra klausimo, į kurį galima atsakyti „taip“ arba „ne“.
error-xlsform-folder-not-empty = Aplankas { $folder } ne tuščias.
error-xlsform-folder-not-empty-help = Nieko neįrašyta. Nurodykite aplanką, kuris tuščias arba kurio dar nėra.
