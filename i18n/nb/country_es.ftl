# Spania: landkapitlet. Strukturen, kildene og hvor sikker hver opplysning er, står i assets/countries/es.toml.

## Kort fortalt

country-es-reflection = minst 90 dager, kan forlenges etter en vurdering
country-es-statute = Ley Orgánica (organisk lov) 4/2000 art. 59 bis
country-es-identification = politienheter
country-es-mechanism = rammeprotokoll fra 2011
country-es-coordinator = regjeringens delegasjon, og etterretningssenteret mot terrorisme og organisert kriminalitet (CITCO)
country-es-rapporteur = etterretningssenteret mot terrorisme og organisert kriminalitet (CITCO)

country-es-served-help-without-testimony = ikke krav for refleksjonsperioden; i praksis identifiserte politiet bare dem som samarbeidet, ifølge det amerikanske utenriksdepartementets rapport om menneskehandel, TIP, fra 2019
country-es-served-permit-without-cooperation = ut fra personens situasjon, artikkel 59 bis(4)
country-es-served-permit-with-cooperation = artikkel 59 bis(4)

## Opplysninger

country-es-fact-criminal-provision = Menneskehandel er straffbart etter straffeloven artikkel 177 bis
country-es-fact-instrument-coe-convention-197 = Europarådets konvensjon om menneskehandel (nr. 197) har vært i kraft i Spania siden 1. august 2009
country-es-fact-116006 = Det europeiske nummeret for hjelpetelefon 116 006 er ikke i drift i Spania (2023)
country-es-fact-recovery-reflection = Refleksjonsperioden er på minst 90 dager, lang nok til å ta stilling til samarbeid (Ley Orgánica 4/2000, artikkel 59 bis(2)). Den er for utlendinger uten lovlig opphold når det er rimelig grunn, og omfatter også barn som er mindreårige eller har nedsatt funksjonsevne, i Spania. Det åpnes ingen sak om ulovlig opphold, og pågående saker, utvisning og retur stilles i bero, allerede under identifiseringen. Midlertidig opphold tillates, og en forlengelse er mulig etter en vurdering. Perioden kan avslås eller trekkes tilbake av hensyn til offentlig orden eller på grunn av falske opplysninger.
country-es-fact-permit = Etter artikkel 59 bis(4) kan personen bli fritatt for administrativt ansvar. Personen velger da mellom støttet hjemreise og en oppholds- og arbeidstillatelse. Den gis enten for samarbeid eller ut fra personens situasjon. I mellomtiden gis en foreløpig tillatelse. Dokumenter som det er farlig å skaffe, kan fravikes.
country-es-fact-transposition-2024-1712 = Et utkast til en helhetlig lov (anteproyecto) ble godkjent 8. mars 2024. Høringen varte til 26. april 2024. Ingen vedtakelse er funnet.
country-es-fact-duty-to-report = Etter Ley Orgánica 8/2021, artikkel 15, må alle som ser tegn på vold mot en mindreårig, straks melde fra til kompetent myndighet. Kan det være et lovbrudd, må de også melde fra til politiet, påtalemyndigheten eller domstolen. Artikkel 16 er strengere for dem som har ansvar for omsorg for, undervisning eller beskyttelse av barn.
    .note = Tjenestepersoners plikt etter straffeprosessloven er ikke lest
