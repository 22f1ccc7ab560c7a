# Checklistan ”first-contact”: vad handläggaren läser. Strukturen finns i checklists/first-contact.toml.

checklist-first-contact = Varningstecken vid disk, i telefon och meddelanden
    .purpose = Lägga märke till att en vanlig konsulär kontakt kan vara något mer, före varje samtal.
    .audience = Personal vid disk och telefon, jourhavande och honorärkonsuler
    .when = Vid varje första kontakt. Tar ungefär två minuter. Läs aldrig upp den.

## Hur personen kommer

section-first-contact-arrival = Hur personen kommer
indicator-fc-comes-alone-fled = Personen har nyligen flytt från en arbetsplats, bostad eller partner.
indicator-fc-no-belongings = Personen har få eller inga tillhörigheter, eller kläder som inte passar årstiden.
indicator-fc-injury = Personen har synliga eller obehandlade skador, eller ser sjuk eller utmattad ut.
    .care = Undersök inte personen. Notera bara det som syns.
indicator-fc-afraid = Personen verkar rädd, håller ögonen på dörren eller frågar om någon kan se.
indicator-fc-unknown-address = Personen kan inte uppge adressen till bostaden eller arbetet.
indicator-fc-unsure-country = Personen är inte säker på vilken ort eller vilket land det är.

## Handlingar

section-first-contact-documents = Handlingar
indicator-fc-docs-held = Någon annan har passet eller id-kortet och lämnar inte tillbaka det.
indicator-fc-emergency-travel-doc = Ett provisoriskt pass begärs, och berättelsen om det ”förlorade” passet går inte ihop.
indicator-fc-docs-false = Handlingarna är falska, ändrade eller tillhör någon annan.
indicator-fc-docs-others-pay = En annan person insisterar på att betala, hämta eller behålla den nya handlingen.
indicator-fc-many-requests = Samma kontaktperson, adress eller telefon förekommer i flera medborgares ansökningar.
indicator-fc-job-mismatch = Det angivna skälet för vistelsen stämmer inte med visumet, tillståndet eller arbetet i praktiken.

## Den medföljande

section-first-contact-companion = Den medföljande
indicator-fc-companion-speaks = En medföljande svarar i personens ställe eller rättar personen, utöver hjälp med språk, sjukdom eller funktionsnedsättning.
indicator-fc-companion-refuses-private = Den medföljande vägrar eller motsätter sig ett samtal i enrum.
indicator-fc-companion-relation-unclear = Den medföljandes relation till personen är oklar eller ändras.
indicator-fc-phone-monitored = Personens telefon hålls av någon annan, övervakas eller har ett öppet samtal under besöket.

## Berättelsen

section-first-contact-story = Berättelsen
indicator-fc-rehearsed = Svaren låter inövade, eller flera personer berättar samma sak ord för ord.
indicator-fc-pay-problem = Personen berättar om arbete utan betalning, eller med mycket lägre betalning än avtalat.
indicator-fc-debt-mentioned = Personen nämner en skuld till en arbetsgivare, agent eller partner.
indicator-fc-deceived-mentioned = Personen säger att jobbet eller resan inte var som det sades.
indicator-fc-cannot-leave = Personen säger att någon hindrar personen att lämna en plats, ett jobb eller en annan människa.

## Telefonsamtal, meddelanden och tredje part

section-first-contact-remote = Telefonsamtal, meddelanden och tredje part
indicator-fc-call-cut = Ett samtal viskas, bryts eller kommer från någon annans telefon.
indicator-fc-family-report = Familjen eller en vän berättar om bruten kontakt, förändrad röst eller meddelanden som låter dikterade.
indicator-fc-ransom = Familjen uppmanas att betala för att personen ska släppas eller för ”kontraktet”.
indicator-fc-third-party-report = En arbetsgivare, kund, granne eller ideell organisation uttrycker oro för en medborgare.
