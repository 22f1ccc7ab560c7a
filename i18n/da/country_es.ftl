# Spanien: landekapitlet. Opbygning, kilder og hvor sikker hver oplysning er: assets/countries/es.toml.

## Kort fortalt

country-es-reflection = mindst 90 dage, kan forlænges efter en vurdering
country-es-statute = Ley Orgánica (organisk lov) 4/2000, art. 59 bis
country-es-identification = politienheder
country-es-mechanism = rammeprotokol fra 2011
country-es-coordinator = regeringens delegation og efterretningscentret mod terrorisme og organiseret kriminalitet (CITCO)
country-es-rapporteur = efterretningscentret mod terrorisme og organiseret kriminalitet (CITCO)

country-es-served-help-without-testimony = ikke et krav for refleksionsperioden; i praksis identificerede politiet kun dem, der samarbejdede, siger det amerikanske udenrigsministeriums TIP-rapport om menneskehandel fra 2019
country-es-served-permit-without-cooperation = under hensyn til de personlige forhold, artikel 59 bis, stk. 4
country-es-served-permit-with-cooperation = artikel 59 bis, stk. 4

## Oplysninger

country-es-fact-criminal-provision = Menneskehandel er strafbar efter straffeloven, artikel 177 bis
country-es-fact-instrument-coe-convention-197 = Europarådets konvention om indsatsen mod menneskehandel (nr. 197) har været i kraft i Spanien siden den 1. august 2009
country-es-fact-116006 = Det europæiske hotlinenummer 116 006 er ikke i drift i Spanien (2023)
country-es-fact-recovery-reflection = Refleksionsperioden er mindst 90 dage, så der er tid nok til at tage stilling til samarbejde (Ley Orgánica 4/2000, artikel 59 bis, stk. 2). Den er for udlændinge uden lovligt ophold, når der er rimelig grund, og omfatter også mindreårige børn eller børn med handicap i Spanien. Der indledes ingen sag om ulovligt ophold, og verserende sager, udvisning og tilbagesendelse stilles i bero, allerede under identifikationen. Midlertidigt ophold tillades, og perioden kan forlænges efter en vurdering. Den kan nægtes eller tilbagekaldes af hensyn til den offentlige orden eller på grund af falske oplysninger.
country-es-fact-permit = Efter artikel 59 bis, stk. 4, kan personen fritages for forvaltningsretligt ansvar. Personen vælger derefter mellem støttet hjemrejse og en opholds- og arbejdstilladelse. Den gives enten for samarbejde eller under hensyn til de personlige forhold. Imens er der en foreløbig tilladelse. Dokumenter, som det er farligt at skaffe, kan der ses bort fra.
country-es-fact-transposition-2024-1712 = Et udkast til en samlet lov (anteproyecto) blev godkendt den 8. marts 2024. Den offentlige høring varede til den 26. april 2024. Der blev ikke fundet nogen vedtagelse.
country-es-fact-duty-to-report = Efter Ley Orgánica 8/2021, artikel 15, skal enhver, der ser tegn på vold mod en mindreårig, straks underrette den kompetente myndighed. Hvis det kan være en forbrydelse, skal vedkommende også underrette politiet, anklageren eller retten. Artikel 16 er strengere for dem, der har til opgave at passe, undervise eller beskytte børn.
    .note = Embedsmænds pligt efter strafferetsplejeloven er ikke læst
