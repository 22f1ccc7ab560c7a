# Tjekliste "visa-interview": hvad medarbejderen læser. Opbygningen står i checklists/visa-interview.toml.

checklist-visa-interview = Visumsamtale og forebyggelse
    .purpose = At bemærke risiko for fremtidig menneskehandel blandt visumansøgere og give beskyttende information. Listen begrunder aldrig i sig selv et afslag.
    .audience = Visummedarbejdere
    .when = Visum til arbejde, au pair-ophold, studiejob, husarbejde, optræden, sæsonarbejde, familie og børn.

## Ansøgningen

section-visa-interview-application = Ansøgningen
indicator-vi-same-agent = Mange ansøgninger har samme mellemmand, sponsor, telefon eller ordlyd.
indicator-vi-coached = Ansøgeren giver indøvede svar og kender ikke grundlæggende fakta om arbejdet.
indicator-vi-job-unreal = Arbejdsgiver, adresse eller løn kan ikke kontrolleres eller er urealistisk.
indicator-vi-no-contract-copy = Ansøgeren har ikke en kopi af kontrakten på et sprog, vedkommende kan læse.
indicator-vi-fee-debt = Ansøgeren har lånt penge eller afstået ejendom for at betale mellemmanden.
indicator-vi-passport-agent = Mellemmanden beholder passet mellem besøgene.
indicator-vi-agent-present = Mellemmanden eller arbejdsgiveren insisterer på at være med til samtalen.
indicator-vi-visa-mismatch = Der søges om besøgsvisum, selv om der planlægges arbejde.
indicator-vi-spouse-unknown = En ansøger, der er ægtefælle eller forlovet, ved meget lidt om partneren.
indicator-vi-online-partner = Den inviterende partner er kun mødt på nettet og betaler alt.
indicator-vi-sponsor-repeat = Sponsoren har tidligere inviteret flere arbejdstagere eller ægtefæller.
indicator-vi-child-alone = Et barns sponsor, værge eller skole kan ikke kontrolleres.
indicator-vi-domestic-private = Der er ikke talt alene med den private hushjælp.

## Hvad du giver og gør

section-visa-interview-prevention = Hvad du giver og gør
indicator-vi-info-given = Der er givet information om rettigheder og nødkontakter på personens sprog.
indicator-vi-info-understood = Personen kunne med egne ord sige, hvad man gør, hvis det går galt.
indicator-vi-info-logged = Det er noteret, at informationen er givet.
