# Checklistan ”first-contact”: vad handläggaren läser. Strukturen finns i checklists/first-contact.toml.

checklist-first-contact = Varningstecken vid disk, i telefon och meddelanden
    .purpose = Lägga märke till att en vanlig konsulär kontakt kan vara något mer, före varje samtal.
    .audience = Personal vid disk och telefon, jourhavande och honorärkonsuler
    .when = Vid varje första kontakt. Tar ungefär två minuter. Läs aldrig upp den.

## Hur personen kommer

section-first-contact-arrival = Hur personen kommer
indicator-fc-comes-alone-fled = Personen har nyligen flytt från en arbetsplats, bostad eller partner.
    .example = En hotellstädare, fortfarande i arbetskläder, berättar att hon smet ut genom köksdörren i morse och inte tänker gå tillbaka.
    .ordinary = Någon kan ha gett sig av efter ett gräl på jobbet, eller på grund av våld i hemmet, och då behövs hjälp precis lika mycket.
indicator-fc-no-belongings = Personen har få eller inga tillhörigheter, eller kläder som inte passar årstiden.
    .example = I januari står en man vid disken i sandaler och tunn skjorta, med allt han äger i en matkasse.
    .ordinary = Bagaget kan ha kommit bort eller stulits, eller så är personen hemlös eller har lämnat hemmet i all hast.
indicator-fc-injury = Personen har synliga eller obehandlade skador, eller ser sjuk eller utmattad ut.
    .care = Undersök inte personen. Notera bara det som syns.
    .example = I väntrummet nickar en ung byggnadsarbetare till två gånger, och vid disken orkar han knappt hålla i pennan.
    .ordinary = En olycka, en sjukdom, en sömnlös resa eller våld i hemmet kan ligga bakom; erbjud läkare i vilket fall.
indicator-fc-afraid = Personen verkar rädd, håller ögonen på dörren eller frågar om någon kan se.
    .example = Innan hon sätter sig frågar en student om det syns in från gatan, och väljer sedan stolen bakom pelaren.
    .ordinary = En del är rädda för alla myndigheter eller för en tidigare partner, eller oroliga för att papperen har gått ut.
indicator-fc-unknown-address = Personen kan inte uppge adressen till bostaden eller arbetet.
    .example = På frågan om var hon bor kan en städare bara beskriva en blå grind och en lång färd längst bak i en skåpbil.
    .ordinary = En nyanländ har kanske inte lärt sig adressen än, eller skäms över att sova på ett härbärge eller i en bil.
indicator-fc-unsure-country = Personen är inte säker på vilken ort eller vilket land det är.
    .example = En matros som sattes i land i går kväll ringer, bokstaverar texten på en butiksskylt och frågar vilket land det kan vara.
    .ordinary = Efter en lång resa är det lätt att tappa räkningen på gränserna, och sjukdom kan göra någon förvirrad; tänk också på läkare.

## Handlingar

section-first-contact-documents = Handlingar
indicator-fc-docs-held = Någon annan har passet eller id-kortet och lämnar inte tillbaka det.
    .example = ”Förmannen har alla våra pass i sin bil och skrattar bara när jag frågar”, säger en takläggare.
    .ordinary = Passet kan vara borta en kort tid för en registrering, eller hållas inne i en familjekonflikt, och då behövs också hjälp.
indicator-fc-emergency-travel-doc = Ett provisoriskt pass begärs, och berättelsen om det ”förlorade” passet går inte ihop.
    .example = I hans ansökan står det att passet förlorades på en strand, men polisanmälan nämner en busstation i en annan stad.
    .ordinary = Detaljer suddas ut efter en chock eller en stöld, och en del säger ”förlorat” för att de skäms över att ha slarvat.
indicator-fc-docs-false = Handlingarna är falska, ändrade eller tillhör någon annan.
    .example = Enligt passet är hon tjugotre, och fotosidan har släppt i ena hörnet; enligt skolkortet bredvid är hon femton.
    .ordinary = Någon kan ha köpt eller lånat papper för att fly eller få arbete, och kan behöva skydd ändå.
indicator-fc-docs-others-pay = En annan person insisterar på att betala, hämta eller behålla den nya handlingen.
    .example = En man från ”förmedlingen” lägger avgiften på disken och vill att servitrisens nya pass lämnas till honom.
    .ordinary = En släkting, vän eller hjälporganisation kan betala och hämta åt någon som har ont om pengar eller inte får ledigt.
indicator-fc-many-requests = Samma kontaktperson, adress eller telefon förekommer i flera medborgares ansökningar.
    .example = För tredje gången den här månaden står samma mobilnummer i en ansökan, varje gång som en ”kusins” nummer.
    .ordinary = Bakom ett nummer kan det finnas ett studenthem, en stor arbetsgivare, en rådgivningsbyrå eller en hjälpsam granne.
indicator-fc-job-mismatch = Det angivna skälet för vistelsen stämmer inte med visumet, tillståndet eller arbetet i praktiken.
    .example = Tillståndet gäller en språkkurs, men lönebeskeden i samma mapp visar nattarbete på en biltvätt.
    .ordinary = Planer ändras, ett nytt tillstånd kan vara på väg, och den som studerar kan ha ett tillåtet jobb vid sidan av.

## Den medföljande

section-first-contact-companion = Den medföljande
indicator-fc-companion-speaks = En medföljande svarar i personens ställe eller rättar personen, utöver hjälp med språk, sjukdom eller funktionsnedsättning.
    .example = En äldre man säger att han har varit här ett år; kvinnan bredvid avbryter honom och säger till dig: ”Tre veckor.”
    .ordinary = En orolig förälder, eller en partner som är van att svara för två, kan göra likadant av nervositet eller omtanke.
indicator-fc-companion-refuses-private = Den medföljande vägrar eller motsätter sig ett samtal i enrum.
    .example = När pojkvännen får höra att fingeravtryck tas med en i taget stannar han i dörren och säger att de i så fall hellre går.
    .ordinary = En partner eller förälder kan vara orolig eller misstro myndigheter; hitta ett annat lugnt tillfälle att träffa personen i enrum.
indicator-fc-companion-relation-unclear = Den medföljandes relation till personen är oklar eller ändras.
    .example = På blanketten är hon hans moster, vid disken säger hon hyresvärd, och han kallar henne ”chefen”.
    .ordinary = Familjer använder ord som ”moster” eller ”kusin” i vid mening, och ett par kan dra sig för att säga att de är ihop.
indicator-fc-phone-monitored = Personens telefon hålls av någon annan, övervakas eller har ett öppet samtal under besöket.
    .example = Hennes telefon ligger framme på disken med ett samtal i gång, och en röst frågar varför det tar sådan tid.
    .ordinary = En förälder långt borta kan lyssna för att hjälpa till, eller en vän hålla i telefonen medan personen skriver under.

## Berättelsen

section-first-contact-story = Berättelsen
indicator-fc-rehearsed = Svaren låter inövade, eller flera personer berättar samma sak ord för ord.
    .example = Tre fruktplockare som tas emot en i taget säger alla: ”Vi behandlas väl och kom hit för erfarenhetens skull.”
    .ordinary = Den som är nervös övar före ett myndighetsbesök, och de som har varit med om samma sak kan mycket väl berätta likadant.
indicator-fc-pay-problem = Personen berättar om arbete utan betalning, eller med mycket lägre betalning än avtalat.
    .example = ”Åtta veckor på nattskiftet i tvätteriet, och jag fick tvåhundra euro”, säger en man som inte har råd med hemresan.
    .ordinary = Lönen kan vara försenad, företaget i konkurs eller timmarna omtvistade; facket eller en arbetsrättslig rådgivare kan hjälpa till även då.
indicator-fc-debt-mentioned = Personen nämner en skuld till en arbetsgivare, agent eller partner.
    .example = En sjuksköterska som söker nytt pass nämner att hon ”är skyldig förmedlingen elva månader till”.
    .ordinary = Ett personallån, en kursavgift eller pengar lånade av en partner kan vara en rimlig skuld som inte hindrar någon från att gå.
indicator-fc-deceived-mentioned = Personen säger att jobbet eller resan inte var som det sades.
    .example = En utbildad hisstekniker säger att han anställdes som sådan men första morgonen sattes att rensa fisk.
    .ordinary = Annonser förskönar och planer går i stöpet utan ont uppsåt; den som har blivit besviken kan ändå behöva råd eller hjälp hem.
indicator-fc-cannot-leave = Personen säger att någon hindrar personen att lämna en plats, ett jobb eller en annan människa.
    .example = Medan partnern parkerar bilen säger en kvinna snabbt: ”Jag får bara gå när han bestämmer det.”
    .ordinary = En uppsägningstid eller ett hyresavtal kan binda någon en tid; att en partner förbjuder någon att gå är skäl att erbjuda hjälp.

## Telefonsamtal, meddelanden och tredje part

section-first-contact-remote = Telefonsamtal, meddelanden och tredje part
indicator-fc-call-cut = Ett samtal viskas, bryts eller kommer från någon annans telefon.
    .example = En låg röst säger: ”Jag är på gården, den vid …”, en dörr smäller och linjen bryts.
    .ordinary = Samtalspengarna eller batteriet kan ha tagit slut, eller så ringer någon från jobbet, med dålig täckning eller bredvid ett sovande barn.
indicator-fc-family-report = Familjen eller en vän berättar om bruten kontakt, förändrad röst eller meddelanden som låter dikterade.
    .example = En mamma skriver att hennes son, som brukade skämta, nu skickar ”Allt är bra” varje söndag på minuten samma tid.
    .ordinary = Nytt arbete, dålig täckning, nedstämdhet eller en önskan om avstånd till hemmet kan också ändra hur någon skriver.
indicator-fc-ransom = Familjen uppmanas att betala för att personen ska släppas eller för ”kontraktet”.
    .example = En pappa visar ett meddelande: 3 000 euro för ”kontraktet”, annars blir dottern kvar på callcentret.
    .ordinary = Det kan vara främlingar som inte håller någon men vill åt pengar, eller en kidnappning; sök råd innan någon betalar.
indicator-fc-third-party-report = En arbetsgivare, kund, granne eller ideell organisation uttrycker oro för en medborgare.
    .example = En kund på en nagelsalong skriver att den unge mannen som gör hennes naglar sover i rummet innanför och frågade henne vilket datum det var.
    .ordinary = En utomstående ser kanske bara en del, eller är osams med någon där; hitta ett säkert sätt att höra personen i enrum.
