# Problemer: hva som skjedde, og så («help») hva du kan gjøre. Rolige ord, ingen skyld, ingen koder.

error-title = Det er et problem

error-not-written = Filen ble ikke lagret: { $path }
error-not-written-help = Velg en annen mappe, eller sjekk at du kan skrive der
error-not-read = Filen kunne ikke leses: { $path }
error-not-read-help = Sjekk at den er der, og at du kan lese den
error-file-kind = Programmet kjenner ikke denne filtypen
error-file-kind-help = Ingenting er endret
error-date = Datoen ble ikke forstått
error-date-help = Skriv en dato som 30 11 2026, eller ord som «mai 2025»
error-country = Ingen land er kjent under dette navnet: { $text }
error-country-help = Bruk et navn på ett av de tolv språkene, eller en kode på to bokstaver
error-language = Dette språket er ikke kjent: { $text }
error-language-help = Velg ett av disse: { $languages }
error-no-display = Denne datamaskinen har ingen skjerm for et vindu, så vurderingen går i terminalen
error-no-viewer = Fant ingen PDF-leser
error-no-viewer-help = Filen er lagret her: { $path }
error-no-recording = Det finnes ikke noe opptak på dette språket: { $language }
error-no-recording-help = Vis teksten eller les den høyt
error-no-cards = Kort på dette språket finnes ikke på denne datamaskinen: { $language }
error-no-cards-help = Det finnes kort på: { $languages }
