# Belgien: landekapitlet. Opbygning, kilder og hvor sikker hver oplysning er: assets/countries/be.toml.

## Kort fortalt

country-be-reflection = 45 dage
country-be-statute = Udlændingeloven af 15. december 1980, art. 61/2-61/5
country-be-identification = anklager, specialiserede centre
country-be-mechanism = cirkulære fra 2016; tre anerkendte centre
country-be-coordinator = tværministeriel koordineringsenhed
country-be-rapporteur = Myria

country-be-served-help-without-testimony = samarbejde kræves efter 45 dage
country-be-served-children = Esperanto

## Oplysninger

country-be-fact-recovery-reflection = Personen har 45 dage i sikkerhed. Derefter kræver det lange forløb en beslutning om at samarbejde.
country-be-fact-conditions = Hjælpen har tre betingelser: ingen kontakt med gerningsmændene, støtte fra et center og samarbejde
country-be-fact-instrument-coe-convention-197 = Europarådets konvention om indsatsen mod menneskehandel (nr. 197) har været i kraft i Belgien siden den 1. august 2009
country-be-fact-criminal-provision = For ældre handlinger gælder den gamle straffelov, artikel 433quinquies til 433nonies. Den nye straffelov (love af 29. februar 2024) skulle træde i kraft den 8. april 2026. Den tilføjer ulovlig adoption og tvangsægteskab, men ikke surrogatmoderskab.
    .note = Nummeret på den nye artikel er ikke læst, og der blev ikke fundet nogen udsættelse. Kilderne er uenige om datoen.
country-be-fact-116006 = Det europæiske hotlinenummer 116 006 er ikke i drift i Belgien (2023)
country-be-fact-instrument-coe-convention-197-2 = Belgien ratificerede Europarådets konvention om indsatsen mod menneskehandel den 27. april 2009
    .note = Det passer med ikrafttrædelsen den 1. august 2009, en dato, der ikke er læst i en kilde
country-be-fact-transposition-2024-1712 = Ifølge Myria dækker den nye straffelov allerede to punkter i direktiv 2024/1712: ulovlig adoption og tvangsægteskab. To punkter manglede stadig: surrogatmoderskab og bevidst brug af ofres ydelser.
country-be-fact-conditions-2 = For at få status som offer skal personen bryde med bagmændene og tage imod rådgivning fra et specialiseret center. Centrene tager imod alle ofre uanset køn, nationalitet og opholdsgrundlag.
