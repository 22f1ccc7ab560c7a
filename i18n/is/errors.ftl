# Vandamál: hvað gerðist og síðan („help“) hvað á að gera. Róleg orð, engin ásökun, engir kóðar.

error-title = Vandamál kom upp

error-not-written = Skráin var ekki vistuð: { $path }
error-not-written-help = Veldu aðra möppu eða athugaðu hvort þú megir skrifa í hana
error-not-read = Ekki var hægt að lesa skrána: { $path }
error-not-read-help = Athugaðu hvort hún sé þar og hvort þú megir lesa hana
error-file-kind = Forritið þekkir ekki þessa tegund skrár
error-file-kind-help = Engu var breytt
error-date = Þessi dagsetning skildist ekki
error-date-help = Skrifaðu dagsetningu eins og 30 11 2026, eða orð eins og „maí 2025“
error-country = Ekkert land er þekkt undir þessu nafni: { $text }
error-country-help = Notaðu nafn á einu af tungumálunum tólf eða tveggja stafa kóða
error-language = Þetta tungumál er ekki þekkt: { $text }
error-language-help = Veldu eitt af þessum: { $languages }
error-no-display = Þessi tölva hefur engan skjá fyrir glugga, svo að matið fer fram í skjáhermi
error-no-viewer = Enginn PDF-lesari fannst
error-no-viewer-help = Skráin er vistuð hér: { $path }
error-no-recording = Engin upptaka er til á þessu tungumáli: { $language }
error-no-recording-help = Sýndu textann eða lestu hann upphátt
error-no-cards = Kort á þessu tungumáli eru ekki í þessari tölvu: { $language }
error-no-cards-help = Kort eru til á: { $languages }
