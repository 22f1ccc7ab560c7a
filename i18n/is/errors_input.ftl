# Hvað er að skipun eða inntaki hennar: hvað gerðist og síðan hvað á að gera.

error-input-missing = Skráin { $file } er ekki til.
error-input-missing-help = Athugaðu nafnið. Bandstrik táknar staðalinntak.
error-input-unreadable = Ekki var hægt að lesa skrána { $file }.
error-input-unreadable-help = Hún þarf að vera UTF-8-texti, mest 4 MB.
error-input-form = { $file }, lína { $line }: inntakið er ekki eins og vænst er ({ $detail }).
error-input-form-help = Ekkert var gert. Leiðréttu línuna og reyndu aftur.
error-unknown-indicator = Engin vísbending heitir { $id }.
error-unknown-form = Engin tegund hagnýtingar heitir { $form }.
error-unknown-code = { $value } er ekki landskóði.
error-unknown-code-help = Notaðu tveggja stafa ISO 3166-1 kóða, svo sem LT. Ríkisfang getur einnig verið stateless.
error-unknown-need = { $value } er ekki atriði á gátlistanum um bráðar þarfir.
error-unknown-language = { $value } er ekki tungumálskóði.
error-no-folder = Engin mappa er fyrir gögn forritsins.
error-no-folder-help = Nefndu möppu með --data.
error-no-passphrase = Lykilsetningar er þörf og enginn er við skjáhermi til að gefa hana upp.
error-no-passphrase-help = Nefndu skrá sem geymir hana með --passphrase-file, nýja með --new-passphrase-file.
error-passphrase-file = Ekki var hægt að lesa skrána með lykilsetningunni, { $file }.
error-identity-file = Ekki var hægt að lesa lykilskrána { $file }.
error-pack-unreadable = Ekki var hægt að lesa pakkann { $file }.
error-terminal-gone = Ekki er lengur hægt að lesa úr skjáherminum.
error-output = Ekki var hægt að skrifa allt.
error-output-help = Ekkert var hálfskrifað. Reyndu aftur.

# Hvað er að skipanalínu. $text: færibreyta eða skipun.
error-argument-command = Engin skipun heitir { $text }.
error-argument-unknown = { $text } á ekki heima hér.
error-argument-missing = Þetta vantar: { $text }
error-argument-twice = { $text } getur ekki staðið hér eða kemur tvisvar fyrir.
error-argument-no-value = { $text } þarf gildi.
error-argument-value = { $value } passar ekki við { $text }.
error-argument-other = Þessar færibreytur fara ekki saman.
error-argument-known = Þessar passa: { $known }
error-argument-help = --help sýnir hvað má skrifa.
