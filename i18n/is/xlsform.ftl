# Gátlistar sem eyðublöð fyrir ODK, Kobo og svipuð forrit (XLSForm, töflureiknisskjal), út og inn.

## Í eyðublaðinu. Það er lesið í síma, ef til vill með manneskjuna við hliðina.

xlsform-aid-note = Þetta eyðublað hjálpar þér að taka eftir. Það sem birtist í lokin er hjálpartæki en ekki ákvörðun um manneskjuna. Bjóddu aðstoð hvað sem það sýnir. Hafðu spurningu ósvaraða ef hún kom ekki til tals.
xlsform-first-title = Um þetta samtal
xlsform-age-label = Hve gömul er manneskjan, að því er þú best veist?
xlsform-age-hint = Í vafa skal velja „{ age-may-be-child }“
xlsform-private-talk-label = Talaðir þú við manneskjuna í einrúmi?

## Skipanirnar.

xlsform-written = Eyðublaðið var skrifað: { $file }

cli-export-about = Skrifa efni sem skrár sem önnur forrit lesa
cli-export-xlsform-about = Skrifa gátlista sem eyðublað fyrir ODK eða Kobo, á öllum tungumálum, með reglu niðurstöðunnar
cli-export-xlsform-checklist-help = Gátlistinn, eftir auðkenni, svo sem general-indicators
cli-export-xlsform-output-help = Töflureiknisskjalið sem á að skrifa; það má ekki vera til fyrir
cli-import-about = Lesa efni sem önnur forrit skrifuðu
cli-import-xlsform-about = Lesa eyðublað fyrir ODK eða Kobo í möppu með gátlista og textum og segja hvað var ekki notað
cli-import-xlsform-file-help = Eyðublaðið: töflureiknisskjal af gerðinni .xlsx
cli-import-xlsform-to-help = Mappan sem á að skrifa; hún þarf að vera tóm eða ekki til enn

error-xlsform-no-checklist = Enginn gátlisti heitir { $id }.
error-xlsform-no-checklist-help = Til eru: { $known }
error-xlsform-not-set = Ekki tókst að búa til eyðublaðið. Þetta er villa í forritinu.

xlsform-read = { $count ->
    [one] { $count } spurning úr gátlistanum { $checklist } var lesin í { $folder } ({ $languages }).
   *[other] { $count } spurningar úr gátlistanum { $checklist } voru lesnar í { $folder } ({ $languages }).
}
xlsform-read-hint = Farðu yfir möppuna áður en nokkur notar hana. Það sem eyðublaðið sagði ekki er haft eins einfalt og hægt er: spurt er, aðeins samhengi, engin heimild.
xlsform-not-said = Kemur ekki fram í eyðublaðinu
xlsform-unused-title = Ekki notað eða breytt:
xlsform-unused-empty = Allt í eyðublaðinu var notað.

## Það sem var ekki notað.

xlsform-unused-type = Línur af gerðinni { $name }: { $rows }
xlsform-unused-repeat = Spurning í endurteknum hópi, { $name }: { $rows }
xlsform-unused-column = Dálkurinn { $name }, í línum { $rows }
xlsform-unused-language = Tungumálið { $name }
xlsform-unused-assumed = Texti tilgreinir ekki tungumál sitt og var lesinn sem { $name }
xlsform-unused-no-english = Ekkert er á ensku. Bættu því við: gátlisti þarf það.
xlsform-unused-no-words = Án orða eða nothæfs heitis, { $name }: { $rows }
xlsform-unused-formula = Reitir sem eru formúlur, í línum { $rows }
xlsform-unused-long-cell = Reitir með meira en 4 KB, í línum { $rows }
xlsform-unused-changed = Úr texta var tekið nokkuð sem gæti virkað sem formúla eða falið eitthvað. Nú stendur „{ $name }“, í línum { $rows }
xlsform-unused-twice = Heitið { $name } kemur tvisvar fyrir og fékk númer, í línu { $rows }

error-xlsform-damaged = Þetta er ekki töflureiknisskjal af gerðinni .xlsx, eða það er skemmt.
error-xlsform-damaged-help = Ekkert var skrifað. Vistaðu eyðublaðið sem .xlsx og reyndu aftur.
error-xlsform-too-large = Eyðublaðið er of stórt.
error-xlsform-too-large-help = Ekkert var skrifað. Eyðublað má vera 16 MB.
error-xlsform-too-many-rows = Of margar línur eru í eyðublaðinu.
error-xlsform-too-many-rows-help = Ekkert var skrifað. Blað má hafa 5.000 línur.
error-xlsform-no-survey = Í töflureiknisskjalinu er ekkert blað sem heitir survey, svo að það er ekki eyðublað.
error-xlsform-no-questions = Í eyðublaðinu er engin spurning sem hægt er að svara með já og nei.
error-xlsform-folder-not-empty = Mappan { $folder } er ekki tóm.
error-xlsform-folder-not-empty-help = Ekkert var skrifað. Nefndu möppu sem er tóm eða ekki til enn.
