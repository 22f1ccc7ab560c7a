# Norge: landekapitlet. Opbygning, kilder og hvor sikker hver oplysning er: assets/countries/no.toml.

## Kort fortalt

country-no-reflection = seks måneder, kan ikke fornyes
country-no-statute = Udlændingebekendtgørelsen, § 8-3
country-no-identification = ingen enkelt instans: alle instanser skal identificere
country-no-mechanism = Europarådets ekspertgruppe GRETA (2017) opfordrede til en formel henvisningsmekanisme; intet er læst om en siden; national strategi 2025-2030
country-no-coordinator = koordineringsenheden for ofre for menneskehandel (KOM), tager ikke enkeltsager
country-no-rapporteur = ingen kendt

country-no-served-men = gennem hotlinen; indkvarteringen er særskilt
country-no-served-children = gennem børnemyndighederne, barnevernet
country-no-served-permit-without-cooperation = tilladelsen til refleksionsperioden; asyl
country-no-served-permit-with-cooperation = op til 12 måneder, kan fornyes

## Oplysninger

country-no-fact-instrument-palermo-protocol = Norge ratificerede FN's protokol om menneskehandel (Palermoprotokollen) i 2003
country-no-fact-instrument-coe-convention-197 = Norge ratificerede Europarådets konvention om indsatsen mod menneskehandel (nr. 197) i 2008. Den har været i kraft siden den 1. maj 2008 (dagen er ikke bekræftet).
country-no-fact-instrument-eu = Norge er ikke medlem af EU og er ikke bundet af direktiverne
country-no-fact-criminal-provision = Straffebestemmelserne står i straffeloven, §§ 257 og 258. Straffen er op til seks eller op til ti år.
country-no-fact-recovery-reflection = Personen får opholdstilladelse i seks måneder, som ikke kan fornyes. Personen søger selv ved fremmøde hos politiet. Der er ingen pligt til at samarbejde eller vidne.
country-no-fact-permit = En begrænset opholdstilladelse varer op til ét år og kan fornyes. Den er for en person, hvis ophold er nødvendigt for efterforskningen eller retssagen.
country-no-fact-who-identifies = Enhver instans, organisation eller person, der har grund til bekymring, skal behandle personen som et muligt offer og henvise vedkommende
country-no-fact-safe-housing = Voksne indkvarteres på et krisecenter, børn gennem barnevernet. Staten betaler for en advokats vejledning om anmeldelse.
country-no-fact-children = Barnevernet indkvarterer børn. Enhver brug af en mindreårig regnes som menneskehandel, uden at midler påvises.
country-no-fact-legal-aid = Staten betaler en advokat til vejledning og til anmeldelsen
country-no-fact-return = Udlendingsdirektoratet (UDI) og Den Internationale Organisation for Migration (IOM) hjælper med en sikker hjemrejse
country-no-fact-compensation = Loven om erstatning fra staten til voldsofre (17. juni 2022 nr. 57, i kraft siden den 1. januar 2023) nævner menneskehandel i § 1 (straffeloven, § 257). Forbrydelsen skal anmeldes. Ansøgningen går til erstatningskontoret (Kontoret for voldsoffererstatning) inden seks måneder efter en endelig dom eller ét år efter anklagerens endelige afgørelse. Forbrydelser i udlandet tæller kun, hvis offeret boede i Norge, og en norsk domstol behandlede sagen. Loftet er 60 gange folketrygdens grundbeløb (60 G).
    .note = For lidt hjælp til efterforskningen kan føre til afslag (§ 7). Loven er læst helt. Den blev sidst ændret ved lov 2025-04-25-12 fra den 1. januar 2026.
country-no-fact-non-punishment = Der er en bestemmelse. Europarådets ekspertgruppe GRETA hilste ændringer i straffeprocessloven velkommen, men finder, at bestemmelsen bruges for lidt. Den beder om, at rigsadvokatens retningslinjer dækker enhver lovovertrædelse, som et offer blev tvunget til at begå. Efter § 69 kan anklageren af særlige grunde undlade tiltale, selv om skylden er bevist.
    .note = Hvilken paragraf GRETA mener, er ikke læst. GRETA nævner også frihedsberøvelse, indrejseforbud og sen identifikation som følger, der bør ophæves.
country-no-fact-duty-to-report = Efter straffelovens § 196 skal enhver søge at afværge visse nævnte alvorlige forbrydelser uanset tavshedspligt. Det gælder, så længe forbrydelsen endnu kan afværges og er sikker eller mest sandsynlig. Et lovforslag fra 2020 (Prop. 66 L 2019-2020) ville tilføje grov menneskehandel og tvangsægteskab.
    .note = Om tilføjelsen blev vedtaget, er ikke læst. Udredningen NOU 2024:13 drøfter forbrydelser i udlandet. Offentlige instansers pligt over for barnevernet er ikke læst.
country-no-fact-strategy = Der er en national strategi mod menneskehandel for 2025-2030. En gennemgang af straffebestemmelserne er planlagt.
    .note = Teksten er læst i en kopi af en side på regjeringen.no
country-no-fact-changed-rosa-all-forms = Siden 2016 er ROSA-linjen åben for personer af alle køn og for alle former for udnyttelse
