# Litauen: landkapitlet. Strukturen, kildene og hvor sikker hver opplysning er, står i assets/countries/lt.toml.

## Kort fortalt

country-lt-reflection = 30 dager for utenlandske ofre, til å ta stilling til samarbeid
country-lt-statute = Lov om utlendingers rettsstilling art. 49-2
country-lt-identification = politiet og spesialiserte ideelle organisasjoner; anbefalinger i forskrift I-327/1V-1015/A1-758 (2015, utgave av 20. august 2020)
country-lt-mechanism = formell henvisning mellom politiet og ideelle organisasjoner
country-lt-coordinator = innenriksdepartementet
country-lt-rapporteur = innenriksdepartementet

country-lt-served-permit-without-cooperation = samarbeid kreves
country-lt-served-permit-with-cooperation = midlertidig

## Opplysninger

country-lt-fact-instrument-palermo-protocol = Litauen sluttet seg til FNs protokoll om menneskehandel (Palermoprotokollen) i 2003
country-lt-fact-instrument-coe-convention-197 = Europarådets konvensjon om menneskehandel (nr. 197) har vært i kraft i Litauen siden 1. november 2012
country-lt-fact-instrument-eu = Direktiv 2011/36/EU gjelder, endret ved direktiv 2024/1712. Endringen skulle være tatt inn i nasjonal rett innen 15. juli 2026. Om det er gjort, er ikke kontrollert. Tre direktiver til gjelder: 2004/81/EF om oppholdstillatelser, 2012/29/EU om ofre og 2004/80/EF om erstatning.
country-lt-fact-criminal-provision = Straffebestemmelsene står i straffeloven artikkel 147, 147-1, 147-2 og 157
country-lt-fact-recovery-reflection = Refleksjonsperioden er 30 dager. En oppholdstillatelse er for dem som samarbeider.
country-lt-fact-unconditional = Etter loven om hjelp til ofre for lovbrudd (2021) får alle ofre hjelp før, under og etter en straffesak. Det spiller ingen rolle om de har gått til politiet.
country-lt-fact-men = I 2018 var det fem offentlig finansierte krisesentre for menn. Ideelle organisasjoner hjalp 128 menn.
country-lt-fact-children = Det finnes ikke noe spesialisert krisesenter for barn som er ofre. Det finnes et nasjonalt senter for seksuelt misbrukte barn i Vilnius.
country-lt-fact-consular = Utenriksdepartementet viser ofre i utlandet til en hvilken som helst litauisk utenriksstasjon. Der det ikke finnes noen, viser det til ambassaden til et annet EU-land.
country-lt-fact-compensation = I 2017 fikk tretten ofre til sammen rundt 34 000 euro
    .note = Selve den statlige erstatningsordningen er ikke lest
country-lt-fact-legal-aid = «Sekundær» rettshjelp, altså bistand i straffesaken, er gratis for ofre for voldslovbrudd, også menneskehandel
country-lt-fact-non-punishment = Det amerikanske utenriksdepartementets rapport om menneskehandel (TIP) fra 2021 sier at Litauen vedtok en bestemmelse om straffrihet for ofre for menneskehandel til arbeid. Parlamentets lovforslag XIIIP-4454 fra 2020 endret straffeloven artikkel 147-1.
    .note = Artikkel 147(3) er ikke lest. At lovforslaget og bestemmelsen hører sammen, er en slutning.
country-lt-fact-rapporteur = Innenriksdepartementet er rapportør
country-lt-fact-criminal-provision-2 = I straffeloven gjelder artikkel 147 menneskehandel. Artikkel 157 gjelder kjøp eller salg av et barn, der det ikke er nødvendig å påvise noe middel. Artikkel 147-1 finnes.
    .note = Artikkel 147-2 er ikke lest
country-lt-fact-identification = Forskrift I-327/1V-1015/A1-758 av 17. desember 2015 (riksadvokaten, innenriksdepartementet, sosialdepartementet) inneholder anbefalinger. De gjelder identifisering, etterforskning og samarbeid. Den konsoliderte utgaven har vært i kraft siden 20. august 2020.
