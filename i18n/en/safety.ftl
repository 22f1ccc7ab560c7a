# Safety: the page that is read with somebody at the counter, and the first questions. Somebody who controls the person may
# see this screen: no word for trafficking or its victims stands here.

safety-help-title = Someone is with me now
safety-help-alone = Talk with each visitor alone, as routine. Ask: “Are you safe to talk? How long do we have?”
# $emergency: the number of the country where the person is. On the phone it is they who dial it.
safety-help-danger = Danger to life now: call { $emergency }.
safety-help-danger-dial = On the phone: the person dials { $emergency } where they are.
safety-help-ask = Otherwise ask the person what is safest before you call anyone.
safety-help-offer = Offer: water, a seat, an interpreter who is not a relative.
# The words in quotation marks are said to the person.
safety-help-say = Say: “You decide what you tell me. You can stop at any time. You are not in trouble for talking to me.”
safety-help-do-not = Do not promise anything, press for details, call the employer or family, or keep their passport.
safety-alone-title = Ideas for getting a moment alone
safety-alone-fingerprint = A fingerprint check
safety-alone-form = A form in another room
safety-alone-photo = A photograph

## The first questions, one to a page.

safety-danger-label = Is anyone in immediate danger?
safety-danger-yes = Stop the questions. The answers are kept. Call { $emergency } if a life is in danger.
safety-age-label = Is the person under 18, or might they be?
safety-age-maybe = Might be
safety-private-label = Are you alone with the person?
safety-private-no = Find an ordinary reason for a moment alone, or offer another time
safety-needs-label = What is needed right now?
safety-needs-empty = Nothing now
safety-stop-action = Stop and make safe
safety-child-banner = Treat the person as a child until an authority decides otherwise. Child protection contacts are shown first.
safety-leave-hint = You can leave any of this empty
