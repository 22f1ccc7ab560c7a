# Belgia: landkapitlet. Strukturen, kildene og hvor sikker hver opplysning er, står i assets/countries/be.toml.

## Kort fortalt

country-be-reflection = 45 dager
country-be-statute = Utlendingsloven av 15. desember 1980 art. 61/2–61/5
country-be-identification = påtalemyndigheten, spesialiserte sentre
country-be-mechanism = rundskriv fra 2016; tre anerkjente sentre
country-be-coordinator = samordningsenhet på tvers av departementene
country-be-rapporteur = Myria

country-be-served-help-without-testimony = etter 45 dager kreves samarbeid
country-be-served-children = Esperanto

## Opplysninger

country-be-fact-recovery-reflection = Personen har 45 dager i trygghet. Deretter kreves en beslutning om å samarbeide for å komme med i det lange programmet.
country-be-fact-conditions = Hjelpen har tre vilkår: ingen kontakt med gjerningspersonene, oppfølging fra et senter og samarbeid
country-be-fact-instrument-coe-convention-197 = Europarådets konvensjon om menneskehandel (nr. 197) har vært i kraft i Belgia siden 1. august 2009
country-be-fact-criminal-provision = For eldre handlinger gjelder den gamle straffeloven, artikkel 433quinquies til 433nonies. Den nye straffeloven (lover av 29. februar 2024) skulle tre i kraft 8. april 2026. Den tilføyer ulovlig adopsjon og tvangsekteskap, men ikke surrogati.
    .note = Nummeret på den nye artikkelen er ikke lest, og ingen utsettelse er funnet. Kildene oppgir ulike datoer.
country-be-fact-116006 = Det europeiske nummeret for hjelpetelefon 116 006 er ikke i drift i Belgia (2023)
country-be-fact-instrument-coe-convention-197-2 = Belgia ratifiserte Europarådets konvensjon om menneskehandel 27. april 2009
    .note = Det stemmer med ikrafttredelsen 1. august 2009, en dato som ikke er lest i noen kilde
country-be-fact-transposition-2024-1712 = Ifølge Myria dekker den nye straffeloven allerede to punkter i direktiv 2024/1712: ulovlig adopsjon og tvangsekteskap. To punkter gjensto: surrogati, og det å bruke tjenester fra ofre når man vet det.
country-be-fact-conditions-2 = For å få status som offer må personen bryte med menneskehandlerne og ta imot rådgivning fra et spesialisert krisesenter. Krisesentrene tar imot alle ofre, uansett kjønn, nasjonalitet og oppholdsstatus.
