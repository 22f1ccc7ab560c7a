# Mida sisukontroll failide kohta ütleb. Inimestele, kes sisu kirjutavad. Jutumärkides sõnad on nimed failides: need jäävad muutmata.

fault-form = Faili ei saa siit lugeda: { $value }. Võrrelge seda programmiga kaasas oleva failiga.
fault-no-file = Fail { $value } puudub. Lisage see.
fault-unknown-field = Sellist välja ei ole. Kontrollige kirjapilti või eemaldage see.
fault-missing-field = See väli puudub. Lisage see.
fault-unknown-value = „{ $value }“ ei saa siin olla. Kasutage sõna, koodi või kuupäeva, mida see väli lubab.
fault-bad-id = „{ $value }“ ei sobi id-ks. Kasutage väiketähti, numbreid ja sidekriipse, kuni 64 märki; stsenaariumi id algab „scn-“.
fault-duplicate = „{ $value }“ on kaks korda. Eemaldage üks või andke talle teine nimi, kui seda ei ole veel avaldatud.
fault-no-such = „{ $value }“ ei ole olemas. Kontrollige kirjapilti või lisage see.
fault-not-ilo = „{ $value }“ ei ole ILO tunnus. Nimetage mõni kontrollnimekirjast „ilo-core“.
fault-no-source = „{ $value }“ ei ütle, kust see pärineb. Lisage allikas.
fault-undeclared-source = Kataloogis ei ole allikat „{ $value }“. Lisage see faili assets/catalogue.toml või nimetage teine.
fault-other-name = Faili nimi peab tulema sellest: „{ $value }“. Nimetage fail ümber või parandage id, kui seda ei ole veel avaldatud.
fault-strength = Igal kontrollnimekirja „ilo-core“ tunnusel on tugevus ja muudel tunnustel ei ole. Parandage „{ $value }“.
fault-other-country = „{ $value }“ peab algama oma riigi koodiga. Parandage id või viige kontakt oma riigi faili.
fault-not-first = „{ $value }“ ei saa olla esimene kontakt: see on suletud, ei võta juhtumeid või kuulub teisele riigile. Nimetage teine.
fault-half-verified = „{ $value }“ ei ütle täielikult, kes ja millal seda kontrollis. Lisage puuduv või eemaldage mõlemad.
fault-hours = Need ei ole lahtiolekuajad. Kirjutage päevad kujul „mon-fri“ või „sat,sun“ ja ajad kujul „09:00“ ja „24:00“, varasem ees.
fault-other-hours = „{ $value }“ on avatud 24/7 sõnades, kuid mitte päevade ja aegadena. Parandage üks neist.
fault-phone = „{ $value }“ ei ole rahvusvaheline number. Kirjutage „+“ ja 7–15 numbrit tühikuteta või jätke tühjaks.
fault-both-lists = „{ $value }“ ütleb nii seda, kus see tegutseb, kui ka seda, kus mitte. Jätke alles üks kahest loendist.
fault-no-interval = Kuskil ei ole öeldud, mitme kuu pärast kontakte liigiga „{ $value }“ uuesti kontrollitakse. Lisage see.
fault-other-result = Nende vastuste puhul annab reegel tulemuse „{ $value }“, mitte oodatud tulemuse, või leiab muud rühmad. Parandage vastused või see, mida oodatakse.
fault-no-text = Tekst „{ $value }“ puudub selles keeles. Lisage see.
fault-unused = Teksti „{ $value }“ ei kasuta miski. Kontrollige kirjapilti või eemaldage see.
fault-other-gaps = Tekstis „{ $value }“ on muud lüngad kui inglise keeles. Kasutage looksulgudes samu nimesid.
fault-no-fluent = Seda rida ei saa tekstina lugeda. Kontrollige märki „=“, looksulge ja tühikuid ridade alguses.
fault-no-prose = Sellist rida käsiraamatu peatükis olla ei saa: „{ $value }“. Kasutage pealkirju, lõike, loendeid, kaste ja linke.
fault-other-sections = Osad või lingid on muud kui struktuuris või inglise keeles: „{ $value }“. Kasutage samu, samas järjekorras.
fault-other-term = Sõnastikus on selle jaoks teine sõna: „{ $value }“. Kasutage seda.
fault-no-term = Inglise keeles on siin sõnastiku termin. Kirjutage „{ $value }“ või nimetage see tekst loendis „apart“.
