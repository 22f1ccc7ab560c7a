# Kontrolsaraksts „forced-criminality”: ko lasa darbinieks. Uzbūve ir failā checklists/forced-criminality.toml.

checklist-forced-criminality = Izmantošana noziedzīgās darbībās
    .purpose = Pamanīt cilvēkus, kas spiesti izdarīt noziegumus: kaņepju audzēšana, narkotiku pārvadāšana vai tirgošana, zādzība, krāpšana, krāpniecības centri, fiktīvas laulības.
    .audience = Darbinieki, kas veic sarunas; aizturēto apmeklējumi
    .when = Aizturēšana, reids, atbrīvošana no slēgtas teritorijas vai palīgā sauciens no tās.

## Narkotikas, zādzības un krāpšana

section-forced-criminality-crime = Narkotikas, zādzības un krāpšana
indicator-cx-forced = Personai liek izdarīt noziegumus citu labā.
indicator-cx-grow-house = Persona dzīvoja ieslēgta vai viena audzētavā vai ražotnē.
indicator-cx-courier = Personai lika pārvadāt narkotikas vai preces, un tā to nezināja vai nevarēja atteikt.
indicator-cx-debt-drugs = Noziegumus liek izdarīt narkotiku, azartspēļu vai „pazudušas preces” parāda dēļ.
indicator-cx-id-fraud = Uz personas vārda citu labā atvērti bankas konti, uzņēmumi vai pabalsti.
indicator-cx-sham-marriage = Personai lika precēties, lai kāds cits iegūtu atļauju.

## Krāpniecības centri

section-forced-criminality-scam = Krāpniecības centri
indicator-cx-fake-it-job = Persona pieteicās biroja, IT, pārdošanas vai tulkošanas darbam un tika aizvesta citur.
indicator-cx-border = Personu pārveda pāri robežai naktī vai bez izbraukšanas zīmoga.
indicator-cx-compound = Vietā ir apsargi, žogi vai atņemti tālruņi.
indicator-cx-sold = Personai teikts, ka tā ir nopirkta vai ka tai sevi jāizpērk.
indicator-cx-targets = Personai jāizpilda norma, un par neizpildi soda.
indicator-cx-peer = Personai lika vervēt vai sodīt citus.
indicator-cx-overstay = Personai draud naudas sods vai apsūdzība par uzturēšanās termiņa pārsniegšanu vai piespiedu darbībām (runājiet par nesodīšanu; tas pats par sevi nav pazīme).
indicator-cx-educated = Citi personu noraidīja kā „netipisku upuri”, jo tai ir izglītība vai IT prasmes vai tā ir vīrietis (piezīme pret aizspriedumiem, nevis pazīme).
