# Checklist "child-indicators": what the officer reads. The structure is in checklists/child-indicators.toml.

checklist-child-indicators = Children and young people under 18
    .purpose = Detect child trafficking. For a child, no means (force, deception, coercion) has to be shown.
    .audience = All staff; hand over to child-protection services early
    .when = Any person who is, says they are, or may be under 18.

## Who the child is with

section-child-indicators-with-whom = Who the child is with
indicator-ch-no-parent = The child has no contact with, or no access to, parents or guardians.
indicator-ch-adult-not-parent = The adult cannot show that they are the parent or have permission.
indicator-ch-found-claim = An adult says they "found" the child.
indicator-ch-adult-answers = The adult answers for the child or the child looks to the adult first.
indicator-ch-group-unrelated = The child travels or lives with a group of unrelated people.
indicator-ch-same-adult = The same adult, address or sponsor appears with several children.
indicator-ch-birth-doc = The birth certificate or parental consent is missing, late, altered or does not match.

## How the child is

section-child-indicators-behaviour = How the child is
indicator-ch-afraid = The child looks frightened or behaves unlike a child of that age.
indicator-ch-no-details = The child does not know where they are going or who will meet them.
indicator-ch-phone-list = The child carries only a phone number or taxi number.
indicator-ch-missing-before = The child has gone missing from home, school or care.
indicator-ch-gifts = The child has unexplained money, phone or expensive items from an older person.

## Signs of exploitation

section-child-indicators-exploitation = Signs of exploitation
    .calm = Daily life
indicator-ch-works = The child does work that is not suitable for a child.
indicator-ch-works-hours = The child works long hours or at night.
indicator-ch-no-school = Someone keeps the child from school in order to work, earn or care for a household.
indicator-ch-no-play = The child has no friends of their own age and no free time.
indicator-ch-eats-apart = The child eats or sleeps apart from the family or in poor conditions.
indicator-ch-sexual = There is any sign of sexual exploitation, images or an adult "boyfriend".
    .calm = There is any sign of sexual contact, images or an adult "boyfriend".
indicator-ch-begs-steals = The child begs, steals, sells or carries drugs for others.
indicator-ch-marriage = The child is married, engaged or about to be.
indicator-ch-illegal-adoption = The child may be part of an illegal adoption or was paid for.
indicator-ch-online = An adult met online asked the child to travel in secret or to send sexual images.
