# Varför en kontakt föreslås eller inte. Handläggaren läser raderna under varandra och bestämmer.

## Vad som är känt att passa.

reason-emergency = Vid livsfara nu
reason-child-protection = Kan agera för ett barn
reason-in-country = I landet där personen är
reason-own-nationals = Hjälper egna medborgare utomlands
reason-reachable-from-here = Kan nås från ditt kontor
reason-serves-age = Hjälper personer i den här åldern
reason-serves-sex = Hjälper personer som den här personen, man, kvinna eller annat
reason-serves-form = Känner till den här formen av exploatering
reason-presumed-ok = Hjälper före formell identifiering
reason-residence-any = Hjälper oavsett rätt att vistas i landet
reason-cooperation-not-required = Hjälper utan samarbete med polisen
reason-not-police = Hör inte till polisen
reason-specialised = Specialiserad på människohandel
reason-first-contact = Nämns först i statens egen vägledning
reason-one-stop = En väg till all slags hjälp
reason-open-now = Öppet nu
reason-speaks-language = Talar personens språk
reason-meets-need = Möter ett behov som du har noterat

## Vad som inte är känt. Frågor till kontakten eller personen innan du litar på den.

ask-first-serves-age = Hjälper de personer i den här åldern?
ask-first-serves-sex = Hjälper de män, kvinnor, alla?
ask-first-serves-form = Hjälper de vid den här formen av exploatering?
ask-first-residence = Hjälper de oavsett rätt att vistas i landet?
ask-first-cooperation = Krävs samarbete med polisen för att få hjälp?
ask-first-identification = Krävs formell identifiering för att få hjälp?
ask-first-speaks-language = Talar de personens språk?
ask-first-opening-hours = När har de öppet?
ask-first-reachable-from-here = Går numret fram från ditt kontor?
ask-first-does-it-inform-police = Informerar de polisen?
ask-first-home-state-contact = Är kontakt med personens eget land säker och önskad?

## Vad du bör vara försiktig med.

caution-never-checked = Ingen har ringt den här kontakten för att kontrollera den
caution-past-review = Kontrollera innan du litar på den: nästa kontroll är försenad
caution-blocked = Inte kontrollerad på länge. Sök en annan kontakt eller ring själv först.
caution-number-unconfirmed = Numret har inte hittats i någon källa
caution-may-inform-police = Kan informera polis eller migrationsmyndighet. Säg inget namn, och berätta det för personen före varje hänvisning.
caution-professionals-only = Du ringer det här numret. Det är inte till för personen.
caution-may-not-connect-from-abroad = Går kanske inte fram från utlandet. Använd det internationella numret.
caution-rings-elsewhere = Personen slår det här numret. Från ditt kontor går det fram i ett annat land.
caution-sources-conflict = Källorna säger olika saker
caution-capacity = Det kan saknas lediga platser
caution-for-the-child-to-talk = Här kan barnet få prata. Linjen kan inte agera för barnet.

## Varför en kontakt inte passar. Den listas ändå, så att handläggaren kan bestämma annat.

because-serves-women-only = Hjälper bara kvinnor
because-serves-men-only = Hjälper bara män
because-serves-children-only = Hjälper bara barn
because-serves-adults-only = Hjälper bara vuxna
because-other-form = Gäller en annan form av exploatering
because-formal-identification-required = Hjälper först efter formell identifiering
because-cooperation-required = Hjälper bara den som samarbetar med polisen
because-irregular-only = Hjälper bara personer utan rätt att vistas i landet
because-third-country-only = Hjälper bara medborgare i länder utanför EU och EES
because-nationals-only = Hjälper bara egna medborgare
because-not-in-service-here = Finns inte där personen är
because-professionals-only = Linjen är för yrkesverksamma, och personen skulle ringa
because-own-mission = Någon med koppling till din egen utlandsmyndighet är inblandad
because-police-not-asked = Personen har inte bett om polisen
because-home-state = Kontakt med personens eget land: ännu inte frågat, inte önskad eller inte säker

## Vad som kan göras med en kontakt, inom det som personen har gått med på.

action-call = Ring
action-call-for-advice-without-name = Ring för råd utan att säga namn
action-give-number = Ge numret till personen
action-refer-with-consent = Hänvisa med personens samtycke

## Att veta innan du väljer någon kontakt.

warning-no-contacts-here = Kontaktregistret har ingen kontakt i det här landet. Ring ditt ministeriums jour.
warning-no-national-helpline = Det finns ingen nationell stödtelefon för landet i registret
warning-state-may-penalise = Den som har utnyttjats kan straffas i det här landet. Fråga en specialist före all kontakt med landets myndigheter.
warning-mission-conflict = Någon med koppling till en tjänsteman eller till din utlandsmyndighet kan vara inblandad. Lyft frågan utanför myndigheten och berätta bara för dem som måste veta.
warning-child-first = Behandla personen som ett barn tills en myndighet beslutar något annat. Barnskyddet kommer först.
warning-no-child-authority-on-file = Ingen barnskyddsmyndighet finns i registret här. Ring nödnumret och be om barnskyddets eller socialtjänstens jour.
warning-asylum-advice-first = Skaffa råd om asyl före all kontakt med personens eget land
warning-clock-before-content = Datorns klocka visar en tid före kontaktregistrets datum. Ställ klockan: det går inte att se hur gammal en kontakt är.
