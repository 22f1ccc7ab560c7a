# Spanien: landkapitlet. Strukturen, källorna och hur säker varje uppgift är finns i assets/countries/es.toml.

## I korthet

country-es-reflection = minst 90 dagar, kan förlängas efter en bedömning
country-es-statute = Ley Orgánica (organisk lag) 4/2000, art. 59 bis
country-es-identification = polisens enheter
country-es-mechanism = ramprotokoll från 2011
country-es-coordinator = regeringens delegation, och underrättelsecentret mot terrorism och organiserad brottslighet (CITCO)
country-es-rapporteur = underrättelsecentret mot terrorism och organiserad brottslighet (CITCO)

country-es-served-help-without-testimony = krävs inte för betänketiden; i praktiken identifierade polisen bara dem som samarbetade, enligt USA:s utrikesdepartements rapport om människohandel (TIP) 2019
country-es-served-permit-without-cooperation = med hänsyn till den personliga situationen, artikel 59 bis(4)
country-es-served-permit-with-cooperation = artikel 59 bis(4)

## Fakta

country-es-fact-criminal-provision = Människohandel är ett brott enligt strafflagen, artikel 177 bis
country-es-fact-instrument-coe-convention-197 = Europarådets konvention om människohandel (nr 197) gäller i Spanien sedan den 1 augusti 2009
country-es-fact-116006 = Det europeiska stödnumret 116 006 är inte i bruk i Spanien (2023)
country-es-fact-recovery-reflection = Betänketiden är minst 90 dagar, tillräckligt för att bestämma sig om samarbete (Ley Orgánica 4/2000, artikel 59 bis(2)). Den gäller utlänningar utan laglig vistelse, när det finns rimliga skäl, och omfattar också minderåriga barn eller barn med funktionsnedsättning i Spanien. Inget ärende om olaglig vistelse inleds, och pågående ärenden, utvisning och återsändande skjuts upp redan under identifieringen. Tillfällig vistelse tillåts, och en förlängning är möjlig efter en bedömning. Betänketiden kan nekas eller återkallas av hänsyn till allmän ordning eller på grund av oriktiga uppgifter.
country-es-fact-permit = Enligt artikel 59 bis(4) kan personen befrias från förvaltningsrättsligt ansvar. Personen väljer då mellan återvändande med stöd och ett uppehålls- och arbetstillstånd. Det ges antingen för samarbete eller med hänsyn till den personliga situationen. Under tiden finns ett provisoriskt tillstånd. Handlingar som är riskfyllda att skaffa kan efterges.
country-es-fact-transposition-2024-1712 = Ett utkast till en heltäckande lag (anteproyecto) godkändes den 8 mars 2024. Det offentliga samrådet pågick till den 26 april 2024. Inget antagande har hittats.
country-es-fact-duty-to-report = Enligt Ley Orgánica 8/2021, artikel 15, måste var och en som ser tecken på våld mot en minderårig genast berätta det för behörig myndighet. Om det kan vara ett brott måste också polis, åklagare eller domstol underrättas. Artikel 16 är strängare för dem som har ansvar för barns omsorg, undervisning eller skydd.
    .note = Tjänstemäns skyldighet enligt straffprocesslagen har inte lästs
