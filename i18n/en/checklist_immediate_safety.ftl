# Checklist "immediate-safety": what the officer reads. The structure is in checklists/immediate-safety.toml.

checklist-immediate-safety = Immediate safety check
    .purpose = Decide in minutes whether to act before anything else.
    .audience = Any staff member
    .when = First. Before indicators, forms or data entry.

## Signs of immediate danger

section-immediate-safety-danger = Signs of immediate danger
indicator-is-trafficker-near = The suspected controller is in or near the building, or on the phone.
indicator-is-being-tracked = The person’s phone or bag may be tracked.
indicator-is-violence-risk = The person fears violence today if they go back.
indicator-is-medical = The person needs urgent medical care, or is pregnant and unwell.
indicator-is-suicide = The person speaks of self-harm or suicide.
indicator-is-child = The person is or may be a child.
indicator-is-dependants = Children or others are still under the controller’s power.
indicator-is-removal = Removal, release or transport is about to happen.
indicator-is-staff-link = A local staff member, guard or interpreter may know the controller.
indicator-is-nowhere-tonight = The person has no safe place tonight.
indicator-is-fears-state = The person fears the authorities of their own country, or this mission.

## What to do

section-immediate-safety-act = What to do
indicator-is-act-separate = Bring the person to a private room on an ordinary pretext.
indicator-is-act-ask-first = Ask the adult what they think is safest before you call anyone.
indicator-is-act-emergency = Danger to life: call the emergency number of the country where the person is, or have them call it.
indicator-is-act-child = Child: call the child-protection authority before the child leaves and ask what to do about the adult; fear for the child now means the emergency number.
indicator-is-act-safe-contact = Agree a safe way and time to make contact again.
