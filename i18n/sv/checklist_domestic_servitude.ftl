# Checklistan ”domestic-servitude”: vad handläggaren läser. Strukturen finns i checklists/domestic-servitude.toml.

checklist-domestic-servitude = Hushållsslaveri, också i diplomathushåll
    .purpose = Upptäcka slaveriliknande förhållanden för hushålls- och omsorgsarbetare, också hos ackrediterad personal.
    .audience = Handläggare som håller samtal; protokoll- och personalenheter
    .when = En hushålls- eller omsorgsarbetare kontaktar utlandsmyndigheten, eller ett årligt personligt samtal hålls.

## I alla hushåll

section-domestic-servitude-household = I alla hushåll
indicator-ds-no-private-space = Arbetstagaren har inget eget utrymme, eller sover på en delad eller olämplig plats.
indicator-ds-eats-apart = Arbetstagaren får dålig mat eller bara rester.
indicator-ds-always-on-call = Arbetstagaren är tillgänglig dag och natt utan någon hel ledig dag.
indicator-ds-never-alone-out = Arbetstagaren lämnar aldrig eller sällan huset utan arbetsgivaren.
indicator-ds-phone-limited = Arbetstagaren får inte använda telefon, eller bara när någon lyssnar.
indicator-ds-insults = Arbetstagaren förnedras, hotas eller slås i hushållet (fråga vilket).
indicator-ds-reported-missing = Arbetsgivaren anmäler arbetstagaren som försvunnen eller som tjuv.
indicator-ds-pay-home = Lönen sägs skickas hem eller ”sparas”, och arbetstagaren kan inte kontrollera det.
indicator-ds-extra-house = Arbetstagaren lånas ut till andra hushåll eller ett familjeföretag.
indicator-ds-aupair = En au pair, studerande eller släkting gör hushållsarbete på heltid utan lön.

## I ett diplomat- eller konsulathushåll

section-domestic-servitude-diplomatic = I ett diplomat- eller konsulathushåll
indicator-ds-dip-contract = Avtalet som visades för visumet skiljer sig från det som gäller i huset.
indicator-ds-dip-card = Arbetsgivaren har arbetstagarens pass, avtal eller legitimationskort.
indicator-ds-dip-bank = Lönen betalas inte till ett bankkonto i arbetstagarens eget namn.
indicator-ds-dip-immunity = Arbetstagaren har fått höra att immuniteten betyder att ingen kan hjälpa.
indicator-ds-dip-transfer = Arbetstagaren måste följa med arbetsgivaren till en ny postering, annars går all rätt att vistas förlorad.
indicator-ds-dip-no-interview = Arbetsgivaren hindrar arbetstagarens personliga samtal eller sitter med.
