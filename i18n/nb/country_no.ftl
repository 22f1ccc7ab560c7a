# Norge: landkapitlet. Strukturen, kildene og hvor sikker hver opplysning er, står i assets/countries/no.toml.

## Kort fortalt

country-no-reflection = seks måneder, kan ikke fornyes
country-no-statute = Utlendingsforskriften § 8-3
country-no-identification = ikke ett bestemt organ: alle etater skal identifisere
country-no-mechanism = Europarådets ekspertgruppe GRETA (2017) etterlyste en formell henvisningsmekanisme; siden er det ikke lest om noen; nasjonal strategi 2025–2030
country-no-coordinator = Koordineringsenheten mot menneskehandel (KOM), arbeider ikke med enkeltsaker
country-no-rapporteur = ingen kjent

country-no-served-men = gjennom hjelpetelefonen; eget boligtilbud
country-no-served-children = gjennom barnevernet
country-no-served-permit-without-cooperation = tillatelsen for refleksjonsperioden; asyl
country-no-served-permit-with-cooperation = opptil 12 måneder, kan fornyes

## Opplysninger

country-no-fact-instrument-palermo-protocol = Norge ratifiserte FNs protokoll om menneskehandel (Palermoprotokollen) i 2003
country-no-fact-instrument-coe-convention-197 = Norge ratifiserte Europarådets konvensjon om menneskehandel (nr. 197) i 2008. Den har vært i kraft siden 1. mai 2008 (dagen er ikke bekreftet).
country-no-fact-instrument-eu = Norge er ikke et EU-land og er ikke bundet av direktivene
country-no-fact-criminal-provision = Straffebestemmelsene står i straffeloven §§ 257 og 258. Straffen er inntil seks eller inntil ti år.
country-no-fact-recovery-reflection = Personen får en oppholdstillatelse for refleksjonsperioden på seks måneder, som ikke kan fornyes. Personen søker selv, ved oppmøte hos politiet. Det er ingen plikt til å samarbeide eller vitne.
country-no-fact-permit = En begrenset oppholdstillatelse gis for inntil ett år og kan fornyes. Den er for en person som må være i landet av hensyn til etterforskningen eller straffesaken.
country-no-fact-who-identifies = Alle etater, organisasjoner og personer som har grunn til bekymring, bør behandle personen som et mulig offer og henvise videre
country-no-fact-safe-housing = Voksne bor på krisesenter, barn får bosted gjennom barnevernet. Staten betaler advokat som veileder om anmeldelse.
country-no-fact-children = Barnevernet gir barn et bosted. All utnyttelse av en mindreårig regnes som menneskehandel, uten at noe middel må bevises.
country-no-fact-legal-aid = Staten betaler advokat for veiledning og for anmeldelsen
country-no-fact-return = Utlendingsdirektoratet (UDI) og Den internasjonale organisasjonen for migrasjon (IOM) hjelper med en trygg hjemreise
country-no-fact-compensation = Voldserstatningsloven (17. juni 2022 nr. 57, i kraft fra 1. januar 2023) nevner menneskehandel i § 1 (straffeloven § 257). Forholdet må være anmeldt. Søknaden sendes til Kontoret for voldsoffererstatning innen seks måneder fra rettskraftig dom eller ett år fra påtalemyndighetens endelige avgjørelse. Lovbrudd i utlandet teller bare hvis offeret var bosatt i Norge og en norsk domstol behandlet saken. Taket er 60 ganger folketrygdens grunnbeløp (60 G).
    .note = For lite bistand til oppklaringen kan føre til avslag (§ 7). Loven er lest i sin helhet. Den ble sist endret ved LOV-2025-04-25-12 fra 1. januar 2026.
country-no-fact-non-punishment = Det finnes en bestemmelse. Europarådets ekspertgruppe GRETA ønsket endringer i straffeprosessloven velkommen, men mener at bestemmelsen brukes for lite. Den ber om at Riksadvokatens retningslinjer omfatter alle lovbrudd et offer ble tvunget til å begå. § 69 åpner for påtaleunnlatelse ved særlige forhold selv om straffeskylden er bevist.
    .note = Hvilken paragraf GRETA viser til, er ikke lest. GRETA nevner også internering, innreiseforbud og sen identifisering som følger som bør oppheves.
country-no-fact-duty-to-report = Etter straffeloven § 196 plikter enhver å søke å avverge visse alvorlige lovbrudd på en liste, uten hensyn til taushetsplikt. Plikten gjelder så lenge lovbruddet ennå kan avverges og det fremstår som sikkert eller mest sannsynlig. Et lovforslag fra 2020 (Prop. 66 L (2019–2020)) gikk ut på å føye til grov menneskehandel og tvangsekteskap.
    .note = Om tilføyelsen ble vedtatt, er ikke lest. Utredningen NOU 2024: 13 drøfter lovbrudd i utlandet. Offentlige organers meldeplikt til barnevernet er ikke lest.
country-no-fact-strategy = Det finnes en nasjonal strategi mot menneskehandel for 2025–2030. En gjennomgang av straffebestemmelsene er planlagt.
    .note = Teksten er lest i en kopi av en side på regjeringen.no
country-no-fact-changed-rosa-all-forms = Siden 2016 har ROSA-telefonen vært åpen for alle, uansett kjønn, og for alle former for utnyttelse
