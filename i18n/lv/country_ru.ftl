# Krievijas Federācija: valsts nodaļa. Uzbūve, avoti un ticamība: assets/countries/ru.toml.

## Īsumā

country-ru-reflection = nav
country-ru-identification = nav
country-ru-mechanism = nav
country-ru-coordinator = nav
country-ru-rapporteur = nav

country-ru-served-help-without-testimony = valsts palīdzības nav
country-ru-served-men = tikai nevalstiskās organizācijās
country-ru-served-children = vispārēji pakalpojumi bērniem

## Fakti

country-ru-fact-cbss-status = Krievijas Federācijas dalību Baltijas jūras valstu padomē (CBSS) apturēja 2022. gada 3. martā, un 2022. gada 17. maijā tā izstājās. Rokasgrāmatas kontakti un sadarbības kanāli vairs nav derīgi.
country-ru-fact-instrument-palermo-protocol = Krievijas Federācija ratificēja ANO protokolu par cilvēku tirdzniecību (Palermo protokolu) 2004. gadā
country-ru-fact-instrument-coe-convention-197 = Krievijas Federācija nav Eiropas Padomes konvencijas par cīņu pret cilvēku tirdzniecību (Nr. 197) dalībniece. 2017. gadā to bija ratificējušas visas pārējās Eiropas Padomes valstis. Šodien 48 dalībnieces ir 46 dalībvalstis, Baltkrievija un Izraēla.
    .note = Ka tā konvenciju nekad nav parakstījusi, saskan ar Vikipēdijas 2015. gada sarakstu ar valstīm, kas to nav parakstījušas vai ratificējušas. Datums, kad tā izstājās no Eiropas Padomes, nav izlasīts.
country-ru-fact-instrument-eu = Neviens ES tiesību akts nav piemērojams
country-ru-fact-criminal-provision = Saskaņā ar Kriminālkodeksa 127.1 pantu noziegums ir ekspluatācijas nolūkā cilvēku pirkt, pārdot, savervēt, pārvadāt, nodot, slēpt vai saņemt. Sods ir līdz pieciem gadiem, vainu pastiprinošos apstākļos – no trim līdz desmit gadiem. 127.2 pants attiecas uz verdzības darba izmantošanu.
country-ru-fact-services = Nav ne pakalpojumu, ne identificēšanas kārtības, un upurus soda. Valsts ir 3. līmenī (Tier 3). Valstij ir cilvēku tirdzniecības prakse, kas skar ukraiņus un Ziemeļkorejas strādniekus (ASV Valsts departamenta ziņojums par cilvēku tirdzniecību, TIP, 2025. gads).
country-ru-fact-shelters = Pēdējās specializētās patversmes slēdza 2015. gadā. Visu darbu veic nevalstiskās organizācijas, un tās ierobežo.
country-ru-fact-product-rule = Šī programma pati nekad neiesaka šeit vērsties policijā. Tā iesaka tikai personas pašas valsts konsulātu un nevalstiskas organizācijas, un ar brīdinājumu. Krievijas pārstāvniecības ārzemēs programmu tomēr var lietot, bet ārpus Baltijas jūras valstu padomes (CBSS) kanāla.
country-ru-fact-compensation = Īpašas kompensācijas nav
country-ru-fact-cbss-status-2 = Ārlietu ministrija paziņoja par izstāšanos 2022. gada 17. maijā. Vēstules nosūtīja Baltijas jūras valstu padomes (CBSS) dalībvalstīm, ES Augstajam pārstāvim un sekretariātam.
