# The cards for the person: what she reads. One short sentence a line, gentle and plain; no word for trafficking or its victims, and
# nothing that promises what the office cannot keep. Somebody who controls her may see a card.

# The language in itself, and in Latin letters as one would look for it. Neither is shown on a card.
card-language-name = English
card-language-latin = English
# A fixed word, not translated: "drafted", or "reviewed" once a practitioner who speaks the language has read every card.
card-language-status = drafted

card-you-decide =
    You decide what you tell me.
    You can stop at any time.
    You have done nothing wrong by talking to me.
# Said to everybody who comes with somebody else.
card-alone =
    I talk with every visitor alone for a moment.
    That is normal here.
    The others can wait outside.
card-say-no =
    You can say no.
    You can leave out any question.
    You can stop when you want.
    You get the same help here.
card-interpreter =
    Do you want an interpreter?
    It is nobody from your family and nobody you work for.
    You can ask for a woman or a man.
    You can ask for somebody else.
card-what-is-written =
    I would like to write down some of what you tell me.
    I do this so that you can get help.
    I tell you who can read it.
    You can ask me to delete it.
    If the law makes me keep something, I tell you.
card-limits =
    If a life is in danger, I may have to tell someone.
    If a child is in danger, too, or if the law requires it.
    I would tell you first.
    You decide how much you say.
# What is possible depends on the place: the officer leaves out by hand what is not.
card-choices =
    You can talk to somebody who helps people, now or later.
    You can ask for a safe place to sleep.
    You can ask for a doctor.
    You can ask for a lawyer.
    You can only take this information.
    You can do nothing today and come back.
# The emergency number stands under it.
card-danger =
    Are you in danger now?
    Call this number.
# The number of a helpline stands under it.
card-helpline =
    You can call this number, today or later.
    You can ask if they speak your language.
    You decide what you tell them.
card-passport =
    Your passport is yours.
    You can keep it with you.
    If somebody else has it, you can tell me.
    We can talk about what is possible.
# To point at.
card-answers =
    Yes
    No
    I do not know
    I do not want to answer
card-break =
    We take a short break.
    There is no hurry.
    We go on when you want, or another day.
card-come-back =
    You can come back another day.
    Is it safe for you to take this with you?
    You can also learn the number by heart.
