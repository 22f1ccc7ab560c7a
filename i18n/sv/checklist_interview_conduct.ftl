# Checklistan ”interview-conduct”: vad handläggaren läser. Strukturen finns i checklists/interview-conduct.toml.

checklist-interview-conduct = Så håller du samtalet
    .purpose = Ett kort stöd att ha framme under samtalet.
    .audience = Handläggare som håller samtal
    .when = Före, under och efter varje samtal.

## Före

section-interview-conduct-before = Före
indicator-iv-private = Ett avskilt, lugnt rum utan glas, disk eller besökare.
indicator-iv-alone = Personen är ensam med personalen; den medföljande är någon annanstans.
indicator-iv-interpreter-vetted = Tolken är oberoende, kontrollerad och inte från samma krets.
indicator-iv-gender-choice = Personen har valt kön på den som håller samtalet och på tolken.
indicator-iv-referral-ready = Kontakter för hänvisning är klara före den första frågan.
indicator-iv-needs-first = Vatten, mat, toalett, vila och första hjälpen kommer först.
indicator-iv-one-interview = Ta reda på vem som redan har talat med personen; undvik upprepningar.

## Under

section-interview-conduct-during = Under
indicator-iv-open = Ställ öppna frågor; låt personen berätta i vilken ordning som helst.
indicator-iv-no-details = Fråga inte om detaljer om sexuellt eller annat våld som du inte behöver.
indicator-iv-not-interrogate = Pröva inte, konfrontera inte och visa inte misstro; luckor och ändringar är normala efter trauma.
indicator-iv-no-promise = Lova inte säkerhet, tillstånd, pengar eller resultat.
indicator-iv-own-words = Skriv ner viktiga uttalanden med personens egna ord; håll åsikter för sig.
indicator-iv-listen-risk = Fråga efter och respektera personens egen syn på faran.
indicator-iv-pause = Var uppmärksam på om personen mår dåligt; erbjud pauser; sluta vid behov.
indicator-iv-child-specialist = Barn: fråga bara det som säkerheten kräver; överlåt samtalet åt specialister.

## Efter

section-interview-conduct-after = Efter
indicator-iv-summarise = Säg vad som händer härnäst och vem som gör det.
indicator-iv-safe-leave = Kontrollera hur personen kan gå härifrån säkert och vad personen har med sig.
indicator-iv-door-open = Om personen tackar nej till hjälp: säg att det alltid går att komma tillbaka.
indicator-iv-debrief = Handläggaren och tolken har ett avlastningssamtal.

## Aldrig

section-interview-conduct-never = Aldrig
indicator-iv-never-call = Ring aldrig arbetsgivaren, partnern, agenten eller familjen utan samtycke.
indicator-iv-never-handover = Lämna aldrig handlingar till en medföljande eller agent.
indicator-iv-never-photo = Ta aldrig foton eller kopior av meddelanden utan samtycke.
