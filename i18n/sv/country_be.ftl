# Belgien: landkapitlet. Strukturen, källorna och hur säker varje uppgift är finns i assets/countries/be.toml.

## I korthet

country-be-reflection = 45 dagar
country-be-statute = Utlänningslagen av den 15 december 1980, art. 61/2–61/5
country-be-identification = åklagare, specialiserade center
country-be-mechanism = cirkulär från 2016; tre erkända center
country-be-coordinator = interdepartemental samordningsenhet
country-be-rapporteur = Myria

country-be-served-help-without-testimony = samarbete krävs efter 45 dagar
country-be-served-children = Esperanto

## Fakta

country-be-fact-recovery-reflection = Personen har 45 dagar i trygghet. Därefter krävs ett beslut om att samarbeta för det långa programmet.
country-be-fact-conditions = Hjälpen har tre villkor: ingen kontakt med gärningsmännen, stöd genom ett center, och samarbete
country-be-fact-instrument-coe-convention-197 = Europarådets konvention om människohandel (nr 197) gäller i Belgien sedan den 1 augusti 2009
country-be-fact-criminal-provision = För tidigare gärningar gäller den gamla strafflagen, artiklarna 433quinquies till 433nonies. Den nya strafflagen (lagar av den 29 februari 2024) skulle träda i kraft den 8 april 2026. Den tillför olaglig adoption och tvångsäktenskap, men inte surrogatmoderskap.
    .note = Den nya artikelns nummer har inte lästs, och inget uppskov har hittats. Källorna anger olika datum.
country-be-fact-116006 = Det europeiska stödnumret 116 006 är inte i bruk i Belgien (2023)
country-be-fact-instrument-coe-convention-197-2 = Belgien ratificerade Europarådets konvention om människohandel den 27 april 2009
    .note = Det stämmer med ikraftträdandet den 1 augusti 2009, ett datum som inte har lästs i någon källa
country-be-fact-transposition-2024-1712 = Enligt Myria täcker den nya strafflagen redan två punkter i direktiv 2024/1712: olaglig adoption och tvångsäktenskap. Två punkter återstod: surrogatmoderskap och medvetet användande av offers tjänster.
country-be-fact-conditions-2 = För att få ställning som offer måste personen bryta med dem som står bakom människohandeln och ta emot stöd av ett specialiserat boende. Boendena tar emot alla offer, oavsett kön, nationalitet och rätt att vistas.
