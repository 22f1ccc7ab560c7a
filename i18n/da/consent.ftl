# Samtykke: hvad medarbejderen siger, og hvad der spørges om. Sætninger i anførselstegn siges til personen: ingen juridiske ord der.

consent-title = Før du spørger om noget
consent-explain-title = Forklar på personens sprog
consent-explain-record = hvad du skriver ned, hvor det gemmes, og hvem der kan læse det
consent-explain-freedom = at personen kan sige nej, springe over, stoppe eller bede dig slette
consent-explain-limits = hvad du kan være nødt til at give videre: livsfare, et barn, en pligt i loven
consent-explain-help = at et nej ikke ændrer den konsulære bistand

consent-explain = Jeg vil gerne notere noget af det, du fortæller mig, så du lettere kan få hjælp. Jeg siger, hvem der kan se det. Du kan sige nej, springe et spørgsmål over eller stoppe. Du kan bede mig om at slette det. Jeg siger til, hvis loven kræver, at jeg gemmer noget. Et nej ændrer ikke den hjælp, du får her.
    .child = Jeg vil gerne hjælpe dig. Jeg vil gerne skrive lidt ned af det, du fortæller, så de voksne, der kan hjælpe, ved det. Jeg siger, hvem der kan læse det. Du må godt sige nej. Du må springe alle spørgsmål over, og du må stoppe. Du har ikke gjort noget galt ved at tale med mig, og jeg hjælper dig uanset hvad.
consent-limits = Før du fortæller mere: Hvis et liv er i fare, hvis et barn er i fare, eller hvis loven kræver det, kan jeg være nødt til at fortælle det til nogen. Jeg siger det til dig først. Du bestemmer, hvor meget du vil fortælle.
    .child = Noget kan jeg være nødt til at fortælle videre til voksne, der arbejder med at beskytte børn, så du er i sikkerhed. Jeg fortæller dig først, hvem de er. Det, du gerne vil, er vigtigt.
consent-child = Ved et barn: Hør, hvad barnet ønsker, og inddrag en værge eller børnemyndighederne.
consent-interpreter = Brug en professionel tolk. Brug ikke en slægtning, en ven, en ledsager eller arbejdsgiveren.

consent-recording-label = Går personen med til, at du spørger og skriver svarene ned?
consent-recording-yes = Ja, spørg og skriv
consent-recording-no-names = Spørg, men skriv ikke navne
consent-recording-information-only = Giv kun information
consent-recording-no = Nej
consent-recording-not-asked = Ikke muligt at spørge
consent-recording-not-asked-hint = Skriv hvorfor
consent-contact-label = Går personen med til, at du kontakter en hjælpeorganisation for vedkommende?
consent-contact-yes = Ja
consent-contact-not-now = Ikke nu
consent-contact-no = Nej
consent-interpreter-label = Tolk
consent-language-label = Samtalens sprog
consent-items-hint = Spørg om hvert samtykke for sig, når det bliver aktuelt
consent-refused-hint = Sig tak. Spørg, om det er sikkert for personen at have et nummer på sig. Du kan stoppe her.
consent-written-hint = Det, der er skrevet, slettes, når du går videre. Det, der blev fortalt før, kan også blive liggende forseglet sammen med tilbagekaldelsen.
consent-seal-action = Forsegl det i stedet
consent-withdraw-action = Tilbagekald dette samtykke

## Før noget udskrives eller gives videre: Kan det blive fundet hos personen?

consent-carry-label = Er det sikkert for personen at have dette på sig?
consent-carry-nothing = Ikke have noget på sig
consent-carry-by-heart = Lære ét nummer udenad
consent-carry-other-name = Gemme det under et andet navn
consent-carry-slip = En neutral seddel
consent-carry-card = Kortet
