# Checklistan ”general-indicators”: vad handläggaren läser. Strukturen finns i checklists/general-indicators.toml.

checklist-general-indicators = Allmänna indikatorer
    .purpose = En första gemensam lista för alla former av exploatering, när formen ännu inte är klar.
    .audience = All konsulär personal; handläggare som håller samtal
    .when = Efter ett varningstecken, under ett första samtal i enrum.

## Handling (vad som gjordes med personen)

section-general-indicators-act = Handling (vad som gjordes med personen)
indicator-gi-act-recruited = Någon rekryterade personen (erbjudande, annons, relation, försäljning).
indicator-gi-act-moved = Någon ordnade eller betalade personens resa eller förflyttning.
indicator-gi-act-housed = Någon inhyste, gömde eller höll kvar personen.
indicator-gi-act-received = Personen lämnades över till, eller togs emot av, någon annan.

## Kontroll och rörelsefrihet

section-general-indicators-control = Kontroll och rörelsefrihet
indicator-gi-watched = Personens rörelser övervakas, begränsas eller sker bara i sällskap.
indicator-gi-cannot-leave-work = Personen kan inte fritt lämna arbetsplatsen eller bostaden.
indicator-gi-no-docs = Personen har inte sina egna id-handlingar (handlingar som har tappats bort eller som en myndighet har räknas inte).
indicator-gi-limited-contact = Kontakten med familj, vänner eller andra utanför begränsas eller avlyssnas.
indicator-gi-moved-often = Personen flyttas ofta mellan platser och vet inte varför.
indicator-gi-no-phone-money = Personen har ingen egen telefon och inga egna pengar.

## Hot och våld

section-general-indicators-threats = Hot och våld
indicator-gi-violence = De som kontrollerar personens arbete, bostad, pengar eller rörelser använder eller har använt våld mot personen.
indicator-gi-threats = De som kontrollerar personens arbete, bostad, pengar eller rörelser hotar eller har hotat personen med våld.
indicator-gi-family-threat = Personens familj hotas eller skadas.
indicator-gi-authorities-threat = Personen hotas med att lämnas över till myndigheterna.
indicator-gi-distrust = Personen verkar osäker på om det går att lita på dig (vanligt efter dåliga erfarenheter; säger ingenting i sig).
indicator-gi-drugged = Personen ges droger, alkohol eller läkemedel för att kunna kontrolleras.

## Exploatering

section-general-indicators-exploitation = Exploatering
    .calm = Arbete och vardag
indicator-gi-little-pay = Personen får liten eller ingen lön.
indicator-gi-no-access-earnings = Någon annan tar eller kontrollerar det personen tjänar.
indicator-gi-long-hours = Personen arbetar mycket långa dagar under långa perioder, eller har inga lediga dagar.
indicator-gi-poor-housing = Personen bor dåligt eller osäkert.
indicator-gi-no-medical = Personen har inte tillgång till vård.
indicator-gi-punished = Personen straffas med böter, utebliven mat eller på annat sätt.
indicator-gi-debt = Personen tror sig behöva fortsätta arbeta eller lyda tills en skuld till en arbetsgivare, rekryterare, partner eller någon annan med kontroll är betald.
indicator-gi-false-promise = Personen handlade efter ett löfte som visade sig vara falskt.
