# Consent: what the officer says, and what is asked. Sentences in quotation marks are said to the person: no legal words there.

consent-title = Before you ask anything
consent-explain-title = Explain in the person’s language
consent-explain-record = what you write down, where it is kept, who can read it
consent-explain-freedom = they can say no, skip, stop, or ask you to delete it
consent-explain-limits = what you may have to pass on: danger to life, a child, a duty in law
consent-explain-help = saying no does not change the consular help they get

# Said to the person.
consent-explain = I would like to write down some of what you tell me, to help you get support. I will tell you who can see it. You can say no, skip any question, or stop. You can ask me to delete it; I will tell you if the law makes me keep something. Saying no does not change the help you get here.
    .child = I want to help you. I would like to write down some of what you tell me, so that people who can help know it. I will tell you who can read it. You can say no. You can leave out any question, and you can stop. You are not in trouble, and I will help you either way.
# Said to the person, before they tell their story.
consent-limits = Before you tell me more: if a life is in danger, if a child is in danger, or if the law requires it, I may have to tell someone. I would tell you first. You decide how much you say.
    .child = Some things I may have to tell people whose job is to protect children, so that you are safe. I will tell you first who they are. What you want counts.
# To the officer.
consent-child = For a child: hear what they want, and involve a guardian or child protection.
consent-interpreter = Use a professional interpreter. Do not use a relative, friend, companion or employer.

consent-recording-label = Do they agree that you ask and write down answers?
consent-recording-yes = Yes, ask and write
consent-recording-no-names = Ask, but do not write names
# Nothing is written down, and the contacts are shown at once.
consent-recording-information-only = Only give information
consent-recording-no = No
consent-recording-not-asked = Could not be asked
consent-recording-not-asked-hint = Say why
consent-contact-label = Do they agree that you contact a support organisation for them?
consent-contact-yes = Yes
consent-contact-not-now = Not now
consent-contact-no = No
consent-interpreter-label = Interpreter
consent-language-label = Language you spoke
# Each agreement is asked when it becomes concrete, and can be withdrawn alone.
consent-items-hint = Ask for each agreement by itself, when it comes up
consent-refused-hint = Thank them. Ask if it is safe to carry a number. You can stop here.
consent-written-hint = What was written is erased when you go on. What was told before may also stay sealed, with the withdrawal.
consent-seal-action = Seal it instead
consent-withdraw-action = Withdraw this consent

## Before anything is printed or handed over: can it be found on the person?

consent-carry-label = Is it safe for them to carry this?
consent-carry-nothing = Carry nothing
consent-carry-by-heart = Learn one number by heart
consent-carry-other-name = Save it under another name
consent-carry-slip = A neutral slip
consent-carry-card = The card
