# Polen: landkapitlet. Strukturen, kildene og hvor sikker hver opplysning er, står i assets/countries/pl.toml.

## Kort fortalt

country-pl-reflection = tre måneder; fire måneder for en mindreårig
country-pl-statute = Utlendingsloven art. 170–172
country-pl-identification = politiet og grensevakten (skjema for et mulig offer; attest for utlendinger uten lovlig opphold); påtalemyndigheten når saken kommer for retten
country-pl-mechanism = ikke noe samlet kontaktpunkt; det nasjonale konsultasjons- og intervensjonssenteret for ofre for menneskehandel (KCIK) er det nasjonale senteret
country-pl-coordinator = innenriks- og administrasjonsdepartementet
country-pl-rapporteur = innenriks- og administrasjonsdepartementet, samme som koordinatoren

country-pl-served-without-papers = med attesten
country-pl-served-permit-without-cooperation = bare attesten
country-pl-served-permit-with-cooperation = midlertidig

## Opplysninger

country-pl-fact-instrument-palermo-protocol = Polen sluttet seg til FNs protokoll om menneskehandel (Palermoprotokollen) i 2003
country-pl-fact-instrument-coe-convention-197 = Europarådets konvensjon om menneskehandel (nr. 197) har vært i kraft i Polen siden 1. mars 2009 (Dz.U. 2009 nr. 20 pos. 107)
country-pl-fact-instrument-eu = Direktiv 2011/36/EU gjelder, endret ved direktiv 2024/1712. Endringen skulle være tatt inn i nasjonal rett innen 15. juli 2026. Om det er gjort, er ikke kontrollert. Tre direktiver til gjelder: 2004/81/EF om oppholdstillatelser, 2012/29/EU om ofre og 2004/80/EF om erstatning.
country-pl-fact-criminal-provision = Menneskehandel er straffbart etter straffeloven artikkel 189a. Definisjonen står i artikkel 115 § 22.
country-pl-fact-recovery-reflection = En attest sier at personen antas å være offer, og gjør oppholdet lovlig i tre måneder (for en mindreårig fire). Den gir ikke rett til å arbeide.
country-pl-fact-permit = Den midlertidige oppholdstillatelsen er bare for borgere av land utenfor EU. Personen samarbeider med myndigheten som fører saken, og har brutt kontakten med de mistenkte. En mindreårig må ha status som offer. Det betales ikke gebyr.
country-pl-fact-social-assistance = De som har attesten eller oppholdstillatelsen, kan få sosialhjelp
country-pl-fact-men = Det finnes et krisesenter for menn, åpnet i 2017, og to krisesentre for kvinner
country-pl-fact-compensation = Domstolen tilkjenner erstatning etter krav fra den skadelidte
country-pl-fact-116006 = Det europeiske nummeret for hjelpetelefon 116 006 er ikke i drift i Polen (liste fra 2023)
country-pl-fact-legal-aid = Det nasjonale konsultasjons- og intervensjonssenteret for ofre for menneskehandel (KCIK) gir juridisk rådgivning
country-pl-fact-children = For et barn varer attesten fire måneder. Oppholdstillatelsen krever status som offer i stedet for samarbeid.
country-pl-fact-non-punishment = Om det finnes en bestemmelse om straffrihet, er ikke bekreftet
country-pl-fact-rapporteur = Innenriksdepartementet er rapportør
country-pl-fact-duty-to-report = Straffeprosessloven artikkel 304 § 2 binder statlige og lokale institusjoner. Får de i arbeidet vite om et lovbrudd som forfølges av det offentlige, må de straks si fra til påtalemyndigheten eller politiet og sikre bevis. Etter § 1 har alle en samfunnsplikt, uten sanksjon. Straffeloven artikkel 240 gjør det straffbart å tie om lovbrudd på en liste. Listen omfatter artikkel 148, 189, 197 §§ 3 til 5, 198 og 200, men ikke artikkel 189a (menneskehandel).
    .note = En utenriksstasjon er en statlig institusjon, så artikkel 304 § 2 binder den trolig (en slutning). Si det til personen før du tar imot detaljer. Artikkel 189 (frihetsberøvelse) følger ofte med menneskehandel.
country-pl-fact-compensation-2 = Europarådets ekspertgruppe GRETA (tredje rapport, 9. juni 2023) finner at beløpene er svært lave, og at ofre ofte bare regnes som vitner. Den sier at statlig erstatning bør være tilgjengelig.
country-pl-fact-nrm-draft = Innenriksdepartementet laget et utkast til henvisningsmekanisme i 2022. Det ventet på godkjenning da det amerikanske utenriksdepartementets rapport om menneskehandel (TIP) fra 2023 ble avsluttet.
    .note = Ingen godkjenning er funnet
country-pl-fact-changed-men-shelter = Siden 2017 finnes det et krisesenter for menn
