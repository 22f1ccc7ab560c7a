# Ryska federationen: landkapitlet. Strukturen, källorna och hur säker varje uppgift är finns i assets/countries/ru.toml.

## I korthet

country-ru-reflection = ingen
country-ru-identification = ingen
country-ru-mechanism = ingen
country-ru-coordinator = ingen
country-ru-rapporteur = ingen

country-ru-served-help-without-testimony = det finns ingen hjälp från staten
country-ru-served-men = bara genom ideella organisationer
country-ru-served-children = allmänna verksamheter för barn

## Fakta

country-ru-fact-cbss-status = Ryska federationen stängdes av från Östersjöstaternas råd (CBSS) den 3 mars 2022 och utträdde den 17 maj 2022. Kontakter från handboken och samarbetskanaler gäller inte längre.
country-ru-fact-instrument-palermo-protocol = Ryska federationen ratificerade FN:s protokoll om människohandel (Palermoprotokollet) 2004
country-ru-fact-instrument-coe-convention-197 = Ryska federationen är inte part i Europarådets konvention om människohandel (nr 197). År 2017 hade alla andra stater i rådet ratificerat den. De 48 parterna i dag är de 46 medlemsstaterna, Belarus och Israel.
    .note = Att landet aldrig undertecknade stämmer med en lista på Wikipedia från 2015 över stater som inte hade undertecknat eller ratificerat. Datumet när det lämnade rådet har inte lästs.
country-ru-fact-instrument-eu = Inga EU-rättsakter gäller
country-ru-fact-criminal-provision = Enligt strafflagen, artikel 127.1, är det ett brott att köpa, sälja, rekrytera, transportera, överlämna, gömma eller ta emot en person för exploatering. Straffet är upp till fem år, eller tre till tio år vid grovt brott. Artikel 127.2 gäller användning av arbete under slaveri.
country-ru-fact-services = Det finns inget stöd och inget förfarande för identifiering, och offer straffas. Landet är i nivå 3 (Tier 3). Det finns ett statligt mönster av människohandel med ukrainare och nordkoreanska arbetare (USA:s utrikesdepartements rapport om människohandel, TIP, 2025).
country-ru-fact-shelters = De sista särskilda boendena stängdes 2015. Ideella organisationer bär hela arbetet, och de är begränsade.
country-ru-fact-product-rule = Programmet föreslår aldrig självmant polisen här. Det föreslår bara personens egen utlandsmyndighet och ideella organisationer, med en varning. Ryska utlandsmyndigheter kan ändå använda programmet, men utanför Östersjöstaternas råds (CBSS) kanal.
country-ru-fact-compensation = Det finns ingen särskild ersättning
country-ru-fact-cbss-status-2 = Utrikesministeriet meddelade utträdet den 17 maj 2022. Brev gick till medlemsstaterna i Östersjöstaternas råd (CBSS), EU:s höga representant och sekretariatet.
