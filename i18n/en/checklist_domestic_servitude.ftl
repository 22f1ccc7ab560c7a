# Checklist "domestic-servitude": what the officer reads. The structure is in checklists/domestic-servitude.toml.

checklist-domestic-servitude = Domestic servitude, including diplomatic households
    .purpose = Detect servitude of domestic and care workers, including those employed by accredited staff.
    .audience = Interview officers; protocol and human-resources staff
    .when = A domestic or care worker contacts the mission, or a yearly in-person talk is held.

## In any household

section-domestic-servitude-household = In any household
indicator-ds-no-private-space = The worker has no private space or sleeps in a shared or unsuitable place.
indicator-ds-eats-apart = The worker gets poor food or only leftovers.
indicator-ds-always-on-call = The worker is on call day and night with no full day off.
indicator-ds-never-alone-out = The worker never or rarely leaves the house without the employer.
indicator-ds-phone-limited = The worker may not use a phone or must be overheard.
indicator-ds-insults = The worker is humiliated, threatened or hit by the household (ask which).
indicator-ds-reported-missing = The employer reports the worker as missing or as a thief.
indicator-ds-pay-home = Pay is said to be sent home or "saved" and the worker cannot check it.
indicator-ds-extra-house = The worker is lent to other households or a family business.
indicator-ds-aupair = An au pair, student or relative does full-time domestic work without pay.

## In a diplomatic or consular household

section-domestic-servitude-diplomatic = In a diplomatic or consular household
indicator-ds-dip-contract = The contract shown for the visa differs from the one applied in the house.
indicator-ds-dip-card = The employer holds the worker's passport, contract or legitimation card.
indicator-ds-dip-bank = Wages are not paid into a bank account in the worker's own name.
indicator-ds-dip-immunity = The worker was told that immunity means nobody can help.
indicator-ds-dip-transfer = The worker must follow the employer to a new posting or lose all status.
indicator-ds-dip-no-interview = The employer stops or attends the worker's in-person interview.
