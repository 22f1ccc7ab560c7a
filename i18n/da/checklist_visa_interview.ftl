# Tjekliste "visa-interview": hvad medarbejderen læser. Opbygningen står i checklists/visa-interview.toml.

checklist-visa-interview = Visumsamtale og forebyggelse
    .purpose = At bemærke risiko for fremtidig menneskehandel blandt visumansøgere og give beskyttende information. Listen begrunder aldrig i sig selv et afslag.
    .audience = Visummedarbejdere
    .when = Visum til arbejde, au pair-ophold, studiejob, husarbejde, optræden, sæsonarbejde, familie og børn.

## Ansøgningen

section-visa-interview-application = Ansøgningen
indicator-vi-same-agent = Mange ansøgninger har samme mellemmand, sponsor, telefon eller ordlyd.
    .example = Ni ansøgninger i denne måned har det samme mobilnummer, og tre har den samme stavefejl.
    .ordinary = Et kendt bureau, en stor arbejdsgiver eller det eneste rejsebureau i en lille by kan være årsagen.
indicator-vi-coached = Ansøgeren giver indøvede svar og kender ikke grundlæggende fakta om arbejdet.
    .example = Han remser gårdens adresse op uden en pause, men kan ikke sige, hvad der dyrkes dér, eller hvad hans opgave bliver.
    .ordinary = Nervøsitet, et fremmed sprog eller velmente råd fra venner kan få enhver til at lyde indøvet.
indicator-vi-job-unreal = Arbejdsgiver, adresse eller løn kan ikke kontrolleres eller er urealistisk.
    .example = I brevet tilbydes en tjener 5.000 euro om måneden, og på den opgivne adresse er der kun en parkeringsplads.
    .ordinary = Et nyt eller lille firma har måske ingen hjemmeside, og en tastefejl eller flytning kan forklare en forkert adresse.
indicator-vi-no-contract-copy = Ansøgeren har ikke en kopi af kontrakten på et sprog, vedkommende kan læse.
    .example = I hendes mappe ligger billeder og et brev fra banken; kontrakten blev hos bureauet, på et sprog, hun ikke kan læse.
    .ordinary = Kopien kan stadig være i posten eller hos en oversætter og kan tages med næste gang.
indicator-vi-fee-debt = Ansøgeren har lånt penge eller afstået ejendom for at betale mellemmanden.
    .example = Da en fisker bliver spurgt, hvordan han betalte, siger han, at hans brors båd nu tilhører mellemmanden.
    .ordinary = Familier lægger sammen eller tager et banklån for at få en reel chance, på vilkår, de kan klare.
indicator-vi-passport-agent = Mellemmanden beholder passet mellem besøgene.
    .example = Hun har aldrig haft sit pas hjemme, siger hun: Bureauet kommer med det på dagen og tager det med tilbage.
    .ordinary = En mellemmand kan have brug for det nogle dage til et andet visum, men giver så en kvittering og afleverer det, når der bedes om det.
indicator-vi-agent-present = Mellemmanden eller arbejdsgiveren insisterer på at være med til samtalen.
    .example = En velklædt kvinde følger med to unge kokke hen til skranken og vil ikke gå, da hun bliver bedt om at vente udenfor.
    .ordinary = Nogle vil tolke eller hjælpe ved et handicap og venter udenfor, når du har forklaret hvorfor.
indicator-vi-visa-mismatch = Der søges om besøgsvisum, selv om der planlægges arbejde.
    .example = I skemaet står der to ugers ferie; i mappen ligger en vagtplan med ansøgerens navn.
    .ordinary = En messe eller en jobsamtale kan godt passe til et besøg, og folk vælger også det forkerte skema ved en fejl.
indicator-vi-spouse-unknown = En ansøger, der er ægtefælle eller forlovet, ved meget lidt om partneren.
    .example = En ung mand, der skal til sin kone, kan ikke sige, hvor hun arbejder, eller om hun har børn.
    .ordinary = Familier kan arrangere et ægteskab, som begge ønsker, og par har måske kun mødt hinanden få gange.
indicator-vi-online-partner = Den inviterende partner er kun mødt på nettet og betaler alt.
    .example = Hun betaler hans billet, visum og tøj; de har aldrig mødt hinanden, og når de ringer sammen, er hendes kamera altid slukket.
    .ordinary = Par mødes faktisk på nettet, og den ene har måske bare flere penge; spørg, hvad de ved om hinandens liv.
indicator-vi-sponsor-repeat = Sponsoren har tidligere inviteret flere arbejdstagere eller ægtefæller.
    .example = I jeres registre kan du se, at den samme mand har inviteret to forlovede og tre rengøringshjælpere på fire år.
    .ordinary = Et firma i vækst ansætter igen, en familie har brug for en ny hjælper, og folk gifter sig også for anden gang.
indicator-vi-child-alone = Et barns sponsor, værge eller skole kan ikke kontrolleres.
    .example = Skolen, der skal tage imod en dreng på femten, har ingen telefon, og adressen i dens brev er en privat lejlighed.
    .ordinary = Skoler holder ferielukket, og værger flytter, så et svar kan tage tid; det bør foreligge, før barnet rejser.
indicator-vi-domestic-private = Der er ikke talt alene med den private hushjælp.
    .example = I sagen slutter hvert notat om husholderskens besøg i visumafdelingen med ”arbejdsgiveren til stede”.
    .ordinary = Det kan være en forglemmelse, eller der var ingen tolk; en samtale på tomandshånd kan stadig arrangeres.

## Hvad du giver og gør

section-visa-interview-prevention = Hvad du giver og gør
indicator-vi-info-given = Der er givet information om rettigheder og nødkontakter på personens sprog.
indicator-vi-info-understood = Personen kunne med egne ord sige, hvad man gør, hvis det går galt.
indicator-vi-info-logged = Det er noteret, at informationen er givet.
