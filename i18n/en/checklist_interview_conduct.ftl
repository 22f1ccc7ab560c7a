# Checklist "interview-conduct": what the officer reads. The structure is in checklists/interview-conduct.toml.

checklist-interview-conduct = Conduct of the interview
    .purpose = A short protocol to keep open during the talk.
    .audience = Interview officer
    .when = Before, during and after each interview.

## Before

section-interview-conduct-before = Before
indicator-iv-private = A private, quiet room without glass, counter or visitors.
indicator-iv-alone = The person is alone with staff; the companion is elsewhere.
indicator-iv-interpreter-vetted = The interpreter is independent, vetted and not from the same circle.
indicator-iv-gender-choice = The person chose the gender of interviewer and interpreter.
indicator-iv-referral-ready = Referral contacts are ready before the first question.
indicator-iv-needs-first = Water, food, toilet, rest and first aid come first.
indicator-iv-one-interview = Check who has already interviewed the person; avoid repeats.

## During

section-interview-conduct-during = During
indicator-iv-open = Ask open questions; let the person tell it in any order.
indicator-iv-no-details = Do not ask for details of sexual or other violence that you do not need.
indicator-iv-not-interrogate = Do not test, confront or show disbelief; gaps and changes are normal after trauma.
indicator-iv-no-promise = Do not promise safety, permits, money or outcomes.
indicator-iv-own-words = Note key statements in the person’s own words; keep opinion apart.
indicator-iv-listen-risk = Ask for and respect the person’s own view of the danger.
indicator-iv-pause = Watch for distress; offer breaks; stop if needed.
indicator-iv-child-specialist = Child: ask only what safety needs; leave the interview to specialists.

## After

section-interview-conduct-after = After
indicator-iv-summarise = Say what happens next and who will do it.
indicator-iv-safe-leave = Check how the person leaves safely and what they carry.
indicator-iv-door-open = If the person declines help: say they can come back any time.
indicator-iv-debrief = The officer and interpreter debrief.

## Never

section-interview-conduct-never = Never
indicator-iv-never-call = Never call the employer, partner, agent or family without consent.
indicator-iv-never-handover = Never hand documents to a companion or agent.
indicator-iv-never-photo = Never take photos or copies of messages without consent.
