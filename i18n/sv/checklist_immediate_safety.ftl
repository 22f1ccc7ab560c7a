# Checklistan ”immediate-safety”: vad handläggaren läser. Strukturen finns i checklists/immediate-safety.toml.

checklist-immediate-safety = Omedelbar säkerhetskontroll
    .purpose = Avgöra på några minuter om något måste göras före allt annat.
    .audience = All personal
    .when = Först. Före indikatorer, blanketter eller registrering.

## Tecken på omedelbar fara

section-immediate-safety-danger = Tecken på omedelbar fara
indicator-is-trafficker-near = Den som misstänks kontrollera personen är i eller nära byggnaden, eller på telefon.
indicator-is-being-tracked = Personens telefon eller väska kan vara spårad.
indicator-is-violence-risk = Personen är rädd för våld i dag om hen går tillbaka.
indicator-is-medical = Personen behöver akut vård, eller är gravid och mår dåligt.
indicator-is-suicide = Personen talar om att skada sig själv eller om självmord.
indicator-is-child = Personen är eller kan vara ett barn.
indicator-is-dependants = Barn eller andra är fortfarande i händerna på den som kontrollerar personen.
indicator-is-removal = Avvisning, frigivning eller transport ska snart ske.
indicator-is-staff-link = En lokalanställd, vakt eller tolk kan känna den som kontrollerar personen.
indicator-is-nowhere-tonight = Personen har ingen trygg plats i natt.
indicator-is-fears-state = Personen är rädd för sitt eget lands myndigheter eller för den här utlandsmyndigheten.

## Vad du gör

section-immediate-safety-act = Vad du gör
indicator-is-act-separate = Ta personen till ett enskilt rum av en vardaglig anledning.
indicator-is-act-ask-first = Fråga den vuxna personen vad som är säkrast innan du ringer någon.
indicator-is-act-emergency = Fara för liv: ring nödnumret i landet där personen är, eller låt personen ringa det.
indicator-is-act-child = Barn: ring barnskyddsmyndigheten innan barnet går och fråga hur du gör med den vuxna; om du är orolig för barnet just nu gäller nödnumret.
indicator-is-act-safe-contact = Kom överens om ett säkert sätt och en tid att höras igen.
