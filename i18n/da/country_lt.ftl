# Litauen: landekapitlet. Opbygning, kilder og hvor sikker hver oplysning er: assets/countries/lt.toml.

## Kort fortalt

country-lt-reflection = 30 dage for udenlandske ofre til at tage stilling til samarbejde
country-lt-statute = Lov om udlændinges retsstilling, art. 49-2
country-lt-identification = politiet og specialiserede ngo'er; henstillinger i bekendtgørelse I-327/1V-1015/A1-758 (2015, udgaven af 20. august 2020)
country-lt-mechanism = formel henvisning mellem politiet og ngo'er
country-lt-coordinator = indenrigsministeriet
country-lt-rapporteur = indenrigsministeriet

country-lt-served-permit-without-cooperation = samarbejde er nødvendigt
country-lt-served-permit-with-cooperation = midlertidig

## Oplysninger

country-lt-fact-instrument-palermo-protocol = Litauen tiltrådte FN's protokol om menneskehandel (Palermoprotokollen) i 2003
country-lt-fact-instrument-coe-convention-197 = Europarådets konvention om indsatsen mod menneskehandel (nr. 197) har været i kraft i Litauen siden den 1. november 2012
country-lt-fact-instrument-eu = Direktiv 2011/36/EU gælder som ændret ved direktiv 2024/1712. Ændringen skulle være gennemført i national ret senest den 15. juli 2026. Om det er sket, er ikke kontrolleret. Yderligere tre direktiver gælder: 2004/81/EF om opholdstilladelser, 2012/29/EU om ofre og 2004/80/EF om erstatning.
country-lt-fact-criminal-provision = Straffebestemmelserne står i straffeloven, artikel 147, 147-1, 147-2 og 157
country-lt-fact-recovery-reflection = Refleksionsperioden er 30 dage. En opholdstilladelse er for dem, der samarbejder.
country-lt-fact-unconditional = Efter loven om bistand til ofre for forbrydelser (2021) får alle ofre hjælp før, under og efter sagen. Det er uden betydning, om de har henvendt sig til politiet.
country-lt-fact-men = I 2018 var der fem offentligt finansierede krisecentre for mænd. Ngo'er hjalp 128 mænd.
country-lt-fact-children = Der er intet specialiseret krisecenter for børn, der er ofre. Der er et nationalt center i Vilnius for børn, der har været udsat for seksuelle overgreb.
country-lt-fact-consular = Udenrigsministeriet viser ofre i udlandet til enhver litauisk repræsentation. Hvor der ikke er nogen, viser det dem til et andet EU-lands ambassade.
country-lt-fact-compensation = I 2017 fik tretten ofre i alt omkring 34.000 euro
    .note = Selve statens erstatningsordning er ikke læst
country-lt-fact-legal-aid = Sekundær retshjælp er gratis for ofre for voldsforbrydelser, også menneskehandel
country-lt-fact-non-punishment = Det amerikanske udenrigsministeriums TIP-rapport om menneskehandel fra 2021 siger, at Litauen vedtog en bestemmelse om straffrihed for ofre for menneskehandel til udnyttelse af arbejdskraft. Lovforslag XIIIP-4454 fra 2020 ændrede straffelovens artikel 147-1.
    .note = Artikel 147, stk. 3, er ikke læst. At lovforslaget og bestemmelsen hører sammen, er en slutning.
country-lt-fact-rapporteur = Indenrigsministeriet er rapportør
country-lt-fact-criminal-provision-2 = I straffeloven dækker artikel 147 menneskehandel. Artikel 157 dækker køb eller salg af et barn, hvor midler ikke behøver at blive påvist. Artikel 147-1 findes.
    .note = Artikel 147-2 er ikke læst
country-lt-fact-identification = Bekendtgørelse I-327/1V-1015/A1-758 af 17. december 2015 (rigsadvokaten, indenrigsministeriet, socialministeriet) indeholder henstillinger. De dækker identifikation, efterforskning og samarbejde. Den konsoliderede udgave har været i kraft siden den 20. august 2020.
