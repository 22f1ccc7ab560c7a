# Problem: vad som hände, sedan (”help”) vad du kan göra. Lugna ord, ingen skuld, inga koder.

error-title = Det finns ett problem

# $path: en fil eller mapp.
error-not-written = Filen sparades inte: { $path }
error-not-written-help = Välj en annan mapp, eller kontrollera att du får skriva där
error-not-read = Filen kunde inte läsas: { $path }
error-not-read-help = Kontrollera att den finns och att du får läsa den
error-file-kind = Programmet känner inte till den här filtypen
error-file-kind-help = Inget ändrades
error-date = Datumet gick inte att tolka
error-date-help = Ange ett datum som 30 11 2026, eller ord som ”maj 2025”
error-country = Inget land är känt under det namnet: { $text }
error-country-help = Använd ett namn på något av de tolv språken, eller en kod med två bokstäver
error-language = Språket är inte känt: { $text }
error-language-help = Välj ett av: { $languages }
error-no-display = Datorn har ingen skärm för ett fönster, så bedömningen körs i terminalen
error-no-viewer = Inget program som visar PDF hittades
error-no-viewer-help = Filen är sparad här: { $path }
error-no-recording = Det finns ingen inspelning på språket: { $language }
error-no-recording-help = Visa texten eller läs den högt
error-no-cards = Kort på språket finns inte på den här datorn: { $language }
error-no-cards-help = Det finns kort på: { $languages }
